import { checkEhFrame, type EhFrameSurroundings } from '@telejit/executor/linker';
import { expect } from 'chai';

const CODE = 0x40_0000;
const CODE_BYTES = 0x100;
const FRAME = 0x50_0000;

const surroundings: EhFrameSurroundings = {
  address: FRAME,
  isLittleEndian: true,
  pointerSizeBytes: 8,
  isCode: (start, sizeBytes) => start >= CODE && start + sizeBytes <= CODE + CODE_BYTES,
};

const u32 = (value: number): number[] => [...new Uint8Array(Uint32Array.of(value).buffer)];
const u64 = (value: bigint): number[] => [...new Uint8Array(BigUint64Array.of(value).buffer)];
const text = (value: string): number[] => [...Buffer.from(`${value}\0`)];

/** A record with its length in front, padded to a multiple of four. */
function record(...content: number[]): number[] {
  while (content.length % 4 !== 0) content.push(0);
  return [...u32(content.length), ...content];
}

/** What compilers write: version 1, "zR", alignments 1 and -8, register 16, relative 32-bit pointers. */
function cie(fields: { version?: number; augmentation?: string; data?: readonly number[] } = {}): number[] {
  const { version = 1, augmentation = 'zR', data = [1, 0x1b] } = fields;
  return record(...u32(0), version, ...text(augmentation), 1, 0x78, 16, ...data, 0x0c, 7, 8, 0x90, 1);
}

/** An FDE behind `before`, which begins with the CIE, with pointers of four bytes. */
function fde(before: readonly number[], begin: number, size: number, data: readonly number[] = [0]): number[] {
  const beginAt = FRAME + before.length + 8;
  return [...before, ...record(...u32(before.length + 4), ...u32(begin - beginAt), ...u32(size), ...data)];
}

function check(bytes: readonly number[]): void {
  checkEhFrame('a.o', Uint8Array.from(bytes), surroundings);
}

function refuse(bytes: readonly number[], message: RegExp): void {
  expect(() => check(bytes))
    .to.throw(message)
    .that.includes({ code: 'BAD_UNIT' });
}

describe('checkEhFrame', () => {
  const END = u32(0);

  it('accepts what compilers write, and nothing at all', () => {
    check(END);
    check([...cie(), ...END]);
    check([...fde(cie(), CODE, CODE_BYTES), ...END]);
    check([...fde(cie({ version: 3 }), CODE, 1), ...END]);
    check([
      ...fde(cie({ augmentation: 'zPLR', data: [7, 0x9b, 1, 2, 3, 4, 0x1b, 0x1b] }), CODE, 1, [4, 0, 0, 0, 0]),
      ...END,
    ]);
  });

  it('accepts a function at the end of the code, and refuses one that begins before it or ends behind it', () => {
    check([...fde(cie(), CODE + CODE_BYTES - 1, 1), ...END]);
    refuse([...fde(cie(), CODE + CODE_BYTES, 1), ...END], /not code of this unit/);
    refuse([...fde(cie(), CODE + CODE_BYTES - 1, 2), ...END], /2 bytes at 0x4000ff, which are not code of this unit/);
    refuse([...fde(cie(), CODE - 1, 2), ...END], /not code of this unit/);
  });

  it('accepts an empty function anywhere, and refuses one of a negative size', () => {
    check([...fde(cie(), 0x7fff_0000, 0), ...END]);
    refuse([...fde(cie(), CODE, -1), ...END], /-1 bytes/);
  });

  it('reads pointers of all sizes', () => {
    const cases: readonly (readonly [number, readonly number[]])[] = [
      [0x00, [...u64(BigInt(CODE)), ...u64(2n)]],
      [0x04, [...u64(BigInt(CODE)), ...u64(2n)]],
      [0x03, [...u32(CODE), ...u32(2)]],
      [0x0b, [...u32(CODE), ...u32(2)]],
      [0x10, [...u64(BigInt.asUintN(64, BigInt(CODE) - BigInt(FRAME + cie().length + 8))), ...u64(2n)]],
    ];
    for (const [encoding, pointers] of cases) {
      const first = cie({ data: [1, encoding] });
      check([...first, ...record(...u32(first.length + 4), ...pointers, 0), ...END]);
    }
    const first = cie({ data: [1, 0x04] });
    const high = record(...u32(first.length + 4), ...u64(2n ** 64n - 1n), ...u64(2n), 0);
    refuse([...first, ...high, ...END], /not code of this unit/);
  });

  it('refuses lengths that lead out of the section', () => {
    refuse([], /there is no terminator/);
    refuse(cie(), /there is no terminator/);
    refuse([1, 0, 0, 0, 0], /ends beyond/);
    refuse([...u32(3), ...END, ...END], /ends beyond/);
    refuse([...u32(0xffff_ffff), ...END], /64-bit lengths/);
    refuse([...u32(0xffff_fff0), ...END, ...END], /ends beyond/);
  });

  it('refuses an FDE whose CIE is not there', () => {
    for (const distance of [1, 3, 5, 0x7fff_ffff]) {
      refuse([...cie(), ...record(...u32(distance), ...u32(0), ...u32(0)), ...END], /CIE that is not there/);
    }
  });

  for (const [what, fields, message] of [
    ['version 2', { version: 2 }, /version 2/],
    ['augmentation "eh"', { augmentation: 'eh' }, /augmentation "eh"/],
    ['augmentation "zZ"', { augmentation: 'zZ' }, /augmentation "zZ"/],
    ['a pointer encoding that is not there', { data: [1, 0x05] }, /encoding 0x5 /],
    ['a pointer encoding that reads elsewhere', { data: [1, 0x9b] }, /encoding 0x9b/],
    ['a pointer encoding with a base that is not known', { data: [1, 0x3b] }, /encoding 0x3b/],
    ['pointers that are left out', { data: [1, 0xff] }, /encoding 0xff/],
    ['a personality encoding that is not there', { augmentation: 'zP', data: [1, 0x0d] }, /encoding 0xd /],
    ['a personality that is left out', { augmentation: 'zP', data: [1, 0xff] }, /no personality/],
    ['a language data encoding that is not there', { augmentation: 'zLR', data: [2, 0x21, 0x1b] }, /encoding 0x21/],
    ['too much augmentation data', { data: [0x7f, 0x1b] }, /augmentation data/],
    [
      'an endless number',
      { data: [0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 1] },
      /augmentation data/,
    ],
  ] as const) {
    it(`refuses a CIE with ${what}`, () => refuse([...cie(fields), ...END], message));
  }

  it('refuses a CIE that is cut off anywhere, and an augmentation without an end', () => {
    const whole = [...u32(0), 1, ...text('zR'), 1, 0x78, 16, 1, 0x1b];
    for (let length = 4; length < whole.length; length++)
      refuse([...u32(length), ...whole.slice(0, length), ...END], /in the middle|beyond the record/);
    refuse([...record(...u32(0), 1, 0x7a, 0x52, 0x52, 0x52), ...END], /in the middle/);
  });

  it('refuses an FDE that is cut off anywhere', () => {
    const first = cie();
    const whole = [...u32(first.length + 4), ...u32(CODE - FRAME - first.length - 8), ...u32(1), 0];
    for (let length = 4; length < whole.length; length++)
      refuse([...first, ...u32(length), ...whole.slice(0, length), ...END], /in the middle/);
    check([...first, ...u32(whole.length), ...whole, ...END]);
  });
});
