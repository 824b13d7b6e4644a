import { telejit } from '@telejit/shared/wire';
import { linkerArch } from './arch.js';
import type { EmittedUnit } from './emitted-unit.js';
import type { CodeTemplate, LinkerArch } from './linker-arch.js';
import { makeFrames, type MadeCode } from './made-frames.js';
import { wantsMarkedTargets } from './marked-targets.js';
import type { LinkUnitPlan, PlacedSection } from './plan.js';
import type { RelocationAction } from './relocation-info.js';
import type { SymbolTargets, Target } from './symbol-targets.js';
import type { UnitDraft } from './unit-draft.js';

import v1 = telejit.v1;

/** Actions that need to know where the GOT is, within few bits of its slots. */
const NEEDS_GOT_OF_ITS_OWN: ReadonlySet<RelocationAction> = new Set([
  'got-entry-offset',
  'got-entry-page-offset',
  'tls-entry-offset',
]);
const MINUS_GOT: ReadonlySet<RelocationAction> = new Set(['symbol-minus-got', 'stub-minus-got']);

/** What a unit has that its object has not: the GOT, stubs, and call frame information about these. */
export class UnitTables {
  readonly entries: EmittedUnit['tableEntries'][number][] = [];
  readonly #plan: LinkUnitPlan;
  readonly #draft: UnitDraft;
  readonly #targets: SymbolTargets;
  readonly #arch: LinkerArch;
  /** By symbol, and where a slot holds a sum, by symbol and addend. */
  readonly #gotSlots = new Map<number | string, number>();
  readonly #stub: CodeTemplate;
  readonly #stubs = new Map<number, number>();
  /** Those for branches that stay in the other instruction set. */
  readonly #otherStubs = new Map<number, number>();
  /** Where the architecture's routines are, by name, once something asked for them. */
  readonly #routines = new Map<string, number>();
  #gotSegment = -1;
  #gotBase = -1;

  /** @param targets asked for symbols that are resolved */
  constructor(plan: LinkUnitPlan, draft: UnitDraft, targets: SymbolTargets) {
    this.#plan = plan;
    this.#draft = draft;
    this.#targets = targets;
    this.#arch = linkerArch(plan.graph.arch);
    const { markedStub, stub } = this.#arch;
    this.#stub = markedStub !== undefined && wantsMarkedTargets(plan.graph) ? markedStub : stub;
  }

  /**
   * Where the GOT is: among the constants; or, when code computes with its address (the large code model), behind the
   * code, so that the distance from any place in the code is known here; or in a segment of its own, when the distance
   * of slots from its beginning must fit few bits.
   */
  get gotSegment(): number {
    this.#placeGot();
    return this.#gotSegment;
  }

  /** Where the GOT begins in its segment. */
  get gotBase(): number {
    this.#placeGot();
    return this.#gotBase;
  }

