import { readFileSync } from 'node:fs';
import { ORIGINAL_TUNABLES, TOKEN_VARIABLE } from '@telejit/shared';

let environment: readonly Buffer[] | undefined;

/** What the loader was told for this process alone is not for programs to inherit. */
function withOriginalTunables(entries: readonly Buffer[]): readonly Buffer[] {
  const startOf = (name: string): Buffer => Buffer.from(`${name}=`);
  const marker = startOf(ORIGINAL_TUNABLES);
  const tunables = startOf('GLIBC_TUNABLES');
  const begins = (entry: Buffer, start: Buffer): boolean => entry.subarray(0, start.length).equals(start);
  const original = entries.find((entry) => begins(entry, marker))?.subarray(marker.length);
  if (original === undefined) return entries;
  const others = entries.filter((entry) => !begins(entry, marker) && !begins(entry, tunables));
  return original.length === 0 ? others : [...others, Buffer.concat([tunables, original])];
}

/** The environment that this process was started with, less its secret, "NAME=value" each, in its own bytes. */
function initialEnvironment(): readonly Buffer[] {
  environment ??= withOriginalTunables(splitAtZero(readFileSync('/proc/self/environ'))).filter(
    (entry) => nameOf(entry) !== TOKEN_VARIABLE,
  );
  return environment;
}

function splitAtZero(bytes: Buffer): readonly Buffer[] {
  const parts: Buffer[] = [];
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf(0, from);
    const to = end === -1 ? bytes.length : end;
    if (to > from) parts.push(bytes.subarray(from, to));
    from = to + 1;
  }
  return parts;
}

/**
 * The environment of a program.
 * @param entries "NAME=value" each; they replace inherited ones of the same name
 */
export function programEnvironment(entries: readonly Uint8Array[], isInherited: boolean): readonly Uint8Array[] {
  if (!isInherited) return entries;
  const names = new Set(entries.map(nameOf));
  return [...initialEnvironment().filter((entry) => !names.has(nameOf(entry))), ...entries];
}

function nameOf(entry: Uint8Array): string {
  const end = entry.indexOf(0x3d);
  return Buffer.from(end === -1 ? entry : entry.subarray(0, end)).toString('latin1');
}
