import { InternalError, LinkError } from '@telejit/shared';
import { fixupTableFor } from '@telejit/shared/fixup';
import { telejit } from '@telejit/shared/wire';
import { elf, type ElfRelocations } from '../object/index.js';
import { linkerArch } from './arch.js';
import type { EmitOptions, EmittedUnit } from './emitted-unit.js';
import type { FixupColumns } from './fixup-columns.js';
import { functionArrays } from './function-arrays.js';
import type { IfuncPlace, LinkUnitPlan, PlacedSection } from './plan.js';
import type { GotRelaxation, LinkerArch } from './linker-arch.js';
import { RefusedRelocations } from './refused-relocations.js';
import type { RelocationInfo } from './relocation-info.js';
import { SymbolTargets } from './symbol-targets.js';
import { UnitDraft } from './unit-draft.js';
import { UnitTables } from './unit-tables.js';
import { unwindIndexOf } from './unwind-index.js';

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
  readonly #tables: UnitTables;
  readonly #movedFixups: { segment: number; offset: number; symbolIndex: number }[] = [];
  readonly #refused: RefusedRelocations;

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
      linkerDefined: (name) => this.#tables.linkerDefined(name),
      hasShortBranches: this.#arch.hasShortBranches,
    });
    this.#tables = new UnitTables(plan, this.#draft, this.#targets);
    this.#refused = new RefusedRelocations(plan.graph);
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
    this.#tables.finish();
    const frames = graph.sections.find(({ name, sizeBytes }) => name === '.eh_frame' && sizeBytes > 0);
    const framePlace = frames === undefined ? undefined : this.#plan.placeOf(frames.index);
    const madeFrameBytes = framePlace === undefined ? 0 : this.#tables.addFrames(framePlace);
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
      unwindIndex: unwindIndexOf(graph.name, graph.sections, this.#arch.unwindIndexType, (section) =>
        this.#plan.placeOf(section),
      ),
    };
    const emitted = { unit, tableEntries: this.#tables.entries, movedFixups: this.#movedFixups };
    if (this.#options.recordRows !== true) return emitted;
    return { ...emitted, relocationRows: this.#draft.segments.map(({ rows }) => rows) };
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
              fixups.push(offset, info.fixup, this.#tables.gotSegment, low, high, this.#tables.gotSlot(symbol));
            else
              fixups.push(offset, info.fixup, this.#tables.gotSegment, 0, 0, this.#tables.gotSlot(symbol, low, high));
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
          fixups.push(offset, info.fixup, this.#tables.gotSegment, 0, 0, this.#tables.gotSlot(symbol, low, high));
          break;
        case 'got-entry-offset':
        case 'tls-entry-offset': {
          this.#targets.resolve(symbol);
          const slot = this.#tables.gotSlot(symbol, low, high);
          fixups.push(offset, info.fixup, this.#draft.zero, 0, 0, slot - this.#tables.gotBase);
          break;
        }
        case 'got-entry-page-offset': {
          this.#targets.resolve(symbol);
          // The GOT is where its segment begins.
          const slot = this.#tables.gotSlot(symbol, low, high);
          fixups.push(offset, info.fixup, this.#tables.gotSegment, 0, 0, slot);
          break;
        }
        case 'got-slot':
          this.#targets.resolve(symbol);
          fixups.push(offset, info.fixup, this.#tables.gotSegment, low, high, this.#tables.gotSlot(symbol));
          break;
        case 'got-base':
          fixups.push(offset, info.fixup, this.#tables.gotSegment, low, high, this.#tables.gotBase);
          break;
        case 'got-slot-offset':
          this.#targets.resolve(symbol);
          fixups.push(
            offset,
            info.fixup,
            this.#draft.zero,
            low,
            high,
            this.#tables.gotSlot(symbol) - this.#tables.gotBase,
          );
          break;
        case 'symbol-minus-got':
          this.#targets.resolve(symbol);
          this.#toSymbol(fixups, offset, info.fixup, symbol, low, high, this.#placeMinusGot(place, offset, info));
          break;
        case 'stub-minus-got': {
          this.#targets.resolve(symbol);
          const correction = this.#placeMinusGot(place, offset, info);
          if (this.#targets.isFar(symbol))
            fixups.push(
              offset,
              info.fixup,
              this.#draft.codeSegment,
              low,
              high,
              this.#tables.stubOf(symbol) + correction,
            );
          else this.#toSymbol(fixups, offset, info.fixup, symbol, low, high, correction);
          break;
        }
        case 'tls-offset':
          this.#targets.resolve(symbol);
          this.#toSymbol(fixups, offset, info.fixup, symbol, low, high, 0);
          break;
        case 'tls-slot':
          this.#targets.resolve(symbol);
          fixups.push(offset, info.fixup, this.#tables.gotSegment, low, high, this.#tables.gotSlot(symbol));
          break;
        case 'tls-module-slot':
          this.#targets.resolve(0);
          fixups.push(offset, info.fixup, this.#tables.gotSegment, low, high, this.#tables.gotSlot(0));
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
      const stub = isInThumb ? this.#tables.stubOf(symbol, states.stub) : this.#tables.stubOf(symbol);
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
      const slot = this.#tables.gotSlot(symbol, low, high);
      const behind = slotAddend + addend;
      if (target === 'slot') fixups.push(offset, fixup, this.#tables.gotSegment, behind, behind >> 31, slot);
      else fixups.push(offset, fixup, this.#draft.zero, 0, 0, slot - this.#tables.gotBase);
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
    fixups.push(offset, info.fixup, this.#draft.codeSegment, low, high, this.#tables.stubOf(symbol));
  }

  /** Whether a branch reaches little, and the symbol is in another unit, which may be farther. */
  #isShortToOther(fixup: number, symbol: number): boolean {
    return this.#isShort[fixup] && this.#draft.isOutside(this.#targets.target[symbol]);
  }

  /** P - GOT, which turns S + A - P into S + A - GOT. */
  #placeMinusGot(place: PlacedSection, offset: number, info: RelocationInfo): number {
    if (this.#tables.gotSegment !== place.segment) {
      throw new LinkError(
        'UNSUPPORTED_RELOCATION',
        `${this.#plan.graph.name}: ${info.name} in section ${place.section.name}, which is not code, cannot be linked`,
        {
          data: { unsupportedRelocations: [info.name] },
        },
      );
    }
    return offset - this.#tables.gotBase;
  }
}
