/** The object cache that is used when nobody names one. */
import { InputError } from '@telejit/shared';
import { userInfo } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { DiskObjectCache } from './disk-object-cache.js';

type Environment = Readonly<Record<string, string | undefined>>;

const MIB = 1024 * 1024;
/** 256 MiB. */
const DEFAULT_MIB = 256;

/** One for each folder, so that all pools of the process share it. */
const caches = new Map<string, DiskObjectCache>();

/**
 * The cache in the user's folder, or undefined when there is no folder for one or TELEJIT_CACHE_MIB is 0.
 * @throws InputError (CACHE_SIZE) for a TELEJIT_CACHE_MIB that is not a whole number
 */
export function defaultObjectCache(env: Environment = process.env): DiskObjectCache | undefined {
  const directory = defaultCacheDirectory(env);
  const mebibytes = limitOf(env);
  if (directory === undefined || mebibytes === 0) return undefined;
  const name = `${mebibytes} ${directory}`;
  const cache = caches.get(name) ?? new DiskObjectCache({ directory, maxBytes: mebibytes * MIB });
  caches.set(name, cache);
  return cache;
}

/**
 * Where objects are kept when nobody says otherwise: TELEJIT_CACHE_DIR, else below the user's cache folder (XDG Base
 * Directory Specification: a relative path there means nothing), else below the home that the system's accounts have for
 * this user. Undefined for a user without a home.
 */
export function defaultCacheDirectory(env: Environment = process.env): string | undefined {
  const { TELEJIT_CACHE_DIR: named, XDG_CACHE_HOME: cacheHome } = env;
  if (named !== undefined && named !== '') return named;
  if (isUsablePath(cacheHome)) return join(cacheHome, 'telejit', 'objects');
  const home = isUsablePath(env.HOME) ? env.HOME : homeOfAccount();
  return home === undefined ? undefined : join(home, '.cache', 'telejit', 'objects');
}

function limitOf({ TELEJIT_CACHE_MIB: limit }: Environment): number {
  if (limit === undefined || limit === '') return DEFAULT_MIB;
  if (/^\d{1,9}$/.test(limit)) return Number(limit);
  throw new InputError(
    'CACHE_SIZE',
    `TELEJIT_CACHE_MIB is "${limit}": it must be a whole number of MiB, or 0 for no object cache`,
  );
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
