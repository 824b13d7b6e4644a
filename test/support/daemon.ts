/** A telejit-executor with --daemon, and what it says of itself. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { callOf, installRuntime, linkC, THUNK, type TestUnit } from './c-units.js';
import { ExecutorProcess, RawSession, type StartOptions } from './raw-session.js';

export function startDaemon(options: StartOptions = {}): Promise<ExecutorProcess> {
  return ExecutorProcess.start({ ...options, args: ['--daemon', ...(options.args ?? [])] });
}

/** What it logged. */
export function logOf(daemon: ExecutorProcess): readonly Record<string, unknown>[] {
  // The last may not be complete.
  const lines = daemon.log.split('\n').slice(0, -1);
  return lines.map((line) => {
    const record: unknown = JSON.parse(line);
    if (typeof record !== 'object' || record === null) throw new Error(`not a record: ${line}`);
    return Object.fromEntries(Object.entries(record));
  });
}

/** Resolves once a record of the log satisfies a condition. */
export async function logged(
  daemon: ExecutorProcess,
  condition: (record: Record<string, unknown>) => boolean,
): Promise<Record<string, unknown>> {
  for (;;) {
    const record = logOf(daemon).find(condition);
    if (record !== undefined) return record;
    await new Promise((resolve) => daemon.child.stderr?.once('data', resolve));
  }
}

/** Processes whose parent is another. */
export function childrenOf(pid: number): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        return new RegExp(`^PPid:\\s+${pid}$`, 'm').test(readFileSync(`/proc/${name}/status`, 'latin1'));
      } catch {
        return false;
      }
    })
    .map(Number);
}

/** Waits until a process is dead, if not yet buried: the kernel ends what is killed a moment later. */
export async function isGone(pid: number): Promise<void> {
  const state = (): string => readFileSync(`/proc/${pid}/status`, 'latin1');
  while (existsSync(`/proc/${pid}`)) {
    try {
      if (/^State:\t[ZX]/m.test(state())) return;
    } catch {
      return;
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** A session with functions of C in it. */
export class CodeSession {
  readonly session: RawSession;
  readonly #unit: TestUnit;

  private constructor(session: RawSession, unit: TestUnit) {
    this.session = session;
    this.#unit = unit;
  }

  /** @param source functions `long f(long, long)` */
  static async open(address: string, source: string): Promise<CodeSession> {
    const session = await RawSession.connect(address);
    await installRuntime(session);
    return new CodeSession(session, await linkC(session, `${THUNK}\n${source}`));
  }

  async call(name: string, a = 0, b = 0): Promise<number> {
    const call = callOf(this.#unit.location(name), this.#unit.location('thunk'), a, b);
    const { buffer } = await this.session.submit('call', call);
    return Number(Buffer.from(buffer ?? new Uint8Array()).readBigInt64LE(0));
  }
}
