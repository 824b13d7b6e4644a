import type { Addr } from '@telejit/shared';
import { readAddressColumn, type telejit } from '@telejit/shared/wire';
import type { ExecutorState } from '../executor-state.js';
import { LIMITS } from '../limits.js';
import { demangle, describeAddress } from '../native/describe-address.js';
import { OperationFailure } from '../operation-failure.js';
import type { OperationHandler } from '../session-context.js';

/** Of the fields of a description, their tags and lengths. */
const DESCRIPTION_BYTES = 48;
const NAME_BYTES = 8;

/**
 * Says what shared libraries have at addresses, and what names of C++ are in their source.
 * @throws OperationFailure (LIMIT_EXCEEDED)
 */
export const describeAddresses: OperationHandler<telejit.v1.IDescribeAddresses> = ({ state }, request) => {
  const addresses = readAddressColumn(request.addresses ?? new Uint8Array(0), 'DescribeAddresses.addresses');
  const names = request.names ?? [];
  const most = LIMITS.describedAddresses;
  if (addresses.length > most || names.length > most) {
    throw new OperationFailure(
      'LIMIT_EXCEEDED',
      `${addresses.length} addresses and ${names.length} names cannot be described at once; the limit is ${most} of each`,
    );
  }
  const answer: telejit.v1.IDescribeAddressesResult = {
    descriptions: Array.from(addresses, (address) => {
      const found = describeAddress(address, state.processMemory);
      if (found === undefined) return describeRuntime(state, address);
      const { symbol } = found;
      return { ...found, sourceName: symbol === undefined ? undefined : demangle(symbol) };
    }),
    sourceNames: names.map((name) => demangle(name) ?? ''),
  };
  const bytes = descriptionBytes(answer);
  if (bytes > LIMITS.replyBytes) {
    throw new OperationFailure(
      'LIMIT_EXCEEDED',
      `the descriptions take up ${bytes} bytes, and an answer has room for ${LIMITS.replyBytes}: ask for fewer at once`,
    );
  }
  return { describeAddresses: answer };
};

/** The native runtime, which is in no file and belongs to no session. */
function describeRuntime({ runtimeUnit }: ExecutorState, address: Addr): telejit.v1.IAddressDescription {
  const segment = runtimeUnit?.segments.find(
    (one) => one.permission !== 'thread-local' && address >= one.address && address < one.address + one.sizeBytes,
  );
  return segment === undefined ? {} : { library: runtimeUnit?.name, libraryAddress: segment.address };
}

/** How much room an answer takes up in a frame, at most. */
export function descriptionBytes(answer: telejit.v1.IDescribeAddressesResult | null | undefined): number {
  let bytes = 0;
  for (const { library, symbol, sourceName } of answer?.descriptions ?? [])
    bytes += DESCRIPTION_BYTES + textBytes(library) + textBytes(symbol) + textBytes(sourceName);
  for (const name of answer?.sourceNames ?? []) bytes += NAME_BYTES + textBytes(name);
  return bytes;
}

function textBytes(text: string | null | undefined): number {
  return Buffer.byteLength(text ?? '');
}
