import { telejit } from '@telejit/shared/wire';

import v1 = telejit.v1;

/** The requests and results of every operation, by its name in the `kind` and `result` oneofs. */
export interface OperationTypes {
  hello: [v1.IHello, v1.IHelloResult];
  link: [v1.ILink, v1.ILinkResult];
  release: [v1.IRelease, v1.IReleaseResult];
  call: [v1.ICall, v1.ICallResult];
  resolveSymbols: [v1.IResolveSymbols, v1.IResolveSymbolsResult];
  loadLibrary: [v1.ILoadLibrary, v1.ILoadLibraryResult];
  installRuntime: [v1.IInstallRuntime, v1.IInstallRuntimeResult];
  initialize: [v1.IInitialize, v1.IInitializeResult];
  runProgram: [v1.IRunProgram, v1.IRunProgramResult];
  cancelOperation: [v1.ICancelOperation, v1.ICancelOperationResult];
  readMemory: [v1.IReadMemory, v1.IReadMemoryResult];
  writeMemory: [v1.IWriteMemory, v1.IWriteMemoryResult];
  memoryUse: [v1.IMemoryUse, v1.IMemoryUseResult];
  ping: [v1.IPing, v1.IPingResult];
  storePointers: [v1.IStorePointers, v1.IStorePointersResult];
  answerUpcalls: [v1.IAnswerUpcalls, v1.IAnswerUpcallsResult];
  describeAddresses: [v1.IDescribeAddresses, v1.IDescribeAddressesResult];
  allocateMemory: [v1.IAllocateMemory, v1.IAllocateMemoryResult];
  freeMemory: [v1.IFreeMemory, v1.IFreeMemoryResult];
  protectMemory: [v1.IProtectMemory, v1.IProtectMemoryResult];
  searchMemory: [v1.ISearchMemory, v1.ISearchMemoryResult];
  listRegions: [v1.IListRegions, v1.IListRegionsResult];
  takeStreams: [v1.ITakeStreams, v1.ITakeStreamsResult];
  listThreads: [v1.IListThreads, v1.IListThreadsResult];
}

export type OperationKind = keyof OperationTypes;
export type OperationRequest<K extends OperationKind> = OperationTypes[K][0];
export type OperationResult<K extends OperationKind> = OperationTypes[K][1];

type Requests = { id: number } & { [P in OperationKind]: OperationRequest<P> | undefined };

/**
 * An Operation with all of its fields. Encoding looks at every field of every operation, which takes microseconds when
 * operations differ in their fields; these never do.
 */
export function operationOf<K extends OperationKind>(id: number, kind: K, request: OperationRequest<K>): v1.IOperation {
  const operation: Requests = {
    id,
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
    takeStreams: undefined,
    listThreads: undefined,
  };
  const requests: { [P in K]?: OperationRequest<P> } = operation;
  requests[kind] = request;
  return operation;
}
