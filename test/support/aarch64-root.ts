import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const FOLDER =
  process.env.TELEJIT_ARM64_FOLDER ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'telejit', 'arm64');

/** What a skipped test says of what `aarch64Root` has not. */
export const NO_AARCH64_ROOT = "Debian's arm64 packages are not here (node scripts/target-archives.mjs)";

/** The folder in which Debian's arm64 development packages are unpacked; undefined where they are not. */
export function aarch64Root(): string | undefined {
  const root = join(FOLDER, 'root');
  return existsSync(join(root, 'usr/lib/aarch64-linux-gnu')) ? root : undefined;
}

/** A static archive of Debian's for AArch64; undefined where it is not there. */
export function aarch64Archive(name: string): string | undefined {
  const path = join(aarch64Root() ?? '', 'usr/lib/aarch64-linux-gnu', name);
  return existsSync(path) ? path : undefined;
}
