import { expect } from 'chai';
import { decodeField, decodeInstruction, type Reference } from './decode-relocation.js';
import { linkWithLd, type Layout } from './reference-linkers.js';
import { fieldCases, sequenceCases, type FieldCase } from './relocation-cases.js';
import { bytesOf, relocationObject } from './relocation-objects.js';
import { besideJitlink, ourLayout, type Linkable } from './support/beside-jitlink.js';
import { CODE_OFFSET, PLACE_BYTES } from './support/place.js';
import { describeUnless, whyNoCommand } from '../support/skip.js';

const LLVM_VERSIONS = [13, 14, 15, 16, 17, 18, 19, 20, 21, 22];
/** Types that LLVM did not link in 14 and does in 22. */
const NEW_IN_LLVM = new Set([10, 12, 13, 14, 15, 26, 32, 33]);
const FIRST_WITH_ALL = 22;

/** Why LLVM gives no independent result for a type. */
const NOT_IN_LLVM: ReadonlyMap<number, string> = new Map([
  [3, 'it has no R_X86_64_GOT32'],
  [17, 'it leaves thread-local storage to its runtime'],
  [18, 'it leaves thread-local storage to its runtime'],
  [21, 'it leaves thread-local storage to its runtime'],
  [22, 'it leaves thread-local storage to its runtime'],
  [23, 'it leaves thread-local storage to its runtime'],
  [30, 'it has no R_X86_64_GOTPLT64'],
  [31, 'it has no R_X86_64_PLTOFF64'],
  [39, 'it has no withdrawn types'],
  [40, 'it has no withdrawn types'],
  ...[43, 44, 46, 47, 49, 50].map((type): [number, string] => [type, 'it has no types of APX']),
]);

/** Why GNU ld 2.40 gives none. */
const NOT_IN_LD: ReadonlyMap<number, string> = new Map([
  [17, 'it takes it only in sections that are not code, where it means something else'],
  [22, 'it takes it only in the instructions below'],
  ...[43, 44, 46, 47, 49, 50].map((type): [number, string] => [type, 'types of APX came with 2.42']),
]);

/** The object's own symbols, beside `place`. */
const FUNCTION = `
  .globl d
  .type d, @function
d: ret
  .size d, 1
`;
const THREAD_LOCAL = `
  .section .tdata, "awT", @progbits
  .quad 1
  .globl t
  .type t, @object
t: .quad 2
  .size t, 8
`;
/** A slot makes every linker have a GOT; then its distance from itself. */
const GOT_PROBE = `
  .data
  .globl got
  .type got, @object
got: .quad 0, 0
  .size got, 16
  .reloc got, R_X86_64_GOTPC64, _GLOBAL_OFFSET_TABLE_
  .reloc got + 8, R_X86_64_GOTPCREL64, d
`;

interface LinkableReference extends Linkable {
  readonly reference: Reference;
}

/** Most refer to `s`, which has an address of the test's choice. */
function symbolOf({ expression, sizeBytes }: FieldCase): string {
  if (expression.startsWith('TP')) return 't';
  if (expression.startsWith('GOT')) return '_GLOBAL_OFFSET_TABLE_';
  // What is measured, or has to be in reach of a byte, is the object's own.
  return expression.startsWith('Z') || (sizeBytes < 4 && expression.endsWith('P')) ? 'd' : 's';
}

function linkable(one: FieldCase): LinkableReference {
  const symbol = symbolOf(one);
  const isThreadLocal = symbol === 't';
  const usesGot = /GOT$|^G \+ A|^GOT/.test(one.expression);
  const addend = one.expression.endsWith('P') ? -4n : one.sizeBytes < 4 ? 1n : 24n;
  const code = Array.from({ length: one.sizeBytes }, () => '00').join(' ');
  const extra = `${FUNCTION}${isThreadLocal ? THREAD_LOCAL : ''}${usesGot ? GOT_PROBE : ''}`;
  return {
    object: relocationObject({ type: one.type, addend, code, at: 0, symbol, extra }),
    reference: { place: 'place', offset: CODE_OFFSET, symbol, addend },
    symbols: { s: one.sizeBytes === 1 ? 0x40 : one.sizeBytes === 2 ? 0x4000 : 0x1004_2000 },
    places: { place: PLACE_BYTES, d: 1, ...(usesGot ? { got: 16 } : {}) },
  };
}

