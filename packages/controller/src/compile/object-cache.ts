/** Compiled objects that outlive the process. */
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { isAbsolute, join } from 'node:path';
import type { WorkerRequest } from './worker-messages.js';

/** Where objects are kept by key. Neither method fails: a cache that cannot be read or written is only slow. */
export interface ObjectCache {
  /** The object, owned by the receiver, or undefined. */
  get(key: string): Promise<Uint8Array | undefined>;
  put(key: string, object: Uint8Array): Promise<void>;
}

export interface DiskObjectCacheOptions {
  readonly directory: string;
  /** 256 MiB unless told otherwise. When it is exceeded the oldest objects go. */
  readonly maxBytes?: number;
}

/** Changes with the meaning of keys or the layout of files. */
const SCHEMA = 1;
const DEFAULT_MAX_BYTES = 256 * 1024 * 1024;
const DIGEST_BYTES = 32;
const SUFFIX = '.object';
const TEMPORARY = '.tmp';
const STALE_TEMPORARY_MS = 60 * 60 * 1000;

/** The key of a compilation: everything that its object depends on. `llvm` identifies the library exactly. */
export function cacheKey(request: WorkerRequest, llvm: string): string {
  const { source, ...settings } = request;
  const hash = createHash('sha256');
  // Sorted, so that the order in which a request was written down does not matter.
  const entries = Object.entries(settings).sort(([a], [b]) => (a < b ? -1 : 1));
  hash.update(JSON.stringify([SCHEMA, llvm, source.length, entries]));
  hash.update(source);
  return hash.digest('hex');
}

/**
 * Where objects are kept when nobody says otherwise: TELEJIT_CACHE_DIR, else below the user's cache folder (XDG Base
 * Directory Specification: a relative path there means nothing). Undefined for a user without a home.
 */
export function defaultCacheDirectory(
  env: Readonly<Record<string, string | undefined>> = process.env,
): string | undefined {
  const { TELEJIT_CACHE_DIR: named, XDG_CACHE_HOME: cacheHome } = env;
  if (named !== undefined && named !== '') return named;
  if (isUsablePath(cacheHome)) return join(cacheHome, 'telejit', 'objects');
  const home = isUsablePath(env.HOME) ? env.HOME : homeOfAccount();
  return home === undefined ? undefined : join(home, '.cache', 'telejit', 'objects');
}

function isUsablePath(path: string | undefined): path is string {
  return path !== undefined && isAbsolute(path);
}

/** Undefined when the system has no account for this process's user, as in containers that are given a bare number. */
function homeOfAccount(): string | undefined {
  try {
    const { homedir } = userInfo();
    return isUsablePath(homedir) ? homedir : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Objects in a folder, one file each: the SHA-256 of the object, then the object. Files appear complete (written
 * elsewhere, then renamed), so processes can share the folder. A folder that other users may write to is not used, since
 * what is in it becomes code.
 */
export class DiskObjectCache implements ObjectCache {
  readonly directory: string;
  readonly maxBytes: number;
  #isUsable: Promise<boolean> | undefined;
  /** Since the folder was last measured. */
  #sizeBytes: number | undefined;

  constructor(options: DiskObjectCacheOptions) {
    this.directory = options.directory;
    this.maxBytes = options.maxBytes ?? DEFAULT_MAX_BYTES;
  }

  async get(key: string): Promise<Uint8Array | undefined> {
    if (!(await this.#prepare())) return undefined;
    const file = this.#fileOf(key);
    let content: Uint8Array;
    try {
      content = await readFile(file);
    } catch {
      return undefined;
    }
    const object = Uint8Array.from(content.subarray(DIGEST_BYTES));
    const digest = createHash('sha256').update(object).digest();
    if (content.length >= DIGEST_BYTES && digest.equals(content.subarray(0, DIGEST_BYTES))) return object;
    await rm(file, { force: true }).catch(() => undefined);
    return undefined;
  }

  async put(key: string, object: Uint8Array): Promise<void> {
    if (!(await this.#prepare())) return;
    const temporary = join(this.directory, `${randomBytes(12).toString('hex')}${TEMPORARY}`);
    try {
      const handle = await open(temporary, 'wx', 0o600);
      try {
        await handle.writeFile(createHash('sha256').update(object).digest());
        await handle.writeFile(object);
      } finally {
        await handle.close();
      }
      await rename(temporary, this.#fileOf(key));
      await this.#makeRoom(object.length + DIGEST_BYTES);
    } catch {
      // A full or read-only disk: the object is compiled again next time.
      await rm(temporary, { force: true }).catch(() => undefined);
    }
  }

  #fileOf(key: string): string {
    return join(this.directory, `${key}${SUFFIX}`);
  }

  #prepare(): Promise<boolean> {
    this.#isUsable ??= (async () => {
      try {
        await mkdir(this.directory, { recursive: true, mode: 0o700 });
        const { uid, mode } = await stat(this.directory);
        const isOurs = process.getuid === undefined || uid === process.getuid();
        return isOurs && (mode & 0o022) === 0;
      } catch {
        return false;
      }
    })();
    return this.#isUsable;
  }

  async #makeRoom(addedBytes: number): Promise<void> {
    this.#sizeBytes = this.#sizeBytes === undefined ? undefined : this.#sizeBytes + addedBytes;
    if (this.#sizeBytes !== undefined && this.#sizeBytes <= this.maxBytes) return;
    const files: { path: string; sizeBytes: number; modifiedMs: number }[] = [];
    for (const name of await readdir(this.directory)) {
      const path = join(this.directory, name);
      const found = await stat(path).catch(() => undefined);
      if (found === undefined) continue;
      if (name.endsWith(SUFFIX)) files.push({ path, sizeBytes: found.size, modifiedMs: found.mtimeMs });
      else if (name.endsWith(TEMPORARY) && found.mtimeMs < Date.now() - STALE_TEMPORARY_MS) {
        await rm(path, { force: true });
      }
    }
    files.sort((a, b) => a.modifiedMs - b.modifiedMs || (a.path < b.path ? -1 : 1));
    let total = files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
    for (const { path, sizeBytes } of files) {
      if (total <= this.maxBytes) break;
      await rm(path, { force: true });
      total -= sizeBytes;
    }
    this.#sizeBytes = total;
  }
}
