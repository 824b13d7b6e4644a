import { isPowerOfTwo, ProtocolError } from '@telejit/shared';
import { readInt32Column, readUint32Column, telejit } from '@telejit/shared/wire';
import { planDebugObject, type DebugObjectPlan } from '../debug/debug-object.js';
import { OperationFailure } from '../operation-failure.js';
import { planFunctions, type FunctionPlan } from '../perf/function-names.js';
import type { FixupEngine } from './fixup-engine.js';
import type {
  FixupColumns,
  FunctionArrayPlan,
  LinkLimits,
  PiecePlan,
  RangePlan,
  SegmentKind,
  SegmentPlan,
  UnitPlan,
} from './link-plan.js';

import v1 = telejit.v1;

/** What checking a batch needs to know of its surroundings. */
export interface ValidationContext {
  readonly limits: LinkLimits;
  readonly pointerSizeBytes: number;
  readonly fixups: FixupEngine;
  /** Whether the names of functions are of use. */
  readonly wantsFunctions: boolean;
  isUnitUsed(id: number): boolean;
  /** Content that was sent before, or undefined. */
  findContent(hash: Uint8Array): Uint8Array | undefined;
}

/** Largest alignment of a segment. */
export const MAX_ALIGNMENT_BYTES = 16 * 1024 * 1024;
const HASH_BYTES = 32;
const NO_BYTES = new Uint8Array(0);

const PERMISSIONS: Readonly<Record<number, SegmentKind | undefined>> = {
  [v1.Permission.PERMISSION_READ_EXECUTE]: 'read-execute',
  [v1.Permission.PERMISSION_READ]: 'read',
  [v1.Permission.PERMISSION_READ_WRITE]: 'read-write',
  [v1.Permission.PERMISSION_THREAD_LOCAL]: 'thread-local',
};

/**
 * Checks everything that can be checked before memory is allocated.
 * @throws OperationFailure BAD_UNIT, UNIT_ID_USED, LIMIT_EXCEEDED, BAD_FIXUP (with its place), CONTENT_MISSING (all hashes)
 */
export function validateBatch(batch: v1.ILinkBatch, context: ValidationContext): readonly UnitPlan[] {
  return new BatchValidator(context).validate(batch);
}

class BatchValidator {
  readonly #context: ValidationContext;
  readonly #missingContent: Uint8Array[] = [];
  #totalBytes = 0;

  constructor(context: ValidationContext) {
    this.#context = context;
  }

  validate(batch: v1.ILinkBatch): readonly UnitPlan[] {
    const { linkSegments } = this.#context.limits;
    const segmentCount = (batch.units ?? []).reduce((count, unit) => count + (unit.segments?.length ?? 0), 0);
    if (segmentCount > linkSegments) {
      throw new OperationFailure(
        'LIMIT_EXCEEDED',
        `the batch has ${segmentCount} segments, more than the ${linkSegments} that one Link may have; link in smaller batches`,
      );
    }
    const ids = new Set<number>();
    const plans = (batch.units ?? []).map((unit) => {
      const id = unit.id ?? 0;
      if (id === 0) throw new OperationFailure('BAD_UNIT', 'a link unit has no id; ids begin at 1');
      if (ids.has(id) || this.#context.isUnitUsed(id)) {
        throw new OperationFailure(
          'UNIT_ID_USED',
          `link unit ${id} (${unit.name ?? ''}) was used before in this session`,
        );
      }
      ids.add(id);
      return this.#unit(id, unit);
    });
    if (this.#missingContent.length > 0) {
      throw new OperationFailure(
        'CONTENT_MISSING',
        `${this.#missingContent.length} pieces of content are not held here; send them again`,
        { missingContent: this.#missingContent },
      );
    }
    return plans;
  }

  #unit(id: number, unit: v1.ILinkUnit): UnitPlan {
    const name = unit.name || `unit ${id}`;
    const wireSegments = unit.segments ?? [];
    const references = unit.references ?? [];
    const targetCount = wireSegments.length + references.length;
    const segments = wireSegments.map((segment, index) =>
      checked(() => this.#segment(`${name} segment ${index}`, id, index, segment, targetCount)),
    );
    const range = (what: string, wire: v1.IRange | null | undefined): RangePlan =>
      checkRange(`${name} ${what}`, wire, segments);
    const functions = (what: string, wire: v1.IFunctionArray): FunctionArrayPlan => {
      const plan = range(what, wire.range);
      if (plan.sizeBytes % this.#context.pointerSizeBytes !== 0) {
        throw new OperationFailure('BAD_UNIT', `${name} ${what}: ${plan.sizeBytes} bytes are no array of pointers`);
      }
      return {
        range: plan,
        priority: wire.priority ?? 0,
        isReversed: wire.reversed ?? false,
        isPreinit: wire.preinit ?? false,
      };
    };
    return {
      id,
      name,
      segments,
      references,
      ehFrames: checkFrames(
        name,
        segments,
        (unit.ehFrames ?? []).map((one) => range('call frame information', one)),
      ),
      unwindIndex: unit.unwindIndex
        ? checkIndex(name, segments, range('index of unwind tables', unit.unwindIndex))
        : undefined,
      initializers: (unit.initializers ?? []).map((one) => functions('initializers', one)),
      finalizers: (unit.finalizers ?? []).map((one) => functions('finalizers', one)),
      debugObjects: this.#debugObjects(name, unit.debugObjects ?? [], segments),
      functions: this.#functions(name, unit.functionNames, segments),
    };
  }

  #segment(what: string, unit: number, index: number, wire: v1.ISegment, targetCount: number): SegmentPlan {
    const permission = PERMISSIONS[wire.permission ?? 0];
    if (permission === undefined) {
      throw new OperationFailure('BAD_UNIT', `${what}: permission ${wire.permission ?? 0} is not known`);
    }
    const sizeBytes = wire.size ?? 0;
    const alignmentBytes = wire.alignment ?? 0;
    if (!isPowerOfTwo(alignmentBytes) || alignmentBytes > MAX_ALIGNMENT_BYTES) {
      throw new OperationFailure(
        'BAD_UNIT',
        `${what}: alignment ${alignmentBytes} is not a power of two up to ${MAX_ALIGNMENT_BYTES}`,
      );
    }
    this.#addBytes(sizeBytes);
    return {
      permission,
      sizeBytes,
      alignmentBytes,
      pieces: this.#pieces(what, wire.pieces ?? [], sizeBytes),
      fixups: this.#fixups(what, unit, index, wire, sizeBytes, targetCount),
    };
  }

