import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { status } from '@grpc/grpc-js';
import { connectExecutor, type Executor } from '@telejit/controller';
import { telejit, writeColumn, PROTOCOL_MAX, PROTOCOL_MIN } from '@telejit/shared/wire';
import {
  callLong,
  callOf,
  compileC,
  installRuntime,
  linkC,
  longOf,
  THUNK,
  unitFromObject,
  type TestUnit,
} from '../../support/c-units.js';
import { ExecutorProcess, RawSession } from '../../support/raw-session.js';
import { archiveSeeds, objectSeeds, type Seed } from './corpus.js';
import { runLibraryCase } from './library-case.js';
import { linkSeeds, type LinkSeed } from './link-seeds.js';
import { mutateBytes } from './mutate-bytes.js';
import { mutateMessage } from './mutate-message.js';
import { Random } from './random.js';
import { describeCase, sessionCase } from './session-case.js';
import { Stage } from './stage.js';
import { sendFrames } from './raw-frames.js';

import v1 = telejit.v1;

export type MemoryName = 'dual' | 'strict';

export interface WireRunOptions {
  readonly memory: MemoryName;
  readonly seed: number;
  readonly first?: number;
  readonly cases?: number;
  readonly minutes?: number;
  readonly isShort?: boolean;
  readonly onProgress?: (report: Readonly<WireReport>) => void;
}

/** What became of a run. */
export interface WireReport {
  cases: number;
  /** By kind of case and code of the answer. */
  codes: Record<string, number>;
  findings: { readonly index: number; readonly finding: string }[];
  slowestMs: number;
  slowestIndex: number;
  /** Resident memory of the executor, in MiB: after the first cases, and at the end. */
  rssBeforeMib: number;
  rssMib: number;
}

const ANSWER_MS = 60_000;
/** A session is closed after so many cases, and what it had must be free again. */
const SESSION_CASES = 50;
const WATCH_CASES = 5;
/** From here on the memory of the executor must not grow for ever. */
const WARM_CASES = 500;
const MOST_GROWTH_MIB = 192;
/** What has to stay free may be in use by stand-ins for symbols of the process, which stay for ever. */
const STAND_IN_BYTES = 64 * 1024;
const MOST_FRAME_BYTES = 3 * 2 ** 20;
const CHUNK_BYTES = 256 * 1024;
/** Sessions reach no memory but their own, so that what they write does no harm, and go on over other connections. */
const EXECUTOR_ARGS = ['--arena-mib', '256', '--allow-memory', 'session', '--resume-window', '60'];
const FIRST_GOOD_UNIT = 0x5a5a_0000;
const TOO_LARGE_BYTES = 500 * 2 ** 20;
const PERMISSIONS = [
  v1.Permission.PERMISSION_READ_EXECUTE,
  v1.Permission.PERMISSION_READ,
  v1.Permission.PERMISSION_READ_WRITE,
];

const GOOD = `${THUNK} static long table[4] = {5, 6, 7, 8}; long base = 100; static int zero[3000];
  long good(long a, long b) { return base + table[a & 3] * 10 + b + zero[a & 1023]; }`;
const THROWING = `
  extern "C" { void *__dso_handle = &__dso_handle; }
  struct Guard { long &count; ~Guard() { count++; } };
  __attribute__((noinline)) static void fail(long a) { if (a > 10) throw a; }
  extern "C" long attempt(long a, long b) {
    long count = 0;
    try { Guard guard{count}; fail(a); } catch (long caught) { return caught * 10 + count; }
    return count;
  }`;

/** Codes that say the executor itself is at fault. */
const OWN_FAULTS: ReadonlySet<string> = new Set(['INTERNAL', 'SYSTEM_CALL', 'THROWN']);
/** What a frame that was changed may still be; anything else might run what was linked. */
const HARMLESS: ReadonlySet<string> = new Set(['hello', 'link', 'release', 'ping', 'resolveSymbols']);

