import { describeUnless } from '../../support/skip.js';
import type { Layout } from '../reference-linkers.js';
import { addressOf, besideJitlink, type Linkable } from '../support/beside-jitlink.js';
import type { FieldCase } from '../support/field-case.js';
import { CODE_OFFSET, PLACE_BYTES } from '../support/place.js';
import { fieldCases } from './cases.js';
import { forms, type FormName } from './fields.js';
import { compiler, instructionBytes, relocationObject } from './objects.js';

const LLVM_VERSIONS = [14, 15, 16, 17, 18, 19, 20, 21, 22];
/** The version whose set of types is known: what it does not link is listed. */
const NEWEST = 22;

/** Types that LLVM 22 does not link, or leaves to its runtime. */
const NOT_IN_LLVM: ReadonlySet<string> = new Set(
  [
    ...[
      'ABS16',
      'PREL16',
      'MOVW_UABS_G0',
      'MOVW_UABS_G1',
      'MOVW_UABS_G2',
      'MOVW_SABS_G0',
      'MOVW_SABS_G1',
      'MOVW_SABS_G2',
      'ADR_PREL_PG_HI21_NC',
      'PLT32',
    ],
    ...['GOTREL64', 'GOTREL32', 'GOT_LD_PREL19', 'LD64_GOTOFF_LO15', 'GOTPCREL32'],
  ].map((name) => `R_AARCH64_${name}`),
);
const NOT_IN_LLVM_FAMILIES = /_(MOVW_PREL|MOVW_GOTOFF|TLS[A-Z]+)_/;

const FUNCTION = `
  .globl d
  .type d, %function
d: ret
  .size d, 4
`;

interface LinkableCase extends Linkable {
  readonly symbol: string;
  readonly addend: bigint;
}

function linkable(one: FieldCase<FormName>): LinkableCase {
  const form = forms[one.form];
  const code = form.instruction === undefined ? new Uint8Array(form.sizeBytes) : instructionBytes([form.instruction]);
  // What is in reach of a small distance has to be the object's own.
  const isClose = one.limits !== null && one.limits[1] < 2 ** 24 && one.expression.endsWith('P');
  // LLVM gives every symbol of others a stub.
  const symbol = isClose || one.expression.startsWith('L') ? 'd' : 's';
  const addend = one.expression.includes('G(') || one.expression.startsWith('L') ? 0n : 16n;
  const s = one.form === 'movz0' ? 0x4000 : 0x1004_2010;
  return {
    object: relocationObject({ code, relocations: [{ type: one.type, at: 0, symbol, addend }], extra: FUNCTION }),
    symbol,
    addend,
    symbols: { s },
    places: { place: PLACE_BYTES, d: 4 },
  };
}

function meaning(one: FieldCase<FormName>, { symbol, addend }: LinkableCase, layout: Layout): string {
  const form = forms[one.form];
  const at = addressOf(layout, 'place') + BigInt(CODE_OFFSET);
  const field = form.decode(layout.read(at, form.sizeBytes));
  const sum = addressOf(layout, symbol) + addend;
  const page = (value: bigint): bigint => value & ~0xfffn;
  const agree = (value: bigint, what: string): string => {
    const said = form.part(value);
    return field === said ? what : `0x${field.toString(16)} where ${what} gives 0x${said.toString(16)}`;
  };
  /** What a slot holds whose address is known but for its lowest bits, or their rest. */
  const slotAt = (slot: bigint): string => {
    const target = layout.read(slot, 8);
    return target === sum ? 'a slot with S + A' : `a slot with 0x${target.toString(16)}`;
  };
  const slotWith = (isIt: (slot: bigint) => boolean): string => {
    const slot = layout.slotOf?.(symbol);
    if (slot === undefined) throw new Error(`${symbol} has no slot`);
    return isIt(slot) ? slotAt(slot) : `0x${field.toString(16)} does not lead to the slot at 0x${slot.toString(16)}`;
  };
  const meanings: Readonly<Record<string, () => string>> = {
    'S + A': () => agree(sum, 'S + A'),
    'S + A - P': () => agree(sum - at, 'S + A - P'),
    'L + A - P': () => agree(sum - at, 'S + A - P'),
    'Page(S + A) - Page(P)': () => agree(page(sum) - page(at), 'Page(S + A) - Page(P)'),
    'G(S + A)': () => slotWith((slot) => field === form.part(slot)),
    'Page(G(S + A)) - Page(P)': () => slotWith((slot) => field === form.part(page(slot) - page(at))),
    'G(S + A) - Page(GOT)': () => slotWith((slot) => page(slot - field) === slot - field),
  };
  return meanings[one.expression]();
}

describeUnless(compiler.whyNone(), 'AArch64 relocations, beside LLVM', () => {
  besideJitlink({
    versions: LLVM_VERSIONS,
    cases: fieldCases,
    knowledge: ({ name }, version) => {
      if (!NOT_IN_LLVM.has(name) && !NOT_IN_LLVM_FAMILIES.test(name)) return version < NEWEST ? 'may link' : 'links';
      return version < NEWEST ? undefined : { without: 'none of its types' };
    },
    make: linkable,
    meaning,
    sense: /^(S \+ A|S \+ A - P|Page\(S \+ A\) - Page\(P\)|a slot with S \+ A)$/,
  });
});
