import { LLJIT, spawnExecutor } from '@telejit/controller';
import { expect } from 'chai';
import { compileC } from '../support/c-units.js';
import { rejection } from '../support/rejection.js';
import { OVERRUNS, UNMAPPED, UNSURVIVABLE, unsurvivableFaultTests } from './unsurvivable-suite.js';

describe('a fault that cannot be survived', () => {
  unsurvivableFaultTests(() => spawnExecutor({ stdio: 'ignore' }), [], [...UNSURVIVABLE, ...OVERRUNS, UNMAPPED]);

  it('is in the last words of an executor that cannot say it any more, because its own thread waits for the allocator', async () => {
    await using executor = await spawnExecutor();
    await using jit = await LLJIT.builder().executor(executor).create();
    // The size says that the block is the main arena's, whose lock free takes before it finds out.
    jit.addObjectSync(
      compileC(
        '#include <stdlib.h>\nlong f(void) { long *volatile p = malloc(3000); p[-1] = 0x41414141; free(p); return 0; }',
      ),
      { name: 'f.o' },
    );
    const error = await rejection(jit.function('long f(void)')());
    expect(error).to.have.property('code', 'EXECUTOR_DIED');
    expect(error.message).to.match(
      /SIGABRT.*telejit: the process ends: code was left inside of a library by signal 6 at( 0x[0-9a-f]+){4}/s,
    );
  });
});
