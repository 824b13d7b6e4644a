import { numberFromLong } from '@telejit/shared';
import type { telejit } from '@telejit/shared/wire';
import { platform } from '../native/platform.js';
import { OperationFailure } from '../operation-failure.js';
import type { OperationHandler } from '../session-context.js';
import type { SessionUnits } from '../session-units.js';

/** A pointer that running code may read at any time. */
interface Store {
  readonly cell: BigUint64Array | Uint32Array;
  readonly value: number;
}

/**
 * Stores pointers into data of the session's units: all that is asked for, or nothing. Each is one atomic store.
 * @throws OperationFailure (BAD_LOCATION, BAD_POINTER_CELL, UNKNOWN_UNIT, INPUT_FAILED)
 */
export const storePointers: OperationHandler<telejit.v1.IStorePointers> = ({ units }, request) => {
  const stores = (request.stores ?? []).map(({ cell, value }, index): Store => ({
    cell: cellAt(units, index, cell),
    value: units.resolve(`value ${index}`, value),
  }));
  for (const { cell, value } of stores) {
    if (cell instanceof Uint32Array) Atomics.store(cell, 0, value);
    else Atomics.store(cell, 0, BigInt(value));
  }
  return { storePointers: {} };
};

/** @throws OperationFailure (BAD_LOCATION, BAD_POINTER_CELL, UNKNOWN_UNIT, INPUT_FAILED) */
function cellAt(units: SessionUnits, index: number, location: telejit.v1.ILocation | null | undefined): Store['cell'] {
  const { pointerSizeBytes } = platform();
  const unitId = location?.segment?.unit ?? 0;
  const segmentIndex = location?.segment?.segment ?? 0;
  if (!location?.segment)
    throw new OperationFailure('BAD_POINTER_CELL', `cell ${index} is not given by its unit and segment`);
  const unit = units.unitWith(unitId, segmentIndex);
  const { permission, address, sizeBytes } = unit.segments[segmentIndex];
  const offset = numberFromLong(location.offset);
  const where = `cell ${index} at offset ${offset} of segment ${segmentIndex} of ${unit.name} (link unit ${unitId})`;
  if (permission !== 'read-write')
    throw new OperationFailure('BAD_POINTER_CELL', `${where}: the segment is ${permission}, not read-write`);
  if (offset < 0 || offset + pointerSizeBytes > sizeBytes)
    throw new OperationFailure('BAD_POINTER_CELL', `${where}: the segment has ${sizeBytes} bytes`);
  if ((address + offset) % pointerSizeBytes !== 0)
    throw new OperationFailure('BAD_POINTER_CELL', `${where}: not aligned to ${pointerSizeBytes} bytes`);
  const { bytes } = unit.allocation.segments[segmentIndex];
  const at = bytes.byteOffset + offset;
  return pointerSizeBytes === 8 ? new BigUint64Array(bytes.buffer, at, 1) : new Uint32Array(bytes.buffer, at, 1);
}
