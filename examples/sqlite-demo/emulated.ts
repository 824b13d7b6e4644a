import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { SpawnExecutorOptions } from '@telejit/controller';

const SCRIPT = fileURLToPath(new URL('../../scripts/target.mjs', import.meta.url));
const EXECUTOR = fileURLToPath(import.meta.resolve('@telejit/executor/bin'));
const START_MS = 120_000;

/** How an emulated executor is started, and where archives for it are. */
export interface EmulatedTarget {
  readonly options: SpawnExecutorOptions;
  readonly libraryFolder: string;
}

/** Fetches what an emulated executor needs, once. @param arch such as "aarch64"; undefined for none */
export function emulated(arch: string | undefined): EmulatedTarget | undefined {
  if (arch === undefined) return undefined;
  const text = execFileSync(process.execPath, [SCRIPT, arch], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const { emulator, sysroot, node, nodePath, libraryFolder } = textsOf(JSON.parse(text));
  return {
    options: {
      command: [emulator, '-L', sysroot, node, EXECUTOR],
      env: { ...process.env, NODE_PATH: nodePath },
      startTimeoutMs: START_MS,
    },
    libraryFolder,
  };
}

function textsOf(value: unknown): Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null) throw new TypeError(`${SCRIPT} printed something else`);
  return Object.fromEntries(Object.entries(value).map(([key, text]) => [key, String(text)]));
}
