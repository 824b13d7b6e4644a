import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { InputError, messageOf } from '@telejit/shared';

/** More than any certificate chain, key or token takes. */
const LARGEST_BYTES = 1024 * 1024;
/**
 * Permission of those who are neither owner nor in the group to read or write, and of the group to write (inode(7)): a group
 * may be let read, as services are, but whoever writes a token knows it.
 */
const EXPOSED = 0o026;

/**
 * Reads a file that is configuration: a certificate.
 * @param what for the message: "the certificate"
 * @throws InputError (CANNOT_READ)
 */
export function readConfigurationFile(path: string, what: string): Buffer {
  return read(path, what, false);
}

/**
 * Reads a file that others must not know: a private key or a token.
 * @throws InputError CANNOT_READ; SECRET_EXPOSED when users who are neither its owner nor in its group may open it, or
 * its group may write it
 */
export function readSecretFile(path: string, what: string): Buffer {
  return read(path, what, true);
}

function read(path: string, what: string, isSecret: boolean): Buffer {
  try {
    // Without O_NONBLOCK opening a named pipe would wait for its writer.
    const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const stats = fstatSync(file);
      const { mode, size } = stats;
      if (!stats.isFile()) {
        throw new InputError('CANNOT_READ', `${what}, ${path}, is no ordinary file; name a file, no device or pipe`);
      }
      if (isSecret && (mode & EXPOSED) !== 0) {
        throw new InputError(
          'SECRET_EXPOSED',
          `${what} in ${path} can be read by every user, or written by others than its owner ` +
            `(mode ${(mode & 0o777).toString(8)}); chmod 600 it`,
        );
      }
      if (size > LARGEST_BYTES) {
        throw new InputError('CANNOT_READ', `${what}, ${path}, has ${size} bytes; at most ${LARGEST_BYTES} are read`);
      }
      return readFileSync(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError('CANNOT_READ', `${what} cannot be read: ${messageOf(error)}`, { cause: error });
  }
}
