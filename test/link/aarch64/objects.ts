/** AArch64 objects with relocations of any type, assembled with clang and patched. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findClang } from '@telejit/controller/compile';

/** Where the code of `place` begins in .text, and the size of that function. */
export const CODE_OFFSET = 16;
export const PLACE_BYTES = 64;
export const NOP = 0xd503201f;

/** Why nothing can be assembled here; undefined when it can. */
export function whyNoAssembler(): string | undefined {
  try {
    execFileSync(findClang(), ['--target=aarch64-linux-gnu', '-x', 'assembler', '-c', '-o', '/dev/null', '-'], {
      input: 'nop\n',
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    return undefined;
  } catch {
    return 'there is no clang that makes AArch64 objects';
  }
}

const cache = new Map<string, Buffer>();

/** Compiles C, or assembles, for AArch64. Once for every source. */
export function compile(source: string, language: 'c' | 'assembler' = 'c', flags: readonly string[] = []): Buffer {
  const key = JSON.stringify([source, language, flags]);
  const known = cache.get(key);
  if (known !== undefined) return Buffer.from(known);
  const folder = mkdtempSync(join(tmpdir(), 'telejit-aarch64-'));
  try {
    const [input, output] = [join(folder, 'input'), join(folder, 'output.o')];
    writeFileSync(input, source);
    const target = flags.some((flag) => flag.startsWith('--target=')) ? [] : ['--target=aarch64-linux-gnu'];
    execFileSync(
      findClang(),
      [...target, ...(language === 'c' ? ['-O1'] : []), ...flags, '-x', language, '-c', input, '-o', output],
      {
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    );
    const object = readFileSync(output);
    cache.set(key, object);
    return Buffer.from(object);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A relocation in the code of `place`. */
export interface PlacedRelocation {
  readonly type: number;
  /** In the code. */
  readonly at: number;
  readonly symbol: string;
  readonly addend: bigint;
}

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
  const source = `
    .text
    .globl place
    .type place, %function
place:
    ${'nop\n'.repeat(PLACE_BYTES / 4)}
    .size place, . - place
    ${relocations.map(({ at, symbol }) => `.reloc ${CODE_OFFSET + at}, R_AARCH64_ABS64, ${symbol}`).join('\n')}
    ${extra}\n`;
  const object = compile(source, 'assembler', isBigEndian ? ['--target=aarch64_be-linux-gnu'] : []);
  const file = new ElfPatch(object, isBigEndian);
  object.set(bytes, file.sectionOffset('.text') + CODE_OFFSET);
  for (const { type, at, addend } of relocations) file.setRelocation(CODE_OFFSET + at, type, addend);
  return object;
}

/** Little-endian, as instructions are for either byte order. */
export function instructionBytes(code: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(code.length * 4);
  code.forEach((instruction, i) => new DataView(bytes.buffer).setUint32(i * 4, instruction, true));
  return bytes;
}

/** The bytes of instructions, as clang assembles them; `.` is the address of each. */
export function assembled(text: string): number[] {
  const object = compile(`.text\n${text.replaceAll(';', '\n')}\n.balign 4\n`, 'assembler');
  const file = new ElfPatch(object, false);
  const start = file.sectionOffset('.text');
  return [...object.subarray(start, start + file.sectionSize('.text'))];
}

const SHT_RELA = 4;
const RELA_BYTES = 24;

/** Changes relocations of .text in an ELF file. */
class ElfPatch {
  readonly #file: Buffer;
  readonly #view: DataView;
  readonly #isLittleEndian: boolean;

  constructor(file: Buffer, isBigEndian: boolean) {
    this.#file = file;
    this.#view = new DataView(file.buffer, file.byteOffset, file.byteLength);
    this.#isLittleEndian = !isBigEndian;
  }

  sectionOffset(name: string): number {
    return this.#u64(this.#header(name) + 24);
  }

  sectionSize(name: string): number {
    return this.#u64(this.#header(name) + 32);
  }

  setRelocation(offset: number, type: number, addend: bigint): void {
    const header = this.#header('.rela.text');
    const start = this.#u64(header + 24);
    const end = start + this.#u64(header + 32);
    for (let at = start; at < end; at += RELA_BYTES) {
      if (this.#u64(at) !== offset) continue;
      const symbol = this.#view.getBigUint64(at + 8, this.#isLittleEndian) >> 32n;
      // Several at one place are told apart by what is not set yet.
      this.#view.setBigUint64(at + 8, (symbol << 32n) | BigInt(type), this.#isLittleEndian);
      this.#view.setBigInt64(at + 16, BigInt.asIntN(64, addend), this.#isLittleEndian);
      return;
    }
    throw new Error(`no relocation at .text+0x${offset.toString(16)}`);
  }

  #header(name: string): number {
    const sections = this.#u64(40);
    const count = this.#view.getUint16(60, this.#isLittleEndian);
    const names = this.#u64(sections + this.#view.getUint16(62, this.#isLittleEndian) * 64 + 24);
    for (let i = 0; i < count; i++) {
      const header = sections + i * 64;
      const at = names + this.#view.getUint32(header, this.#isLittleEndian);
      const isRelocations = this.#view.getUint32(header + 4, this.#isLittleEndian) === SHT_RELA;
      if (
        isRelocations === name.startsWith('.rela') &&
        this.#file.toString('latin1', at, at + name.length + 1) === `${name}\0`
      )
        return header;
    }
    throw new Error(`no section ${name}`);
  }

  #u64(at: number): number {
    return Number(this.#view.getBigUint64(at, this.#isLittleEndian));
  }
}
