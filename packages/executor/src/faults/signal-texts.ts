import { constants } from 'node:os';

/** Of several names the first: SIGABRT, not SIGIOT. */
const SIGNAL_NAMES = new Map(
  Object.entries(constants.signals)
    .reverse()
    .map(([name, number]) => [number, name]),
);

/** "SIGSEGV" */
export function signalName(number: number): string {
  return SIGNAL_NAMES.get(number) ?? `signal ${number}`;
}

/** What si_code means. Source: sigaction(2); Linux, include/uapi/asm-generic/siginfo.h. */
const REASONS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  SIGSEGV: {
    1: 'nothing is mapped at the address',
    2: 'the mapping does not permit it',
    4: 'a protection key does not permit it',
    128: 'the address is none that a program can have, or not aligned as the instruction needs it, or the instruction is privileged',
  },
  SIGBUS: {
    1: 'the address is not aligned',
    2: 'nothing is behind the mapping',
    3: 'an error of the hardware',
    128: 'the stack pointer has an address that no program can have',
  },
  SIGFPE: {
    1: 'integer division by zero, or its result does not fit',
    2: 'integer overflow',
    3: 'division by zero',
    4: 'floating point overflow',
    5: 'floating point underflow',
    6: 'inexact floating point result',
    7: 'invalid floating point operation',
    8: 'subscript out of range',
  },
  SIGILL: {
    1: 'illegal opcode',
    2: 'illegal operand',
    3: 'illegal addressing mode',
    4: 'illegal trap',
    5: 'privileged opcode',
    6: 'privileged register',
    7: 'coprocessor error',
  },
  SIGTRAP: { 1: 'breakpoint', 2: 'single step', 128: 'breakpoint' },
  SIGSYS: { 1: 'the system call is not allowed' },
};

/** SI_TKILL. */
const SENT_BY_RAISE = -6;

/** Empty when nothing is known of it. */
export function signalReason(name: string, code: number): string {
  if (code > 0) return REASONS[name]?.[code] ?? '';
  if (name === 'SIGABRT') return 'the code called abort';
  return code === SENT_BY_RAISE ? 'the code sent it itself' : 'it was sent to the process, or another thread had it';
}
