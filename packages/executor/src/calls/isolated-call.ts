import { constants } from 'node:os';
import { RUNTIME_ENDED_BY, RUNTIME_ISOLATED, RUNTIME_NO_STRING, type Addr } from '@telejit/shared';
import { errorText } from '../native/libc.js';
import { unmap } from '../native/memory-map.js';
import { loadI32, loadU64, storeI32, storeU64, type NativeBlock } from '../native/native-pool.js';
import { sendSignal } from '../native/pipe.js';
import { OperationFailure } from '../operation-failure.js';
import type { InterruptionCause } from './interruption.js';

/** Until the child is there. */
const FORK_POLL_MS = 1;

/** What of a call's buffer matters to a child. */
export interface IsolatedBuffer {
  readonly address: Addr;
  readonly sizeBytes: number;
  /** Offset of a pointer to a string that is to come back; undefined for none. */
  readonly stringAt: number | undefined;
}

/** A call that runs in a child process: what the runtime is told of it, and what it tells. */
export class IsolatedCall {
  readonly #block: NativeBlock;
  readonly #at: number;
  #isOver = false;

  /** @param at offset in the block of RUNTIME_ISOLATED.sizeBytes bytes @param thunk called in the child as `thunk(target, buffer)` */
  constructor(block: NativeBlock, at: number, thunk: Addr, target: Addr, buffer: IsolatedBuffer) {
    this.#block = block;
    this.#at = at;
    const { view } = block;
    block.bytes.fill(0, at, at + RUNTIME_ISOLATED.sizeBytes);
    storeU64(view, at + RUNTIME_ISOLATED.entry, thunk);
    storeU64(view, at + RUNTIME_ISOLATED.first, target);
    storeU64(view, at + RUNTIME_ISOLATED.buffer, buffer.address);
    storeU64(view, at + RUNTIME_ISOLATED.size, buffer.sizeBytes);
    if (buffer.stringAt === undefined) {
      storeI32(view, at + RUNTIME_ISOLATED.stringAt, RUNTIME_NO_STRING | 0);
      storeI32(view, at + RUNTIME_ISOLATED.stringAt + 4, RUNTIME_NO_STRING | 0);
    } else {
      storeU64(view, at + RUNTIME_ISOLATED.stringAt, buffer.stringAt);
    }
  }

  /** Argument of the runtime's `run_isolated`. */
  get address(): Addr {
    return this.#block.address + this.#at;
  }

  /** Kills the child and what it has started. */
  kill(why: InterruptionCause): void {
    if (this.#isOver) return;
    storeI32(this.#block.view, this.#at + RUNTIME_ISOLATED.endKind, RUNTIME_ENDED_BY[why]);
    const pid = loadI32(this.#block.view, this.#at + RUNTIME_ISOLATED.pid);
    if (pid > 0) sendSignal(-pid, constants.signals.SIGKILL);
    else setTimeout(() => this.kill(why), FORK_POLL_MS);
  }

  /** Call when the task has ended. @throws OperationFailure (CALL_NOT_ISOLATED) when there was no child */
  end(): void {
    this.#isOver = true;
    const error = loadI32(this.#block.view, this.#at + RUNTIME_ISOLATED.failedErrno);
    if (error === 0) return;
    throw new OperationFailure(
      'CALL_NOT_ISOLATED',
      `no child process for the call: ${errorText(error)}; see the limits on processes and memory (ulimit -u and -v, pids.max and memory.max of the control group), or call it in place`,
    );
  }

  /** Where the string is that came back; 0 for a null pointer. */
  get string(): Addr {
    return loadU64(this.#block.view, this.#at + RUNTIME_ISOLATED.string);
  }

  /** Gives the string's memory back. */
  release(): void {
    const mapping = loadU64(this.#block.view, this.#at + RUNTIME_ISOLATED.mapping);
    if (mapping !== 0) unmap(mapping, loadU64(this.#block.view, this.#at + RUNTIME_ISOLATED.mappingSize));
  }
}
