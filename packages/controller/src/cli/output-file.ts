import { open, type FileHandle } from 'node:fs/promises';
import { InputError } from '@telejit/shared';
import { fileReason } from './given-file.js';

/**
 * Opens a file for what a command will write, before it does anything, so that a path that cannot be written costs nothing.
 * @param what for the message: "the result"
 * @throws InputError (CANNOT_WRITE)
 */
export async function openOutputFile(path: string, what: string): Promise<FileHandle> {
  try {
    return await open(path, 'w');
  } catch (error) {
    throw new InputError('CANNOT_WRITE', `${what} cannot be written to ${path}: ${fileReason(error)}`, {
      cause: error,
    });
  }
}
