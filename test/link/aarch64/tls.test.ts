import { LinkError } from '@telejit/shared';
import { expect } from 'chai';
import { linkAt, type LinkedAt, type Outside } from '../link-at.js';
import { CODE_OFFSET } from '../support/place.js';
import { assembled, codeOf, compiler, relocationObject } from './objects.js';
import { describeUnless } from '../../support/skip.js';

/** Offsets from the thread pointer: of a variable of linked code, and of one of the process. */
const NEAR: Outside = { address: 0x12_3456, isNear: true };
const FAR: Outside = { address: 0x7_8910, isNear: false };
const GET_ADDR: Outside = { address: 0x7fff_1234_5000, isNear: false };
/** The GOT in reach of a load with a literal. */
const BASES = [0, 0x1000_0000, 0x1001_0000, 0x1002_0000];

/** A sequence that the ABI prescribes, and what becomes of it. */
interface Sequence {
  readonly what: string;
  readonly code: string;
  /** By instruction: types of relocations to the variable; 283 is one to __tls_get_addr. */
  readonly types: readonly (number | undefined)[];
  /** HIGH and LOW stand for parts of the offset, as 16 or 12 bits; PAGE, OFFSET and DISTANCE for the slot's place. */
  readonly near: string;
  readonly far: string;
}

const CALL26 = 283;
const MOVES = 'movz x0, #HIGH16, lsl #16; movk x0, #LOW16';
const ADDS = 'mrs x0, tpidr_el0; add x0, x0, #HIGH12, lsl #12; add x0, x0, #LOW12';
const ADD_POINTER = 'mrs x1, tpidr_el0; add x0, x1, x0';

const sequences: readonly Sequence[] = [
  {
    what: 'a descriptor (small)',
    code: 'adrp x0, 0; ldr x1, [x0]; add x0, x0, #0; blr x1',
    types: [562, 563, 564, 569],
    near: `${MOVES}; nop; nop`,
    far: 'adrp x0, #PAGE; ldr x0, [x0, #OFFSET]; nop; nop',
  },
  {
    what: 'a descriptor whose instructions are apart',
    code: 'adrp x0, 0; add x5, x5, x6; ldr x2, [x0]; mov x7, x8; add x0, x0, #0; sub x9, x9, #1; blr x2',
    types: [562, undefined, 563, undefined, 564, undefined, 569],
    near: 'movz x0, #HIGH16, lsl #16; add x5, x5, x6; movk x0, #LOW16; mov x7, x8; nop; sub x9, x9, #1; nop',
    far: 'adrp x0, #PAGE; add x5, x5, x6; ldr x0, [x0, #OFFSET]; mov x7, x8; nop; sub x9, x9, #1; nop',
  },
  {
    what: 'a descriptor (tiny)',
    code: 'ldr x1, 0; adr x0, 0; blr x1',
    types: [560, 561, 569],
    near: `${MOVES}; nop`,
    far: 'ldr x0, . + DISTANCE; nop; nop',
  },
  {
    what: 'a descriptor (large)',
    code: 'movz x0, #0, lsl #16; movk x0, #0; ldr x1, [x20, x0]; add x0, x20, x0; blr x1',
    types: [565, 566, 567, 568, 569],
    near: `${MOVES}; nop; nop; nop`,
    far: 'movz x0, #0, lsl #16; movk x0, #0; ldr x0, [x20, x0]; nop; nop',
  },
  {
    what: 'a call of __tls_get_addr (small)',
    code: 'adrp x0, 0; add x0, x0, #0; bl 0; nop',
    types: [513, 514, CALL26],
    near: `${ADDS}; nop`,
    far: `adrp x0, #PAGE; ldr x0, [x0, #OFFSET]; ${ADD_POINTER}`,
  },
  {
    what: 'a call of __tls_get_addr (tiny)',
    code: 'adr x0, 0; bl 0; nop',
    types: [512, CALL26],
    near: ADDS,
    far: `ldr x0, . + DISTANCE; ${ADD_POINTER}`,
  },
  {
    what: 'a call of __tls_get_addr (large)',
    code: 'movz x0, #0, lsl #16; movk x0, #0; add x0, x21, x0; bl 0; nop',
    types: [515, 516, undefined, CALL26],
    near: `${MOVES}; ${ADD_POINTER}; nop`,
    far: `movz x0, #0, lsl #16; movk x0, #0; ldr x0, [x21, x0]; ${ADD_POINTER}`,
  },
  {
    what: "a call of __tls_get_addr for the module's block (small)",
    code: 'adrp x0, 0; add x0, x0, #0; bl 0; nop',
    types: [518, 519, CALL26],
    near: 'mrs x0, tpidr_el0; nop; nop; nop',
    far: 'mrs x0, tpidr_el0; nop; nop; nop',
  },
  {
    what: "a call of __tls_get_addr for the module's block (tiny)",
    code: 'adr x0, 0; bl 0; nop',
    types: [517, CALL26],
    near: 'mrs x0, tpidr_el0; nop; nop',
    far: 'mrs x0, tpidr_el0; nop; nop',
  },
  {
    what: "a call of __tls_get_addr for the module's block (large)",
    code: 'movz x0, #0, lsl #16; movk x0, #0; add x0, x21, x0; bl 0; nop',
    types: [520, 521, undefined, CALL26],
    near: 'mrs x0, tpidr_el0; nop; nop; nop; nop',
    far: 'mrs x0, tpidr_el0; nop; nop; nop; nop',
  },
  {
    what: 'a load of the offset (small)',
    code: 'adrp x4, 0; ldr x4, [x4]',
    types: [541, 542],
    near: 'movz x4, #HIGH16, lsl #16; movk x4, #LOW16',
    far: 'adrp x4, #PAGE; ldr x4, [x4, #OFFSET]',
  },
];

