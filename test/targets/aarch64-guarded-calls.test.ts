import { guardedCallTests } from '../faults/guarded-suite.js';
import { crossFlags, describeEmulated, spawnEmulated } from '../support/emulated-executor.js';

describeEmulated('aarch64', 'a call that does not return, on an emulated AArch64 executor', (target) =>
  guardedCallTests({
    arch: 'aarch64',
    flags: crossFlags(target),
    start: () => spawnEmulated(target, { stdio: 'ignore' }),
  }),
);