/**
 * Gives a real executor Link operations that were valid before they were changed, as messages, as content and as frames,
 * and looks after each whether its session, another one, and the process are as they were. Nothing that was changed is
 * called or initialized. Ends at the first finding that the executor does not survive.
 */
export async function runWireTarget(options: WireRunOptions): Promise<WireReport> {
  const isShort = options.isShort ?? false;
  const files = { objects: objectSeeds(isShort), archives: archiveSeeds(true) };
  const seeds = linkSeeds(files.objects);
  const executor = await ExecutorProcess.start({ memory: options.memory, args: EXECUTOR_ARGS });
  const report: WireReport = {
    cases: 0,
    codes: {},
    findings: [],
    slowestMs: 0,
    slowestIndex: -1,
    rssBeforeMib: 0,
    rssMib: 0,
  };
  try {
    await new WireRun(options, executor, seeds, files, report).run();
  } finally {
    if (report.findings.length > 0) executor.child.kill('SIGKILL');
    await (report.findings.length > 0 ? executor.buried() : executor.stop());
  }
  return report;
}

interface SeedFiles {
  readonly objects: readonly Seed[];
  readonly archives: readonly Seed[];
}

class WireRun {
  readonly #options: WireRunOptions;
  readonly #executor: ExecutorProcess;
  readonly #seeds: readonly LinkSeed[];
  readonly #files: SeedFiles;
  readonly #report: WireReport;
  readonly #stage = new Stage();

  constructor(
    options: WireRunOptions,
    executor: ExecutorProcess,
    seeds: readonly LinkSeed[],
    files: SeedFiles,
    report: WireReport,
  ) {
    this.#options = options;
    this.#executor = executor;
    this.#seeds = seeds;
    this.#files = files;
    this.#report = report;
  }

