import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { linkerArch, readLinkGraph, type LinkGraph } from '@telejit/controller/jitlink';
import { readArchive } from '@telejit/controller/object';
import { expect } from 'chai';
import { emulatedTarget } from '../../support/emulated-executor.js';
import { archiveCases } from '../feature-cases.js';
import { linkAt } from '../link-at.js';
import { askJitlink, isInstalled, UnsupportedByReference } from '../reference-linkers.js';
import { fieldCases } from './cases.js';
import { forms } from './fields.js';
import { skipBecause } from '../../support/skip.js';

const LLVM_VERSIONS = [22, 21, 20, 19];
const MEMBERS_OF_EACH = 12;
const PLACES_OF_EACH = 250;
const LARGEST_BYTES = 256 * 1024;
/** Types of what is compared; the GOT's apart, which this linker does without where it can. */
const COMPARED: ReadonlyMap<number, (typeof fieldCases)[number]> = new Map(
  fieldCases.flatMap((one) =>
    ['S + A', 'S + A - P', 'L + A - P', 'Page(S + A) - Page(P)', 'Page(G(S + A)) - Page(P)', 'G(S + A)'].includes(
      one.expression,
    )
      ? [[one.type, one]]
      : [],
  ),
);

/** Addresses and content of one linker's result, by section and offset. */
interface LinkedMember {
  address(section: string): bigint | undefined;
  read(section: string, offset: number, sizeBytes: number): bigint | undefined;
  slot(symbol: string): bigint | undefined;
  stub(symbol: string): bigint | undefined;
}

/** A place in a member that is compared. */
interface Place {
  readonly section: string;
  readonly offset: number;
  readonly one: (typeof fieldCases)[number];
  readonly symbol: number;
  readonly addend: bigint;
}

/** Places of relocations whose sections have names of their own. */
function placesOf(graph: LinkGraph): readonly Place[] {
  const names = new Map<string, number>();
  for (const { name } of graph.sections) names.set(name, (names.get(name) ?? 0) + 1);
  const { relocations } = linkerArch(graph.arch);
  const { section: home } = graph.object.symbols;
  return graph.relocations.flatMap((table) => {
    const { name } = graph.object.sections[table.section];
    if (names.get(name) !== 1 || name === '.eh_frame') return [];
    return Array.from({ length: table.count }, (_, i) => i).flatMap((i): Place[] => {
      const one = COMPARED.get(table.type[i]);
      const symbol = table.symbol[i];
      if (one === undefined || relocations[table.type[i]] === undefined) return [];
      const isNamed = !graph.isDefined(symbol) || names.get(graph.object.sections[home[symbol]].name) === 1;
      // A slot is asked for by name, and only for symbols of others do all linkers have one.
      const hasSlot = one.expression.includes('G(');
      if (!isNamed || graph.isPreemptible(symbol) !== !graph.isDefined(symbol)) return [];
      if (hasSlot && graph.isDefined(symbol)) return [];
      const addend = (BigInt(table.addendHigh[i]) << 32n) + BigInt(table.addendLow[i] >>> 0);
      return [{ section: name, offset: table.offset[i], one, symbol, addend }];
    });
  });
}

/** Symbols of others that code refers to without a stub or slot between: other members define them. */
function reachedDirectly(graph: LinkGraph): ReadonlySet<number> {
  const { relocations } = linkerArch(graph.arch);
  return new Set(
    graph.relocations.flatMap(({ type, symbol, count }) =>
      Array.from({ length: count }, (_, i) => i)
        .filter((i) => relocations[type[i]]?.action === 'direct' && relocations[type[i]]?.sizeBytes === 4)
        .map((i) => symbol[i]),
    ),
  );
}

/** What a place means: the same for every correct linker. */
function meaning(
  graph: LinkGraph,
  { section, offset, one, symbol, addend }: Place,
  linked: LinkedMember,
  values: Readonly<Record<string, number>>,
): string | undefined {
  const start = linked.address(section);
  const form = forms[one.form];
  const content = linked.read(section, offset, form.sizeBytes);
  if (start === undefined || content === undefined) return undefined;
  const field = form.decode(content);
  const name = graph.symbolName(symbol);
  const p = start + BigInt(offset);
  const home = graph.object.sections[graph.object.symbols.section[symbol]];
  const base = graph.isDefined(symbol) ? linked.address(home.name) : BigInt(values[name]);
  if (base === undefined) return undefined;
  const s = base + BigInt(graph.isDefined(symbol) ? graph.object.symbols.value[symbol] : 0);
  const page = (address: bigint): bigint => address & ~0xfffn;
  const computed: Readonly<Record<string, (target: bigint) => bigint>> = {
    'S + A': (target) => target,
    'S + A - P': (target) => target - p,
    'L + A - P': (target) => target - p,
    'Page(S + A) - Page(P)': (target) => page(target) - page(p),
    'G(S + A)': (target) => target,
    'Page(G(S + A)) - Page(P)': (target) => page(target) - page(p),
  };
  const isAt = (target: bigint | undefined): boolean =>
    target !== undefined && form.part(computed[one.expression](target)) === field;
  const isSlot = one.expression.includes('G(');
  if (isSlot) return isAt(linked.slot(name)) ? `the slot of ${name}` : `not the slot of ${name}: ${field}`;
  const where = graph.describeSymbol(symbol);
  if (isAt(s + addend) || isAt(linked.stub(name))) return `${where} + ${addend}`;
  return `neither ${where} + ${addend} nor a stub: 0x${field.toString(16)}`;
}

