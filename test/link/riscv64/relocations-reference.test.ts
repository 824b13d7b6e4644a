import { describeUnless } from '../../support/skip.js';
import type { Layout } from '../reference-linkers.js';
import { addressOf, besideJitlink, type Linkable } from '../support/beside-jitlink.js';
import type { FieldCase } from '../support/field-case.js';
import { CODE_OFFSET, PLACE_BYTES } from '../support/place.js';
import { fieldCases, forms, type FormName } from './cases.js';
import { compiler, relocationObject } from './objects.js';

const LLVM_VERSIONS = [19, 20, 21, 22];

const FUNCTION = `
  .globl d
  .type d, @function
d: ret
  .size d, 4
`;

interface LinkableCase extends Linkable {
  readonly symbol: string;
  readonly addend: bigint;
}

function linkable({ type, form, expression }: FieldCase<FormName>): LinkableCase {
  const { content, sizeBytes } = forms[form];
  const code = Uint8Array.from({ length: sizeBytes }, (_, i) => Number((content >> BigInt(8 * i)) & 0xffn));
  // What branches reach has to be the object's own: LLVM gives symbols of others stubs.
  const symbol = expression.startsWith('L') ? 'd' : 's';
  // LLVM 22 adds the addend of SUB6, where the psABI (V - S - A) and its other types subtract it.
  const hasNone = expression.startsWith('L') || expression.startsWith('G') || form === 'six';
  const addend = hasNone ? 0n : 16n;
  const object = relocationObject(code, [{ type, at: 0, symbol, addend }], FUNCTION);
  return { object, symbol, addend, symbols: { s: 0x1004_2ff0 }, places: { place: PLACE_BYTES, d: 4 } };
}

function meaning({ form, expression }: FieldCase<FormName>, { symbol, addend }: LinkableCase, layout: Layout): string {
  const { sizeBytes, content, decode, part } = forms[form];
  const at = addressOf(layout, 'place') + BigInt(CODE_OFFSET);
  const field = decode(layout.read(at, sizeBytes));
  const sum = addressOf(layout, symbol) + addend;
  const before = BigInt.asUintN(form === 'six' ? 6 : 64, content);
  if (expression.startsWith('G')) {
    const slot = layout.slotOf?.(symbol);
    if (slot === undefined) throw new Error(`${symbol} has no slot`);
    if (field !== part(slot - at)) return `0x${field.toString(16)} does not lead to the slot at 0x${slot.toString(16)}`;
    return layout.read(slot, 8) === sum ? 'a slot with S' : 'a slot with something else';
  }
  const values: Readonly<Record<string, bigint>> = {
    'S + A': sum,
    'S + A - P': sum - at,
    'L + A - P': sum - at,
    'V + S + A': before + sum,
    'V - (S + A)': before - sum,
  };
  const said = part(values[expression]);
  return field === said ? expression : `0x${field.toString(16)} where ${expression} gives 0x${said.toString(16)}`;
}

describeUnless(compiler.whyNone(), 'RISC-V relocations, beside LLVM', () => {
  besideJitlink({
    versions: LLVM_VERSIONS,
    // Thread-local models it leaves to its runtime.
    cases: fieldCases.filter(({ expression, name }) => !expression.startsWith('TP') && !name.includes('TLS')),
    knowledge: () => 'may link',
    make: linkable,
    meaning,
    sense: /^([SLV] [-+(SA) ]*( - P)?|a slot with S)$/,
  });
});
