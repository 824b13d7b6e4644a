import { InputError, numberFromLong, type Addr } from '@telejit/shared';
import { fixupTableFor } from '@telejit/shared/fixup';
import type { telejit } from '@telejit/shared/wire';
import type { Allocation, MemoryManager } from '../memory/index.js';
import { placeDebugObject } from '../debug/debug-object.js';
import type { DebugRegistration, JitInterface } from '../debug/jit-interface.js';
import type { PlacedFunction, ProfileWriter } from '../perf/profile-writer.js';
import { platform } from '../native/platform.js';
import { OperationFailure } from '../operation-failure.js';
import { checkEhFrame } from './check-eh-frame.js';
import { deregisterEhFrame, registerEhFrame, type EhFrame } from './eh-frames.js';
import { describeUnfit, FixupEngine, type UnfitFixup } from './fixup-engine.js';
import type { CodePublisher, CodeRange } from './code-publisher.js';
import type { StaticTls } from '../tls/static-tls.js';
import { each } from '../turns.js';
import { allocateUnit } from './allocate-unit.js';
import type { FunctionArrayPlan, LinkLimits, RangePlan, UnitPlan } from './link-plan.js';
import type { LinkedFunctionArray, LinkedUnit } from './link-unit.js';
import { recordBytesOf, UnitRecords } from './unit-records.js';
import { deregisterUnwindIndex, registerUnwindIndex, type UnwindIndex } from './unwind-index.js';
import { validateBatch } from './validate-batch.js';

/** Of an entry of an index of unwind tables. */
const ENTRY_BYTES = 8;
/** Fixups that are applied before it may be another session's turn. */
const FIXUPS_PER_LOOK = 16_384;
const NO_LIBRARIES: ReadonlySet<number> = new Set();

/** What a batch may refer to beyond itself. */
export interface LinkScope {
  isUnitUsed(id: number): boolean;
  /**
   * The address of a segment of a unit that was linked before.
   * @throws OperationFailure (UNKNOWN_UNIT, INPUT_FAILED)
   */
  segmentAddress(unit: number, segment: number): Addr;
  /** The address of a symbol of the process; 0 when there is none but in the libraries numbered `notIn`. */
  findProcessSymbol(name: string, notIn: ReadonlySet<number>): Addr;
  /** Whether any library defines it, thread-local or not. */
  hasProcessSymbol(name: string): boolean;
  /** The same, or a stand-in for it that is within reach. */
  findNearSymbol(name: string, notIn: ReadonlySet<number>): Addr;
  /**
   * The offset of a thread-local variable of the process from the thread pointer; undefined when there is none.
   * @throws OperationFailure (TLS_NOT_STATIC)
   */
  findThreadLocal(name: string, notIn: ReadonlySet<number>): number | undefined;
  findContent(hash: Uint8Array): Uint8Array | undefined;
}

/** A batch that was linked. */
export interface LinkedBatch {
  readonly units: readonly LinkedUnit[];
  readonly fixupsApplied: number;
}

/** Missing symbols that a message names; all of them are in the failure. */
const SHOWN_NAMES = 1000;

interface PlacedUnit {
  readonly plan: UnitPlan;
  readonly allocation: Allocation;
}

/** Puts link units into memory. */
export class Linker {
  readonly #memory: MemoryManager;
  readonly #code: CodePublisher;
  readonly #staticTls: Pick<StaticTls, 'allocate'>;
  readonly #debuggers: Pick<JitInterface, 'register' | 'unregister'>;
  readonly #profile: ProfileWriter | undefined;
  readonly #limits: LinkLimits;
  readonly #fixups: FixupEngine;
  readonly #records: UnitRecords;

  /** @throws InputError (UNSUPPORTED_PLATFORM) when there is no fixup table for this architecture */
  constructor(
    memory: MemoryManager,
    code: CodePublisher,
    staticTls: Pick<StaticTls, 'allocate'>,
    debuggers: Pick<JitInterface, 'register' | 'unregister'>,
    profile: ProfileWriter | undefined,
    limits: LinkLimits,
  ) {
    const { arch, isLittleEndian } = platform();
    const table = fixupTableFor(arch);
    if (table === undefined) throw new InputError('UNSUPPORTED_PLATFORM', `there is no fixup table for ${arch}`);
    this.#memory = memory;
    this.#code = code;
    this.#staticTls = staticTls;
    this.#debuggers = debuggers;
    this.#profile = profile;
    this.#limits = limits;
    this.#fixups = new FixupEngine(table, isLittleEndian);
    this.#records = new UnitRecords(limits.recordBytes);
  }

