import { readFileSync } from 'node:fs';

let environment: readonly Buffer[] | undefined;

/** The environment that this process was started with, "NAME=value" each, in its own bytes. */
function initialEnvironment(): readonly Buffer[] {
  environment ??= splitAtZero(readFileSync('/proc/self/environ'));
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
