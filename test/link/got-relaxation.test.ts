import { LLJIT, spawnExecutor, type Executor } from '@telejit/controller';
import { expect } from 'chai';
import { linkAt } from './link-at.js';
import { assemble, bytesOf } from './relocation-objects.js';

interface Form {
  /** The instruction, whose operand is the GOT slot of `s`. */
  readonly source: string;
  /** The argument is in %rdi and %rax; the result goes into %rax. */
  readonly before?: string;
  readonly after?: string;
  /** What it begins with as it is, for a symbol that is near but not low, and for one that is low but not near. */
  readonly kept: string;
  readonly near: string;
  readonly low: string;
  readonly result: (s: bigint, x: bigint) => bigint;
}

const SET = (condition: string): string => `set${condition} %al\nmovzbl %al, %eax`;
const u32 = (value: bigint): bigint => BigInt.asUintN(32, value);

/** A form that needs the address itself: nothing changes for a symbol that is merely near. */
const binary = (
  name: string,
  opcode: string,
  low: string,
  result: Form['result'],
  rest: Pick<Form, 'before' | 'after'> = {},
): Form => ({
  source: `${name} s@GOTPCREL(%rip), %rax`,
  kept: `48 ${opcode} 05`,
  near: `48 ${opcode} 05`,
  low: `48 81 ${low}`,
  result,
  ...rest,
});

/** psABI 1.0, B.2: every form, in 64 and in 32 bits, with low and high registers. */
const forms: readonly Form[] = [
  { source: 'movq s@GOTPCREL(%rip), %rax', kept: '48 8b 05', near: '48 8d 05', low: '48 c7 c0', result: (s) => s },
  {
    source: 'movq s@GOTPCREL(%rip), %r10',
    after: 'mov %r10, %rax',
    kept: '4c 8b 15',
    near: '4c 8d 15',
    low: '49 c7 c2',
    result: (s) => s,
  },
  { source: 'movl s@GOTPCREL(%rip), %eax', kept: '8b 05', near: '8d 05', low: 'c7 c0', result: u32 },
  {
    source: 'testq %rdi, s@GOTPCREL(%rip)',
    after: SET('nz'),
    kept: '48 85 3d',
    near: '48 85 3d',
    low: '48 f7 c7',
    result: (s, x) => ((s & x) === 0n ? 0n : 1n),
  },
  {
    source: 'testl %r8d, s@GOTPCREL(%rip)',
    before: 'mov %rdi, %r8',
    after: SET('s'),
    kept: '44 85 05',
    near: '44 85 05',
    low: '41 f7 c0',
    result: (s, x) => u32(s & x) >> 31n,
  },
  binary('addq', '03', 'c0', (s, x) => x + s),
  binary('orq', '0b', 'c8', (s, x) => x | s),
  binary('adcq', '13', 'd0', (s, x) => x + s + 1n, { before: 'stc' }),
  binary('sbbq', '1b', 'd8', (s, x) => x - s - 1n, { before: 'stc' }),
  binary('andq', '23', 'e0', (s, x) => x & s),
  binary('subq', '2b', 'e8', (s, x) => x - s),
  binary('xorq', '33', 'f0', (s, x) => x ^ s),
  binary('cmpq', '3b', 'f8', (s, x) => (x < s ? 1n : 0n), { after: SET('l') }),
  {
    source: 'addq s@GOTPCREL(%rip), %r9',
    before: 'mov %rdi, %r9',
    after: 'mov %r9, %rax',
    kept: '4c 03 0d',
    near: '4c 03 0d',
    low: '49 81 c1',
    result: (s, x) => x + s,
  },
  {
    source: 'subl s@GOTPCREL(%rip), %eax',
    kept: '2b 05',
    near: '2b 05',
    low: '81 e8',
    result: (s, x) => u32(x - s),
  },
  // Not of the ABI's list: the slot stays.
  {
    source: 'imulq s@GOTPCREL(%rip), %rax',
    kept: '48 0f af 05',
    near: '48 0f af 05',
    low: '48 0f af 05',
    result: (s, x) => x * s,
  },
  {
    source: 'cmpq %rdi, s@GOTPCREL(%rip)',
    after: SET('l'),
    kept: '48 39 3d',
    near: '48 39 3d',
    low: '48 39 3d',
    result: (s, x) => (s < x ? 1n : 0n),
  },
];

function sourceOf({ before = '', source, after = '' }: Form): string {
  return `
    .text
    .globl f, at, peek
    .type f, @function
    .type peek, @function
f:  mov %rdi, %rax
    ${before}
at: ${source}
    ${after}
    ret
peek: mov (%rdi), %rax
    ret
  `;
}

const isRelaxed = (form: Form, code: string): boolean => code !== form.kept;

