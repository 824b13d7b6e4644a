import { linkerArch, type RelocationInfo } from '@telejit/controller/jitlink';
import { LinkError } from '@telejit/shared';
import { expect } from 'chai';
import { linkAt, type LinkedAt, type Outside } from '../link-at.js';
import { describeUnless } from '../../support/skip.js';
import type { FieldCase } from '../support/field-case.js';
import { CODE_OFFSET, PLACE_BYTES, type PlacedRelocation } from '../support/place.js';
import { bound, hex, OUT_OF_REACH_ADVICE } from '../support/range-messages.js';
import { dynamicTypes, fieldCases, sequenceTypes, unsupportedTypes } from './cases.js';
import { forms, type FormName } from './fields.js';
import { compiler, instructionBytes, NOP, relocationObject } from './objects.js';

const table = linkerArch('aarch64').relocations;
const NEAR: Outside = { address: 0x1300_0040, isNear: true };
const FAR: Outside = { address: 0x7fff_1234_5000, isNear: false };
/** Code, constants and data, by permission: the GOT in reach of a load with a literal. */
const BASES = [0, 0x1000_0000, 0x1001_0000, 0x1002_0000];
const LOWEST = -(2n ** 63n);
const HIGHEST = 2n ** 63n - 1n;

function row(type: number): RelocationInfo {
  const found = table[type];
  if (found === undefined) throw new Error(`the table has no row ${type}`);
  return found;
}

/** What the place holds before: an instruction, or zeros. */
function contentOf({ form }: FieldCase<FormName>): Uint8Array {
  const { instruction, sizeBytes } = forms[form];
  return instruction === undefined ? new Uint8Array(sizeBytes) : instructionBytes([instruction]);
}

/** What tells where the GOT is: its distance from a place before the code, which is written first. */
const GOT_AT = -CODE_OFFSET;
const GOT_PROBE: PlacedRelocation = { type: 260, at: GOT_AT, symbol: '_GLOBAL_OFFSET_TABLE_', addend: 0n };

function objectOf(one: FieldCase<FormName>, addend: bigint, isBigEndian = false): Buffer {
  const relocation = { type: one.type, at: 0, symbol: 's', addend };
  const relocations = one.expression.includes('GOT') ? [GOT_PROBE, relocation] : [relocation];
  return relocationObject({ code: contentOf(one), relocations, isBigEndian });
}

/** Page(X) and G(X) stand in the expressions as written; X is one of few. */
function evaluate(one: FieldCase<FormName>, addend: bigint, s: Outside, linked: LinkedAt): bigint {
  const p = BigInt(linked.symbolAddress('place') + CODE_OFFSET);
  const sum = BigInt(s.address) + addend;
  const tableAddress = (what: string): bigint | undefined => {
    const entry = linked.tables.find((entry) => entry.what === what && entry.symbol === 's');
    return entry === undefined ? undefined : BigInt(entry.address);
  };
  const gotOf = (): bigint => {
    const at = linked.symbolAddress('place') + CODE_OFFSET + GOT_AT;
    return BigInt(at) + BigInt.asIntN(64, linked.read(at, 8));
  };
  const slot = tableAddress('GOT slot') ?? 0n;
  const page = (address: bigint): bigint => address & ~0xfffn;
  const values: Readonly<Record<string, () => bigint>> = {
    'S + A': () => sum,
    'TP(S) + A': () => sum,
    'S + A - P': () => sum - p,
    'Page(S + A) - Page(P)': () => page(sum) - page(p),
    'L + A - P': () => (tableAddress('PLT stub') ?? BigInt(s.address)) + addend - p,
    'S + A - GOT': () => sum - gotOf(),
    'G + GOT + A - P': () => slot + addend - p,
    'G(S + A)': () => slot,
    'G(S + A) - P': () => slot - p,
    'G(S + A) - GOT': () => slot - gotOf(),
    'G(S + A) - Page(GOT)': () => slot - page(gotOf()),
    'Page(G(S + A)) - Page(P)': () => page(slot) - page(p),
  };
  return values[one.expression.replaceAll('TP(S) + A)', 'S + A)')]();
}

