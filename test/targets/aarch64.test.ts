import { LLJIT, spawnExecutor, type Executor } from '@telejit/controller';
import { expect } from 'chai';
import { describeEmulated, spawnEmulated } from '../support/emulated-executor.js';
import { itWorks } from './emulated-basics.js';

describeEmulated('aarch64', 'An emulated AArch64 executor', (target) => {
  let executor: Executor;
  let jit: LLJIT;

  before(async () => {
    executor = await spawnEmulated(target);
  });
  after(() => executor.close());
  beforeEach(async () => {
    jit = await LLJIT.builder().executor(executor).create();
  });
  afterEach(() => jit.close());

  it('says what it is, so that code is compiled for it', () => {
    const { triple, cpuFeatures, pageSizeBytes, pointerSizeBytes, isLittleEndian } = executor.description;
    expect(triple).to.equal('aarch64-unknown-linux-gnu');
    expect(cpuFeatures.split(',')).to.include.members(['+neon', '+crc', '+lse']);
    expect({ pageSizeBytes, pointerSizeBytes, isLittleEndian }).to.deep.equal({
      pageSizeBytes: 4096,
      pointerSizeBytes: 8,
      isLittleEndian: true,
    });
  });

  itWorks(() => jit);

  it('gives the same result for the same IR as an executor of this machine, driven at once by one controller', async () => {
    const ir = `define double @mean(double %a, double %b) {
      %sum = fadd double %a, %b
      %mean = fdiv double %sum, 2.0e+0
      ret double %mean
    }`;
    await using native = await spawnExecutor();
    await using other = await LLJIT.builder().executor(native).create();
    const results = await Promise.all(
      [jit, other].map(async (one) => {
        await one.addIRModule(ir);
        return await one.function('double mean(double, double)')(1.5, 4);
      }),
    );
    expect(results).to.deep.equal([2.75, 2.75]);
    expect(native.description.triple).not.to.equal(executor.description.triple);
  });
});
