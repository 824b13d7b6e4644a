/** Mappings: reserving, mapping at fixed addresses, permissions, and JavaScript's views of them. */
import { openSync } from 'node:fs';
import type { Addr } from '@telejit/shared';
import koffi from 'koffi';
import { libc, systemError } from './libc.js';

export const PROT_NONE = 0;
export const PROT_READ = 1;
export const PROT_WRITE = 2;
export const PROT_EXEC = 4;

const MAP_SHARED = 0x01;
const MAP_PRIVATE = 0x02;
const MAP_FIXED = 0x10;
const MAP_ANONYMOUS = 0x20;
const MAP_NORESERVE = 0x4000;
const MFD_CLOEXEC = 1;
const MFD_NOEXEC_SEAL = 8;
const MADV_DONTNEED = 4;
const MADV_REMOVE = 9;
const MADV_DONTFORK = 10;
const MADV_NOHUGEPAGE = 15;
const FAILED = -1;

/**
 * Reserves a range without access to it and without memory behind it.
 * @param flags further flags of mmap(2)
 * @param wanted where it should be; it may be elsewhere
 * @returns undefined when there is no such range
 */
export function reserve(sizeBytes: number, flags: number, wanted: Addr = 0): Addr | undefined {
  const address = libc().mmap(wanted, sizeBytes, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | flags, -1, 0);
  return address === FAILED ? undefined : address;
}

/** Maps private memory, all zero, over a part of a reserved range. */
export function mapPrivateAt(address: Addr, sizeBytes: number, protection: number): void {
  const flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED;
  if (libc().mmap(address, sizeBytes, protection, flags, -1, 0) === FAILED) throw systemError('map private memory');
}

/** Maps private memory, all zero, readable and writable, anywhere. */
export function mapPrivate(sizeBytes: number): Addr {
  const address = libc().mmap(0, sizeBytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (address === FAILED) throw systemError(`map ${sizeBytes} bytes`);
  return address;
}

/** Maps a part of a memory file over a part of a reserved range. */
export function mapFileAt(address: Addr, sizeBytes: number, protection: number, fd: number, offset: number): void {
  if (libc().mmap(address, sizeBytes, protection, MAP_SHARED | MAP_FIXED, fd, offset) === FAILED)
    throw systemError('map the memory file');
}

/** Maps a memory file anywhere, readable and writable. */
export function mapFile(sizeBytes: number, fd: number): Addr {
  const address = libc().mmap(0, sizeBytes, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  if (address === FAILED) throw systemError('map the memory file for writing');
  return address;
}

/** Maps the beginning of a file for execution, privately, anywhere; it stays. */
export function mapExecutable(sizeBytes: number, fd: number): void {
  if (libc().mmap(0, sizeBytes, PROT_READ | PROT_EXEC, MAP_PRIVATE, fd, 0) === FAILED)
    throw systemError('map a file for execution');
}

export function unmap(address: Addr, sizeBytes: number): void {
  if (libc().munmap(address, sizeBytes) === FAILED) throw systemError('unmap');
}

export function protect(address: Addr, sizeBytes: number, protection: number): void {
  if (libc().mprotect(address, sizeBytes, protection) === FAILED) throw systemError('change permissions');
}

/** Creates a memory file; the descriptor is the caller's to close. */
export function createMemoryFile(sizeBytes: number): number {
  // The seal says that the file is never executed by execve(2); kernels before 6.3 do not know the flag.
  let fd = libc().memfd_create('telejit', MFD_CLOEXEC | MFD_NOEXEC_SEAL);
  if (fd === FAILED) fd = libc().memfd_create('telejit', MFD_CLOEXEC);
  if (fd === FAILED) throw systemError('create a memory file');
  if (libc().ftruncate(fd, sizeBytes) === FAILED) {
    const error = systemError(`make a memory file of ${sizeBytes} bytes`);
    libc().close(fd);
    throw error;
  }
  return fd;
}

/** The file of a descriptor by another one, which cannot write; the caller's to close. */
export function openForReading(fd: number): number {
  return openSync(`/proc/self/fd/${fd}`, 'r');
}

export function closeDescriptor(fd: number): void {
  libc().close(fd);
}

/** Gives whole private pages back to the system; they read as zero afterwards. */
export function discardPrivate(address: Addr, sizeBytes: number): void {
  if (libc().madvise(address, sizeBytes, MADV_DONTNEED) === FAILED) throw systemError('discard pages');
}

/** Gives whole pages of a memory file back to the system; they read as zero afterwards. False where that is unknown. */
export function discardShared(address: Addr, sizeBytes: number): boolean {
  return libc().madvise(address, sizeBytes, MADV_REMOVE) !== FAILED;
}

/** Keeps a mapping out of forked children. */
export function keepFromChildren(address: Addr, sizeBytes: number): void {
  if (libc().madvise(address, sizeBytes, MADV_DONTFORK) === FAILED) throw systemError('keep a mapping from children');
}

/** Asks for small pages: touching the first byte of a pool must not zero 2 MiB. Kernels without huge pages refuse; fine. */
export function preferSmallPages(address: Addr, sizeBytes: number): void {
  libc().madvise(address, sizeBytes, MADV_NOHUGEPAGE);
}

/**
 * Native memory as an ArrayBuffer. It is not copied, not owned, and must not be used once it is unmapped; touching a page
 * against its permissions ends the process.
 */
export function viewMemory(address: Addr, sizeBytes: number): ArrayBuffer {
  return koffi.view(address, sizeBytes);
}
