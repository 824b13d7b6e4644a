import { linkerArch, type RelocationInfo } from '@telejit/controller/jitlink';
import { LinkError } from '@telejit/shared';
import { expect } from 'chai';
import { linkAt, type LinkedAt, type Outside } from './link-at.js';
import {
  dynamicTypes,
  fieldCases,
  fieldlessCases,
  sequenceCases,
  unsupportedTypes,
  type FieldCase,
} from './relocation-cases.js';
import { bytesOf, relocationObject } from './relocation-objects.js';
import { CODE_OFFSET, PLACE_BYTES } from './support/place.js';
import { hex, OUT_OF_REACH_ADVICE } from './support/range-messages.js';

const table = linkerArch('x86_64').relocations;
const NEAR: Outside = { address: 0x1300_0008, isNear: true, sizeBytes: 0x123 };
const FAR: Outside = { address: 0x7fff_1234_5000, isNear: false };
const NOP = 0x90;
const LOWEST = -(2n ** 63n);
const HIGHEST = 2n ** 63n - 1n;
/** Tells where the GOT is: its distance from itself. */
const GOT_PROBE = '.data\n.globl got\ngot: .quad 0\n.reloc got, R_X86_64_GOTPC64, _GLOBAL_OFFSET_TABLE_';

function row(type: number): RelocationInfo {
  const found = table[type];
  if (found === undefined) throw new Error(`the table has no row ${type}`);
  return found;
}

function link(one: FieldCase, addend: bigint, s: Outside): LinkedAt {
  const code = Array.from({ length: one.sizeBytes }, () => '00').join(' ');
  return linkAt(relocationObject({ type: one.type, addend, code, at: 0, extra: GOT_PROBE }), { s });
}

function addressOf(linked: LinkedAt, what: 'GOT slot' | 'PLT stub'): number {
  return linked.tables.find((entry) => entry.what === what && entry.symbol === 's')?.address ?? 0;
}

/** The value of an expression of the psABI. */
function evaluate(expression: string, addend: bigint, s: Outside, linked: LinkedAt): bigint {
  const got = linked.symbolAddress('got') + Number(BigInt.asIntN(64, linked.read(linked.symbolAddress('got'), 8)));
  const terms: Readonly<Record<string, bigint>> = {
    S: BigInt(s.address),
    'TP(S)': BigInt(s.address),
    A: addend,
    P: BigInt(linked.symbolAddress('place') + CODE_OFFSET),
    GOT: BigInt(got),
    G: BigInt(addressOf(linked, 'GOT slot') - got),
    L: BigInt(addressOf(linked, 'PLT stub') || s.address),
    Z: BigInt(s.sizeBytes ?? 0),
  };
  let value = 0n;
  let sign = 1n;
  for (const word of expression.split(' ')) {
    if (word === '+' || word === '-') sign = word === '+' ? 1n : -1n;
    else value += sign * terms[word];
  }
  return value;
}

/** What `place` holds: no operations, with a field among them. */
function placeWith(value: bigint, sizeBytes: number): number[] {
  const bytes = new Array<number>(PLACE_BYTES).fill(NOP);
  for (let i = 0; i < sizeBytes; i++) {
    bytes[CODE_OFFSET + i] = Number((BigInt.asUintN(sizeBytes * 8, value) >> BigInt(8 * i)) & 0xffn);
  }
  return bytes;
}

function place(linked: LinkedAt): number[] {
  return linked.bytes(linked.symbolAddress('place'), PLACE_BYTES);
}

const BOUNDS: ReadonlyMap<number, string> = new Map([
  [-(2 ** 31), '-2^31'],
  [2 ** 31, '2^31'],
  [2 ** 32, '2^32'],
  [-32768, '-2^15'],
  [32768, '2^15'],
  [65536, '2^16'],
  [-128, '-2^7'],
  [128, '2^7'],
  [256, '2^8'],
  [0, '0'],
]);

