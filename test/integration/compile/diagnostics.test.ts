import { expect } from 'chai';
import { CompileError } from '@telejit/shared';
import type { CompilePool, CompileRequest } from '@telejit/controller/compile';
import { rejection } from '../../support/rejection.js';
import { BITCODE, newPool, onEachLlvm, request } from './support.js';

interface Case {
  readonly what: string;
  readonly text: string;
  readonly more?: Partial<CompileRequest>;
  readonly code: string;
  /** What the message begins with; a line and a column in it are exact. */
  readonly message: RegExp;
}

const CASES: readonly Case[] = [
  {
    what: 'a value of the wrong type',
    text: 'define i32 @f() {\n  ret i64 5\n}\n',
    code: 'IR_PARSE',
    message: /^bad\.ll:2:7: error: value doesn't match function result type 'i32'\n {2}ret i64 5\n {6}\^$/,
  },
  {
    what: 'an undefined value',
    text: 'define i32 @f() {\n  %a = add i32 1, 2\n  ret i32 %b\n}\n',
    code: 'IR_PARSE',
    message: /^bad\.ll:3:11: error: use of undefined value '%b'/,
  },
  {
    what: 'text that is not IR',
    text: '\n\nhello',
    code: 'IR_PARSE',
    message: /^bad\.ll:3:1: error: expected top-level entity/,
  },
  {
    what: 'text that stops in the middle',
    text: 'define i32 @f() {\n  ret i32',
    code: 'IR_PARSE',
    message: /^bad\.ll:2:10: error: expected value token/,
  },
  {
    what: 'a definition that does not dominate its use',
    text: 'define i32 @f(i1 %c) {\n  br i1 %c, label %a, label %b\na:\n  %x = add i32 1, 2\n  br label %b\nb:\n  ret i32 %x\n}\n',
    code: 'IR_VERIFY',
    message: /^bad\.ll: Instruction does not dominate all uses!\n {2}%x = add i32 1, 2\n {2}ret i32 %x$/,
  },
  {
    what: 'a triple that nobody knows',
    text: '',
    more: { triple: 'foo-bar-baz' },
    code: 'TARGET_UNKNOWN',
    message:
      /^bad\.ll: LLVM [\d.]+ cannot compile for "foo-bar-baz": No available targets are compatible with triple "foo-bar-baz"$/,
  },
  {
    what: 'a triple for WebAssembly files',
    text: '',
    more: { triple: 'x86_64-unknown-unknown-wasm' },
    code: 'TARGET_UNKNOWN',
    message: /^bad\.ll: LLVM [\d.]+ cannot compile for "x86_64-unknown-unknown-wasm": it asks for wasm files$/,
  },
  {
    what: 'a triple for COFF files where there are none',
    text: '',
    more: { triple: 'x86_64-unknown-linux-coff' },
    code: 'COMPILE_FAILED',
    message: /^bad\.ll: [Cc]annot initialize MC for non-Windows COFF object files/,
  },
  {
    what: 'a CPU that nobody knows',
    text: '',
    more: { cpu: 'pentagon' },
    code: 'TARGET_UNKNOWN',
    message: /^bad\.ll: LLVM [\d.]+ cannot compile for "[^"]+": it does not know the CPU "pentagon"$/,
  },
  {
    what: 'a CPU of another architecture',
    text: '',
    more: { cpu: 'cortex-a53' },
    code: 'TARGET_UNKNOWN',
    message: /: it does not know the CPU "cortex-a53"$/,
  },
  {
    what: 'a CPU without 64 bits',
    text: '',
    more: { cpu: 'i386' },
    code: 'TARGET_UNKNOWN',
    message: /: it does not know the CPU "i386"$/,
  },
  {
    what: "another architecture's intrinsic",
    text: 'declare i64 @llvm.x86.rdtsc()\ndefine i64 @f() {\n  %x = call i64 @llvm.x86.rdtsc()\n  ret i64 %x\n}\n',
    more: { triple: 'aarch64-unknown-linux-gnu' },
    code: 'COMPILE_FAILED',
    message: /^bad\.ll: Cannot select: intrinsic %llvm\.x86\.rdtsc/,
  },
  {
    what: 'an intrinsic that nobody knows',
    text: 'declare i64 @llvm.nosuch.thing()\ndefine i64 @f() {\n  %x = call i64 @llvm.nosuch.thing()\n  ret i64 %x\n}\n',
    code: 'COMPILE_FAILED',
    message: /^bad\.ll: LLVM [\d.]+ does not know the intrinsics llvm\.nosuch\.thing$/,
  },
  {
    what: 'inline assembly with an unknown instruction',
    text: 'define void @f() {\n  call void asm sideeffect "nop\\0Anosuch %eax", ""()\n  ret void\n}\n',
    code: 'COMPILE_FAILED',
    message: /^bad\.ll: <inline asm>:2:1: (error: )?invalid instruction mnemonic 'nosuch'/,
  },
  {
    what: 'inline assembly with a register that does not exist',
    text: 'define i32 @f() {\n  %x = call i32 asm "mov $1, $0", "={nosuch},r"(i32 3)\n  ret i32 %x\n}\n',
    code: 'COMPILE_FAILED',
    message: /^bad\.ll: .*couldn't allocate output register for constraint '\{nosuch\}'/,
  },
  {
    what: 'module-level assembly that does not assemble',
    text: 'module asm "nosuch thing"\n',
    code: 'COMPILE_FAILED',
    message: /^bad\.ll: <inline asm>:1:1: (error: )?invalid instruction mnemonic 'nosuch'/,
  },
];

