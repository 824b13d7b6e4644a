import { LinkError } from '@telejit/shared';
import { elf, type ElfObject, type ElfRelocations, type ElfSection } from '../../object/index.js';
import { selectRows } from '../relocation-rows.js';
import { R_RISCV } from './riscv64-relocations.js';

/** How the first relocation of a pair is followed. */
interface PairKind {
  /** The second, at the same place. */
  readonly minus: number;
  /** 0 for ULEB128, which has as many bytes as are there. */
  readonly bits: number;
  /** What is there counts. */
  readonly adds: boolean;
}

const PAIRS: ReadonlyMap<number, PairKind> = new Map([
  [R_RISCV.ADD8, { minus: R_RISCV.SUB8, bits: 8, adds: true }],
  [R_RISCV.ADD16, { minus: R_RISCV.SUB16, bits: 16, adds: true }],
  [R_RISCV.ADD32, { minus: R_RISCV.SUB32, bits: 32, adds: true }],
  [R_RISCV.ADD64, { minus: R_RISCV.SUB64, bits: 64, adds: true }],
  [R_RISCV.SET6, { minus: R_RISCV.SUB6, bits: 6, adds: false }],
  [R_RISCV.SET8, { minus: R_RISCV.SUB8, bits: 8, adds: false }],
  [R_RISCV.SET16, { minus: R_RISCV.SUB16, bits: 16, adds: false }],
  [R_RISCV.SET32, { minus: R_RISCV.SUB32, bits: 32, adds: false }],
  [R_RISCV.SET_ULEB128, { minus: R_RISCV.SUB_ULEB128, bits: 0, adds: false }],
]);
const MOST_ULEB128_BYTES = 10;

/**
 * Replaces pairs of relocations whose symbols are in one section by their difference, and those of 32 bits that subtract a
 * place in their own section by one relocation that is relative to its place. Relocations of other differences stay, to be
 * added and subtracted in turn.
 * @returns the object itself when there are none
 * @throws LinkError (BAD_RELOCATION, UNSUPPORTED_RELOCATION)
 * Source: RISC-V psABI 1.0, Relocations (Data Relocations).
 */
export function settleDifferences(object: ElfObject): ElfObject {
  const sections = new Map<number, ElfSection>();
  const relocations = object.relocations.map((table) => {
    const settled = new TableSettler(object, table).settle();
    if (settled === undefined) return table;
    sections.set(table.section, settled.section);
    return settled.table;
  });
  if (sections.size === 0) return object;
  return { ...object, sections: object.sections.map((one) => sections.get(one.index) ?? one), relocations };
}

class TableSettler {
  readonly #object: ElfObject;
  readonly #table: ElfRelocations;
  readonly #section: ElfSection;
  #copy: Uint8Array | undefined;

  constructor(object: ElfObject, table: ElfRelocations) {
    this.#object = object;
    this.#table = table;
    this.#section = object.sections[table.section];
  }

