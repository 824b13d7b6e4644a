import {
  formatAddr,
  REGISTER_NAMES,
  RUNTIME_ENDED_BY,
  RUNTIME_FATAL_STACK,
  RUNTIME_REPORT,
  type Addr,
} from '@telejit/shared';
import { swapColumn, telejit } from '@telejit/shared/wire';
import type { DescribedAddress } from '../native/describe-address.js';
import { loadI32, loadU64 } from '../native/native-pool.js';
import { platform } from '../native/platform.js';
import { processMappings } from '../native/process-maps.js';
import { GivenUp } from '../operation-failure.js';
import { signalName, signalReason } from './signal-texts.js';

import v1 = telejit.v1;

/** Signals whose siginfo_t has an address of memory; with the others it is that of the instruction. */
const MEMORY_SIGNALS: ReadonlySet<string> = new Set(['SIGSEGV', 'SIGBUS']);
/** SI_KERNEL, of SIGSEGV for addresses that are not canonical and of breakpoints: the processor does not say where. */
const UNKNOWN_ADDRESS = 128;

/** Why a thread may be gone that has not said it. */
const LOSS = 'by the system call exit, pthread_cancel or a filter of system calls';

const KINDS: ReadonlyMap<number, v1.FaultKind> = new Map([
  [RUNTIME_ENDED_BY.signal, v1.FaultKind.FAULT_KIND_SIGNAL],
  [RUNTIME_ENDED_BY.exception, v1.FaultKind.FAULT_KIND_EXCEPTION],
  [RUNTIME_ENDED_BY.exit, v1.FaultKind.FAULT_KIND_EXIT],
  [RUNTIME_ENDED_BY.threadExit, v1.FaultKind.FAULT_KIND_THREAD_EXIT],
  [RUNTIME_ENDED_BY.loss, v1.FaultKind.FAULT_KIND_THREAD_EXIT],
  [RUNTIME_ENDED_BY.deadline, v1.FaultKind.FAULT_KIND_DEADLINE],
  [RUNTIME_ENDED_BY.cancellation, v1.FaultKind.FAULT_KIND_CANCELLATION],
]);

/** Finds the library at an address; undefined for linked code. */
export type DescribeCode = (address: Addr) => DescribedAddress | undefined;

/** How a task ended that did not return, as its operation's failure. */
export class TaskEnd extends GivenUp {
  /** The process ends. */
  readonly isFatal: boolean;

  constructor(code: string, message: string, fault: v1.IFault, isFatal: boolean) {
    super(code, message, { fault });
    this.isFatal = isFatal;
  }
}

/**
 * @param bytes what the runtime wrote (RUNTIME_REPORT)
 * @param what has ended: with what its codes begin
 */
export function readTaskEnd(bytes: Uint8Array, describe: DescribeCode, what: 'CALL' | 'THREAD'): TaskEnd {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const fatality = loadI32(view, RUNTIME_REPORT.isFatal);
  const endedBy = loadI32(view, RUNTIME_REPORT.kind);
  const kind = KINDS.get(endedBy) ?? v1.FaultKind.FAULT_KIND_UNSPECIFIED;
  const fault: v1.IFault = {
    kind,
    ...signalOf(view, kind),
    ...(endedBy === RUNTIME_ENDED_BY.loss && { reason: LOSS }),
    exitCode: loadI32(view, RUNTIME_REPORT.exitCode),
    exceptionType: textOf(bytes.subarray(RUNTIME_REPORT.type, RUNTIME_REPORT.text)),
    exceptionMessage: textOf(bytes.subarray(RUNTIME_REPORT.text, RUNTIME_REPORT.textEnd)),
    ...registersOf(view),
    frames: columnOf(view, RUNTIME_REPORT.frames, loadI32(view, RUNTIME_REPORT.frameCount)),
    places: placesOf(view, describe),
    framesCut: loadI32(view, RUNTIME_REPORT.isCut) !== 0,
  };
  const { code, text } = ENDS[kind](fault);
  if (fatality === 0) return new TaskEnd(`${what}_${code}`, text, fault, false);
  const where = fault.places?.find(({ library }) => library)?.library ?? 'the C library';
  const why =
    fatality === RUNTIME_FATAL_STACK
      ? 'the stack of its thread was overrun or unmapped, and nothing is left to come back to'
      : `it was inside of ${where}, which may hold locks of the whole process`;
  return new TaskEnd('EXECUTOR_FAULTED', `${text}; ${why}: the executor ends`, fault, true);
}

