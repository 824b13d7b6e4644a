import { LLJIT, type Executor } from '@telejit/controller';
import { expect } from 'chai';
import { EMULATED_START_MS, emulatedTarget, spawnEmulated } from '../support/emulated-executor.js';

const target = emulatedTarget('aarch64');

describe('An emulated AArch64 executor', function () {
  this.timeout(EMULATED_START_MS);
  let executor: Executor;
  let jit: LLJIT;

  before(async function () {
    if (target === undefined) return this.skip();
    executor = await spawnEmulated(target);
  });
  after(async () => {
    if (target !== undefined) await executor.close();
  });
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

  it('calls a function that was compiled here', async () => {
    await jit.addIRModule('define i32 @add(i32 %a, i32 %b) {\n  %r = add i32 %a, %b\n  ret i32 %r\n}\n');
    expect(await jit.function('int add(int, int)')(2, 40)).to.equal(42);
  });

  it('runs a program that prints and ends', async () => {
    await jit.addIRModule(`
      @text = private constant [7 x i8] c"hello\\0A\\00"
      declare i32 @printf(i8*, ...)
      define i32 @main() {
        call i32 (i8*, ...) @printf(i8* getelementptr ([7 x i8], [7 x i8]* @text, i32 0, i32 0))
        ret i32 7
      }`);
    const { exitCode, stdout } = await jit.runAsMain();
    expect({ exitCode, stdout: stdout.toString() }).to.deep.equal({ exitCode: 7, stdout: 'hello\n' });
  });
});
