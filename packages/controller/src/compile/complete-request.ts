/** From what a caller asks for to what a compile thread needs. */
import { CompileError, InputError } from '@telejit/shared';
import type { WorkerRequest } from './worker-messages.js';
import type { CompileRequest, IrSource } from './types.js';

/** "BC" 0xC0DE, or the wrapper that Darwin puts around it (LLVM's BitCodeFormat, "Bitcode Wrapper Format"). */
const BITCODE_MAGICS = [
  [0x42, 0x43, 0xc0, 0xde],
  [0xde, 0xc0, 0x17, 0x0b],
];
const MOST_CALLS = 2 ** 31 - 1;

/**
 * Fills in what is not given and copies the source, so that the caller may go on using it.
 * @throws InputError (COMPILE_REQUEST), CompileError (IR_PARSE) for bytes that are not bitcode
 */
export function completeRequest(request: CompileRequest): WorkerRequest {
  const { name, triple, optLevel, callThreshold, callCounts } = request;
  if (triple === '') throw invalid(name, 'the target triple is empty');
  if (![0, 1, 2, 3].includes(optLevel)) throw invalid(name, `optimisation level ${optLevel} is not 0, 1, 2 or 3`);
  if (callThreshold !== undefined && !isCallThreshold(callThreshold))
    throw invalid(name, `a threshold of ${callThreshold} calls is not a whole number from 1 to ${MOST_CALLS}`);
  for (const [callee, count] of callCounts ?? []) {
    if (!Number.isSafeInteger(count) || count < 0)
      throw invalid(name, `${count} calls of "${callee}" are not a whole number from 0 to 2^53 - 1`);
    if (callee.includes('\0')) throw invalid(name, 'the name of a function that was called contains a null character');
  }
  for (const [what, text] of Object.entries({ name, triple, CPU: request.cpu, features: request.features })) {
    if (text?.includes('\0')) throw invalid(name, `the ${what} contains a null character`);
  }
  return {
    task: { kind: 'compile' },
    name,
    source: bytesOf(name, request.source),
    triple,
    cpu: request.cpu ?? '',
    isCpuHint: request.isCpuHint ?? false,
    features: request.features ?? '',
    optLevel,
    codeModel: request.codeModel ?? 'default',
    relocationModel: request.relocationModel ?? 'pic',
    // Left out, so that keys of cached objects stay as they are.
    ...(callThreshold === undefined ? {} : { callThreshold }),
    ...(callCounts === undefined ? {} : { callCounts: [...callCounts].sort(([a], [b]) => (a < b ? -1 : 1)) }),
  };
}

/** Whether calls can be counted up to there: counters have 32 bits. */
export function isCallThreshold(calls: number): boolean {
  return Number.isInteger(calls) && calls >= 1 && calls <= MOST_CALLS;
}

/** Whether bytes begin as bitcode does. */
export function isBitcode(bytes: Uint8Array): boolean {
  return BITCODE_MAGICS.some((magic) => magic.every((byte, i) => bytes[i] === byte));
}

function bytesOf(name: string, source: IrSource): Uint8Array<ArrayBuffer> {
  if (source.kind === 'ir') {
    return Uint8Array.from(typeof source.text === 'string' ? Buffer.from(source.text) : source.text);
  }
  if (isBitcode(source.bytes)) return Uint8Array.from(source.bytes);
  const start = [...source.bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
  const found = source.bytes.length === 0 ? 'is empty' : `starts with ${start}`;
  throw new CompileError('IR_PARSE', `${name}: not LLVM bitcode: it ${found}, and bitcode starts with 42 43 c0 de`);
}

function invalid(name: string, reason: string): InputError {
  return new InputError('COMPILE_REQUEST', `${name}: ${reason}`);
}