describe('x86-64 relocations, beside other linkers', () => {
  besideJitlink({
    versions: LLVM_VERSIONS,
    cases: fieldCases,
    knowledge: ({ type }, version) => {
      const without = NOT_IN_LLVM.get(type);
      if (without !== undefined) return { without };
      return NEW_IN_LLVM.has(type) && version < FIRST_WITH_ALL ? 'may link' : 'links';
    },
    make: linkable,
    meaning: (one, { reference }, layout) => decodeField(one, reference, layout),
    sense: /^(slot of |GOT|size )?[sdt\d+ ]+/,
  });

  describeUnless(whyNoCommand('ld'), 'GNU ld', () => {
    for (const one of fieldCases) {
      const reason = NOT_IN_LD.get(one.type);
      if (reason !== undefined) {
        it.skip(`does not link ${one.name}: ${reason}`);
        continue;
      }
      it(`resolves ${one.name} as we do`, () => {
        const { object, reference, symbols } = linkable(one);
        const expected = decodeField(one, reference, linkWithLd(object, symbols));
        expect(decodeField(one, reference, ourLayout({ object, symbols }))).to.equal(expected);
      });
    }

    const instructions: readonly (readonly [type: number, name: string, code: string, at: number, symbol: string])[] = [
      [41, 'R_X86_64_GOTPCRELX', 'ff 15 ?', 2, 's'],
      [41, 'R_X86_64_GOTPCRELX', 'ff 25 ?', 2, 's'],
      [41, 'R_X86_64_GOTPCRELX', '8b 05 ?', 2, 's'],
      [42, 'R_X86_64_REX_GOTPCRELX', '48 8b 05 ?', 3, 's'],
      [42, 'R_X86_64_REX_GOTPCRELX', '4c 8b 25 ?', 3, 's'],
      [22, 'R_X86_64_GOTTPOFF', '48 8b 05 ?', 3, 't'],
      [22, 'R_X86_64_GOTTPOFF', '48 03 0d ?', 3, 't'],
      [34, 'R_X86_64_GOTPC32_TLSDESC', '48 8d 05 ?', 3, 't'],
    ];
    for (const [type, name, code, at, symbol] of instructions) {
      it(`makes ${code} with ${name} lead where ours does`, () => {
        const object = relocationObject({ type, addend: -4n, code, at, symbol, extra: FUNCTION + THREAD_LOCAL });
        const symbols = { s: 0x1004_2000 };
        const reference = { place: 'place', offset: CODE_OFFSET, symbol, addend: -4n };
        expect(decodeInstruction(reference, linkWithLd(object, symbols, []))).to.equal(symbol);
        expect(decodeInstruction(reference, ourLayout({ object, symbols }))).to.equal(symbol);
      });
    }

    for (const one of sequenceCases) {
      if (one.type > 42) {
        it.skip(`does not rewrite ${one.what}: types of APX came with 2.42`);
        continue;
      }
      it(`rewrites ${one.what} of ${one.name} to the same bytes`, () => {
        const object = relocationObject({ ...one, addend: -4n, symbol: 't', extra: FUNCTION + THREAD_LOCAL });
        const symbols = { __tls_get_addr: 0x1004_2000 };
        const shown = (layout: Layout): string[] => {
          const start = layout.address('place') ?? 0n;
          const bytes = bytesOf(one.near).map((_, i) => layout.read(start + BigInt(CODE_OFFSET + i), 1).toString(16));
          const field = one.near.split(' ').indexOf('?');
          if (field < 0) return bytes;
          const value = BigInt.asIntN(32, layout.read(start + BigInt(CODE_OFFSET + field), 4));
          return [...bytes.slice(0, field), String(value - (layout.address('t') ?? 0n))];
        };
        expect(shown(ourLayout({ object, symbols }))).to.deep.equal(shown(linkWithLd(object, symbols, [])));
      });
    }
  });
});
