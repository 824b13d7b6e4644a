import { alignUp, InputError, InternalError, LinkError } from '@telejit/shared';
import { fixupTableFor } from '@telejit/shared/fixup';
import { telejit, writeColumn } from '@telejit/shared/wire';
import { elf, type ElfRelocations } from '../object/index.js';
import { linkerArch } from './arch.js';
import { FixupColumns } from './fixup-columns.js';
import { functionArrays } from './function-arrays.js';
import { makeFrames, type MadeCode } from './made-frames.js';
import { wantsMarkedTargets } from './marked-targets.js';
import type { IfuncPlace, LinkUnitPlan, PlacedSection } from './plan.js';
import type { CodeTemplate, GotRelaxation, LinkerArch } from './linker-arch.js';
import type { RelocationAction, RelocationInfo } from './relocation-info.js';

import v1 = telejit.v1;

/** What a name refers to. */
export type Resolution =
  /** The object's own definition. */
  | { readonly kind: 'own' }
  /** A place in another link unit; all units are within reach of each other. */
  | {
      readonly kind: 'segment';
      readonly unit: number;
      readonly segment: number;
      readonly offset: number;
      /** The size of the definition, for code that asks for it. */
      readonly sizeBytes?: number;
    }
  /** A fixed address, which may be out of reach. */
  | { readonly kind: 'address'; readonly address: number }
  /** A symbol of the executor process, found there, which may be out of reach. */
  | {
      readonly kind: 'process';
      readonly name: string;
      readonly weak: boolean;
      /** Numbers of libraries whose definitions do not count; the same for all symbols of this name. */
      readonly notIn?: readonly number[];
    };

export interface EmitOptions {
  readonly unitId: number;
  /** Asked once for each symbol that relocations refer to and that may be defined elsewhere. */
  readonly resolve: (symbolIndex: number, name: string) => Resolution;
  /** All that is linked lies below 2 GiB, so that its addresses are operands of 32 bits. */
  readonly isArenaLow?: boolean;
  /** For maps: gives `relocationRows`. */
  readonly recordRows?: boolean;
}

/** What a unit has that its object has not. */
export type TableEntryKind = 'GOT slot' | 'PLT stub' | 'frames of stubs';

/** A link unit, and what is needed to name its places in messages. */
export interface EmittedUnit {
  readonly unit: v1.ILinkUnit;
  /** Symbols that have a GOT slot or a stub, by segment and offset of the slot or stub. */
  readonly tableEntries: readonly {
    readonly segment: number;
    readonly offset: number;
    readonly symbolIndex: number;
    readonly what: TableEntryKind;
    readonly sizeBytes: number;
  }[];
  /**
   * By segment and row of its fixup columns: the row in the relocations of the section that the fixup is in. None for what
   * the linker made.
   */
  readonly relocationRows?: readonly (readonly (number | undefined)[])[];
  /** Fixups that are not where their relocation is, because the instruction was rewritten. */
  readonly movedFixups: readonly { readonly segment: number; readonly offset: number; readonly symbolIndex: number }[];
}

/** Names that the linker itself gives a meaning in each unit. */
export const LINKER_DEFINED: ReadonlySet<string> = new Set(['_GLOBAL_OFFSET_TABLE_', '__dso_handle']);

/** Call frame information ends with a zero length. */
const FRAME_TERMINATOR_BYTES = 4;
/** Marks a target as an index into the references until the number of segments is known. */
const REFERENCE = 0x8000_0000;
/** Sections smaller than this are copied together, so that they do not travel one by one. */
const GATHERED_BYTES = 4096;

/**
 * Turns a planned object into a link unit: fixups whose addends hold the offsets of their targets, references, GOT slots
 * and PLT stubs as needed. The object's bytes are not changed.
 * @throws LinkError (UNSUPPORTED_RELOCATION) naming every place; data.unsupportedRelocations has the types
 * @throws LinkError (BAD_RELOCATION), InputError (BAD_OBJECT) for places and values that cannot be
 */