onEachLlvm('bad input', (llvm) => {
  let pool: CompilePool;
  before(() => {
    pool = newPool(llvm, 1);
  });
  after(() => pool.close());
  afterEach('the pool compiles the next module', async () => {
    await pool.compile(request('good.ll', 'define void @f() {\n  ret void\n}\n'));
  });

  for (const { what, text, more, code, message } of CASES) {
    it(`${what} is ${code}`, async () => {
      const error = await rejection(pool.compile(request('bad.ll', text, more)));
      expect(error).to.be.instanceOf(CompileError).with.property('code', code);
      expect(error.message).to.match(message);
    });
  }

  it('a fatal error of LLVM fails its module only, also when several meet one at once', async () => {
    const fatal = CASES.find(({ what }) => what === "another architecture's intrinsic");
    if (fatal === undefined) throw new Error('the case is gone');
    const many = newPool(llvm, 2);
    const results = await Promise.allSettled(
      Array.from({ length: 8 }, (_, i) =>
        many.compile(i % 2 === 0 ? request('bad.ll', fatal.text, fatal.more) : request('good.ll', '')),
      ),
    );
    await many.close();
    expect(results.map(({ status }) => status)).to.deep.equal(
      Array.from({ length: 8 }, (_, i) => (i % 2 === 0 ? 'rejected' : 'fulfilled')),
    );
  });

  it('bitcode that is cut off anywhere is IR_PARSE', async () => {
    for (let length = 4; length < BITCODE.length; length += 97) {
      const source = { kind: 'bitcode', bytes: BITCODE.subarray(0, length) } as const;
      const error = await rejection(pool.compile(request('cut.bc', '', { source })));
      expect(error).to.be.instanceOf(CompileError).with.property('code', 'IR_PARSE');
      expect(error.message).to.match(/^cut\.bc: /);
    }
  });

  it('bitcode with flipped bits is an error or an object, never the end of the process', async () => {
    const random = pseudoRandom(2026);
    const outcomes = new Set<string>();
    for (let i = 0; i < 300; i++) {
      const bytes = Uint8Array.from(BITCODE);
      for (let flips = 0; flips < 3; flips++) bytes[4 + random(bytes.length - 4)] ^= 1 << random(8);
      const compiling = pool.compile(request('flipped.bc', '', { source: { kind: 'bitcode', bytes }, optLevel: 1 }));
      outcomes.add(
        await compiling.then(
          () => 'object',
          (error: unknown) => (error instanceof CompileError ? error.code : String(error)),
        ),
      );
    }
    expect([...outcomes].filter((code) => !/^(object|IR_PARSE|IR_VERIFY|COMPILE_FAILED)$/.test(code))).to.deep.equal(
      [],
    );
    expect([...outcomes]).to.include.members(['object', 'IR_PARSE']);
  });

  it('types nested too deeply for the stack are IR_PARSE', async () => {
    const depth = 300_000;
    const text = `@deep = external global ${'{'.repeat(depth)}${'}'.repeat(depth)}\n`;
    const error = await rejection(pool.compile(request('deep.ll', text)));
    expect(error).to.be.instanceOf(CompileError).with.property('code', 'IR_PARSE');
    expect(error.message).to.match(/^deep\.ll: LLVM [\d.]+ crashed \(SIG(SEGV|BUS) in LLVMParseIRInContext\)$/);
  });
});

/** Whole numbers below a limit, the same ones every time (a linear congruential generator). */
function pseudoRandom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * limit);
  };
}
