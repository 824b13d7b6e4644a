import { InternalError, LinkError } from '@telejit/shared';
import { fixupTableFor } from '@telejit/shared/fixup';
import { telejit } from '@telejit/shared/wire';
import { elf, type ElfRelocations } from '../object/index.js';
import { linkerArch } from './arch.js';
import type { EmitOptions, EmittedUnit, TableEntryKind } from './emitted-unit.js';
import type { FixupColumns } from './fixup-columns.js';
import { functionArrays } from './function-arrays.js';
import { makeFrames, type MadeCode } from './made-frames.js';
import { wantsMarkedTargets } from './marked-targets.js';
import type { IfuncPlace, LinkUnitPlan, PlacedSection } from './plan.js';
import type { CodeTemplate, GotRelaxation, LinkerArch } from './linker-arch.js';
import { RefusedRelocations } from './refused-relocations.js';
import type { RelocationAction, RelocationInfo } from './relocation-info.js';
import { SymbolTargets, type Target } from './symbol-targets.js';
import { UnitDraft } from './unit-draft.js';

import v1 = telejit.v1;

/** Call frame information ends with a zero length. */
const FRAME_TERMINATOR_BYTES = 4;
/**
 * Turns a planned object into a link unit: fixups whose addends hold the offsets of their targets, references, GOT slots
 * and PLT stubs as needed. The object's bytes are not changed.
 * @throws LinkError (UNSUPPORTED_RELOCATION) naming every place; data.unsupportedRelocations has the types
 * @throws LinkError (BAD_RELOCATION), InputError (BAD_OBJECT) for places and values that cannot be
 */
export function emitLinkUnit(plan: LinkUnitPlan, options: EmitOptions): EmittedUnit {
  return new Emitter(plan, options).emit();
}

/** The least that branches between units have to reach: what executors keep all code within is as much or more. */
const SHORT_BRANCH = 2 ** 25;
/** User addresses are below, on every target. */
const LARGEST_ADDRESS = 2 ** 47 - 1;
/** Actions that need to know where the GOT is, within few bits of its slots. */
const NEEDS_GOT_OF_ITS_OWN: ReadonlySet<RelocationAction> = new Set([
  'got-entry-offset',
  'got-entry-page-offset',
  'tls-entry-offset',
]);
const MINUS_GOT: ReadonlySet<RelocationAction> = new Set(['symbol-minus-got', 'stub-minus-got']);

