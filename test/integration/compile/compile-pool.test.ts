import { expect } from 'chai';
import { CompileError, InputError } from '@telejit/shared';
import { CompilePool } from '@telejit/controller/compile';
import { execFileSync } from 'node:child_process';
import { rejection } from '../../support/rejection.js';
import { elfMachine, isElf64, largeModule, newPool, onEachLlvm, request } from './support.js';

const TYPED = 'define i32* @f(i32** %p) {\n  %v = load i32*, i32** %p\n  ret i32* %v\n}\n';
const OPAQUE = 'define ptr @f(ptr %p) {\n  %v = load ptr, ptr %p\n  ret ptr %v\n}\n';

onEachLlvm('compiling', (llvm) => {
  let pool: CompilePool;
  before(() => {
    pool = newPool(llvm);
  });
  after(() => pool.close());

  for (const optLevel of [0, 1, 2, 3] as const) {
    it(`makes an object of text with typed pointers at O${optLevel}`, async () => {
      const { object, warnings } = await pool.compile(request('typed.ll', TYPED, { optLevel }));
      expect(isElf64(object)).to.equal(true);
      expect(warnings).to.deep.equal([]);
    });

    it(`makes an object of text with opaque pointers at O${optLevel}`, async () => {
      const { object } = await pool.compile(request('opaque.ll', OPAQUE, { optLevel }));
      expect(isElf64(object)).to.equal(true);
    });
  }

  it('makes the same object of typed and of opaque pointers', async () => {
    const [typed, opaque] = await Promise.all([TYPED, OPAQUE].map((text) => pool.compile(request('same.ll', text))));
    expect(Buffer.from(typed.object).equals(opaque.object)).to.equal(true);
  });

  it('reads text as bytes', async () => {
    const source = { kind: 'ir', text: Buffer.from(OPAQUE) } as const;
    expect(isElf64((await pool.compile(request('bytes.ll', '', { source }))).object)).to.equal(true);
  });

  for (const [triple, machine] of [
    ['x86_64-unknown-linux-gnu', 62],
    ['aarch64-unknown-linux-gnu', 183],
    ['riscv64-unknown-linux-gnu', 243],
  ] as const) {
    it(`compiles for ${triple}`, async () => {
      const { object } = await pool.compile(request('target.ll', OPAQUE, { triple }));
      expect(elfMachine(object)).to.equal(machine);
    });
  }

  it('makes an object of an empty module', async () => {
    expect(isElf64((await pool.compile(request('empty.ll', ''))).object)).to.equal(true);
  });

  it('makes the same object every time, in every thread', async () => {
    const text = largeModule(50);
    const all = await Promise.all(Array.from({ length: 6 }, () => pool.compile(request('again.ll', text))));
    expect(new Set(all.map(({ object }) => Buffer.from(object).toString('base64'))).size).to.equal(1);
  });

  it('uses the features of the CPU that is named', async () => {
    const text =
      'define i64 @f(i64 %a) {\n  %1 = call i64 @llvm.ctpop.i64(i64 %a)\n  ret i64 %1\n}\ndeclare i64 @llvm.ctpop.i64(i64)\n';
    const popcnt = Buffer.from([0xf3, 0x48, 0x0f, 0xb8]);
    const has = async (cpu: string, features = ''): Promise<boolean> =>
      Buffer.from((await pool.compile(request('cpu.ll', text, { cpu, features }))).object).includes(popcnt);
    expect(await has('x86-64')).to.equal(false);
    expect(await has('skylake')).to.equal(true);
    expect(await has('x86-64', '+popcnt')).to.equal(true);
  });

  it('compiles for the baseline when a CPU that is only a hint is unknown', async () => {
    const compile = (cpu: string): Promise<{ object: Uint8Array }> =>
      pool.compile(request('hint.ll', OPAQUE, { cpu, isCpuHint: true }));
    expect(Buffer.from((await compile('znver99')).object).equals((await compile('')).object)).to.equal(true);
  });

  it('makes code for the relocation and code model that is asked for', async () => {
    const text = [
      '@g = dso_local global [9 x i32] zeroinitializer',
      'define i32 @f(i64 %i) {',
      '  %1 = getelementptr [9 x i32], [9 x i32]* @g, i64 0, i64 %i',
      '  %2 = load i32, i32* %1',
      '  ret i32 %2',
      '}',
    ].join('\n');
    const [pic, fixed, large] = await Promise.all([
      pool.compile(request('model.ll', text)),
      pool.compile(request('model.ll', text, { relocationModel: 'static' })),
      pool.compile(request('model.ll', text, { relocationModel: 'static', codeModel: 'large' })),
    ]);
    const texts = [pic, fixed, large].map(({ object }) => Buffer.from(object).toString('base64'));
    expect(new Set(texts).size).to.equal(3);
  });

  it('leaves the bytes of the caller alone and does not see later changes to them', async () => {
    const text = Buffer.from(OPAQUE);
    const compiling = pool.compile(request('mine.ll', '', { source: { kind: 'ir', text } }));
    text.fill(0x21);
    const { object } = await compiling;
    expect(isElf64(object)).to.equal(true);
    expect(text.every((byte) => byte === 0x21)).to.equal(true);
  });

  it('warns when a module was made for another architecture, and compiles it', async () => {
    const { warnings } = await pool.compile(request('w.ll', `target triple = "aarch64-linux-gnu"\n${OPAQUE}`));
    expect(warnings).to.deep.equal(['w.ll: was made for aarch64-linux-gnu, is compiled for x86_64-unknown-linux-gnu']);
  });

  it("passes on LLVM's own warnings", async () => {
    const text =
      'define void @f() {\n  call void asm sideeffect ".warning \\22mind the gap\\22", ""()\n  ret void\n}\n';
    const { warnings } = await pool.compile(request('warn.ll', text));
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.match(/^warn\.ll: <inline asm>:1:2: (warning: )?mind the gap/);
  });
});

