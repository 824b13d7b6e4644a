/** RISC-V 64 objects, compiled and assembled with clang. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findClang } from '@telejit/controller/compile';

const TARGET = ['--target=riscv64-linux-gnu', '-march=rv64gc', '-mabi=lp64d'];

/** Why nothing can be assembled here; undefined when it can. */
export function whyNoAssembler(): string | undefined {
  try {
    execFileSync(findClang(), [...TARGET, '-x', 'assembler', '-c', '-o', '/dev/null', '-'], {
      input: 'nop\n',
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    return undefined;
  } catch {
    return 'there is no clang that makes RISC-V objects';
  }
}

const cache = new Map<string, Buffer>();

/** Compiles C, or assembles, for RISC-V 64. Once for every source. */
export function compile(source: string, language: 'c' | 'assembler' = 'c', flags: readonly string[] = []): Buffer {
  const key = JSON.stringify([source, language, flags]);
  const known = cache.get(key);
  if (known !== undefined) return Buffer.from(known);
  const folder = mkdtempSync(join(tmpdir(), 'telejit-riscv64-'));
  try {
    const [input, output] = [join(folder, 'input'), join(folder, 'output.o')];
    writeFileSync(input, source);
    const optimized = language === 'c' ? ['-O1'] : [];
    execFileSync(findClang(), [...TARGET, ...optimized, ...flags, '-x', language, '-c', input, '-o', output], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const object = readFileSync(output);
    cache.set(key, object);
    return Buffer.from(object);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Assembles. */
export function assemble(source: string): Buffer {
  return compile(source, 'assembler');
}

/** Where the code of `place` begins in .text, and the size of that function. */
export const CODE_OFFSET = 16;
export const PLACE_BYTES = 64;

/** A relocation in the code of `place`. */
export interface PlacedRelocation {
  readonly type: number;
  /** In the code. */
  readonly at: number;
  readonly symbol: string;
  readonly addend: bigint;
}

/** A function `place` of 64 bytes with `code` in it, between no operations of four bytes. @param extra further assembly */
export function relocationObject(code: Uint8Array, relocations: readonly PlacedRelocation[], extra = ''): Buffer {
  const object = assemble(`
    .option norelax
    .option norvc
    .text
    .globl place
    .type place, %function
place:
    ${'nop\n'.repeat(PLACE_BYTES / 4)}
    .size place, . - place
    ${relocations.map(({ at, symbol }) => `.reloc ${CODE_OFFSET + at}, R_RISCV_64, ${symbol}`).join('\n')}
    ${extra}\n`);
  const file = new ElfPatch(object);
  object.set(code, file.offsetOf('.text') + CODE_OFFSET);
  for (const { type, at, addend } of relocations) file.setRelocation(CODE_OFFSET + at, type, addend);
  return object;
}

const SECTION_HEADER_BYTES = 64;
const RELA_BYTES = 24;

/** Changes relocations of .text in an ELF file. */
class ElfPatch {
  readonly #file: Buffer;

  constructor(file: Buffer) {
    this.#file = file;
  }

  offsetOf(name: string): number {
    return Number(this.#file.readBigUInt64LE(this.#header(name) + 24));
  }

  /** The first at the place that was not set yet. */
  setRelocation(offset: number, type: number, addend: bigint): void {
    const header = this.#header('.rela.text');
    const start = Number(this.#file.readBigUInt64LE(header + 24));
    const end = start + Number(this.#file.readBigUInt64LE(header + 32));
    for (let at = start; at < end; at += RELA_BYTES) {
      if (Number(this.#file.readBigUInt64LE(at)) !== offset || this.#file.readUInt32LE(at + 8) !== R_RISCV_64) continue;
      this.#file.writeUInt32LE(type, at + 8);
      this.#file.writeBigInt64LE(BigInt.asIntN(64, addend), at + 16);
      return;
    }
    throw new Error(`no relocation at .text+0x${offset.toString(16)}`);
  }

  #header(name: string): number {
    const sections = Number(this.#file.readBigUInt64LE(40));
    const count = this.#file.readUInt16LE(60);
    const names = Number(
      this.#file.readBigUInt64LE(sections + this.#file.readUInt16LE(62) * SECTION_HEADER_BYTES + 24),
    );
    for (let i = 0; i < count; i++) {
      const header = sections + i * SECTION_HEADER_BYTES;
      const at = names + this.#file.readUInt32LE(header);
      if (this.#file.toString('latin1', at, this.#file.indexOf(0, at)) === name) return header;
    }
    throw new Error(`no section ${name}`);
  }
}

const R_RISCV_64 = 2;
