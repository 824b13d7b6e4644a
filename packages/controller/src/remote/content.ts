import { createHash } from 'node:crypto';
import { CHUNK_BYTES, CONTENT_THRESHOLD_BYTES, INLINE_BATCH_BYTES, telejit } from '@telejit/shared/wire';

import v1 = telejit.v1;

/**
 * Batches up to this size are kept by the executor: other sessions that link the same objects send the same batch, with the
 * same relocations. Larger ones would push the sections out that they refer to.
 */
const KEPT_BATCH_BYTES = 4 * 1024 * 1024;

/** A batch ready to be sent: chunks that must go before it, and the operation. */
export interface PreparedLink {
  readonly chunks: v1.IContentChunk[];
  readonly link: v1.ILink;
}

/** Knows which content the executor holds, and cuts what it does not hold into chunks. */
export class ContentSender {
  readonly #held = new Set<string>();

  /** Takes in HelloResult.held_content. */
  addHeld(hashes: Uint8Array): void {
    for (let at = 0; at + 32 <= hashes.length; at += 32) this.#held.add(hex(hashes.subarray(at, at + 32)));
  }

  /** Forgets everything, after the executor reported that it no longer holds what was referred to. */
  forget(): void {
    this.#held.clear();
  }

  /** Replaces large pieces of the units by references to content, in copies; `units` stay as they are. */
  prepareLink(units: readonly v1.ILinkUnit[]): PreparedLink {
    const chunks: v1.IContentChunk[] = [];
    const batch: v1.ILinkBatch = {
      units: units.map((unit) => ({
        ...unit,
        segments: unit.segments?.map((segment) => this.#segment(segment, chunks)),
        debugObjects: unit.debugObjects?.map((object) => {
          const content = this.#content(object.data, chunks);
          return content === undefined ? object : { ...object, data: undefined, content };
        }),
      })),
    };
    const inlineBytes = estimateBytes(batch);
    if (inlineBytes <= INLINE_BATCH_BYTES) return { chunks, link: { batch } };
    const encoded = v1.LinkBatch.encode(batch).finish();
    const isTransient = encoded.length > KEPT_BATCH_BYTES;
    return { chunks, link: { batchContent: this.#send(encoded, isTransient, chunks) } };
  }

  /** What is to be sent once, for one operation. @returns the hash by which to refer to it, and chunks to go before it */
  prepareTransient(data: Uint8Array): { readonly sha256: Uint8Array; readonly chunks: v1.IContentChunk[] } {
    const chunks: v1.IContentChunk[] = [];
    const sha256 = hash(data);
    cut(data, sha256, true, chunks);
    return { sha256, chunks };
  }

  /** @returns the hash by which to refer to the content */
  #send(data: Uint8Array, isTransient: boolean, chunks: v1.IContentChunk[]): Uint8Array {
    const sha256 = hash(data);
    const name = hex(sha256);
    if (this.#held.has(name)) return sha256;
    if (!isTransient) this.#held.add(name);
    cut(data, sha256, isTransient, chunks);
    return sha256;
  }

  #segment(segment: v1.ISegment, chunks: v1.IContentChunk[]): v1.ISegment {
    const pieces = segment.pieces?.map((piece): v1.IPiece => {
      const content = this.#content(piece.data, chunks);
      return content === undefined ? piece : { offset: piece.offset, content };
    });
    return { ...segment, pieces };
  }

  /** The name of what is large enough to travel as content; adds what the executor does not hold to the chunks. */
  #content(data: Uint8Array | null | undefined, chunks: v1.IContentChunk[]): Uint8Array | undefined {
    if (!data || data.length < CONTENT_THRESHOLD_BYTES) return undefined;
    const sha256 = hash(data);
    const name = hex(sha256);
    if (!this.#held.has(name)) {
      this.#held.add(name);
      cut(data, sha256, false, chunks);
    }
    return sha256;
  }
}

function cut(data: Uint8Array, sha256: Uint8Array, transient: boolean, chunks: v1.IContentChunk[]): void {
  for (let offset = 0; offset < data.length; offset += CHUNK_BYTES) {
    chunks.push({
      sha256,
      totalSize: data.length,
      offset,
      data: data.subarray(offset, offset + CHUNK_BYTES),
      transient,
    });
  }
}

function hash(data: Uint8Array): Uint8Array {
  return createHash('sha256').update(data).digest();
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

/** Upper estimate of what is inline in a batch. */
function estimateBytes(batch: v1.ILinkBatch): number {
  let total = 0;
  for (const unit of batch.units ?? []) {
    total += 64 + (unit.name?.length ?? 0);
    for (const reference of unit.references ?? []) total += 24 + (reference.processSymbol?.length ?? 0);
    for (const { data, sectionIndex, sectionSegment, sectionOffset } of unit.debugObjects ?? [])
      total += 64 + byteCount(data, sectionIndex, sectionSegment, sectionOffset);
    const names = unit.functionNames;
    if (names) total += 32 + byteCount(names.segment, names.offset, names.size, names.names);
    for (const segment of unit.segments ?? []) {
      total += 64;
      for (const piece of segment.pieces ?? []) total += 48 + (piece.data?.length ?? 0);
      const { fixupOffset, fixupKind, fixupTarget, fixupAddend, fixupAddendHigh } = segment;
      total += byteCount(fixupOffset, fixupKind, fixupTarget, fixupAddend, fixupAddendHigh);
    }
  }
  return total;
}

function byteCount(...columns: readonly (Uint8Array | null | undefined)[]): number {
  return columns.reduce((total, column) => total + (column?.length ?? 0), 0);
}
