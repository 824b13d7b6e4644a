/**
 * A filter of system calls (seccomp(2)): what linked code has no business with is refused with EPERM. It is a list of what is
 * denied, not of what is allowed: linked code may be any program.
 */
import { InputError } from '@telejit/shared';
import koffi from 'koffi';
import { systemError } from './libc.js';
import { NativePool, storeU64 } from './native-pool.js';

/** By process.arch: the number that names the architecture to the kernel (audit.h), and those of system calls. */
const ARCHITECTURES: Readonly<Record<string, Architecture | undefined>> = {
  x64: {
    audit: 0xc000003e,
    seccomp: 317,
    clone: 56,
    clone3: 435,
    // The x32 ABI's numbers have this bit.
    otherAbi: 0x4000_0000,
    denied: {
      // Other processes: their memory, descriptors, identity.
      ...{ ptrace: 101, pidfd_getfd: 438, kcmp: 312, process_madvise: 440, perf_event_open: 298, lookup_dcookie: 212 },
      // Mounts and namespaces.
      ...{ mount: 165, umount2: 166, pivot_root: 155, chroot: 161, move_mount: 429, open_tree: 428, fsopen: 430 },
      ...{ fsconfig: 431, fsmount: 432, fspick: 433, mount_setattr: 442, setns: 308, unshare: 272, quotactl: 179 },
      // The machine.
      ...{ swapon: 167, swapoff: 168, reboot: 169, sethostname: 170, setdomainname: 171, acct: 163, syslog: 103 },
      ...{ settimeofday: 164, clock_settime: 227, clock_adjtime: 305, adjtimex: 159, vhangup: 153 },
      ...{ iopl: 172, ioperm: 173, modify_ldt: 154, personality: 135 },
      // The kernel's code, and parts of it that are seldom needed and were often broken.
      ...{ init_module: 175, finit_module: 313, delete_module: 176, kexec_load: 246, kexec_file_load: 320, bpf: 321 },
      ...{ userfaultfd: 323, io_uring_setup: 425, io_uring_enter: 426, io_uring_register: 427, fanotify_init: 300 },
      ...{ keyctl: 250, add_key: 248, request_key: 249, open_by_handle_at: 304, name_to_handle_at: 303 },
    },
  },
};

interface Architecture {
  readonly audit: number;
  readonly seccomp: number;
  readonly clone: number;
  readonly clone3: number;
  readonly otherAbi: number;
  readonly denied: Readonly<Record<string, number>>;
}

// Instructions of classic BPF (bpf_common.h, filter.h) and results of filters (seccomp.h).
const LOAD = 0x20;
const JUMP_IF_EQUAL = 0x15;
const JUMP_IF_AT_LEAST = 0x35;
const JUMP_IF_ANY_BIT = 0x45;
const RETURN = 0x06;
const ALLOW = 0x7fff_0000;
const FAIL = 0x0005_0000;
const EPERM = 1;
const ENOSYS = 38;
const NUMBER_OFFSET = 0;
const ARCHITECTURE_OFFSET = 4;
const FIRST_ARGUMENT_OFFSET = 16;
const INSTRUCTION_BYTES = 8;
/** CLONE_NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID, NEWNET (sched.h). */
const NAMESPACE_FLAGS = 0x7e02_0000;
const SET_MODE_FILTER = 1;
/** All threads that the process has get it. */
const ALL_THREADS = 1;

type Instruction = readonly [code: number, ifTrue: number, ifFalse: number, value: number];

const fail = (error: number): Instruction => [RETURN, 0, 0, FAIL | error];

function program({ audit, clone, clone3, otherAbi, denied }: Architecture): readonly Instruction[] {
  return [
    [LOAD, 0, 0, ARCHITECTURE_OFFSET],
    [JUMP_IF_EQUAL, 1, 0, audit],
    fail(EPERM),
    [LOAD, 0, 0, NUMBER_OFFSET],
    [JUMP_IF_AT_LEAST, 0, 1, otherAbi],
    fail(EPERM),
    ...Object.values(denied).flatMap((number): Instruction[] => [[JUMP_IF_EQUAL, 0, 1, number], fail(EPERM)]),
    // Its flags are in memory, where a filter cannot look. The C library goes on with clone.
    [JUMP_IF_EQUAL, 0, 1, clone3],
    fail(ENOSYS),
    [JUMP_IF_EQUAL, 0, 3, clone],
    [LOAD, 0, 0, FIRST_ARGUMENT_OFFSET],
    [JUMP_IF_ANY_BIT, 0, 1, NAMESPACE_FLAGS],
    fail(EPERM),
    [RETURN, 0, 0, ALLOW],
  ];
}

/**
 * Whether system calls can be filtered on this architecture.
 * @throws InputError (NO_SYSTEM_CALL_FILTER)
 */
export function checkSystemCallFilter(): void {
  if (ARCHITECTURES[process.arch] !== undefined) return;
  const known = Object.keys(ARCHITECTURES).join(', ');
  throw new InputError('NO_SYSTEM_CALL_FILTER', `--seccomp knows ${known}, not ${process.arch}; leave it out`);
}

/**
 * Filters the system calls of this process, of all its threads and of what it starts, for ever. The process must not be able
 * to gain privileges (`forbidNewPrivileges`).
 * @throws ExecutorError (SYSTEM_CALL)
 */
export function filterSystemCalls(): void {
  const architecture = ARCHITECTURES[process.arch];
  if (architecture === undefined) return;
  const instructions = program(architecture);
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
  const result: unknown = syscall(architecture.seccomp, SET_MODE_FILTER, ALL_THREADS, header.address);
  if (result !== 0) throw systemError('filtering system calls');
}
