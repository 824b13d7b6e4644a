import { expect } from 'chai';
import { DiskObjectCache, defaultCacheDirectory } from '@telejit/controller/compile';
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

describe('the object cache on disk', () => {
  let directory: string;
  beforeEach(() => {
    directory = join(mkdtempSync(join(tmpdir(), 'telejit-test-')), 'made', 'by the cache');
  });
  afterEach(() => rmSync(join(directory, '../..'), { recursive: true, force: true }));
  const object = (size: number, fill: number): Uint8Array => new Uint8Array(size).fill(fill);

  it('gives back what was put in, to another process too', async () => {
    await new DiskObjectCache({ directory }).put('key', object(1000, 7));
    expect(await new DiskObjectCache({ directory }).get('key')).to.deep.equal(object(1000, 7));
  });

  it('keeps an empty object', async () => {
    const cache = new DiskObjectCache({ directory });
    await cache.put('key', new Uint8Array());
    expect(await cache.get('key')).to.deep.equal(new Uint8Array());
  });

  it('has nothing for a key that was not put in', async () => {
    expect(await new DiskObjectCache({ directory }).get('key')).to.equal(undefined);
  });

  it('lets only the user read it', async () => {
    await new DiskObjectCache({ directory }).put('key', object(1, 1));
    expect(statSync(directory).mode & 0o777).to.equal(0o700);
    expect(statSync(join(directory, 'key.object')).mode & 0o777).to.equal(0o600);
  });

  for (const [what, damage] of [
    ['a flipped bit', (bytes: Buffer) => Buffer.from(bytes.map((byte, i) => (i === 40 ? byte ^ 1 : byte)))],
    [
      'a flipped bit in the digest',
      (bytes: Buffer) => Buffer.from(bytes.map((byte, i) => (i === 0 ? byte ^ 1 : byte))),
    ],
    ['a missing end', (bytes: Buffer) => bytes.subarray(0, -1)],
    ['no more than half a digest', (bytes: Buffer) => bytes.subarray(0, 16)],
    ['nothing in it', () => Buffer.alloc(0)],
  ] as const) {
    it(`takes a file with ${what} for missing, and removes it`, async () => {
      const cache = new DiskObjectCache({ directory });
      await cache.put('key', object(100, 7));
      const file = join(directory, 'key.object');
      writeFileSync(file, damage(readFileSync(file)));
      expect(await cache.get('key')).to.equal(undefined);
      expect(readdirSync(directory)).to.deep.equal([]);
    });
  }

  it('removes the oldest objects when it grows beyond its size', async () => {
    const cache = new DiskObjectCache({ directory, maxBytes: 4 * 132 });
    for (const [i, key] of ['a', 'b', 'c', 'd'].entries()) {
      await cache.put(key, object(100, i));
      utimesSync(join(directory, `${key}.object`), 1000 + i, 1000 + i);
    }
    expect(readdirSync(directory)).to.have.lengthOf(4);
    await cache.put('e', object(100, 9));
    expect(readdirSync(directory).sort()).to.deep.equal(['b', 'c', 'd', 'e'].map((key) => `${key}.object`));
  });

  it('removes what another process left half-written, when it is old', async () => {
    const cache = new DiskObjectCache({ directory });
    await cache.get('make the folder');
    writeFileSync(join(directory, 'old.tmp'), '');
    utimesSync(join(directory, 'old.tmp'), 1000, 1000);
    writeFileSync(join(directory, 'new.tmp'), '');
    await cache.put('key', object(1, 1));
    expect(readdirSync(directory).sort()).to.deep.equal(['key.object', 'new.tmp']);
  });

  it('is not used when others may write to the folder', async () => {
    const cache = new DiskObjectCache({ directory });
    await cache.put('key', object(1, 1));
    chmodSync(directory, 0o777);
    expect(await new DiskObjectCache({ directory }).get('key')).to.equal(undefined);
  });

  it('does not fail where it cannot write', async () => {
    const cache = new DiskObjectCache({ directory: '/dev/null/cache' });
    await cache.put('key', object(1, 1));
    expect(await cache.get('key')).to.equal(undefined);
  });

  for (const [env, expected] of [
    [{ TELEJIT_CACHE_DIR: '/somewhere', XDG_CACHE_HOME: '/cache', HOME: '/home/me' }, '/somewhere'],
    [{ TELEJIT_CACHE_DIR: '', XDG_CACHE_HOME: '/cache', HOME: '/home/me' }, '/cache/telejit/objects'],
    [{ XDG_CACHE_HOME: '', HOME: '/home/me' }, '/home/me/.cache/telejit/objects'],
    [{ XDG_CACHE_HOME: 'relative', HOME: '/home/me' }, '/home/me/.cache/telejit/objects'],
    [{ HOME: '' }, join(userInfo().homedir, '.cache/telejit/objects')],
    [{ HOME: 'relative' }, join(userInfo().homedir, '.cache/telejit/objects')],
    [{}, join(userInfo().homedir, '.cache/telejit/objects')],
  ] as const) {
    it(`is in the user's cache folder unless told otherwise, never below the working directory: ${JSON.stringify(env)}`, () => {
      expect(defaultCacheDirectory(env)).to.equal(expected);
    });
  }
});
