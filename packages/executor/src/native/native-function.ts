/** Calls of functions at addresses that are known only at run time. */
import type { Addr } from '@telejit/shared';
import koffi from 'koffi';

/** `void start(int fd, int argc, char **argv, const int *threads, unsigned thread_count)` of the native runtime. */
export function bindStart(
  address: Addr,
): (fd: number, argc: number, argv: Addr, threads: Int32Array, threadCount: number) => void {
  return koffi.decode(BigInt(address), koffi.proto('void', ['int', 'int', 'uintptr_t', 'void *', 'uint']));
}

/** `int has_other_threads(void)` of the native runtime. */
export function bindTest(address: Addr): () => number {
  return koffi.decode(BigInt(address), koffi.proto('int', []));
}

/** `void *f(void)`. */
export function bindAddress(address: Addr): () => Addr {
  return koffi.decode(BigInt(address), koffi.proto('uintptr_t', []));
}

/** `int has_registrations(region *of)` of the native runtime. */
export function bindPointerTest(address: Addr): (argument: Addr) => number {
  return koffi.decode(BigInt(address), koffi.proto('int', ['uintptr_t']));
}

/** `int submit(task *task, unsigned wait_us)` of the native runtime. */
export function bindSubmit(address: Addr): (task: Addr, waitUs: number) => number {
  return koffi.decode(BigInt(address), koffi.proto('int', ['uintptr_t', 'uint']));
}

/** `unsigned list_threads(made_thread *to, unsigned capacity)` and `unsigned bury_lost(notification *to, unsigned most)` of the native runtime. */
export function bindListing(address: Addr): (to: Addr, capacity: number) => number {
  return koffi.decode(BigInt(address), koffi.proto('uint', ['uintptr_t', 'uint']));
}

/** `int interrupt(u64 token, unsigned kind)` and `int stop_thread(u64 number, unsigned is_forced)` of the native runtime. */
export function bindInterrupt(address: Addr): (token: number, kind: number) => number {
  return koffi.decode(BigInt(address), koffi.proto('int', ['uint64_t', 'uint']));
}

/** `void know_code(code_range *all, u64 count, code_range *without_locks, u64 count)` of the native runtime. */
export function bindKnowCode(address: Addr): (all: Addr, count: number, harmless: Addr, harmlessCount: number) => void {
  return koffi.decode(BigInt(address), koffi.proto('void', ['uintptr_t', 'size_t', 'uintptr_t', 'size_t']));
}

/** `void attach_tls(long offset, char *image, unsigned long size)` of the native runtime. */
export function bindAttachTls(address: Addr): (offset: number, image: Addr, sizeBytes: number) => void {
  return koffi.decode(BigInt(address), koffi.proto('void', ['intptr_t', 'uintptr_t', 'size_t']));
}

/** `void f(void *argument)`, such as `__register_frame`. */
export function bindPointerFunction(address: Addr): (argument: Addr) => void {
  return koffi.decode(BigInt(address), koffi.proto('void', ['uintptr_t']));
}

/** `void answer(upcall *of, unsigned long value, unsigned state)` of the native runtime. */
export function bindAnswer(address: Addr): (upcall: Addr, value: Addr, state: number) => void {
  return koffi.decode(BigInt(address), koffi.proto('void', ['uintptr_t', 'uintptr_t', 'uint']));
}

/** `void f(void *begin, void *end)`, such as `__clear_cache`. */
export function bindRangeFunction(address: Addr): (begin: Addr, end: Addr) => void {
  return koffi.decode(BigInt(address), koffi.proto('void', ['uintptr_t', 'uintptr_t']));
}

/** `void f(size_t *first, size_t *second)`, such as `_dl_get_tls_static_info`. */
export function bindSizesFunction(address: Addr): (first: BigUint64Array, second: BigUint64Array) => void {
  return koffi.decode(BigInt(address), koffi.proto('void', ['void *', 'void *']));
}
