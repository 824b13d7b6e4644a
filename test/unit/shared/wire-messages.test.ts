import { encodeMessage, telejit } from '@telejit/shared/wire';
import { expect } from 'chai';
import fc from 'fast-check';
import { fileURLToPath } from 'node:url';
import protobuf from 'protobufjs';

/** What the generated code offers for every message. */
interface Codec {
  encode(message: object, writer?: protobuf.Writer): protobuf.Writer;
  decode(bytes: Uint8Array): object;
}

function isCodec(value: unknown): value is Codec {
  return typeof value === 'function' && 'encode' in value && 'decode' in value;
}

function isType(value: unknown): value is protobuf.Type {
  return value instanceof protobuf.Type;
}

const schema = protobuf.loadSync(fileURLToPath(new URL('../../../proto/telejit/v1/executor.proto', import.meta.url)));
const namespace = schema.lookup('telejit.v1');
const types = namespace instanceof protobuf.Namespace ? namespace.nestedArray.filter(isType) : [];
const codecs: Readonly<Record<string, unknown>> = { ...telejit.v1 };

const MAX_DEPTH = 4;
/** More than a message may have that is written at once. */
const LONG_BYTES = 5000;
const SAFE = { min: 1, max: Number.MAX_SAFE_INTEGER };

const INTEGERS: Readonly<Record<string, fc.Arbitrary<number | string>>> = {
  uint32: fc.integer({ min: 1, max: 2 ** 32 - 1 }),
  int32: fc.integer({ min: -(2 ** 31), max: -1 }),
  sint32: fc.integer({ min: -(2 ** 31), max: -1 }),
  uint64: fc.oneof(fc.bigInt({ min: 1n, max: 2n ** 64n - 1n }).map(String), fc.integer(SAFE)),
  fixed64: fc.oneof(fc.bigInt({ min: 1n, max: 2n ** 64n - 1n }).map(String), fc.integer(SAFE)),
  int64: fc.oneof(fc.bigInt({ min: -(2n ** 63n), max: -1n }).map(String), fc.integer({ ...SAFE, min: -SAFE.max })),
};

/** Any value that is not the default of a field, which proto3 does not send. */
function valueOf(field: protobuf.Field, depth: number): fc.Arbitrary<unknown> {
  const type = field.resolve().resolvedType;
  if (type instanceof protobuf.Type) return messageOf(type, depth + 1);
  if (type instanceof protobuf.Enum)
    return fc.constantFrom(...Object.values(type.values).filter((value) => value !== 0));
  if (field.type === 'bool') return fc.constant(true);
  if (field.type === 'string') return fc.string({ minLength: 1, maxLength: 8 });
  if (field.type === 'bytes') {
    const some = fc.uint8Array({ minLength: 1, maxLength: 8 }).map((bytes) => Buffer.from(bytes));
    const many = fc.integer({ min: 1, max: LONG_BYTES }).map((length) => Buffer.alloc(length, length));
    return fc.oneof({ arbitrary: some, weight: 8 }, { arbitrary: many, weight: 1 });
  }
  return INTEGERS[field.type];
}

/** Any message of the type: any set of its fields, and at most one of every oneof. */
function messageOf(type: protobuf.Type, depth = 0): fc.Arbitrary<Record<string, unknown>> {
  const groups = [
    ...type.oneofsArray.map((one) => one.fieldsArray),
    ...type.fieldsArray.filter((field) => !field.partOf).map((field) => [field]),
  ];
  const choices = groups.map((fields) => {
    const usable = fields.filter(
      (field) => depth < MAX_DEPTH || !(field.resolve().resolvedType instanceof protobuf.Type),
    );
    const values = usable.map((field) => {
      const value = valueOf(field, depth);
      const full = field.repeated ? fc.array(value, { minLength: 1, maxLength: 2 }) : value;
      return full.map((one) => ({ [field.name]: one }));
    });
    return fc.oneof(fc.constant({}), ...values);
  });
  return fc.tuple(...choices).map((parts) => Object.fromEntries(parts.flatMap((part) => Object.entries(part))));
}

describe('the generated code and the .proto', () => {
  it('know the same messages', () =>
    expect(Object.keys(codecs).filter((name) => isCodec(codecs[name]))).to.have.members(types.map(({ name }) => name)));

  for (const type of types) {
    const codec = codecs[type.name];

    it(`${type.name} is written, and read, the same by either`, () => {
      if (!isCodec(codec)) throw new Error(`${type.name} is not generated`);
      const plain = (message: protobuf.Message): unknown => type.toObject(message, { longs: String, bytes: String });
      fc.assert(
        fc.property(messageOf(type), (fields) => {
          const message = type.fromObject(fields);
          const bytes = Buffer.from(codec.encode(fields).finish());
          expect(bytes.equals(type.encode(message).finish())).to.equal(true);
          expect(bytes.equals(encodeMessage(codec, fields))).to.equal(true);
          expect(bytes.equals(codec.encode(codec.decode(bytes)).finish())).to.equal(true);
          expect(plain(type.decode(bytes))).to.deep.equal(plain(message));
        }),
        { numRuns: 50 },
      );
    });

    it(`${type.name}: no bytes make reading do anything but throw an Error`, () => {
      if (!isCodec(codec)) throw new Error(`${type.name} is not generated`);
      fc.assert(
        fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
          try {
            codec.decode(bytes);
          } catch (error) {
            expect(error).to.be.instanceOf(Error);
          }
        }),
        { numRuns: 50 },
      );
    });
  }

  it('are written the same at any length', () => {
    const { ControllerFrame } = telejit.v1;
    const check = (frame: telejit.v1.IControllerFrame): unknown =>
      expect(encodeMessage(ControllerFrame, frame).equals(ControllerFrame.encode(frame).finish())).to.equal(true);
    for (let count = 0; count < 500; count++) {
      const operations = Array.from({ length: count }, (_, i) => ({ id: i + 1, cancelOperation: { operation: i } }));
      check({ operations });
      check({ operations, received: count });
    }
    for (let length = 0; length < 2200; length++) {
      const data = new Uint8Array(length).fill(length);
      check({ inputs: [{ operation: 1, data }] });
      check({ inputs: [{ operation: 1, data, end: true }], received: length });
      check({ operations: [{ id: 1, writeMemory: { location: { address: length }, data } }], received: 1 });
    }
  });
});
