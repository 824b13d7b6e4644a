import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { InputError, messageOf } from '@telejit/shared';

/**
 * The content of a file that the caller named.
 * @throws InputError CANNOT_READ naming the path
 */
export async function readInput(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new InputError('CANNOT_READ', `${path} cannot be read: ${messageOf(error)}`, { cause: error });
  }
}

/**
 * Reads the files that a thin archive in `folder` names. Whatever is no ordinary file is refused: a device or a pipe might
 * never end.
 */
export function memberFileReader(folder: string): (path: string) => Uint8Array {
  return (path) => {
    const full = resolve(folder, path);
    // Without O_NONBLOCK opening a named pipe would wait for its writer.
    const file = openSync(full, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      if (!fstatSync(file).isFile()) throw new InputError('CANNOT_READ', `${full} is not an ordinary file`);
      return readFileSync(file);
    } finally {
      closeSync(file);
    }
  };
}
