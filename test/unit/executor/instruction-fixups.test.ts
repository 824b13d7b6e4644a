import { describeUnfit, FixupEngine, type FixupColumns } from '@telejit/executor/linker';
import { AARCH64, aarch64Fixups, type FixupInfo } from '@telejit/shared/fixup';
import { expect } from 'chai';
import fc from 'fast-check';

const littleEndian = new FixupEngine(aarch64Fixups, true);
const bigEndian = new FixupEngine(aarch64Fixups, false);
const PLACE = 0x4000_0124;
const OFFSET = 0x124;
const BASE = PLACE - OFFSET;

function column(kind: number, addend: bigint): FixupColumns {
  const low = BigInt.asIntN(32, addend);
  const high = Number(BigInt.asIntN(32, addend >> 32n));
  return {
    count: 1,
    offsets: Uint32Array.of(OFFSET),
    kinds: Uint8Array.of(kind),
    targets: Uint32Array.of(0),
    addends: Int32Array.of(Number(low)),
    addendsHigh: addend === low ? undefined : Int32Array.of(high),
  };
}

/** The instruction after the fixup, or what is said when the value does not fit. */
function applied(kind: number, before: number, target: number, addend: bigint, engine = littleEndian): number | string {
  const bytes = new Uint8Array(OFFSET + 8).fill(0xee);
  const view = new DataView(bytes.buffer);
  view.setUint32(OFFSET, before, true);
  const unfit = engine.apply(column(kind, addend), bytes, BASE, Float64Array.of(target));
  const after = view.getUint32(OFFSET, true);
  view.setUint32(OFFSET, 0xeeee_eeee);
  expect(bytes.every((byte) => byte === 0xee)).to.equal(true); // nothing beside it is written
  if (unfit === undefined) return after;
  expect(after).to.equal(before);
  return describeUnfit(unfit);
}

const pageOf = (address: bigint): bigint => address & ~0xfffn;
const VALUES: Readonly<Record<string, (s: bigint, a: bigint, p: bigint) => bigint>> = {
  'S + A': (s, a) => s + a,
  'S + A - P': (s, a, p) => s + a - p,
  'Page(S + A) - Page(P)': (s, a, p) => pageOf(s + a) - pageOf(p),
  'S + A - Page(S)': (s, a) => s + a - pageOf(s),
};

const IS_MOVZ = 1 << 30;
const IS_MOVK = 1 << 29;

/** What the Arm ARM says that an instruction with this field means: the bits of the value that it holds. */
function bitsOf({ instruction: field }: FixupInfo, instruction: number): bigint {
  let bits = 0n;
  let width = 0n;
  for (const run of field?.runs ?? []) {
    bits |= ((BigInt(instruction) >> BigInt(run.at)) & ((1n << BigInt(run.bits)) - 1n)) << width;
    width += BigInt(run.bits);
  }
  const isInverted = field?.isSignedMove === true && (instruction & (IS_MOVZ | IS_MOVK)) === 0;
  return isInverted ? bits ^ 0xffffn : bits;
}

function expectedBits({ instruction: field }: FixupInfo, value: bigint): bigint {
  const width = (field?.runs ?? []).reduce((sum, run) => sum + run.bits, 0);
  return BigInt.asUintN(width, value >> BigInt(field?.lowestBit ?? 0));
}

const hex = (value: bigint): string => (value < 0n ? `-0x${(-value).toString(16)}` : `0x${value.toString(16)}`);