export function emitLinkUnit(plan: LinkUnitPlan, options: EmitOptions): EmittedUnit {
  return new Emitter(plan, options).emit();
}

interface SegmentDraft {
  readonly permission: v1.Permission;
  alignment: number;
  size: number;
  readonly fixups: FixupColumns;
  /** Stubs, or zeroed GOT slots (which need no bytes), behind what is planned. */
  readonly tail: { readonly offset: number; readonly data: Uint8Array }[];
  /** See EmittedUnit.relocationRows. */
  readonly rows: number[];
}

const UNRESOLVED = -1;
const IS_NEAR = 0;
const IS_FAR = 1;
const IS_FAR_FOR_BRANCHES = 2;
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
  readonly #segments: SegmentDraft[];
  readonly #references: v1.IReference[] = [];
  readonly #referenceByKey = new Map<string, number>();
  /** By symbol: target (segment or REFERENCE | index), offset from it, and whether it may be out of reach: IS_*. */
  readonly #target: Float64Array;
  readonly #targetOffset: Float64Array;
  readonly #isFar: Uint8Array;
  /** By symbol: its address fits 32 bits with a sign. */
  readonly #isLow: Uint8Array;
  /** By symbol: code refers to it in fewer bits than a pointer has, without a stub or GOT slot between. */
  readonly #needsNear: Uint8Array;
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
  /** By symbol: the size of a definition in another unit, where it is known. */
  readonly #sizes = new Map<number, number>();
  readonly #copies = new Map<number, Uint8Array>();
  readonly #unsupported: string[] = [];
  readonly #unsupportedTypes = new Set<string>();
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
    const { markedStub, stub } = this.#arch;
    this.#stub = markedStub !== undefined && wantsMarkedTargets(plan.graph) ? markedStub : stub;
    const { symbolCount, relocations } = plan.graph;
    this.#target = new Float64Array(symbolCount).fill(UNRESOLVED);
    this.#targetOffset = new Float64Array(symbolCount);
    this.#isFar = new Uint8Array(symbolCount);
    this.#isLow = new Uint8Array(symbolCount);
    this.#needsNear = new Uint8Array(symbolCount);
    const counts = plan.segments.map(() => 0);
    for (const table of relocations) {
      const place = plan.placeOf(table.section);
      if (place !== undefined && counts.length > 0) counts[place.segment] += table.count;
    }
    this.#segments = plan.segments.map((segment, i) => ({
      permission: segment.permission,
      alignment: segment.alignment,
      size: segment.sizeBytes,
      fixups: new FixupColumns(counts[i]),
      tail: [],
      rows: [],
    }));
  }

  emit(): EmittedUnit {
    const { graph } = this.#plan;
    for (const table of graph.relocations) this.#findNarrowReferences(table);
    for (const table of graph.relocations) {
      const place = this.#plan.placeOf(table.section);
      if (place !== undefined) this.#relocate(table, place);
    }
    if (this.#unsupported.length > 0) {
      const types = [...this.#unsupportedTypes];
      throw new LinkError(
        'UNSUPPORTED_RELOCATION',
        `${graph.name}: ${this.#unsupported.length === 1 ? 'a relocation cannot' : `${this.#unsupported.length} relocations cannot`} be linked:\n${this.#shownUnsupported()}`,
        {
          data: { unsupportedRelocations: types },
        },
      );
    }
    for (const ifunc of this.#plan.ifuncs) this.#emitIfunc(ifunc);
    // Code may ask for the address of the GOT, and for nothing in it.
    if (this.#segments[this.#gotSegment]?.size === 0) this.#reserve(this.#gotSegment, this.#arch.pointerBytes, 1);
    const frames = graph.sections.find(({ name, sizeBytes }) => name === '.eh_frame' && sizeBytes > 0);
    const framePlace = frames === undefined ? undefined : this.#plan.placeOf(frames.index);
    const madeFrameBytes = framePlace === undefined ? 0 : this.#emitMadeFrames(framePlace);
    const segmentCount = this.#segments.length;
    const unit: v1.ILinkUnit = {
      id: this.#options.unitId,
      name: graph.name,
      segments: this.#segments.map((draft, i) => this.#segment(draft, i, segmentCount)),
      references: this.#references,
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
    return { ...emitted, relocationRows: this.#segments.map(({ rows }) => rows) };
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
    const { fixups, tail } = this.#segments[place.segment];
    const behind = place.offset + place.section.sizeBytes;
    tail.push({ offset: behind, data });
    for (const { offset, start } of starts) fixups.push(behind + offset, frameFixup, this.#codeSegment(), 0, 0, start);
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
      if (!graph.isDefined(symbol) && !this.#isBranch(info, data, table.offset[i])) this.#needsNear[symbol] = 1;
    }
  }

  #relocate(table: ElfRelocations, place: PlacedSection): void {
    const { fixups, rows } = this.#segments[place.segment];
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
        this.#refuse(table, place, i, info);
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
          this.#resolve(symbol);
          if (this.#isFar[symbol] === IS_FAR && this.#isBranch(info, section.data, at))
            this.#toStub(fixups, offset, info, symbol, low, high);
          else this.#toSymbol(fixups, offset, info.fixup, symbol, low, high, 0);
          break;
        case 'branch':
          this.#resolve(symbol);
          if (this.#arch.states?.hasBranch(info.type) === true) this.#branchBetweenStates(table, i, place, info);
          else if (this.#isFar[symbol] !== IS_NEAR || this.#isShortToOther(info.fixup, symbol))
            this.#toStub(fixups, offset, info, symbol, low, high);
          else this.#toSymbol(fixups, offset, info.fixup, symbol, low, high, 0);
          break;
        case 'got-slot-relaxable':
        case 'got-entry-relaxable':
        case 'tls-entry': {
          this.#resolve(symbol);
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
          this.#resolve(symbol);
          fixups.push(offset, info.fixup, this.#gotSegmentIndex(), 0, 0, this.#gotSlot(symbol, low, high));
          break;
        case 'got-entry-offset':
        case 'tls-entry-offset': {
          this.#resolve(symbol);
          const slot = this.#gotSlot(symbol, low, high);
          fixups.push(offset, info.fixup, this.#zero(), 0, 0, slot - this.#gotBase);
          break;
        }
        case 'got-entry-page-offset': {
          this.#resolve(symbol);
          // The GOT is where its segment begins.
          const slot = this.#gotSlot(symbol, low, high);
          fixups.push(offset, info.fixup, this.#gotSegmentIndex(), 0, 0, slot);
          break;
        }
        case 'got-slot':
          this.#resolve(symbol);
          fixups.push(offset, info.fixup, this.#gotSegmentIndex(), low, high, this.#gotSlot(symbol));
          break;
        case 'got-base':
          fixups.push(offset, info.fixup, this.#gotSegmentIndex(), low, high, this.#gotBase);
          break;
        case 'got-slot-offset':
          this.#resolve(symbol);
          fixups.push(offset, info.fixup, this.#zero(), low, high, this.#gotSlot(symbol) - this.#gotBase);
          break;
        case 'symbol-minus-got':
          this.#resolve(symbol);
          this.#toSymbol(fixups, offset, info.fixup, symbol, low, high, this.#placeMinusGot(place, offset, info));
          break;
        case 'stub-minus-got': {
          this.#resolve(symbol);
          const correction = this.#placeMinusGot(place, offset, info);
          if (this.#isFar[symbol] === IS_FAR)
            fixups.push(offset, info.fixup, this.#codeSegment(), low, high, this.#stubOf(symbol) + correction);
          else this.#toSymbol(fixups, offset, info.fixup, symbol, low, high, correction);
          break;
        }
        case 'tls-offset':
          this.#resolve(symbol);
          this.#toSymbol(fixups, offset, info.fixup, symbol, low, high, 0);
          break;
        case 'tls-slot':
          this.#resolve(symbol);
          fixups.push(offset, info.fixup, this.#gotSegmentIndex(), low, high, this.#gotSlot(symbol));
          break;
        case 'tls-module-slot':
          this.#resolve(0);
          fixups.push(offset, info.fixup, this.#gotSegmentIndex(), low, high, this.#gotSlot(0));
          break;
        case 'tls-general-dynamic':
        case 'tls-local-dynamic':
        case 'tls-descriptor':
        case 'tls-descriptor-call':
          if (this.#rewriteTls(info, place, table, i)) i++;
          break;
        case 'size':
          fixups.push(offset, info.fixup, this.#zero(), low, high, this.#sizeOf(info, symbol));
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
    const isOwn = this.#target[symbol] < this.#plan.segments.length;
    const isThumb = graph.isFunction(symbol) ? this.#targetOffset[symbol] % 2 === 1 : undefined;
    const isShort = info.sizeBytes === 2;
    const view = new DataView(section.data.buffer, section.data.byteOffset, section.data.byteLength);
    const before = isShort ? view.getUint16(at, true) : view.getUint32(at, true);
    const direct = isOwn ? states.branch(before, info.type, isThumb) : undefined;
    const isInThumb = states.staysInThumb(info.type);
    const branch = direct ?? states.branch(before, info.type, isInThumb);
    if (branch === undefined) throw new InternalError(`${info.name} cannot reach its stub`);
    if (branch.instruction !== before) {
      const copy = this.#copy(section.index, section.data);
      new DataView(copy.buffer).setUint32(at, branch.instruction, true);
    }
    const { fixups } = this.#segments[place.segment];
    const [low, high] = [table.addendLow[row], table.addendHigh[row]];
    const offset = place.offset + at;
    if (direct !== undefined) this.#toSymbol(fixups, offset, branch.fixup, symbol, low, high, 0);
    else {
      const stub = isInThumb ? this.#stubOf(symbol, states.stub) : this.#stubOf(symbol);
      fixups.push(offset, branch.fixup, this.#codeSegment(), low, high, stub);
    }
  }

  /** @returns whether the next relocation, that of the call to __tls_get_addr, goes as well */
  #rewriteTls(info: RelocationInfo, place: PlacedSection, table: ElfRelocations, row: number): boolean {
    const { tls } = this.#arch;
    const { section } = place;
    const { fixups } = this.#segments[place.segment];
    const symbol = table.symbol[row];
    const at = table.offset[row];
    const low = tls.usesAddend ? table.addendLow[row] : 0;
    const high = tls.usesAddend ? table.addendHigh[row] : 0;
    this.#resolve(symbol);
    const toSlot = this.#isFar[symbol] === IS_FAR;
    const rewrite = tls.rewrite(this.#copy(section.index, section.data), at, info, toSlot, table.addendLow[row]);
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
      else fixups.push(offset, fixup, this.#zero(), 0, 0, slot - this.#gotBase);
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
    const code = this.#segments[entry.segment];
    const resolver = this.#plan.sectionPlaceOf(symbolIndex);
    code.tail.push({ offset: entry.offset, data: ifunc.code });
    for (const { offset, fixup, target, addend } of ifunc.fixups) {
      const to = target === 'slot' ? slot : resolver;
      code.fixups.push(entry.offset + offset, fixup, to.segment, addend, addend >> 31, to.offset);
    }
    const lazy = entry.offset + ifunc.lazyOffset;
    const { fixups } = this.#segments[slot.segment];
    fixups.push(slot.offset, pointerFixup, entry.segment, 0, 0, lazy);
    for (const { name, slotOffset, isOptional } of ifunc.helpers) {
      const reference = { processSymbol: name, weak: isOptional, notIn: [] };
      const helper = this.#reference(`${isOptional ? 'w' : 's'}.${name}`, reference);
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
    const isNear = this.#isFar[symbol] !== IS_FAR;
    const isLow = this.#isLow[symbol] === 1;
    if (!isNear && !isLow) return undefined;
    const { section } = place;
    const offset = table.offset[row];
    const isHere = this.#target[symbol] === place.segment;
    const distance = isHere ? this.#targetOffset[symbol] - place.offset - offset : undefined;
    const hasNext =
      row + 1 < table.count &&
      table.symbol[row + 1] === symbol &&
      table.addendLow[row + 1] === table.addendLow[row] &&
      table.addendHigh[row + 1] === table.addendHigh[row];
    const next = hasNext ? { type: table.type[row + 1], offset: table.offset[row + 1] } : undefined;
    const code = this.#copy(section.index, section.data);
    return got.relax(code, offset, info.type, { isNear, isLow, distance }, next);
  }

  #noteMoved({ segment, offset }: PlacedSection, at: number, symbolIndex: number): void {
    this.#movedFixups.push({ segment, offset: offset + at, symbolIndex });
  }

  /** @throws LinkError (UNSUPPORTED_RELOCATION) for symbols of the process */
  #sizeOf(info: RelocationInfo, symbol: number): number {
    this.#resolve(symbol);
    const { graph } = this.#plan;
    const sizeBytes = graph.isDefined(symbol) ? graph.symbolSize(symbol) : this.#sizes.get(symbol);
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
    fixups.push(offset, kind, this.#target[symbol], low, high, this.#targetOffset[symbol] + extra);
  }

  #toStub(fixups: FixupColumns, offset: number, info: RelocationInfo, symbol: number, low: number, high: number): void {
    fixups.push(offset, info.fixup, this.#codeSegment(), low, high, this.#stubOf(symbol));
  }

  /** Fills in the symbol's target. */
  #resolve(symbol: number): void {
    if (this.#target[symbol] !== UNRESOLVED) return;
    const { graph } = this.#plan;
    if (symbol === 0) {
      this.#setTarget(0, this.#zero(), 0, false);
      return;
    }
    // What local dynamic code adds is the offset from the thread pointer already.
    if (!graph.isDefined(symbol) && graph.symbolName(symbol) === '_TLS_MODULE_BASE_') {
      this.#setTarget(symbol, this.#zero(), 0, false);
      return;
    }
    if (!graph.isDefined(symbol) && graph.symbolName(symbol) === '_GLOBAL_OFFSET_TABLE_') {
      const segment = this.#gotSegmentIndex();
      this.#setTarget(symbol, segment, this.#gotBase, false);
      return;
    }
    const { tlsGetAddress } = this.#arch;
    if (tlsGetAddress !== undefined && !graph.isDefined(symbol) && graph.symbolName(symbol) === '__tls_get_addr') {
      if (this.#tlsGetAddress === undefined) {
        this.#tlsGetAddress = this.#reserve(this.#codeSegment(), tlsGetAddress.length, 4);
        this.#segments[this.#codeSegment()].tail.push({ offset: this.#tlsGetAddress, data: tlsGetAddress });
      }
      this.#setTarget(symbol, this.#codeSegment(), this.#tlsGetAddress, false);
      return;
    }
    if (!graph.isDefined(symbol) && graph.symbolName(symbol) === '__dso_handle') {
      // Whatever is registered for the unit's end names it by an address inside it.
      this.#setTarget(symbol, this.#ownSegment(), 0, false);
      return;
    }
    const resolution: Resolution = graph.isPreemptible(symbol)
      ? this.#options.resolve(symbol, graph.symbolName(symbol))
      : { kind: 'own' };
    switch (resolution.kind) {
      case 'own': {
        const at = this.#plan.definitionAt(symbol);
        if (at.kind === 'segment') this.#setTarget(symbol, at.segment, at.offset, false);
        else this.#setAbsolute(symbol, at.value);
        return;
      }
      case 'segment': {
        const { unit, segment, offset, sizeBytes } = resolution;
        if (sizeBytes !== undefined) this.#sizes.set(symbol, sizeBytes);
        this.#setTarget(symbol, this.#reference(`u${unit}.${segment}`, { segment: { unit, segment } }), offset, false);
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
        this.#setTarget(symbol, this.#reference(key, reference), 0, !near);
        if (near && this.#arch.hasShortBranches) this.#isFar[symbol] = IS_FAR_FOR_BRANCHES;
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
    if (address < 0) this.#setTarget(symbol, this.#zero(), address, true);
    else this.#setTarget(symbol, this.#addressReference(address), 0, true);
    this.#isLow[symbol] = address === (address | 0) ? 1 : 0;
  }

  #setTarget(symbol: number, target: number, offset: number, isFar: boolean): void {
    this.#target[symbol] = target;
    this.#targetOffset[symbol] = offset;
    this.#isFar[symbol] = isFar ? IS_FAR : IS_NEAR;
    this.#isLow[symbol] = !isFar && this.#options.isArenaLow === true ? 1 : 0;
  }

  #reference(key: string, reference: v1.IReference): number {
    let index = this.#referenceByKey.get(key);
    if (index === undefined) {
      index = this.#references.push(reference) - 1;
      this.#referenceByKey.set(key, index);
    }
    return REFERENCE + index;
  }

  #addressReference(address: number): number {
    return this.#reference(`a${address}`, { address });
  }

  /** The target whose base is address 0, for constants. */
  #zero(): number {
    return this.#addressReference(0);
  }

  /** The slot that holds a symbol's address or offset, plus an addend. */
  #gotSlot(symbol: number, low = 0, high = 0): number {
    const key = low === 0 && high === 0 ? symbol : `${symbol}.${high}.${low}`;
    let offset = this.#gotSlots.get(key);
    if (offset === undefined) {
      const segment = this.#gotSegmentIndex();
      const { pointerBytes, pointerFixup } = this.#arch;
      offset = this.#reserve(segment, pointerBytes, pointerBytes);
      this.#gotSlots.set(key, offset);
      this.#toSymbol(this.#segments[segment].fixups, offset, pointerFixup, symbol, low, high, 0);
      this.#tableEntries.push({ segment, offset, symbolIndex: symbol, what: 'GOT slot', sizeBytes: pointerBytes });
    }
    return offset;
  }

  #stubOf(symbol: number, stub = this.#stub): number {
    const stubs = stub === this.#stub ? this.#stubs : this.#otherStubs;
    let offset = stubs.get(symbol);
    if (offset === undefined) {
      const slot = this.#gotSlot(symbol);
      const segment = this.#codeSegment();
      offset = this.#reserve(segment, stub.code.length, stub.alignment);
      stubs.set(symbol, offset);
      const draft = this.#segments[segment];
      draft.tail.push({ offset, data: stub.code });
      for (const { offset: at, fixup, addend } of stub.slotFixups)
        draft.fixups.push(offset + at, fixup, this.#gotSegmentIndex(), addend, addend >> 31, slot);
      this.#tableEntries.push({ segment, offset, symbolIndex: symbol, what: 'PLT stub', sizeBytes: stub.code.length });
    }
    return offset;
  }

  /** Whether a branch reaches little, and the symbol is in another unit, which may be farther. */
  #isShortToOther(fixup: number, symbol: number): boolean {
    return this.#isShort[fixup] && this.#target[symbol] >= REFERENCE;
  }

  /** Room behind what is in a segment. */
  #reserve(segment: number, sizeBytes: number, alignment: number): number {
    const draft = this.#segments[segment];
    const offset = alignUp(draft.size, alignment);
    draft.size = offset + sizeBytes;
    draft.alignment = Math.max(draft.alignment, alignment);
    return offset;
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
        ? this.#codeSegment()
        : needsOwn
          ? this.#newSegment(v1.Permission.PERMISSION_READ)
          : this.#segmentFor(v1.Permission.PERMISSION_READ);
      this.#gotBase = needsOwn ? 0 : this.#reserve(this.#gotSegment, 0, this.#arch.pointerBytes);
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

  #codeSegment(): number {
    return this.#segmentFor(v1.Permission.PERMISSION_READ_EXECUTE);
  }

  /** A segment that has an address and content. */
  #ownSegment(): number {
    const index = this.#segments.findIndex(
      ({ permission, size }) => permission !== v1.Permission.PERMISSION_THREAD_LOCAL && size > 0,
    );
    return index >= 0 ? index : this.#gotSegmentIndex();
  }

  #segmentFor(permission: v1.Permission): number {
    const existing = this.#segments.findIndex((segment) => segment.permission === permission);
    return existing >= 0 ? existing : this.#newSegment(permission);
  }

  #newSegment(permission: v1.Permission): number {
    const draft = { permission, alignment: 1, size: 0, fixups: new FixupColumns(0), tail: [], rows: [] };
    return this.#segments.push(draft) - 1;
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

  /** The section's bytes as a copy that may be changed. */
  #copy(sectionIndex: number, data: Uint8Array): Uint8Array {
    let copy = this.#copies.get(sectionIndex);
    if (copy === undefined) {
      copy = new Uint8Array(data); // slice() of a Buffer would share its memory
      this.#copies.set(sectionIndex, copy);
    }
    return copy;
  }

  #refuse(table: ElfRelocations, place: PlacedSection, row: number, info: RelocationInfo | undefined): void {
    const name = info?.name ?? `relocation type ${table.type[row]}`;
    this.#unsupportedTypes.add(name);
    this.#unsupported.push(
      `  ${place.section.name}+0x${table.offset[row].toString(16)}: ${name} to "${this.#plan.graph.describeSymbol(table.symbol[row])}": ${info?.refusal ?? 'the ABI has no such type'}`,
    );
  }

  #shownUnsupported(): string {
    const SHOWN = 10;
    const lines = this.#unsupported.slice(0, SHOWN);
    if (this.#unsupported.length > SHOWN) lines.push(`  and ${this.#unsupported.length - SHOWN} more`);
    return lines.join('\n');
  }

  #segment(draft: SegmentDraft, index: number, segmentCount: number): v1.ISegment {
    const { fixups } = draft;
    const { count } = fixups;
    for (let i = 0; i < count; i++) {
      const target = fixups.target[i];
      if (target >= REFERENCE) fixups.target[i] = target - REFERENCE + segmentCount;
    }
    return {
      permission: draft.permission,
      size: draft.size,
      alignment: draft.alignment,
      pieces: this.#pieces(draft, index),
      fixupOffset: writeColumn(fixups.offset.subarray(0, count)),
      fixupKind: writeColumn(fixups.kind.subarray(0, count)),
      fixupTarget: writeColumn(fixups.target.subarray(0, count)),
      fixupAddend: writeColumn(fixups.addendLow.subarray(0, count)),
      fixupAddendHigh: fixups.isWide ? writeColumn(fixups.addendHigh.subarray(0, count)) : undefined,
    };
  }

  /** Large sections as they are, neighbouring small ones and the tail copied together. */
  #pieces(draft: SegmentDraft, index: number): v1.IPiece[] {
    const parts = (this.#plan.segments[index]?.sections ?? [])
      .filter(({ section }) => section.data.length > 0)
      .map(({ section, offset }) => ({ offset, data: this.#copies.get(section.index) ?? section.data }))
      .concat(draft.tail)
      .sort((a, b) => a.offset - b.offset);
    const pieces: v1.IPiece[] = [];
    for (let i = 0; i < parts.length;) {
      const first = parts[i];
      let end = i + 1;
      if (first.data.length < GATHERED_BYTES) {
        while (
          end < parts.length &&
          parts[end].data.length < GATHERED_BYTES &&
          parts[end].offset - first.offset < GATHERED_BYTES
        )
          end++;
      }
      if (end === i + 1) {
        pieces.push(first);
      } else {
        const last = parts[end - 1];
        const data = new Uint8Array(last.offset + last.data.length - first.offset);
        for (const part of parts.slice(i, end)) data.set(part.data, part.offset - first.offset);
        pieces.push({ offset: first.offset, data });
      }
      i = end;
    }
    return pieces;
  }
}
