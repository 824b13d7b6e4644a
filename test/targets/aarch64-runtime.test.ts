import type { Executor } from '@telejit/controller';
import { crossFlags, describeEmulated, spawnEmulated } from '../support/emulated-executor.js';
import { nativeRuntimeTests } from './emulated-runtime.js';
import { linkedThreadTests } from './emulated-threads.js';

// That of calls that do not return has the other memory manager.
describeEmulated('aarch64', 'An emulated AArch64 executor with the strict memory manager', (target) => {
  let executor: Executor;

  before(async () => {
    executor = await spawnEmulated(target, { memoryManager: 'strict', stdio: 'ignore' });
  });
  after(() => executor.close());

  describe('has the native runtime, which', () => nativeRuntimeTests(() => executor, crossFlags(target)));
  describe('has threads that linked code makes, of which one', () =>
    linkedThreadTests(() => executor, crossFlags(target)));
});
