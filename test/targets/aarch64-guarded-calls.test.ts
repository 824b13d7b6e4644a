import { crossFlags, emulatedTarget, spawnEmulated } from '../support/emulated-executor.js';
import { describeGuardedCalls } from '../faults/guarded-suite.js';

const target = emulatedTarget('aarch64');

if (target === undefined)
  it.skip(
    'a call that does not return, on an emulated AArch64 executor: none can be emulated (node scripts/target.mjs aarch64)',
  );
else
  describeGuardedCalls('a call that does not return, on an emulated AArch64 executor', {
    arch: 'aarch64',
    flags: crossFlags(target),
    start: () => spawnEmulated(target, { stdio: 'ignore' }),
  });
