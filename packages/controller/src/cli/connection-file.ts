import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { Socket } from 'node:net';
import { InputError } from '@telejit/shared';
import { fileReason, objectionTo, shownPath } from './given-file.js';

/** More than any certificate chain, key or token takes. */
const LARGEST_BYTES = 1024 * 1024;

/**
 * Reads a certificate, a key or a token: a file, or a pipe to its end, of at most 1 MiB.
 * @param what for messages: "the token"
 * @param limitMs how long what writes to a pipe may take
 * @throws InputError (CANNOT_READ)
 */
export async function readConnectionFile(path: string, what: string, limitMs: number): Promise<Buffer> {
  const refusal = (why: string, cause?: unknown): InputError =>
    new InputError('CANNOT_READ', `${what} cannot be read from ${shownPath(path)}: ${why}`, { cause });
  let file: number;
  try {
    // Without O_NONBLOCK opening a named pipe would wait for its writer.
    file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (error) {
    throw refusal(fileReason(error), error);
  }
  const stats = fstatSync(file);
  if (stats.isFIFO()) return readPipe(file, limitMs, refusal);
  try {
    const objection = objectionTo(stats, '');
    if (objection !== undefined) throw refusal(objection);
    if (stats.size > LARGEST_BYTES)
      throw refusal(`it has ${stats.size} bytes; at most ${LARGEST_BYTES} are read; check which file it is`);
    return readFileSync(file);
  } catch (error) {
    throw error instanceof InputError ? error : refusal(fileReason(error), error);
  } finally {
    closeSync(file);
  }
}

/** @param file is closed */
function readPipe(
  file: number,
  limitMs: number,
  refusal: (why: string, cause?: unknown) => InputError,
): Promise<Buffer> {
  const pipe = new Socket({ fd: file, readable: true, writable: false });
  const chunks: Buffer[] = [];
  let sizeBytes = 0;
  return new Promise<Buffer>((resolve, reject) => {
    const timer = setTimeout(() => {
      const have = sizeBytes === 0 ? 'nobody wrote to the pipe' : 'what writes to the pipe did not come to an end';
      reject(refusal(`${have} within ${limitMs} ms; start what does first, or give a file`));
      pipe.destroy();
    }, limitMs);
    pipe.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      sizeBytes += chunk.byteLength;
      if (sizeBytes <= LARGEST_BYTES) return;
      reject(refusal(`more than ${LARGEST_BYTES} bytes came through the pipe; check what writes to it`));
      pipe.destroy();
    });
    pipe.once('end', () => resolve(Buffer.concat(chunks)));
    pipe.once('error', (error) => reject(refusal(fileReason(error), error)));
    pipe.once('close', () => clearTimeout(timer));
  });
}
