import { DW_AT, DW_FORM } from './constants.js';
import { DebugCursor } from './debug-cursor.js';
import type { DebugEntry, DebugUnit, DebugUnits } from './debug-units.js';

/** From an address up to another, which is not in it. */
export interface CodeRange {
  readonly low: number;
  readonly high: number;
}

/** Kinds of entries of a range list (DWARF 5, 7.25). */
const DW_RLE_END_OF_LIST = 0;
const DW_RLE_BASE_ADDRESSX = 1;
const DW_RLE_STARTX_ENDX = 2;
const DW_RLE_STARTX_LENGTH = 3;
const DW_RLE_OFFSET_PAIR = 4;
const DW_RLE_BASE_ADDRESS = 5;
const DW_RLE_START_END = 6;
const DW_RLE_START_LENGTH = 7;

/** Where offsets of range lists begin when no attribute says, in 32-bit and 64-bit DWARF: behind the header. */
const RANGES_START = { 4: 12, 8: 20 } as const;
/** Lists may share their ends, so that a small section could hold any number of ranges. */
const MOST_RANGES = 65_536;
/** "The largest representable address" of 8 and 4 bytes, rounded as numbers here are. */
const BASE_SELECTION: Readonly<Record<number, number>> = { 4: 2 ** 32 - 1, 8: 2 ** 64 };

/** The code that an entry stands for. Source: DWARF 5, 2.17. @throws InputError (BAD_DEBUG_INFO) */
export function codeRanges(units: DebugUnits, unit: DebugUnit, { attributes }: DebugEntry): readonly CodeRange[] {
  const low = units.address(unit, attributes.get(DW_AT.lowPc));
  const end = attributes.get(DW_AT.highPc);
  if (low !== undefined && end !== undefined) {
    // An address, or the distance to it.
    const high = units.address(unit, end) ?? low + end.value;
    return [{ low, high }];
  }
  const list = attributes.get(DW_AT.ranges);
  if (list === undefined) return [];
  return unit.version >= 5
    ? listedRanges(units, unit, list.form === DW_FORM.rnglistx ? listOffset(units, unit, list.value) : list.value)
    : pairedRanges(units, unit, list.value);
}

/** What ranges of a unit are relative to until they say otherwise. */
function baseOf(units: DebugUnits, unit: DebugUnit): number {
  return units.address(unit, unit.root.attributes.get(DW_AT.lowPc)) ?? 0;
}

function listOffset(units: DebugUnits, unit: DebugUnit, index: number): number {
  const start = unit.root.attributes.get(DW_AT.rnglistsBase)?.value ?? RANGES_START[unit.offsetBytes];
  const section = units.sections.required('.debug_rnglists');
  const at = Math.min(start + index * unit.offsetBytes, section.bytes.length);
  return start + new DebugCursor(section, at).word(unit.offsetBytes);
}

function listedRanges(units: DebugUnits, unit: DebugUnit, offset: number): readonly CodeRange[] {
  const cursor = new DebugCursor(units.sections.required('.debug_rnglists'), offset);
  const { addressBytes } = unit;
  const address = (): number => cursor.word(addressBytes);
  const numbered = (): number => units.addressNumber(unit, cursor.uleb());
  const ranges: CodeRange[] = [];
  let base = baseOf(units, unit);
  const add = (low: number, high: number): void => {
    if (ranges.push({ low, high }) > MOST_RANGES) throw cursor.bad(`a list has more than ${MOST_RANGES} ranges`);
  };
  for (;;) {
    const kind = cursor.u8();
    if (kind === DW_RLE_END_OF_LIST) return ranges;
    if (kind === DW_RLE_BASE_ADDRESSX) base = numbered();
    else if (kind === DW_RLE_BASE_ADDRESS) base = address();
    else if (kind === DW_RLE_STARTX_ENDX) add(numbered(), numbered());
    else if (kind === DW_RLE_START_END) add(address(), address());
    else if (kind === DW_RLE_OFFSET_PAIR) add(base + cursor.uleb(), base + cursor.uleb());
    else if (kind === DW_RLE_STARTX_LENGTH || kind === DW_RLE_START_LENGTH) {
      const low = kind === DW_RLE_START_LENGTH ? address() : numbered();
      add(low, low + cursor.uleb());
    } else throw cursor.bad(`a list of ranges has an entry of kind ${kind}, which is not known`);
  }
}

/** Up to version 4. Source: DWARF 4, 2.17.3. */
function pairedRanges(units: DebugUnits, unit: DebugUnit, offset: number): readonly CodeRange[] {
  const cursor = new DebugCursor(units.sections.required('.debug_ranges'), offset);
  const { addressBytes } = unit;
  const ranges: CodeRange[] = [];
  let base = baseOf(units, unit);
  for (;;) {
    const low = cursor.word(addressBytes);
    const high = cursor.word(addressBytes);
    if (low === 0 && high === 0) return ranges;
    if (low === BASE_SELECTION[addressBytes]) base = high;
    else if (ranges.push({ low: base + low, high: base + high }) > MOST_RANGES)
      throw cursor.bad(`a list has more than ${MOST_RANGES} ranges`);
  }
}
