import { InputError } from '@telejit/shared';
import { telejit } from '@telejit/shared/wire';
import { expect } from 'chai';
import {
  marshalCall,
  unmarshalResult,
  type CallArgument,
  type CallValue,
} from '../../../packages/controller/dist/orc/marshal.js';
import { parsePrototype } from '../../../packages/controller/dist/orc/prototype.js';

function slotOf(type: string, value: CallArgument): Buffer {
  const { buffer } = marshalCall(parsePrototype(`void f(${type})`), [value]);
  return Buffer.from(buffer.subarray(8, 16));
}

function resultOf(type: string, bytes: number[]): CallValue {
  const prototype = parsePrototype(`${type} f(void)`);
  const reply = telejit.v1.CallResult.encode({
    buffer: Uint8Array.from([...bytes, 0, 0, 0, 0, 0, 0, 0, 0].slice(0, 8)),
  }).finish();
  return unmarshalResult(prototype, marshalCall(prototype, []), telejit.v1.CallResult.decode(reply));
}

describe('marshalCall', () => {
  const limits: [string, bigint, bigint][] = [
    ['int8_t', -128n, 127n],
    ['uint8_t', 0n, 255n],
    ['short', -32768n, 32767n],
    ['unsigned short', 0n, 65535n],
    ['int', -(2n ** 31n), 2n ** 31n - 1n],
    ['unsigned', 0n, 2n ** 32n - 1n],
    ['int64_t', -(2n ** 63n), 2n ** 63n - 1n],
    ['size_t', 0n, 2n ** 64n - 1n],
  ];
  for (const [type, min, max] of limits) {
    it(`takes ${type} from ${min} to ${max} and nothing beyond`, () => {
      for (const value of [min, max]) {
        expect(BigInt.asIntN(64, slotOf(type, value).readBigInt64LE())).to.equal(BigInt.asIntN(64, value));
      }
      for (const value of [min - 1n, max + 1n]) {
        expect(() => slotOf(type, value))
          .to.throw(
            InputError,
            `argument 1 of f (${type}) cannot be ${value}: it must be a whole number in [${min}, ${max}]`,
          )
          .with.property('code', 'BAD_ARGUMENT');
      }
    });
  }

  for (const value of [1.5, NaN, Infinity, 2 ** 53, '1', true, null, undefined]) {
    it(`refuses ${JSON.stringify(value) ?? 'undefined'} (${typeof value}) for an int`, () => {
      expect(() => slotOf('int', value))
        .to.throw(InputError)
        .with.property('code', 'BAD_ARGUMENT');
    });
  }

  it('leaves nothing of one list in the next', () => {
    slotOf('uint64_t', 2n ** 64n - 1n);
    expect(slotOf('bool', true).readBigUint64LE()).to.equal(1n);
    slotOf('uint64_t', 2n ** 64n - 1n);
    expect(slotOf('float', 0).readBigUint64LE()).to.equal(0n);
  });

  it('takes arguments that make calls when they are read', () => {
    const argument = {
      get address(): bigint {
        return slotOf('uint64_t', 7n).readBigUint64LE();
      },
    };
    const { buffer } = marshalCall(parsePrototype('void f(int, void *, int)'), [3, argument, 5]);
    const slots = Buffer.from(buffer);
    expect([1, 2, 3].map((i) => slots.readBigUint64LE(i * 8))).to.deep.equal([3n, 7n, 5n]);
  });

  it('takes addresses, null and symbols for pointers', () => {
    expect(slotOf('void *', 0x1234n).readBigUInt64LE()).to.equal(0x1234n);
    expect(slotOf('void *', null).readBigUInt64LE()).to.equal(0n);
    expect(slotOf('void *', { address: 7n }).readBigUInt64LE()).to.equal(7n);
    expect(() => slotOf('void *', -1n)).to.throw(InputError, 'an address');
  });

  it('counts arguments', () => {
    expect(() => marshalCall(parsePrototype('int f(int)'), []))
      .to.throw(InputError, 'f takes 1 argument, not 0')
      .with.property('code', 'BAD_ARGUMENT_COUNT');
  });

  it('puts buffers that come back in front, aligned to 16, and asks for no more than those', () => {
    const out = new Uint8Array([1, 2, 3]);
    const call = marshalCall(parsePrototype('void f(const char *, uint8_t *, const uint8_t *)'), [
      'hé',
      out,
      new Uint8Array([9]),
    ]);
    const pointers = new Uint32Array(new Uint8Array(call.pointers ?? []).buffer);
    expect([...pointers]).to.deep.equal([16, 32, 8, 48, 24, 64]);
    expect(call.replySize).to.equal(35);
    expect(call.bufferSize).to.equal(65);
    expect(Buffer.from(call.buffer.subarray(48, 52)).toString('latin1')).to.equal('h\xc3\xa9\0');
    const reply = new Uint8Array(35);
    reply.set([7, 8, 9], 32);
    unmarshalResult(parsePrototype('void f()'), call, { buffer: reply });
    expect([...out]).to.deep.equal([7, 8, 9]);
  });
});

describe('unmarshalResult', () => {
  const rows: [string, number[], CallValue][] = [
    ['int', [0xff, 0xff, 0xff, 0xff], -1],
    ['unsigned', [0xff, 0xff, 0xff, 0xff], 4294967295],
    ['int8_t', [0x80], -128],
    ['uint16_t', [0xff, 0xff], 65535],
    ['long', [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff], -1n],
    ['size_t', [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff], 2n ** 64n - 1n],
    ['bool', [1], true],
    ['bool', [0], false],
    ['float', [0, 0, 0xc0, 0x3f], 1.5],
    ['double', [0, 0, 0, 0, 0, 0, 0xf8, 0xbf], -1.5],
    ['void *', [1], 1n],
    ['void', [], undefined],
  ];
  for (const [type, bytes, value] of rows) {
    it(`gives ${String(value)} for ${type} ${bytes.join(' ')}`, () => {
      expect(resultOf(type, bytes)).to.equal(value);
    });
  }

  it('gives strings for char pointers, and null', () => {
    const prototype = parsePrototype('const char *f(void)');
    const call = marshalCall(prototype, []);
    expect(
      unmarshalResult(prototype, call, { buffer: new Uint8Array(8), hasString: true, string: Buffer.from('é') }),
    ).to.equal('é');
    expect(unmarshalResult(prototype, call, { buffer: new Uint8Array(8), hasString: false })).to.equal(null);
  });
});
