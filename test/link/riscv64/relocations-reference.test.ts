import { expect } from 'chai';
import { describeUnless, skipBecause, withReason } from '../../support/skip.js';
import { linkAt } from '../link-at.js';
import { isInstalled, linkWithJitlink, UnsupportedByReference, type Layout } from '../reference-linkers.js';
import { fieldCases, forms, type FieldCase } from './cases.js';
import { CODE_OFFSET, PLACE_BYTES, relocationObject, whyNoAssembler } from './objects.js';

const LLVM_VERSIONS = [19, 20, 21, 22];

const FUNCTION = `
  .globl d
  .type d, @function
d: ret
  .size d, 4
`;

interface Linkable {
  readonly object: Buffer;
  readonly symbol: string;
  readonly addend: bigint;
  readonly symbols: Readonly<Record<string, number>>;
}

function linkable({ type, form, expression }: FieldCase): Linkable {
  const { content, sizeBytes } = forms[form];
  const code = Uint8Array.from({ length: sizeBytes }, (_, i) => Number((content >> BigInt(8 * i)) & 0xffn));
  // What branches reach has to be the object's own: LLVM gives symbols of others stubs.
  const symbol = expression.startsWith('L') ? 'd' : 's';
  // LLVM 22 adds the addend of SUB6, where the psABI (V - S - A) and its other types subtract it.
  const hasNone = expression.startsWith('L') || expression.startsWith('G') || form === 'six';
  const addend = hasNone ? 0n : 16n;
  const object = relocationObject(code, [{ type, at: 0, symbol, addend }], FUNCTION);
  return { object, symbol, addend, symbols: { s: 0x1004_2ff0 } };
}

function ours({ object, symbols }: Linkable): Layout {
  const outside = Object.entries(symbols).map(([name, address]) => [name, { address, isNear: true }] as const);
  const linked = linkAt(object, Object.fromEntries(outside));
  expect(linked.outOfRange).to.equal(undefined);
  return {
    address: (symbol) => (symbol in symbols ? BigInt(symbols[symbol]) : BigInt(linked.symbolAddress(symbol))),
    read: (address, sizeBytes) => linked.read(Number(address), sizeBytes),
    slotOf: (symbol) => {
      const slot = linked.tables.find((entry) => entry.what === 'GOT slot' && entry.symbol === symbol);
      return slot === undefined ? undefined : BigInt(slot.address);
    },
  };
}

/** What the place of a case means, whatever the addresses are: the same for every correct linker. */
function meaning({ form, expression }: FieldCase, { symbol, addend }: Linkable, layout: Layout): string {
  const address = (name: string): bigint => {
    const found = layout.address(name);
    if (found === undefined) throw new Error(`${name} has no address`);
    return found;
  };
  const { sizeBytes, content, decode, part } = forms[form];
  const at = address('place') + BigInt(CODE_OFFSET);
  const field = decode(layout.read(at, sizeBytes));
  const sum = address(symbol) + addend;
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

describeUnless(whyNoAssembler(), 'RISC-V relocations, beside LLVM', () => {
  for (const version of LLVM_VERSIONS) {
    const command = `llvm-jitlink-${version}`;
    if (!isInstalled(command)) {
      it.skip(withReason('as LLVM does', `${command} is not installed`));
      continue;
    }
    describe(command, () => {
      for (const one of fieldCases) {
        // Thread-local models it leaves to its runtime.
        if (one.expression.startsWith('TP') || one.name.includes('TLS')) continue;
        it(`resolves ${one.name} as we do, where this version knows it`, function () {
          const made = linkable(one);
          let theirs: Layout;
          try {
            theirs = linkWithJitlink(version, made.object, made.symbols, { place: PLACE_BYTES, d: 4 });
          } catch (error) {
            if (error instanceof UnsupportedByReference) skipBecause(this, `${command} does not know it`);
            throw error;
          }
          const expected = meaning(one, made, theirs);
          expect(expected).to.match(/^([SLV] [-+(SA) ]*( - P)?|a slot with S)$/);
          expect(meaning(one, made, ours(made))).to.equal(expected);
        });
      }
    });
  }
});
