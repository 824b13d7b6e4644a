import type { telejit } from '@telejit/shared/wire';
import type { OperationKind } from './operations/operation-kind.js';
import type { Answer } from './session-context.js';
import { regionBytes } from './operations/list-regions.js';
import { descriptionBytes } from './operations/describe-addresses.js';

/**
 * A Reply with all of its fields. Encoding looks at every field of every reply, which takes microseconds when replies
 * differ in their fields; these never do.
 */
function emptyReply(id: number): telejit.v1.IReply {
  return {
    id,
    failure: undefined,
    hello: undefined,
    link: undefined,
    release: undefined,
    call: undefined,
    resolveSymbols: undefined,
    loadLibrary: undefined,
    installRuntime: undefined,
    initialize: undefined,
    runProgram: undefined,
    cancelOperation: undefined,
    readMemory: undefined,
    writeMemory: undefined,
    memoryUse: undefined,
    ping: undefined,
    storePointers: undefined,
    answerUpcalls: undefined,
    describeAddresses: undefined,
    allocateMemory: undefined,
    freeMemory: undefined,
    protectMemory: undefined,
    searchMemory: undefined,
    listRegions: undefined,
    listThreads: undefined,
  };
}

function setResult<K extends OperationKind>(
  reply: telejit.v1.IReply,
  kind: K,
  answer: Pick<telejit.v1.IReply, K>,
): void {
  reply[kind] = answer[kind];
}

/** The Reply with an operation's result. */
export function replyWithResult(id: number, kind: OperationKind, answer: Answer): telejit.v1.IReply {
  const reply = emptyReply(id);
  setResult(reply, kind, answer);
  return reply;
}

/** The Reply of an operation that failed. */
export function replyWithFailure(id: number, failure: telejit.v1.IFailure): telejit.v1.IReply {
  const reply = emptyReply(id);
  reply.failure = failure;
  return reply;
}

/** How many bytes of data an answer carries. */
export function answerBytes(kind: OperationKind, answer: Answer): number {
  switch (kind) {
    case 'hello':
      return answer.hello?.heldContent?.byteLength ?? 0;
    case 'link':
      return answer.link?.segmentAddresses?.byteLength ?? 0;
    case 'call':
      return (answer.call?.buffer?.byteLength ?? 0) + (answer.call?.string?.byteLength ?? 0);
    case 'resolveSymbols':
      return answer.resolveSymbols?.addresses?.byteLength ?? 0;
    case 'readMemory':
      return answer.readMemory?.data?.byteLength ?? 0;
    case 'describeAddresses':
      return descriptionBytes(answer.describeAddresses);
    case 'searchMemory':
      return answer.searchMemory?.addresses?.byteLength ?? 0;
    case 'listRegions':
      return regionBytes(answer.listRegions);
    default:
      return 0;
  }
}
