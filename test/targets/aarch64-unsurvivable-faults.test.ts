import { crossFlags, EMULATED_START_MS, emulatedTarget, spawnEmulated } from '../support/emulated-executor.js';
import { unsurvivableFaultTests } from '../faults/unsurvivable-suite.js';

const target = emulatedTarget('aarch64');

describe('a fault that cannot be survived, on an emulated AArch64 executor', function () {
  this.timeout(EMULATED_START_MS);
  if (target === undefined)
    it.skip(
      'is reported with its backtrace, and ends the executor: none can be emulated (node scripts/target.mjs aarch64)',
    );
  else unsurvivableFaultTests(() => spawnEmulated(target, { stdio: 'ignore' }), crossFlags(target));
});
