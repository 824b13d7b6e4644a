// Output and child processes of the set-up.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const KEPT_LINES = 40;

/** Something that the user has to see or do; the message is all that is printed. */
export class SetupError extends Error {
  constructor(message, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

export function say(message) {
  process.stderr.write(`setup: ${message}\n`);
}

/** The environment of child processes. npm and apt want a home folder that exists. */
export function childEnv(extra = {}) {
  const env = { ...process.env, ...extra };
  if (!env.HOME || !existsSync(env.HOME)) {
    env.HOME = join(tmpdir(), `telejit-home-${process.getuid?.() ?? 0}`);
    mkdirSync(env.HOME, { recursive: true, mode: 0o700 });
  }
  return env;
}

/** Runs a command and returns what it printed on standard output, or undefined when it failed or does not exist. */
export function query(command, args) {
  const result = spawnSync(command, args, { encoding: 'utf8', env: childEnv({ LC_ALL: 'C' }), maxBuffer: 64 << 20 });
  return result.error || result.status !== 0 ? undefined : result.stdout;
}

/**
 * Runs a command quietly; its last lines are shown when it fails.
 * @throws SetupError unless `isOptional`, then false is returned
 */
export function run(command, args, { cwd, env, what, isOptional = false } = {}) {
  const result = spawnSync(command, args, {
    cwd,
    env: childEnv(env),
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 256 << 20,
  });
  if (!result.error && result.status === 0) return true;
  const lines = `${result.stdout ?? ''}\n${result.stderr ?? ''}`.trimEnd().split('\n').slice(-KEPT_LINES).join('\n');
  const how = result.error ? result.error.message : `ended with ${result.signal ?? `exit code ${result.status}`}`;
  const message = `${what} failed: "${[command, ...args].join(' ')}" ${how}\n${lines}`;
  if (!isOptional) throw new SetupError(message);
  say(message);
  return false;
}
