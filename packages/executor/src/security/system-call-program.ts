/**
 * A filter of system calls (seccomp(2)) as a program of classic BPF: what linked code has no business with is refused with
 * EPERM. It is a list of what is denied, not of what is allowed: linked code may be any program.
 */

interface Architecture {
  /** What names it to the kernel (audit.h). */
  readonly audit: number;
  readonly clone: number;
  readonly clone3: number;
  /** System calls from this number on are those of another ABI. */
  readonly otherAbi?: number;
  readonly denied: Readonly<Record<string, number>>;
}

/** System calls that have one number everywhere (asm-generic/unistd.h, from 424 on). */
const DENIED_EVERYWHERE = {
  ...{ open_tree: 428, move_mount: 429, fsopen: 430, fsconfig: 431, fsmount: 432, fspick: 433, mount_setattr: 442 },
  ...{ pidfd_getfd: 438, process_madvise: 440, quotactl_fd: 443 },
  ...{ io_uring_setup: 425, io_uring_enter: 426, io_uring_register: 427 },
};

const CLONE3 = 435;

/** asm/unistd_64.h of x86. */
const X86_64: Architecture = {
  audit: 0xc000_003e,
  clone: 56,
  clone3: CLONE3,
  // The x32 ABI's numbers have this bit.
  otherAbi: 0x4000_0000,
  denied: {
    ...DENIED_EVERYWHERE,
    // Other processes: their memory, descriptors, identity.
    ...{ ptrace: 101, kcmp: 312, perf_event_open: 298, lookup_dcookie: 212 },
    // Mounts and namespaces.
    ...{ mount: 165, umount2: 166, pivot_root: 155, chroot: 161, setns: 308, unshare: 272, quotactl: 179 },
    // The machine.
    ...{ swapon: 167, swapoff: 168, reboot: 169, sethostname: 170, setdomainname: 171, acct: 163, syslog: 103 },
    ...{ settimeofday: 164, clock_settime: 227, clock_adjtime: 305, adjtimex: 159, vhangup: 153 },
    ...{ iopl: 172, ioperm: 173, modify_ldt: 154, personality: 135 },
    // The kernel's code, and parts of it that are seldom needed and were often broken.
    ...{ init_module: 175, finit_module: 313, delete_module: 176, kexec_load: 246, kexec_file_load: 320, bpf: 321 },
    ...{ userfaultfd: 323, fanotify_init: 300, keyctl: 250, add_key: 248, request_key: 249 },
    ...{ open_by_handle_at: 304, name_to_handle_at: 303 },
  },
};

/** asm-generic/unistd.h, which AArch64 and RISC-V have as it is; the groups are those of x86-64. */
const GENERIC = {
  clone: 220,
  clone3: CLONE3,
  denied: {
    ...DENIED_EVERYWHERE,
    ...{ ptrace: 117, kcmp: 272, perf_event_open: 241, lookup_dcookie: 18 },
    ...{ mount: 40, umount2: 39, pivot_root: 41, chroot: 51, setns: 268, unshare: 97, quotactl: 60 },
    ...{ swapon: 224, swapoff: 225, reboot: 142, sethostname: 161, setdomainname: 162, acct: 89, syslog: 116 },
    ...{ settimeofday: 170, clock_settime: 112, clock_adjtime: 266, adjtimex: 171, vhangup: 58, personality: 92 },
    ...{ init_module: 105, finit_module: 273, delete_module: 106, kexec_load: 104, kexec_file_load: 294, bpf: 280 },
    ...{ userfaultfd: 282, fanotify_init: 262, keyctl: 219, add_key: 217, request_key: 218 },
    ...{ open_by_handle_at: 265, name_to_handle_at: 264 },
  },
};

/** By process.arch. The kernel's number of an architecture is that of ELF, with bits for 64-bit and little-endian. */
const ARCHITECTURES: Readonly<Record<string, Architecture | undefined>> = {
  x64: X86_64,
  arm64: { ...GENERIC, audit: 0xc000_00b7 },
  riscv64: { ...GENERIC, audit: 0xc000_00f3 },
};

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
/** Of its less significant half, on little-endian processors. */
const FIRST_ARGUMENT_OFFSET = 16;
/** CLONE_NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID, NEWNET (sched.h). */
const NAMESPACE_FLAGS = 0x7e02_0000;

/** struct sock_filter (filter.h). */
export type FilterInstruction = readonly [code: number, ifTrue: number, ifFalse: number, value: number];

const fail = (error: number): FilterInstruction => [RETURN, 0, 0, FAIL | error];

/** The architectures, as process.arch has them, that there is a filter for. */
export const FILTERED_ARCHITECTURES: readonly string[] = Object.keys(ARCHITECTURES);

/**
 * The filter of an architecture.
 * @param arch as process.arch
 * @returns undefined when there is none
 */
export function systemCallProgram(arch: string): readonly FilterInstruction[] | undefined {
  const architecture = ARCHITECTURES[arch];
  if (architecture === undefined) return undefined;
  const { audit, clone, clone3, otherAbi, denied } = architecture;
  const ofOtherAbi: readonly FilterInstruction[] =
    otherAbi === undefined ? [] : [[JUMP_IF_AT_LEAST, 0, 1, otherAbi], fail(EPERM)];
  return [
    [LOAD, 0, 0, ARCHITECTURE_OFFSET],
    [JUMP_IF_EQUAL, 1, 0, audit],
    fail(EPERM),
    [LOAD, 0, 0, NUMBER_OFFSET],
    ...ofOtherAbi,
    ...Object.values(denied).flatMap((number): FilterInstruction[] => [[JUMP_IF_EQUAL, 0, 1, number], fail(EPERM)]),
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
