import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';

/** Hashed in about a millisecond. */
const SLICE_BYTES = 1024 * 1024;

/** The SHA-256 of byte sequences one after the other. Between parts of large ones the event loop goes on. */
export async function sha256(...sequences: readonly Uint8Array[]): Promise<Buffer> {
  const hash = createHash('sha256');
  for (const bytes of sequences) {
    hash.update(bytes.subarray(0, SLICE_BYTES));
    for (let at = SLICE_BYTES; at < bytes.length; at += SLICE_BYTES) {
      await nextTurn();
      hash.update(bytes.subarray(at, at + SLICE_BYTES));
    }
  }
  return hash.digest();
}
