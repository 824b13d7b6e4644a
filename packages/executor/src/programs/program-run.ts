import { constants } from 'node:os';
import { RUNTIME_FAILED_STEPS, RUNTIME_PROGRAM } from '@telejit/shared';
import { telejit } from '@telejit/shared/wire';
import type { NativeRuntime } from '../calls/native-runtime.js';
import { errorText } from '../native/libc.js';
import { closeDescriptor } from '../native/memory-map.js';
import { loadI32, loadU64, type NativePool } from '../native/native-pool.js';
import { createPipe, openNull, sendSignal } from '../native/pipe.js';
import { signalName } from '../faults/signal-texts.js';
import { OperationFailure } from '../operation-failure.js';
import type { SessionOutbox } from '../session-outbox.js';
import { ProgramBlock, type ProgramDescription } from './program-block.js';
import { ProgramInput } from './program-input.js';
import { OutputWindow, ProgramOutput } from './program-output.js';
import type { Streamed } from './streamed.js';

import v1 = telejit.v1;

/** A program, without its standard streams, which the run makes. */
export interface ProgramOptions extends Omit<ProgramDescription, 'stdinFd' | 'stdoutFd' | 'stderrFd'> {
  readonly operation: number;
  readonly hasInput: boolean;
  /** 0 for none. */
  readonly timeoutMs: number;
  readonly stackBytes: number;
  /** 0 for no limit. */
  readonly outputWindowBytes: number;
}

/** How a run ended: with a result, or with why there is none. */
export interface ProgramOutcome {
  readonly result?: v1.IRunProgramResult;
  readonly error?: OperationFailure;
}

const FORK_POLL_MS = 1;

/** One program in its child process, with its standard streams. */
export class ProgramRun implements Streamed {
  readonly #block: ProgramBlock;
  readonly #outputs: readonly ProgramOutput[];
  readonly #input: ProgramInput | undefined;
  readonly #window: OutputWindow;
  readonly #stopDraining: () => void;
  /** For messages. */
  readonly #cwd: string | undefined;
  readonly #onEnd: (outcome: ProgramOutcome) => void;
  /** The child's ends of its streams. */
  readonly #stdinFd: number;
  readonly #writeFds: readonly number[];
  #isStdinOpen = true;
  #isKilled = false;
  #hasTimedOut = false;
  #hasExited = false;
  #timer: NodeJS.Timeout | undefined;
  #forkTimer: NodeJS.Timeout | undefined;

