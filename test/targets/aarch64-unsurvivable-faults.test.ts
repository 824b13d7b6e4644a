import { UNSURVIVABLE, unsurvivableFaultTests } from '../faults/unsurvivable-suite.js';
import { crossFlags, describeEmulated, spawnEmulated } from '../support/emulated-executor.js';

describeEmulated('aarch64', 'a fault that cannot be survived, on an emulated AArch64 executor', (target) =>
  unsurvivableFaultTests(
    () => spawnEmulated(target, { stdio: 'ignore' }),
    crossFlags(target),
    UNSURVIVABLE.slice(0, 2),
  ),
);