describe('GOT relaxation', () => {
  describe('of bytes', () => {
    const cases = [
      { what: 'far', s: { address: 0x7fff_1234_5678, isNear: false }, isArenaLow: true, of: (form: Form) => form.kept },
      { what: 'near', s: { address: 0x1234_5678, isNear: true }, isArenaLow: false, of: (form: Form) => form.near },
      {
        what: 'near and low',
        s: { address: 0x1234_5678, isNear: true },
        isArenaLow: true,
        of: (form: Form) => (form.near === form.kept ? form.low : form.near),
      },
      { what: 'absolute', s: { address: 0x7fff_ffff, isNear: false }, isArenaLow: true, of: (form: Form) => form.low },
      { what: 'absolute', s: { address: 0, isNear: false }, isArenaLow: false, of: (form: Form) => form.low },
      {
        what: 'absolute and large',
        s: { address: 0x8000_0000, isNear: false },
        isArenaLow: true,
        of: (form: Form) => form.kept,
      },
    ];
    for (const form of forms) {
      for (const { what, s, isArenaLow, of } of cases) {
        const code = of(form);
        it(`${form.source} becomes ${code} for a symbol that is ${what} (${s.address.toString(16)})`, () => {
          const linked = linkAt(assemble(sourceOf(form)), { s }, { isArenaLow });
          expect(linked.outOfRange).to.equal(undefined);
          const at = linked.symbolAddress('at');
          const opcode = bytesOf(code);
          expect(linked.bytes(at, opcode.length)).to.deep.equal(opcode);
          const operand = at + opcode.length;
          const value = Number(BigInt.asIntN(32, linked.read(operand, 4)));
          const target = code === form.low && isRelaxed(form, code) ? value : operand + 4 + value;
          if (isRelaxed(form, code)) expect(target).to.equal(s.address);
          else expect(Number(linked.read(target, 8))).to.equal(s.address);
          expect(linked.tables).to.have.length(isRelaxed(form, code) ? 0 : 1);
        });
      }
    }
  });

  describe('in an executor', () => {
    let executor: Executor;
    before(async () => {
      executor = await spawnExecutor();
      expect(executor.description.arenaEnd).to.be.at.most(2 ** 31);
    });
    after(() => executor.close());

    const definitions: readonly (readonly [what: string, source: string, code: (form: Form) => string])[] = [
      [
        'in another unit',
        '.data\n.globl s\n.type s, @object\n.quad 1\ns: .quad 2',
        (form) => (form.near === form.kept ? form.low : form.near),
      ],
      ['that is absolute', '.globl s\ns = 0x1234567', (form) => form.low],
      ['that is absolute and negative', '.globl s\ns = -5', (form) => form.low],
      ['that is absolute and too large', '.globl s\ns = 0x80000000', (form) => form.kept],
      ['that is weak, hidden and not there', '', (form) => form.low],
      ['that is weak and not there', '', (form) => form.kept],
    ];
    for (const [what, definition, codeOf] of definitions) {
      for (const form of forms) {
        const code = codeOf(form);
        it(`${form.source} computes the same as ${code}, with a symbol ${what}`, async () => {
          const weak = definition === '' ? `.weak s\n${what.includes('hidden') ? '.hidden s' : ''}` : '';
          await using jit = await LLJIT.builder().executor(executor).create();
          await jit.addObject(assemble(`${weak}\n${sourceOf(form)}`));
          if (definition !== '') await jit.addObject(assemble(definition));
          const s =
            definition === ''
              ? 0n
              : definition.startsWith('.data')
                ? (await jit.lookup('s')).address
                : BigInt.asIntN(64, BigInt(/s = (-?)(\w+)$/.exec(definition)?.[2] ?? 0)) *
                  (definition.includes('-') ? -1n : 1n);
          const f = jit.function('long f(long)');
          for (const x of [0n, -1n, 0x1234_5678_9abc_def1n]) {
            expect(await f(x), String(x)).to.equal(BigInt.asIntN(64, form.result(s, x)));
          }
          const word = await jit.function('long peek(long)')((await jit.lookup('at')).address);
          const seen = bytesOf(code).map((_, i) =>
            Number((BigInt.asUintN(64, BigInt(String(word))) >> BigInt(8 * i)) & 0xffn),
          );
          expect(seen).to.deep.equal(bytesOf(code));
        });
      }
    }

    it('call and jmp go straight to a function in another unit, and through the slot to one of the process', async () => {
      const caller = (name: string): string => `
        .text
        .globl called, jumped, peek, call_at, jump_at
        .type called, @function
        .type jumped, @function
        .type peek, @function
called: sub $8, %rsp
call_at: call *${name}@GOTPCREL(%rip)
        inc %eax
        add $8, %rsp
        ret
jumped: nop
jump_at: jmp *${name}@GOTPCREL(%rip)
peek:   movzwl (%rdi), %eax
        ret`;
      const codes = { labs: [0x15ff, 0x25ff], negate: [0xe867, 0xe9] };
      for (const [name, [call, jump]] of Object.entries(codes)) {
        await using jit = await LLJIT.builder().executor(executor).create();
        await jit.addObject(assemble(caller(name)));
        await jit.addObject(
          assemble('.text\n.globl negate\n.type negate, @function\nnegate: mov %rdi, %rax\nneg %rax\nret'),
        );
        expect(await jit.function('long called(long)')(-7n)).to.equal(8n);
        expect(await jit.function('long jumped(long)')(-7n)).to.equal(7n);
        const peek = jit.function('long peek(long)');
        expect(Number(await peek((await jit.lookup('call_at')).address))).to.equal(call);
        expect(Number(await peek((await jit.lookup('jump_at')).address)) & (jump > 0xff ? 0xffff : 0xff)).to.equal(
          jump,
        );
      }
    });
  });
});
