import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where `node scripts/setup-arm64.mjs` puts what it fetches. */
export const AARCH64_FOLDER =
  process.env.TELEJIT_ARM64_FOLDER ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'telejit', 'arm64');

/** The folder in which Debian's arm64 packages are unpacked; undefined where they are not. */
export function aarch64Root(): string | undefined {
  const root = join(AARCH64_FOLDER, 'root');
  return existsSync(join(root, 'usr/lib/aarch64-linux-gnu')) ? root : undefined;
}

/** A static archive of Debian's for AArch64; undefined where it is not there. */
export function aarch64Archive(name: string): string | undefined {
  const path = join(aarch64Root() ?? '', 'usr/lib/aarch64-linux-gnu', name);
  return existsSync(path) ? path : undefined;
}
