import { expect } from 'chai';
import { InputError } from '@telejit/shared';
import { runtimeIr } from '@telejit/controller/runtime';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../../packages/controller/src/runtime/', import.meta.url);

describe("the native runtime's IR", () => {
  for (const file of ['runtime.ll', 'runtime-armv7.ll']) {
    const ir = readFileSync(new URL(file, folder), 'utf8');

    it(`in ${file} was made from the C files that are there ("npm run gen:runtime" makes it again)`, () => {
      const hash = createHash('sha256');
      for (const name of readdirSync(folder).sort())
        if (/\.[ch]$/.test(name)) hash.update(readFileSync(new URL(name, folder)));
      expect(/^; sha256 of the C files: (\w+)$/m.exec(ir)?.[1]).to.equal(hash.digest('hex'));
    });

    it(`in ${file} is the one that the built package has`, () => {
      expect(readFileSync(new URL(`../../dist/runtime/${file}`, folder), 'utf8')).to.equal(ir);
    });

    it(`in ${file} says nothing of the machine and compiler that it was made with`, () => {
      expect(ir).not.to.match(
        /target (triple|datalayout)|source_filename|target-cpu|target-features|tune-cpu|clang|x86/,
      );
    });
  }

  for (const [triple, futex] of [
    ['x86_64-unknown-linux-gnu', 202],
    ['aarch64-unknown-linux-gnu', 98],
    ['arm64-unknown-linux-gnu', 98],
    ['riscv64-unknown-linux-gnu', 98],
    ['armv7-unknown-linux-gnueabihf', 240],
  ] as const) {
    it(`has the number of the futex system call of ${triple}`, () => {
      expect(runtimeIr(triple).match(/^@telejit_syscall_futex.*$/gm)).to.deep.equal([
        `@telejit_syscall_futex = internal constant i${triple.startsWith('armv7') ? 32 : 64} ${futex}`,
      ]);
    });
  }

  for (const arch of ['x86_64', 'aarch64']) {
    it(`has its routines in assembly for ${arch}`, () => {
      const files = [`reentry-${arch}.s`, `interrupt-${arch}.s`, `put-back-${arch}.s`].map((name) =>
        readFileSync(new URL(name, folder), 'utf8'),
      );
      const lines = runtimeIr(`${arch}-unknown-linux-gnu`).match(/^module asm ".*"$/gm) ?? [];
      const text = lines.map((line) => line.slice('module asm "'.length, -1).replaceAll('\\09', '\t')).join('\n');
      expect(text).to.equal(
        files
          .join('')
          .split('\n')
          .filter((line) => line.trim() !== '')
          .join('\n'),
      );
    });
  }

  it('has nothing that leads to routines where there are none', () => {
    expect(runtimeIr('armv7-unknown-linux-gnueabihf'))
      .to.include('define hidden void @telejit_reentry()')
      .and.include('define hidden void @telejit_returned()')
      .and.include('define hidden void @telejit_put_back()')
      .and.include('define hidden void @telejit_swap_thread_pointer(i8** noundef)')
      .and.not.include('module asm');
  });

  it('has a value for every constant that the runtime declares', () => {
    for (const triple of ['x86_64-unknown-linux-gnu', 'aarch64-unknown-linux-gnu', 'riscv64-unknown-linux-gnu']) {
      expect(runtimeIr(triple)).not.to.match(/^@telejit_\w+ = external/m);
    }
  });

  for (const triple of ['', 'sparc-sun-solaris', 'arm-linux-gnueabihf', 'constructor-unknown-linux']) {
    it(`is refused for "${triple}"`, () => {
      expect(() => runtimeIr(triple))
        .to.throw(InputError)
        .with.property('code', 'RUNTIME_TARGET');
    });
  }
});
