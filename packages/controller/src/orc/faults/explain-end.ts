import { CancelledError } from '@telejit/shared';
import { OperationError } from '../../remote/index.js';
import type { Frame, SymbolizeOptions } from '../symbolize/index.js';
import { CallError } from './call-error.js';
import { frameOf, readFault, type Fault, type RawFault } from './fault.js';

/** Says what is at addresses; see Symbolizer. */
export type Symbolize = (addresses: readonly bigint[], options?: SymbolizeOptions) => Promise<readonly Frame[]>;

/**
 * The error of code that did not return, with names for its addresses; any other error as it is.
 * @param symbolize is not asked when the executor ends
 */
export async function explainEnd(error: unknown, symbolize: Symbolize): Promise<unknown> {
  if (error instanceof CancelledError && error.cause !== undefined)
    return new CancelledError(error.code, error.message, { cause: await explainEnd(error.cause, symbolize) });
  if (!(error instanceof OperationError) || error instanceof CallError || !error.failure.fault) return error;
  const fault = readFault(error.failure.fault);
  return new CallError(error, await named(fault, symbolize));
}

async function named(fault: RawFault, symbolize: Symbolize): Promise<Fault> {
  const { addresses, places, ...rest } = fault;
  const isMemory = fault.signal === 'SIGSEGV' || fault.signal === 'SIGBUS';
  try {
    const frames = await symbolize(addresses, { isBacktrace: true });
    const [place] = isMemory && fault.address !== undefined ? await symbolize([fault.address]) : [];
    const isPlace = place?.unit !== undefined || place?.library !== undefined;
    return { ...rest, frames, place: isPlace ? place : undefined };
  } catch {
    // The executor is gone: what is known here, and what it said before, has to do.
    const frames = await symbolize(addresses, { isBacktrace: true, isLocal: true });
    return {
      ...rest,
      frames: frames.map((frame, i) => (frame.unit === undefined ? frameOf(frame.address, places[i]) : frame)),
      place: undefined,
    };
  }
}
