import { describeUnfit, FixupEngine } from '@telejit/executor/linker';
import { RISCV64, riscv64Fixups, type FixupInfo } from '@telejit/shared/fixup';
import { expect } from 'chai';
import fc from 'fast-check';

const engine = new FixupEngine(riscv64Fixups, true);
const OFFSET = 0x124;
const BASE = 0x4000_0000;
const PLACE = BASE + OFFSET;
const ROUNDING = 2048n;

/** The field after the fixup, or what is said when the value does not fit. */
function applied({ kind, sizeBytes }: FixupInfo, before: bigint, target: number, addend: bigint): bigint | string {
  const bytes = new Uint8Array(OFFSET + 16).fill(0xee);
  const read = (): bigint =>
    bytes.subarray(OFFSET, OFFSET + sizeBytes).reduceRight((value, byte) => (value << 8n) | BigInt(byte), 0n);
  for (let i = 0; i < sizeBytes; i++) bytes[OFFSET + i] = Number((before >> BigInt(8 * i)) & 0xffn);
  const unfit = engine.apply(
    {
      count: 1,
      offsets: Uint32Array.of(OFFSET),
      kinds: Uint8Array.of(kind),
      targets: Uint32Array.of(0),
      addends: Int32Array.of(Number(BigInt.asIntN(32, addend))),
      addendsHigh: Int32Array.of(Number(BigInt.asIntN(32, addend >> 32n))),
    },
    bytes,
    BASE,
    Float64Array.of(target),
  );
  const after = read();
  bytes.fill(0xee, OFFSET, OFFSET + sizeBytes);
  expect(bytes.every((byte) => byte === 0xee)).to.equal(true); // nothing beside it is written
  if (unfit === undefined) return after;
  expect(after).to.equal(before);
  return describeUnfit(unfit);
}

function valueOf({ expression }: FixupInfo, before: bigint, target: number, addend: bigint): bigint {
  const sum = BigInt(target) + addend;
  const values: Readonly<Record<string, bigint>> = {
    'S + A': sum,
    'S + A - P': sum - BigInt(PLACE),
    'V + S + A': before + sum,
    'V - S - A': before - sum,
  };
  return values[expression];
}

/** Which bits of the value each kind holds and where, as the ISA manual draws the formats: [instruction bit, value bit]. */
const FORMATS: Readonly<Record<string, readonly string[]>> = {
  // imm[12|10:5] rs2 rs1 funct3 imm[4:1|11] opcode, from bit 31 down; a dot is not of the immediate
  Branch13: '12 10 9 8 7 6 5 . . . . . . . . . . . . . 4 3 2 1 11 . . . . . . .'.split(' '),
  Jump21: '20 10 9 8 7 6 5 4 3 2 1 11 19 18 17 16 15 14 13 12 . . . . . . . . . . . .'.split(' '),
  // imm[8|4:3] rs1 imm[7:6|2:1|5] op
  CompressedBranch9: '. . . 8 4 3 . . . 7 6 2 1 5 . .'.split(' '),
  // imm[11|4|9:8|10|6|7|3:1|5] op
  CompressedJump12: '. . . 11 4 9 8 10 6 7 3 2 1 5 . .'.split(' '),
  DeltaLow12: '11 10 9 8 7 6 5 4 3 2 1 0 . . . . . . . . . . . . . . . . . . . .'.split(' '),
  DeltaLow12Store: '11 10 9 8 7 6 5 . . . . . . . . . . . . . 4 3 2 1 0 . . . . . . .'.split(' '),
  Set6: '. . 5 4 3 2 1 0'.split(' '),
};
const FORMAT_OF: Readonly<Record<string, string>> = {
  Low12: 'DeltaLow12',
  Low12Store: 'DeltaLow12Store',
  Sub6: 'Set6',
};

