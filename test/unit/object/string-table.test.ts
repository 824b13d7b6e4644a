import { StringTable } from '@telejit/controller/object';
import { expect } from 'chai';
import fc from 'fast-check';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The name at an offset, as ELF defines it: the bytes up to the next zero. */
function nameIn(bytes: Uint8Array, offset: number): string {
  const rest = bytes.subarray(offset);
  const end = rest.indexOf(0);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(end < 0 ? rest : rest.subarray(0, end));
}

describe('StringTable', () => {
  const fill = 'x'.repeat(600);
  const tables: [string, Uint8Array][] = [
    ['a small one', encode('\0main\0printf\0')],
    ['a large one', encode(`\0main\0${fill}\0printf\0`)],
    ['a large one with names that are not ASCII', encode(`\0größe\0${fill}\0printf\0`)],
    ['a large one with bytes that are not UTF-8', Uint8Array.of(0, 0xff, 0x80, 0, ...encode(`${fill}\0f\0`))],
    ['a large one that begins with a byte order mark', Uint8Array.of(0xef, 0xbb, 0xbf, 0, ...encode(`${fill}\0f\0`))],
    ['a large one whose last name does not end', encode(`\0${fill}\0last`)],
    ['an empty one', new Uint8Array(0)],
  ];
  for (const [name, bytes] of tables) {
    it(`gives the name at every offset of ${name}`, () => {
      const table = new StringTable(bytes);
      for (let offset = 0; offset <= bytes.length; offset++) {
        expect(table.at(offset)).to.equal(nameIn(bytes, offset));
      }
    });
  }

  it('gives the same names whatever the size of the table', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        const large = new Uint8Array(bytes.length + 1024);
        large.set(bytes);
        const small = new StringTable(Uint8Array.of(...bytes, 0));
        const padded = new StringTable(large);
        for (let offset = 0; offset <= bytes.length; offset++) expect(padded.at(offset)).to.equal(small.at(offset));
      }),
    );
  });
});
