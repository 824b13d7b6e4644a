/** Tests that llvm-jitlink resolves relocations as we do, each version of it that is installed. */
import { expect } from 'chai';
import { skipBecause, withReason } from '../../support/skip.js';
import { linkAt } from '../link-at.js';
import { isInstalled, linkWithJitlink, UnsupportedByReference, type Layout } from '../reference-linkers.js';

/** An object that every linker can link. */
export interface Linkable {
  readonly object: Buffer;
  /** Addresses of the symbols that it does not define. */
  readonly symbols: Readonly<Record<string, number>>;
  /** Sizes of the symbols of the object whose bytes are compared. */
  readonly places: Readonly<Record<string, number>>;
}

/** What is known of a version and a relocation type: it `links` or maybe does, or is `without` it for a reason. */
export type Knowledge = 'links' | 'may link' | { readonly without: string };

/** What is compared. */
export interface Comparison<Case extends { readonly name: string }, Made extends Linkable> {
  /** The major versions of LLVM. */
  readonly versions: readonly number[];
  readonly cases: readonly Case[];
  /** Undefined where nothing is tried. */
  readonly knowledge: (one: Case, version: number) => Knowledge | undefined;
  readonly make: (one: Case) => Made;
  /** What the place of a case means, whatever the addresses are: the same for every correct linker. */
  readonly meaning: (one: Case, made: Made, layout: Layout) => string;
  /** What a meaning looks like when the field means something. */
  readonly sense: RegExp;
}

/** The layout of our own linker and executor. */
export function ourLayout({ object, symbols }: Pick<Linkable, 'object' | 'symbols'>): Layout {
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

/** The address of a symbol that has one. */
export function addressOf(layout: Layout, symbol: string): bigint {
  const address = layout.address(symbol);
  if (address === undefined) throw new Error(`${symbol} has no address`);
  return address;
}

/** A suite for every version, with a test for every case that it says something of. */
export function besideJitlink<Case extends { readonly name: string }, Made extends Linkable>(
  comparison: Comparison<Case, Made>,
): void {
  for (const version of comparison.versions) {
    const command = `llvm-jitlink-${version}`;
    if (!isInstalled(command)) {
      it.skip(withReason(`resolve as ${command} does`, 'it is not installed'));
      continue;
    }
    describe(command, () => {
      for (const one of comparison.cases) {
        const known = comparison.knowledge(one, version);
        if (known !== undefined) compare(comparison, one, version, known);
      }
    });
  }
}

function compare<Case extends { readonly name: string }, Made extends Linkable>(
  { make, meaning, sense }: Comparison<Case, Made>,
  one: Case,
  version: number,
  known: Knowledge,
): void {
  const link = ({ object, symbols, places }: Made): Layout => linkWithJitlink(version, object, symbols, places);
  if (typeof known === 'object') {
    it(withReason(`does not link ${one.name}`, known.without), () => {
      expect(() => link(make(one))).to.throw(UnsupportedByReference);
    });
    return;
  }
  it(`resolves ${one.name} as we do${known === 'links' ? '' : ', where this version knows it'}`, function () {
    const made = make(one);
    let theirs: Layout;
    try {
      theirs = link(made);
    } catch (error) {
      if (known === 'may link' && error instanceof UnsupportedByReference) skipBecause(this, error.message);
      throw error;
    }
    const expected = meaning(one, made, theirs);
    expect(expected).to.match(sense);
    expect(meaning(one, made, ourLayout(made))).to.equal(expected);
  });
}
