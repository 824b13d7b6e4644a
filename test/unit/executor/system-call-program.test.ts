import { execFileSync } from 'node:child_process';
import { FILTERED_ARCHITECTURES, systemCallProgram, type FilterInstruction } from '@telejit/executor/system-calls';
import { findClang } from '@telejit/controller/compile';
import { expect } from 'chai';

const ALLOWED = 0x7fff_0000;
const EPERM = 0x0005_0001;
const ENOSYS = 0x0005_0026;

/** struct seccomp_data (seccomp.h): number, architecture, instruction pointer, arguments. */
function data(number: number, audit: number, first = 0n): DataView {
  const view = new DataView(new ArrayBuffer(64));
  view.setUint32(0, number, true);
  view.setUint32(4, audit, true);
  view.setBigUint64(16, first, true);
  return view;
}

/** What a program answers, as the kernel runs it: with one register, forwards only. */
function run(program: readonly FilterInstruction[], input: DataView): number {
  let register = 0;
  for (let at = 0; at < program.length; at++) {
    const [code, ifTrue, ifFalse, value] = program[at];
    const jump = (condition: boolean): void => void (at += condition ? ifTrue : ifFalse);
    if (code === 0x20) register = input.getUint32(value, true);
    else if (code === 0x15) jump(register === value);
    else if (code === 0x35) jump(register >= value);
    else if (code === 0x45) jump((register & value) !== 0);
    else if (code === 0x06) return value;
    else throw new Error(`instruction ${at} has the unknown code ${code}`);
  }
  throw new Error('it runs past its end');
}

/** Of include/uapi/linux/audit.h. */
const AUDIT: Readonly<Record<string, number>> = { x64: 0xc000003e, arm64: 0xc00000b7, riscv64: 0xc00000f3 };

/** Names as in <sys/syscall.h>: what no session may do. */
const DENIED = [
  ...['ptrace', 'pidfd_getfd', 'kcmp', 'process_madvise', 'perf_event_open', 'lookup_dcookie', 'mount', 'umount2'],
  ...['pivot_root', 'chroot', 'move_mount', 'open_tree', 'fsopen', 'fsconfig', 'fsmount', 'fspick', 'mount_setattr'],
  ...['setns', 'unshare', 'quotactl', 'quotactl_fd', 'swapon', 'swapoff', 'reboot', 'sethostname', 'setdomainname'],
  ...['acct', 'syslog', 'settimeofday', 'clock_settime', 'clock_adjtime', 'adjtimex', 'vhangup', 'personality'],
  ...['init_module', 'finit_module', 'delete_module', 'kexec_load', 'kexec_file_load', 'bpf', 'userfaultfd'],
  ...['io_uring_setup', 'io_uring_enter', 'io_uring_register', 'fanotify_init', 'keyctl', 'add_key', 'request_key'],
  ...['open_by_handle_at', 'name_to_handle_at'],
];
const DENIED_ON_X86 = ['iopl', 'ioperm', 'modify_ldt'];

/** What the system's headers say: numbers by name. */
function numbersIn(header: string): ReadonlyMap<string, number> {
  const source = `#define __SYSCALL(number, function)\n#define __ARCH_WANT_SYS_CLONE3\n#define __BITS_PER_LONG 64\n#include <${header}>\n`;
  const text = execFileSync(findClang(), ['-E', '-dM', '-xc', '-'], { input: source, encoding: 'utf8' });
  const values = new Map([...text.matchAll(/^#define (\w+) (\w+)$/gm)].map(([, name, value]) => [name, value]));
  const numbers = new Map<string, number>();
  for (const [name, value] of values) {
    // Some names of the generic table stand for those of one word's length.
    if (name.startsWith('__NR_')) numbers.set(name.slice('__NR_'.length), Number(values.get(value) ?? value));
  }
  return numbers;
}

describe('The filter of system calls', () => {
  it('is there for the architectures that are documented', () => {
    expect(FILTERED_ARCHITECTURES).to.deep.equal(Object.keys(AUDIT));
    expect(systemCallProgram('s390x')).to.equal(undefined);
  });

  for (const [arch, audit] of Object.entries(AUDIT)) {
    const program = systemCallProgram(arch) ?? [];
    const header = arch === 'x64' ? 'asm/unistd_64.h' : 'asm-generic/unistd.h';

    it(`of ${arch} decides each number of <${header}>, in the kernel's language, as the list of names says`, () => {
      const numbers = numbersIn(header);
      const denied = arch === 'x64' ? [...DENIED, ...DENIED_ON_X86] : DENIED;
      for (const name of denied) expect(numbers.has(name), name).to.equal(true);
      const names = new Map([...numbers].map(([name, number]) => [number, name]));
      for (let number = 0; number < 1024; number++) {
        const name = names.get(number) ?? '';
        const expected = name === 'clone3' ? ENOSYS : denied.includes(name) ? EPERM : ALLOWED;
        expect(run(program, data(number, audit)), `${number} ${name}`).to.equal(expected);
      }
    });

    it(`of ${arch} lets clone make threads and processes, and no namespaces`, () => {
      const number = arch === 'x64' ? 56 : 220;
      // What pthread_create and fork pass (clone(2)).
      for (const flags of [0x003d_0f00n, 0x0120_0011n])
        expect(run(program, data(number, audit, flags))).to.equal(ALLOWED);
      for (const bit of [17n, 25n, 26n, 27n, 28n, 29n, 30n])
        expect(run(program, data(number, audit, 0x11n | (1n << bit))), `bit ${bit}`).to.equal(EPERM);
    });

    it(`of ${arch} refuses system calls of other ABIs`, () => {
      // read, of 32-bit programs, of another processor, and with what x32 adds.
      for (const other of [0x4000_0003, 0x4000_0028, ...Object.values(AUDIT).filter((value) => value !== audit)])
        expect(run(program, data(3, other))).to.equal(EPERM);
      if (arch === 'x64') expect(run(program, data(0x4000_0000, audit))).to.equal(EPERM);
    });
  }

  for (const arch of ['arm64', 'riscv64']) {
    if (process.arch !== arch)
      it.skip(
        `of ${arch} is taken by a kernel: this is ${process.arch}, and qemu-user passes no filter on to the kernel`,
      );
  }
});
