/** 32-bit ARM objects with relocations of any type, written byte by byte. */

import { CODE_OFFSET, PLACE_BYTES } from '../support/place.js';

/** Behind `place`: functions in either state, and one without a type. */
export const ARM_FUNCTION = PLACE_BYTES;
export const THUMB_FUNCTION = PLACE_BYTES + 16;
export const UNTYPED_LABEL = PLACE_BYTES + 32;
const TEXT_BYTES = PLACE_BYTES + 48;
/** What fills .text. */
export const FILLER = 0xee;

/** A relocation in the code of `place`. */
export interface PlacedRelocation {
  readonly type: number;
  /** In the code. */
  readonly at: number;
  /** `s` is defined elsewhere; `armFunction`, `thumbFunction`, `label` and the variable `t` are defined here. */
  readonly symbol: string;
  /** Undefined for a place that holds it (SHT_REL). */
  readonly addend?: number;
}

/** What an object is made of. */
export interface ObjectSpec {
  /** What `place` holds. */
  readonly code: Uint8Array;
  readonly relocations: readonly PlacedRelocation[];
  readonly machine?: number;
  readonly elfClass?: number;
}

const EHDR_BYTES = 52;
const SHDR_BYTES = 40;
const SYM_BYTES = 16;
const [TEXT, TBSS, SYMBOLS, STRINGS, RELATIONS, NAMES] = [1, 2, 3, 4, 5, 6];
const [STT_NOTYPE, STT_FUNC, STT_TLS] = [0, 2, 6];
const [SHT_PROGBITS, SHT_SYMTAB, SHT_STRTAB, SHT_RELA, SHT_NOBITS, SHT_REL] = [1, 2, 3, 4, 8, 9];

/** Name, value, type, section: global symbols, the address of Thumb functions with bit 0. */
const OWN: readonly (readonly [name: string, value: number, type: number, section: number])[] = [
  ['place', 0, STT_FUNC, TEXT],
  ['armFunction', ARM_FUNCTION, STT_FUNC, TEXT],
  ['thumbFunction', THUMB_FUNCTION + 1, STT_FUNC, TEXT],
  ['label', UNTYPED_LABEL, STT_NOTYPE, TEXT],
  ['t', 4, STT_TLS, TBSS],
];

function strings(names: readonly string[]): { readonly bytes: Uint8Array; readonly at: ReadonlyMap<string, number> } {
  const at = new Map<string, number>();
  let text = '\0';
  for (const name of names) {
    at.set(name, text.length);
    text += `${name}\0`;
  }
  return { bytes: new TextEncoder().encode(text), at };
}

/** A relocatable ELF32 file with `place` and what is around it. */
export function relocationObject({ code, relocations, machine = 40, elfClass = 1 }: ObjectSpec): Uint8Array {
  const own = new Set(OWN.map(([name]) => name));
  const outside = [...new Set(relocations.map(({ symbol }) => symbol).filter((name) => !own.has(name)))];
  const symbols = [...OWN, ...outside.map((name) => [name, 0, STT_NOTYPE, 0] as const)];
  const names = strings(symbols.map(([name]) => name));
  const sectionNames = strings(['.text', '.tbss', '.symtab', '.strtab', '.rel.text', '.shstrtab']);
  const text = new Uint8Array(TEXT_BYTES).fill(FILLER);
  text.set(code, CODE_OFFSET);
  const symtab = new Uint8Array((symbols.length + 1) * SYM_BYTES);
  symbols.forEach(([name, value, type, section], i) => {
    const view = new DataView(symtab.buffer, (i + 1) * SYM_BYTES);
    view.setUint32(0, names.at.get(name) ?? 0, true);
    view.setUint32(4, value, true);
    view.setUint8(12, 0x10 | type);
    view.setUint16(14, section, true);
  });
  const hasAddends = relocations.some(({ addend }) => addend !== undefined);
  const rowBytes = hasAddends ? 12 : 8;
  const table = new Uint8Array(relocations.length * rowBytes);
  relocations.forEach(({ type, at, symbol, addend }, i) => {
    const view = new DataView(table.buffer, i * rowBytes);
    view.setUint32(0, CODE_OFFSET + at, true);
    view.setUint32(4, ((symbols.findIndex(([name]) => name === symbol) + 1) << 8) | type, true);
    if (hasAddends) view.setInt32(8, addend ?? 0, true);
  });
  const sections: readonly (readonly number[] | undefined)[] = [
    undefined,
    [SHT_PROGBITS, 6, 0, 0, 8, 0],
    [SHT_NOBITS, 0x403, 0, 0, 4, 0],
    [SHT_SYMTAB, 0, STRINGS, 1, 4, SYM_BYTES],
    [SHT_STRTAB, 0, 0, 0, 1, 0],
    [hasAddends ? SHT_RELA : SHT_REL, 0, SYMBOLS, TEXT, 4, rowBytes],
    [SHT_STRTAB, 0, 0, 0, 1, 0],
  ];
  const contents = [new Uint8Array(), text, new Uint8Array(), symtab, names.bytes, table, sectionNames.bytes];
  const headersAt = EHDR_BYTES;
  let next = headersAt + sections.length * SHDR_BYTES;
  const file = new Uint8Array(next + contents.reduce((sum, one) => sum + one.length + 4, 0));
  const view = new DataView(file.buffer);
  file.set([0x7f, 0x45, 0x4c, 0x46, elfClass, 1, 1]);
  view.setUint16(16, 1, true);
  view.setUint16(18, machine, true);
  view.setUint32(20, 1, true);
  view.setUint32(32, headersAt, true);
  view.setUint32(36, 0x0500_0400, true); // EABI 5, hard float
  view.setUint16(40, EHDR_BYTES, true);
  view.setUint16(46, SHDR_BYTES, true);
  view.setUint16(48, sections.length, true);
  view.setUint16(50, NAMES, true);
  const named = ['', '.text', '.tbss', '.symtab', '.strtab', '.rel.text', '.shstrtab'];
  sections.forEach((section, i) => {
    if (section === undefined) return;
    const [type, flags, link, info, alignment, entryBytes] = section;
    const at = headersAt + i * SHDR_BYTES;
    const content = contents[i];
    next = Math.ceil(next / 4) * 4;
    const sizeBytes = i === TBSS ? 8 : content.length;
    const words = [
      sectionNames.at.get(named[i]) ?? 0,
      type,
      flags,
      0,
      next,
      sizeBytes,
      link,
      info,
      alignment,
      entryBytes,
    ];
    words.forEach((word, n) => {
      view.setUint32(at + 4 * n, word, true);
    });
    file.set(content, next);
    next += content.length;
  });
  if (relocations.length === 0) view.setUint16(48, RELATIONS + 2, true);
  return file;
}
