import { InternalError, type Addr } from '@telejit/shared';
import { findLoadedLibrary, findSymbol } from '../native/dynamic-library.js';
import { bindPointerFunction } from '../native/native-function.js';

let register: ((begin: Addr) => void) | undefined;
let deregister: ((begin: Addr) => void) | undefined;

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