function ours(bytes: Uint8Array, symbols: Readonly<Record<string, number>>): LinkedMember {
  const outside = Object.entries(symbols).map(([name, address]) => [name, { address, isNear: false }] as const);
  const linked = linkAt(bytes, Object.fromEntries(outside));
  expect(linked.outOfRange).to.equal(undefined);
  const entry = (what: string, symbol: string): bigint | undefined => {
    const found = linked.tables.find((one) => one.what === what && one.symbol === symbol);
    return found === undefined ? undefined : BigInt(found.address);
  };
  return {
    address: (section) => BigInt(linked.sectionAddress(section)),
    read: (section, offset, sizeBytes) => linked.read(linked.sectionAddress(section) + offset, sizeBytes),
    slot: (symbol) => entry('GOT slot', symbol),
    stub: (symbol) => entry('PLT stub', symbol),
  };
}

function theirs(
  version: number,
  bytes: Uint8Array,
  graph: LinkGraph,
  symbols: Readonly<Record<string, number>>,
  places: readonly Place[],
): LinkedMember {
  const sections = new Set(graph.sections.map(({ name }) => name));
  const read = ({ section, offset, one }: Pick<Place, 'section' | 'offset' | 'one'>): string =>
    `*{${forms[one.form].sizeBytes}}(section_addr(x.o, ${section}) + ${offset})`;
  const values = askJitlink(version, bytes, graph.symbolName(graph.definitions[0]), symbols, [
    ...[...sections].map((name) => `section_addr(x.o, ${name})`),
    ...Object.keys(symbols).flatMap((name) => [`got_addr(x.o, ${name})`, `stub_addr(x.o, ${name})`]),
    ...places.map(read),
  ]);
  return {
    address: (section) => values.get(`section_addr(x.o, ${section})`),
    read: (section, offset, sizeBytes) => values.get(`*{${sizeBytes}}(section_addr(x.o, ${section}) + ${offset})`),
    slot: (symbol) => values.get(`got_addr(x.o, ${symbol})`),
    stub: (symbol) => values.get(`stub_addr(x.o, ${symbol})`),
  };
}

describe('archives of Debian for AArch64', function () {
  this.timeout(120_000);
  const version = LLVM_VERSIONS.find((one) => isInstalled(`llvm-jitlink-${one}`));
  const folder = emulatedTarget('aarch64')?.libraryFolder;
  for (const name of new Set(archiveCases.flatMap(({ archives }) => archives))) {
    if (folder === undefined) {
      it.skip(`${name}: Debian's arm64 packages are not here (node scripts/target.mjs aarch64)`);
      continue;
    }
    const path = join(folder, name);
    it(`every member of ${name} is linked, with every fixup in range`, () => {
      const { members } = readArchive(readFileSync(path), name);
      for (const { bytes, name: member } of members) {
        const graph = readLinkGraph(bytes, member);
        const reached = reachedDirectly(graph);
        const outside = [...graph.externals].map((symbol, i) => {
          const isNear = reached.has(symbol);
          const address = graph.isThreadLocal(symbol) ? 0x40 : isNear ? 0x1300_0000 + 64 * i : 0x7fff_1234_5000;
          return [graph.symbolName(symbol), { address, isNear }] as const;
        });
        expect(linkAt(bytes, Object.fromEntries(outside)).outOfRange, member).to.equal(undefined);
      }
    });

    if (version === undefined) {
      it.skip(`${name}: there is no llvm-jitlink to compare with`);
      continue;
    }
    it(`members of ${name} mean what llvm-jitlink-${version} makes of them`, function () {
      const all = readArchive(readFileSync(path), name).members.filter(({ bytes }) => bytes.length < LARGEST_BYTES);
      const step = Math.max(1, Math.floor(all.length / MEMBERS_OF_EACH));
      let compared = 0;
      for (const { bytes, name: member } of all.filter((_, i) => i % step === 0).slice(0, MEMBERS_OF_EACH)) {
        const graph = readLinkGraph(bytes, member);
        if (graph.definitions.length === 0) continue;
        const symbols = Object.fromEntries(
          [...graph.externals].map((symbol, i) => [graph.symbolName(symbol), 0x1004_2000 + 16 * i]),
        );
        const places = placesOf(graph);
        const chosen = places.filter((_, i) => i % Math.ceil(places.length / PLACES_OF_EACH) === 0);
        let reference: LinkedMember;
        try {
          reference = theirs(version, bytes, graph, symbols, chosen);
        } catch (error) {
          // Thread-local models that it leaves to linkers.
          if (error instanceof UnsupportedByReference) continue;
          throw error;
        }
        const own = ours(bytes, symbols);
        for (const place of chosen) {
          // What nothing refers to it leaves out.
          const expected = meaning(graph, place, reference, symbols);
          if (expected === undefined) continue;
          const what = `${member} ${place.section}+0x${place.offset.toString(16)} ${place.one.name}`;
          expect(expected, what).to.not.match(/^(neither|not) /);
          expect(meaning(graph, place, own, symbols), what).to.equal(expected);
          compared++;
        }
      }
      if (compared === 0) skipBecause(this, 'it links none of those that were chosen');
    });
  }
});
