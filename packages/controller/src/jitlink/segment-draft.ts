import { alignUp } from '@telejit/shared';
import { writeColumn, type telejit } from '@telejit/shared/wire';
import { FixupColumns } from './fixup-columns.js';

/** Sections smaller than this are copied together, so that they do not travel one by one. */
const GATHERED_BYTES = 4096;

/** Bytes, and where they are in a segment. */
export interface SegmentPart {
  readonly offset: number;
  readonly data: Uint8Array;
}

/** A segment of a unit that is being made. */
export class SegmentDraft {
  readonly permission: telejit.v1.Permission;
  readonly fixups: FixupColumns;
  /** Stubs and the like behind what is planned. Zeroed GOT slots need no bytes. */
  readonly tail: SegmentPart[] = [];
  /** See EmittedUnit.relocationRows. */
  readonly rows: number[] = [];
  #sizeBytes: number;
  #alignment: number;

  /** @param sizeBytes of what is planned @param fixupCount how many are expected; more may come */
  constructor(permission: telejit.v1.Permission, sizeBytes = 0, alignment = 1, fixupCount = 0) {
    this.permission = permission;
    this.fixups = new FixupColumns(fixupCount);
    this.#sizeBytes = sizeBytes;
    this.#alignment = alignment;
  }

  get sizeBytes(): number {
    return this.#sizeBytes;
  }

  /** Room behind what there is. @returns its offset */
  reserve(sizeBytes: number, alignment: number): number {
    const offset = alignUp(this.#sizeBytes, alignment);
    this.#sizeBytes = offset + sizeBytes;
    this.#alignment = Math.max(this.#alignment, alignment);
    return offset;
  }

  /** As it is sent. @param planned the contents of its sections */
  finish(planned: readonly SegmentPart[]): telejit.v1.ISegment {
    const { fixups } = this;
    const { count } = fixups;
    return {
      permission: this.permission,
      size: this.#sizeBytes,
      alignment: this.#alignment,
      pieces: gathered([...planned, ...this.tail].sort((a, b) => a.offset - b.offset)),
      fixupOffset: writeColumn(fixups.offset.subarray(0, count)),
      fixupKind: writeColumn(fixups.kind.subarray(0, count)),
      fixupTarget: writeColumn(fixups.target.subarray(0, count)),
      fixupAddend: writeColumn(fixups.addendLow.subarray(0, count)),
      fixupAddendHigh: fixups.isWide ? writeColumn(fixups.addendHigh.subarray(0, count)) : undefined,
    };
  }
}

/** Large parts as they are, neighbouring small ones copied together. @param parts in order */
function gathered(parts: readonly SegmentPart[]): SegmentPart[] {
  const pieces: SegmentPart[] = [];
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
