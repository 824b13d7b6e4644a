import { codeRanges, type CodeRange } from './code-ranges.js';
import { DW_AT, DW_TAG } from './constants.js';
import { DebugCursor } from './debug-cursor.js';
import { readEntry, type DebugEntry, type DebugUnit, type DebugUnits } from './debug-units.js';

/** A call that the compiler replaced by the function's code. */
export interface InlinedCall {
  /** Linkage name of the function, or its name where it has none; undefined when it is not known. */
  readonly function: string | undefined;
  /** Where it was called: number of the file in the line table, 0 when it is not known. */
  readonly file: number;
  readonly line: number;
  readonly column: number;
}

/** A function with code of its own. */
interface CodeOfFunction extends CodeRange {
  /** Of its entry. */
  readonly at: number;
}

/** Ranges of all functions of a unit: entries may share lists, of which there could be any number then. */
const MOST_FUNCTION_RANGES = 1_000_000;
/** Of what was inlined in a function, for one address. */
const MOST_RANGES_LOOKED_AT = 1_000_000;

/** Finds what was inlined at addresses, function by function. Source: DWARF 5, 3.3. */
export class InlinedFunctions {
  readonly #units: DebugUnits;
  /** By first address. */
  readonly #functions = new Map<DebugUnit, readonly CodeOfFunction[]>();

  constructor(units: DebugUnits) {
    this.#units = units;
  }

  /** The calls whose code an address is in, the innermost first. @throws InputError (BAD_DEBUG_INFO) */
  at(unit: DebugUnit, address: number): readonly InlinedCall[] {
    const found = functionAt(this.#functionsOf(unit), address);
    if (found === undefined) return [];
    const cursor = new DebugCursor(unit.section, found.at, unit.end);
    const calls: InlinedCall[] = [];
    let depth = 0;
    let looked = 0;
    do {
      const entry = readEntry(cursor, unit);
      if (entry === undefined) depth--;
      else {
        const ranges = entry.tag === DW_TAG.inlinedSubroutine ? codeRanges(this.#units, unit, entry) : [];
        looked += ranges.length;
        if (looked > MOST_RANGES_LOOKED_AT)
          throw cursor.bad(`a function has more than ${MOST_RANGES_LOOKED_AT} ranges`);
        // What contains the address is nested, and comes from the outside in.
        if (ranges.some(({ low, high }) => low <= address && address < high)) calls.push(this.#callOf(unit, entry));
        if (entry.hasChildren) depth++;
      }
    } while (depth > 0 && !cursor.isAtEnd);
    return calls.reverse();
  }

  #callOf(unit: DebugUnit, entry: DebugEntry): InlinedCall {
    const number = (attribute: number): number => entry.attributes.get(attribute)?.value ?? 0;
    return {
      function: this.#units.nameOf(unit, entry),
      file: number(DW_AT.callFile),
      line: number(DW_AT.callLine),
      column: number(DW_AT.callColumn),
    };
  }

  #functionsOf(unit: DebugUnit): readonly CodeOfFunction[] {
    const known = this.#functions.get(unit);
    if (known !== undefined) return known;
    const functions: CodeOfFunction[] = [];
    const cursor = new DebugCursor(unit.section, unit.entriesAt, unit.end);
    while (!cursor.isAtEnd) {
      const { at } = cursor;
      const entry = readEntry(cursor, unit);
      if (entry?.tag !== DW_TAG.subprogram) continue;
      for (const range of codeRanges(this.#units, unit, entry)) functions.push({ ...range, at });
      if (functions.length > MOST_FUNCTION_RANGES)
        throw cursor.bad(`its functions have more than ${MOST_FUNCTION_RANGES} ranges`);
    }
    functions.sort((a, b) => a.low - b.low);
    this.#functions.set(unit, functions);
    return functions;
  }
}

function functionAt(functions: readonly CodeOfFunction[], address: number): CodeOfFunction | undefined {
  let low = 0;
  let high = functions.length;
  while (high > low) {
    const middle = (low + high) >>> 1;
    if (functions[middle].low <= address) low = middle + 1;
    else high = middle;
  }
  const found = functions[low - 1];
  return found !== undefined && address < found.high ? found : undefined;
}