describe('fixups of instructions', () => {
  for (const info of aarch64Fixups.rows) {
    if (info?.instruction === undefined) continue;
    const { kind, name, expression, min, max, instruction } = info;
    const { multipleOf, isSignedMove, runs } = instruction;
    const compute = (target: number, addend: bigint): bigint =>
      VALUES[expression](BigInt(target), addend, BigInt(PLACE));
    /** What the fixup may change. */
    const mask = runs.reduce((sum, { at, bits }) => sum | ((2 ** bits - 1) << at), isSignedMove ? IS_MOVZ : 0);
    const check = (target: number, addend: bigint, before: number): void => {
      const value = BigInt.asIntN(64, compute(target, addend));
      const after = applied(kind, before, target, addend);
      if (min !== null && max !== null && (value < BigInt(min) || value > BigInt(max))) {
        expect(after).to.match(/outside \[/);
      } else if (value % BigInt(multipleOf) !== 0n) {
        expect(after).to.match(new RegExp(`^${name} is -?0x[0-9a-f]+, not a multiple of ${multipleOf}$`));
      } else if (typeof after === 'string') {
        expect.fail(after);
      } else {
        expect(bitsOf(info, after)).to.equal(expectedBits(info, value));
        expect((after ^ before) & ~mask).to.equal(0);
        if (isSignedMove && (before & IS_MOVK) === 0) expect((after & IS_MOVZ) !== 0).to.equal(value >= 0n);
      }
      expect(applied(kind, before, target, addend, bigEndian)).to.equal(after);
    };

    it(`${name} holds the bits of ${expression}, whatever they were before, for any target and addend`, () => {
      const near = fc.integer({ min: PLACE - 2 ** 22, max: PLACE + 2 ** 22 });
      const target = fc.oneof(near, fc.integer({ min: 0, max: 2 ** 18 }), fc.integer({ min: 0, max: 2 ** 47 }));
      const addend = fc.oneof(fc.bigInt(-64n, 64n), fc.bigInt(-(2n ** 34n), 2n ** 34n));
      const before = fc.integer({ min: 0, max: 2 ** 32 - 1 });
      fc.assert(fc.property(target, addend, before, check), { numRuns: 300 });
    });

    it(`${name} is exact for addends of 64 bits`, () => {
      const addend = fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n);
      const aligned = addend.map((one) => (one >> 4n) << 4n);
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 2 ** 47 }), fc.oneof(addend, aligned), (target, one) =>
          check(target - (target % 16), one, 0),
        ),
      );
    });

    if (min === null || max === null) continue;
    it(`${name} holds ${min} to ${max} and nothing beyond`, () => {
      // The distance is counted in pages, or in the units of the instruction.
      const step = expression.startsWith('Page') ? 4096 : multipleOf;
      const target = expression === 'S + A - Page(S)' ? 0x5000_0008 : PLACE;
      const addendFor = (value: number): bigint => {
        if (expression.startsWith('Page')) return BigInt(value);
        return BigInt(value) - compute(target, 0n);
      };
      const most = Math.floor(max / step) * step;
      for (const value of [min, most]) {
        const after = applied(kind, 0, target, addendFor(value));
        expect(typeof after === 'number' ? bitsOf(info, after) : after).to.equal(expectedBits(info, BigInt(value)));
      }
      const limits = `outside [${hex(BigInt(min))}, ${hex(BigInt(max))}]`;
      for (const value of [min - step, most + step]) {
        expect(applied(kind, 0, target, addendFor(value))).to.equal(`${name} is ${hex(BigInt(value))}, ${limits}`);
      }
    });
  }

  it('leaves whole words of big-endian targets to their byte order', () => {
    const bytes = new Uint8Array(OFFSET + 8);
    bigEndian.apply(column(AARCH64.Pointer64, 8n), bytes, BASE, Float64Array.of(0x1122_3344_5566));
    expect([...bytes.subarray(OFFSET)]).to.deep.equal([0, 0, 0x11, 0x22, 0x33, 0x44, 0x55, 0x6e]);
  });

  it('leaves a MOVK in the place of a signed move as it is', () => {
    for (const addend of [-5n, 5n]) {
      const after = applied(AARCH64.SignedMoveG3, 0xf2e0_0003, 0, addend);
      expect(typeof after === 'number' ? after.toString(16) : after).to.equal(addend < 0n ? 'f2ffffe3' : 'f2e00003');
    }
  });
});
