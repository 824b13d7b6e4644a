import { textAt } from './text.js';

/** How a symbol index is written: big-endian numbers and names in a row (GNU), or pairs of offsets (BSD, Darwin). */
export type SymbolIndexKind = 'gnu32' | 'gnu64' | 'bsd32' | 'bsd64';

/** Names of the members that hold a symbol index, as they stand in the header or, for BSD, as long names. */
export const INDEX_NAMES: ReadonlyMap<string, SymbolIndexKind> = new Map([
  ['/', 'gnu32'],
  ['/SYM64/', 'gnu64'],
  ['__.SYMDEF', 'bsd32'],
  ['__.SYMDEF SORTED', 'bsd32'],
  ['__.SYMDEF_64', 'bsd64'],
  ['__.SYMDEF_64 SORTED', 'bsd64'],
]);

/** Names may overlap in a BSD index, so that a small one could claim any amount of text. */
const MAX_NAMES_PER_BYTE = 16;

/**
 * Reads a symbol index of an archive.
 * @param add called for each symbol, in order, with the offset of the header of the member that defines it
 * @param fail makes the error for what is wrong
 * @throws what `fail` makes
 * Source: ar(5) of GNU and of BSD; LLVM llvm/lib/Object/Archive.cpp.
 */
export function readSymbolIndex(
  data: Uint8Array,
  kind: SymbolIndexKind,
  add: (symbol: string, headerAt: number) => void,
  fail: (why: string) => Error,
): void {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const isGnu = kind === 'gnu32' || kind === 'gnu64';
  const width = kind === 'gnu64' || kind === 'bsd64' ? 8 : 4;
  const word = (at: number): number => {
    if (width === 4) return view.getUint32(at, !isGnu);
    const [high, low] = isGnu ? [at, at + 4] : [at + 4, at];
    return view.getUint32(high, !isGnu) * 0x1_0000_0000 + view.getUint32(low, !isGnu);
  };
  const need = (end: number): void => {
    if (end > data.length)
      throw fail(`its symbol index is truncated: ${end} bytes are needed, ${data.length} are there`);
  };
  need(width);
  const first = word(0);
  if (isGnu) {
    need(width * (first + 1));
    let nameAt = width * (first + 1);
    for (let i = 0; i < first; i++) {
      if (nameAt >= data.length) throw fail(`its symbol index names ${i} of ${first} symbols`);
      let stop = nameAt;
      while (stop < data.length && data[stop] !== 0) stop++;
      add(textAt(data, nameAt, stop), word(width * (i + 1)));
      nameAt = stop + 1;
    }
    return;
  }
  const strings = width + first + width;
  need(strings);
  let namedBytes = 0;
  for (let at = width; at + 2 * width <= width + first; at += 2 * width) {
    const nameAt = strings + word(at);
    if (nameAt > data.length) throw fail(`its symbol index has a name at ${word(at)}, outside its strings`);
    const symbol = textAt(data, nameAt, data.length);
    namedBytes += symbol.length;
    if (namedBytes > MAX_NAMES_PER_BYTE * data.length) throw fail('the names in its symbol index overlap without end');
    add(symbol, word(at + width));
  }
}
