import { expect } from 'chai';
import { CancelledError, CompileError, InputError } from '@telejit/shared';
import { cLanguageOf, compileCFile, findClang } from '@telejit/controller/compile';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rejection } from '../../support/rejection.js';
import { elfMachine, isElf64, X86_64 } from './support.js';
import { describeUnless } from '../../support/skip.js';

function whyNoClang(): string | undefined {
  try {
    findClang();
    return undefined;
  } catch {
    return 'clang is not installed';
  }
}

const triple = X86_64;
let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'telejit-test-'));
});
after(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string, mode = 0o644): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  chmodSync(path, mode);
  return path;
}

describe('the language of a file', () => {
  for (const [path, language] of [
    ['a.c', 'c'],
    ['a.C', 'c++'],
    ['dir.c/a.cpp', 'c++'],
    ['a.CPP', 'c++'],
    ['a.cc', 'c++'],
    ['a.cxx', 'c++'],
    ['a.o', undefined],
    ['c', undefined],
  ] as const) {
    it(`of ${path} is ${String(language)}`, () => expect(cLanguageOf(path)).to.equal(language));
  }
});

describe('finding clang', () => {
  it('takes the command that TELEJIT_CLANG names', () => {
    const clang = write('my-clang', '#!/bin/sh\n', 0o755);
    expect(findClang({ TELEJIT_CLANG: clang, PATH: '' })).to.equal(clang);
    expect(findClang({ TELEJIT_CLANG: 'my-clang', PATH: folder })).to.equal(clang);
  });

  it('takes the newest version in PATH when there is no plain clang', () => {
    for (const name of ['clang-14', 'clang-19']) write(name, '#!/bin/sh\n', 0o755);
    write('clang-22', 'not executable');
    expect(findClang({ PATH: `/nowhere:${folder}` })).to.equal(join(folder, 'clang-19'));
  });

  for (const [env, what] of [
    [{ PATH: '/nowhere' }, 'no clang in PATH'],
    [{ TELEJIT_CLANG: '/nowhere/clang', PATH: '/usr/bin' }, 'TELEJIT_CLANG is "/nowhere/clang", which is no command'],
  ] as const) {
    it(`says how to get it: ${what}`, () => {
      expect(() => findClang(env))
        .to.throw(InputError)
        .with.property(
          'message',
          `${what}. C and C++ files need clang: on Debian or Ubuntu "sudo apt-get install clang", or name one with ` +
            'TELEJIT_CLANG, or compile the file elsewhere and pass the .ll, .bc or .o',
        );
    });
  }
});

describeUnless(whyNoClang(), 'compiling C and C++', () => {
  it('makes a position-independent object of a C file', async () => {
    const path = write('good.c', 'extern int there;\nint here(void) { return there; }\n');
    expect(isElf64(await compileCFile(path, { triple }))).to.equal(true);
  });

  it('makes an object of a C++ file, in C++', async () => {
    const path = write(
      'good.cpp',
      'template <typename T> T twice(T x) { return x + x; }\nint f(int x) { return twice(x); }\n',
    );
    expect(Buffer.from(await compileCFile(path, { triple })).includes('_Z1fi\0')).to.equal(true);
  });

  it('compiles for another architecture', async () => {
    const path = write('other.c', 'int f(int x) { return x + 1; }\n');
    expect(elfMachine(await compileCFile(path, { triple: 'aarch64-unknown-linux-gnu' }))).to.equal(183);
  });

  it('passes flags on, and takes the language that is named', async () => {
    const path = write('flags.txt', 'int NAME(void) { return 1; }\n');
    const object = await compileCFile(path, { triple, language: 'c', extraFlags: ['-DNAME=from_flag'] });
    expect(Buffer.from(object).includes('from_flag\0')).to.equal(true);
  });

  it("rejects with clang's diagnostics", async () => {
    const path = write('bad.c', 'int main(void) {\n  return x;\n}\n');
    const error = await rejection(compileCFile(path, { triple }));
    expect(error).to.be.instanceOf(CompileError).with.property('code', 'CLANG_FAILED');
    expect(error.message.startsWith(`${path}:2:10: error: use of undeclared identifier 'x'\n`)).to.equal(true);
  });

  it('needs no folder for temporary files, so that nothing stays behind when it is killed', async () => {
    const path = write('no-tmp.c', 'int f(void) { return 1; }\n');
    const before = process.env.TMPDIR;
    process.env.TMPDIR = join(folder, 'not-there');
    const object = await compileCFile(path, { triple }).finally(() => {
      if (before === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = before;
    });
    expect(isElf64(object)).to.equal(true);
  });

  it('does not take a file name for an option', async () => {
    const error = await rejection(compileCFile('-v.c', { triple }));
    expect(error).to.be.instanceOf(CompileError).with.property('code', 'CLANG_FAILED');
    expect(error.message).to.contain("no such file or directory: '-v.c'");
  });
});

describe('a compiler that does not do as it should', () => {
  it('is stopped when the signal aborts', async () => {
    const path = write('slow.c', '');
    const clang = write('slow-clang', '#!/bin/sh\nexec sleep 1000\n', 0o755);
    const controller = new AbortController();
    const compiling = compileCFile(path, { triple, clang, signal: controller.signal });
    controller.abort();
    const error = await rejection(compiling);
    expect(error).to.be.instanceOf(CancelledError).with.property('code', 'CANCELLED');
    expect(error.message).to.equal(`compiling ${path} was cancelled`);
  });

  it('is named when it fails and says nothing', async () => {
    const clang = write('silent-clang', '#!/bin/sh\nexit 3\n', 0o755);
    const error = await rejection(compileCFile(write('any.c', ''), { triple, clang }));
    expect(error).to.be.instanceOf(CompileError).with.property('message', `${clang} ended with 3 and said nothing`);
  });

  it('is named when it cannot be started', async () => {
    const error = await rejection(compileCFile(write('any.c', ''), { triple, clang: '/nowhere/clang' }));
    expect(error).to.be.instanceOf(InputError).with.property('code', 'CLANG_NOT_FOUND');
    expect(error.message).to.match(/^\/nowhere\/clang cannot be started \(spawn \/nowhere\/clang ENOENT\)\. /);
  });

  it('is not asked for a file that is neither C nor C++', async () => {
    const error = await rejection(compileCFile('a.rs', { triple }));
    expect(error).to.be.instanceOf(InputError).with.property('code', 'C_LANGUAGE');
  });
});
