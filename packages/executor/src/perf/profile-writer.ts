import { closeSync, constants, lstatSync, openSync, unlinkSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { ExecutorError, messageOf, type Addr } from '@telejit/shared';
import { mapExecutable } from '../native/memory-map.js';
import { platform } from '../native/platform.js';
import { codeLoadRecord, jitDumpHeader } from './jit-dump.js';

/** A function in its place. */
export interface PlacedFunction {
  readonly name: string;
  readonly address: Addr;
  /** Its code. */
  readonly bytes: Uint8Array;
}

/** What is written: a map of names, or a dump that has the code as well. */
export type PerfFormat = 'map' | 'dump';

/** Where perf looks for maps; it finds dumps anywhere. */
export const PERF_FOLDER = '/tmp';

interface Format {
  fileName(pid: number): string;
  begin(fd: number): void;
  encode(functions: readonly PlacedFunction[]): Uint8Array;
}

/**
 * Writes what `perf` names functions by into a file of the executor's machine, which stays there. A map has a line for
 * each function; a dump has its code and the time, so that addresses may be used anew.
 * Source: Linux tools/perf/Documentation/jit-interface.txt and jitdump-specification.txt.
 */
export class ProfileWriter {
  readonly path: string;
  readonly #format: Format;
  #fd: number | undefined;

  /**
   * Creates the file, readable by its owner alone; one that an earlier process of this number left is replaced.
   * @throws ExecutorError (PERF_FILE)
   */
  constructor(format: PerfFormat, folder: string) {
    this.#format = FORMATS[format]();
    this.path = join(folder, this.#format.fileName(process.pid));
    try {
      this.#fd = create(this.path);
      this.#format.begin(this.#fd);
    } catch (error) {
      this.#close();
      throw new ExecutorError(
        'PERF_FILE',
        `${this.path} cannot be written for perf (${messageOf(error)}); name another folder with --perf-folder`,
        { cause: error },
      );
    }
  }

  /** Writes functions that were linked. A file that cannot be written any more is given up, with a line on stderr. */
  add(functions: readonly PlacedFunction[]): void {
    if (this.#fd === undefined || functions.length === 0) return;
    try {
      writeAll(this.#fd, this.#format.encode(functions));
    } catch (error) {
      process.stderr.write(`telejit-executor: ${this.path} is not continued: ${messageOf(error)}\n`);
      this.#close();
    }
  }

  #close(): void {
    if (this.#fd !== undefined) closeSync(this.#fd);
    this.#fd = undefined;
  }
}

const FORMATS: Readonly<Record<PerfFormat, () => Format>> = {
  map: () => ({
    fileName: (pid) => `perf-${pid}.map`,
    begin: () => undefined,
    encode: (functions) =>
      Buffer.from(
        functions
          .map(({ name, address, bytes }) => `${address.toString(16)} ${bytes.byteLength.toString(16)} ${name}\n`)
          .join(''),
      ),
  }),
  dump: () => {
    let count = 0;
    return {
      fileName: (pid) => `jit-${pid}.dump`,
      begin: (fd) => {
        writeAll(fd, jitDumpHeader(platform().arch, process.pid));
        // perf records mappings of code, and finds the file by this one.
        mapExecutable(platform().pageSizeBytes, fd);
      },
      encode: (functions) =>
        Buffer.concat(
          functions.map(({ name, address, bytes }) =>
            codeLoadRecord({ name, address, bytes, pid: process.pid, index: count++ }),
          ),
        ),
    };
  },
};

function create(path: string): number {
  // The name can be foreseen: a link, or a file of somebody else, must not be followed.
  const flags = constants.O_RDWR | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW | constants.O_APPEND;
  const old = lstatSync(path, { throwIfNoEntry: false });
  if (old?.isFile() === true && old.uid === process.getuid?.()) unlinkSync(path);
  return openSync(path, flags, 0o600);
}

function writeAll(fd: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.byteLength;) at += writeSync(fd, bytes, at);
}
