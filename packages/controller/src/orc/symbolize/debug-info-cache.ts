import { inflateSync } from 'node:zlib';
import { InputError } from '@telejit/shared';
import { SymbolIndex, type LinkUnitPlan } from '../../jitlink/index.js';
import { DebugInfo, type CodePlace, type ElfObject } from '../../object/index.js';

const UNREADABLE = Symbol('debug information that cannot be read');

/**
 * What was read of objects to say what is at addresses: kept as long as the objects are linked. Nothing is read of an object
 * in which no address was asked for.
 */
export class DebugInfoCache {
  readonly #infos = new WeakMap<ElfObject, DebugInfo | typeof UNREADABLE>();
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
  place(object: ElfObject, section: number, offset: number): CodePlace | undefined {
    return this.#infoOf(object)?.find(section, offset);
  }

  #infoOf(object: ElfObject): DebugInfo | undefined {
    if (!DebugInfo.isIn(object)) return undefined;
    let info = this.#infos.get(object);
    if (info === undefined) {
      info = readInfo(object);
      this.#infos.set(object, info);
    }
    return info === UNREADABLE ? undefined : info;
  }
}

/** A backtrace without lines is better than none. */
function readInfo(object: ElfObject): DebugInfo | typeof UNREADABLE {
  try {
    return DebugInfo.read(object, (bytes, sizeBytes) => inflateSync(bytes, { maxOutputLength: sizeBytes }));
  } catch (error) {
    if (error instanceof InputError) return UNREADABLE;
    throw error;
  }
}
