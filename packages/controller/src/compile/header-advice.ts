import type { CLanguage } from './types.js';

const MISSING_HEADER = /fatal error: '([^']+)' file not found/;

/** In the names of Debian's packages of headers for other architectures. */
const PACKAGES: Readonly<Record<string, string | undefined>> = {
  x86_64: 'amd64',
  aarch64: 'arm64',
  armv7: 'armhf',
  riscv64: 'riscv64',
};
const HOST_ARCHES: Readonly<Partial<Record<string, string>>> = { x64: 'x86_64', arm64: 'aarch64', arm: 'armv7' };

/** What to do when clang lacks the headers of another machine; empty when that is not what it complained about. */
export function headerAdvice(
  diagnostics: string,
  language: CLanguage,
  { triple, sysroot }: { readonly triple: string; readonly sysroot?: string },
): string {
  const header = MISSING_HEADER.exec(diagnostics)?.[1];
  const arch = triple.split('-', 1)[0];
  const isForeign = arch !== (HOST_ARCHES[process.arch] ?? process.arch);
  if (header === undefined || (!isForeign && sysroot === undefined)) return '';
  const where =
    sysroot === undefined
      ? `clang looked for "${header}" among this machine's headers, which has none for ${triple}: copy /usr/include and ` +
        "/usr/lib of the target's machine, and name that folder's root with --sysroot DIR"
      : `--sysroot ${sysroot} has no "${header}" for ${triple}`;
  const debian = PACKAGES[arch];
  if (debian === undefined) return `\n${where}`;
  const name = `${language === 'c' ? 'libc6-dev' : 'libstdc++-12-dev'}-${debian}-cross`;
  return `\n${where}; on Debian ${name} has them, unpacked into such a folder with dpkg -x`;
}
