import { readdirSync } from 'node:fs';
import { InputError, type Addr } from '@telejit/shared';
import { cacheMaintenance } from './cache-maintenance.js';
import { findLoadedLibrary, findSymbol } from './dynamic-library.js';
import { libc } from './libc.js';
import { mapPrivate, PROT_EXEC, PROT_READ, protect, unmap, viewMemory } from './memory-map.js';
import { bindAddress, bindSizesFunction } from './native-function.js';
import { platform } from './platform.js';

interface ThreadRow {
  /**
   * Variant I of thread-local storage has it above the thread pointer, and what the C library keeps for a thread, which
   * pthread_self(3) of glibc points to, below; in variant II it is the other way round.
   * Source: ELF Handling For Thread-Local Storage (Drepper), 3; glibc sysdeps/<arch>/nptl/tls.h (THREAD_SELF).
   */
  readonly isAboveThreadPointer: boolean;
  /** A function that returns the thread pointer, where what is kept for a thread does not end there. */
  readonly reader?: readonly number[];
  /** Number of get_robust_list(2). */
  readonly getRobustList: number;
  readonly loader: string;
}

const ARCHITECTURES: Readonly<Record<string, ThreadRow | undefined>> = {
  x86_64: { isAboveThreadPointer: false, getRobustList: 274, loader: 'ld-linux-x86-64.so.2' },
  aarch64: { isAboveThreadPointer: true, getRobustList: 100, loader: 'ld-linux-aarch64.so.1' },
  // mv a0, tp; ret. Between the two is a block of the loader's, padded (glibc sysdeps/riscv/nptl/tls.h, TLS_PRE_TCB_SIZE).
  riscv64: {
    isAboveThreadPointer: true,
    reader: [0x13, 0x05, 0x02, 0x00, 0x67, 0x80, 0x00, 0x00],
    getRobustList: 100,
    loader: 'ld-linux-riscv64-lp64d.so.1',
  },
  armv7: { isAboveThreadPointer: true, getRobustList: 339, loader: 'ld-linux-armhf.so.3' },
};

/** What is assumed where the loader does not tell. */
const STATIC_TLS_BYTES = 4096;
let staticTlsBytes: number | undefined;
let ownThreadBytes: number | undefined;

function threadRow(): ThreadRow {
  const { arch } = platform();
  const row = ARCHITECTURES[arch];
  if (row === undefined)
    throw new InputError('UNSUPPORTED_PLATFORM', `thread-local storage is not supported on ${arch}`);
  return row;
}

/**
 * The thread pointer of the thread that runs JavaScript.
 * @throws InputError (UNSUPPORTED_PLATFORM)
 */
export function threadPointer(): Addr {
  const self = libc().pthread_self();
  return threadRow().isAboveThreadPointer ? self + threadBytes() : self;
}

/** How far the thread pointer is above what the C library keeps for a thread: glibc tells debuggers how much that is. */
function threadBytes(): number {
  if (ownThreadBytes !== undefined) return ownThreadBytes;
  const { reader } = threadRow();
  if (reader !== undefined) {
    ownThreadBytes = readThreadPointer(reader) - libc().pthread_self();
    return ownThreadBytes;
  }
  const library = findLoadedLibrary('libc.so.6');
  const place = library === undefined ? 0 : findSymbol(library, '_thread_db_sizeof_pthread');
  if (place === 0)
    throw new InputError('UNSUPPORTED_PLATFORM', 'thread-local storage needs glibc, whose threads it knows');
  ownThreadBytes = new DataView(viewMemory(place, 4)).getUint32(0, platform().isLittleEndian);
  return ownThreadBytes;
}

/** Calls a function that returns it. */
function readThreadPointer(code: readonly number[]): Addr {
  const { pageSizeBytes, membarrier } = platform();
  const place = mapPrivate(pageSizeBytes);
  try {
    new Uint8Array(viewMemory(place, code.length)).set(code);
    protect(place, pageSizeBytes, PROT_READ | PROT_EXEC);
    cacheMaintenance(membarrier).clearCache(place, place + code.length);
    return bindAddress(place)();
  } finally {
    unmap(place, pageSizeBytes);
  }
}

/**
 * The thread pointers of all threads of the process, as far as they have one yet; a thread may end at any moment, and its
 * memory with it. Known from where the C library keeps each thread's list of robust mutexes: that is at the same distance
 * from every thread pointer.
 * @throws InputError (UNSUPPORTED_PLATFORM)
 */
export function threadPointers(): readonly Addr[] {
  const own = robustListOf(0);
  if (own === undefined) return [threadPointer()];
  const distance = own - threadPointer();
  return readdirSync('/proc/self/task').flatMap((id) => {
    const list = robustListOf(Number(id));
    return list === undefined ? [] : [list - distance];
  });
}

/** @param thread its id; 0 for the calling one */
function robustListOf(thread: number): Addr | undefined {
  const head = new BigUint64Array(1);
  const { getRobustList } = threadRow();
  const failed = libc().syscall(getRobustList, thread, head, new BigUint64Array(1)) !== 0;
  return failed || head[0] === 0n ? undefined : Number(head[0]);
}

/**
 * Whether an address is in the calling thread's static thread-local storage, where a variable is at the same distance
 * from the thread pointer in every thread.
 * Source: ELF Handling For Thread-Local Storage (Drepper), 3; glibc elf/dl-tls.c, _dl_get_tls_static_info.
 */
export function isInStaticTls(address: Addr): boolean {
  staticTlsBytes ??= askLoader();
  const offset = address - threadPointer();
  return threadRow().isAboveThreadPointer
    ? offset >= 0 && offset < staticTlsBytes
    : offset < 0 && offset >= -staticTlsBytes;
}

function askLoader(): number {
  const loader = findLoadedLibrary(threadRow().loader);
  const found = loader === undefined ? 0 : findSymbol(loader, '_dl_get_tls_static_info');
  if (found === 0) return STATIC_TLS_BYTES;
  const size = new BigUint64Array(1);
  bindSizesFunction(found)(size, new BigUint64Array(1));
  return Number(size[0]);
}
