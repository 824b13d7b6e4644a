import { spawnExecutor } from '@telejit/controller';
import { describeGuardedCalls } from './guarded-suite.js';

for (const memoryManager of ['dual', 'strict'] as const)
  describeGuardedCalls(`a call that does not return, with the ${memoryManager} memory manager`, {
    arch: 'x86_64',
    flags: [],
    start: () => spawnExecutor({ memoryManager, stdio: 'ignore' }),
  });