/** What the place says. */
function fieldOf(one: FieldCase<FormName>, linked: LinkedAt): bigint {
  const form = forms[one.form];
  const at = linked.symbolAddress('place') + CODE_OFFSET;
  const bytes = linked.bytes(at, form.sizeBytes);
  if (form.instruction === undefined) return linked.read(at, form.sizeBytes);
  return form.decode(bytes.reduceRight((value, byte) => (value << 8n) | BigInt(byte), 0n));
}

/** What is beside the place is not touched. */
function expectOnly(one: FieldCase<FormName>, linked: LinkedAt): void {
  const bytes = linked.bytes(linked.symbolAddress('place'), PLACE_BYTES);
  const expected = [...instructionBytes(new Array<number>(PLACE_BYTES / 4).fill(NOP))];
  const { sizeBytes } = forms[one.form];
  expected.splice(CODE_OFFSET, sizeBytes, ...bytes.slice(CODE_OFFSET, CODE_OFFSET + sizeBytes));
  if (one.expression.includes('GOT')) {
    expected.splice(CODE_OFFSET + GOT_AT, 8, ...bytes.slice(CODE_OFFSET + GOT_AT, CODE_OFFSET + GOT_AT + 8));
  }
  expect(bytes).to.deep.equal(expected);
}

const isSlot = ({ expression }: FieldCase<FormName>): boolean => expression.includes('G(');

