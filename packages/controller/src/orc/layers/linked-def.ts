import { InternalError } from '@telejit/shared';
import type { ExecutorSymbolDef, SymbolFlagBits } from '../core/index.js';
import type { LinkObject } from '../link-object.js';
import type { SymbolHome } from '../link-part.js';

/** A definition in an object. Where it is is known once the object is about to be linked. */
export class LinkedDef implements ExecutorSymbolDef {
  readonly flags: SymbolFlagBits;
  readonly object: LinkObject;
  readonly symbolIndex: number;

  constructor(object: LinkObject, symbolIndex: number, flags: SymbolFlagBits) {
    this.object = object;
    this.symbolIndex = symbolIndex;
    this.flags = flags;
  }

  withFlags(flags: SymbolFlagBits): LinkedDef {
    return new LinkedDef(this.object, this.symbolIndex, flags);
  }

  /** @throws LinkError (DISCARDED_SECTION, NOT_LOADED) */
  get home(): SymbolHome {
    return this.object.locate(this.symbolIndex);
  }

  get address(): bigint {
    const { part, place } = this.home;
    if (part === undefined) return BigInt(place.value);
    const base = part.segmentAddresses?.[place.segment];
    if (base === undefined) throw new InternalError(`${this.object.name} is not linked yet`);
    return BigInt(base + place.offset);
  }
}

/** A symbol of the executor process: its name is enough for the linker, its address comes later. */
export class ProcessDef implements ExecutorSymbolDef {
  readonly flags: SymbolFlagBits;
  readonly name: string;
  /** Libraries whose definitions do not count (Reference.not_in). */
  readonly notIn: readonly number[];
  readonly #place: { address?: bigint };

  constructor(name: string, flags: SymbolFlagBits, notIn: readonly number[], place: { address?: bigint } = {}) {
    this.name = name;
    this.flags = flags;
    this.notIn = notIn;
    this.#place = place;
  }

  get address(): bigint {
    if (this.#place.address === undefined) throw new InternalError(`the address of "${this.name}" is not known yet`);
    return this.#place.address;
  }

  withFlags(flags: SymbolFlagBits): ProcessDef {
    return new ProcessDef(this.name, flags, this.notIn, this.#place);
  }

  /** Call once the executor has told it; aliases know it then as well. */
  settle(address: bigint): void {
    this.#place.address = address;
  }
}