class Emitter {
  readonly #plan: LinkUnitPlan;
  readonly #options: EmitOptions;
  readonly #arch: LinkerArch;
  /** Bytes that a fixup writes, by kind. */
  readonly #fixupSizes: readonly number[];
  /** By fixup kind. */
  readonly #isRelative: readonly boolean[];
  /** By fixup kind: a branch that may not reach other units. */
  readonly #isShort: readonly boolean[];
  /** By fixup kind: the field does not hold every address of the process. */
  readonly #isNarrow: readonly boolean[];
  readonly #draft: UnitDraft;
  readonly #targets: SymbolTargets;
  /** By symbol, and where a slot holds a sum, by symbol and addend. */
  readonly #gotSlots = new Map<number | string, number>();
  readonly #stub: CodeTemplate;
  readonly #stubs = new Map<number, number>();
  /** Those for branches that stay in the other instruction set. */
  readonly #otherStubs = new Map<number, number>();
  /** Of what is there in place of __tls_get_addr, once something asked for it. */
  #tlsGetAddress: number | undefined;
  readonly #tableEntries: {
    segment: number;
    offset: number;
    symbolIndex: number;
    what: TableEntryKind;
    sizeBytes: number;
  }[] = [];
  readonly #movedFixups: { segment: number; offset: number; symbolIndex: number }[] = [];
  readonly #refused: RefusedRelocations;
  #gotSegment = -1;
  #gotBase = -1;

  constructor(plan: LinkUnitPlan, options: EmitOptions) {
    this.#plan = plan;
    this.#options = options;
    this.#arch = linkerArch(plan.graph.arch);
    const fixupRows = Array.from(fixupTableFor(plan.graph.arch)?.rows ?? []);
    this.#fixupSizes = fixupRows.map((row) => row?.sizeBytes ?? 0);
    this.#isRelative = fixupRows.map((row) => row?.isPcRelative ?? false);
    this.#isShort = fixupRows.map((row) => row?.isPcRelative === true && row.max !== null && row.max < SHORT_BRANCH);
    this.#isNarrow = fixupRows.map((row) => row !== undefined && row.max !== null && row.max < LARGEST_ADDRESS);
    this.#draft = new UnitDraft(plan);
    this.#targets = new SymbolTargets(plan, this.#draft, {
      ...options,
      linkerDefined: (name) => this.#linkerDefined(name),
      hasShortBranches: this.#arch.hasShortBranches,
    });
    this.#refused = new RefusedRelocations(plan.graph);
    const { markedStub, stub } = this.#arch;
    this.#stub = markedStub !== undefined && wantsMarkedTargets(plan.graph) ? markedStub : stub;
  }

  emit(): EmittedUnit {
    const { graph } = this.#plan;
    for (const table of graph.relocations) this.#findNarrowReferences(table);
    for (const table of graph.relocations) {
      const place = this.#plan.placeOf(table.section);
      if (place !== undefined) this.#relocate(table, place);
    }
    this.#refused.throwIfAny();
    for (const ifunc of this.#plan.ifuncs) this.#emitIfunc(ifunc);
    // Code may ask for the address of the GOT, and for nothing in it.
    const got = this.#draft.segments.at(this.#gotSegment);
    if (this.#gotSegment >= 0 && got?.sizeBytes === 0) got.reserve(this.#arch.pointerBytes, 1);
    const frames = graph.sections.find(({ name, sizeBytes }) => name === '.eh_frame' && sizeBytes > 0);
    const framePlace = frames === undefined ? undefined : this.#plan.placeOf(frames.index);
    const madeFrameBytes = framePlace === undefined ? 0 : this.#emitMadeFrames(framePlace);
    const unit: v1.ILinkUnit = {
      id: this.#options.unitId,
      name: graph.name,
      ...this.#draft.finish(),
      ehFrames:
        framePlace === undefined
          ? []
          : [
              {
                segment: framePlace.segment,
                offset: framePlace.offset,
                size: framePlace.section.sizeBytes + madeFrameBytes + FRAME_TERMINATOR_BYTES,
              },
            ],
      ...functionArrays(this.#plan, this.#arch.pointerBytes),
    };
    const emitted = { unit, tableEntries: this.#tableEntries, movedFixups: this.#movedFixups };
    if (this.#options.recordRows !== true) return emitted;
    return { ...emitted, relocationRows: this.#draft.segments.map(({ rows }) => rows) };
  }

  /** Call frame information of stubs and indirect functions, behind the object's own. @returns its size */
  #emitMadeFrames(place: PlacedSection): number {
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
    this.#tableEntries.push({
      segment: place.segment,
      offset: behind,
      symbolIndex,
      what: 'frames of stubs',
      sizeBytes: data.length,
    });
    return data.length;
  }

  #findNarrowReferences(table: ElfRelocations): void {
    const { graph } = this.#plan;
    const { data } = graph.object.sections[table.section];
    const { relocations } = this.#arch;
    for (let i = 0; i < table.count; i++) {
      const info = relocations[table.type[i]];
      if (info?.action !== 'direct' || !this.#isNarrow[info.fixup]) continue;
      const symbol = table.symbol[i];
      if (!graph.isDefined(symbol) && !this.#isBranch(info, data, table.offset[i])) this.#targets.needNear(symbol);
    }
  }

  #relocate(table: ElfRelocations, place: PlacedSection): void {
    const { fixups, rows } = this.#draft.segments[place.segment];
    const { recordRows } = this.#options;
    const { section } = place;
    const { relocations } = this.#arch;
    const limit = section.sizeBytes;
    const sizes = this.#fixupSizes;
    let areGotsIndependent: boolean | undefined;
    if (section.type === elf.SHT_NOBITS && table.count > 0) {
      throw new LinkError(
        'BAD_RELOCATION',
        `${this.#plan.graph.name}: section ${section.name} has no content, but ${table.count} relocations`,
      );
    }
    for (let i = 0; i < table.count; i++) {
      const row = i;
      const before = fixups.count;
      const at = table.offset[i];
      const info = relocations[table.type[i]];
      if (info === undefined || info.action === 'dynamic' || info.action === 'unsupported') {
        this.#refused.add(place.section.name, table, i, info);
        continue;
      }
      if (at + (sizes[info.fixup] ?? 0) > limit) {
        throw new LinkError(
          'BAD_RELOCATION',
          `${this.#plan.graph.name}: ${info.name} at ${section.name}+0x${at.toString(16)} is outside the section (${limit} bytes)`,
        );
      }
      const offset = place.offset + at;
      const symbol = table.symbol[i];
      const low = table.addendLow[i];
      const high = table.addendHigh[i];
      switch (info.action) {
        case 'none':
        case 'prepared':
          break;
        case 'direct':
          this.#targets.resolve(symbol);
          if (this.#targets.isFar(symbol) && this.#isBranch(info, section.data, at))
            this.#toStub(fixups, offset, info, symbol, low, high);
          else this.#toSymbol(fixups, offset, info.fixup, symbol, low, high, 0);
          break;
        case 'branch':
          this.#targets.resolve(symbol);
          if (this.#arch.states?.hasBranch(info.type) === true) this.#branchBetweenStates(table, i, place, info);
          else if (this.#targets.isFarForBranches(symbol) || this.#isShortToOther(info.fixup, symbol))
            this.#toStub(fixups, offset, info, symbol, low, high);
          else this.#toSymbol(fixups, offset, info.fixup, symbol, low, high, 0);
          break;
        case 'got-slot-relaxable':
        case 'got-entry-relaxable':
        case 'tls-entry': {
          this.#targets.resolve(symbol);
          areGotsIndependent ??= this.#arch.got.areIndependent?.(table.type, table.count) ?? true;
          const relaxed = areGotsIndependent ? this.#relaxGot(table, i, place, info) : undefined;
          if (relaxed === undefined) {
            if (info.action === 'got-slot-relaxable')
              fixups.push(offset, info.fixup, this.#gotSegmentIndex(), low, high, this.#gotSlot(symbol));
            else fixups.push(offset, info.fixup, this.#gotSegmentIndex(), 0, 0, this.#gotSlot(symbol, low, high));
            break;
          }
          for (const made of relaxed.fixups) {
            this.#toSymbol(fixups, offset + made.offset, made.fixup, symbol, made.addend, made.addend >> 31, 0);
            if (made.offset !== 0) this.#noteMoved(place, at + made.offset, symbol);
          }
          if (relaxed.usesNext) i++;
          break;
        }
        case 'got-entry':
          this.#targets.resolve(symbol);
          fixups.push(offset, info.fixup, this.#gotSegmentIndex(), 0, 0, this.#gotSlot(symbol, low, high));
          break;
        case 'got-entry-offset':
        case 'tls-entry-offset': {
          this.#targets.resolve(symbol);
          const slot = this.#gotSlot(symbol, low, high);
          fixups.push(offset, info.fixup, this.#draft.zero, 0, 0, slot - this.#gotBase);
          break;
        }
        case 'got-entry-page-offset': {
          this.#targets.resolve(symbol);
          // The GOT is where its segment begins.
          const slot = this.#gotSlot(symbol, low, high);
          fixups.push(offset, info.fixup, this.#gotSegmentIndex(), 0, 0, slot);
          break;
        }
        case 'got-slot':
          this.#targets.resolve(symbol);
          fixups.push(offset, info.fixup, this.#gotSegmentIndex(), low, high, this.#gotSlot(symbol));
          break;
        case 'got-base':
          fixups.push(offset, info.fixup, this.#gotSegmentIndex(), low, high, this.#gotBase);
          break;
        case 'got-slot-offset':
          this.#targets.resolve(symbol);
          fixups.push(offset, info.fixup, this.#draft.zero, low, high, this.#gotSlot(symbol) - this.#gotBase);
          break;
        case 'symbol-minus-got':
          this.#targets.resolve(symbol);
          this.#toSymbol(fixups, offset, info.fixup, symbol, low, high, this.#placeMinusGot(place, offset, info));
          break;
        case 'stub-minus-got': {
          this.#targets.resolve(symbol);
          const correction = this.#placeMinusGot(place, offset, info);
          if (this.#targets.isFar(symbol))
            fixups.push(offset, info.fixup, this.#draft.codeSegment, low, high, this.#stubOf(symbol) + correction);
          else this.#toSymbol(fixups, offset, info.fixup, symbol, low, high, correction);
          break;
        }
        case 'tls-offset':
          this.#targets.resolve(symbol);
          this.#toSymbol(fixups, offset, info.fixup, symbol, low, high, 0);
          break;
        case 'tls-slot':
          this.#targets.resolve(symbol);
          fixups.push(offset, info.fixup, this.#gotSegmentIndex(), low, high, this.#gotSlot(symbol));
          break;
        case 'tls-module-slot':
          this.#targets.resolve(0);
          fixups.push(offset, info.fixup, this.#gotSegmentIndex(), low, high, this.#gotSlot(0));
          break;
        case 'tls-general-dynamic':
        case 'tls-local-dynamic':
        case 'tls-descriptor':
        case 'tls-descriptor-call':
          if (this.#rewriteTls(info, place, table, i)) i++;
          break;
        case 'size':
          fixups.push(offset, info.fixup, this.#draft.zero, low, high, this.#sizeOf(info, symbol));
          break;
      }
      if (recordRows === true) for (let made = before; made < fixups.count; made++) rows[made] = row;
    }
  }

  /**
   * A branch of a target with two instruction sets. What is not in the unit may be in either and anywhere, so it is reached
   * through a stub.
   */
  #branchBetweenStates(table: ElfRelocations, row: number, place: PlacedSection, info: RelocationInfo): void {
    const { states } = this.#arch;
    const { section } = place;
    const at = table.offset[row];
    if (states === undefined || at + info.sizeBytes > section.data.length) return;
    const symbol = table.symbol[row];
    const { graph } = this.#plan;
    const isOwn = this.#targets.target[symbol] < this.#plan.segments.length;
    const isThumb = graph.isFunction(symbol) ? this.#targets.offset[symbol] % 2 === 1 : undefined;
    const isShort = info.sizeBytes === 2;
    const view = new DataView(section.data.buffer, section.data.byteOffset, section.data.byteLength);
    const before = isShort ? view.getUint16(at, true) : view.getUint32(at, true);
    const direct = isOwn ? states.branch(before, info.type, isThumb) : undefined;
    const isInThumb = states.staysInThumb(info.type);
    const branch = direct ?? states.branch(before, info.type, isInThumb);
    if (branch === undefined) throw new InternalError(`${info.name} cannot reach its stub`);
    if (branch.instruction !== before) {
      const copy = this.#draft.copy(place);
      new DataView(copy.buffer).setUint32(at, branch.instruction, true);
    }
    const { fixups } = this.#draft.segments[place.segment];
    const [low, high] = [table.addendLow[row], table.addendHigh[row]];
    const offset = place.offset + at;
    if (direct !== undefined) this.#toSymbol(fixups, offset, branch.fixup, symbol, low, high, 0);
    else {
      const stub = isInThumb ? this.#stubOf(symbol, states.stub) : this.#stubOf(symbol);
      fixups.push(offset, branch.fixup, this.#draft.codeSegment, low, high, stub);
    }
  }

  /** @returns whether the next relocation, that of the call to __tls_get_addr, goes as well */
  #rewriteTls(info: RelocationInfo, place: PlacedSection, table: ElfRelocations, row: number): boolean {
    const { tls } = this.#arch;
    const { fixups } = this.#draft.segments[place.segment];
    const symbol = table.symbol[row];
    const at = table.offset[row];
    const low = tls.usesAddend ? table.addendLow[row] : 0;
    const high = tls.usesAddend ? table.addendHigh[row] : 0;
    this.#targets.resolve(symbol);
    const toSlot = this.#targets.isFar(symbol);
    const rewrite = tls.rewrite(this.#draft.copy(place), at, info, toSlot, table.addendLow[row]);
    if (rewrite === undefined || (rewrite.callOffset >= 0 && rewrite.callOffset !== table.offset[row + 1])) {
      throw this.#badTlsSequence(info, place, at);
    }
    const { slotAddend } = tls;
    for (const { offset: made, fixup, target, addend = 0 } of rewrite.fixups) {
      if (made !== at) this.#noteMoved(place, made, symbol);
      const offset = place.offset + made;
      if (target === 'symbol') {
        this.#toSymbol(fixups, offset, fixup, symbol, low, high, 0);
        continue;
      }
      const slot = this.#gotSlot(symbol, low, high);
      const behind = slotAddend + addend;
      if (target === 'slot') fixups.push(offset, fixup, this.#gotSegmentIndex(), behind, behind >> 31, slot);
      else fixups.push(offset, fixup, this.#draft.zero, 0, 0, slot - this.#gotBase);
    }
    return rewrite.callOffset >= 0;
  }

  #badTlsSequence(info: RelocationInfo, place: PlacedSection, at: number): LinkError {
    return new LinkError(
      'UNSUPPORTED_RELOCATION',
      `${this.#plan.graph.name} ${place.section.name}+0x${at.toString(16)}: ${info.name} is not in one of the instruction sequences that the ABI prescribes`,
      { data: { unsupportedRelocations: [info.name] } },
    );
  }

  #emitIfunc({ symbolIndex, entry, slot }: IfuncPlace): void {
    const { ifunc, pointerFixup } = this.#arch;
    const code = this.#draft.segments[entry.segment];
    const resolver = this.#plan.sectionPlaceOf(symbolIndex);
    code.tail.push({ offset: entry.offset, data: ifunc.code });
    for (const { offset, fixup, target, addend } of ifunc.fixups) {
      const to = target === 'slot' ? slot : resolver;
      code.fixups.push(entry.offset + offset, fixup, to.segment, addend, addend >> 31, to.offset);
    }
    const lazy = entry.offset + ifunc.lazyOffset;
    const { fixups } = this.#draft.segments[slot.segment];
    fixups.push(slot.offset, pointerFixup, entry.segment, 0, 0, lazy);
    for (const { name, slotOffset, isOptional } of ifunc.helpers) {
      const reference = { processSymbol: name, weak: isOptional, notIn: [] };
      const helper = this.#draft.reference(`${isOptional ? 'w' : 's'}.${name}`, reference);
      fixups.push(slot.offset + slotOffset, pointerFixup, helper, 0, 0, 0);
    }
  }

  /** Whether a direct fixup is that of a call or jump, which may go through a stub. */
  #isBranch(info: RelocationInfo, code: Uint8Array, at: number): boolean {
    return this.#isRelative[info.fixup] && this.#arch.isBranch(code, at);
  }

  #relaxGot(table: ElfRelocations, row: number, place: PlacedSection, info: RelocationInfo): GotRelaxation | undefined {
    const { got } = this.#arch;
    const symbol = table.symbol[row];
    if (table.addendLow[row] !== got.relaxableAddend || table.addendHigh[row] !== got.relaxableAddend >> 31)
      return undefined;
    const isNear = !this.#targets.isFar(symbol);
    const isLow = this.#targets.isLow(symbol);
    if (!isNear && !isLow) return undefined;
    const offset = table.offset[row];
    const isHere = this.#targets.target[symbol] === place.segment;
    const distance = isHere ? this.#targets.offset[symbol] - place.offset - offset : undefined;
    const hasNext =
      row + 1 < table.count &&
      table.symbol[row + 1] === symbol &&
      table.addendLow[row + 1] === table.addendLow[row] &&
      table.addendHigh[row + 1] === table.addendHigh[row];
    const next = hasNext ? { type: table.type[row + 1], offset: table.offset[row + 1] } : undefined;
    const code = this.#draft.copy(place);
    return got.relax(code, offset, info.type, { isNear, isLow, distance }, next);
  }

  #noteMoved({ segment, offset }: PlacedSection, at: number, symbolIndex: number): void {
    this.#movedFixups.push({ segment, offset: offset + at, symbolIndex });
  }

  /** @throws LinkError (UNSUPPORTED_RELOCATION) for symbols of the process */
  #sizeOf(info: RelocationInfo, symbol: number): number {
    this.#targets.resolve(symbol);
    const { graph } = this.#plan;
    const sizeBytes = this.#targets.sizeOf(symbol);
    if (sizeBytes === undefined) {
      throw new LinkError(
        'UNSUPPORTED_RELOCATION',
        `${graph.name}: ${info.name} asks for the size of "${graph.describeSymbol(symbol)}", which no object defines`,
        { data: { unsupportedRelocations: [info.name] } },
      );
    }
    return sizeBytes;
  }

  #toSymbol(
    fixups: FixupColumns,
    offset: number,
    kind: number,
    symbol: number,
    low: number,
    high: number,
    extra: number,
  ): void {
    fixups.push(offset, kind, this.#targets.target[symbol], low, high, this.#targets.offset[symbol] + extra);
  }

  #toStub(fixups: FixupColumns, offset: number, info: RelocationInfo, symbol: number, low: number, high: number): void {
    fixups.push(offset, info.fixup, this.#draft.codeSegment, low, high, this.#stubOf(symbol));
  }

  /** Names that mean something in every unit. */
  #linkerDefined(name: string): Target | undefined {
    switch (name) {
      case '_TLS_MODULE_BASE_':
        // What local dynamic code adds is the offset from the thread pointer already.
        return { target: this.#draft.zero, offset: 0 };
      case '_GLOBAL_OFFSET_TABLE_':
        return { target: this.#gotSegmentIndex(), offset: this.#gotBase };
      case '__tls_get_addr':
        return this.#ownTlsGetAddress();
      case '__dso_handle':
        // Whatever is registered for the unit's end names it by an address inside it.
        return { target: this.#draft.occupiedSegment ?? this.#gotSegmentIndex(), offset: 0 };
      default:
        return undefined;
    }
  }

  /** What is there in place of __tls_get_addr, where the architecture has such. */
  #ownTlsGetAddress(): Target | undefined {
    const { tlsGetAddress } = this.#arch;
    if (tlsGetAddress === undefined) return undefined;
    const target = this.#draft.codeSegment;
    if (this.#tlsGetAddress === undefined) {
      this.#tlsGetAddress = this.#draft.segments[target].reserve(tlsGetAddress.length, 4);
      this.#draft.segments[target].tail.push({ offset: this.#tlsGetAddress, data: tlsGetAddress });
    }
    return { target, offset: this.#tlsGetAddress };
  }

  /** The slot that holds a symbol's address or offset, plus an addend. */
  #gotSlot(symbol: number, low = 0, high = 0): number {
    const key = low === 0 && high === 0 ? symbol : `${symbol}.${high}.${low}`;
    let offset = this.#gotSlots.get(key);
    if (offset === undefined) {
      const segment = this.#gotSegmentIndex();
      const { pointerBytes, pointerFixup } = this.#arch;
      offset = this.#draft.segments[segment].reserve(pointerBytes, pointerBytes);
      this.#gotSlots.set(key, offset);
      this.#toSymbol(this.#draft.segments[segment].fixups, offset, pointerFixup, symbol, low, high, 0);
      this.#tableEntries.push({ segment, offset, symbolIndex: symbol, what: 'GOT slot', sizeBytes: pointerBytes });
    }
    return offset;
  }

  #stubOf(symbol: number, stub = this.#stub): number {
    const stubs = stub === this.#stub ? this.#stubs : this.#otherStubs;
    let offset = stubs.get(symbol);
    if (offset === undefined) {
      const slot = this.#gotSlot(symbol);
      const segment = this.#draft.codeSegment;
      offset = this.#draft.segments[segment].reserve(stub.code.length, stub.alignment);
      stubs.set(symbol, offset);
      const draft = this.#draft.segments[segment];
      draft.tail.push({ offset, data: stub.code });
      for (const { offset: at, fixup, addend } of stub.slotFixups)
        draft.fixups.push(offset + at, fixup, this.#gotSegmentIndex(), addend, addend >> 31, slot);
      this.#tableEntries.push({ segment, offset, symbolIndex: symbol, what: 'PLT stub', sizeBytes: stub.code.length });
    }
    return offset;
  }

  /** Whether a branch reaches little, and the symbol is in another unit, which may be farther. */
  #isShortToOther(fixup: number, symbol: number): boolean {
    return this.#isShort[fixup] && this.#draft.isOutside(this.#targets.target[symbol]);
  }

  /**
   * Where the GOT is: among the constants; or, when code computes with its address (the large code model), behind the
   * code, so that the distance from any place in the code is known here; or in a segment of its own, when the distance
   * of slots from its beginning must fit few bits.
   */
  #gotSegmentIndex(): number {
    if (this.#gotSegment < 0) {
      const needsOwn = this.#hasAction(NEEDS_GOT_OF_ITS_OWN);
      this.#gotSegment = this.#hasAction(MINUS_GOT)
        ? this.#draft.codeSegment
        : needsOwn
          ? this.#draft.newSegment(v1.Permission.PERMISSION_READ)
          : this.#draft.segmentFor(v1.Permission.PERMISSION_READ);
      this.#gotBase = needsOwn ? 0 : this.#draft.segments[this.#gotSegment].reserve(0, this.#arch.pointerBytes);
    }
    return this.#gotSegment;
  }

  #hasAction(actions: ReadonlySet<RelocationAction>): boolean {
    const { relocations } = this.#arch;
    const isOne = (type: number): boolean => {
      const action = relocations[type]?.action;
      return action !== undefined && actions.has(action);
    };
    return this.#plan.graph.relocations.some((table) => table.type.some(isOne));
  }

  /** P - GOT, which turns S + A - P into S + A - GOT. */
  #placeMinusGot(place: PlacedSection, offset: number, info: RelocationInfo): number {
    if (this.#gotSegmentIndex() !== place.segment) {
      throw new LinkError(
        'UNSUPPORTED_RELOCATION',
        `${this.#plan.graph.name}: ${info.name} in section ${place.section.name}, which is not code, cannot be linked`,
        {
          data: { unsupportedRelocations: [info.name] },
        },
      );
    }
    return offset - this.#gotBase;
  }
}