describeUnless(compiler.whyNone(), 'AArch64 relocations', () => {
  it('every number of the ABI is accounted for', () => {
    const seen = new Map<number, string>([
      [0, 'R_AARCH64_NONE'],
      [256, 'R_AARCH64_NONE'],
      ...fieldCases.map(({ type, name }): [number, string] => [type, name]),
      ...sequenceTypes,
      ...dynamicTypes,
      ...unsupportedTypes,
    ]);
    const rows = table.flatMap((info, type): [number, string][] => (info === undefined ? [] : [[type, info.name]]));
    expect(rows).to.deep.equal([...seen].sort(([a], [b]) => a - b));
  });

  for (const one of fieldCases) {
    const { type, name, expression, limits, form } = one;
    it(`${name} is ${expression} in ${forms[form].what}, its limits and its source`, () => {
      const info = row(type);
      expect(info.expression).to.equal(expression);
      expect([info.min, info.max]).to.deep.equal(limits ?? [null, null]);
      expect(info.sizeBytes).to.equal(forms[form].sizeBytes);
      const { instruction, sizeBytes, multipleOf } = forms[form];
      expect(info.encoding).to.equal(instruction === undefined ? `word${sizeBytes * 8}` : 'instruction');
      expect(info.multipleOf).to.equal(Number(multipleOf));
      expect(info.source).to.match(/^aaelf64 2023Q1, /);
      expect(info.refusal).to.equal(undefined);
    });
  }

  for (const [type, name] of dynamicTypes) {
    it(`${name} is refused by name, as an instruction for the loader`, () => {
      const object = relocationObject({ code: [NOP], relocations: [{ type, at: 0, symbol: 's', addend: 0n }] });
      expect(() => linkAt(object, { s: NEAR })).to.throw(
        LinkError,
        `x.o: a relocation cannot be linked:\n  .text+0x10: ${name} to "s": it is a dynamic relocation`,
      );
    });
  }

  for (const [type, name] of [...unsupportedTypes, [281, 'relocation type 281'] as const]) {
    it(`${name} is refused by name`, () => {
      const object = relocationObject({ code: [NOP], relocations: [{ type, at: 0, symbol: 's', addend: 0n }] });
      expect(() => linkAt(object, { s: NEAR })).to.throw(LinkError, `  .text+0x10: ${name} to "s": `);
    });
  }

  for (const type of [0, 256]) {
    it(`type ${type} does nothing`, () => {
      const object = relocationObject({ code: [NOP], relocations: [{ type, at: 0, symbol: 's', addend: 0n }] });
      const linked = linkAt(object, { s: FAR });
      const nops = instructionBytes(new Array<number>(PLACE_BYTES / 4).fill(NOP));
      expect(linked.bytes(linked.symbolAddress('place'), PLACE_BYTES)).to.deep.equal([...nops]);
      expect(linked.tables).to.deep.equal([]);
    });
  }

  for (const one of fieldCases) {
    const { name, kind } = one;
    const limits = one.limits?.map(BigInt);
    const form = forms[one.form];
    const targets: readonly (readonly [string, Outside])[] = [
      ['near', NEAR],
      ['far', FAR],
    ];
    for (const [where, s] of one.expression.includes('TP') ? targets.slice(0, 1) : targets) {
      const link = (addend: bigint, isBigEndian?: boolean): LinkedAt =>
        linkAt(objectOf(one, addend, isBigEndian), { s }, { bases: BASES });

      if (isSlot(one)) {
        it(`${name} to a symbol that is ${where} leads to a slot with the sum`, () => {
          for (const addend of [0n, 24n, -8n]) {
            for (const isBigEndian of [false, true]) {
              const linked = link(addend, isBigEndian);
              expect(linked.outOfRange).to.equal(undefined);
              expect(fieldOf(one, linked)).to.equal(form.part(evaluate(one, addend, s, linked)));
              const [slot] = linked.tables;
              expect(linked.tables.map(({ what, symbol }) => [what, symbol])).to.deep.equal([['GOT slot', 's']]);
              expect(linked.read(slot.address, 8)).to.equal(BigInt(s.address) + addend);
              expectOnly(one, linked);
            }
          }
        });
        continue;
      }

      if (limits === undefined) {
        it(`${name} to a symbol that is ${where} holds its part of every value modulo 2^64`, () => {
          for (const addend of [0n, 16n, -16n, 4096n, 2n ** 31n, -(2n ** 31n) - 16n, LOWEST, HIGHEST - 15n]) {
            for (const isBigEndian of [false, true]) {
              const linked = link(addend, isBigEndian);
              expect(linked.outOfRange).to.equal(undefined);
              const value = BigInt.asIntN(64, evaluate(one, addend, s, linked));
              expect(fieldOf(one, linked)).to.equal(form.part(value));
              expectOnly(one, linked);
            }
          }
        });
      } else {
        it(`${name} to a symbol that is ${where} holds ${bound(limits[0])} to ${bound(limits[1])} and nothing beyond`, () => {
          const step = one.expression.startsWith('Page') ? 4096n : form.multipleOf;
          const without = evaluate(one, 0n, s, link(0n));
          const most = limits[1] - (limits[1] % step);
          for (const value of [limits[0], most]) {
            for (const isBigEndian of [false, true]) {
              const linked = link(value - without, isBigEndian);
              expect(linked.outOfRange).to.equal(undefined);
              expect(evaluate(one, value - without, s, linked)).to.equal(value);
              expect(fieldOf(one, linked)).to.equal(form.part(value));
              expectOnly(one, linked);
            }
          }
          for (const value of [limits[0] - step, most + step]) {
            const range = `[${bound(limits[0])}, ${bound(limits[1] + 1n)})`;
            expect(link(value - without).outOfRange).to.deep.equal({
              message: `x.o .text+0x10: ${kind} to "s" is ${hex(value)}, outside ${range}; ${OUT_OF_REACH_ADVICE}`,
              engineMessage: `${kind} is ${hex(value)}, outside [${hex(limits[0])}, ${hex(limits[1])}]`,
            });
          }
        });
      }

      if (form.multipleOf === 1n) continue;
      it(`${name} to a symbol that is ${where} refuses what is no multiple of ${form.multipleOf}`, () => {
        const without = evaluate(one, 0n, s, link(0n));
        const value = form.multipleOf / 2n;
        expect(link(value - without).outOfRange?.message).to.equal(
          `x.o .text+0x10: ${kind} to "s" is ${hex(value)}, not a multiple of ${form.multipleOf}; ` +
            `the instruction can reach multiples only: align "s" to ${form.multipleOf} bytes`,
        );
      });
    }
  }
});
