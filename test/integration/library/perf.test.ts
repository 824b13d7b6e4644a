import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LLJIT, spawnExecutor, type Executor, type SpawnExecutorOptions } from '@telejit/controller';
import { ExecutionSession, LinkObject, ObjectLayer, type JITDylib } from '@telejit/controller/orc';
import { writeColumn } from '@telejit/shared/wire';
import { expect } from 'chai';
import { compileC } from '../../support/c-units.js';
import { readJitDump } from '../../support/jit-dump.js';
import { rejection } from '../../support/rejection.js';
import { skipBecause } from '../../support/skip.js';

type Remote = Awaited<ReturnType<Executor['openSession']>>;

const SPINNING = `
volatile long entered, stop;
__attribute__((noinline)) int spin_here(int n) {
  entered = 1;
  while (!stop) n = n * 1664525 + 1013904223;
  return n;
}
int start(int n) { return spin_here(n) + 1; }
`;

/** Why perf cannot be used here, or undefined when it can. */
function whyNoPerf(folder: string): string | undefined {
  const file = join(folder, 'probe.data');
  const probe = spawnSync('perf', ['record', '-k', 'mono', '-e', 'cpu-clock', '-o', file, '--', 'true'], {
    encoding: 'utf8',
  });
  rmSync(file, { force: true });
  if (probe.error !== undefined) return `perf cannot be run: ${probe.error.message}`;
  return probe.status === 0 ? undefined : `perf cannot record: ${probe.stderr}`;
}

