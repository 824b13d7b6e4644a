import { expect } from 'chai';
import { linkAt, PROCESS, type LinkedAt, type Outside } from '../link-at.js';
import { CODE_OFFSET } from '../support/place.js';
import { assembled, codeOf, compiler, relocationObject } from './objects.js';
import { describeUnless } from '../../support/skip.js';

const ADR_GOT_PAGE = 311;
const LD64_GOT_LO12_NC = 312;
const NEAR: Outside = { address: 0x1300_0040, isNear: true };
const FAR: Outside = { address: 0x7fff_1234_5000, isNear: false };
const missing = compiler.whyNone();

/** An object whose `place` has a pair that loads from the GOT, and what is behind. */
function pairObject(
  code: string,
  relocations: readonly (readonly [type: number, at: number, symbol?: string])[],
): Buffer {
  return relocationObject({
    code: codeOf(code),
    relocations: relocations.map(([type, at, symbol = 's']) => ({ type, at, symbol, addend: 0n })),
    extra: '.globl own\n.type own, %function\nown: ret\n.size own, 4\n.bss\n.globl v\nv: .quad 0\n',
  });
}

const PAIR = [
  [ADR_GOT_PAGE, 0],
  [LD64_GOT_LO12_NC, 4],
] as const;

const pageOf = (address: number): number => Math.floor(address / 4096) * 4096;

function placeOf(linked: LinkedAt): number {
  return linked.symbolAddress('place') + CODE_OFFSET;
}

/** `adrp` and an instruction with the low bits of an address. */
function leadsTo(linked: LinkedAt, address: number, second: (low: number) => string): number[] {
  return assembled(`adrp x3, ${pageOf(address) - pageOf(placeOf(linked))}; ${second(address % 4096)}`);
}

describeUnless(missing, 'the GOT of AArch64', () => {
  const code = 'adrp x3, 0; ldr x3, [x3]';

  it('is done without where the symbol is in reach: adrp and add', () => {
    const linked = linkAt(pairObject(code, PAIR), { s: NEAR });
    expect(linked.outOfRange).to.equal(undefined);
    expect(linked.tables).to.deep.equal([]);
    expect(linked.bytes(placeOf(linked), 8)).to.deep.equal(
      leadsTo(linked, NEAR.address, (low) => `add x3, x3, #${low}`),
    );
  });

  it('is done without where the symbol is in the same segment: adr', () => {
    const linked = linkAt(
      pairObject(code, [
        [ADR_GOT_PAGE, 0, 'own'],
        [LD64_GOT_LO12_NC, 4, 'own'],
      ]),
      {},
    );
    expect(linked.tables).to.deep.equal([]);
    const distance = linked.symbolAddress('own') - (placeOf(linked) + 4);
    expect(linked.bytes(placeOf(linked), 8)).to.deep.equal(assembled(`nop; adr x3, . + ${distance}`));
  });

  it('is done without where the symbol is in another segment of the object', () => {
    const linked = linkAt(
      pairObject(code, [
        [ADR_GOT_PAGE, 0, 'v'],
        [LD64_GOT_LO12_NC, 4, 'v'],
      ]),
      {},
    );
    expect(linked.tables).to.deep.equal([]);
    expect(linked.bytes(placeOf(linked), 8)).to.deep.equal(
      leadsTo(linked, linked.symbolAddress('v'), (low) => `add x3, x3, #${low}`),
    );
  });

  const kept: readonly (readonly [string, string, Parameters<typeof pairObject>[1], Outside])[] = [
    ['the symbol may be out of reach', code, PAIR, FAR],
    ['another register is loaded', 'adrp x3, 0; ldr x4, [x3]', PAIR, NEAR],
    ['the load has another base', 'adrp x3, 0; ldr x3, [x4]', PAIR, NEAR],
    ['something is between the two', 'adrp x3, 0; nop; ldr x3, [x3]', [PAIR[0], [LD64_GOT_LO12_NC, 8]], NEAR],
    ['the address is used again', `${code}; ldr x3, [x3]`, [...PAIR, [LD64_GOT_LO12_NC, 8]], NEAR],
    [
      'a load comes alone before',
      'ldr x5, [x3]; adrp x3, 0; ldr x3, [x3]',
      [
        [LD64_GOT_LO12_NC, 0],
        [ADR_GOT_PAGE, 4],
        [LD64_GOT_LO12_NC, 8],
      ],
      NEAR,
    ],
  ];
  for (const [why, text, relocations, s] of kept) {
    it(`has a slot where ${why}`, () => {
      const linked = linkAt(pairObject(text, relocations), { s });
      expect(linked.outOfRange).to.equal(undefined);
      expect(linked.tables.map(({ what, symbol }) => [what, symbol])).to.deep.equal([['GOT slot', 's']]);
      const slot = linked.tables[0].address;
      expect(linked.read(slot, 8)).to.equal(BigInt(s.address));
      const expected = text.split('; ').map((instruction, i) => {
        const relocation = relocations.find(([, at]) => at === 4 * i)?.[0];
        if (relocation === ADR_GOT_PAGE) return `adrp x3, ${pageOf(slot) - pageOf(placeOf(linked) + 4 * i)}`;
        return relocation === undefined ? instruction : instruction.replace(']', `, #${slot % 4096}]`);
      });
      expect(linked.bytes(placeOf(linked), 4 * expected.length)).to.deep.equal(assembled(expected.join('; ')));
    });
  }

  it('has a page of its own reach for code that counts from it, however large the constants are', () => {
    const source = `
      .text
      .globl place
place:  adrp x0, _GLOBAL_OFFSET_TABLE_
      ldr x0, [x0, #:gotpage_lo15:s]
      ldr x1, [x0, #:gotpage_lo15:t]
      .section .rodata
      .zero 100000`;
    const linked = linkAt(compiler.assemble(source), { s: FAR, t: NEAR });
    expect(linked.outOfRange).to.equal(undefined);
    const [s, t] = linked.tables.map(({ address }) => address);
    const place = linked.symbolAddress('place');
    const got = pageOf(s);
    expect(linked.bytes(place, 12)).to.deep.equal(
      assembled(`adrp x0, ${got - pageOf(place)}; ldr x0, [x0, #${s - got}]; ldr x1, [x0, #${t - got}]`),
    );
  });
});