function signalOf(view: DataView, kind: v1.FaultKind): v1.IFault {
  if (kind !== v1.FaultKind.FAULT_KIND_SIGNAL) return {};
  const signal = loadI32(view, RUNTIME_REPORT.signal);
  const signalCode = loadI32(view, RUNTIME_REPORT.signalCode);
  const name = signalName(signal);
  const address = loadU64(view, RUNTIME_REPORT.address);
  const hasAddress = signalCode > 0 && signalCode !== UNKNOWN_ADDRESS;
  return {
    signal,
    signalName: name,
    signalCode,
    reason: signalReason(name, signalCode),
    address: hasAddress ? columnOf(view, RUNTIME_REPORT.address, 1) : undefined,
    memory: hasAddress && MEMORY_SIGNALS.has(name) ? memoryAt(address) : '',
    stackOverflow: loadI32(view, RUNTIME_REPORT.isStackOverflow) !== 0,
  };
}

function memoryAt(address: Addr): string {
  const found = processMappings().find(({ start, end }) => address >= start && address < end);
  if (found === undefined) return 'nothing';
  const name = found.name === '' ? 'memory without a name' : found.name;
  return `${name} (${found.permissions}, ${formatAddr(found.start)} to ${formatAddr(found.end)})`;
}

/** A C string in an array of characters. */
export function textOf(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  return Buffer.from(end < 0 ? bytes : bytes.subarray(0, end)).toString('utf8');
}

function registersOf(view: DataView): v1.IFault {
  if (loadI32(view, RUNTIME_REPORT.registerCount) === 0) return {};
  const registers = [...(REGISTER_NAMES[platform().arch] ?? [])];
  return { registers, registerValues: columnOf(view, RUNTIME_REPORT.registers, registers.length) };
}

/** As the wire has it. */
function columnOf(view: DataView, offset: number, count: number): Uint8Array {
  const bytes = new Uint8Array(view.buffer, view.byteOffset + offset, 8 * count).slice();
  swapColumn(bytes, 8);
  return bytes;
}

function placesOf(view: DataView, describe: DescribeCode): v1.ICodePlace[] {
  return Array.from({ length: loadI32(view, RUNTIME_REPORT.frameCount) }, (_, i) => {
    const address = loadU64(view, RUNTIME_REPORT.frames + 8 * i);
    // What is meant by a return address is the call before it.
    const found = Number.isSafeInteger(address) && address > 0 ? describe(address - Math.min(i, 1)) : undefined;
    return found === undefined
      ? {}
      : { library: found.library, symbol: found.symbol, symbolAddress: found.symbolAddress };
  });
}

/** The code of the failure, without what has ended, and what happened. */
const ENDS: Readonly<Record<v1.FaultKind, (fault: v1.IFault) => { readonly code: string; readonly text: string }>> = {
  [v1.FaultKind.FAULT_KIND_UNSPECIFIED]: () => ({ code: 'FAULTED', text: 'the code ended' }),
  [v1.FaultKind.FAULT_KIND_SIGNAL]: (fault) => ({ code: 'FAULTED', text: signalText(fault) }),
  [v1.FaultKind.FAULT_KIND_EXCEPTION]: ({ exceptionType, exceptionMessage }) => ({
    code: 'THREW',
    text: `an exception was not caught: ${[exceptionType || 'of unknown type', exceptionMessage].filter(Boolean).join(': ')}`,
  }),
  [v1.FaultKind.FAULT_KIND_EXIT]: ({ exitCode }) => ({
    code: 'EXITED',
    text: `the code called exit with code ${exitCode ?? 0}`,
  }),
  [v1.FaultKind.FAULT_KIND_THREAD_EXIT]: ({ reason }) => ({
    code: 'EXITED',
    text: reason ? `its thread is gone, ${reason}` : 'the code called pthread_exit',
  }),
  [v1.FaultKind.FAULT_KIND_DEADLINE]: () => ({ code: 'DEADLINE', text: 'the code was ended at its deadline' }),
  [v1.FaultKind.FAULT_KIND_CANCELLATION]: () => ({ code: 'CANCELLED', text: 'the code was ended on request' }),
};

function signalText({ signalName: name, reason, address, memory, stackOverflow, signalCode }: v1.IFault): string {
  if (stackOverflow === true) return `${name}: stack overflow`;
  const where = address ? ` at 0x${Buffer.from(address).readBigUInt64LE().toString(16)}` : '';
  const what = (signalCode ?? 0) === 2 && memory ? `${reason}, which is ${memory}` : reason;
  return `${name}${where}${what ? `: ${what}` : ''}`;
}
