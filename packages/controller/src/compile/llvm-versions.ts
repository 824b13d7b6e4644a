/**
 * What differs between the versions of LLVM that are supported. Everything else in this folder is the same for all of
 * them: textual IR with typed pointers and bitcode of older versions are read by every newer one.
 */

/** The oldest version whose C API has the new pass manager (LLVMRunPasses came in 13) and opaque pointers. */
export const OLDEST_LLVM = 14;

/**
 * The member function `void LLVMContext::...() const` that makes a fresh context read opaque pointers (`ptr`), or
 * undefined where contexts find out by themselves (15 and newer). LLVM 14's C API has no counterpart; its command line
 * option "-opaque-pointers" does the same for a whole process, but parsing options a second time ends the process.
 */
export function opaquePointerSwitch(major: number): string | undefined {
  return major === 14 ? '_ZNK4llvm11LLVMContext20enableOpaquePointersEv' : undefined;
}

/**
 * Whether text may use opaque pointers: the word "ptr" where a type can stand. A context that was told so reads typed
 * pointers too, so a wrong yes does no harm; otherwise typed pointers stay what they are, as LLVM 14 was made for.
 */
export function mayUseOpaquePointers(text: string): boolean {
  return /(?<![\w.$%@!"-])ptr(?![\w.$-])/.test(text);
}

/** Part of the message about bitcode with opaque pointers in a context that was not told. */
export const OPAQUE_POINTER_MESSAGE = 'opaque-pointers';

/** `LLVMGetVersion(unsigned *, unsigned *, unsigned *)` exists from LLVM 16 on. */
export function hasGetVersion(major: number): boolean {
  return major >= 16;
}

/** Whether the address of a block may refer to the block only, and not to its function as well. */
export function hasAddressesOfBlocksOnly(major: number): boolean {
  return major >= 20;
}
