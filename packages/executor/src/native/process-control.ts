/** What a process gives up of its own rights, for ever: prctl(2) and setrlimit(2) of Linux. */
import koffi from 'koffi';
import { systemError } from './libc.js';

const PR_SET_PDEATHSIG = 1;
const PR_SET_DUMPABLE = 4;
const PR_SET_NO_NEW_PRIVS = 38;
const SIGKILL = 9;
const RLIMIT_CPU = 0;
const RLIMIT_DATA = 2;
const RLIMIT_CORE = 4;

interface Control {
  prctl(option: number, second: number, third: number, fourth: number, fifth: number): number;
  setrlimit(resource: number, limits: BigUint64Array): number;
}

let loaded: Control | undefined;

function control(): Control {
  loaded ??= load();
  return loaded;
}

function load(): Control {
  const library = koffi.load('libc.so.6');
  return {
    prctl: library.func('prctl', 'int', ['int', 'ulong', 'ulong', 'ulong', 'ulong']),
    setrlimit: library.func('setrlimit64', 'int', ['int', 'void *']),
  };
}

function prctl(option: number, value: number, what: string): void {
  if (control().prctl(option, value, 0, 0, 0) === -1) throw systemError(what);
}

function setLimit(resource: number, soft: number, hard: number, what: string): void {
  const limits = BigUint64Array.of(BigInt(soft), BigInt(hard));
  if (control().setrlimit(resource, limits) === -1) throw systemError(what);
}

/**
 * From now on nothing that this thread starts gets rights by being executed: set-user-ID bits and file capabilities do
 * nothing. Processes inherit it.
 * @throws ExecutorError (SYSTEM_CALL)
 */
export function forbidNewPrivileges(): void {
  prctl(PR_SET_NO_NEW_PRIVS, 1, 'giving up new privileges');
}

/**
 * Keeps other processes of the same user from reading this one's memory and environment, as debuggers do. Processes that
 * it starts are not kept so.
 * @throws ExecutorError (SYSTEM_CALL)
 */
export function hideMemory(): void {
  prctl(PR_SET_DUMPABLE, 0, 'hiding this process');
}

/**
 * Has the kernel kill this process when its parent ends.
 * @throws ExecutorError (SYSTEM_CALL)
 */
export function dieWithParent(): void {
  prctl(PR_SET_PDEATHSIG, SIGKILL, 'asking to die with the parent');
}

/**
 * Ends this process, by SIGXCPU and a second later SIGKILL, when it has computed for so long in all.
 * @throws ExecutorError (SYSTEM_CALL)
 */
export function limitCpuSeconds(seconds: number): void {
  setLimit(RLIMIT_CPU, seconds, seconds + 1, `limiting computing time to ${seconds} s`);
}

/**
 * Bounds private writable memory: of this process, and of each that it forks.
 * @throws ExecutorError (SYSTEM_CALL)
 */
export function limitDataBytes(bytes: number): void {
  setLimit(RLIMIT_DATA, bytes, bytes, `limiting memory to ${bytes} bytes`);
}

/**
 * No core dumps: they hold keys, and fill disks.
 * @throws ExecutorError (SYSTEM_CALL)
 */
export function forbidCoreDumps(): void {
  setLimit(RLIMIT_CORE, 0, 0, 'forbidding core dumps');
}