describe('a compile request', () => {
  const pool = new CompilePool({ cache: false });
  after(() => pool.close());

  for (const [what, more, message] of [
    ['an empty triple', { triple: '' }, 'r.ll: the target triple is empty'],
    ['a null character in the triple', { triple: 'x86_64\0' }, 'r.ll: the triple contains a null character'],
    ['a null character in the CPU', { cpu: 'a\0' }, 'r.ll: the CPU contains a null character'],
  ] as const) {
    it(`is refused with ${what}, without starting a thread`, async () => {
      const error = await rejection(pool.compile(request('r.ll', '', more)));
      expect(error).to.be.instanceOf(InputError).with.property('code', 'COMPILE_REQUEST');
      expect(error.message).to.equal(message);
      expect(pool.threadCount).to.equal(0);
    });
  }

  it('is refused when bytes that are called bitcode are not', async () => {
    const source = { kind: 'bitcode', bytes: Buffer.from('define void') } as const;
    const error = await rejection(pool.compile(request('r.bc', '', { source })));
    expect(error).to.be.instanceOf(CompileError).with.property('code', 'IR_PARSE');
    expect(error.message).to.equal(
      'r.bc: not LLVM bitcode: it starts with 64 65 66 69, and bitcode starts with 42 43 c0 de',
    );
  });

  for (const threads of [0, -1, 1.5, 1025]) {
    it(`a pool of ${threads} threads is refused`, () => {
      expect(() => new CompilePool({ threads })).to.throw(
        InputError,
        `${threads} compile threads: it must be a whole number from 1 to 1024`,
      );
    });
  }
});

describe('loading the compile layer', () => {
  it('loads neither koffi nor LLVM', () => {
    const script = `
      import { CompilePool } from '@telejit/controller/compile';
      import { readFileSync } from 'node:fs';
      new CompilePool();
      console.log(/koffi|libLLVM/.exec(readFileSync('/proc/self/maps', 'utf8'))?.[0] ?? 'none');`;
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    expect(said.trim()).to.equal('none');
  });
});
