import { numberFromLong } from '@telejit/shared';
import type { telejit } from '@telejit/shared/wire';
import { frameOf, type Symbolize } from '../faults/index.js';
import { formatFunction, type Frame } from '../symbolize/index.js';
import type { LinkedThread } from './linked-thread.js';

/** Threads as they came, with names for their addresses as far as these can be had. */
export async function linkedThreads(
  threads: readonly telejit.v1.ILinkedThread[],
  symbolize: Symbolize,
): Promise<LinkedThread[]> {
  const places = threads.map(({ start, function: called }) => ({
    start: BigInt(numberFromLong(start)),
    called: BigInt(numberFromLong(called)),
  }));
  const addresses = [...new Set(places.flatMap(({ start, called }) => [start, called]))];
  // When the executor is gone, what is known here has to do.
  const known = await symbolize(addresses).catch(() => symbolize(addresses, { isLocal: true }));
  const frames = new Map<bigint, Frame>(known.map((frame) => [frame.address, frame]));
  return threads.map(({ number, tid, name }, i) => {
    const { start, called } = places[i];
    return {
      number: numberFromLong(number),
      tid: tid ?? 0,
      name: name ?? '',
      start: frames.get(start) ?? frameOf(start),
      call: called === 0n ? undefined : frames.get(called),
    };
  });
}

/** Such as `thread 4711 (worker) of 0x40001000 work (work.o)`, whatever is inlined at its beginning. */
export function formatThread({ tid, name, start }: LinkedThread): string {
  return `thread ${tid}${name === '' ? '' : ` (${name})`} of ${formatFunction(start)}`;
}
