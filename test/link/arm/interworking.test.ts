import { expect } from 'chai';
import { linkAt, type LinkedAt, type Outside } from '../link-at.js';
import { CODE_OFFSET } from '../support/place.js';
import { bytesOf, formOf, wordOf, type FormName } from './fields.js';
import { relocationObject } from './objects.js';

const OUTSIDE: Readonly<Record<string, Outside>> = {
  armElsewhere: { address: 0x1300_0040, isNear: true },
  thumbElsewhere: { address: 0x1300_0081, isNear: true },
  ofTheProcess: { address: 0x7123_4001, isNear: false },
};
/** Instructions of stubs: `ldr ip, [pc]; ldr pc, [ip, pc]`, and `bx pc; nop` before them. */
const STUB = [0xe59fc000, 0xe79cf00f];
const THUMB_STUB = [0xbf004778, ...STUB];

/** A branch, and what it becomes on the way to code in either state. */
interface Branch {
  readonly what: string;
  readonly type: number;
  /** As it is in the object. */
  readonly before: FormName;
  /** To A32 and to T32; undefined for one that takes a stub. */
  readonly toArm: FormName | undefined;
  readonly toThumb: FormName | undefined;
  readonly isThumb: boolean;
}

const BRANCHES: readonly Branch[] = [
  { what: 'bl', type: 28, before: 'bl', toArm: 'bl', toThumb: 'blx', isThumb: false },
  { what: 'blx', type: 28, before: 'blx', toArm: 'bl', toThumb: 'blx', isThumb: false },
  { what: 'b', type: 29, before: 'b', toArm: 'b', toThumb: undefined, isThumb: false },
  { what: 'bl (PLT32)', type: 27, before: 'bl', toArm: 'bl', toThumb: 'blx', isThumb: false },
  { what: 'bl (T32)', type: 10, before: 'thumbBl', toArm: 'thumbBlx', toThumb: 'thumbBl', isThumb: true },
  { what: 'blx (T32)', type: 10, before: 'thumbBlx', toArm: 'thumbBlx', toThumb: 'thumbBl', isThumb: true },
  { what: 'b.w', type: 30, before: 'thumbB', toArm: undefined, toThumb: 'thumbB', isThumb: true },
  { what: 'beq.w', type: 51, before: 'thumbBcond', toArm: undefined, toThumb: 'thumbBcond', isThumb: true },
  { what: 'b.n', type: 102, before: 'thumbB11', toArm: undefined, toThumb: 'thumbB11', isThumb: true },
  { what: 'beq.n', type: 103, before: 'thumbB8', toArm: undefined, toThumb: 'thumbB8', isThumb: true },
];

function link({ type, before, isThumb }: Branch, symbol: string, at = 0): LinkedAt {
  const { instruction, sizeBytes } = formOf(before);
  const code = new Uint8Array(at + 4);
  code.set(bytesOf(instruction, sizeBytes), at);
  const relocations = [{ type, at, symbol, addend: isThumb ? -4 : -8 }];
  const linked = linkAt(relocationObject({ code, relocations }), OUTSIDE);
  expect(linked.outOfRange?.message).to.equal(undefined);
  return linked;
}

/** Where the processor goes on, and the instruction without its operand. */
function destination(
  { isThumb }: Branch,
  name: FormName,
  linked: LinkedAt,
  at = 0,
): { readonly address: number; readonly opcode: number } {
  const place = linked.symbolAddress('place') + CODE_OFFSET + at;
  const form = formOf(name);
  const word = wordOf(linked.bytes(place, form.sizeBytes));
  const operand = form.decode(word);
  const pc = place + (isThumb ? 4 : 8);
  const base = name === 'thumbBlx' ? pc - (pc % 4) : pc;
  // XOR takes the operand out, whatever bits it is in.
  const opcode = (word ^ form.encode(operand) ^ form.instruction) >>> 0;
  return { address: base + operand, opcode };
}

function expectStub(branch: Branch, symbol: string, linked: LinkedAt): void {
  const landsInThumb = branch.isThumb && branch.type !== 10;
  const reached: FormName = branch.type === 10 ? 'thumbBlx' : branch.before === 'blx' ? 'bl' : branch.before;
  const stub = linked.tables.find((entry) => entry.what === 'PLT stub');
  const slot = linked.tables.find((entry) => entry.what === 'GOT slot');
  if (stub === undefined || slot === undefined) throw new Error(`${symbol} has no stub`);
  const { address, opcode } = destination(branch, reached, linked);
  expect([address, opcode]).to.deep.equal([stub.address, formOf(reached).instruction]);
  const expected = landsInThumb ? THUMB_STUB : STUB;
  const code = expected.map((_, i) => Number(linked.read(stub.address + 4 * i, 4)));
  expect(code).to.deep.equal(expected);
  // The distance counts from behind the word that holds it.
  const wordAt = stub.address + 4 * expected.length;
  expect((wordAt + 4 + Number(linked.read(wordAt, 4))) % 2 ** 32).to.equal(slot.address);
  const target = OUTSIDE[symbol]?.address ?? linked.symbolAddress(symbol);
  expect(Number(linked.read(slot.address, 4))).to.equal(target);
}

