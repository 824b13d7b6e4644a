import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Where inputs and peers are kept from run to run; made when it is not there. */
export function workFolder(): string {
  const folder = join(ROOT, '.telejit', 'bench');
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** A short name for what a cached file was made of. */
export function digestOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 16);
}

/** The command of `telejit`, as a user has it: built, without a loader. */
export const TELEJIT_COMMAND: readonly string[] = [process.execPath, join(ROOT, 'packages/controller/bin/telejit.js')];

/** The command of the executor. */
export const EXECUTOR_COMMAND: readonly string[] = [
  process.execPath,
  join(ROOT, 'packages/executor/bin/telejit-executor.js'),
];
