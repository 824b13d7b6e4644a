import { readdirSync, stat } from 'node:fs';

/**
 * The ids of all threads of the process. To be called before any code is loaded that Node does not come with: these are
 * Node's then, and stay to its end. The threads for file operations are made at the first of them, which is therefore now.
 */
export function nodeThreads(): Int32Array {
  stat('/', () => undefined);
  return Int32Array.from(readdirSync('/proc/self/task'), Number);
}