describe('perf on an executor', () => {
  let folder: string;
  let executor: Executor;
  let remote: Remote;
  let session: ExecutionSession;
  let layer: ObjectLayer;
  let main: JITDylib;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'telejit-perf-'));
  });
  afterEach(async () => {
    await session.end();
    await executor.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(options: SpawnExecutorOptions): Promise<void> {
    executor = await spawnExecutor(options);
    remote = await executor.openSession();
    session = new ExecutionSession();
    layer = new ObjectLayer(session, remote);
    main = session.createDylib('main');
  }

  const add = (source: string): void => layer.add(main, LinkObject.read(compileC(source), 'object.o'));
  const addressOf = async (name: string): Promise<number> => Number(await session.lookupAddress(main, name));
  const mapPath = (inFolder = folder): string => join(inFolder, `perf-${executor.description.pid}.map`);
  const dumpPath = (): string => join(folder, `jit-${executor.description.pid}.dump`);

  async function read(address: number, size: number): Promise<Buffer> {
    const { data } = await remote.submit('readMemory', { location: { address }, size }).result;
    return Buffer.from(data ?? new Uint8Array());
  }

  /** Records what the executor does for a second, in which it is in `spin_here`, and returns the recording's file. */
  async function record(): Promise<string> {
    const file = join(folder, 'perf.data');
    add(SPINNING);
    await using caller = await LLJIT.builder().executor(executor).create();
    caller.defineAbsolute('start', BigInt(await addressOf('start')));
    const running = caller.function('int start(int)')(1);
    const entered = await addressOf('entered');
    while ((await read(entered, 8)).readBigUInt64LE() === 0n);
    const pid = String(executor.description.pid);
    execFileSync('perf', ['record', '-k', 'mono', '-e', 'cpu-clock', '-p', pid, '-o', file, '--', 'sleep', '1'], {
      stdio: 'pipe',
    });
    const location = { address: await addressOf('stop') };
    await remote.submit('writeMemory', { location, data: Uint8Array.of(1) }).result;
    await running;
    return file;
  }

  /** The symbol that most samples are in. */
  function hottest(file: string): string | undefined {
    const report = execFileSync('perf', ['report', '--stdio', '--sort', 'symbol', '-i', file], { encoding: 'utf8' });
    return /^\s+[\d.]+%\s+\[\.\] (\S+)/m.exec(report)?.[1];
  }

  it('names functions by the map', async function () {
    const why = whyNoPerf(folder);
    await open({ perf: 'map' });
    if (why !== undefined) skipBecause(this, why);
    try {
      expect(hottest(await record())).to.equal('spin_here');
    } finally {
      rmSync(mapPath('/tmp'), { force: true });
    }
  });

  it('names functions by the dump', async function () {
    const why = whyNoPerf(folder);
    await open({ perf: 'dump', perfFolder: folder });
    if (why !== undefined) skipBecause(this, why);
    const file = await record();
    const injected = join(folder, 'perf.jit.data');
    execFileSync('perf', ['inject', '--jit', '-i', file, '-o', injected], { cwd: folder, stdio: 'pipe' });
    expect(hottest(injected)).to.equal('spin_here');
  });

  it('has a line for each function in the map, readable by the owner alone', async () => {
    await open({ perf: 'map', perfFolder: folder });
    add(
      'int data; static __attribute__((noinline, used)) int own(int n) { return n; } int f(int n) { return own(n); }',
    );
    add('int g(int n) { return n; } int alias(int n) __attribute__((alias("g")));');
    const addresses = [await addressOf('f'), await addressOf('g')];
    expect(statSync(mapPath()).mode & 0o777).to.equal(0o600);
    const lines = readFileSync(mapPath(), 'utf8').trimEnd().split('\n');
    const names = lines.map((line) => /^[0-9a-f]+ [0-9a-f]+ (\w+)$/.exec(line)?.[1]);
    expect([...names].sort()).to.deep.equal(['f', 'g', 'own']);
    expect(['f', 'g'].map((name) => parseInt(lines[names.indexOf(name)], 16))).to.deep.equal(addresses);
  });

  it('has the code of each function in the dump, with the time', async () => {
    const before = process.hrtime.bigint();
    await open({ perf: 'dump', perfFolder: folder });
    const { pid } = executor.description;
    add('extern int g(int); int f(int n) { return g(n) + 1; }');
    add('int g(int n) { return n; }');
    await addressOf('f');
    expect(statSync(dumpPath()).mode & 0o777).to.equal(0o600);
    const dump = readJitDump(readFileSync(dumpPath()));
    expect(dump).to.include({ machine: 62, pid });
    expect(dump.functions.map(({ name }) => name)).to.deep.equal(['f', 'g']);
    const times = [before, dump.time, ...dump.functions.map(({ time }) => time), process.hrtime.bigint()];
    expect([...times].sort((a, b) => Number(a - b))).to.deep.equal(times);
    for (const [index, one] of dump.functions.entries()) {
      expect(one).to.include({ index, pid, tid: pid, address: await addressOf(one.name) });
      expect(one.code).to.deep.equal(await read(one.address, one.code.length));
    }
    // perf finds the file by a mapping of code.
    expect(readFileSync(`/proc/${pid}/maps`, 'utf8')).to.match(new RegExp(` r-xp .* ${dumpPath()}\n`));
  });

  it('names what LLJIT links as well, and the native runtime', async () => {
    await open({ perf: 'map', perfFolder: folder });
    await using jit = await LLJIT.builder().executor(executor).create();
    jit.addObjectSync(compileC('int f(int n) { return n; }'));
    await jit.function('int f(int)')(1);
    expect(readFileSync(mapPath(), 'utf8'))
      .to.match(/ worker_main\n/)
      .and.match(/ f\n/);
  });

  it('lets no name add a line to the map', async () => {
    await open({ perf: 'map', perfFolder: folder });
    const column = (value: number): Uint8Array => writeColumn(Uint32Array.of(value));
    const names = Buffer.from('one\n0 ffffffff two\0');
    const functionNames = { segment: column(0), offset: column(0), size: column(4), names };
    const segments = [{ permission: 1, size: 4, alignment: 16 }];
    await remote.link([{ id: 1, segments, functionNames }], 'link').result;
    expect(readFileSync(mapPath(), 'utf8')).to.match(/^[0-9a-f]+ 4 one\?0 ffffffff two\n$/);
  });

  it('refuses names of what is not code of the unit, and links nothing then', async () => {
    await open({ perf: 'map', perfFolder: folder });
    const segments = [
      { permission: 1, size: 4, alignment: 16 },
      { permission: 3, size: 4, alignment: 16 },
    ];
    for (const [segment, offset, size, text] of [
      [0, 0, 5, 'f\0'],
      [0, 4, 1, 'f\0'],
      [1, 0, 4, 'f\0'],
      [2, 0, 0, 'f\0'],
      [0, 0, 4, 'f'],
      [0, 0, 4, 'f\0g\0'],
    ] as const) {
      const [a, b, c] = [segment, offset, size].map((value) => writeColumn(Uint32Array.of(value)));
      const functionNames = { segment: a, offset: b, size: c, names: Buffer.from(text) };
      const error = await rejection(remote.link([{ id: 1, segments, functionNames }], 'link').result);
      expect(error, `${segment} ${offset} ${size} ${text}`).to.include({ code: 'BAD_UNIT' });
    }
    await remote.link([{ id: 1, segments }], 'link').result;
    expect(readFileSync(mapPath(), 'utf8')).to.equal('');
  });

  it('writes into no file that was there, whoever made it', async () => {
    const bin = createRequire(import.meta.url).resolve('@telejit/executor/bin');
    const target = join(folder, 'target');
    writeFileSync(target, 'mine');
    // The shell becomes the executor: the process id is the same.
    const script = `ln -s "${target}" "${folder}/perf-$$.map"; exec "$@"`;
    const refused = await rejection(
      spawnExecutor({ perf: 'map', perfFolder: folder, command: ['sh', '-c', script, 'sh', process.execPath, bin] }),
    );
    expect(refused.message).to.match(/PERF_FILE: \S+\/perf-\d+\.map cannot be written for perf \(EEXIST/);
    expect(readFileSync(target, 'utf8')).to.equal('mine');
    const leftBehind = `echo old > "${folder}/perf-$$.map"; exec "$@"`;
    await open({ perf: 'map', perfFolder: folder, command: ['sh', '-c', leftBehind, 'sh', process.execPath, bin] });
    expect(readFileSync(mapPath(), 'utf8')).to.equal('');
  });

  it('is told of nothing unless it was asked for', async () => {
    await open({});
    expect(executor.description.features).not.to.include('function-names');
    add('int f(int n) { return n; }');
    await addressOf('f');
    expect(existsSync(mapPath('/tmp')) || existsSync(join('/tmp', `jit-${executor.description.pid}.dump`))).to.equal(
      false,
    );
  });

  it('refuses a map of memory that perf takes for a file', async () => {
    await open({});
    const refused = await rejection(spawnExecutor({ perf: 'map', perfFolder: folder, memoryManager: 'dual' }));
    expect(refused.message).to.include('PERF_MAP_MEMORY: --perf map needs --memory strict');
  });
});
