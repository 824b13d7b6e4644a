import { alignUp, LinkError } from '@telejit/shared';
import { elf, type ElfObject, type ElfRelocations, type ElfSection } from '../../object/index.js';
import { C_NOP, NOP } from './riscv64-instructions.js';
import { R_RISCV } from './riscv64-relocations.js';

/** What is taken out of a section. */
class Cuts {
  /** Ranges of the section as it was, in order. */
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  /** How much was taken out up to the end of each. */
  readonly #removed: number[] = [];

  get removedBytes(): number {
    return this.#removed.at(-1) ?? 0;
  }

  add(from: number, to: number): void {
    if (from === to) return;
    this.#removed.push(this.removedBytes + to - from);
    this.#from.push(from);
    this.#to.push(to);
  }

  /** Where an offset is afterwards; in what is taken out, where that was. */
  moved(offset: number): number {
    let low = 0;
    let high = this.#from.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#to[middle] <= offset) low = middle + 1;
      else high = middle;
    }
    const before = this.#removed[low - 1] ?? 0;
    return Math.min(offset, this.#from[low] ?? offset) - before;
  }

  /** What is left of bytes. */
  applied(data: Uint8Array): Uint8Array {
    const left = new Uint8Array(data.length - this.removedBytes);
    let at = 0;
    let start = 0;
    const keep = (end: number): void => {
      left.set(data.subarray(start, end), at);
      at += end - start;
    };
    this.#from.forEach((from, i) => {
      keep(from);
      start = this.#to[i];
    });
    keep(data.length);
    return left;
  }
}

/** A section without what its R_RISCV_ALIGN says is too much. */
interface CutSection {
  readonly cuts: Cuts;
  readonly section: ElfSection;
}

/**
 * Cuts the padding in code to what alignment needs: compilers leave room for the worst case, since code before it may get
 * shorter. Sections are aligned to no less than what is asked for inside them, so that the result does not depend on where
 * they are put.
 * @returns the object itself when there is none
 * @throws LinkError (BAD_RELOCATION)
 * Source: RISC-V psABI 1.0, Linker Relaxation (R_RISCV_ALIGN).
 */
export function cutPadding(object: ElfObject): ElfObject {
  const changed = new Map<number, CutSection>();
  for (const table of object.relocations) {
    const cut = cutSection(object, table);
    if (cut !== undefined) changed.set(table.section, cut);
  }
  if (changed.size === 0) return object;
  const { symbols } = object;
  const value = symbols.value.slice();
  const sizeBytes = symbols.sizeBytes.slice();
  for (let i = 0; i < symbols.count; i++) {
    const cut = symbols.special[i] === 0 ? changed.get(symbols.section[i]) : undefined;
    if (cut === undefined) continue;
    const end = cut.cuts.moved(symbols.value[i] + symbols.sizeBytes[i]);
    value[i] = cut.cuts.moved(symbols.value[i]);
    sizeBytes[i] = end - value[i];
  }
  return {
    ...object,
    sections: object.sections.map((section) => changed.get(section.index)?.section ?? section),
    symbols: { ...symbols, value, sizeBytes },
    relocations: object.relocations.map((table) => movedTable(object, table, changed)),
  };
}

/** Relocations at their new places; addends to a section's symbol are places in the section as well. */
function movedTable(
  { symbols }: ElfObject,
  table: ElfRelocations,
  changed: ReadonlyMap<number, CutSection>,
): ElfRelocations {
  const own = changed.get(table.section)?.cuts;
  const offset = own === undefined ? table.offset : table.offset.map((at) => own.moved(at));
  const addendLow = table.addendLow.slice();
  for (let i = 0; i < table.count; i++) {
    const symbol = table.symbol[i];
    const isSection = (symbols.info[symbol] & 15) === elf.STT_SECTION;
    const home = isSection ? changed.get(symbols.section[symbol]) : undefined;
    if (home === undefined || table.addendHigh[i] !== 0 || addendLow[i] < 0) continue;
    addendLow[i] = home.cuts.moved(addendLow[i]);
  }
  return { ...table, offset, addendLow };
}

/** @returns undefined when nothing asks for alignment */
function cutSection({ name, sections }: ElfObject, table: ElfRelocations): CutSection | undefined {
  const rows = [...table.type.keys()].filter((i) => table.type[i] === R_RISCV.ALIGN);
  if (rows.length === 0) return undefined;
  rows.sort((a, b) => table.offset[a] - table.offset[b]);
  const section = sections[table.section];
  const data = new Uint8Array(section.data);
  const cuts = new Cuts();
  let alignment = section.alignment;
  let end = 0;
  for (const row of rows) {
    const from = table.offset[row];
    const padding = table.addendLow[row];
    const bad = (why: string): LinkError =>
      new LinkError('BAD_RELOCATION', `${name}: R_RISCV_ALIGN at ${section.name}+0x${from.toString(16)}: ${why}`);
    if (table.addendHigh[row] !== 0 || padding < 0 || from < end || from + padding > data.length)
      throw bad(
        `its ${padding} bytes of padding are not all in the section (${data.length} bytes), behind other padding`,
      );
    const wanted = powerOfTwoFrom(padding + 2);
    const at = from - cuts.removedBytes;
    const kept = alignUp(at, wanted) - at;
    if (kept > padding || kept % 2 !== 0)
      throw bad(`${padding} bytes of padding do not align 0x${at.toString(16)} to ${wanted} bytes`);
    fillWithNops(data.subarray(from, from + kept));
    end = from + padding;
    cuts.add(from + kept, end);
    alignment = Math.max(alignment, wanted);
  }
  const left = cuts.applied(data);
  return { cuts, section: { ...section, data: left, sizeBytes: left.length, alignment } };
}

function powerOfTwoFrom(value: number): number {
  return 2 ** Math.ceil(Math.log2(value));
}

function fillWithNops(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let at = 0;
  for (; at + 4 <= bytes.length; at += 4) view.setUint32(at, NOP, true);
  if (at < bytes.length) view.setUint16(at, C_NOP, true);
}
