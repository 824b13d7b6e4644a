import { linkerArch } from '@telejit/controller/jitlink';
import { LinkError } from '@telejit/shared';
import { expect } from 'chai';
import { describeUnless } from '../../support/skip.js';
import { linkAt, type LinkedAt, type Outside } from '../link-at.js';
import type { FieldCase } from '../support/field-case.js';
import { CODE_OFFSET, PLACE_BYTES } from '../support/place.js';
import { bound, hex, OUT_OF_REACH_ADVICE } from '../support/range-messages.js';
import { dynamicTypes, fieldCases, forms, otherTypes, silentTypes, unsupportedTypes, type FormName } from './cases.js';
import { compiler, relocationObject } from './objects.js';

const table = linkerArch('riscv64').relocations;
const NEAR: Outside = { address: 0x1300_0040, isNear: true };
const FAR: Outside = { address: 0x7fff_1234_5000, isNear: false };
const LOWEST = -(2n ** 63n);
const HIGHEST = 2n ** 63n - 1n;

function bytesOf(content: bigint, sizeBytes: number): Uint8Array {
  return Uint8Array.from({ length: sizeBytes }, (_, i) => Number((content >> BigInt(8 * i)) & 0xffn));
}

function objectOf({ type, form }: FieldCase<FormName>, addend: bigint): Buffer {
  const { content, sizeBytes } = forms[form];
  return relocationObject(bytesOf(content, sizeBytes), [{ type, at: 0, symbol: 's', addend }]);
}

function evaluate({ expression, form }: FieldCase<FormName>, addend: bigint, s: Outside, linked: LinkedAt): bigint {
  const p = BigInt(linked.symbolAddress('place') + CODE_OFFSET);
  const sum = BigInt(s.address) + addend;
  const made = (what: string): bigint | undefined => {
    const entry = linked.tables.find((one) => one.what === what && one.symbol === 's');
    return entry === undefined ? undefined : BigInt(entry.address);
  };
  const before = BigInt.asUintN(form === 'six' ? 6 : 64, forms[form].content);
  const values: Readonly<Record<string, bigint>> = {
    'S + A': sum,
    'TP(S) + A': sum,
    'S + A - P': sum - p,
    'L + A - P': (made('PLT stub') ?? BigInt(s.address)) + addend - p,
    'G + GOT + A - P': (made('GOT slot') ?? 0n) + addend - p,
    'V + S + A': before + sum,
    'V - (S + A)': before - sum,
  };
  return values[expression];
}

/** What the place says; what is beside it is not touched. */
function fieldOf({ form }: FieldCase<FormName>, linked: LinkedAt): bigint {
  const { sizeBytes, decode } = forms[form];
  const place = linked.symbolAddress('place');
  const bytes = linked.bytes(place, PLACE_BYTES);
  const nops = Array.from({ length: PLACE_BYTES / 4 }, () => [0x13, 0, 0, 0]).flat();
  nops.splice(CODE_OFFSET, sizeBytes, ...bytes.slice(CODE_OFFSET, CODE_OFFSET + sizeBytes));
  expect(bytes).to.deep.equal(nops);
  return decode(linked.read(place + CODE_OFFSET, sizeBytes));
}

