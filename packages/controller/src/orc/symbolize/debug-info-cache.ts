import { inflateSync } from 'node:zlib';
import { InputError } from '@telejit/shared';
import { SymbolIndex, type LinkUnitPlan } from '../../jitlink/index.js';
import { DebugLines, type ElfObject } from '../../object/index.js';
import type { SourcePlace } from './frame.js';

const UNREADABLE = Symbol('debug information that cannot be read');

/**
 * What was read of objects to say what is at addresses: kept as long as the objects are linked. Nothing is read of an object
 * in which no address was asked for.
 */
export class DebugInfoCache {
  readonly #lines = new WeakMap<ElfObject, DebugLines | typeof UNREADABLE>();
  readonly #symbols = new WeakMap<LinkUnitPlan, SymbolIndex>();

  symbols(plan: LinkUnitPlan): SymbolIndex {
    let index = this.#symbols.get(plan);
    if (index === undefined) {
      index = new SymbolIndex(plan);
      this.#symbols.set(plan, index);
    }
    return index;
  }

  /** Where code comes from; undefined also for debug information that cannot be read. */
  source(object: ElfObject, section: number, offset: number): SourcePlace | undefined {
    const lines = this.#linesOf(object);
    const place = lines?.find(section, offset);
    return place?.file === undefined ? undefined : { file: place.file, line: place.line, column: place.column };
  }

  #linesOf(object: ElfObject): DebugLines | undefined {
    if (!DebugLines.has(object)) return undefined;
    let lines = this.#lines.get(object);
    if (lines === undefined) {
      lines = readLines(object);
      this.#lines.set(object, lines);
    }
    return lines === UNREADABLE ? undefined : lines;
  }
}

/** A backtrace without lines is better than none. */
function readLines(object: ElfObject): DebugLines | typeof UNREADABLE {
  try {
    return DebugLines.read(object, (bytes, sizeBytes) => inflateSync(bytes, { maxOutputLength: sizeBytes }));
  } catch (error) {
    if (error instanceof InputError) return UNREADABLE;
    throw error;
  }
}
