import {
  DiskObjectCache,
  MemoryObjectCache,
  defaultCacheDirectory,
  defaultObjectCache,
} from '@telejit/controller/compile';
import { InputError } from '@telejit/shared';
import { expect } from 'chai';
import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { itUnless, whyNotRoot } from '../../support/skip.js';

/** Before each object in its file: a mark and the checksum. */
const HEADER_BYTES = 40;

const object = (size: number, fill: number): Uint8Array => new Uint8Array(size).fill(fill);

describe('the object cache on disk', () => {
  let root: string;
  let directory: string;
  let problems: string[];
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'telejit-test-'));
    directory = join(root, 'made', 'by the cache');
    problems = [];
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const newCache = (maxBytes?: number): DiskObjectCache =>
    new DiskObjectCache({ directory, maxBytes, onProblem: (message) => problems.push(message) });
  const entries = (): string[] =>
    readdirSync(directory)
      .filter((name) => name.endsWith('.object'))
      .sort();
  const temporaries = (): string[] => readdirSync(join(directory, 'tmp'));
  /** Makes an object look as if it was used last so long after 1970. */
  const age = (key: string, seconds: number): void => utimesSync(join(directory, `${key}.object`), seconds, seconds);

  it('gives back what was put in, to another process too', async () => {
    await newCache().put('key', object(1000, 7));
    expect(await newCache().get('key')).to.deep.equal(object(1000, 7));
  });

  it('keeps an empty object', async () => {
    const cache = newCache();
    await cache.put('key', new Uint8Array());
    expect(await cache.get('key')).to.deep.equal(new Uint8Array());
  });

  it('has nothing for a key that was not put in', async () => {
    expect(await newCache().get('key')).to.equal(undefined);
  });

  it('keeps an object of several megabytes', async () => {
    const large = object(5_000_001, 3);
    large[4_999_999] = 9;
    const cache = newCache();
    await cache.put('key', large);
    expect(Buffer.from((await cache.get('key')) ?? []).equals(large)).to.equal(true);
  });

  it('keeps objects below its folder, whatever keys look like', async () => {
    const cache = newCache();
    for (const key of ['../up', '/etc/x', 'a\0b', '', 'ü'.repeat(200)]) {
      await cache.put(key, Buffer.from(`object of ${key}`));
      expect(Buffer.from((await cache.get(key)) ?? []).toString()).to.equal(`object of ${key}`);
    }
    expect(entries()).to.have.lengthOf(5);
    expect(readdirSync(join(root, 'made'))).to.deep.equal(['by the cache']);
  });

  it('lets only the user read it', async () => {
    await newCache().put('key', object(1, 1));
    expect(statSync(directory).mode & 0o777).to.equal(0o700);
    expect(statSync(join(directory, 'key.object')).mode & 0o777).to.equal(0o600);
  });

  for (const [what, damage] of [
    [
      'a flipped bit',
      (bytes: Buffer) => Buffer.from(bytes.map((byte, i) => (i === HEADER_BYTES + 8 ? byte ^ 1 : byte))),
    ],
    [
      'a flipped bit in the checksum',
      (bytes: Buffer) => Buffer.from(bytes.map((byte, i) => (i === 8 ? byte ^ 1 : byte))),
    ],
    ['a flipped bit in the mark', (bytes: Buffer) => Buffer.from(bytes.map((byte, i) => (i === 0 ? byte ^ 1 : byte)))],
    ['a missing end', (bytes: Buffer) => bytes.subarray(0, -1)],
    ['more than its object', (bytes: Buffer) => Buffer.concat([bytes, bytes])],
    ['no more than half a checksum', (bytes: Buffer) => bytes.subarray(0, 20)],
    ['nothing in it', () => Buffer.alloc(0)],
  ] as const) {
    it(`takes a file with ${what} for missing, removes it, and takes the object again`, async () => {
      const cache = newCache();
      await cache.put('key', object(100, 7));
      const file = join(directory, 'key.object');
      writeFileSync(file, damage(readFileSync(file)));
      expect(await cache.get('key')).to.equal(undefined);
      expect(cache.stats.corrupt).to.equal(1);
      expect(entries()).to.deep.equal([]);
      await cache.put('key', object(100, 7));
      expect(await cache.get('key')).to.deep.equal(object(100, 7));
    });
  }

  it('takes the object of another key for damage', async () => {
    const cache = newCache();
    await cache.put('a', object(100, 7));
    writeFileSync(join(directory, 'b.object'), readFileSync(join(directory, 'a.object')));
    expect(await cache.get('b')).to.equal(undefined);
    expect(entries()).to.deep.equal(['a.object']);
  });

  for (const [what, put] of [
    ['a symbolic link', (file: string) => symlinkSync('/etc/hostname', file)],
    ['a folder', (file: string) => mkdirSync(file)],
    ['a pipe', (file: string) => execFileSync('mkfifo', [file])],
  ] as const) {
    it(`takes ${what} in the place of a file for damage`, async () => {
      const cache = newCache();
      await cache.put('key', object(100, 7));
      rmSync(join(directory, 'key.object'));
      put(join(directory, 'key.object'));
      expect(await cache.get('key')).to.equal(undefined);
      await cache.put('key', object(100, 8));
      expect(await cache.get('key')).to.deep.equal(object(100, 8));
    });
  }

  itUnless(whyNotRoot(), 'takes a file of another user for damage', async () => {
    const cache = newCache();
    await cache.put('key', object(100, 7));
    chownSync(join(directory, 'key.object'), 65534, 65534);
    expect(await cache.get('key')).to.equal(undefined);
    expect(entries()).to.deep.equal([]);
  });

  it('removes objects that were not used for longest when it grows beyond its size', async () => {
    const sizeBytes = 100 + HEADER_BYTES;
    const cache = newCache(8 * sizeBytes);
    const keys = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    for (const [i, key] of keys.entries()) {
      await cache.put(key, object(100, i));
      age(key, 1000 + i);
    }
    expect(entries()).to.have.lengthOf(8);
    // A use counts, also one by another process.
    await newCache().get('a');
    await cache.put('i', object(100, 9));
    expect(entries()).to.deep.equal(['a', 'd', 'e', 'f', 'g', 'h', 'i'].map((key) => `${key}.object`));
    expect(cache.stats.evicted).to.equal(2);
  });

  it('counts what is there already when a process begins', async () => {
    for (let i = 0; i < 6; i++) await newCache(1000).put(`key${i}`, object(100, i));
    expect(entries()).to.have.lengthOf(6);
    rmSync(join(directory, 'sizes'));
    for (let i = 0; i < 6; i++) await newCache(1000).put(`more${i}`, object(100, i));
    expect(entries().length * (100 + HEADER_BYTES)).to.be.at.most(1000);
  });

  for (const [what, content] of [
    ['is empty', Buffer.alloc(0)],
    ['has half a record', Buffer.from('TJsizes2........0000')],
    ['says that everything is enormous', Buffer.concat([Buffer.from('TJsizes2........'), Buffer.alloc(8, 0xff)])],
    ['is something else', Buffer.alloc(4096, 'x')],
    ['is endless', Buffer.alloc(3_000_000)],
  ] as const) {
    it(`measures when the file of its size ${what}`, async () => {
      const cache = newCache(1000);
      for (let i = 0; i < 6; i++) {
        await cache.put(`key${i}`, object(100, i));
        age(`key${i}`, 1000 + i);
      }
      writeFileSync(join(directory, 'sizes'), content);
      await newCache(1000).put('last', object(100, 9));
      expect(entries()).to.have.lengthOf(7);
      await newCache(1000).put('one more', object(100, 9));
      expect(entries()).to.include.members(['last.object']).and.not.include('key0.object');
      expect(statSync(join(directory, 'sizes')).size).to.be.lessThan(100);
    });
  }

  it('does not keep an object that would take nearly all of its room', async () => {
    const cache = newCache(1000);
    await cache.put('small', object(100, 1));
    await cache.put('large', object(900, 1));
    expect(entries()).to.deep.equal(['small.object']);
  });

  it('removes what another process left half-written, when it is old', async () => {
    await newCache().put('key', object(1, 1));
    writeFileSync(join(directory, 'tmp', 'old'), '');
    utimesSync(join(directory, 'tmp', 'old'), 1000, 1000);
    writeFileSync(join(directory, 'tmp', 'new'), '');
    await newCache().get('key');
    expect(temporaries()).to.deep.equal(['new']);
  });

  it('is made again when somebody removes it', async () => {
    const cache = newCache();
    await cache.put('key', object(1, 1));
    rmSync(directory, { recursive: true });
    await cache.put('key', object(1, 2));
    await cache.put('key', object(1, 3));
    expect(await cache.get('key')).to.deep.equal(object(1, 3));
    expect(problems).to.deep.equal([]);
  });

  it('is not used when others may write to the folder, and says so once', async () => {
    await newCache().put('key', object(1, 1));
    chmodSync(directory, 0o777);
    const cache = newCache();
    expect(await cache.get('key')).to.equal(undefined);
    expect(await cache.get('key')).to.equal(undefined);
    await cache.put('other', object(1, 1));
    expect(entries()).to.deep.equal(['key.object']);
    expect(problems).to.deep.equal([
      `the object cache ${directory} is not used: others may write to it. Modules are compiled each time`,
    ]);
  });

  itUnless(whyNotRoot(), 'is not used when the folder belongs to another user, and says so', async () => {
    await newCache().put('key', object(1, 1));
    chownSync(directory, 65534, 65534);
    expect(await newCache().get('key')).to.equal(undefined);
    expect(problems).to.deep.equal([
      `the object cache ${directory} is not used: it belongs to another user. Modules are compiled each time`,
    ]);
  });

  it('does not fail where it cannot make its folder, and says so once', async () => {
    directory = '/dev/null/cache';
    const cache = newCache();
    for (let i = 0; i < 2; i++) {
      await cache.put('key', object(1, 1));
      expect(await cache.get('key')).to.equal(undefined);
    }
    expect(problems).to.have.lengthOf(1);
    expect(problems[0]).to.match(/^the object cache \/dev\/null\/cache cannot be used: ENOTDIR/);
  });

  for (const maxBytes of [0, -1, 1.5, NaN, Infinity]) {
    it(`of ${maxBytes} bytes is refused`, () => {
      const message = `an object cache of ${maxBytes} bytes: it must be a whole number above 0; for none, pass false as the cache`;
      expect(() => newCache(maxBytes)).to.throw(InputError, message);
      expect(() => new MemoryObjectCache({ maxBytes })).to.throw(InputError, message);
    });
  }
});

