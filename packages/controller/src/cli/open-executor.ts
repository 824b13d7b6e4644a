import { spawnExecutor, type Executor } from '../remote/index.js';
import { connectTo, type ExecutorPlace } from './executor-place.js';

/** The executor at an address, or one of its own for the command. */
export function openExecutor(place: ExecutorPlace | undefined, signal: AbortSignal): Promise<Executor> {
  return place === undefined ? spawnExecutor({ signal, stdio: 'ignore' }) : connectTo(place, signal);
}
