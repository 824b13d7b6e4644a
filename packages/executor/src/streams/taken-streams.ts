import { telejit } from '@telejit/shared/wire';
import { closeDescriptor } from '../native/memory-map.js';
import { createPipe } from '../native/pipe.js';
import { ProgramInput } from '../programs/program-input.js';
import { OutputWindow, ProgramOutput } from '../programs/program-output.js';
import type { Streamed } from '../programs/streamed.js';
import type { SessionOutbox } from '../session-outbox.js';
import { replaceStandardStreams } from './standard-streams.js';

import v1 = telejit.v1;

/** The standard streams of this process, as long as they lead to a session. */
export class TakenStreams implements Streamed {
  readonly #outputs: readonly ProgramOutput[];
  readonly #input: ProgramInput | undefined;
  readonly #window: OutputWindow;
  readonly #stopDraining: () => void;
  readonly #onKill: () => void;
  #restore: (() => void) | undefined;
  #isEnding = false;

  /**
   * Takes them from the process.
   * @param outputWindowBytes 0 for no limit
   * @param onKill called once when the controller asks for the end; `giveBack` is to follow
   * @throws ExecutorError (SYSTEM_CALL); nothing is changed then
   */
  constructor(
    outbox: SessionOutbox,
    operation: number,
    { hasInput, outputWindowBytes }: { readonly hasInput: boolean; readonly outputWindowBytes: number },
    onKill: () => void,
  ) {
    this.#onKill = onKill;
    this.#window = new OutputWindow(outputWindowBytes);
    const opened: number[] = [];
    const pipe = (): ReturnType<typeof createPipe> => {
      const made = createPipe();
      opened.push(made.readFd, made.writeFd);
      return made;
    };
    try {
      const [stdout, stderr] = [pipe(), pipe()];
      const stdin = hasInput ? pipe() : undefined;
      this.#restore = replaceStandardStreams([stdin?.readFd ?? -1, stdout.writeFd, stderr.writeFd]);
      // From here on only the standard streams themselves hold the program's ends.
      for (const fd of [stdout.writeFd, stderr.writeFd, stdin?.readFd]) if (fd !== undefined) closeDescriptor(fd);
      this.#outputs = [
        new ProgramOutput(stdout.readFd, operation, v1.OutputStream.OUTPUT_STREAM_STDOUT, this.#window, outbox),
        new ProgramOutput(stderr.readFd, operation, v1.OutputStream.OUTPUT_STREAM_STDERR, this.#window, outbox),
      ];
      this.#input = stdin === undefined ? undefined : new ProgramInput(stdin.writeFd, operation, outbox);
      this.#input?.begin();
    } catch (error) {
      opened.forEach(closeDescriptor);
      throw error;
    }
    this.#stopDraining = outbox.onDrain(() => this.#pump());
  }

  kill(): boolean {
    if (this.#restore === undefined || this.#isEnding) return false;
    this.#isEnding = true;
    this.#onKill();
    return true;
  }

  /** Gives the process its own streams back. @param onEnd called when what was written has been handed to the outbox */
  giveBack(onEnd: () => void): void {
    this.#putBack();
    let open = this.#outputs.length;
    for (const output of this.#outputs) {
      output.drain(() => {
        if (--open > 0) return;
        this.#close();
        onEnd();
      });
    }
  }

  receiveInput(input: v1.IProgramInput): void {
    this.#input?.receive(input);
  }

  creditOutput(bytes: number): void {
    this.#window.credit(bytes);
    this.#pump();
  }

  /** The session is gone: whoever writes to these streams hears that nobody reads. */
  abandon(): void {
    this.#putBack();
    this.#close();
  }

  #pump(): void {
    for (const output of this.#outputs) output.pump();
  }

  #putBack(): void {
    this.#restore?.();
    this.#restore = undefined;
    this.#input?.close();
  }

  #close(): void {
    this.#stopDraining();
    for (const output of this.#outputs) output.close();
  }
}
