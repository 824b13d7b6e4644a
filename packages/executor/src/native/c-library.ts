import koffi from 'koffi';

let name: string | undefined;

/** Which C library this process runs with, such as "glibc 2.36". Source: gnu_get_libc_version(3). */
export function cLibrary(): string {
  name ??= `glibc ${versionOf()}`;
  return name;
}

function versionOf(): string {
  const version: unknown = koffi.load('libc.so.6').func('gnu_get_libc_version', 'str', [])();
  return String(version);
}
