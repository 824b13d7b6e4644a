import { InputError } from '@telejit/shared';
import { decodeBounded, FRAME_BYTES, FRAME_READS, telejit } from '@telejit/shared/wire';

import v1 = telejit.v1;

/** What an executor takes at once. */
export interface FrameLimits {
  /** The size of a message. */
  readonly frameBytes: number;
  /** Tags, lengths and numbers in it, each of at least one byte. */
  readonly frameReads: number;
}

/** Around an operation, or a piece of content or input, and what a frame has beside them. */
const AROUND_BYTES = 64;

/** What an executor says that it takes. What it leaves out is as this one has it. */
export function frameLimits({ frameBytes, frameReads }: v1.ILimits = {}): FrameLimits {
  return { frameBytes: frameBytes || FRAME_BYTES, frameReads: frameReads || FRAME_READS };
}

/** Up to this size a frame is within the limits whatever is in it. */
export function wholeFrameBytes({ frameBytes, frameReads }: FrameLimits): number {
  return Math.min(frameBytes, frameReads);
}

/**
 * Divides a frame into frames that an executor takes. One after the other they mean the same: what is in each is in the
 * order in which executors take in what is in one.
 * @param replace gives what goes instead of an operation that is too large by itself, with the same number
 */
export function splitFrame(
  { content, operations, inputs, credits }: v1.IControllerFrame,
  limits: FrameLimits,
  replace: (operation: v1.IOperation, why: InputError) => v1.IOperation,
): readonly v1.IControllerFrame[] {
  const most = wholeFrameBytes(limits);
  const frames: v1.IControllerFrame[] = [];
  let frame: v1.IControllerFrame = {};
  let left = 0;
  const take = (bytes: number): v1.IControllerFrame => {
    if (bytes + AROUND_BYTES > left) {
      frames.push((frame = {}));
      left = most;
    }
    left -= bytes + AROUND_BYTES;
    return frame;
  };
  for (const chunk of content ?? []) (take(chunk.data?.byteLength ?? 0).content ??= []).push(chunk);
  for (const operation of operations ?? []) {
    const bytes = v1.Operation.encode(operation).len;
    const why = bytes + AROUND_BYTES > most ? tooLarge(operation, bytes, limits) : undefined;
    const taken = why === undefined ? operation : replace(operation, why);
    (take(why === undefined ? bytes : 0).operations ??= []).push(taken);
  }
  for (const input of inputs ?? []) (take(input.data?.byteLength ?? 0).inputs ??= []).push(input);
  for (const credit of credits ?? []) (take(0).credits ??= []).push(credit);
  return frames;
}

/** Why an operation that does not fit among others cannot go in a frame of its own; undefined when it can. */
function tooLarge(operation: v1.IOperation, bytes: number, limits: FrameLimits): InputError | undefined {
  const { frameBytes, frameReads } = limits;
  if (bytes + AROUND_BYTES > frameBytes)
    return new InputError(
      'LIMIT_EXCEEDED',
      `it takes ${bytes} bytes of a message, and the executor takes ${frameBytes - AROUND_BYTES}; do it in several parts`,
    );
  try {
    decodeBounded(v1.Operation, v1.Operation.encode(operation).finish(), frameReads);
    return undefined;
  } catch (cause) {
    return new InputError(
      'LIMIT_EXCEEDED',
      `it has too many parts: the executor takes messages with ${frameReads} tags, lengths and numbers; do it in several parts`,
      { cause },
    );
  }
}
