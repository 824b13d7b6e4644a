import { connectExecutor, spawnExecutor, type Executor } from '../remote/index.js';

/** The executor at an address, or one of its own for the command. */
export function openExecutor(address: string | undefined, signal: AbortSignal): Promise<Executor> {
  return address === undefined ? spawnExecutor({ signal, stdio: 'ignore' }) : connectExecutor(address, { signal });
}
