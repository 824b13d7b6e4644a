import type { telejit } from '@telejit/shared/wire';
import { OperationFailure } from '../operation-failure.js';
import type { Answer, OperationHandler, OperationScope, SessionContext } from '../session-context.js';
import { answerUpcalls } from './answer-upcalls.js';
import { call } from './call.js';
import { describeAddresses } from './describe-addresses.js';
import { hello, ping } from './hello.js';
import { installRuntime } from './install-runtime.js';
import { link, release } from './link.js';
import { allocateMemory, freeMemory, protectMemory } from './allocated-memory.js';
import { listRegions } from './list-regions.js';
import { listThreads } from './list-threads.js';
import { memoryUse, readMemory, writeMemory } from './memory.js';
import { searchMemory } from './search-memory.js';
import { loadLibrary, resolveSymbols } from './process-symbols.js';
import type { OperationKind } from './operation-kind.js';
import { storePointers } from './store-pointers.js';
import { takeStreams } from './take-streams.js';
import { cancelOperation, initialize, runProgram } from './programs.js';

type HandlerTable = {
  readonly [K in OperationKind]: OperationHandler<NonNullable<telejit.v1.IOperation[K]>>;
};

const HANDLERS: HandlerTable = {
  hello,
  link,
  release,
  call,
  resolveSymbols,
  loadLibrary,
  installRuntime,
  initialize,
  runProgram,
  cancelOperation,
  readMemory,
  writeMemory,
  memoryUse,
  ping,
  storePointers,
  answerUpcalls,
  describeAddresses,
  allocateMemory,
  freeMemory,
  protectMemory,
  searchMemory,
  listRegions,
  takeStreams,
  listThreads,
};

/** The kind of an operation, or undefined when this executor does not know it. */
export function kindOf(operation: telejit.v1.IOperation): OperationKind | undefined {
  for (const kind of KINDS) {
    if (operation[kind] !== null && operation[kind] !== undefined) return kind;
  }
  return undefined;
}

const KINDS = Object.keys(HANDLERS).filter((key): key is OperationKind => key in HANDLERS);

/** Handles an operation of a known kind. */
export function handleOperation<K extends OperationKind>(
  context: SessionContext,
  operation: telejit.v1.IOperation,
  kind: K,
  scope: OperationScope,
): Answer | undefined {
  const request: telejit.v1.IOperation[K] = operation[kind];
  if (request === null || request === undefined) {
    throw new OperationFailure('UNKNOWN_OPERATION', `operation ${scope.id} has no ${kind}`);
  }
  return HANDLERS[kind](context, request, scope);
}
