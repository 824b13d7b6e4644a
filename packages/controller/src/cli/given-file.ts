import { InputError, messageOf } from '@telejit/shared';
import type { Stats } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';

/** Node.js reads no more of a file at once either. */
const MAX_STREAM_BYTES = 2 ** 31 - 1;

const REASONS: Readonly<Partial<Record<string, string>>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a part of the path is no folder',
  EISDIR: 'it is a directory',
  EACCES: 'this user may not; check its permissions and those of its folders',
  EPERM: 'the system does not permit it',
  EROFS: 'the file system is read-only',
  ENOSPC: 'there is no space left on the device',
  EDQUOT: "the user's quota is used up",
  EFBIG: 'the file would be larger than is permitted',
  ELOOP: 'the symbolic links lead in a circle',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'this process has too many files open (ulimit -n)',
  ENXIO: 'nothing is behind this device or socket',
};

/** Why the system did not do something with a file, in words; its own where there are none here. */
export function fileReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return (typeof code === 'string' ? REASONS[code] : undefined) ?? messageOf(error);
}

/** A path as messages name it. */
export function shownPath(path: string): string {
  return path === '' ? '""' : path;
}

/**
 * Reads a file, or a pipe to its end, of at most 2 GiB.
 * @param what names it in messages, as "batch file cases.jsonl"
 * @param advice on what to do instead, for directories
 * @throws InputError (CANNOT_READ) also for devices, whose end may never come, and sockets
 */
export async function readGivenFile(path: string, what: string, advice = ''): Promise<Buffer> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path);
    const stats = await handle.stat();
    const objection = objectionTo(stats, advice);
    if (objection !== undefined) throw new InputError('CANNOT_READ', `${what}: ${objection}`);
    return stats.isFile() ? await handle.readFile() : await readPipe(handle, what);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError('CANNOT_READ', `${what}: ${fileReason(error)}`, { cause: error });
  } finally {
    await handle?.close();
  }
}

/** Why a file is not read; undefined for files and pipes. @param advice on what to do instead, for directories */
export function objectionTo(stats: Stats, advice: string): string | undefined {
  if (stats.isDirectory()) return `it is a directory${advice}`;
  if (stats.isFile() || stats.isFIFO()) return undefined;
  return 'it is a device or a socket; give a file or a pipe';
}

async function readPipe(handle: FileHandle, what: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let sizeBytes = 0;
  for await (const chunk of handle.createReadStream({ autoClose: false })) {
    if (!Buffer.isBuffer(chunk)) continue;
    sizeBytes += chunk.length;
    if (sizeBytes > MAX_STREAM_BYTES) throw new InputError('CANNOT_READ', `${what}: it has more than 2 GiB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
