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
  ping: [v1.IPing, v1.IPingResult];
}

export type OperationKind = keyof OperationTypes;
export type OperationRequest<K extends OperationKind> = OperationTypes[K][0];
export type OperationResult<K extends OperationKind> = OperationTypes[K][1];
