/** Compiled objects that outlive the process. */
import { messageOf } from '@telejit/shared';
import { createHash, randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { lstat, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Limiter } from './limiter.js';
import { checkedMaxBytes } from './memory-object-cache.js';
import type { ObjectCache } from './object-cache.js';
import { sha256 } from './sha256.js';
import { SizeLedger } from './size-ledger.js';

export interface DiskObjectCacheOptions {
  readonly directory: string;
  /** Of all files together, 256 MiB unless told otherwise. Beyond it, objects that nobody used for longest go. */
  readonly maxBytes?: number;
  /** Told once, when the folder cannot be used or written to, why. A warning of the process unless given. */
  readonly onProblem?: (message: string) => void;
}

export interface DiskObjectCacheStats {
  /** Objects that were found damaged, and removed. */
  readonly corrupt: number;
  /** Objects that had to make room. */
  readonly evicted: number;
}

const DEFAULT_MAX_BYTES = 256 * 1024 * 1024;
const SUFFIX = '.object';
const TEMPORARY_FOLDER = 'tmp';
const STALE_TEMPORARY_MS = 60 * 60 * 1000;
/** Making room goes on until so much of the bound is used, so that not every object has to make room. */
const LOW_WATER = 7 / 8;
/** An entry is this, the SHA-256 of its key, a null byte and the object, and the object. */
const MAGIC = Buffer.from('TJobject');
const HEADER_BYTES = MAGIC.length + 32;
const PLAIN_KEY = /^[\w-]{1,128}$/;
/** Files that are looked at together. */
const SCAN_WIDTH = 64;
/** Objects that are read or written together: a process may have a thousand open files, often fewer. */
const OPEN_LIMIT = 32;
// A pipe in the place of a file must not make this process wait.
const READ_FLAGS = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

interface Entry {
  readonly path: string;
  readonly sizeBytes: number;
  readonly usedMs: number;
}

/**
 * Objects in a folder, one file each, which any number of processes share: files are written elsewhere and appear complete
 * under their names, every one carries a checksum that says for which key it is, and a damaged one is removed and counts
 * as missing. A file's modification time is when it was last used. A folder that belongs to another user, or that others
 * may write to, is not used, since what is in it becomes code.
 */
export class DiskObjectCache implements ObjectCache {
  readonly directory: string;
  readonly maxBytes: number;
  readonly #onProblem: (message: string) => void;
  readonly #temporaryFolder: string;
  readonly #ledger: SizeLedger;
  readonly #limiter = new Limiter(OPEN_LIMIT);
  #usable: Promise<{ isReadable: boolean; isWritable: boolean }> | undefined;
  #hasProblem = false;
  #makingRoom: Promise<void> | undefined;
  #corrupt = 0;
  #evicted = 0;

  /** @throws InputError (CACHE_SIZE) */
  constructor(options: DiskObjectCacheOptions) {
    this.directory = options.directory;
    this.maxBytes = checkedMaxBytes(options.maxBytes ?? DEFAULT_MAX_BYTES);
    this.#onProblem = options.onProblem ?? warn;
    this.#temporaryFolder = join(this.directory, TEMPORARY_FOLDER);
    this.#ledger = new SizeLedger(join(this.directory, 'sizes'), this.#temporaryFolder);
  }

  get stats(): DiskObjectCacheStats {
    return { corrupt: this.#corrupt, evicted: this.#evicted };
  }

  get(key: string): Promise<Uint8Array | undefined> {
    return this.#limiter.run(() => this.#get(key));
  }

  /** Objects that would take nearly all of the room are not kept. */
  put(key: string, object: Uint8Array): Promise<void> {
    return this.#limiter.run(() => this.#put(key, object));
  }

  async #get(key: string): Promise<Uint8Array | undefined> {
    if (!(await this.#prepare()).isReadable) return undefined;
    const file = this.#fileOf(key);
    try {
      const content = await this.#read(file);
      if (content !== undefined && (await isIntact(key, content)))
        return Uint8Array.from(content.subarray(HEADER_BYTES));
    } catch (error) {
      // A symbolic link in the place of a file is damage; all else (too many open files, a failing disk) may pass.
      if (codeOf(error) !== 'ELOOP') return undefined;
    }
    this.#corrupt++;
    await rm(file, { force: true, recursive: true }).catch(() => undefined);
    return undefined;
  }

  async #put(key: string, object: Uint8Array): Promise<void> {
    const sizeBytes = HEADER_BYTES + object.length;
    if (sizeBytes > this.maxBytes * LOW_WATER || !(await this.#prepare()).isWritable) return;
    const temporary = join(this.#temporaryFolder, randomBytes(12).toString('hex'));
    try {
      const handle = await open(temporary, 'wx', 0o600);
      try {
        await handle.writeFile(Buffer.concat([MAGIC, await digestOf(key, object)]));
        await handle.writeFile(object);
      } finally {
        await handle.close();
      }
      // Before the file appears, so that what is there is never more than what the ledger says.
      // Once more for what others added meanwhile.
      for (const added of [sizeBytes, 0]) if ((await this.#ledger.add(added)) > this.maxBytes) await this.#makeRoom();
      await rename(temporary, this.#fileOf(key));
    } catch (error) {
      // A full or read-only disk: the object is compiled again next time.
      await rm(temporary, { force: true }).catch(() => undefined);
      // Somebody has emptied the folder: next time it is made again.
      if (codeOf(error) === 'ENOENT') this.#usable = undefined;
      else this.#say(`cannot be written to: ${messageOf(error)}`);
    }
  }

  #fileOf(key: string): string {
    const name = PLAIN_KEY.test(key) ? key : createHash('sha256').update(key).digest('hex');
    return join(this.directory, `${name}${SUFFIX}`);
  }

  /** Undefined for what is no file of this user. */
  async #read(file: string): Promise<Buffer | undefined> {
    const handle = await open(file, READ_FLAGS);
    try {
      const found = await handle.stat();
      if (!found.isFile() || !isOurs(found) || found.size < HEADER_BYTES || found.size > this.maxBytes)
        return undefined;
      const content = await handle.readFile();
      const now = new Date();
      // On a disk that cannot be written to, nothing is removed either.
      await handle.utimes(now, now).catch(() => undefined);
      return content;
    } finally {
      await handle.close();
    }
  }

  #prepare(): Promise<{ isReadable: boolean; isWritable: boolean }> {
    this.#usable ??= (async () => {
      try {
        await mkdir(this.directory, { recursive: true, mode: 0o700 });
        const found = await stat(this.directory);
        const isShared = (found.mode & 0o022) !== 0;
        if (!isOurs(found) || isShared) {
          this.#say(`is not used: ${isShared ? 'others may write to it' : 'it belongs to another user'}`);
          return { isReadable: false, isWritable: false };
        }
      } catch (error) {
        this.#say(`cannot be used: ${messageOf(error)}`);
        return { isReadable: false, isWritable: false };
      }
      try {
        await mkdir(this.#temporaryFolder, { recursive: true, mode: 0o700 });
        await this.#removeStale();
        return { isReadable: true, isWritable: true };
      } catch (error) {
        this.#say(`cannot be written to: ${messageOf(error)}`);
        return { isReadable: true, isWritable: false };
      }
    })();
    return this.#usable;
  }

  /** What processes that were killed left half-written. */
  async #removeStale(): Promise<void> {
    const oldest = Date.now() - STALE_TEMPORARY_MS;
    for (const { path, usedMs } of await filesIn(this.#temporaryFolder)) {
      if (usedMs < oldest) await rm(path, { force: true });
    }
  }

  /** Once at a time in this process. Others may do the same at the same time: they remove the same files. */
  #makeRoom(): Promise<void> {
    this.#makingRoom ??= this.#ledger
      .rebuild(() => this.#removeOldest())
      .finally(() => {
        this.#makingRoom = undefined;
      });
    return this.#makingRoom;
  }

  /** Returns how much is left, with what is being written. */
  async #removeOldest(): Promise<number> {
    await this.#removeStale();
    const entries = (await filesIn(this.directory)).filter(({ path }) => path.endsWith(SUFFIX));
    const coming = await filesIn(this.#temporaryFolder);
    entries.sort((a, b) => a.usedMs - b.usedMs || (a.path < b.path ? -1 : 1));
    let total = [...entries, ...coming].reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
    if (total <= this.maxBytes) return total;
    for (const { path, sizeBytes } of entries) {
      if (total <= this.maxBytes * LOW_WATER) break;
      await rm(path, { force: true });
      this.#evicted++;
      total -= sizeBytes;
    }
    return total;
  }

  #say(problem: string): void {
    if (this.#hasProblem) return;
    this.#hasProblem = true;
    this.#onProblem(`the object cache ${this.directory} ${problem}. Modules are compiled each time`);
  }
}

async function filesIn(folder: string): Promise<Entry[]> {
  const names = await readdir(folder);
  const entries: Entry[] = [];
  for (let at = 0; at < names.length; at += SCAN_WIDTH) {
    const found = names.slice(at, at + SCAN_WIDTH).map(async (name): Promise<readonly Entry[]> => {
      const path = join(folder, name);
      // Another process may have removed it.
      const status = await lstat(path).catch(() => undefined);
      return status === undefined ? [] : [{ path, sizeBytes: status.size, usedMs: status.mtimeMs }];
    });
    entries.push(...(await Promise.all(found)).flat());
  }
  return entries;
}

async function isIntact(key: string, content: Buffer): Promise<boolean> {
  if (!content.subarray(0, MAGIC.length).equals(MAGIC)) return false;
  return (await digestOf(key, content.subarray(HEADER_BYTES))).equals(content.subarray(MAGIC.length, HEADER_BYTES));
}

function digestOf(key: string, object: Uint8Array): Promise<Buffer> {
  return sha256(Buffer.from(`${key}\0`), object);
}

/** Also true where files have no owners. */
function isOurs({ uid }: { readonly uid: number }): boolean {
  return process.getuid === undefined || uid === process.getuid();
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

function warn(message: string): void {
  process.emitWarning(message, { type: 'TelejitWarning', code: 'TELEJIT_OBJECT_CACHE' });
}