  /**
   * Links a batch whole or not at all: when it fails, or is dropped where it yields, nothing is left behind. The steps are in
   * this order; nothing is callable before the last.
   * @throws OperationFailure whose code says which step failed
   */
  *link(batch: telejit.v1.ILinkBatch, scope: LinkScope): Generator<void, LinkedBatch> {
    const plans = validateBatch(batch, {
      limits: this.#limits,
      pointerSizeBytes: platform().pointerSizeBytes,
      fixups: this.#fixups,
      wantsFunctions: this.#profile !== undefined,
      isUnitUsed: (id) => scope.isUnitUsed(id),
      findContent: (hash) => scope.findContent(hash),
    });
    const recordBytes = plans.reduce((sum, plan) => sum + recordBytesOf(plan), 0);
    this.#records.reserve(recordBytes);
    const placed: PlacedUnit[] = [];
    const registered: EhFrame[] = [];
    const indices: UnwindIndex[] = [];
    const debugObjects: DebugRegistration[] = [];
    let isLinked = false;
    try {
      // 1. Memory and content.
      for (const plan of plans) placed.push({ plan, allocation: allocateUnit(plan, this.#memory, this.#staticTls) });
      for (const unit of placed) yield* copyContent(unit);
      // 2. Relocation.
      const targets = yield* resolveTargets(placed, scope);
      const fixupsApplied = yield* this.#applyFixups(placed, targets);
      yield* checkEhFrames(placed);
      // 3. Permissions.
      yield* each(placed, ({ allocation }) => allocation.finalize());
      // 4. Instruction cache.
      this.#code.publish(placed.flatMap(codeRanges));
      // 5. Actions; then the caller publishes.
      const units: LinkedUnit[] = [];
      yield* each(placed, (unit) => {
        const linked = toLinkedUnit(unit, this.#tellDebuggers(unit, debugObjects));
        for (const frame of linked.ehFrames) {
          registerEhFrame(frame);
          registered.push(frame);
        }
        if (linked.unwindIndex !== undefined) {
          registerUnwindIndex(linked.unwindIndex);
          indices.push(linked.unwindIndex);
        }
        units.push(linked);
      });
      if (this.#profile !== undefined) for (const unit of placed) this.#profile.add(functionsOf(unit));
      isLinked = true;
      return { units, fixupsApplied };
    } finally {
      if (!isLinked) {
        for (const frame of registered) deregisterEhFrame(frame);
        for (const index of indices) deregisterUnwindIndex(index);
        for (const object of debugObjects) this.#debuggers.unregister(object);
        for (const { allocation } of placed) allocation.release();
        this.#records.release(recordBytes);
      }
    }
  }

  /** Undoes the linking of a unit. No thread may be inside. */
  unlink(unit: LinkedUnit): void {
    for (const frame of unit.ehFrames) deregisterEhFrame(frame);
    if (unit.unwindIndex !== undefined) deregisterUnwindIndex(unit.unwindIndex);
    for (const object of unit.debugObjects) this.#debuggers.unregister(object);
    unit.allocation.release();
    this.#records.release(unit.recordBytes);
  }

  /** @param all gets what is registered, at once */
  #tellDebuggers({ plan, allocation }: PlacedUnit, all: DebugRegistration[]): readonly DebugRegistration[] {
    const addresses = allocation.segments.map(({ address }) => address);
    return plan.debugObjects.map((object) => {
      const registration = this.#debuggers.register(placeDebugObject(object, addresses));
      all.push(registration);
      return registration;
    });
  }

  *#applyFixups(placed: readonly PlacedUnit[], targets: readonly Float64Array[]): Generator<void, number> {
    let count = 0;
    for (const [unitIndex, { plan, allocation }] of placed.entries()) {
      for (const [index, segment] of plan.segments.entries()) {
        const { address, bytes } = allocation.segments[index];
        for (let first = 0; first < segment.fixups.count; first += FIXUPS_PER_LOOK) {
          const end = first + FIXUPS_PER_LOOK;
          const unfit = this.#fixups.apply(segment.fixups, bytes, address, targets[unitIndex], first, end);
          if (unfit !== undefined) throw fixupOutOfRange(plan, index, unfit);
          yield;
        }
        count += segment.fixups.count;
      }
    }
    return count;
  }
}

function fixupOutOfRange(plan: UnitPlan, index: number, unfit: UnfitFixup): OperationFailure {
  const { fixups } = plan.segments[index];
  const offset = fixups.offsets[unfit.row];
  const target = describeTarget(plan, fixups.targets[unfit.row]);
  return new OperationFailure(
    'FIXUP_OUT_OF_RANGE',
    `${plan.name} segment ${index}+0x${offset.toString(16)} to ${target}: ${describeUnfit(unfit)}`,
    {
      place: {
        unit: plan.id,
        segment: index,
        fixup: unfit.row,
        value: String(unfit.value),
        min: Number.isFinite(unfit.min) ? String(unfit.min) : '',
        max: Number.isFinite(unfit.max) ? String(unfit.max) : '',
      },
    },
  );
}

function* copyContent({ plan, allocation }: PlacedUnit): Generator<void, void> {
  for (const [index, { pieces, sizeBytes }] of plan.segments.entries()) {
    const { bytes, isZeroed } = allocation.segments[index];
    let end = 0;
    for (const { offset, data } of pieces) {
      if (!isZeroed) bytes.fill(0, end, offset);
      bytes.set(data, offset);
      end = offset + data.byteLength;
    }
    if (!isZeroed) bytes.fill(0, end, sizeBytes);
    yield;
  }
}

/** The addresses that fixups refer to, unit by unit: its own segments, then its references. */
function* resolveTargets(placed: readonly PlacedUnit[], scope: LinkScope): Generator<void, readonly Float64Array[]> {
  const allocations = new Map(placed.map(({ plan, allocation }) => [plan.id, allocation]));
  const missing: telejit.v1.IMissingReference[] = [];
  const resolve = (plan: UnitPlan, reference: telejit.v1.IReference, index: number): Addr => {
    if (reference.segment) {
      const { unit, segment } = reference.segment;
      const allocation = allocations.get(unit ?? 0);
      if (allocation === undefined) return scope.segmentAddress(unit ?? 0, segment ?? 0);
      const found = allocation.segments.at(segment ?? 0);
      if (found !== undefined) return found.address;
      throw new OperationFailure(
        'UNKNOWN_UNIT',
        `${plan.name} reference ${index}: link unit ${unit ?? 0} has ${allocation.segments.length} segments, not a segment ${segment ?? 0}`,
      );
    }
    if (typeof reference.processSymbol === 'string') {
      const name = reference.processSymbol;
      const notIn = reference.notIn?.length ? new Set(reference.notIn) : NO_LIBRARIES;
      const found = findProcessSymbol(scope, reference, name, notIn);
      if (found === undefined && !reference.weak) {
        const refused = notIn.size > 0 && scope.hasProcessSymbol(name);
        missing.push({ unit: plan.id, reference: index, name, refused });
      }
      return found ?? 0;
    }
    return numberFromLong(reference.address);
  };
  const targets: Float64Array[] = [];
  for (const { plan, allocation } of placed) {
    const addresses = new Float64Array(plan.segments.length + plan.references.length);
    allocation.segments.forEach((segment, index) => (addresses[index] = segment.address));
    yield* each(plan.references, (reference, index) => {
      addresses[plan.segments.length + index] = resolve(plan, reference, index);
    });
    targets.push(addresses);
  }
  if (missing.length > 0) {
    const names = [...new Set(missing.map(({ name }) => name ?? ''))];
    throw new OperationFailure(
      'MISSING_SYMBOLS',
      `the executor's process and the libraries that the session loaded do not define ${listed(names)}`,
      { missing },
    );
  }
  return targets;
}

function findProcessSymbol(
  scope: LinkScope,
  reference: telejit.v1.IReference,
  name: string,
  notIn: ReadonlySet<number>,
): number | undefined {
  // The offset of a thread-local variable may be 0.
  if (reference.threadLocal) return scope.findThreadLocal(name, notIn);
  const found = reference.near ? scope.findNearSymbol(name, notIn) : scope.findProcessSymbol(name, notIn);
  return found === 0 ? undefined : found;
}

/** Names for a message, with how many there are beyond those. */
function listed(names: readonly string[]): string {
  if (names.length <= SHOWN_NAMES) return names.join(', ');
  return `${names.slice(0, SHOWN_NAMES).join(', ')} and ${names.length - SHOWN_NAMES} more`;
}

function describeTarget(plan: UnitPlan, target: number): string {
  if (target < plan.segments.length) return `segment ${target}`;
  const index = target - plan.segments.length;
  const name = plan.references[index].processSymbol;
  return typeof name === 'string' ? `"${name}"` : `reference ${index}`;
}

function* checkEhFrames(placed: readonly PlacedUnit[]): Generator<void, void> {
  const { isLittleEndian, pointerSizeBytes } = platform();
  for (const { plan, allocation } of placed) {
    if (plan.ehFrames.length === 0) continue;
    const code = plan.segments
      .map(({ permission, sizeBytes }, index) => ({ permission, start: allocation.segments[index].address, sizeBytes }))
      .filter(({ permission }) => permission === 'read-execute');
    const isCode = rangeFinder(code);
    for (const { segment, offset, sizeBytes } of plan.ehFrames) {
      const { address, bytes } = allocation.segments[segment];
      checkEhFrame(plan.name, bytes.subarray(offset, offset + sizeBytes), {
        address: address + offset,
        isLittleEndian,
        pointerSizeBytes,
        isCode,
      });
      yield;
    }
  }
}

/** Whether a range lies in one of some that do not overlap. */
function rangeFinder(
  ranges: readonly { readonly start: Addr; readonly sizeBytes: number }[],
): (start: Addr, sizeBytes: number) => boolean {
  const sorted = [...ranges].sort((a, b) => a.start - b.start);
  return (start, sizeBytes) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle].start <= start) low = middle + 1;
      else high = middle;
    }
    const found = sorted.at(low - 1);
    return low > 0 && found !== undefined && start + sizeBytes <= found.start + found.sizeBytes;
  };
}