/** What the field becomes. */
function expected(info: FixupInfo, before: bigint, value: bigint): bigint {
  const { name, sizeBytes } = info;
  const upper = (of: bigint): bigint => BigInt.asUintN(20, (of + ROUNDING) >> 12n) << 12n;
  if (name === 'DeltaHigh20' || name === 'High20') return (before & 0xfffn) | upper(value);
  if (name === 'Call32') {
    const low = (BigInt.asUintN(12, value) << 52n) | (before & 0x000f_ffff_0000_0fffn);
    return low | upper(value);
  }
  const format = FORMATS[FORMAT_OF[name] ?? name];
  if (format === undefined) return BigInt.asUintN(8 * sizeBytes, value);
  return format.reduce((field, bit, i) => {
    const at = BigInt(format.length - 1 - i);
    return field | ((bit === '.' ? (before >> at) & 1n : (value >> BigInt(bit)) & 1n) << at);
  }, 0n);
}

const hex = (value: bigint): string => (value < 0n ? `-0x${(-value).toString(16)}` : `0x${value.toString(16)}`);

describe('fixups of RISC-V 64', () => {
  for (const info of riscv64Fixups.rows) {
    if (info === undefined) continue;
    const { name, sizeBytes, min, max, instruction, expression } = info;
    const multipleOf = BigInt(instruction?.multipleOf ?? 1);

    it(`${name} holds ${expression} as the ISA has it, whatever was there, for any target and addend`, () => {
      const target = fc.oneof(
        fc.integer({ min: PLACE - 2 ** 21, max: PLACE + 2 ** 21 }),
        fc.integer({ min: PLACE - 2 ** 11, max: PLACE + 2 ** 11 }),
        fc.integer({ min: 0, max: 2 ** 47 }),
      );
      const addend = fc.oneof(
        fc.bigInt(-64n, 64n),
        fc.bigInt(-(2n ** 34n), 2n ** 34n),
        fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n),
      );
      const content = fc.bigInt(0n, 2n ** BigInt(8 * sizeBytes) - 1n);
      const check = (to: number, by: bigint, before: bigint): void => {
        const value = BigInt.asIntN(64, valueOf(info, before, to, by));
        const after = applied(info, before, to, by);
        if (min !== null && max !== null && (value < BigInt(min) || value > BigInt(max))) {
          expect(after).to.match(/outside \[/);
        } else if (value % multipleOf !== 0n) {
          expect(after).to.match(new RegExp(`^${name} is -?0x[0-9a-f]+, not a multiple of 2$`));
        } else {
          expect(after).to.equal(expected(info, before, value));
        }
      };
      fc.assert(fc.property(target, addend, content, check), { numRuns: 300 });
    });

    if (min === null || max === null) continue;
    it(`${name} holds ${min} to ${max} and nothing beyond`, () => {
      const addendFor = (value: bigint): bigint => value - valueOf(info, 0n, PLACE, 0n);
      const least = BigInt(min);
      const most = BigInt(max) - (BigInt(max) % multipleOf);
      for (const value of [least, most]) {
        expect(applied(info, 0n, PLACE, addendFor(value))).to.equal(expected(info, 0n, value));
      }
      const limits = `outside [${hex(least)}, ${hex(BigInt(max))}]`;
      for (const value of [least - multipleOf, most + multipleOf]) {
        expect(applied(info, 0n, PLACE, addendFor(value))).to.equal(`${name} is ${hex(value)}, ${limits}`);
      }
    });
  }

  it('makes a difference of two addresses out of a sum and what is subtracted from it', () => {
    const bytes = new Uint8Array(8);
    const columns = {
      count: 2,
      offsets: Uint32Array.of(0, 0),
      kinds: Uint8Array.of(RISCV64.Add64, RISCV64.Sub64),
      targets: Uint32Array.of(0, 1),
      addends: Int32Array.of(8, 0),
      addendsHigh: undefined,
    };
    expect(engine.apply(columns, bytes, BASE, Float64Array.of(0x5000_0000, 0x5000_0100))).to.equal(undefined);
    expect(new DataView(bytes.buffer).getBigInt64(0, true)).to.equal(-0xf8n);
  });
});
