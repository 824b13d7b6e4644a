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

  it('has long and size_t of 32 bits, and 64 bits where the prototype says so', async () => {
    await jit.addIRModule(
      `define i32 @minus(i32 %a, i32 %b) {
         %r = sub i32 %a, %b
         ret i32 %r
       }
       define i64 @wide(i64 %a) {
         %r = mul i64 %a, -3
         ret i64 %r
       }`,
    );
    expect(await jit.function('long minus(long, long)')(2n, 40n)).to.equal(-38n);
    expect(await jit.function('size_t minus(size_t, size_t)')(2n, 40n)).to.equal(2n ** 32n - 38n);
    expect(await jit.function('long long wide(long long)')(2n ** 40n)).to.equal(-3n * 2n ** 40n);
  });
});
