import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../../..');

const TELEJIT = join(ROOT, 'packages/controller/bin/telejit.js');
/** The command line of an executor, without arguments. */
export const EXECUTOR_COMMAND: readonly string[] = [
  process.execPath,
  createRequire(import.meta.url).resolve('@telejit/executor/bin'),
];

export interface Finished {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: Buffer;
  readonly stderr: string;
}

export interface CommandOptions {
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  /** Default: nothing. */
  readonly input?: Uint8Array | string;
}

/** A command that runs: its standard streams are pipes. */
export class RunningCommand {
  readonly child: ChildProcess;
  readonly finished: Promise<Finished>;
  #stdout: Buffer[] = [];
  #stderr = '';
  #waiting: (() => void)[] = [];

  constructor(command: readonly string[], options: CommandOptions = {}) {
    const [program, ...args] = command;
    this.child = spawn(program, args, { env: options.env, cwd: options.cwd, stdio: ['pipe', 'pipe', 'pipe'] });
    this.child.stdout?.on('data', (chunk: Buffer) => {
      this.#stdout.push(chunk);
      this.#wake();
    });
    this.child.stderr?.on('data', (chunk: Buffer) => {
      this.#stderr += chunk.toString();
      this.#wake();
    });
    // The command may end without reading.
    this.child.stdin?.on('error', () => undefined);
    this.finished = this.#finish();
  }

  get stdout(): Buffer {
    return Buffer.concat(this.#stdout);
  }

  /** Resolves once standard output holds the text; rejects when the command ends first. */
  async printed(text: string): Promise<void> {
    let isOver = false;
    const over = this.finished.finally(() => {
      isOver = true;
      this.#wake();
    });
    while (!this.stdout.includes(text)) {
      if (isOver) throw new Error(`ended with ${JSON.stringify(await over)} before it printed ${JSON.stringify(text)}`);
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  #wake(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }

  async #finish(): Promise<Finished> {
    const closed = once(this.child, 'close');
    await closed;
    return { code: this.child.exitCode, signal: this.child.signalCode, stdout: this.stdout, stderr: this.#stderr };
  }
}

export function startTelejit(args: readonly string[], options: CommandOptions = {}): RunningCommand {
  return new RunningCommand([process.execPath, TELEJIT, ...args], options);
}

/** Runs `telejit` to its end. */
export function telejit(args: readonly string[], options: CommandOptions = {}): Promise<Finished> {
  const running = startTelejit(args, options);
  running.child.stdin?.end(options.input ?? '');
  return running.finished;
}

/** A `telejit-executor` that listens until it is stopped. */
export class ListeningExecutor {
  readonly address: string;
  readonly pid: number;
  readonly #command: RunningCommand;

  private constructor(command: RunningCommand, address: string, pid: number) {
    this.#command = command;
    this.address = address;
    this.pid = pid;
  }

  static async start(
    listen: string,
    options: CommandOptions & { args?: readonly string[]; command?: readonly string[] } = {},
  ): Promise<ListeningExecutor> {
    const command = new RunningCommand(
      [...(options.command ?? EXECUTOR_COMMAND), '--listen', listen, ...(options.args ?? [])],
      options,
    );
    await command.printed('\n');
    const line = /^telejit-executor ready (\{.*\})$/m.exec(command.stdout.toString());
    const ready: unknown = line === null ? undefined : JSON.parse(line[1]);
    if (typeof ready !== 'object' || ready === null || !('address' in ready) || !('pid' in ready)) {
      throw new Error(`not a ready line: ${command.stdout.toString()}`);
    }
    return new ListeningExecutor(command, String(ready.address), Number(ready.pid));
  }

  async stop(): Promise<void> {
    this.#command.child.kill('SIGTERM');
    await this.#command.finished;
  }
}
