import { spawnExecutor } from '@telejit/controller';
import { guardedCallTests } from './guarded-suite.js';

for (const memoryManager of ['dual', 'strict'] as const) {
  describe(`a call that does not return, with the ${memoryManager} memory manager`, () =>
    guardedCallTests({
      arch: 'x86_64',
      flags: [],
      start: () => spawnExecutor({ memoryManager, stdio: 'ignore' }),
    }));
}
