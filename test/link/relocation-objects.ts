/** Objects with one relocation of any type, made from assembled templates. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fillPlace, placeSource, type PlacedRelocation } from './support/place.js';

const cache = new Map<string, Buffer>();

/** Assembles with GNU as. Once for every source. */
export function assemble(source: string): Buffer {
  const known = cache.get(source);
  if (known !== undefined) return Buffer.from(known);
  const folder = mkdtempSync(join(tmpdir(), 'telejit-as-'));
  try {
    const input = join(folder, 'input.s');
    const output = join(folder, 'output.o');
    writeFileSync(input, `${source}\n.section .note.GNU-stack,"",@progbits\n`);
    execFileSync('as', ['-o', output, input], { stdio: ['ignore', 'ignore', 'inherit'] });
    const object = readFileSync(output);
    cache.set(source, object);
    return Buffer.from(object);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** "48 8d 05 ?" as bytes; `?` becomes four zeros. */
export function bytesOf(code: string): number[] {
  return code.split(' ').flatMap((word) => (word === '?' ? [0, 0, 0, 0] : [parseInt(word, 16)]));
}

const PLACEHOLDER = { name: 'R_X86_64_64', type: 1 };

/** What an object of `relocationObject` is made of. */
export interface ObjectSpec {
  readonly type: number;
  readonly addend: bigint;
  /** The code around the field. */
  readonly code: string;
  /** Offset of the relocation in the code. */
  readonly at: number;
  /** The symbol of the relocation; `s` unless said otherwise. */
  readonly symbol?: string;
  /** Further relocations, with types that the assembler knows only by number, and an addend of -4. */
  readonly second?: readonly [type: number, at: number, symbol: string];
  /** Further assembly: what defines symbols. */
  readonly extra?: string;
}

/** A function `place` of 64 bytes with the code in it. */
export function relocationObject(spec: ObjectSpec): Buffer {
  const { type, addend, code, at, symbol = 's', second, extra = '' } = spec;
  const relocations: PlacedRelocation[] = [{ type, at, symbol, addend }];
  if (second) relocations.push({ type: second[0], at: second[1], symbol: second[2], addend: -4n });
  const object = assemble(placeSource(relocations, PLACEHOLDER, extra, 1));
  return fillPlace(object, Uint8Array.from(bytesOf(code)), relocations, PLACEHOLDER);
}