describeUnless(compiler.whyNone(), 'RISC-V relocations', () => {
  it('every number of the ABI is accounted for', () => {
    const seen = new Map<number, string>([
      ...fieldCases.map(({ type, name }): [number, string] => [type, name]),
      ...silentTypes,
      ...otherTypes,
      ...dynamicTypes,
      ...unsupportedTypes,
    ]);
    const rows = table.flatMap((info, type): [number, string][] =>
      info === undefined || type > 255 ? [] : [[type, info.name]],
    );
    expect(rows).to.deep.equal([...seen].sort(([a], [b]) => a - b));
  });

  for (const { type, name, expression, limits, form } of fieldCases) {
    it(`${name} is ${expression}, with its limits and its source`, () => {
      const info = table[type];
      expect(info).to.include({ expression, sizeBytes: forms[form].sizeBytes, refusal: undefined });
      expect([info?.min, info?.max]).to.deep.equal(limits ?? [null, null]);
      expect(info?.multipleOf).to.equal(Number(forms[form].multipleOf));
      expect(info?.source).to.match(/^RISC-V psABI 1\.0, /);
    });
  }

  for (const [type, name] of [...dynamicTypes, ...unsupportedTypes, [13, 'relocation type 13'] as const]) {
    it(`${name} is refused by name`, () => {
      const object = relocationObject(new Uint8Array(), [{ type, at: 0, symbol: 's', addend: 0n }]);
      expect(() => linkAt(object, { s: NEAR })).to.throw(LinkError, `  .text+0x10: ${name} to "s": `);
    });
  }

  for (const [type, name] of silentTypes) {
    it(`${name} does nothing`, () => {
      const linked = linkAt(relocationObject(new Uint8Array(), [{ type, at: 0, symbol: 's', addend: 0n }]), { s: FAR });
      const nops = Array.from({ length: PLACE_BYTES / 4 }, () => [0x13, 0, 0, 0]).flat();
      expect(linked.bytes(linked.symbolAddress('place'), PLACE_BYTES)).to.deep.equal(nops);
      expect(linked.tables).to.deep.equal([]);
    });
  }

  for (const one of fieldCases) {
    const { name, kind, expression } = one;
    const limits = one.limits?.map(BigInt);
    const form = forms[one.form];
    const targets: readonly (readonly [string, Outside])[] = [
      ['near', NEAR],
      ['far', FAR],
    ];
    for (const [where, s] of expression.includes('TP') ? targets.slice(0, 1) : targets) {
      const link = (addend: bigint): LinkedAt => linkAt(objectOf(one, addend), { s });

      if (limits === undefined) {
        it(`${name} to a symbol that is ${where} holds its part of every value modulo 2^64`, () => {
          for (const addend of [0n, 17n, -16n, 2048n, -2049n, 2n ** 31n, -(2n ** 31n) - 1n, LOWEST, HIGHEST]) {
            const linked = link(addend);
            expect(linked.outOfRange).to.equal(undefined);
            expect(fieldOf(one, linked)).to.equal(form.part(evaluate(one, addend, s, linked)));
          }
        });
        continue;
      }
      it(`${name} to a symbol that is ${where} holds ${bound(limits[0])} to ${bound(limits[1])} and nothing beyond`, () => {
        const without = evaluate(one, 0n, s, link(0n));
        const most = limits[1] - (limits[1] % form.multipleOf);
        for (const value of [limits[0], most]) {
          const linked = link(value - without);
          expect(linked.outOfRange).to.equal(undefined);
          expect(evaluate(one, value - without, s, linked)).to.equal(value);
          expect(fieldOf(one, linked)).to.equal(form.part(value));
        }
        for (const value of [limits[0] - form.multipleOf, most + form.multipleOf]) {
          const range = `[${bound(limits[0])}, ${bound(limits[1] + 1n)})`;
          expect(link(value - without).outOfRange).to.deep.equal({
            message: `x.o .text+0x10: ${kind} to "s" is ${hex(value)}, outside ${range}; ${OUT_OF_REACH_ADVICE}`,
            engineMessage: `${kind} is ${hex(value)}, outside [${hex(limits[0])}, ${hex(limits[1])}]`,
          });
        }
      });

      if (expression.startsWith('G')) {
        it(`${name} to a symbol that is ${where} leads to a slot with its address`, () => {
          const linked = link(0n);
          expect(linked.tables.map(({ what, symbol }) => [what, symbol])).to.deep.equal([['GOT slot', 's']]);
          expect(linked.read(linked.tables[0].address, 8)).to.equal(BigInt(s.address));
        });
      }
      if (form.multipleOf === 1n) continue;
      it(`${name} to a symbol that is ${where} refuses what is odd`, () => {
        const without = evaluate(one, 0n, s, link(0n));
        expect(link(1n - without).outOfRange?.message).to.equal(
          `x.o .text+0x10: ${kind} to "s" is 0x1, not a multiple of 2; ` +
            'the instruction can reach multiples only: align "s" to 2 bytes',
        );
      });
    }
  }

  it('a stub jumps through a slot with the address, and branches that reach little go through one to any other unit', () => {
    for (const [type, form] of [
      [17, 'jal'],
      [19, 'call'],
    ] as const) {
      for (const [s, hasStub] of [
        [FAR, true],
        [NEAR, type === 17],
      ] as const) {
        const { content, sizeBytes } = forms[form];
        const linked = linkAt(
          relocationObject(bytesOf(content, sizeBytes), [{ type, at: 0, symbol: 's', addend: 0n }]),
          {
            s,
          },
        );
        const stub = linked.tables.find(({ what }) => what === 'PLT stub');
        expect(stub !== undefined).to.equal(hasStub);
        if (stub === undefined) continue;
        const at = stub.address;
        const [high, low, jump] = [0, 4, 8].map((offset) => linked.read(at + offset, 4));
        // auipc t3; ld t3, (t3); jr t3
        expect([high & 0xfffn, low & 0xf_ffffn, jump]).to.deep.equal([0xe17n, 0xe_3e03n, 0xe_0067n]);
        const slot = BigInt(at) + forms.auipc.decode(high) + forms.addi.decode(low);
        expect(linked.read(Number(slot), 8)).to.equal(BigInt(s.address));
      }
    }
  });
});