describe('where objects are kept', () => {
  for (const [env, expected] of [
    [{ TELEJIT_CACHE_DIR: '/somewhere', XDG_CACHE_HOME: '/cache', HOME: '/home/me' }, '/somewhere'],
    [{ TELEJIT_CACHE_DIR: '', XDG_CACHE_HOME: '/cache', HOME: '/home/me' }, '/cache/telejit/objects'],
    [{ XDG_CACHE_HOME: '', HOME: '/home/me' }, '/home/me/.cache/telejit/objects'],
    [{ XDG_CACHE_HOME: 'relative', HOME: '/home/me' }, '/home/me/.cache/telejit/objects'],
    [{ HOME: '' }, join(userInfo().homedir, '.cache/telejit/objects')],
    [{ HOME: 'relative' }, join(userInfo().homedir, '.cache/telejit/objects')],
    [{}, join(userInfo().homedir, '.cache/telejit/objects')],
  ] as const) {
    it(`is the user's cache folder unless told otherwise, never below the working directory: ${JSON.stringify(env)}`, () => {
      expect(defaultCacheDirectory(env)).to.equal(expected);
      expect(defaultObjectCache(env)).to.include({ directory: expected, maxBytes: 256 * 1024 * 1024 });
    });
  }

  it('is one cache for the pools of a process', () => {
    expect(defaultObjectCache({ TELEJIT_CACHE_DIR: '/a' })).to.equal(defaultObjectCache({ TELEJIT_CACHE_DIR: '/a' }));
    expect(defaultObjectCache({ TELEJIT_CACHE_DIR: '/a' })).to.not.equal(
      defaultObjectCache({ TELEJIT_CACHE_DIR: '/b' }),
    );
  });

  it('is as large as TELEJIT_CACHE_MIB says, and nowhere when that is 0', () => {
    const sized = (TELEJIT_CACHE_MIB: string): DiskObjectCache | undefined =>
      defaultObjectCache({ TELEJIT_CACHE_DIR: '/a', TELEJIT_CACHE_MIB });
    expect(sized('20')?.maxBytes).to.equal(20 * 1024 * 1024);
    expect(sized('')?.maxBytes).to.equal(256 * 1024 * 1024);
    expect(sized('0')).to.equal(undefined);
    for (const bad of ['-1', '1.5', '20M', '1e3']) {
      expect(() => sized(bad)).to.throw(
        InputError,
        `TELEJIT_CACHE_MIB is "${bad}": it must be a whole number of MiB, or 0 for no object cache`,
      );
    }
  });
});

