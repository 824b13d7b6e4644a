/** Executors of other architectures, emulated: scripts/targets/ fetches what they need. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { spawnExecutor, type Executor, type SpawnExecutorOptions } from '@telejit/controller';
import { withReason } from './skip.js';

const SCRIPT = fileURLToPath(new URL('../../scripts/target.mjs', import.meta.url));
const EXECUTOR = fileURLToPath(new URL('../../packages/executor/bin/telejit-executor.js', import.meta.url));

/** Starting takes seconds alone, and more where other tests run. */
export const EMULATED_START_MS = 120_000;

/** Where everything of an emulated target is; see scripts/targets/emulated-target.mjs. */
export interface EmulatedTarget {
  readonly triple: string;
  readonly emulator: string;
  readonly node: string;
  readonly nodePath: string;
  /** Of the unpacked Debian packages. */
  readonly root: string;
  readonly sysroot: string;
  /** Of static archives. */
  readonly libraryFolder: string;
  /** What the emulator needs in its environment. */
  readonly environment: Readonly<Record<string, string>>;
}

/** A target that was fetched; undefined when it was not. */
export function emulatedTarget(name: string): EmulatedTarget | undefined {
  const text = execFileSync(process.execPath, [SCRIPT, name, '--present'], { encoding: 'utf8' });
  if (text === '') return undefined;
  const found: unknown = JSON.parse(text);
  const field = (key: keyof EmulatedTarget): string => {
    const value: unknown = typeof found === 'object' && found !== null ? Reflect.get(found, key) : undefined;
    if (typeof value !== 'string') throw new Error(`${SCRIPT} does not say the ${key} of ${name}`);
    return value;
  };
  return {
    triple: field('triple'),
    emulator: field('emulator'),
    node: field('node'),
    nodePath: field('nodePath'),
    root: field('root'),
    sysroot: field('sysroot'),
    libraryFolder: field('libraryFolder'),
    environment: environmentOf(found),
  };
}

/** A suite that runs on a target's emulated executor; it is skipped by name where that was not fetched. */
export function describeEmulated(
  name: string,
  title: string,
  body: (this: Mocha.Suite, target: EmulatedTarget) => void,
): void {
  const target = emulatedTarget(name);
  if (target === undefined) {
    it.skip(withReason(title, `no executor can be emulated (node scripts/target.mjs ${name})`));
    return;
  }
  describe(title, function () {
    this.timeout(EMULATED_START_MS);
    body.call(this, target);
  });
}

/** Texts by name; none in targets that need none. */
function environmentOf(found: unknown): Readonly<Record<string, string>> {
  const value: unknown = typeof found === 'object' && found !== null ? Reflect.get(found, 'environment') : undefined;
  const entries = Object.entries(typeof value === 'object' && value !== null ? value : {});
  return Object.fromEntries(entries.map(([name, text]): [string, string] => [name, String(text)]));
}

interface EmulatedCommand {
  readonly command: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

/** The command line of Node, without its arguments, and its environment. */
export function emulatedNode(target: EmulatedTarget): EmulatedCommand {
  return {
    command: [target.emulator, '-L', target.sysroot, target.node],
    env: { ...process.env, ...target.environment, NODE_PATH: target.nodePath },
  };
}

/** That of an executor. */
export function emulatedCommand(target: EmulatedTarget): EmulatedCommand {
  const { command, env } = emulatedNode(target);
  return { command: [...command, EXECUTOR], env };
}

/** Starts one. */
export function spawnEmulated(target: EmulatedTarget, options: SpawnExecutorOptions = {}): Promise<Executor> {
  return spawnExecutor({ startTimeoutMs: EMULATED_START_MS, ...emulatedCommand(target), ...options });
}

/** What clang compiles for one with. */
export function crossFlags({ triple, root }: EmulatedTarget): readonly string[] {
  return [`--target=${triple}`, `--sysroot=${root}`];
}