  /** @returns undefined when nothing is settled */
  settle(): { readonly section: ElfSection; readonly table: ElfRelocations } | undefined {
    const { type, offset, count } = this.#table;
    const isPacked = (this.#section.flags & elf.SHF_COMPRESSED) !== 0;
    const isLoaded = (this.#section.flags & elf.SHF_ALLOC) !== 0;
    if (isPacked || this.#section.type === elf.SHT_NOBITS) return undefined;
    const changes = new Map<number, { readonly type: number; readonly addend: bigint }>();
    const kept: number[] = [];
    for (let i = 0; i < count; i++) {
      const pair = PAIRS.get(type[i]);
      const isPair = pair !== undefined && i + 1 < count && type[i + 1] === pair.minus && offset[i + 1] === offset[i];
      if (isPair && this.#isOneSection(i, pair)) {
        this.#write(i, pair, this.#sum(i) - this.#sum(i + 1));
        i++;
        continue;
      }
      if (isLoaded && (type[i] === R_RISCV.SET_ULEB128 || type[i] === R_RISCV.SUB_ULEB128))
        throw this.#bad(
          i,
          'it is not one of a pair whose symbols are in one section: no linker knows its size in time',
        );
      kept.push(i);
      if (isPair && isLoaded && type[i] === R_RISCV.ADD32 && this.#homeOf(i + 1) === this.#section.index) {
        const place = BigInt(offset[i]) - this.#sum(i + 1);
        const addend = this.#addend(i) + BigInt.asIntN(32, this.#read(i, 4)) + place;
        changes.set(i, { type: R_RISCV.PCREL_32, addend });
        i++;
      }
    }
    if (kept.length === count) return undefined;
    const data = this.#copy ?? this.#section.data;
    return { section: { ...this.#section, data }, table: selectRows(this.#table, kept, changes) };
  }

  /** Both are in the same section, and what is meant is what is here. */
  #isOneSection(row: number, pair: PairKind): boolean {
    const isFixed = pair.bits === 0;
    const home = this.#homeOf(row, isFixed);
    return home !== undefined && home === this.#homeOf(row + 1, isFixed);
  }

  /** The section of a relocation's symbol; undefined where another object may have the definition that counts. */
  #homeOf(row: number, isFixed = false): number | undefined {
    const { info, section, special } = this.#object.symbols;
    const symbol = this.#table.symbol[row];
    const binding = info[symbol] >> 4;
    if (special[symbol] !== 0 || section[symbol] === elf.SHN_UNDEF) return undefined;
    return isFixed || binding === elf.STB_LOCAL || binding === elf.STB_GLOBAL ? section[symbol] : undefined;
  }

  #addend(row: number): bigint {
    return (BigInt(this.#table.addendHigh[row]) << 32n) + BigInt(this.#table.addendLow[row] >>> 0);
  }

  #sum(row: number): bigint {
    return BigInt(this.#object.symbols.value[this.#table.symbol[row]]) + this.#addend(row);
  }

  #read(row: number, sizeBytes: number): bigint {
    const at = this.#table.offset[row];
    const data = this.#copy ?? this.#section.data;
    if (at + sizeBytes > data.length) throw this.#bad(row, `it is outside the section (${data.length} bytes)`);
    let value = 0n;
    for (let i = sizeBytes - 1; i >= 0; i--) value = (value << 8n) | BigInt(data[at + i]);
    return value;
  }

  #write(row: number, { bits, adds }: PairKind, difference: bigint): void {
    const at = this.#table.offset[row];
    if (bits === 0) return this.#writeUleb128(row, difference);
    const sizeBytes = Math.ceil(bits / 8);
    const before = this.#read(row, sizeBytes);
    const value = BigInt.asUintN(bits, adds ? before + difference : difference);
    let rest = ((before >> BigInt(bits)) << BigInt(bits)) | value;
    const data = this.#own();
    for (let i = 0; i < sizeBytes; i++) {
      data[at + i] = Number(rest & 0xffn);
      rest >>= 8n;
    }
  }

  /** In as many bytes as are there. */
  #writeUleb128(row: number, difference: bigint): void {
    const at = this.#table.offset[row];
    const data = this.#own();
    let sizeBytes = 1;
    while (at + sizeBytes <= data.length && data[at + sizeBytes - 1] >= 0x80) sizeBytes++;
    if (at + sizeBytes > data.length || sizeBytes > MOST_ULEB128_BYTES)
      throw this.#bad(row, 'there is no ULEB128 that ends in the section');
    if (difference < 0n || difference >= 1n << BigInt(7 * sizeBytes))
      throw this.#bad(row, `${difference} does not fit the ULEB128 of ${sizeBytes} bytes that is there`);
    for (let i = 0; i < sizeBytes; i++) {
      const more = i === sizeBytes - 1 ? 0 : 0x80;
      data[at + i] = Number((difference >> BigInt(7 * i)) & 0x7fn) | more;
    }
  }

  #own(): Uint8Array {
    this.#copy ??= new Uint8Array(this.#section.data);
    return this.#copy;
  }

  #bad(row: number, why: string): LinkError {
    const place = `${this.#section.name}+0x${this.#table.offset[row].toString(16)}`;
    return new LinkError(
      'BAD_RELOCATION',
      `${this.#object.name}: relocation type ${this.#table.type[row]} at ${place}: ${why}`,
    );
  }
}
