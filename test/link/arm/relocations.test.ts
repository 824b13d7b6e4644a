import { linkerArch, type RelocationInfo } from '@telejit/controller/jitlink';
import { InputError, LinkError } from '@telejit/shared';
import { expect } from 'chai';
import { linkAt, type LinkedAt, type Outside } from '../link-at.js';
import type { FieldCase } from '../support/field-case.js';
import { CODE_OFFSET, PLACE_BYTES } from '../support/place.js';
import { bound, hex, OUT_OF_REACH_ADVICE } from '../support/range-messages.js';
import { dynamicTypes, emptyTypes, fieldCases } from './cases.js';
import { bytesOf, formOf, wordOf, type FormName } from './fields.js';
import { FILLER, relocationObject, type PlacedRelocation } from './objects.js';

const table = linkerArch('armv7').relocations;
const NEAR: Outside = { address: 0x1300_0040, isNear: true };
const FAR: Outside = { address: 0x7123_4004, isNear: false };
const WORD = 2 ** 32;

function row(type: number): RelocationInfo {
  const found = table[type];
  if (found === undefined) throw new Error(`the table has no row ${type}`);
  return found;
}

/** What tells where the GOT is: its distance from a place behind, where the section is code. */
const GOT_PROBE: PlacedRelocation = { type: 3, at: 32, symbol: '_GLOBAL_OFFSET_TABLE_', addend: 0 };

const isThread = ({ name }: FieldCase<FormName>): boolean => name.includes('_TLS_');
const needsGot = ({ expression }: FieldCase<FormName>): boolean => /GOT$|^GOT|^G \+ A$/.test(expression);
/** What the case is about: a thread-local variable of the object, a function or variable of another. */
const symbolOf = (one: FieldCase<FormName>): string => (isThread(one) ? 't' : 's');

function link(one: FieldCase<FormName>, addend: number, s: Outside): LinkedAt {
  const form = formOf(one.form);
  const relocation = { type: one.type, at: 0, symbol: symbolOf(one), addend };
  const relocations = needsGot(one) ? [GOT_PROBE, relocation] : [relocation];
  return linkAt(relocationObject({ code: bytesOf(form.instruction, form.sizeBytes), relocations }), { s });
}

/** What the expression is worth. */
function evaluate(one: FieldCase<FormName>, addend: number, s: Outside, linked: LinkedAt): number {
  const p = linked.symbolAddress('place') + CODE_OFFSET;
  const entry = (what: string, symbol = symbolOf(one)): number | undefined =>
    linked.tables.find((entry) => entry.what === what && entry.symbol === symbol)?.address;
  const gotOf = (): number => {
    const at = p + 32;
    return (at + Number(linked.read(at, 4))) % WORD;
  };
  const slot = entry('GOT slot', one.expression.startsWith('G(0)') ? '' : undefined) ?? 0;
  /** The storage begins behind two pointers, and the variable is the second word of it. */
  const threadOffset = 8 + 4;
  const values: Readonly<Record<string, () => number>> = {
    'S + A': () => s.address + addend,
    'TP(S) + A': () => threadOffset + addend,
    'S + A - P': () => s.address + addend - p,
    'S + A - Word(P)': () => s.address + addend - (p - (p % 4)),
    'L + A - P': () => (entry('PLT stub') ?? s.address) + addend - p,
    'S + A - GOT': () => s.address + addend - gotOf(),
    'GOT + A - P': () => gotOf() + addend - p,
    'G + A': () => slot - gotOf() + addend,
    'G + GOT + A': () => slot + addend,
    'G + GOT + A - P': () => slot + addend - p,
    'G(0) + A - P': () => slot + addend - p,
  };
  return values[one.expression]();
}

/** The bytes of the place. */
function fieldOf(one: FieldCase<FormName>, linked: LinkedAt): number {
  const { sizeBytes } = formOf(one.form);
  return wordOf(linked.bytes(linked.symbolAddress('place') + CODE_OFFSET, sizeBytes));
}

/** Beside the place, nothing is written. */
function expectOnly(one: FieldCase<FormName>, linked: LinkedAt): void {
  const bytes = linked.bytes(linked.symbolAddress('place'), PLACE_BYTES);
  const { sizeBytes } = formOf(one.form);
  bytes.splice(CODE_OFFSET, sizeBytes);
  if (needsGot(one)) bytes.splice(CODE_OFFSET + 32 - sizeBytes, 4);
  expect(bytes.every((byte) => byte === FILLER)).to.equal(true);
}

