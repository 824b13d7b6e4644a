/**
 * The functions of the C library that the executor calls. Sizes and addresses are numbers; a result of -1 means that
 * `lastError` tells why.
 */
import { createRequire } from 'node:module';
import { getSystemErrorName } from 'node:util';
import type v8 from 'node:v8';
import { ExecutorError } from '@telejit/shared';
import koffi from 'koffi';

/** Signatures as in the Linux manual pages, sections 2 and 3. */
export interface Libc {
  mmap(address: number, size: number, protection: number, flags: number, fd: number, offset: number): number;
  munmap(address: number, size: number): number;
  mprotect(address: number, size: number, protection: number): number;
  madvise(address: number, size: number, advice: number): number;
  memfd_create(name: string, flags: number): number;
  ftruncate(fd: number, size: number): number;
  close(fd: number): number;
  read(fd: number, to: number, size: number): number;
  write(fd: number, from: number, size: number): number;
  open(path: string, flags: number): number;
  pipe2(fds: Int32Array, flags: number): number;
  dup2(from: number, to: number): number;
  fcntl(fd: number, command: number, argument: number): number;
  ioctl(fd: number, request: number, value: Int32Array): number;
  kill(pid: number, signal: number): number;
  process_vm_readv(
    pid: number,
    local: number,
    localCount: number,
    remote: number,
    remoteCount: number,
    flags: number,
  ): number;
  process_vm_writev(
    pid: number,
    local: number,
    localCount: number,
    remote: number,
    remoteCount: number,
    flags: number,
  ): number;
  dlvsym(handle: number, name: string, version: string): number;
  pthread_self(): number;
  syscall(number: number, first: number, second: BigUint64Array, third: BigUint64Array): number;
  /** The same function, for system calls that take numbers. */
  systemCall(number: number, first: number, second: number, third: number): number;
  dlopen(path: string | null, flags: number): number;
  dlsym(handle: number, name: string): number;
  dlerror(): string | null;
  dlinfo(handle: number, request: number, result: BigUint64Array): number;
  dladdr1(address: number, info: BigUint64Array | Uint32Array, extra: BigUint64Array, flags: number): number;
  sysconf(name: number): number;
  getauxval(type: number): number;
  strerror(error: number): string;
  malloc(size: number): number;
  _exit(code: number): void;
}

let loaded: Libc | undefined;

/** Loads the C library's functions at the first call. */
export function libc(): Libc {
  loaded ??= load();
  return loaded;
}

function load(): Libc {
  const library = koffi.load('libc.so.6');
  const mmap: Libc['mmap'] = library.func('mmap', 'intptr_t', ['uintptr_t', 'size_t', 'int', 'int', 'int', 'long']);
  const vm = ['int', 'uintptr_t', 'ulong', 'uintptr_t', 'ulong', 'ulong'];
  return {
    // Where pointers have 32 bits, addresses in the upper half come as negative numbers.
    mmap: (...request) => {
      const result = mmap(...request);
      return result < -1 ? result + 2 ** 32 : result;
    },
    munmap: library.func('munmap', 'int', ['uintptr_t', 'size_t']),
    mprotect: library.func('mprotect', 'int', ['uintptr_t', 'size_t', 'int']),
    madvise: library.func('madvise', 'int', ['uintptr_t', 'size_t', 'int']),
    memfd_create: library.func('memfd_create', 'int', ['str', 'uint']),
    ftruncate: library.func('ftruncate', 'int', ['int', 'long']),
    close: library.func('close', 'int', ['int']),
    read: library.func('read', 'intptr_t', ['int', 'uintptr_t', 'size_t']),
    write: library.func('write', 'intptr_t', ['int', 'uintptr_t', 'size_t']),
    open: library.func('open', 'int', ['str', 'int']),
    pipe2: library.func('pipe2', 'int', ['void *', 'int']),
    dup2: library.func('dup2', 'int', ['int', 'int']),
    fcntl: library.func('fcntl', 'int', ['int', 'int', 'int']),
    ioctl: library.func('ioctl', 'int', ['int', 'ulong', 'void *']),
    kill: library.func('kill', 'int', ['int', 'int']),
    process_vm_readv: library.func('process_vm_readv', 'long', vm),
    process_vm_writev: library.func('process_vm_writev', 'long', vm),
    dlvsym: library.func('dlvsym', 'uintptr_t', ['uintptr_t', 'str', 'str']),
    pthread_self: library.func('pthread_self', 'uintptr_t', []),
    syscall: library.func('syscall', 'long', ['long', 'long', 'void *', 'void *']),
    systemCall: library.func('syscall', 'long', ['long', 'long', 'long', 'long']),
    dlopen: library.func('dlopen', 'uintptr_t', ['str', 'int']),
    dlsym: library.func('dlsym', 'uintptr_t', ['uintptr_t', 'str']),
    dlerror: library.func('dlerror', 'str', []),
    dlinfo: library.func('dlinfo', 'int', ['uintptr_t', 'int', 'void *']),
    dladdr1: library.func('dladdr1', 'int', ['uintptr_t', 'void *', 'void *', 'int']),
    sysconf: library.func('sysconf', 'long', ['int']),
    getauxval: library.func('getauxval', 'ulong', ['ulong']),
    strerror: library.func('strerror', 'str', ['int']),
    malloc: library.func('malloc', 'uintptr_t', ['size_t']),
    _exit: library.func('_exit', 'void', ['int']),
  };
}

/** `errno` after a call that failed. */
export function lastError(): number {
  return koffi.errno();
}

/** "Cannot allocate memory (ENOMEM)" */
export function errorText(error: number): string {
  return `${libc().strerror(error)} (${getSystemErrorName(-error)})`;
}

/** What the last call that failed said, as an error to throw. */
export function systemError(what: string): ExecutorError {
  const error = lastError();
  return new ExecutorError('SYSTEM_CALL', `${what}: ${errorText(error)}`, { data: { errno: error } });
}

/** Ends the process at once, without the handlers that native code registered: their code may be gone. */
export function exitNow(code: number): never {
  // Node writes its coverage on the way out that is not taken here. Loading node:v8 costs 1.5 ms.
  if (process.env.NODE_V8_COVERAGE !== undefined) {
    (createRequire(import.meta.url)('node:v8') as typeof v8).takeCoverage();
  }
  libc()._exit(code);
  throw new Error('unreachable');
}