describe('the object cache in memory', () => {
  it('gives back copies of what was put in', async () => {
    const cache = new MemoryObjectCache();
    const original = object(10, 1);
    await cache.put('key', original);
    original.fill(2);
    const first = await cache.get('key');
    expect(first).to.deep.equal(object(10, 1));
    first?.fill(3);
    expect(await cache.get('key')).to.deep.equal(object(10, 1));
    expect(await cache.get('other')).to.equal(undefined);
  });

  it('forgets what was not used for longest when it grows beyond its size', async () => {
    const cache = new MemoryObjectCache({ maxBytes: 300 });
    for (const key of ['a', 'b', 'c']) await cache.put(key, object(100, 1));
    await cache.get('a');
    await cache.put('d', object(100, 1));
    const kept = await Promise.all(['a', 'b', 'c', 'd'].map((key) => cache.get(key)));
    expect(kept.map((one) => one !== undefined)).to.deep.equal([true, false, true, true]);
    expect(cache.sizeBytes).to.equal(300);
  });

  it('counts an object that is replaced once, and does not take one that is too large', async () => {
    const cache = new MemoryObjectCache({ maxBytes: 300 });
    for (let i = 0; i < 5; i++) await cache.put('a', object(200, i));
    expect(cache.sizeBytes).to.equal(200);
    await cache.put('b', object(301, 1));
    expect(cache.sizeBytes).to.equal(200);
    await cache.put('a', object(301, 1));
    expect(await cache.get('a')).to.equal(undefined);
    expect(cache.sizeBytes).to.equal(0);
  });
});