  /** Names that mean something in every unit. */
  linkerDefined(name: string): Target | undefined {
    switch (name) {
      case '_TLS_MODULE_BASE_':
        // What local dynamic code adds is the offset from the thread pointer already.
        return { target: this.#draft.zero, offset: 0 };
      case '_GLOBAL_OFFSET_TABLE_':
        return { target: this.gotSegment, offset: this.gotBase };
      case '__dso_handle':
        // Whatever is registered for the unit's end names it by an address inside it.
        return { target: this.#draft.occupiedSegment ?? this.gotSegment, offset: 0 };
      default:
        return this.#routine(name);
    }
  }

  /** Code of the architecture that the unit has under a name. */
  #routine(name: string): Target | undefined {
    const code = this.#arch.routines?.get(name);
    if (code === undefined) return undefined;
    const target = this.#draft.codeSegment;
    let offset = this.#routines.get(name);
    if (offset === undefined) {
      offset = this.#draft.segments[target].reserve(code.length, 4);
      this.#draft.segments[target].tail.push({ offset, data: code });
      this.#routines.set(name, offset);
    }
    return { target, offset };
  }

  /** The slot that holds a symbol's address or offset, plus an addend. */
  gotSlot(symbol: number, low = 0, high = 0): number {
    const key = low === 0 && high === 0 ? symbol : `${symbol}.${high}.${low}`;
    let offset = this.#gotSlots.get(key);
    if (offset === undefined) {
      const segment = this.gotSegment;
      const { pointerBytes, pointerFixup } = this.#arch;
      offset = this.#draft.segments[segment].reserve(pointerBytes, pointerBytes);
      this.#gotSlots.set(key, offset);
      const { target, offset: distance } = this.#targets;
      const { fixups } = this.#draft.segments[segment];
      fixups.push(offset, pointerFixup, target[symbol], low, high, distance[symbol]);
      this.entries.push({ segment, offset, symbolIndex: symbol, what: 'GOT slot', sizeBytes: pointerBytes });
    }
    return offset;
  }

  /** Where the stub is, in the code segment, that leads to a symbol. @param stub another than the usual one */
  stubOf(symbol: number, stub = this.#stub): number {
    const stubs = stub === this.#stub ? this.#stubs : this.#otherStubs;
    let offset = stubs.get(symbol);
    if (offset === undefined) {
      const slot = this.gotSlot(symbol);
      const segment = this.#draft.codeSegment;
      offset = this.#draft.segments[segment].reserve(stub.code.length, stub.alignment);
      stubs.set(symbol, offset);
      const draft = this.#draft.segments[segment];
      draft.tail.push({ offset, data: stub.code });
      for (const { offset: at, fixup, addend } of stub.slotFixups)
        draft.fixups.push(offset + at, fixup, this.gotSegment, addend, addend >> 31, slot);
      this.entries.push({ segment, offset, symbolIndex: symbol, what: 'PLT stub', sizeBytes: stub.code.length });
    }
    return offset;
  }

  /** To be called when no slot is added any more: code may ask for the address of the GOT, and for nothing in it. */
  finish(): void {
    if (this.#gotSegment < 0) return;
    const got = this.#draft.segments[this.#gotSegment];
    if (got.sizeBytes === 0) got.reserve(this.#arch.pointerBytes, 1);
  }

  /** Call frame information of stubs and indirect functions, behind the object's own. @returns its size */
  addFrames(place: PlacedSection): number {
    const { ifunc, frameFixup } = this.#arch;
    const stub = this.#stub;
    const codes: MadeCode[] = [...this.#plan.ifuncs].map(({ entry }) => ({
      start: entry.offset,
      sizeBytes: ifunc.code.length,
      frameProgram: ifunc.frameProgram,
    }));
    const offsets = [...this.#stubs.values()];
    const [symbolIndex] = [...this.#stubs.keys(), ...[...this.#plan.ifuncs].map((one) => one.symbolIndex)];
    if (symbolIndex === undefined) return 0;
    if (offsets.length > 0) {
      // They were reserved one after the other.
      const start = offsets[0];
      const sizeBytes = offsets[offsets.length - 1] + stub.code.length - start;
      codes.push({ start, sizeBytes, frameProgram: stub.frameProgram });
    }
    const { data, starts } = makeFrames(this.#arch, codes, this.#plan.graph.object.isLittleEndian);
    const { fixups, tail } = this.#draft.segments[place.segment];
    const behind = place.offset + place.section.sizeBytes;
    tail.push({ offset: behind, data });
    for (const { offset, start } of starts)
      fixups.push(behind + offset, frameFixup, this.#draft.codeSegment, 0, 0, start);
    this.entries.push({
      segment: place.segment,
      offset: behind,
      symbolIndex,
      what: 'frames of stubs',
      sizeBytes: data.length,
    });
    return data.length;
  }

  #placeGot(): void {
    if (this.#gotSegment >= 0) return;
    const needsOwn = this.#hasAction(NEEDS_GOT_OF_ITS_OWN);
    this.#gotSegment = this.#hasAction(MINUS_GOT)
      ? this.#draft.codeSegment
      : needsOwn
        ? this.#draft.newSegment(v1.Permission.PERMISSION_READ)
        : this.#draft.segmentFor(v1.Permission.PERMISSION_READ);
    this.#gotBase = needsOwn ? 0 : this.#draft.segments[this.#gotSegment].reserve(0, this.#arch.pointerBytes);
  }

  #hasAction(actions: ReadonlySet<RelocationAction>): boolean {
    const { relocations } = this.#arch;
    const isOne = (type: number): boolean => {
      const action = relocations[type]?.action;
      return action !== undefined && actions.has(action);
    };
    return this.#plan.graph.relocations.some((table) => table.type.some(isOne));
  }
}