describe('32-bit ARM relocations', () => {
  it('every type that is linked, or that the loader has, is accounted for', () => {
    const seen = new Map<number, string>([
      ...fieldCases.map(({ type, name }): [number, string] => [type, name]),
      ...dynamicTypes,
      ...emptyTypes,
    ]);
    const rows = table.flatMap((info, type): [number, string][] =>
      info === undefined || info.action === 'unsupported' ? [] : [[type, info.name]],
    );
    expect(rows).to.deep.equal([...seen].sort(([a], [b]) => a - b));
  });

  for (const one of fieldCases) {
    const { type, name, expression, limits } = one;
    const form = formOf(one.form);
    it(`${name} is ${expression} in ${form.what}, its limits and its source`, () => {
      const info = row(type);
      expect(info.name).to.equal(name);
      expect(info.expression).to.equal(expression);
      expect([info.min, info.max]).to.deep.equal(limits ?? [null, null]);
      expect(info.sizeBytes).to.equal(form.sizeBytes);
      expect(info.source).to.match(/^aaelf32 2023Q1, /);
      expect(info.refusal).to.equal(undefined);
    });

    const targets: readonly (readonly [string, Outside])[] = [
      ['in another unit', NEAR],
      ['at an address', FAR],
    ];
    for (const [where, s] of isThread(one) ? targets.slice(0, 1) : targets) {
      if (limits === null) {
        it(`${name} to what is ${where} holds its part of every value modulo 2^32`, () => {
          for (const addend of [0, 16, -16, 4096, 2 ** 31 - 16, -(2 ** 31)]) {
            const linked = link(one, addend, s);
            expect(linked.outOfRange).to.equal(undefined);
            expect(form.decode(fieldOf(one, linked))).to.equal(form.part(evaluate(one, addend, s, linked)));
            expectOnly(one, linked);
          }
        });
      } else {
        it(`${name} to what is ${where} holds ${limits[0]} to ${limits[1]} and nothing beyond`, () => {
          const without = evaluate(one, 0, s, link(one, 0, s));
          const step = form.multipleOf;
          const most = limits[1] - (limits[1] % step);
          for (const value of [limits[0], most]) {
            const linked = link(one, value - without, s);
            expect(linked.outOfRange?.message).to.equal(undefined);
            expect(evaluate(one, value - without, s, linked)).to.equal(value);
            expect(form.decode(fieldOf(one, linked))).to.equal(form.part(value));
            expectOnly(one, linked);
          }
          for (const value of [limits[0] - step, most + step]) {
            const range = `[${bound(limits[0])}, ${bound(limits[1] + 1)})`;
            expect(link(one, value - without, s).outOfRange).to.deep.equal({
              message: `x.o .text+0x10: ${one.kind} to "${symbolOf(one)}" is ${hex(value)}, outside ${range}; ${OUT_OF_REACH_ADVICE}`,
              engineMessage: `${one.kind} is ${hex(value)}, outside [${hex(limits[0])}, ${hex(limits[1])}]`,
            });
          }
        });
      }
    }

    it(`${name} takes its addend from the place where the relocation has none`, () => {
      // What a field without a sign can hold of an addend is what PC is ahead, and more.
      const ahead = ['cbz', 'thumbLdrLiteral'].includes(one.form) ? -4 : 0;
      for (const addend of form.sizeBytes === 1 || limits?.[0] === 0 ? [ahead, ahead + 8] : [-8, 0, 12]) {
        const place = { type, at: 0, symbol: symbolOf(one) };
        const relocation = needsGot(one) ? [place, { type: 3, at: 32, symbol: '_GLOBAL_OFFSET_TABLE_' }] : [place];
        const code = new Uint8Array(36);
        const isUnsigned = form.what.startsWith('movs');
        const held = isUnsigned ? Math.abs(addend) : addend;
        code.set(
          bytesOf(form.encode(ahead === 0 ? held : held & (2 ** (one.form === 'cbz' ? 7 : 10) - 1)), form.sizeBytes),
        );
        const target = nearTo(one);
        const linked = linkAt(relocationObject({ code, relocations: relocation }), { s: target });
        expect(linked.outOfRange).to.equal(undefined);
        expect(form.decode(fieldOf(one, linked))).to.equal(form.part(evaluate(one, held, target, linked)));
      }
    });
  }

  for (const [type, name] of dynamicTypes) {
    it(`${name} is refused by name, as an instruction for the loader`, () => {
      const relocations = [{ type, at: 0, symbol: 's', addend: 0 }];
      expect(() => linkAt(relocationObject({ code: new Uint8Array(4), relocations }), { s: NEAR })).to.throw(
        LinkError,
        `x.o: a relocation cannot be linked:\n  .text+0x10: ${name} to "s": it is a dynamic relocation`,
      );
    });
  }

  for (const info of [...table.filter((one) => one?.action === 'unsupported'), undefined]) {
    const name = info?.name ?? 'relocation type 200';
    it(`${name} is refused by name`, () => {
      const relocations = [{ type: info?.type ?? 200, at: 0, symbol: 's', addend: 0 }];
      expect(() => linkAt(relocationObject({ code: new Uint8Array(4), relocations }), { s: NEAR })).to.throw(
        LinkError,
        `  .text+0x10: ${name} to "s": `,
      );
    });
  }

  for (const [type, name] of emptyTypes) {
    it(`${name} does nothing`, () => {
      const relocations = [{ type, at: 0, symbol: 's', addend: 0 }];
      const linked = linkAt(relocationObject({ code: Uint8Array.of(1, 2, 3, 4), relocations }), { s: FAR });
      expect(linked.bytes(linked.symbolAddress('place') + CODE_OFFSET, 4)).to.deep.equal([1, 2, 3, 4]);
      expect(linked.tables).to.deep.equal([]);
    });
  }

  it('refuses an object of 64 bits that is for ARM, and one of 32 bits that is for x86-64', () => {
    const make = (machine: number): Uint8Array =>
      relocationObject({ code: new Uint8Array(), relocations: [], machine });
    expect(() => linkAt(make(62), {})).to.throw(InputError, 'x.o: it is a 32-bit object for x86_64, which has 64 bits');
  });
});

/** Where a symbol must be for the value to fit whatever small addend there is. */
function nearTo(one: FieldCase<FormName>): Outside {
  const place = 0x1000_0000 + CODE_OFFSET;
  const { limits, expression } = one;
  if (limits === null) return NEAR;
  if (expression === 'S + A') return { address: 16, isNear: true };
  return { address: place + 16, isNear: true };
}
