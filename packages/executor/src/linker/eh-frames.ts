import { InternalError, type Addr } from '@telejit/shared';
import { findLoadedLibrary, findSymbol } from '../native/dynamic-library.js';
import { settleCallFrames } from '../native/function-range.js';
import { viewMemory } from '../native/memory-map.js';
import { bindPointerFunction } from '../native/native-function.js';
import { platform } from '../native/platform.js';

/** Call frame information in memory, checked, up to and with its terminator. */
export interface EhFrame {
  readonly address: Addr;
  readonly sizeBytes: number;
}

/** What finds the frames of JIT'd code on behalf of exceptions and backtraces. */
interface UnwinderKind {
  readonly library: string;
  /** Whether its functions take one FDE at a time, instead of everything up to the terminator. */
  readonly takesFdes: boolean;
}

/**
 * The unwinders that a process may have. LLVM's has a function for whole sections as well, which in LLVM 14 reads on
 * behind the terminator.
 * Source: libgcc/unwind-dw2-fde.c; libunwind/src/UnwindLevel1-gcc-ext.c.
 */
const UNWINDERS: readonly UnwinderKind[] = [
  { library: 'libgcc_s.so.1', takesFdes: false },
  { library: 'libunwind.so.1', takesFdes: true },
];

interface Unwinder extends UnwinderKind {
  readonly register: (begin: Addr) => void;
  readonly deregister: (begin: Addr) => void;
}

let unwinders: readonly Unwinder[] = [];
/** What is registered, with every unwinder. */
const registered = new Map<Addr, EhFrame>();

/** Makes call frame information known to the unwinders of the process. */
export function registerEhFrame(frame: EhFrame): void {
  if (unwinders.length === 0) findUnwinders();
  for (const unwinder of unwinders) tell(unwinder, 'register', frame);
  registered.set(frame.address, frame);
  settleSoon();
}

/** Something was registered that the unwinder has not put in order. */
let isUnsettled = false;

/** Soon, when what is being done now has been answered, unless code runs before. */
function settleSoon(): void {
  if (isUnsettled) return;
  isUnsettled = true;
  setImmediate(settleEhFrames);
}

/** Has the unwinder put in order what is registered: see settleCallFrames. Before code runs, or is interrupted. */
export function settleEhFrames(): void {
  if (!isUnsettled) return;
  isUnsettled = false;
  settleCallFrames();
}

/** Undoes `registerEhFrame`; exactly once, and before the memory is released. */
export function deregisterEhFrame(frame: EhFrame): void {
  for (const unwinder of unwinders) tell(unwinder, 'deregister', frame);
  registered.delete(frame.address);
}

/**
 * Looks for unwinders that the process got with a library, and tells them of everything that is registered. To be called
 * when libraries have been loaded.
 */
export function findUnwinders(): void {
  for (const kind of UNWINDERS) {
    if (unwinders.some(({ library }) => library === kind.library)) continue;
    const handle = findLoadedLibrary(kind.library);
    const register = handle === undefined ? 0 : findSymbol(handle, '__register_frame');
    const deregister = handle === undefined ? 0 : findSymbol(handle, '__deregister_frame');
    if (register === 0 || deregister === 0) continue;
    const found = {
      ...kind,
      register: bindPointerFunction(register),
      deregister: bindPointerFunction(deregister),
    };
    for (const frame of registered.values()) tell(found, 'register', frame);
    unwinders = [...unwinders, found];
  }
  if (unwinders.length === 0 && usesEhFrames())
    throw new InternalError('this process has no unwinder: libgcc_s.so.1 was expected');
}

/** Unwinders for 32-bit ARM have tables of their own (.ARM.exidx), and read no call frame information. */
function usesEhFrames(): boolean {
  return platform().arch !== 'armv7';
}

function tell(unwinder: Unwinder, what: 'register' | 'deregister', frame: EhFrame): void {
  if (!unwinder.takesFdes) {
    unwinder[what](frame.address);
    return;
  }
  const view = new DataView(viewMemory(frame.address, frame.sizeBytes));
  const { isLittleEndian } = platform();
  let at = 0;
  for (;;) {
    const length = view.getUint32(at, isLittleEndian);
    if (length === 0) return;
    if (view.getUint32(at + 4, isLittleEndian) !== 0) unwinder[what](frame.address + at);
    at += 4 + length;
  }
}