describe('branches between the instruction sets of 32-bit ARM', () => {
  for (const branch of BRANCHES) {
    for (const [symbol, became] of [
      ['armFunction', branch.toArm],
      ['thumbFunction', branch.toThumb],
    ] as const) {
      if (became === undefined) {
        it(`${branch.what} to ${symbol} goes through a stub, since it cannot change the state`, () => {
          expectStub(branch, symbol, link(branch, symbol));
        });
        continue;
      }
      it(`${branch.what} to ${symbol} becomes ${became} and gets there`, () => {
        for (const at of branch.isThumb ? [0, 2, 4] : [0, 4]) {
          const linked = link(branch, symbol, at);
          const { address, opcode } = destination(branch, became, linked, at);
          const target = linked.symbolAddress(symbol);
          expect(address).to.equal(target - (target % 2));
          expect(opcode).to.equal(formOf(became).instruction);
          expect(linked.tables).to.deep.equal([]);
        }
      });
    }

    it(`${branch.what} to a label without a type stays as it is`, () => {
      const linked = link(branch, 'label');
      const { address, opcode } = destination(branch, branch.before, linked);
      expect([address, opcode]).to.deep.equal([linked.symbolAddress('label'), formOf(branch.before).instruction]);
    });

    for (const symbol of Object.keys(OUTSIDE)) {
      it(`${branch.what} to ${symbol} goes through a stub, wherever that is`, () => {
        expectStub(branch, symbol, link(branch, symbol));
      });
    }
  }

  it('functions in T32 are referred to with bit 0 set, and offsets in the code keep it', () => {
    const code = new Uint8Array(16);
    const types = [2, 3, 42, 43];
    const relocations = types.map((type, i) => ({ type, at: 4 * i, symbol: 'thumbFunction', addend: 0 }));
    const linked = linkAt(relocationObject({ code, relocations }), {});
    const target = linked.symbolAddress('thumbFunction');
    const place = linked.symbolAddress('place') + CODE_OFFSET;
    expect(target % 2).to.equal(1);
    expect(Number(linked.read(place, 4))).to.equal(target);
    expect(Number(linked.read(place + 4, 4))).to.equal(target - (place + 4));
    expect(Number(linked.read(place + 8, 4)) % 2 ** 31).to.equal(target - (place + 8));
    expect(formOf('movw').decode(Number(linked.read(place + 12, 4)))).to.equal(target % 2 ** 16);
  });

  it('PREL31 leaves the highest bit, which is not part of it, as it was', () => {
    const relocations = [{ type: 42, at: 0, symbol: 'armFunction', addend: 0 }];
    const linked = linkAt(relocationObject({ code: Uint8Array.of(0, 0, 0, 0x80), relocations }), {});
    const place = linked.symbolAddress('place') + CODE_OFFSET;
    expect(Number(linked.read(place, 4))).to.equal(2 ** 31 + linked.symbolAddress('armFunction') - place);
  });

  it('__tls_get_addr is code of the unit, which adds what the slot holds to the thread pointer', () => {
    const relocations = [
      { type: 104, at: 0, symbol: 't', addend: 0 },
      { type: 10, at: 4, symbol: '__tls_get_addr', addend: -4 },
    ];
    const code = new Uint8Array(8);
    code.set(bytesOf(formOf('thumbBl').instruction, 4), 4);
    const linked = linkAt(relocationObject({ code, relocations }), {});
    const [slot] = linked.tables;
    expect(Number(linked.read(slot.address, 4))).to.equal(8 + 4); // behind two pointers, the second word
    const branch = BRANCHES[4];
    const { address } = destination(branch, 'thumbBlx', linked, 4);
    // mrc p15, 0, r1, c13, c0, 3; ldr r0, [r0]; add r0, r0, r1; bx lr
    const expected = [0xee1d1f70, 0xe5900000, 0xe0800001, 0xe12fff1e];
    expect(expected.map((_, i) => Number(linked.read(address + 4 * i, 4)))).to.deep.equal(expected);
  });
});
