import { isAbsolute, join } from 'node:path';
import { InputError, messageOf } from '@telejit/shared';
import type { OptLevel } from '../orc/lljit-options.js';
import type { RunCase } from './case.js';

/** A line of a batch file. */
export interface BatchCase extends RunCase {
  readonly id: string | number;
  /** A file of this machine. */
  readonly stdin?: string;
}

/** A line that is no case; `id` is the one it has, when it has one that can be read. */
export class BadCaseError extends InputError {
  readonly id: string | number | null;

  constructor(where: string, reason: string, id: string | number | null) {
    super('BAD_CASE', `${where}: ${reason}`);
    this.id = id;
  }
}

export interface BatchDefaults {
  /** Folder of the batch file: relative paths start there. */
  readonly folder: string;
  /** For `env` to be added to; undefined: the executor's own. */
  readonly baseEnv: Readonly<Record<string, string>> | undefined;
  readonly timeoutMs?: number;
}

const FIELDS = [
  ...['id', 'inputs', 'wholeArchives', 'libraries', 'libraryFolders'],
  ...['args', 'env', 'cwd', 'stdin', 'timeoutMs', 'opt', 'entry'],
];
const MAX_TIMEOUT_MS = 2 ** 32 - 1;

/**
 * Reads one line.
 * @param where for messages: the file and the line's number
 * @throws BadCaseError naming the field and what it may be
 */
export function parseBatchLine(line: string, where: string, defaults: BatchDefaults): BatchCase {
  const fields = parseObject(line, where);
  const id = typeof fields.id === 'string' || Number.isSafeInteger(fields.id) ? fields.id : undefined;
  const reader = new FieldReader(fields, where, typeof id === 'string' || typeof id === 'number' ? id : null);
  if (reader.id === null) throw reader.bad('"id" must be a string or a whole number');
  const unknown = Object.keys(fields).filter((name) => !FIELDS.includes(name));
  if (unknown.length > 0) throw reader.bad(`unknown field "${unknown[0]}"; known are ${FIELDS.join(', ')}`);

  const inputs = reader.texts('inputs');
  if (inputs === undefined || inputs.length === 0) throw reader.bad('"inputs" must be a list of at least one path');
  const at = (path: string): string => (isAbsolute(path) ? path : join(defaults.folder, path));
  const cwd = reader.text('cwd');
  const stdin = reader.text('stdin');
  const argv = reader.texts('args') ?? [inputs[0]];
  if (argv.length === 0) throw reader.bad('"args" must hold at least argv[0]');
  return {
    id: reader.id,
    inputs: inputs.map(at),
    wholeArchives: (reader.texts('wholeArchives') ?? []).map(at),
    libraries: (reader.texts('libraries') ?? []).map((name) => (isLibraryPath(name) ? at(name) : name)),
    libraryFolders: (reader.texts('libraryFolders') ?? []).map(at),
    entry: reader.text('entry') ?? 'main',
    optLevel: reader.optLevel(),
    argv,
    env: { ...defaults.baseEnv, ...reader.environment() },
    inheritEnv: defaults.baseEnv === undefined,
    cwd: cwd === undefined ? undefined : at(cwd),
    stdin: stdin === undefined ? undefined : at(stdin),
    timeoutMs: reader.timeoutMs() ?? defaults.timeoutMs,
  };
}

function parseObject(line: string, where: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new BadCaseError(where, `not JSON: ${messageOf(error)}`, null);
  }
  if (!isRecord(value)) throw new BadCaseError(where, 'a case must be a JSON object', null);
  return value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Text that can be an argument or a path: without a null character. */
function isText(value: unknown): value is string {
  return typeof value === 'string' && !value.includes('\0');
}

class FieldReader {
  readonly id: string | number | null;
  readonly #fields: Readonly<Record<string, unknown>>;
  readonly #where: string;

  constructor(fields: Readonly<Record<string, unknown>>, where: string, id: string | number | null) {
    this.#fields = fields;
    this.#where = where;
    this.id = id;
  }

  bad(reason: string): BadCaseError {
    return new BadCaseError(this.#where, reason, this.id);
  }

  text(name: string): string | undefined {
    const value = this.#fields[name];
    if (value === undefined) return undefined;
    if (!isText(value) || value === '')
      throw this.bad(`"${name}" must be a string, not empty, without null characters`);
    return value;
  }

  texts(name: string): readonly string[] | undefined {
    const value = this.#fields[name];
    if (value === undefined) return undefined;
    if (!Array.isArray(value) || !value.every(isText)) {
      throw this.bad(`"${name}" must be a list of strings without null characters`);
    }
    return value;
  }

  environment(): Readonly<Record<string, string>> {
    const value = this.#fields.env ?? {};
    const isName = (name: string): boolean => name !== '' && !/[=\0]/.test(name);
    if (!isRecord(value) || !Object.entries(value).every(([name, text]) => isName(name) && isText(text))) {
      throw this.bad('"env" must be an object of strings, its names without "=" and not empty');
    }
    return Object.fromEntries(Object.entries(value).map(([name, text]) => [name, String(text)]));
  }

  timeoutMs(): number | undefined {
    const value = this.#fields.timeoutMs;
    if (value === undefined) return undefined;
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 1 || value > MAX_TIMEOUT_MS) {
      throw this.bad(`"timeoutMs" must be a whole number from 1 to ${MAX_TIMEOUT_MS}`);
    }
    return value;
  }

  optLevel(): OptLevel {
    const value = parseOptLevel(this.#fields.opt ?? '2');
    if (value === undefined) throw this.bad('"opt" must be "0", "1", "2" or "3"');
    return value;
  }
}

/** Whether a library is named by its path; ":FILE" is a name that is looked for. */
export function isLibraryPath(name: string): boolean {
  return name.includes('/') && !name.startsWith(':');
}

/** "0" to "3", or the number; undefined for anything else. */
export function parseOptLevel(value: unknown): OptLevel | undefined {
  const levels: readonly OptLevel[] = [0, 1, 2, 3];
  return levels.find((level) => value === level || value === String(level));
}
