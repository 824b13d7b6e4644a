import type { Writable } from 'node:stream';
import { messageOf, TelejitError } from '@telejit/shared';

/** The reader of standard output or error has gone away. */
export class BrokenPipeError extends TelejitError {
  constructor(cause: unknown) {
    super('BROKEN_PIPE', 'the reader of the output has closed it', { cause });
  }
}

/** Standard output or error, byte-exact: each write settles when the bytes have left this process. */
export class ByteSink {
  readonly #stream: Writable;

  constructor(stream: Writable) {
    this.#stream = stream;
    // Errors reach the callback of the write that they befell.
    stream.on('error', () => undefined);
    makeAsynchronous(stream);
  }

  /**
   * @throws BrokenPipeError, TelejitError (OUTPUT_FAILED)
   */
  write(chunk: Uint8Array | string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#stream.write(chunk, (error) => {
        if (error === null || error === undefined) resolve();
        else if ('code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED')) {
          reject(new BrokenPipeError(error));
        } else reject(new TelejitError('OUTPUT_FAILED', `writing output: ${messageOf(error)}`, { cause: error }));
      });
    });
  }
}

/**
 * Node makes writes to a standard stream that is a pipe block the process; signals would then go unheard while a reader
 * takes its time. There is no public way to ask for anything else.
 */
function makeAsynchronous(stream: Writable): void {
  const handle: unknown = Reflect.get(stream, '_handle');
  if (typeof handle !== 'object' || handle === null) return;
  const setBlocking: unknown = Reflect.get(handle, 'setBlocking');
  if (typeof setBlocking === 'function') Reflect.apply(setBlocking, handle, [false]);
}
