import {
  addrFrom,
  alignUp,
  formatAddr,
  InputError,
  isPowerOfTwo,
  numberFromLong,
  type LongLike,
} from '@telejit/shared';
import { expect } from 'chai';
import fc from 'fast-check';

const MAX = Number.MAX_SAFE_INTEGER;

function long(value: bigint, unsigned: boolean): LongLike {
  return { low: Number(BigInt.asIntN(32, value)), high: Number(BigInt.asIntN(32, value >> 32n)), unsigned };
}

describe('numberFromLong', () => {
  const fitting: [string, bigint, boolean][] = [
    ['0', 0n, true],
    ['1', 1n, true],
    ['2^31 - 1', 2n ** 31n - 1n, true],
    ['2^31', 2n ** 31n, true],
    ['2^32 - 1', 2n ** 32n - 1n, true],
    ['2^32', 2n ** 32n, true],
    ['2^53 - 1', 2n ** 53n - 1n, true],
    ['signed -1', -1n, false],
    ['signed -2^31', -(2n ** 31n), false],
    ['signed -2^32', -(2n ** 32n), false],
    ['signed -2^53 + 1', -(2n ** 53n) + 1n, false],
    ['signed 2^53 - 1', 2n ** 53n - 1n, false],
  ];
  for (const [name, value, unsigned] of fitting) {
    it(`gives ${name} exactly`, () => expect(numberFromLong(long(value, unsigned))).to.equal(Number(value)));
  }

  const unfit: [string, bigint, boolean, string][] = [
    ['2^53', 2n ** 53n, true, '0x20000000000000 is beyond 2^53'],
    ['2^64 - 1', 2n ** 64n - 1n, true, '0xffffffffffffffff is beyond 2^53'],
    ['signed 2^63 - 1', 2n ** 63n - 1n, false, '0x7fffffffffffffff is beyond 2^53'],
    ['signed -2^53', -(2n ** 53n), false, '-0x20000000000000 is beyond 2^53'],
    ['signed -2^63', -(2n ** 63n), false, '-0x8000000000000000 is beyond 2^53'],
  ];
  for (const [name, value, unsigned, message] of unfit) {
    it(`refuses ${name}`, () =>
      expect(() => numberFromLong(long(value, unsigned)))
        .to.throw(InputError, message)
        .with.property('code', 'ADDRESS_RANGE'));
  }

  it('takes a field that is not there for 0', () => {
    expect(numberFromLong(undefined)).to.equal(0);
    expect(numberFromLong(null)).to.equal(0);
  });

  it('leaves numbers as they are', () => expect(numberFromLong(-5)).to.equal(-5));

  it('agrees with BigInt wherever the value is safe', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -BigInt(MAX), max: BigInt(MAX) }), (value) => {
        expect(numberFromLong(long(value, false))).to.equal(Number(value));
      }),
    );
  });
});

describe('addrFrom', () => {
  const fitting: [string, bigint | number, number][] = [
    ['0n', 0n, 0],
    ['2^53 - 1 as a bigint', BigInt(MAX), MAX],
    ['2^53 - 1 as a number', MAX, MAX],
    ['0x400000', 0x400000, 0x400000],
  ];
  for (const [name, value, expected] of fitting) {
    it(`takes ${name}`, () => expect(addrFrom(value)).to.equal(expected));
  }

  for (const value of [-1, -1n, 0.5, NaN, Infinity, MAX + 1, 2n ** 53n, 2n ** 64n - 1n]) {
    it(`refuses ${typeof value} ${String(value)}`, () =>
      expect(() => addrFrom(value))
        .to.throw(InputError, `${String(value)} is not an address: it must be a whole number in [0, 2^53)`)
        .with.property('code', 'ADDRESS_RANGE'));
  }
});

describe('formatAddr', () => {
  const cases: [number | bigint, string][] = [
    [0, '0x0'],
    [255, '0xff'],
    [0x7f00_1234_5678, '0x7f0012345678'],
    [2n ** 64n - 1n, '0xffffffffffffffff'],
    [-16, '-0x10'],
    [-16n, '-0x10'],
  ];
  for (const [value, text] of cases) {
    it(`writes ${typeof value} ${value} as ${text}`, () => expect(formatAddr(value)).to.equal(text));
  }
});

describe('alignUp', () => {
  const cases: [number, number, number][] = [
    [0, 1, 0],
    [0, 4096, 0],
    [1, 1, 1],
    [1, 16, 16],
    [15, 16, 16],
    [16, 16, 16],
    [17, 16, 32],
    [0xffff_ffff, 8, 0x1_0000_0000],
    [0x1_0000_0001, 4096, 0x1_0000_1000],
    [2 ** 52 + 1, 2 ** 31, 2 ** 52 + 2 ** 31],
    [MAX - 7, 8, MAX - 7],
  ];
  for (const [value, alignment, expected] of cases) {
    it(`raises ${value} to ${expected} for ${alignment}`, () => expect(alignUp(value, alignment)).to.equal(expected));
  }

  it('gives the least multiple that is at least the value', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 52 }), fc.integer({ min: 0, max: 31 }), (value, exponent) => {
        const alignment = 2 ** exponent;
        const result = alignUp(value, alignment);
        expect(result % alignment).to.equal(0);
        expect(result - value)
          .to.be.at.least(0)
          .and.below(alignment);
      }),
    );
  });
});

describe('isPowerOfTwo', () => {
  for (let exponent = 0; exponent <= 31; exponent++) {
    it(`takes 2^${exponent}, and not its neighbours`, () => {
      const value = 2 ** exponent;
      expect(isPowerOfTwo(value)).to.equal(true);
      expect(isPowerOfTwo(value + 1)).to.equal(value === 1);
      if (value > 4) expect(isPowerOfTwo(value - 1)).to.equal(false);
    });
  }

  for (const value of [0, -1, -2, 1.5, 3, 2 ** 32, 2 ** 53, NaN, Infinity]) {
    it(`refuses ${value}`, () => expect(isPowerOfTwo(value)).to.equal(false));
  }
});