  #addBytes(sizeBytes: number): void {
    this.#totalBytes += sizeBytes;
    const { linkBytes } = this.#context.limits;
    if (this.#totalBytes > linkBytes) {
      throw new OperationFailure(
        'LIMIT_EXCEEDED',
        `the batch needs more than ${linkBytes} bytes of memory, which is what one Link may ask for; link in smaller batches`,
      );
    }
  }

  #pieces(what: string, wire: readonly v1.IPiece[], sizeBytes: number): readonly PiecePlan[] {
    const pieces: PiecePlan[] = [];
    for (const piece of wire) {
      const offset = piece.offset ?? 0;
      const data = this.#data(what, piece);
      if (data === undefined) continue;
      if (offset + data.byteLength > sizeBytes) {
        throw new OperationFailure(
          'BAD_UNIT',
          `${what}: a piece of ${data.byteLength} bytes at ${offset} ends beyond the segment's ${sizeBytes} bytes`,
        );
      }
      pieces.push({ offset, data });
    }
    pieces.sort((a, b) => a.offset - b.offset);
    for (let i = 1; i < pieces.length; i++) {
      if (pieces[i - 1].offset + pieces[i - 1].data.byteLength > pieces[i].offset) {
        throw new OperationFailure(
          'BAD_UNIT',
          `${what}: the pieces at ${pieces[i - 1].offset} and ${pieces[i].offset} overlap`,
        );
      }
    }
    return pieces;
  }

  #debugObjects(
    name: string,
    wire: readonly v1.IDebugObject[],
    segments: readonly SegmentPlan[],
  ): readonly DebugObjectPlan[] {
    const sizes = segments.map(({ permission, sizeBytes }) => (permission === 'thread-local' ? undefined : sizeBytes));
    return wire.flatMap((object, index) => {
      const what = `${name} debug object ${index}`;
      const file = this.#data(what, object);
      if (file === undefined) return [];
      this.#addBytes(file.byteLength);
      return [checked(() => planDebugObject(what, object, file, sizes))];
    });
  }

  #functions(
    name: string,
    wire: v1.IFunctionNames | null | undefined,
    segments: readonly SegmentPlan[],
  ): readonly FunctionPlan[] {
    if (!wire || !this.#context.wantsFunctions) return [];
    const sizes = segments.map(({ permission, sizeBytes }) => (permission === 'read-execute' ? sizeBytes : undefined));
    return checked(() => planFunctions(`${name} function names`, wire, sizes));
  }

  #data(what: string, piece: Pick<v1.IPiece, 'data' | 'content'>): Uint8Array | undefined {
    const hash = piece.content;
    if (!hash) return piece.data ?? NO_BYTES;
    if (hash.byteLength !== HASH_BYTES) {
      throw new OperationFailure(
        'BAD_UNIT',
        `${what}: a content hash has ${hash.byteLength} bytes instead of ${HASH_BYTES}`,
      );
    }
    const data = this.#context.findContent(hash);
    if (data === undefined) this.#missingContent.push(hash);
    return data;
  }

  #fixups(
    what: string,
    unit: number,
    segment: number,
    wire: v1.ISegment,
    sizeBytes: number,
    targetCount: number,
  ): FixupColumns {
    const kinds = wire.fixupKind ?? NO_BYTES;
    const offsets = readUint32Column(wire.fixupOffset ?? NO_BYTES, `${what}: fixup_offset`);
    const targets = readUint32Column(wire.fixupTarget ?? NO_BYTES, `${what}: fixup_target`);
    const addends = readInt32Column(wire.fixupAddend ?? NO_BYTES, `${what}: fixup_addend`);
    const high = readInt32Column(wire.fixupAddendHigh ?? NO_BYTES, `${what}: fixup_addend_high`);
    const count = kinds.byteLength;
    const isEven = offsets.length === count && targets.length === count && addends.length === count;
    if (!isEven || (high.length !== 0 && high.length !== count)) {
      throw new OperationFailure(
        'BAD_UNIT',
        `${what}: the fixup columns have ${offsets.length}, ${count}, ${targets.length}, ${addends.length} and ${high.length} rows`,
      );
    }
    const columns = { count, offsets, kinds, targets, addends, addendsHigh: high.length === 0 ? undefined : high };
    const bad = this.#context.fixups.findInvalid(columns, sizeBytes, targetCount);
    if (bad !== undefined) {
      throw new OperationFailure('BAD_FIXUP', `${what} fixup ${bad.row}: ${bad.reason}`, {
        place: { unit, segment, fixup: bad.row },
      });
    }
    return columns;
  }
}

