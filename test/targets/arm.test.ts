import { LLJIT, type Executor } from '@telejit/controller';
import { expect } from 'chai';
import { describeEmulated, spawnEmulated } from '../support/emulated-executor.js';
import { rejection } from '../support/rejection.js';

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

  it('reads and writes memory, and refuses an address where there is none', async () => {
    await jit.addIRModule('@word = global i32 7\ndefine i32 @get() {\n  %r = load i32, i32* @word\n  ret i32 %r\n}');
    const { address } = await jit.lookup('word');
    expect([...(await jit.memory.read(address, 4))]).to.deep.equal([7, 0, 0, 0]);
    await jit.memory.write(address, Uint8Array.of(8, 1));
    expect(await jit.function('int get()')()).to.equal(264);
    expect(await rejection(jit.memory.read(16n, 8))).to.include({ code: 'BAD_ADDRESS' });
  });

  it('runs the code that is there when memory of removed code is used again', async () => {
    for (let i = 0; i < 20; i++) {
      const tracker = await jit.addIRModule(`define i32 @get() {\n  ret i32 ${i}\n}`);
      expect(await jit.function('int get()')()).to.equal(i);
      await tracker.remove();
    }
  });
});
