import type { telejit } from '@telejit/shared/wire';

/** What of a message is sent, in characters. */
const MESSAGE_CHARACTERS = 64 * 1024;
/** What each list of a failure may take. */
const LIST_BYTES = 1024 * 1024;
/** A character of UTF-16 takes at most so many bytes of UTF-8. */
const CHARACTER_BYTES = 3;
/** Around the bytes of a list's element. */
const ENTRY_BYTES = 24;

/** A failure that fits into a reply. */
export interface BoundedFailure {
  readonly failure: telejit.v1.IFailure;
  /** At most so many bytes of data. */
  readonly sizeBytes: number;
}

/**
 * Cuts a failure down to what a message of the protocol has room for: the beginning of its message and the first elements
 * of its lists. Names and hashes come from the peer, who can send more of them than may be sent back.
 */
export function boundFailure(failure: telejit.v1.IFailure): BoundedFailure {
  const message = shortened(failure.message ?? '');
  let sizeBytes = message.length * CHARACTER_BYTES;
  const missing = takeWhileFits(failure.missing ?? [], ({ name }) => (name?.length ?? 0) * CHARACTER_BYTES);
  const missingContent = takeWhileFits(failure.missingContent ?? [], (hash) => hash.byteLength);
  sizeBytes += missing.sizeBytes + missingContent.sizeBytes + (failure.call?.buffer?.byteLength ?? 0);
  const bounded = { ...failure, message, missing: missing.taken, missingContent: missingContent.taken };
  return { failure: bounded, sizeBytes };
}

function shortened(message: string): string {
  if (message.length <= MESSAGE_CHARACTERS) return message;
  return `${message.slice(0, MESSAGE_CHARACTERS)} ... (${message.length - MESSAGE_CHARACTERS} characters left out)`;
}

function takeWhileFits<T>(
  list: readonly T[],
  bytesOf: (element: T) => number,
): { readonly taken: T[]; readonly sizeBytes: number } {
  const taken: T[] = [];
  let sizeBytes = 0;
  for (const element of list) {
    const more = sizeBytes + bytesOf(element) + ENTRY_BYTES;
    if (more > LIST_BYTES) break;
    sizeBytes = more;
    taken.push(element);
  }
  return { taken, sizeBytes };
}
