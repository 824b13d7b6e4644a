/** GDB in batch mode on a running process. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';

/** One that hangs is ended, so that the test fails with what it has said. */
const LIMIT_MS = 40_000;

/** Why GDB cannot attach to processes here, or undefined when it can. */
export function whyNoGdb(): string | undefined {
  const { error, status, stderr } = spawnSync('gdb', ['-nx', '-batch', '-ex', `attach ${process.ppid}`], {
    encoding: 'utf8',
    timeout: 30_000,
  });
  if (error !== undefined) return `gdb cannot be run: ${error.message}`;
  return status === 0 && !stderr.includes('not permitted') ? undefined : `gdb cannot attach to a process: ${stderr}`;
}

/** GDB, attached to a process and carrying out commands. */
export class Gdb {
  readonly #exit: Promise<unknown>;
  #output = '';
  #complaints = '';
  #onOutput: () => void = () => undefined;

  constructor(pid: number, commands: readonly string[]) {
    const settings = ['set debuginfod enabled off', 'set pagination off', 'set width 0', 'set breakpoint pending on'];
    const child = spawn(
      'gdb',
      [
        ...['-nx', '-batch', '-p', String(pid)],
        ...settings.flatMap((command) => ['-iex', command]),
        ...commands.flatMap((command) => ['-ex', command]),
      ],
      { stdio: ['ignore', 'pipe', 'pipe'], timeout: LIMIT_MS, killSignal: 'SIGKILL' },
    );
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      this.#output += text;
      this.#onOutput();
    });
    // Both together could come mingled, in the middle of a line.
    child.stderr.setEncoding('utf8').on('data', (text: string) => (this.#complaints += text));
    this.#exit = once(child, 'close');
  }

  /** Everything that it has said until it ends, complaints last. */
  async output(): Promise<string> {
    await this.#exit;
    return this.#output + this.#complaints;
  }

  /** Resolves when it has said something; rejects when it ends without. */
  async says(text: string): Promise<void> {
    let isOver = false;
    const over = this.#exit.then(() => (isOver = true));
    while (!this.#output.includes(text)) {
      if (isOver) throw new Error(`gdb ended without saying "${text}":\n${this.#output}${this.#complaints}`);
      await Promise.race([over, new Promise<void>((resolve) => (this.#onOutput = resolve))]);
    }
  }
}

/** Runs commands in a process and returns what GDB says. */
export function gdb(pid: number, ...commands: string[]): Promise<string> {
  return new Gdb(pid, commands).output();
}