describeUnless(missing, 'stubs of AArch64', () => {
  const C = 'int far(int); int again(int); int place(int x) { return far(x) + far(2) + again(x) + 1; }';
  const stubCode = (stub: number, slot: number, skipped = 0): number[] =>
    assembled(`adrp x16, ${pageOf(slot) - pageOf(stub + skipped)}; ldr x17, [x16, #${slot % 4096}]; br x17`);

  it('lead to what branches do not reach, one for each symbol', () => {
    const linked = linkAt(compiler.compile(C), { far: FAR, again: FAR });
    expect(linked.outOfRange).to.equal(undefined);
    const stubs = linked.tables.filter(({ what }) => what === 'PLT stub');
    expect(stubs.map(({ symbol }) => symbol)).to.deep.equal(['far', 'again']);
    for (const { symbol, address } of stubs) {
      const slot = linked.tables.find((one) => one.what === 'GOT slot' && one.symbol === symbol)?.address ?? 0;
      expect(linked.bytes(address, 12)).to.deep.equal(stubCode(address, slot));
      expect(linked.read(slot, 8)).to.equal(BigInt(FAR.address));
    }
  });

  it('are none where branches reach', () => {
    const near = { address: 0x1000_0000 + 2 ** 27 - 4096, isNear: true };
    const linked = linkAt(compiler.compile(C), { far: near, again: near });
    expect(linked.outOfRange).to.equal(undefined);
    expect(linked.tables).to.deep.equal([]);
  });

  it('begin with a landing pad for objects whose own functions have one', () => {
    const linked = linkAt(compiler.compile(C, ['-mbranch-protection=standard']), { far: FAR, again: FAR });
    expect(linked.outOfRange).to.equal(undefined);
    const stubs = linked.tables.filter(({ what }) => what === 'PLT stub');
    expect(stubs).to.have.length(2);
    for (const { symbol, address } of stubs) {
      const slot = linked.tables.find((one) => one.what === 'GOT slot' && one.symbol === symbol)?.address ?? 0;
      expect(linked.bytes(address, 16)).to.deep.equal([...assembled('hint #34'), ...stubCode(address, slot, 4)]);
    }
  });

  it('do not, for objects with return addresses signed only', () => {
    const linked = linkAt(compiler.compile(C, ['-mbranch-protection=pac-ret']), { far: FAR, again: FAR });
    const stub = linked.tables.find(({ what }) => what === 'PLT stub')?.address ?? 0;
    expect(linked.bytes(stub + 8, 4)).to.deep.equal(assembled('br x17'));
  });
});

