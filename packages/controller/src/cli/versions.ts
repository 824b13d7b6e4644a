import { SOFTWARE_VERSION } from '@telejit/shared/wire';
import { findLlvm } from '../compile/index.js';

/** What `--version` prints: this package, Node, and every LLVM found, the one that is used first. */
export function versionText(): string {
  const found = findLlvm();
  const lines = found.map(({ version, path }) => `LLVM ${version} (${path})`);
  if (lines.length === 0)
    lines.push('LLVM: none found; on Debian "sudo apt-get install libllvm19" or another from 14 up');
  return [`telejit ${SOFTWARE_VERSION}`, `Node.js ${process.versions.node}`, ...lines, ''].join('\n');
}
