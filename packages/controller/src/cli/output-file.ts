import { open, type FileHandle } from 'node:fs/promises';
import { InputError } from '@telejit/shared';
import { fileReason } from './given-file.js';

/** A file that a command writes. */
export class OutputFile {
  readonly #handle: FileHandle;
  readonly #path: string;
  readonly #what: string;

  private constructor(handle: FileHandle, path: string, what: string) {
    this.#handle = handle;
    this.#path = path;
    this.#what = what;
  }

  /**
   * Opens a file before the command does anything, so that a path that cannot be written costs nothing.
   * @param what for the message: "the result"
   * @throws InputError (CANNOT_WRITE)
   */
  static async open(path: string, what: string): Promise<OutputFile> {
    return new OutputFile(await orCannotWrite(path, what, () => open(path, 'w')), path, what);
  }

  /** Adds text. @throws InputError (CANNOT_WRITE), when the disk is full for instance */
  write(text: string): Promise<void> {
    return orCannotWrite(this.#path, this.#what, () => this.#handle.appendFile(text));
  }

  /** @throws InputError (CANNOT_WRITE) */
  close(): Promise<void> {
    return orCannotWrite(this.#path, this.#what, () => this.#handle.close());
  }
}

async function orCannotWrite<T>(path: string, what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new InputError('CANNOT_WRITE', `${what} cannot be written to ${path}: ${fileReason(error)}`, {
      cause: error,
    });
  }
}
