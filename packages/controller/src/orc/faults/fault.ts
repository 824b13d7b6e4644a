import { numberFromLong, ProtocolError } from '@telejit/shared';
import { telejit } from '@telejit/shared/wire';
import type { Frame } from '../symbolize/index.js';

import v1 = telejit.v1;

/** Why code ended that did not return. */
export type FaultKind = 'signal' | 'exception' | 'exit' | 'thread-exit' | 'deadline' | 'cancellation';

/** How code ended that did not return, as the executor saw it. */
export interface Fault {
  readonly kind: FaultKind;
  /** Such as "SIGSEGV"; undefined when it was no signal. */
  readonly signal: string | undefined;
  readonly signalNumber: number | undefined;
  /** si_code of sigaction(2), and what it means. */
  readonly signalCode: number | undefined;
  readonly reason: string | undefined;
  /** The memory, or the instruction, that the signal is about; undefined when the system does not say. */
  readonly address: bigint | undefined;
  /** What was mapped there, for people. */
  readonly memory: string | undefined;
  /** What the address is, when it is in something that was linked, or in a library. */
  readonly place: Frame | undefined;
  readonly isStackOverflow: boolean;
  /** What the code gave to exit. */
  readonly exitCode: number | undefined;
  /** Of an exception: its type as the source has it, and what() of a std::exception. */
  readonly exceptionType: string | undefined;
  readonly exceptionMessage: string | undefined;
  /** What the registers held, by name, where the thread was taken by surprise. */
  readonly registers: ReadonlyMap<string, bigint>;
  /** The innermost first. */
  readonly frames: readonly Frame[];
  /** There were more. */
  readonly isCut: boolean;
}

const KINDS: Readonly<Record<v1.FaultKind, FaultKind | undefined>> = {
  [v1.FaultKind.FAULT_KIND_UNSPECIFIED]: undefined,
  [v1.FaultKind.FAULT_KIND_SIGNAL]: 'signal',
  [v1.FaultKind.FAULT_KIND_EXCEPTION]: 'exception',
  [v1.FaultKind.FAULT_KIND_EXIT]: 'exit',
  [v1.FaultKind.FAULT_KIND_THREAD_EXIT]: 'thread-exit',
  [v1.FaultKind.FAULT_KIND_DEADLINE]: 'deadline',
  [v1.FaultKind.FAULT_KIND_CANCELLATION]: 'cancellation',
};

/** A fault as it came, before its frames have names. */
export interface RawFault extends Omit<Fault, 'frames' | 'place'> {
  readonly addresses: readonly bigint[];
  /** What the executor said of them: of code that was not linked, the library and its symbol. */
  readonly places: readonly v1.ICodePlace[];
}

/** @throws ProtocolError (BAD_REPLY) for one that the protocol does not allow */
export function readFault(fault: v1.IFault): RawFault {
  const kind = KINDS[fault.kind ?? v1.FaultKind.FAULT_KIND_UNSPECIFIED];
  if (kind === undefined)
    throw new ProtocolError('BAD_REPLY', `the executor sent a fault of the kind ${fault.kind ?? 0}`);
  const isSignal = kind === 'signal';
  const values = addressesIn(fault.registerValues);
  const names = fault.registers ?? [];
  return {
    kind,
    signal: isSignal ? (fault.signalName ?? '') : undefined,
    signalNumber: isSignal ? (fault.signal ?? 0) : undefined,
    signalCode: isSignal ? (fault.signalCode ?? 0) : undefined,
    reason: fault.reason || undefined,
    address: addressesIn(fault.address).at(0),
    memory: fault.memory || undefined,
    isStackOverflow: fault.stackOverflow ?? false,
    exitCode: kind === 'exit' ? (fault.exitCode ?? 0) : undefined,
    exceptionType: fault.exceptionType || undefined,
    exceptionMessage: fault.exceptionMessage || undefined,
    registers: new Map(values.flatMap((value, i) => (i < names.length ? [[names[i], value]] : []))),
    addresses: addressesIn(fault.frames),
    places: fault.places ?? [],
    isCut: fault.framesCut ?? false,
  };
}

function addressesIn(column: Uint8Array | null | undefined): bigint[] {
  const bytes = Buffer.from(column ?? new Uint8Array());
  return Array.from({ length: Math.floor(bytes.length / 8) }, (_, i) => bytes.readBigUInt64LE(8 * i));
}

/** The frame of an address by what the executor said of it alone. */
export function frameOf(address: bigint, { library, symbol, symbolAddress }: v1.ICodePlace = {}): Frame {
  return {
    address,
    unit: undefined,
    library: library || undefined,
    symbol: symbol || undefined,
    name: symbol || undefined,
    offset: symbol ? Number(address - BigInt(numberFromLong(symbolAddress))) : undefined,
    source: undefined,
    inlined: [],
  };
}
