import { InternalError, type Addr } from '@telejit/shared';
import { findLoadedLibrary, findSymbol } from '../native/dynamic-library.js';
import { bindPointerFunction } from '../native/native-function.js';
import { OperationFailure } from '../operation-failure.js';

const EXTENDED_LENGTH = 0xffff_ffff;
const CIE_ID_BYTES = 4;

let register: ((begin: Addr) => void) | undefined;
let deregister: ((begin: Addr) => void) | undefined;

/**
 * Checks that call frame information is a chain of records that ends with a zero terminator within its range: the
 * unwinder follows the lengths blindly (LSB 5.0 Core, 10.6 Exception Frames).
 * @throws OperationFailure (BAD_UNIT)
 */
export function checkEhFrame(what: string, bytes: Uint8Array, isLittleEndian: boolean): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const cies = new Set<number>();
  let at = 0;
  for (;;) {
    if (at + 4 > bytes.byteLength) throw badFrame(what, at, 'there is no terminator');
    const length = view.getUint32(at, isLittleEndian);
    if (length === 0) return;
    if (length === EXTENDED_LENGTH) throw badFrame(what, at, '64-bit lengths are not supported');
    const body = at + 4;
    if (length < CIE_ID_BYTES || body + length > bytes.byteLength) {
      throw badFrame(what, at, `a record of ${length} bytes ends beyond the ${bytes.byteLength} bytes there are`);
    }
    const cieOffset = view.getUint32(body, isLittleEndian);
    if (cieOffset === 0) cies.add(at);
    else if (!cies.has(body - cieOffset)) throw badFrame(what, at, 'a record names a CIE that is not there');
    at = body + length;
  }
}

/** Makes call frame information known to the unwinder of libgcc_s, which libstdc++ uses. */
export function registerEhFrame(begin: Addr): void {
  register ??= bindPointerFunction(unwinderFunction('__register_frame'));
  register(begin);
}

/** Undoes `registerEhFrame`; exactly once, and before the memory is released. */
export function deregisterEhFrame(begin: Addr): void {
  deregister ??= bindPointerFunction(unwinderFunction('__deregister_frame'));
  deregister(begin);
}

function unwinderFunction(name: string): Addr {
  const library = findLoadedLibrary('libgcc_s.so.1');
  const address = library === undefined ? 0 : findSymbol(library, name);
  if (address === 0) throw new InternalError(`libgcc_s.so.1 of this process has no ${name}`);
  return address;
}

function badFrame(what: string, offset: number, reason: string): OperationFailure {
  return new OperationFailure('BAD_UNIT', `${what} call frame information at ${offset}: ${reason}`);
}