function codeRanges({ plan, allocation }: PlacedUnit): readonly CodeRange[] {
  return plan.segments.flatMap(({ permission, sizeBytes }, index) =>
    permission === 'read-execute' ? [{ address: allocation.segments[index].address, sizeBytes }] : [],
  );
}

const NO_UNITS: readonly number[] = [];

function usedUnits({ id, references }: UnitPlan): readonly number[] {
  const used = new Set<number>();
  for (const { segment } of references) if (segment) used.add(segment.unit ?? 0);
  used.delete(id);
  return used.size === 0 ? NO_UNITS : [...used];
}

function functionsOf({ plan, allocation }: PlacedUnit): readonly PlacedFunction[] {
  return plan.functions.map(({ name, segment, offset, sizeBytes }) => {
    const { address, bytes } = allocation.segments[segment];
    return { name, address: address + offset, bytes: bytes.subarray(offset, offset + sizeBytes) };
  });
}

/** Undefined when the unit has none, or no code. */
function unwindIndexOf({ plan, allocation }: PlacedUnit): UnwindIndex | undefined {
  const { unwindIndex, segments } = plan;
  const code = segments.findIndex(({ permission }) => permission === 'read-execute');
  if (unwindIndex === undefined || code < 0) return undefined;
  const start = allocation.segments[code].address;
  const address = allocation.segments[unwindIndex.segment].address + unwindIndex.offset;
  return { start, end: start + segments[code].sizeBytes, address, count: unwindIndex.sizeBytes / ENTRY_BYTES };
}

function toLinkedUnit({ plan, allocation }: PlacedUnit, debugObjects: readonly DebugRegistration[]): LinkedUnit {
  const addressOf = (range: RangePlan): Addr => allocation.segments[range.segment].address + range.offset;
  const functions = (array: FunctionArrayPlan): LinkedFunctionArray => ({
    address: addressOf(array.range),
    count: array.range.sizeBytes / platform().pointerSizeBytes,
    priority: array.priority,
    isReversed: array.isReversed,
    isPreinit: array.isPreinit,
  });
  return {
    id: plan.id,
    name: plan.name,
    segments: plan.segments.map(({ permission, sizeBytes }, index) => ({
      address: allocation.segments[index].address,
      sizeBytes,
      permission,
    })),
    uses: usedUnits(plan),
    initializers: plan.initializers.map(functions),
    finalizers: plan.finalizers.map(functions),
    ehFrames: plan.ehFrames.map((range) => ({ address: addressOf(range), sizeBytes: range.sizeBytes })),
    unwindIndex: unwindIndexOf({ plan, allocation }),
    debugObjects,
    allocation,
    recordBytes: recordBytesOf(plan),
  };
}
