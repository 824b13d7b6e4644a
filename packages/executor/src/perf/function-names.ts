import { readUint32Column, type telejit } from '@telejit/shared/wire';
import { OperationFailure } from '../operation-failure.js';

/** A function of a unit, by its place in it. */
export interface FunctionPlan {
  readonly name: string;
  readonly segment: number;
  readonly offset: number;
  readonly sizeBytes: number;
}

const NO_BYTES = new Uint8Array(0);
/** Would begin another line in a map, or end the name early. */
// eslint-disable-next-line no-control-regex -- control characters are what it is about
const CONTROL = /[\x00-\x1f\x7f]/g;

/**
 * Checks the functions that a unit names. Control characters in names become question marks.
 * @param what for messages
 * @param codeSizes by segment of the unit; undefined for those without code
 * @throws OperationFailure (BAD_UNIT), ProtocolError (BAD_COLUMN)
 */
export function planFunctions(
  what: string,
  wire: telejit.v1.IFunctionNames,
  codeSizes: readonly (number | undefined)[],
): readonly FunctionPlan[] {
  const segments = readUint32Column(wire.segment ?? NO_BYTES, `${what}: segment`);
  const offsets = readUint32Column(wire.offset ?? NO_BYTES, `${what}: offset`);
  const sizes = readUint32Column(wire.size ?? NO_BYTES, `${what}: size`);
  const text = Buffer.from(wire.names ?? NO_BYTES).toString('utf8');
  const names = text.split('\0');
  const last = names.pop();
  const count = segments.length;
  if (last !== '' || names.length !== count || offsets.length !== count || sizes.length !== count) {
    throw new OperationFailure(
      'BAD_UNIT',
      `${what}: there are ${names.length} names and ${count}, ${offsets.length} and ${sizes.length} rows`,
    );
  }
  return names.map((name, row) => {
    const [segment, offset, sizeBytes] = [segments[row], offsets[row], sizes[row]];
    const limit = codeSizes[segment];
    if (limit === undefined || offset + sizeBytes > limit) {
      throw new OperationFailure(
        'BAD_UNIT',
        `${what}: row ${row}, ${sizeBytes} bytes at ${offset} of segment ${segment}, is not in code of the unit`,
      );
    }
    return { name: name.replace(CONTROL, '?'), segment, offset, sizeBytes };
  });
}
