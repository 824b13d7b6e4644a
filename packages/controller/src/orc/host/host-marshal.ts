import { InputError, ProtocolError } from '@telejit/shared';
import type { telejit } from '@telejit/shared/wire';
import { readScalar, writeScalar, type CallArgument, type CallValue } from '../marshal.js';
import type { Prototype } from '../prototype.js';
import { SLOT_BYTES } from '../thunk.js';
import { NO_STRING } from './host-thunk.js';

/**
 * The arguments with which code called a host function: see hostThunkIr.
 * @throws ProtocolError (BAD_UPCALL) when what was handed over is not of the function's shape
 */
export function readHostArguments({ name, parameters }: Prototype, data: Uint8Array): CallValue[] {
  const slotBytes = (parameters.length + 1) * SLOT_BYTES;
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const fail = (): never => {
    throw new ProtocolError(
      'BAD_UPCALL',
      `${name} was called with ${data.byteLength} bytes of arguments, which are not ${parameters.length} slots and their strings`,
    );
  };
  if (data.byteLength < slotBytes) fail();
  let at = slotBytes;
  const values = parameters.map(({ type }, i): CallValue => {
    const slot = (i + 1) * SLOT_BYTES;
    if (type.kind !== 'pointer' || !type.isString) return readScalar(view, type, slot);
    const length = view.getBigUint64(slot, true);
    if (length === NO_STRING) return null;
    if (length > BigInt(data.byteLength - at)) return fail();
    const start = at;
    at += Number(length);
    return Buffer.from(data.buffer, data.byteOffset + start, at - start).toString('utf8');
  });
  return at === data.byteLength ? values : fail();
}

/**
 * What a host function returned, as the answer to its upcall.
 * @throws InputError (BAD_ARGUMENT) when it is not of the result's type
 */
export function writeHostResult({ name, result }: Prototype, value: CallArgument): telejit.v1.IUpcallResult {
  if (result.kind === 'void') return {};
  const where = `the result of ${name}`;
  if (result.kind === 'pointer' && typeof value === 'string') {
    if (!result.isString || value.includes('\0'))
      throw new InputError(
        'BAD_ARGUMENT',
        `${where} (${result.name}) cannot be a string${result.isString ? ' with a zero in it' : ''}`,
      );
    return { string: Buffer.from(value, 'utf8'), hasString: true };
  }
  const slot = Buffer.alloc(SLOT_BYTES);
  writeScalar(new DataView(slot.buffer, slot.byteOffset, SLOT_BYTES), 0, result, value, () => where);
  return { value: slot };
}
