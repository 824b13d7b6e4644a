import { InputError } from '@telejit/shared';
import type { EmitOptions, Resolution } from './emitted-unit.js';
import type { LinkUnitPlan } from './plan.js';
import type { UnitDraft } from './unit-draft.js';

/** A place for fixups to refer to: see UnitDraft. */
export interface Target {
  readonly target: number;
  readonly offset: number;
}

/** What is asked about symbols. */
export interface SymbolTargetOptions extends Pick<EmitOptions, 'resolve' | 'isArenaLow'> {
  /** Where an undefined symbol is that means something to the linker itself. */
  readonly linkerDefined: (name: string) => Target | undefined;
  /** Branches reach less than references to data do. */
  readonly hasShortBranches: boolean;
}

const UNRESOLVED = -1;
const IS_NEAR = 0;
const IS_FAR = 1;
const IS_FAR_FOR_BRANCHES = 2;

/** Where the symbols of an object lead, once something refers to them. Columns are by index of the symbol. */
export class SymbolTargets {
  /** Of symbols that are resolved: target of a fixup, and the distance from it. */
  readonly target: Float64Array;
  readonly offset: Float64Array;
  readonly #plan: LinkUnitPlan;
  readonly #draft: UnitDraft;
  readonly #options: SymbolTargetOptions;
  /** Whether it may be out of reach: IS_*. */
  readonly #reach: Uint8Array;
  readonly #isLow: Uint8Array;
  readonly #needsNear: Uint8Array;
  /** The size of a definition in another unit, where it is known. */
  readonly #sizes = new Map<number, number>();

  constructor(plan: LinkUnitPlan, draft: UnitDraft, options: SymbolTargetOptions) {
    this.#plan = plan;
    this.#draft = draft;
    this.#options = options;
    const { symbolCount } = plan.graph;
    this.target = new Float64Array(symbolCount).fill(UNRESOLVED);
    this.offset = new Float64Array(symbolCount);
    this.#reach = new Uint8Array(symbolCount);
    this.#isLow = new Uint8Array(symbolCount);
    this.#needsNear = new Uint8Array(symbolCount);
  }

  /** Says that code refers to a symbol in fewer bits than a pointer has, without a stub or GOT slot between. */
  needNear(symbol: number): void {
    this.#needsNear[symbol] = 1;
  }

  /** It may be too far away for code that refers to it directly. */
  isFar(symbol: number): boolean {
    return this.#reach[symbol] === IS_FAR;
  }

  /** It may be too far away for branches, at least. */
  isFarForBranches(symbol: number): boolean {
    return this.#reach[symbol] !== IS_NEAR;
  }

  /** Its address fits 32 bits with a sign. */
  isLow(symbol: number): boolean {
    return this.#isLow[symbol] === 1;
  }

  /** Its size in bytes; undefined for symbols of the process, and where it is not known. */
  sizeOf(symbol: number): number | undefined {
    const { graph } = this.#plan;
    return graph.isDefined(symbol) ? graph.symbolSize(symbol) : this.#sizes.get(symbol);
  }

  /** Fills in the symbol's target. @throws InputError (BAD_OBJECT), and what EmitOptions.resolve throws */
  resolve(symbol: number): void {
    if (this.target[symbol] !== UNRESOLVED) return;
    const { graph } = this.#plan;
    if (symbol === 0) {
      this.#set(0, this.#draft.zero, 0, IS_NEAR);
      return;
    }
    const made = graph.isDefined(symbol) ? undefined : this.#options.linkerDefined(graph.symbolName(symbol));
    if (made === undefined) this.#take(symbol, this.#resolution(symbol));
    else this.#set(symbol, made.target, made.offset, IS_NEAR);
  }

  #resolution(symbol: number): Resolution {
    const { graph } = this.#plan;
    if (!graph.isPreemptible(symbol)) return { kind: 'own' };
    return this.#options.resolve(symbol, graph.symbolName(symbol));
  }

  #take(symbol: number, resolution: Resolution): void {
    const { graph } = this.#plan;
    switch (resolution.kind) {
      case 'own': {
        const at = this.#plan.definitionAt(symbol);
        if (at.kind === 'segment') this.#set(symbol, at.segment, at.offset, IS_NEAR);
        else this.#setAbsolute(symbol, at.value);
        return;
      }
      case 'segment': {
        const { unit, segment, offset, sizeBytes } = resolution;
        if (sizeBytes !== undefined) this.#sizes.set(symbol, sizeBytes);
        const target = this.#draft.reference(`u${unit}.${segment}`, { segment: { unit, segment } });
        this.#set(symbol, target, offset, IS_NEAR);
        return;
      }
      case 'address':
        this.#setAbsolute(symbol, resolution.address);
        this.#sizes.set(symbol, graph.symbolSize(symbol));
        return;
      case 'process': {
        const { name, weak, notIn = [] } = resolution;
        const threadLocal = graph.isThreadLocal(symbol);
        const near = this.#needsNear[symbol] === 1;
        const key = `${weak ? 'w' : 's'}${threadLocal ? 't' : ''}${near ? 'n' : ''}.${name}`;
        const reference = { processSymbol: name, weak, threadLocal, near, notIn: [...notIn] };
        this.#set(symbol, this.#draft.reference(key, reference), 0, near ? IS_NEAR : IS_FAR);
        if (near && this.#options.hasShortBranches) this.#reach[symbol] = IS_FAR_FOR_BRANCHES;
        return;
      }
    }
  }

  /** A fixed address; a negative one, as absolute symbols may have, is all addend. */
  #setAbsolute(symbol: number, address: number): void {
    if (!Number.isSafeInteger(address)) {
      const { graph } = this.#plan;
      throw new InputError(
        'BAD_OBJECT',
        `${graph.name}: the value of the absolute symbol "${graph.describeSymbol(symbol)}" is beyond 2^53`,
      );
    }
    if (address < 0) this.#set(symbol, this.#draft.zero, address, IS_FAR);
    else this.#set(symbol, this.#draft.address(address), 0, IS_FAR);
    this.#isLow[symbol] = address === (address | 0) ? 1 : 0;
  }

  #set(symbol: number, target: number, offset: number, reach: number): void {
    this.target[symbol] = target;
    this.offset[symbol] = offset;
    this.#reach[symbol] = reach;
    this.#isLow[symbol] = reach === IS_NEAR && this.#options.isArenaLow === true ? 1 : 0;
  }
}
