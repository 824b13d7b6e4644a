/** Installing the filter of system calls of security/system-call-program.ts. */
import { InputError } from '@telejit/shared';
import koffi from 'koffi';
import { FILTERED_ARCHITECTURES, systemCallProgram } from '../security/system-call-program.js';
import { systemError } from './libc.js';
import { NativePool, storeU64 } from './native-pool.js';

/** Numbers of seccomp(2), by process.arch: asm/unistd_64.h of x86, and asm-generic/unistd.h. */
const SECCOMP: Readonly<Record<string, number | undefined>> = { x64: 317, arm64: 277, riscv64: 277 };
const INSTRUCTION_BYTES = 8;
const SET_MODE_FILTER = 1;
/** All threads that the process has get it. */
const ALL_THREADS = 1;

/**
 * Whether system calls can be filtered on this architecture.
 * @throws InputError (NO_SYSTEM_CALL_FILTER)
 */
export function checkSystemCallFilter(): void {
  if (systemCallProgram(process.arch) !== undefined) return;
  const known = FILTERED_ARCHITECTURES.join(', ');
  throw new InputError('NO_SYSTEM_CALL_FILTER', `--seccomp knows ${known}, not ${process.arch}; leave it out`);
}

/**
 * Filters the system calls of this process, of all its threads and of what it starts, for ever. The process must not be able
 * to gain privileges (`forbidNewPrivileges`).
 * @throws ExecutorError (SYSTEM_CALL)
 */
export function filterSystemCalls(): void {
  const instructions = systemCallProgram(process.arch);
  const number = SECCOMP[process.arch];
  if (instructions === undefined || number === undefined) return;
  const pool = new NativePool();
  const code = pool.allocate(instructions.length * INSTRUCTION_BYTES);
  const header = pool.allocate(2 * INSTRUCTION_BYTES);
  instructions.forEach(([operation, ifTrue, ifFalse, value], index) => {
    const at = index * INSTRUCTION_BYTES;
    code.view.setUint16(at, operation, true);
    code.view.setUint8(at + 2, ifTrue);
    code.view.setUint8(at + 3, ifFalse);
    code.view.setUint32(at + 4, value, true);
  });
  // struct sock_fprog: unsigned short len; struct sock_filter *filter.
  storeU64(header.view, 0, instructions.length);
  storeU64(header.view, 8, code.address);
  const syscall = koffi.load('libc.so.6').func('syscall', 'long', ['long', 'long', 'long', 'uintptr_t']);
  const result: unknown = syscall(number, SET_MODE_FILTER, ALL_THREADS, header.address);
  if (result !== 0) throw systemError('filtering system calls');
}
