import type { LLJIT } from '@telejit/controller';
import { expect } from 'chai';
import { rejection } from '../support/rejection.js';

/** What every executor does, whatever its target is: tests for the suite that they are called in. */
export function itWorks(jitOf: () => LLJIT): void {
  it('calls functions that were compiled here, with whole and floating-point numbers', async () => {
    const jit = jitOf();
    await jit.addIRModule(`
      define i32 @add(i32 %a, i32 %b) {
        %r = add i32 %a, %b
        ret i32 %r
      }
      define double @mean(double %a, double %b) {
        %sum = fadd double %a, %b
        %mean = fdiv double %sum, 2.0e+0
        ret double %mean
      }`);
    expect(await jit.function('int add(int, int)')(2, 40)).to.equal(42);
    expect(await jit.function('double mean(double, double)')(1.5, 4)).to.equal(2.75);
  });

  it('runs a program that prints and ends', async () => {
    const jit = jitOf();
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
    const jit = jitOf();
    await jit.addIRModule('@word = global i32 7\ndefine i32 @get() {\n  %r = load i32, i32* @word\n  ret i32 %r\n}');
    const { address } = await jit.lookup('word');
    expect([...(await jit.memory.read(address, 4))]).to.deep.equal([7, 0, 0, 0]);
    await jit.memory.write(address, Uint8Array.of(8, 1));
    expect(await jit.function('int get()')()).to.equal(264);
    expect(await rejection(jit.memory.read(16n, 8))).to.include({ code: 'BAD_ADDRESS' });
    expect(await rejection(jit.memory.write(16n, Uint8Array.of(1)))).to.have.property('code');
  });

  it('runs the code that is there when memory of removed code is used again', async () => {
    const jit = jitOf();
    for (let i = 0; i < 20; i++) {
      const tracker = await jit.addIRModule(`define i32 @get() {\n  ret i32 ${i}\n}`);
      expect(await jit.function('int get()')()).to.equal(i);
      await tracker.remove();
    }
  });
}