describeUnless(missing, 'indirect functions of AArch64', () => {
  const C = `
    static int one(void) { return 1; }
    static void *pick(unsigned long hwcap) { return one; }
    int f(void) __attribute__((ifunc("pick")));
    int place(void) { return f() + 1; }`;

  it('are called through an entry that first asks the resolver, with what the kernel says of the processor', () => {
    const linked = linkAt(compiler.compile(C), {});
    expect(linked.outOfRange).to.equal(undefined);
    const entry = linked.symbolAddress('f');
    expect(entry).to.be.greaterThan(linked.symbolAddress('place'));
    const lazy = entry + 16;
    // bti c; adrp; ldr; br x17: the slot holds the address of the lazy part, and that of getauxval behind it.
    expect(linked.bytes(entry, 4)).to.deep.equal(assembled('hint #34'));
    expect(linked.bytes(entry + 12, 4)).to.deep.equal(assembled('br x17'));
    const slot = linked.slotOfIfunc('f');
    expect(linked.bytes(entry + 4, 8)).to.deep.equal(
      assembled(`adrp x16, ${pageOf(slot) - pageOf(entry + 4)}; ldr x17, [x16, #${slot % 4096}]`),
    );
    expect(linked.read(slot, 8)).to.equal(BigInt(lazy));
    expect(linked.read(slot + 8, 8)).to.equal(BigInt(PROCESS));
    const resolver = linked.symbolAddress('pick');
    const page = (at: number): number => pageOf(slot) - pageOf(at);
    const text = [
      'hint #34; stp x29, x30, [sp, #-256]!; mov x29, sp',
      'stp x0, x1, [sp, #16]; stp x2, x3, [sp, #32]; stp x4, x5, [sp, #48]; stp x6, x7, [sp, #64]; str x8, [sp, #80]',
      'stp q0, q1, [sp, #96]; stp q2, q3, [sp, #128]; stp q4, q5, [sp, #160]; stp q6, q7, [sp, #192]',
      `mov x0, #16; adrp x16, PAGE; ldr x17, [x16, #${(slot + 8) % 4096}]; blr x17; str x0, [sp, #232]`,
      `mov x0, #26; adrp x16, PAGE; ldr x17, [x16, #${(slot + 8) % 4096}]; blr x17; str x0, [sp, #240]`,
      'mov x0, #24; str x0, [sp, #224]; ldr x0, [sp, #232]; orr x0, x0, #0x4000000000000000; add x1, sp, #224',
      `bl RESOLVER; adrp x16, PAGE; str x0, [x16, #${slot % 4096}]; mov x17, x0`,
      'ldp x0, x1, [sp, #16]; ldp x2, x3, [sp, #32]; ldp x4, x5, [sp, #48]; ldp x6, x7, [sp, #64]; ldr x8, [sp, #80]',
      'ldp q0, q1, [sp, #96]; ldp q2, q3, [sp, #128]; ldp q4, q5, [sp, #160]; ldp q6, q7, [sp, #192]',
      'ldp x29, x30, [sp], #256; br x17',
    ]
      .join('; ')
      .split('; ')
      .map((instruction, i) =>
        instruction.replace('PAGE', String(page(lazy + 4 * i))).replace('RESOLVER', `. + ${resolver - (lazy + 4 * i)}`),
      );
    expect(linked.bytes(lazy, 4 * text.length)).to.deep.equal(assembled(text.join('; ')));
  });
});
