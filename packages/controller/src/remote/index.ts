export {
  connectExecutor,
  executorDescription,
  Executor,
  type ConnectOptions,
  type ExecutorDescription,
} from './executor.js';
export { OperationError } from './failure.js';
export { RemoteSession } from './remote-session.js';
export type { ProgramListener, SessionStats, Submitted } from './session-types.js';
export type { Upcall, UpcallAnswer, UpcallHandler } from './upcalls.js';
export { spawnExecutor, type SpawnExecutorOptions } from './spawn.js';
export type { TlsOptions, TransportOptions } from './transport.js';
