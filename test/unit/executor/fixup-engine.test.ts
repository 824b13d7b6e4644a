import { expect } from 'chai';
import fc from 'fast-check';
import { describeUnfit, FixupEngine, type FixupColumns } from '@telejit/executor/linker';
import { X86_64, x86_64Fixups } from '@telejit/shared/fixup';

const engine = new FixupEngine(x86_64Fixups, true);
const AT = 0x4000_0000;

function row(kind: number, addend: bigint, offset = 0): FixupColumns {
  const low = BigInt.asIntN(32, addend);
  const high = BigInt.asIntN(32, (addend - BigInt.asUintN(32, low)) >> 32n);
  const fits = addend === low;
  return {
    count: 1,
    offsets: Uint32Array.of(offset),
    kinds: Uint8Array.of(kind),
    targets: Uint32Array.of(0),
    addends: Int32Array.of(Number(low)),
    addendsHigh: fits ? undefined : Int32Array.of(Number(high)),
  };
}

/** The field as an unsigned number, or what is said when it does not fit. */
function applied(kind: number, target: number, addend: bigint, offset = 0): bigint | string {
  const bytes = new Uint8Array(24);
  const unfit = engine.apply(row(kind, addend, offset), bytes, AT, Float64Array.of(target));
  if (unfit !== undefined) return describeUnfit(unfit);
  const size = x86_64Fixups.rows[kind]?.sizeBytes ?? 0;
  const expected = new Uint8Array(24);
  expected.set(bytes.subarray(offset, offset + size), offset);
  expect(bytes).to.deep.equal(expected); // nothing beside the field is written
  let value = 0n;
  for (let i = size - 1; i >= 0; i--) value = (value << 8n) | BigInt(bytes[offset + i]);
  return value;
}

describe('the fixup engine', () => {
  for (const info of x86_64Fixups.rows) {
    if (info === undefined) continue;
    const { kind, name, min, max, sizeBytes } = info;
    const place = info.isPcRelative ? AT + 3 : 0;
    const field = (value: number): bigint => BigInt.asUintN(sizeBytes * 8, BigInt(value));
    const at = (value: number): bigint | string => applied(kind, 0x1000, BigInt(value - 0x1000 + place), 3);
    if (min === null || max === null) {
      it(`${name} holds every value modulo 2^64`, () => {
        fc.assert(
          fc.property(
            fc.integer({ min: 0, max: 2 ** 47 }),
            fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n),
            (target, addend) => {
              const exact = BigInt(target) + addend - BigInt(place);
              expect(applied(kind, target, addend, 3)).to.equal(BigInt.asUintN(64, exact));
            },
          ),
        );
      });
      continue;
    }
    it(`${name} holds ${min} to ${max} and nothing beyond`, () => {
      expect(at(min)).to.equal(field(min));
      expect(at(max)).to.equal(field(max));
      expect(at(min - 1)).to.match(new RegExp(`^${name} is -?0x[0-9a-f]+, outside \\[`));
      expect(at(max + 1)).to.match(new RegExp(`^${name} is 0x[0-9a-f]+, outside \\[`));
    });
    it(`${name} refuses an addend of 2^60, exactly`, () => {
      const exact = 0x1000n + 2n ** 60n - BigInt(place);
      const bytes = new Uint8Array(24);
      const unfit = engine.apply(row(kind, 2n ** 60n, 3), bytes, AT, Float64Array.of(0x1000));
      expect(unfit?.value).to.equal(exact);
      expect(bytes).to.deep.equal(new Uint8Array(24));
    });
  }

  it('says what is wrong with a row before anything is written', () => {
    const columns = row(X86_64.Pointer64, 0n, 8);
    expect(engine.findInvalid(columns, 16, 1)).to.equal(undefined);
    expect(engine.findInvalid(columns, 15, 1)?.reason).to.equal("8 bytes at 8 end beyond the segment's 15 bytes");
    expect(engine.findInvalid(columns, 16, 0)?.reason).to.match(/^target 0 does not exist/);
    expect(engine.findInvalid(row(0, 0n), 16, 1)?.reason).to.equal('kind 0 is not known for x86_64');
  });
});