const pageOf = (address: number): number => Math.floor(address / 4096) * 4096;

function objectOf({ types }: Sequence, code: string, addend = 0n): Buffer {
  return relocationObject({
    code: codeOf(code),
    relocations: types.flatMap((type, i) => {
      if (type === undefined) return [];
      return [
        { type, at: 4 * i, symbol: type === CALL26 ? '__tls_get_addr' : 't', addend: type === CALL26 ? 0n : addend },
      ];
    }),
    extra: '.type t, %tls_object\n',
  });
}

function bytesOf(linked: LinkedAt, text: string): number[] {
  return linked.bytes(linked.symbolAddress('place') + CODE_OFFSET, 4 * text.split('; ').length);
}

/** Puts numbers into a text; the slot's are counted from the instruction. */
function filled(text: string, offset: number, slot: number | undefined, place: number): number[] {
  const instructions = text.split('; ').map((instruction, i) =>
    instruction
      .replace('HIGH16', String(offset >>> 16))
      .replace('LOW16', String(offset & 0xffff))
      .replace('HIGH12', String(offset >>> 12))
      .replace('LOW12', String(offset & 0xfff))
      .replace('PAGE', String(pageOf(slot ?? 0) - pageOf(place + 4 * i)))
      .replace('OFFSET', String((slot ?? 0) % 4096))
      .replace('DISTANCE', String((slot ?? 0) - (place + 4 * i))),
  );
  return assembled(instructions.join('; '));
}

const missing = compiler.whyNone();

