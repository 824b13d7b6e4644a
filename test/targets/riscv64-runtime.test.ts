import type { Executor } from '@telejit/controller';
import { crossFlags, describeEmulated, spawnEmulated } from '../support/emulated-executor.js';
import { linkedThreadTests } from './emulated-threads.js';

// That of calls that do not return has the other memory manager.
describeEmulated('riscv64', 'An emulated RISC-V executor with the strict memory manager', (target) => {
  let executor: Executor;

  before(async () => {
    executor = await spawnEmulated(target, { memoryManager: 'strict', stdio: 'ignore' });
  });
  after(() => executor.close());

  describe('has threads that linked code makes, of which one', () =>
    linkedThreadTests(() => executor, crossFlags(target)));
});
