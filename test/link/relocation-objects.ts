/** Objects with one relocation of any type, made from assembled templates. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

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

const SHT_RELA = 4;
const RELA_BYTES = 24;

/** Gives the relocation at an offset of .text another type and addend. The object is changed. */
export function setRelocation(object: Buffer, offset: number, type: number, addend: bigint): Buffer {
  const sections = Number(object.readBigUInt64LE(40));
  const count = object.readUInt16LE(60);
  const nameTable = sections + object.readUInt16LE(62) * 64;
  const names = Number(object.readBigUInt64LE(nameTable + 24));
  for (let i = 0; i < count; i++) {
    const header = sections + i * 64;
    const name = names + object.readUInt32LE(header);
    if (object.readUInt32LE(header + 4) !== SHT_RELA) continue;
    if (object.toString('latin1', name, name + 11) !== '.rela.text\0') continue;
    const start = Number(object.readBigUInt64LE(header + 24));
    const end = start + Number(object.readBigUInt64LE(header + 32));
    for (let at = start; at < end; at += RELA_BYTES) {
      if (Number(object.readBigUInt64LE(at)) !== offset) continue;
      object.writeUInt32LE(type, at + 8);
      object.writeBigInt64LE(BigInt.asIntN(64, addend), at + 16);
      return object;
    }
  }
  throw new Error(`no relocation at .text+0x${offset.toString(16)}`);
}

/** "48 8d 05 ?" as bytes; `?` becomes four zeros. */
export function bytesOf(code: string): number[] {
  return code.split(' ').flatMap((word) => (word === '?' ? [0, 0, 0, 0] : [parseInt(word, 16)]));
}

/** Where the code of an object of `relocationObject` begins in .text. */
export const CODE_OFFSET = 16;
/** The size of that function. */
export const PLACE_BYTES = 64;

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
  const first = CODE_OFFSET + at;
  const object = assemble(`
    .text
    .globl place
    .type place, @function
place:
    .fill ${CODE_OFFSET}, 1, 0x90
    .byte ${bytesOf(code).join(',')}
    .fill ${PLACE_BYTES - CODE_OFFSET - bytesOf(code).length}, 1, 0x90
    .size place, . - place
    .reloc ${first}, R_X86_64_64, ${symbol}
    ${second ? `.reloc ${CODE_OFFSET + second[1]}, R_X86_64_64, ${second[2]}` : ''}
    ${extra}`);
  if (second) setRelocation(object, CODE_OFFSET + second[1], second[0], -4n);
  return setRelocation(object, first, type, addend);
}
