import { LLJIT, type Executor } from '@telejit/controller';
import { expect } from 'chai';
import { describeEmulated, spawnEmulated } from '../support/emulated-executor.js';
import { itWorks } from './emulated-basics.js';

describeEmulated('arm', 'An emulated executor for 32-bit ARM', (target) => {
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
    const { triple, pageSizeBytes, pointerSizeBytes, isLittleEndian } = executor.description;
    expect(triple).to.equal('armv7-unknown-linux-gnueabihf');
    expect({ pageSizeBytes, pointerSizeBytes, isLittleEndian }).to.deep.equal({
      pageSizeBytes: 4096,
      pointerSizeBytes: 4,
      isLittleEndian: true,
    });
  });

  itWorks(() => jit);
});
