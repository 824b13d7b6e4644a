import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { linkerArch, readLinkGraph, type LinkGraph } from '@telejit/controller/jitlink';
import { readArchive } from '@telejit/controller/object';
import { expect } from 'chai';
import { describeEmulated } from '../../support/emulated-executor.js';
import { linkAt } from '../link-at.js';
import { forms } from './cases.js';

const ARCHIVES = ['libsqlite3.a', 'liblua5.4.a', 'libz.a', 'libgmp.a', 'libexpat.a', 'libpcre2-8.a'];
const MOST_MEMBERS = 60;
/** R_RISCV_PCREL_HI20, and what refers to its label in loads and in stores. */
const PCREL_HI20 = 23;
const LOWER: ReadonlyMap<number, 'addi' | 'sw'> = new Map([
  [24, 'addi'],
  [25, 'sw'],
]);

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

describeEmulated('riscv64', 'Archives of Debian for RISC-V', ({ libraryFolder }) => {
  for (const name of ARCHIVES) {
    it(`${name}: every fixup is in range, and every pair of halves leads to one place`, () => {
      const { members } = readArchive(readFileSync(join(libraryFolder, name)), name);
      let pairs = 0;
      for (const { bytes, name: member } of members.slice(0, MOST_MEMBERS)) {
        const graph = readLinkGraph(bytes, member);
        const reached = reachedDirectly(graph);
        const outside = [...graph.externals].map((symbol, i) => {
          const isNear = reached.has(symbol);
          const address = graph.isThreadLocal(symbol) ? 0x40 : isNear ? 0x1300_0000 + 64 * i : 0x7fff_1234_5000;
          return [graph.symbolName(symbol), { address, isNear }] as const;
        });
        const linked = linkAt(bytes, Object.fromEntries(outside));
        expect(linked.outOfRange, member).to.equal(undefined);
        const sectionNames = graph.sections.map((section) => section.name);
        for (const table of graph.relocations) {
          const section = graph.object.sections[table.section];
          if (sectionNames.indexOf(section.name) !== sectionNames.lastIndexOf(section.name)) continue;
          const start = linked.sectionAddress(section.name);
          const uppers = new Map<string, { readonly at: number; readonly addend: number }[]>();
          // The same for an upper half and what belongs to it: the lower half's addend makes up for the distance.
          const keyOf = (row: number): string => `${table.symbol[row]} ${table.addendLow[row] - table.offset[row]}`;
          for (let row = 0; row < table.count; row++) {
            if (table.type[row] !== PCREL_HI20) continue;
            const known = uppers.get(keyOf(row)) ?? [];
            uppers.set(keyOf(row), [...known, { at: start + table.offset[row], addend: table.addendLow[row] }]);
          }
          for (let row = 0; row < table.count; row++) {
            const form = LOWER.get(table.type[row]);
            const symbol = table.symbol[row];
            const home = graph.object.sections[graph.object.symbols.section[symbol]];
            const isKnown = graph.isDefined(symbol) && sectionNames.filter((one) => one === home.name).length === 1;
            if (form === undefined || !isKnown) continue;
            const own = linked.sectionAddress(home.name) + graph.object.symbols.value[symbol];
            const low = Number(forms[form].decode(linked.read(start + table.offset[row], 4)));
            const isReached = uppers.get(keyOf(row))?.some(({ at, addend }) => {
              return at + Number(forms.auipc.decode(linked.read(at, 4))) + low === own + addend;
            });
            expect(isReached, `${member} ${section.name}+0x${table.offset[row].toString(16)}`).to.equal(true);
            pairs++;
          }
        }
      }
      expect(pairs).to.be.greaterThan(0);
    });
  }
});
