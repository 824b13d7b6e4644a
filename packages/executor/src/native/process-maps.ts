import { readFileSync } from 'node:fs';
import type { Addr } from '@telejit/shared';

/** A mapping of this process, [start, end). */
export interface Mapping {
  readonly start: Addr;
  readonly end: Addr;
  /** As "r-xp". */
  readonly permissions: string;
  /** The file, or what the kernel calls it, such as "[stack]"; empty for memory of no name. */
  readonly name: string;
}

const LINE = /^([0-9a-f]+)-([0-9a-f]+) (\S{4}) \S+ \S+ \S+ *(.*)$/;

/** All mappings, by address. Source: proc(5), /proc/pid/maps. */
export function processMappings(): Mapping[] {
  const lines = readFileSync('/proc/self/maps', 'utf8').split('\n');
  return lines.flatMap((line) => {
    const match = LINE.exec(line);
    if (match === null) return [];
    const [, start, end, permissions, name] = match;
    return [{ start: parseInt(start, 16), end: parseInt(end, 16), permissions, name }];
  });
}
