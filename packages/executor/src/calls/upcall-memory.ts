import { formatAddr, RUNTIME_MEMORY_PART, type Addr } from '@telejit/shared';
import type { telejit } from '@telejit/shared/wire';
import type { HandedOverParts } from './native-runtime.js';
import { LIMITS } from '../limits.js';
import { libc } from '../native/libc.js';
import { loadU64, storeU64 } from '../native/native-pool.js';
import { platform } from '../native/platform.js';
import type { ProcessMemory } from '../native/process-memory.js';
import { OperationFailure } from '../operation-failure.js';

/** What code hands to the controller with an upcall: parts of its memory, and where the answer goes. */
export interface HandedOver {
  /** One part behind the other. */
  readonly data: Uint8Array;
  /** The first part. */
  readonly answer: { readonly address: Addr; readonly sizeBytes: number };
}

/**
 * Reads what code hands over. It may say anything: all is checked.
 * @throws OperationFailure BAD_HOST_CALL, LIMIT_EXCEEDED
 */
export function readHandedOver(memory: ProcessMemory, { address, count }: HandedOverParts): HandedOver {
  if (count < 1 || count > LIMITS.upcallParts)
    throw new OperationFailure(
      'LIMIT_EXCEEDED',
      `code called the controller with ${count} parts of memory; there may be 1 to ${LIMITS.upcallParts}`,
    );
  const table = read(memory, address, count * RUNTIME_MEMORY_PART.sizeBytes);
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const ranges = Array.from({ length: count }, (_, i) => ({
    address: loadU64(view, i * RUNTIME_MEMORY_PART.sizeBytes + RUNTIME_MEMORY_PART.start),
    sizeBytes: loadU64(view, i * RUNTIME_MEMORY_PART.sizeBytes + RUNTIME_MEMORY_PART.size),
  }));
  const total = ranges.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  if (total > LIMITS.replyBytes)
    throw new OperationFailure(
      'LIMIT_EXCEEDED',
      `code called the controller with ${total} bytes of arguments; the limit is ${LIMITS.replyBytes}`,
    );
  const data = Buffer.concat(ranges.map(({ address, sizeBytes }) => read(memory, address, sizeBytes)));
  return { data, answer: ranges[0] };
}

/**
 * Stores the controller's answer.
 * @throws OperationFailure (BAD_ANSWER); nothing is stored then
 */
export function storeAnswer(
  memory: ProcessMemory,
  { address, sizeBytes }: HandedOver['answer'],
  result: telejit.v1.IUpcallResult,
): void {
  const value = result.hasString === true ? stringCopy(memory, result.string ?? new Uint8Array(0)) : result.value;
  const bytes = value ?? new Uint8Array(0);
  if (bytes.byteLength <= sizeBytes && memory.write(address, bytes) === bytes.byteLength) return;
  throw new OperationFailure(
    'BAD_ANSWER',
    `an answer of ${bytes.byteLength} bytes cannot be stored in the ${sizeBytes} bytes at ${formatAddr(address)}`,
  );
}

/** @returns the bytes of a pointer to a copy that is the code's to free */
function stringCopy(memory: ProcessMemory, string: Uint8Array): Uint8Array {
  const address = libc().malloc(string.byteLength + 1);
  const copy = new Uint8Array(string.byteLength + 1);
  copy.set(string);
  if (address === 0 || memory.write(address, copy) < copy.byteLength)
    throw new OperationFailure('BAD_ANSWER', `there is no memory for a string of ${string.byteLength} bytes`);
  const pointer = new Uint8Array(platform().pointerSizeBytes);
  storeU64(new DataView(pointer.buffer), 0, address);
  return pointer;
}

function read(memory: ProcessMemory, address: Addr, sizeBytes: number): Uint8Array {
  const bytes = memory.read(address, sizeBytes);
  if (bytes.byteLength === sizeBytes) return bytes;
  throw new OperationFailure(
    'BAD_HOST_CALL',
    `code called the controller with ${sizeBytes} bytes at ${formatAddr(address)}, which cannot all be read`,
  );
}
