import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { findLlvmTools, type LlvmTools } from './llvm-tools.js';
import { digestOf, workFolder } from './paths.js';
import { mustRun } from './run-command.js';

/** How LLVM's remote JIT is set up. */
export interface OrcSetup {
  readonly label: string;
  readonly words: readonly string[];
}

/** What a client gets that chooses nothing. */
export const ORC_DEFAULT: OrcSetup = { label: 'ORC as it comes', words: [] };
/** The fastest set-up found: answers handled on the reading thread, memory of both processes shared. */
export const ORC_FASTEST: OrcSetup = { label: 'ORC at its fastest', words: ['in-place', 'shared-memory'] };

/** What one command measured. */
export interface OrcAnswer {
  readonly us: readonly number[];
  /** Requests to the executor for each repetition. */
  readonly calls: number;
}

const SOURCE = fileURLToPath(new URL('../peers/orc-remote.cpp', import.meta.url));

/** A running client of LLVM's remote JIT with its executor; see peers/orc-remote.cpp for the commands. */
export class OrcPeer implements AsyncDisposable {
  readonly label: string;
  readonly #child: ChildProcessByStdio<Writable, Readable, null>;
  readonly #lines: AsyncIterator<string>;

  private constructor(setup: OrcSetup, program: string, tools: LlvmTools) {
    this.label = setup.label;
    this.#child = spawn(program, [tools.executor, ...setup.words], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#lines = createInterface({ input: this.#child.stdout })[Symbol.asyncIterator]();
  }

  /** Starts it, on the processors of this process; compiles it first when that has not been done. */
  static async start(setup: OrcSetup): Promise<OrcPeer | string> {
    const tools = await findLlvmTools();
    if (typeof tools === 'string') return tools;
    return new OrcPeer(setup, await compiledClient(tools), tools);
  }

  /** Processes that the client has started: LLVM's executor, once something has been asked. */
  async servers(): Promise<number[]> {
    const { pid } = this.#child;
    const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8');
    return children.split(' ').filter(Boolean).map(Number);
  }

  /** @throws Error when the client ends instead of answering */
  async ask(command: string): Promise<OrcAnswer> {
    this.#child.stdin.write(`${command}\n`);
    const line = await this.#lines.next();
    if (line.done === true) throw new Error(`LLVM's remote JIT ended during "${command}"`);
    return answerFrom(line.value);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const ended = new Promise<void>((resolve) => {
      if (this.#child.exitCode === null && this.#child.signalCode === null) this.#child.once('exit', () => resolve());
      else resolve();
    });
    this.#child.stdin.end();
    await ended;
  }
}

/** Starts both set-ups; what stands in the way goes to `note` instead. */
export async function startOrcPeers(note: (text: string) => void): Promise<OrcPeer[]> {
  const peers: OrcPeer[] = [];
  for (const setup of [ORC_DEFAULT, ORC_FASTEST]) {
    const peer = await OrcPeer.start(setup);
    if (typeof peer !== 'string') peers.push(peer);
    else if (peers.length === 0 && setup === ORC_DEFAULT) note(peer);
  }
  return peers;
}

/** Ends them all. */
export async function stopOrcPeers(peers: readonly OrcPeer[]): Promise<void> {
  await Promise.all(peers.map((peer) => peer[Symbol.asyncDispose]()));
}

async function compiledClient(tools: LlvmTools): Promise<string> {
  const program = join(workFolder(), `orc-remote-${digestOf(await readFile(SOURCE), tools.version)}`);
  if (existsSync(program)) return program;
  const flags = async (...args: string[]): Promise<string[]> =>
    (await mustRun([tools.llvmConfig, ...args])).stdout.split(/\s+/).filter((flag) => flag !== '');
  const temporary = `${program}.${process.pid}`;
  await mustRun([
    tools.clangxx,
    '-std=c++17',
    '-O2',
    '-fno-rtti',
    ...(await flags('--cppflags')),
    SOURCE,
    '-o',
    temporary,
    ...(await flags('--ldflags', '--libs')),
    '-lpthread',
  ]);
  await rename(temporary, program);
  return program;
}

function answerFrom(line: string): OrcAnswer {
  const answer: unknown = JSON.parse(line);
  if (typeof answer === 'object' && answer !== null && 'us' in answer && 'calls' in answer) {
    const { us, calls } = answer;
    if (Array.isArray(us) && us.every((value) => typeof value === 'number') && typeof calls === 'number') {
      return { us, calls };
    }
  }
  throw new Error(`not an answer of orc-remote: ${line.slice(0, 200)}`);
}