/** A column that cannot be read makes a bad unit. */
function checked<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof ProtocolError) throw new OperationFailure('BAD_UNIT', error.message, {}, error);
    throw error;
  }
}

function checkRange(what: string, wire: v1.IRange | null | undefined, segments: readonly SegmentPlan[]): RangePlan {
  const segment = wire?.segment ?? 0;
  const offset = wire?.offset ?? 0;
  const sizeBytes = wire?.size ?? 0;
  if (!wire || segment >= segments.length || offset + sizeBytes > segments[segment].sizeBytes) {
    throw new OperationFailure(
      'BAD_UNIT',
      `${what}: ${sizeBytes} bytes at ${offset} of segment ${segment} do not lie in the unit's ${segments.length} segments`,
    );
  }
  if (segments[segment].permission === 'thread-local') {
    throw new OperationFailure('BAD_UNIT', `${what}: segment ${segment} is thread-local and has no address of its own`);
  }
  return { segment, offset, sizeBytes };
}

/** The unwinder keeps pointers into call frame information: none may change it, nor give it to the unwinder twice. */
function checkFrames(
  name: string,
  segments: readonly SegmentPlan[],
  ranges: readonly RangePlan[],
): readonly RangePlan[] {
  const sorted = [...ranges].sort((a, b) => a.segment - b.segment || a.offset - b.offset);
  sorted.forEach((range, i) => {
    if (segments[range.segment].permission === 'read-write') {
      throw new OperationFailure(
        'BAD_UNIT',
        `${name}: call frame information is in segment ${range.segment}, which is writable`,
      );
    }
    const before = sorted.at(i - 1);
    if (i > 0 && before?.segment === range.segment && before.offset + before.sizeBytes > range.offset) {
      throw new OperationFailure(
        'BAD_UNIT',
        `${name}: the call frame information at ${before.offset} and ${range.offset} of segment ${range.segment} overlaps`,
      );
    }
  });
  return ranges;
}

/** The unwinder reads entries of eight bytes, at any time. */
function checkIndex(name: string, segments: readonly SegmentPlan[], range: RangePlan): RangePlan {
  const { permission } = segments[range.segment];
  if (permission !== 'read')
    throw new OperationFailure('BAD_UNIT', `${name} index of unwind tables: its segment is ${permission}, not read`);
  if (range.offset % 4 !== 0 || range.sizeBytes % 8 !== 0) {
    throw new OperationFailure(
      'BAD_UNIT',
      `${name} index of unwind tables: ${range.sizeBytes} bytes at ${range.offset} are no aligned pairs of words`,
    );
  }
  return range;
}
