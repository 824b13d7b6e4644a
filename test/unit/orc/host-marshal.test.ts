import { parsePrototype } from '@telejit/controller';
import { readHostArguments, writeHostResult } from '@telejit/controller/orc';
import { expect } from 'chai';

/** Slots (the result's first), then strings. */
function handedOver(slots: readonly bigint[], ...strings: readonly string[]): Uint8Array {
  const words = BigInt64Array.from(slots);
  return Buffer.concat([new Uint8Array(words.buffer), ...strings.map((text) => Buffer.from(text))]);
}

describe('what code hands to a host function', () => {
  const two = parsePrototype('int f(const char *, int, const char *)');

  it('is slots, and strings by their lengths', () => {
    expect(readHostArguments(two, handedOver([0n, 3n, 7n, 2n], 'abc', 'de'))).to.deep.equal(['abc', 7, 'de']);
    expect(readHostArguments(two, handedOver([0n, -1n, 7n, 0n]))).to.deep.equal([null, 7, '']);
  });

  const wrong: [string, Uint8Array][] = [
    ['nothing', new Uint8Array()],
    ['part of a slot', handedOver([0n, 0n, 0n, 0n]).subarray(0, 31)],
    ['a string that is cut off', handedOver([0n, 3n, 7n, 0n], 'ab')],
    ['a second string that is cut off', handedOver([0n, 1n, 7n, 2n], 'a', 'b')],
    ['a string of nearly any length', handedOver([0n, -2n, 7n, 0n], 'ab')],
    ['more than it says', handedOver([0n, 1n, 7n, 1n], 'abc')],
  ];
  for (const [what, data] of wrong) {
    it(`is refused when it is ${what}`, () => {
      expect(() => readHostArguments(two, data))
        .to.throw(`f was called with ${data.byteLength} bytes of arguments, which are not 3 slots and their strings`)
        .with.property('code', 'BAD_UPCALL');
    });
  }

  it('is answered by a value of the type, or a string', () => {
    expect(writeHostResult(two, -2)).to.deep.equal({ value: Buffer.from('feffffffffffffff', 'hex') });
    expect(writeHostResult(parsePrototype('char *f(void)'), 'ab')).to.deep.equal({
      string: Buffer.from('ab'),
      hasString: true,
    });
    expect(writeHostResult(parsePrototype('char *f(void)'), null)).to.deep.equal({ value: Buffer.alloc(8) });
    expect(writeHostResult(parsePrototype('void f(void)'), 5)).to.deep.equal({});
    for (const [prototype, value] of [
      ['int f(void)', 2 ** 31],
      ['int f(void)', undefined],
      ['char *f(void)', 'a\0b'],
      ['void *f(void)', 'text'],
    ] as const)
      expect(() => writeHostResult(parsePrototype(prototype), value))
        .to.throw()
        .with.property('code', 'BAD_ARGUMENT');
  });
});
