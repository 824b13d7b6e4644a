/** AArch64 objects with relocations of any type, assembled with clang and patched. */
import { CrossCompiler } from '../support/cross-compiler.js';
import { ElfPatch } from '../support/elf-patch.js';
import { fillPlace, placeSource, type PlacedRelocation } from '../support/place.js';

export const NOP = 0xd503201f;

/** Compiles for AArch64. */
export const compiler = new CrossCompiler('AArch64', ['--target=aarch64-linux-gnu']);

const PLACEHOLDER = { name: 'R_AARCH64_ABS64', type: 257 };

/** What an object is made of. */
export interface ObjectSpec {
  /** Instructions of `place`; or bytes, for data. */
  readonly code: readonly number[] | Uint8Array;
  /** In the order of their places. */
  readonly relocations: readonly PlacedRelocation[];
  /** Further assembly. */
  readonly extra?: string;
  readonly isBigEndian?: boolean;
}

/** The instructions of an assembly text, as `code`; relocations are given apart. */
export function codeOf(text: string): Uint8Array {
  return Uint8Array.from(assembled(text));
}

/** A function `place` of 64 bytes with the code in it, between no operations. */
export function relocationObject({ code, relocations, extra = '', isBigEndian = false }: ObjectSpec): Buffer {
  const bytes = code instanceof Uint8Array ? code : instructionBytes(code);
  const source = placeSource(relocations, PLACEHOLDER, extra);
  const object = compiler.assemble(source, isBigEndian ? ['--target=aarch64_be-linux-gnu'] : []);
  return fillPlace(object, bytes, relocations, PLACEHOLDER, !isBigEndian);
}

/** Little-endian, as instructions are for either byte order. */
export function instructionBytes(code: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(code.length * 4);
  code.forEach((instruction, i) => new DataView(bytes.buffer).setUint32(i * 4, instruction, true));
  return bytes;
}

/** The bytes of instructions, as clang assembles them; `.` is the address of each. */
export function assembled(text: string): number[] {
  return [...new ElfPatch(compiler.assemble(`.text\n${text.replaceAll(';', '\n')}\n.balign 4\n`)).text];
}
