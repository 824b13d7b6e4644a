import { alignUp } from '@telejit/shared';
import type { LinkGraph } from './link-graph.js';

const PROPERTY_NOTE = '.note.gnu.property';
const NT_GNU_PROPERTY_TYPE_0 = 5;
const GNU_PROPERTY_AARCH64_FEATURE_1_AND = 0xc000_0000;
const GNU_PROPERTY_AARCH64_FEATURE_1_BTI = 1;
/** Of a note: the sizes of name and description, and its type. */
const NOTE_HEADER_BYTES = 12;
const PROPERTY_HEADER_BYTES = 8;
const PROPERTY_ALIGNMENT = 8;

/**
 * Whether an object was compiled so that every place that is jumped to through a register is marked as one (AArch64's
 * BTI); what the linker adds should be marked then as well. A note that cannot be read says nothing.
 * Source: aaelf64 2023Q1, Program Property; Linux Extensions to gABI, 2.1.7.
 */
export function wantsMarkedTargets({ object }: LinkGraph): boolean {
  const { isLittleEndian } = object;
  return object.sections.some(({ name, data }) => {
    if (name !== PROPERTY_NOTE) return false;
    const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
    const word = (at: number): number => view.getUint32(at, isLittleEndian);
    for (let at = 0; at + NOTE_HEADER_BYTES <= data.length;) {
      const start = at + NOTE_HEADER_BYTES + alignUp(word(at), 4);
      const end = start + word(at + 4);
      if (end > data.length) return false;
      if (word(at + 8) === NT_GNU_PROPERTY_TYPE_0 && hasMark(word, start, end)) return true;
      at = alignUp(end, PROPERTY_ALIGNMENT);
    }
    return false;
  });
}

/** Whether one of the properties of a note says so. */
function hasMark(word: (at: number) => number, start: number, end: number): boolean {
  for (let at = start; at + PROPERTY_HEADER_BYTES + 4 <= end;) {
    const isFeatures = word(at) === GNU_PROPERTY_AARCH64_FEATURE_1_AND && word(at + 4) >= 4;
    if (isFeatures && (word(at + PROPERTY_HEADER_BYTES) & GNU_PROPERTY_AARCH64_FEATURE_1_BTI) !== 0) return true;
    at += PROPERTY_HEADER_BYTES + alignUp(word(at + 4), PROPERTY_ALIGNMENT);
  }
  return false;
}