describe('x86-64 relocations', () => {
  describe('the table', () => {
    it('accounts for every number of the psABI, 0 to 51', () => {
      const seen = new Map<number, string>([
        ...[...fieldCases, ...sequenceCases, ...fieldlessCases].map(({ type, name }): [number, string] => [type, name]),
        ...dynamicTypes,
        ...unsupportedTypes,
      ]);
      for (let type = 0; type <= 51; type++) expect(row(type).name, String(type)).to.equal(seen.get(type));
      expect(table).to.have.length(52);
    });

    for (const one of fieldCases) {
      it(`says of ${one.name}: ${one.expression} in ${one.sizeBytes} bytes, its limits and its source`, () => {
        const { expression, sizeBytes, min, max, encoding, source, refusal } = row(one.type);
        expect({ expression, sizeBytes, min, max, encoding, refusal }).to.deep.equal({
          expression: one.expression,
          sizeBytes: one.sizeBytes,
          min: one.min,
          max: one.max,
          encoding: `word${one.sizeBytes * 8}`,
          refusal: undefined,
        });
        expect(source).to.match(/^x86-64 psABI 1\.0, (4\.4\.1|B\.[23])/);
      });
    }
  });

  describe('that only the dynamic loader reads', () => {
    for (const [type, name] of dynamicTypes) {
      it(`${name} is refused by name`, () => {
        const object = relocationObject({ type, addend: 0n, code: '?', at: 0 });
        expect(() => linkAt(object, { s: NEAR })).to.throw(
          LinkError,
          `x.o: a relocation cannot be linked:\n  .text+0x10: ${name} to "s": it is a dynamic relocation`,
        );
      });
    }
  });

  for (const [type, name] of [...unsupportedTypes, [52, 'relocation type 52'] as const]) {
    it(`${name} is refused by name`, () => {
      const object = relocationObject({ type, addend: 0n, code: '?', at: 0 });
      expect(() => linkAt(object, { s: NEAR })).to.throw(LinkError, `  .text+0x10: ${name} to "s": `);
    });
  }

  for (const one of fieldCases) {
    const { min, max } = one;
    const targets: [string, Outside][] = [
      ['near', NEAR],
      ['far', FAR],
    ];
    for (const [where, s] of one.expression.startsWith('TP') ? targets.slice(0, 1) : targets) {
      if (min === null || max === null) {
        it(`${one.name} to a symbol that is ${where} holds every value modulo 2^64`, () => {
          for (const addend of [0n, 1n, -1n, 2n ** 31n, -(2n ** 31n) - 1n, LOWEST, HIGHEST]) {
            const linked = link(one, addend, s);
            expect(linked.outOfRange).to.equal(undefined);
            expect(place(linked)).to.deep.equal(placeWith(evaluate(one.expression, addend, s, linked), 8));
          }
        });
        continue;
      }
      it(`${one.name} to a symbol that is ${where} holds ${min} to ${max} and nothing beyond`, () => {
        const without = evaluate(one.expression, 0n, s, link(one, 0n, s));
        for (const value of [BigInt(min), BigInt(max)]) {
          const linked = link(one, value - without, s);
          expect(linked.outOfRange).to.equal(undefined);
          expect(evaluate(one.expression, value - without, s, linked)).to.equal(value);
          expect(place(linked)).to.deep.equal(placeWith(value, one.sizeBytes));
        }
        for (const value of [BigInt(min) - 1n, BigInt(max) + 1n]) {
          const linked = link(one, value - without, s);
          const limits = `[${BOUNDS.get(min)}, ${BOUNDS.get(max + 1)})`;
          expect(linked.outOfRange).to.deep.equal({
            message: `x.o .text+0x10: ${one.kind} to "s" is ${hex(value)}, outside ${limits}; ${OUT_OF_REACH_ADVICE}`,
            engineMessage: `${one.kind} is ${hex(value)}, outside [${hex(BigInt(min))}, ${hex(BigInt(max))}]`,
          });
          expect(place(linked)).to.deep.equal(placeWith(0n, one.sizeBytes));
        }
      });
    }
  }

  for (const one of fieldlessCases) {
    it(`${one.name} leaves ${one.after} of ${one.code}`, () => {
      const linked = linkAt(relocationObject({ type: one.type, addend: 0n, code: one.code, at: 0 }), { s: NEAR });
      const expected = placeWith(0n, 0);
      expected.splice(CODE_OFFSET, 2, ...bytesOf(one.after));
      expect(place(linked)).to.deep.equal(expected);
    });
  }

  for (const one of sequenceCases) {
    const object = (): Buffer => relocationObject({ ...one, addend: -4n });
    const field = one.near.split(' ').indexOf('?');
    const begin = CODE_OFFSET;
    const rewritten = (linked: LinkedAt, code: string): number[] =>
      linked.bytes(linked.symbolAddress('place') + begin, bytesOf(code).length);
    const withField = (code: string, value: number): number[] => {
      const bytes = Buffer.from(bytesOf(code));
      if (field >= 0) bytes.writeInt32LE(value, field);
      return [...bytes];
    };
    const linkTo = (s: Outside): LinkedAt => linkAt(object(), { s, __tls_get_addr: FAR });

    it(`${one.name} rewrites ${one.what} to ${one.near} for a variable of linked code`, () => {
      for (const address of [-(2 ** 31), -0x40, 2 ** 31 - 1]) {
        const linked = linkTo({ address, isNear: true });
        expect(linked.outOfRange).to.equal(undefined);
        expect(rewritten(linked, one.near)).to.deep.equal(withField(one.near, address));
        expect(linked.tables).to.deep.equal([]);
      }
      for (const address of field < 0 ? [] : [-(2 ** 31) - 1, 2 ** 31]) {
        const at = (begin + field).toString(16);
        expect(linkTo({ address, isNear: true }).outOfRange?.message).to.equal(
          `x.o .text+0x${at}: Pointer32Signed to "s" is ${hex(BigInt(address))}, outside [-2^31, 2^31); ${OUT_OF_REACH_ADVICE}`,
        );
      }
    });

    it(`${one.name} rewrites ${one.what} to ${one.far} for a variable of the process`, () => {
      const linked = linkTo({ address: 0x40, isNear: false });
      const slot = addressOf(linked, 'GOT slot');
      const distance = slot - (linked.symbolAddress('place') + begin + field + 4);
      expect(rewritten(linked, one.far)).to.deep.equal(withField(one.far, distance));
      if (field >= 0) expect(linked.read(slot, 8)).to.equal(0x40n);
    });

    it(`${one.name} is refused where ${one.what} is not there`, () => {
      const other = one.code
        .split(' ')
        .map((word, i) => (i === one.at - 1 ? 'f4' : word))
        .join(' ');
      expect(() =>
        linkAt(relocationObject({ ...one, code: other, addend: -4n }), { s: NEAR, __tls_get_addr: FAR }),
      ).to.throw(LinkError, /^x\.o \.text\+0x1[34]: R_X86_64_\w+ is not in one of the instruction sequences/);
    });
  }
});