describeUnless(missing, 'thread-local storage of AArch64', () => {
  for (const one of sequences) {
    const link = (t: Outside, code = one.code, addend = 0n): LinkedAt =>
      linkAt(objectOf(one, code, addend), { t, __tls_get_addr: GET_ADDR }, { bases: BASES });

    it(`${one.what} becomes the offset, for a variable of linked code`, () => {
      // A load of the offset is left alone when there is something to add.
      for (const addend of one.types.includes(541) ? [0n] : [0n, 24n]) {
        const linked = link(NEAR, one.code, addend);
        expect(linked.outOfRange).to.equal(undefined);
        expect(linked.tables).to.deep.equal([]);
        const expected = filled(one.near, NEAR.address + Number(addend), undefined, 0);
        expect(bytesOf(linked, one.near)).to.deep.equal(expected);
      }
    });

    it(`${one.what} loads the offset from a slot, for a variable of the process`, () => {
      for (const addend of [0n, 24n]) {
        const linked = link(FAR, one.code, addend);
        expect(linked.outOfRange).to.equal(undefined);
        const [slot] = linked.tables;
        const place = linked.symbolAddress('place') + CODE_OFFSET;
        expect(bytesOf(linked, one.far)).to.deep.equal(filled(one.far, 0, slot?.address, place));
        if (one.far === one.near) expect(linked.tables).to.deep.equal([]);
        else expect(linked.read(slot.address, 8)).to.equal(BigInt(FAR.address) + addend);
      }
    });

    const instructions = one.code.split('; ');
    for (const [i, type] of one.types.entries()) {
      // A slot does for a load that is not as expected.
      if (type === undefined || type === CALL26 || type === 541 || type === 542) continue;
      it(`${one.what} is refused where "${instructions[i]}" is another instruction`, () => {
        const code = instructions.map((instruction, j) => (i === j ? 'ret' : instruction)).join('; ');
        expect(() => link(NEAR, code)).to.throw(
          LinkError,
          new RegExp(`^x\\.o \\.text\\+0x${(CODE_OFFSET + 4 * i).toString(16)}: R_AARCH64_\\w+ is not in one of the`),
        );
      });
    }
  }

  it('an offset that two additions do not reach is refused', () => {
    const [sequence] = sequences.filter(({ what }) => what.endsWith('__tls_get_addr (small)'));
    const object = objectOf(sequence, sequence.code);
    const outside = { t: { address: 2 ** 24, isNear: true }, __tls_get_addr: GET_ADDR };
    expect(linkAt(object, outside).outOfRange?.message).to.match(
      /^x\.o \.text\+0x14: AddHigh12 to "t" is 0x1000000, outside \[0, 2\^24\); /,
    );
  });

  it('a call of __tls_get_addr without the nop behind it is refused, since there is no room', () => {
    const [sequence] = sequences.filter(({ what }) => what.endsWith('__tls_get_addr (small)'));
    const object = objectOf(sequence, 'adrp x0, 0; add x0, x0, #0; bl 0; ret');
    expect(() => linkAt(object, { t: NEAR, __tls_get_addr: GET_ADDR })).to.throw(
      LinkError,
      '.text+0x14: R_AARCH64_TLSGD_',
    );
  });

  const models = ['global-dynamic', 'local-dynamic', 'initial-exec', 'local-exec'];
  for (const model of models) {
    it(`variables of the object itself are behind two pointers from the thread pointer (${model})`, () => {
      const source = `
        __thread int first = 1, second = 2;
        static __thread long third;
        int *a(void) { return &first; }
        int *b(void) { return &second; }
        long *c(void) { return &third; }`;
      const linked = linkAt(compiler.compile(source, ['-fPIC', `-ftls-model=${model}`]), {});
      expect(linked.outOfRange).to.equal(undefined);
      expect(linked.tables.map(({ what }) => what)).to.deep.equal([]);
      expect(linked.symbolAddress('first')).to.equal(16);
      for (const [name, variable] of [
        ['a', 'first'],
        ['b', 'second'],
        ['c', 'third'],
      ]) {
        const start = linked.symbolAddress(name);
        const read = (at: number): number => Number(linked.read(start + at, 4));
        expect(offsetIn(read), name).to.equal(linked.symbolAddress(variable));
      }
    });
  }
});

/** What a function that returns the address of a variable adds to the thread pointer, by what its instructions do. */
function offsetIn(read: (at: number) => number): number {
  const registers = new Map<number, number>();
  const get = (register: number): number => registers.get(register) ?? 0;
  for (let at = 0; ; at += 4) {
    const instruction = read(at);
    const [rd, rn, rm] = [instruction & 31, (instruction >>> 5) & 31, (instruction >>> 16) & 31];
    const immediate12 = (instruction >>> 10) & 0xfff;
    const immediate16 = (instruction >>> 5) & 0xffff;
    if (instruction === 0xd65f03c0) return get(0);
    if ((instruction & 0xffffffe0) >>> 0 === 0xd53bd040) registers.set(rd, 0);
    else if ((instruction & 0xffe00000) >>> 0 === 0xd2a00000) registers.set(rd, immediate16 * 65536);
    else if ((instruction & 0xffe00000) >>> 0 === 0xf2800000) registers.set(rd, get(rd) + immediate16);
    else if ((instruction & 0xffc00000) >>> 0 === 0x91400000) registers.set(rd, get(rn) + immediate12 * 4096);
    else if ((instruction & 0xffc00000) >>> 0 === 0x91000000) registers.set(rd, get(rn) + immediate12);
    else if ((instruction & 0xffe0fc00) >>> 0 === 0x8b000000) registers.set(rd, get(rn) + get(rm));
  }
}
