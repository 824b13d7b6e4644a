import { ProtocolError } from '@telejit/shared';
import {
  readAddressColumn,
  readInt32Column,
  readUint32Column,
  writeAddressColumn,
  writeColumn,
} from '@telejit/shared/wire';
import { expect } from 'chai';
import fc from 'fast-check';

/** The bytes, at an offset from which no typed array can view them in place. */
function misaligned(bytes: Uint8Array): Uint8Array {
  const buffer = new Uint8Array(bytes.length + 1);
  buffer.set(bytes, 1);
  return buffer.subarray(1);
}

const ENCODED = Uint8Array.of(1, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 0x78, 0x56, 0x34, 0x12);

describe('columns of 32 bits', () => {
  it('are little-endian', () => {
    expect([...readUint32Column(ENCODED, 'c')]).to.deep.equal([1, 0xffff_ffff, 0x1234_5678]);
    expect([...readInt32Column(ENCODED, 'c')]).to.deep.equal([1, -1, 0x1234_5678]);
    expect([...writeColumn(Uint32Array.of(1, 0xffff_ffff, 0x1234_5678))]).to.deep.equal([...ENCODED]);
    expect([...writeColumn(Int32Array.of(1, -1, 0x1234_5678))]).to.deep.equal([...ENCODED]);
  });

  it('may be empty', () => {
    expect(readUint32Column(new Uint8Array(0), 'c')).to.have.length(0);
    expect(readInt32Column(new Uint8Array(0), 'c')).to.have.length(0);
    expect(writeColumn(new Uint32Array(0))).to.have.length(0);
  });

  it('are read at any alignment', () => {
    expect([...readUint32Column(misaligned(ENCODED), 'c')]).to.deep.equal([1, 0xffff_ffff, 0x1234_5678]);
    expect([...readInt32Column(misaligned(ENCODED), 'c')]).to.deep.equal([1, -1, 0x1234_5678]);
  });

  it('end where their bytes end, not where the buffer does', () => {
    const buffer = new Uint8Array(16).fill(0xee);
    buffer.set(ENCODED.subarray(0, 4), 4);
    expect([...readUint32Column(buffer.subarray(4, 8), 'c')]).to.deep.equal([1]);
    expect([...writeColumn(Uint32Array.of(9, 1, 9).subarray(1, 2))]).to.deep.equal([1, 0, 0, 0]);
  });

  for (const length of [1, 2, 3, 5, 7, 4095]) {
    it(`are refused at ${length} bytes`, () => {
      for (const read of [readUint32Column, readInt32Column]) {
        expect(() => read(new Uint8Array(length), 'main.o segment 0: fixup_offset'))
          .to.throw(ProtocolError, `main.o segment 0: fixup_offset: ${length} bytes are not a column of 4-byte values`)
          .with.property('code', 'BAD_COLUMN');
      }
    });
  }

  it('come back as they went, from any offset', () => {
    fc.assert(
      fc.property(fc.int32Array(), fc.boolean(), (values, isMisaligned) => {
        const bytes = writeColumn(values);
        const received = isMisaligned ? misaligned(bytes) : bytes;
        expect([...readInt32Column(received, 'c')]).to.deep.equal([...values]);
        expect([...readUint32Column(received, 'c')]).to.deep.equal([...values].map((value) => value >>> 0));
      }),
    );
  });
});

describe('columns of bytes', () => {
  it('are the bytes', () => expect([...writeColumn(Uint8Array.of(3, 2, 1))]).to.deep.equal([3, 2, 1]));
});

describe('columns of addresses', () => {
  const values = [0, 1, 0xffff_ffff, 0x1_0000_0000, 0x7f12_3456_789a, Number.MAX_SAFE_INTEGER];

  it('are little-endian u64', () => {
    expect([...writeAddressColumn([0x0102_0304_0506])]).to.deep.equal([6, 5, 4, 3, 2, 1, 0, 0]);
    expect([...readAddressColumn(Uint8Array.of(6, 5, 4, 3, 2, 1, 0, 0), 'c')]).to.deep.equal([0x0102_0304_0506]);
  });

  it('come back as they went, at any alignment', () => {
    const bytes = writeAddressColumn(values);
    expect([...readAddressColumn(bytes, 'c')]).to.deep.equal(values);
    expect([...readAddressColumn(misaligned(bytes), 'c')]).to.deep.equal(values);
  });

  it('may be empty', () => {
    expect(writeAddressColumn([])).to.have.length(0);
    expect(readAddressColumn(new Uint8Array(0), 'c')).to.have.length(0);
  });

  for (const length of [1, 4, 7, 9, 12]) {
    it(`are refused at ${length} bytes`, () =>
      expect(() => readAddressColumn(new Uint8Array(length), 'LinkResult.segment_addresses'))
        .to.throw(ProtocolError, `LinkResult.segment_addresses: ${length} bytes are not a column of 8-byte values`)
        .with.property('code', 'BAD_COLUMN'));
  }

  const tooLarge: [string, number[]][] = [
    ['2^53', [0, 0, 0, 0, 0, 0, 0x20, 0]],
    ['2^53 + 1', [1, 0, 0, 0, 0, 0, 0x20, 0]],
    ['2^64 - 1', [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]],
  ];
  for (const [name, bytes] of tooLarge) {
    it(`are refused with ${name} in them`, () =>
      expect(() => readAddressColumn(Uint8Array.of(...new Uint8Array(8), ...bytes), 'c'))
        .to.throw(ProtocolError, 'c: row 1 is not below 2^53')
        .with.property('code', 'BAD_COLUMN'));
  }
});