  async run(): Promise<void> {
    const { seed, first = 0, cases, minutes, onProgress } = this.#options;
    const until = minutes === undefined ? Infinity : performance.now() + minutes * 60_000;
    const end = cases === undefined ? Infinity : first + cases;
    const report = this.#report;
    let index = first;
    try {
      const watcher = await Watcher.start(this.#executor.address, this.#seeds);
      await using library = await connectExecutor(this.#executor.address);
      let victim = await Victim.start(this.#executor.address);
      for (; index < end && performance.now() < until; index++) {
        const began = performance.now();
        const random = new Random(seed, index);
        const code = await inTime(this.#runCase(random, victim, library, index), 'the case');
        report.cases++;
        report.codes[code] = (report.codes[code] ?? 0) + 1;
        this.#judge(index, code);
        if (index % WATCH_CASES === 0) await inTime(watcher.check(), 'the other session');
        if (index % SESSION_CASES === SESSION_CASES - 1) {
          await inTime(victim.session.close(), 'the end of the session');
          await inTime(watcher.checkFree(), 'the other session');
          victim = await Victim.start(this.#executor.address);
        }
        const ms = performance.now() - began;
        if (ms > report.slowestMs) [report.slowestMs, report.slowestIndex] = [ms, index];
        this.#measure(index);
        onProgress?.(report);
      }
      await inTime(victim.session.close(), 'the end of the session');
      await inTime(watcher.check(), 'the other session');
      await inTime(watcher.checkFree(), 'the other session');
      await watcher.session.close();
    } catch (error) {
      const { exitCode, signalCode } = this.#executor.child;
      const how =
        exitCode === null && signalCode === null
          ? ''
          : `; the executor ended with ${String(exitCode ?? signalCode)}: ${this.#executor.log}`;
      const finding = `${error instanceof Error ? (error.stack ?? error.message) : String(error)}${how}`;
      report.findings.push({ index, finding });
    }
  }

  /** @returns kind of case and code of the answer */
  async #runCase(random: Random, victim: Victim, library: Executor, index: number): Promise<string> {
    const base = random.pick(this.#seeds);
    const kind = random.pick([
      'message',
      'message',
      'message',
      'message',
      'content',
      'frame',
      'library',
      'session',
      'session',
      'session',
      'describe',
    ]);
    let code: string;
    if (kind === 'frame') code = await this.#frameCase(random, base);
    else if (kind === 'describe') code = await describeCase(this.#executor.address, random);
    else if (kind === 'session') code = await this.#sessionCase(random, index);
    else if (kind === 'library')
      code = await runLibraryCase(random, library, this.#files.objects, this.#files.archives);
    else code = await (kind === 'message' ? messageCase(random, victim, base) : contentCase(random, victim, base));
    await victim.check(index);
    return `${kind} ${code}`;
  }

  async #sessionCase(random: Random, index: number): Promise<string> {
    const { codes, finding } = await sessionCase(this.#executor.address, this.#stage, random);
    if (finding !== undefined) this.#report.findings.push({ index, finding });
    for (const code of codes.slice(1)) {
      this.#judge(index, code);
      this.#report.codes[`answer ${code}`] = (this.#report.codes[`answer ${code}`] ?? 0) + 1;
    }
    return codes[0] ?? 'wrong';
  }

  async #frameCase(random: Random, { batch }: LinkSeed): Promise<string> {
    const link = { batch: v1.LinkBatch.decode(batch) };
    const data = mutateBytes(random, batch.slice(0, CHUNK_BYTES), []);
    const chunk = { sha256: createHash('sha256').update(data).digest(), totalSize: data.length, data };
    const frame = v1.ControllerFrame.encode({
      content: [chunk],
      operations: [
        { id: 2, link },
        { id: 3, ping: {} },
      ],
    }).finish();
    const mutated = mutateBytes(random, frame.slice(), [batch]);
    if (!isHarmless(mutated)) return 'left out';
    const hello = { id: 1, hello: { protocolMin: PROTOCOL_MIN, protocolMax: PROTOCOL_MAX } };
    const { replies, code, details } = await sendFrames(this.#executor.address, [
      v1.ControllerFrame.encode({ operations: [hello] }).finish(),
      mutated,
    ]);
    if (code !== status.OK)
      return code === status.INTERNAL && details.includes('internal error') ? 'INTERNAL' : status[code];
    return replies.find(({ failure }) => failure)?.failure?.code ?? 'linked';
  }

  #judge(index: number, code: string): void {
    if (OWN_FAULTS.has(code.split(' ').at(-1) ?? ''))
      this.#report.findings.push({ index, finding: `the answer is ${code}` });
  }

  #measure(index: number): void {
    const report = this.#report;
    if (index % SESSION_CASES !== 0) return;
    report.rssMib = rssMibOf(this.#executor.pid);
    if (report.cases <= WARM_CASES) report.rssBeforeMib = Math.max(report.rssBeforeMib, report.rssMib);
    else if (report.rssMib > report.rssBeforeMib + MOST_GROWTH_MIB) {
      throw new Error(`the executor has grown from ${report.rssBeforeMib} to ${report.rssMib} MiB`);
    }
  }
}

/** A session that others must leave as it is. */
class Watcher {
  readonly session: RawSession;
  readonly #units: readonly TestUnit[];
  readonly #memory: readonly Buffer[];
  readonly #free: readonly number[];
  readonly #tlsBytes: number;

  private constructor(
    session: RawSession,
    units: readonly TestUnit[],
    memory: readonly Buffer[],
    free: readonly number[],
    tlsBytes: number,
  ) {
    this.session = session;
    this.#units = units;
    this.#memory = memory;
    this.#free = free;
    this.#tlsBytes = tlsBytes;
  }

  static async start(address: string, seeds: readonly LinkSeed[]): Promise<Watcher> {
    const session = await RawSession.connect(address);
    await installRuntime(session);
    await linkStandIns(session, seeds);
    const good = await linkC(session, GOOD, ['-O1']);
    const throwing = unitFromObject(session.newUnitId(), compileC(THROWING, ['-O1'], 'cpp'));
    await session.submit('link', { batch: { units: [throwing.unit] } });
    await session.submit('initialize', {});
    const units = [good, throwing];
    const memory = await readUnits(session, units);
    const tlsBytes = await largestTls(session);
    return new Watcher(session, units, memory, await freeBytes(session), tlsBytes);
  }

  /** Its functions return what they returned, exceptions pass through them, and their bytes are what they were. */
  async check(): Promise<void> {
    const [good, throwing] = this.#units;
    const call = (name: string, unit: TestUnit, a: number): Promise<bigint> =>
      callLong(this.session, unit.location(name), good.location('thunk'), a, 3);
    const values = [
      await call('good', good, 2),
      await call('attempt', throwing, 3),
      await call('attempt', throwing, 12),
    ];
    if (String(values) !== '173,1,121') throw new Error(`another session's functions return ${String(values)}`);
    const memory = await readUnits(this.session, this.#units);
    if (!memory.every((bytes, i) => bytes.equals(this.#memory[i])))
      throw new Error("another session's memory has changed");
  }

  /** What ended sessions had is free again. */
  async checkFree(): Promise<void> {
    const free = await freeBytes(this.session);
    const isLess = free.some((bytes, i) => bytes < this.#free[i] - STAND_IN_BYTES);
    if (isLess)
      throw new Error(`${String(free)} bytes are free after sessions ended; ${String(this.#free)} were before`);
    if ((await largestTls(this.session)) < this.#tlsBytes)
      throw new Error('thread-local storage of ended sessions is not free');
  }
}

/** The session in which changed units are linked. */
class Victim {
  readonly session: RawSession;
  readonly #object: Buffer;
  /** Far from the numbers that changed units may have come to. */
  #nextGood = FIRST_GOOD_UNIT;

  private constructor(session: RawSession) {
    this.session = session;
    this.#object = compileC(GOOD, ['-O1']);
  }

  static async start(address: string): Promise<Victim> {
    return new Victim(await RawSession.connect(address));
  }

  /** Links, calls and releases a good unit. */
  async check(index: number): Promise<void> {
    const { session } = this;
    const unit = unitFromObject(this.#nextGood++, this.#object);
    const linked = session.submit('link', { batch: { units: [unit.unit] } });
    const called = session.submit('call', callOf(unit.location('good'), unit.location('thunk'), index & 3, 7));
    const released = session.submit('release', { units: writeColumn(Uint32Array.of(unit.id)) });
    const [, { buffer }] = await Promise.all([linked, called, released]);
    const value = longOf(buffer);
    if (value !== 107n + 10n * BigInt(5 + (index & 3)))
      throw new Error(`a good unit in the same session returns ${String(value)}`);
  }
}

async function messageCase(random: Random, { session }: Victim, base: LinkSeed): Promise<string> {
  const batch = v1.LinkBatch.decode(base.batch.slice());
  renumber(batch, session);
  const link = v1.Link.decode(v1.Link.encode({ batch }).finish());
  mutateMessage(random, random.oneIn(20) ? link : (link.batch ?? link));
  const encoded = v1.Link.encode(link).finish();
  if (encoded.length > MOST_FRAME_BYTES) return 'left out';
  return submitLink(random, session, link, link.batch ?? undefined);
}

async function contentCase(random: Random, { session }: Victim, base: LinkSeed): Promise<string> {
  const batch = v1.LinkBatch.decode(base.batch.slice());
  renumber(batch, session);
  let bytes: Uint8Array = v1.LinkBatch.encode(batch).finish();
  for (let left = 1 + random.small(4); left > 0; left--) bytes = mutateBytes(random, bytes, [base.batch]);
  const sha256 = createHash('sha256').update(bytes).digest();
  if (!random.oneIn(10)) {
    for (let offset = 0; offset < bytes.length || offset === 0; offset += CHUNK_BYTES) {
      const data = bytes.subarray(offset, offset + CHUNK_BYTES);
      session.add({ content: [{ sha256, totalSize: bytes.length, offset, data, transient: random.oneIn(2) }] });
    }
  }
  const decoded = tryDecode(bytes);
  return submitLink(random, session, { batchContent: sha256 }, decoded);
}

/** Submits, and releases what came of it most of the time; the rest stays until the session ends. */
async function submitLink(
  random: Random,
  session: RawSession,
  link: v1.ILink,
  batch: v1.ILinkBatch | undefined,
): Promise<string> {
  const { failure } = await session.reply({ link });
  if (failure) return failure.code ?? 'no code';
  const ids = (batch?.units ?? []).map(({ id }) => Number(id));
  const units = writeColumn(Uint32Array.from(ids));
  if (random.oneIn(8)) await session.reply({ release: { units: mutateBytes(random, units.slice(), []) } });
  else if (!random.oneIn(8)) await session.submit('release', { units });
  return 'linked';
}

function tryDecode(bytes: Uint8Array): v1.LinkBatch | undefined {
  try {
    return v1.LinkBatch.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Gives units numbers that the session has not used. */
function renumber(batch: v1.ILinkBatch, session: RawSession): void {
  const ids = new Map((batch.units ?? []).map(({ id }) => [id, session.newUnitId()]));
  for (const unit of batch.units ?? []) {
    unit.id = ids.get(unit.id);
    for (const { segment } of unit.references ?? []) if (segment) segment.unit = ids.get(segment.unit) ?? segment.unit;
  }
}

function isHarmless(frame: Uint8Array): boolean {
  try {
    const { operations } = v1.ControllerFrame.decode(frame);
    return operations.every((operation) => Object.keys(operation).every((key) => key === 'id' || HARMLESS.has(key)));
  } catch {
    return true; // the executor cannot read it either
  }
}

/** Refers to every symbol of the process as near, so that stand-ins that are made later do not count as leaks. */
async function linkStandIns(session: RawSession, seeds: readonly LinkSeed[]): Promise<void> {
  for (const name of new Set(seeds.flatMap(({ symbols }) => symbols))) {
    const references = [{ processSymbol: name, weak: true, near: true }];
    await session.reply({ link: { batch: { units: [{ id: session.newUnitId(), references }] } } });
  }
}

async function readUnits(session: RawSession, units: readonly TestUnit[]): Promise<readonly Buffer[]> {
  const parts: Buffer[] = [];
  for (const { id, unit } of units) {
    for (const [segment, { size }] of (unit.segments ?? []).entries()) {
      const { data } = await session.submit('readMemory', {
        location: { segment: { unit: id, segment } },
        size: size ?? 0,
      });
      parts.push(Buffer.from(data ?? new Uint8Array()));
    }
  }
  return parts;
}

/** Free bytes by permission, from the refusal of what is too large. */
async function freeBytes(session: RawSession): Promise<readonly number[]> {
  const free: number[] = [];
  for (const permission of PERMISSIONS) {
    const segments = [{ permission, size: TOO_LARGE_BYTES, alignment: 8 }];
    const { message } = await session.failure('link', { batch: { units: [{ id: session.newUnitId(), segments }] } });
    free.push(Number(/(\d+) of \d+ bytes/.exec(message ?? '')?.[1] ?? 0));
  }
  return free;
}

/** The largest power of two of thread-local bytes that can be had. */
async function largestTls(session: RawSession): Promise<number> {
  for (let size = 16_384; size >= 16; size /= 2) {
    const id = session.newUnitId();
    const segments = [{ permission: v1.Permission.PERMISSION_THREAD_LOCAL, size, alignment: 8 }];
    const { failure } = await session.reply({ link: { batch: { units: [{ id, segments }] } } });
    if (failure) continue;
    await session.submit('release', { units: writeColumn(Uint32Array.of(id)) });
    return size;
  }
  return 0;
}

function rssMibOf(pid: number): number {
  const kib = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Math.round(Number(kib ?? 0) / 1024);
}

async function inTime<T>(promise: Promise<T>, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} did not end within ${ANSWER_MS / 1000} seconds`)), ANSWER_MS);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
