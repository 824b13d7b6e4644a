import { DiskObjectCache } from '@telejit/controller/compile';
import { expect } from 'chai';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { itUnless, whyNotRoot } from '../../support/skip.js';

/** What every process agrees on: which objects there are, and what is in each. */
const COMMON = `
  import { CompilePool, DiskObjectCache } from '@telejit/controller/compile';
  const problems = [];
  const directory = process.env.CACHE;
  const newCache = (maxBytes) => new DiskObjectCache({ directory, maxBytes, onProblem: (text) => problems.push(text) });
  const sizeOf = (i) => 1000 + (i * 7919) % 60_000;
  const objectOf = (i, size = sizeOf(i)) => new Uint8Array(size).fill(i + 1);
  const isObject = (i, found) => found.length === sizeOf(i) && found.every((byte) => byte === i + 1);
`;
const OBJECTS = 30;
/** Less than half of the objects have room. */
const MAX_BYTES = 400_000;

describe('an object cache that several processes share', () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'telejit-test-'));
  });
  afterEach(() => rmSync(directory, { recursive: true, force: true }));

  const files = (folder = directory): string[] =>
    readdirSync(folder)
      .filter((name) => lstatSync(join(folder, name)).isFile())
      .map((name) => join(folder, name));
  const sizeBytes = (): number =>
    files()
      .filter((path) => path.endsWith('.object'))
      .reduce((sum, path) => sum + lstatSync(path).size, 0);

  function start(body: string, prefix: readonly string[] = []): ChildProcess {
    const [command, ...args] = [...prefix, process.execPath, '--input-type=module', '-e', `${COMMON}\n${body}`];
    const env = { ...process.env, CACHE: directory, TELEJIT_CACHE_DIR: directory, NODE_NO_WARNINGS: '1' };
    return spawn(command, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  }

  /** What a process prints as JSON. */
  async function run(body: string, prefix: readonly string[] = []): Promise<Record<string, unknown>> {
    const child = start(body, prefix);
    let text = '';
    child.stdout?.setEncoding('utf8').on('data', (data: string) => {
      text += data;
    });
    await once(child, 'close');
    const said: unknown = JSON.parse(text);
    if (typeof said !== 'object' || said === null) throw new Error(`the process said ${text}`);
    return { ...said };
  }

  it('gives each what was put in, while all read, write and make room at once, and keeps within its size', async () => {
    const body = (seed: number): string => `
      const cache = newCache(${MAX_BYTES});
      let state = ${seed};
      const next = () => (state = (state * 48271) % 2147483647) % ${OBJECTS};
      let hits = 0, wrong = 0;
      const work = async () => {
        for (let turn = 0; turn < 100; turn++) {
          const i = next();
          const found = await cache.get('object' + i);
          if (found === undefined) await cache.put('object' + i, objectOf(i));
          else if (isObject(i, found)) hits++;
          else wrong++;
        }
      };
      await Promise.all([work(), work(), work()]);
      console.log(JSON.stringify({ isHit: hits > 0, isEvicting: cache.stats.evicted > 0, wrong, corrupt: cache.stats.corrupt, problems }));`;
    const said = await Promise.all([1, 2, 3, 4, 5].map((seed) => run(body(seed * 1234567))));
    for (const one of said) {
      expect(one).to.deep.equal({ isHit: true, isEvicting: true, wrong: 0, corrupt: 0, problems: [] });
    }
    expect(sizeBytes()).to.be.within(MAX_BYTES / 2, MAX_BYTES);
    expect(files(join(directory, 'tmp'))).to.deep.equal([]);
  });

  it('reads and writes thousands of objects at once with few open files', async () => {
    const said = await run(
      `
      const cache = newCache();
      const all = Array.from({ length: 3000 }, (_, i) => 'object' + i);
      await Promise.all(all.map((key) => cache.put(key, Buffer.from(key))));
      const found = await Promise.all(all.map((key) => cache.get(key)));
      const right = found.filter((object, i) => object !== undefined && Buffer.from(object).toString() === all[i]);
      console.log(JSON.stringify({ right: right.length, problems }));`,
      ['sh', '-c', 'ulimit -n 100 && exec "$@"', 'sh'],
    );
    expect(said).to.deep.equal({ right: 3000, problems: [] });
  });

  it('keeps within its size when each process adds one object and ends', async () => {
    for (let i = 0; i < 8; i++) {
      await run(`
        const cache = newCache(3000);
        await cache.put('object${i}', objectOf(0));
        console.log(JSON.stringify({ problems }));`);
      expect(sizeBytes()).to.be.within(1000, 3000);
    }
  });

  it('has no half-written object when processes are killed while they write, and is cleaned of what they left', async () => {
    for (let round = 0; round < 4; round++) {
      const child = start(`
        const cache = newCache(50_000_000);
        const work = async (first) => {
          for (let i = first; ; i += 4) {
            const size = 2_000_000 + i;
            await cache.put('large' + (i % 16), new Uint8Array(size).fill(i % 16 + 1));
            console.log(i);
          }
        };
        await Promise.all([work(0), work(1), work(2), work(3)]);`);
      if (child.stdout === null) throw new Error('no pipe');
      let lines = 0;
      createInterface(child.stdout).on('line', () => {
        if (++lines === 6 + round) child.kill('SIGKILL');
      });
      await once(child, 'close');
      expect(child.signalCode).to.equal('SIGKILL');
    }
    const cache = new DiskObjectCache({ directory, maxBytes: 50_000_000 });
    let found = 0;
    for (let i = 0; i < 16; i++) {
      const object = await cache.get(`large${i}`);
      if (object === undefined) continue;
      found++;
      expect(object.every((byte) => byte === i + 1)).to.equal(true);
    }
    expect(found).to.be.greaterThan(0);
    expect(cache.stats.corrupt).to.equal(0);
    const left = files(join(directory, 'tmp'));
    expect(left.length).to.be.greaterThan(0);
    for (const path of left) utimesSync(path, 1000, 1000);
    await new DiskObjectCache({ directory }).get('anything');
    expect(files(join(directory, 'tmp'))).to.deep.equal([]);
  });

  /** A file system of its own for one command, where the system allows that. */
  const isolated = (setup: string): readonly string[] => ['unshare', '-rm', 'sh', '-c', `${setup} && exec "$@"`, 'sh'];
  const canIsolate = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'none', tmpdir()]).status === 0;
  const whyNotIsolated = canIsolate ? undefined : 'there are no mounts of its own for a process here (unshare -rm)';

  itUnless(
    whyNotIsolated,
    'keeps what there is room for on a full disk, says so once, and goes on when there is room again',
    async () => {
      const said = await run(
        `
      import { readdirSync, rmSync } from 'node:fs';
      const cache = newCache(10_000_000);
      const count = async () => {
        let found = 0;
        for (let i = 0; i < 20; i++) {
          const object = await cache.get('object' + i);
          if (object !== undefined && object.every((byte) => byte === i + 1)) found++;
        }
        return found;
      };
      for (let i = 0; i < 20; i++) await cache.put('object' + i, objectOf(i, 50_000));
      const kept = await count();
      const temporaries = readdirSync(directory + '/tmp').length;
      for (let i = 0; i < 20; i += 2) rmSync(directory + '/object' + i + '.object', { force: true });
      await cache.put('object0', objectOf(0, 50_000));
      await cache.put('object18', objectOf(18, 50_000));
      console.log(JSON.stringify({ isSome: kept > 2 && kept < 8, now: await count() - Math.floor(kept / 2), temporaries, problems, corrupt: cache.stats.corrupt }));`,
        isolated(`mount -t tmpfs -o size=300k none ${directory} && chmod 700 ${directory}`),
      );
      const { problems, ...rest } = said;
      expect(rest).to.deep.equal({ isSome: true, now: 2, temporaries: 0, corrupt: 0 });
      expect(problems).to.deep.equal([
        `the object cache ${directory} cannot be written to: ENOSPC: no space left on device, write. Modules are compiled each time`,
      ]);
    },
  );

  itUnless(whyNotIsolated, 'is read on a disk that cannot be written to, and says so once', async () => {
    await run(`await newCache().put('object1', objectOf(1)); console.log('{}');`);
    const said = await run(
      `
      const cache = newCache();
      const found = await cache.get('object1');
      for (let i = 2; i < 5; i++) await cache.put('object' + i, objectOf(i));
      console.log(JSON.stringify({ isFound: isObject(1, found), problems: problems.map((text) => text.replace(/'.*/, '')) }));`,
      isolated(`mount --bind ${directory} ${directory} && mount -o remount,bind,ro ${directory}`),
    );
    expect(said.isFound).to.equal(true);
    expect(said.problems).to.deep.equal([
      `the object cache ${directory} cannot be written to: EROFS: read-only file system, open `,
    ]);
  });

  itUnless(
    whyNotRoot(),
    'that a user may not read is done without: modules compile, and the process is warned once',
    async () => {
      mkdirSync(join(directory, 'closed'), { mode: 0o700 });
      chownSync(directory, 65534, 65534);
      const said = await run(`
      const warnings = [];
      process.on('warning', ({ code, message }) => warnings.push([code, message.replace(/'.*/, '')]));
      process.env.TELEJIT_CACHE_DIR += '/closed';
      process.setgid(65534);
      process.setuid(65534);
      const source = { kind: 'ir', text: 'define void @f() {\\n ret void\\n}' };
      for (let i = 0; i < 2; i++) {
        const pool = new CompilePool();
        await pool.compile({ name: 'm.ll', source, triple: 'x86_64-unknown-linux-gnu', optLevel: 2 });
        await pool.close();
      }
      console.log(JSON.stringify({ warnings }));`);
      expect(said.warnings).to.deep.equal([
        [
          'TELEJIT_OBJECT_CACHE',
          `the object cache ${join(directory, 'closed')} is not used: it belongs to another user. Modules are compiled each time`,
        ],
      ]);
    },
  );
});