  /**
   * Starts the program.
   * @param onEnd called once, when the child has ended and all its output has been handed to the outbox
   * @throws ExecutorError (SYSTEM_CALL), OperationFailure (NO_THREAD); nothing is then left
   */
  constructor(
    runtime: NativeRuntime,
    pool: NativePool,
    outbox: SessionOutbox,
    options: ProgramOptions,
    onEnd: (outcome: ProgramOutcome) => void,
  ) {
    this.#onEnd = onEnd;
    this.#cwd = options.cwd === undefined ? undefined : Buffer.from(options.cwd).toString();
    this.#window = new OutputWindow(options.outputWindowBytes);
    const opened: number[] = [];
    const pipe = (): ReturnType<typeof createPipe> => {
      const made = createPipe();
      opened.push(made.readFd, made.writeFd);
      return made;
    };
    try {
      const stdout = pipe();
      const stderr = pipe();
      const stdin = options.hasInput ? pipe() : undefined;
      this.#stdinFd = stdin === undefined ? openNull() : stdin.readFd;
      if (stdin === undefined) opened.push(this.#stdinFd);
      this.#writeFds = [stdout.writeFd, stderr.writeFd];
      this.#block = new ProgramBlock(pool, {
        ...options,
        stdinFd: this.#stdinFd,
        stdoutFd: stdout.writeFd,
        stderrFd: stderr.writeFd,
      });
      try {
        const task = {
          entry: runtime.runProgram,
          first: this.#block.programAddress,
          second: 0,
          stackBytes: options.stackBytes,
        };
        runtime.run(this.#block.native, task, 0, () => this.#onExit());
      } catch (error) {
        this.#block.release();
        throw error;
      }
      const { operation } = options;
      this.#outputs = [
        new ProgramOutput(stdout.readFd, operation, v1.OutputStream.OUTPUT_STREAM_STDOUT, this.#window, outbox),
        new ProgramOutput(stderr.readFd, operation, v1.OutputStream.OUTPUT_STREAM_STDERR, this.#window, outbox),
      ];
      this.#input = stdin === undefined ? undefined : new ProgramInput(stdin.writeFd, operation, outbox);
    } catch (error) {
      opened.forEach(closeDescriptor);
      throw error;
    }
    this.#stopDraining = outbox.onDrain(() => this.#pump());
    if (options.timeoutMs > 0) {
      this.#timer = setTimeout(() => {
        this.#hasTimedOut = !this.#hasExited;
        this.kill();
      }, options.timeoutMs);
    }
    this.#awaitFork();
  }

  /** Ends the program and its process group with SIGKILL. False when it had ended. */
  kill(): boolean {
    if (this.#hasExited) return false;
    this.#isKilled = true;
    const pid = this.#pid;
    if (pid > 0 && !sendSignal(-pid, constants.signals.SIGKILL)) sendSignal(pid, constants.signals.SIGKILL);
    return true;
  }

  /** Standard input from the controller. @throws ProtocolError (INPUT_WINDOW) */
  receiveInput(input: v1.IProgramInput): void {
    this.#input?.receive(input);
  }

  /** The controller has consumed output. */
  creditOutput(bytes: number): void {
    this.#window.credit(bytes);
    this.#pump();
  }

  /** The session is gone: kills the program and stops reading. `onEnd` still comes, when it is dead. */
  abandon(): void {
    this.kill();
    for (const output of this.#outputs) output.close();
  }

  get #pid(): number {
    return loadI32(this.#block.native.view, this.#block.offsetOf(RUNTIME_PROGRAM.pid));
  }

  #pump(): void {
    for (const output of this.#outputs) output.pump();
  }

  /**
   * The child exists once the runtime has stored its pid, a fraction of a millisecond from now. From then on this process
   * must not hold the reading end of its standard input, or writing to a program that closed it would never fail.
   */
  #awaitFork(): void {
    this.#forkTimer = setTimeout(() => {
      if (this.#hasExited) return;
      if (this.#pid === 0) {
        this.#awaitFork();
        return;
      }
      this.#closeStdin();
      this.#input?.begin();
      if (this.#isKilled) this.kill();
    }, FORK_POLL_MS);
  }

  #closeStdin(): void {
    if (!this.#isStdinOpen) return;
    this.#isStdinOpen = false;
    closeDescriptor(this.#stdinFd);
  }

  #onExit(): void {
    this.#hasExited = true;
    clearTimeout(this.#timer);
    clearTimeout(this.#forkTimer);
    this.#closeStdin();
    this.#writeFds.forEach(closeDescriptor);
    this.#input?.close();
    let open = this.#outputs.length;
    for (const output of this.#outputs) {
      output.drain(() => {
        if (--open === 0) this.#finish();
      });
    }
  }

  #finish(): void {
    this.#stopDraining();
    for (const output of this.#outputs) output.close();
    const outcome = this.#outcome();
    this.#block.release();
    this.#onEnd(outcome);
  }

  #outcome(): ProgramOutcome {
    const { view } = this.#block.native;
    const field = (offset: number): number => loadI32(view, this.#block.offsetOf(offset));
    const failedStep = field(RUNTIME_PROGRAM.failedStep);
    if (failedStep !== 0) {
      const name = RUNTIME_FAILED_STEPS[failedStep] ?? `step ${failedStep}`;
      const step = name === 'change directory' ? `change to the directory ${this.#cwd ?? ''}` : name;
      const reason = errorText(field(RUNTIME_PROGRAM.failedErrno));
      return { error: new OperationFailure('PROGRAM_FAILED', `the program could not be started: ${step}: ${reason}`) };
    }
    const status = field(RUNTIME_PROGRAM.waitStatus);
    const signal = status & 0x7f;
    return {
      result: {
        phase: field(RUNTIME_PROGRAM.phase),
        exitCode: signal === 0 ? (status >> 8) & 0xff : 0,
        signal,
        signalName: signal === 0 ? '' : signalName(signal),
        timedOut: this.#hasTimedOut,
        elapsedUs: Math.min(loadU64(view, this.#block.offsetOf(RUNTIME_PROGRAM.elapsedUs)), 0xffff_ffff),
      },
    };
  }
}
