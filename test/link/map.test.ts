import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatLinkMap, LLJIT, spawnExecutor, type Executor, type LinkMap, type MapFixup } from '@telejit/controller';
import {
  baseFromBytes,
  computeFixups,
  emitLinkUnit,
  fixupFits,
  planLinkUnit,
  readLinkGraph,
} from '@telejit/controller/jitlink';
import { FixupEngine, type FixupColumns } from '@telejit/executor/linker';
import { x86_64Fixups } from '@telejit/shared/fixup';
import { readInt32Column, readUint32Column, writeColumn, type telejit } from '@telejit/shared/wire';
import { expect } from 'chai';
import { telejit as telejitCommand } from '../e2e/support/telejit.js';
import { compileC } from '../support/c-units.js';
import {
  archiveCases,
  compileCase,
  compileDriver,
  featureCases,
  findArchive,
  hasCommand,
  type ArchiveCase,
} from './feature-cases.js';

/** All kinds of places and ways to them: far and near, slots and stubs, commons, thread-local, indirect, weak. */
const MAIN = `
  #include <stdio.h>
  #include <errno.h>
  int helper(int);
  int common_small;
  extern __thread int theirs;
  __thread int ours = 5;
  static int counter = 3;
  int *const pointer = &counter;
  int (*const table[])(const char *) = { puts };
  extern void absent(void) __attribute__((weak));
  __attribute__((weak)) int overridden(void) { return 1; }
  static int resolved(void) { return 7; }
  static void *resolve(void) { return resolved; }
  int indirect(void) __attribute__((ifunc("resolve")));
  __attribute__((constructor(102))) static void later(void) { counter++; }
  __attribute__((constructor(101))) static void first(void) { counter *= 2; }
  __attribute__((constructor)) void last(void) { counter++; }
  __attribute__((destructor)) static void end(void) { counter--; }
  int main(void) {
    if (absent) absent();
    errno = 0;
    printf("%d %d\\n", helper(counter) + ours + theirs, indirect() + overridden() + common_small);
    return table[0]("done") < 0;
  }
`;
const HELPER = `
  __thread int theirs = 4;
  int common_small[3];
  int overridden(void) { return 2; }
  __attribute__((constructor)) static void of_helper(void) { __asm__ volatile ("" ::: "memory"); }
  int helper(int x) { return x + 1; }
`;

/** Bytes as the number that a fixup of this kind writes there. */
function valueIn(bytes: Uint8Array, at: number, { kind }: Pick<MapFixup, 'kind'>): bigint {
  const size = sizeOf(kind);
  let value = 0n;
  for (let i = size - 1; i >= 0; i--) value = (value << 8n) | BigInt(bytes[at + i]);
  return value;
}

function sizeOf(kind: string): number {
  return x86_64Fixups.rows.find((row) => row?.name === kind)?.sizeBytes ?? 0;
}

function isMap(value: unknown): value is LinkMap {
  return typeof value === 'object' && value !== null && 'units' in value && 'inputs' in value;
}

function parseMap(text: string): LinkMap {
  const map: unknown = JSON.parse(text);
  if (!isMap(map)) throw new TypeError('not a map');
  return map;
}

function allSections(map: LinkMap): LinkMap['units'][number]['segments'][number]['sections'] {
  return map.units.flatMap(({ segments }) => segments.flatMap(({ sections }) => sections));
}

describe('Link maps', () => {
  let folder: string;
  let executor: Executor;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'telejit-map-'));
    executor = await spawnExecutor();
  });
  after(async () => {
    await executor.close();
    rmSync(folder, { recursive: true });
  });

  async function readMemory(address: number, size: number): Promise<Uint8Array> {
    const session = await executor.openSession();
    try {
      const { data } = await session.submit('readMemory', { location: { address }, size }).result;
      return data ?? new Uint8Array();
    } finally {
      await executor.closeSession(session);
    }
  }

  const builder = (): ReturnType<typeof LLJIT.builder> => LLJIT.builder().executor(executor);

  async function linkMixture(jit: LLJIT): Promise<LinkMap> {
    await jit.addObject(compileC(MAIN), { name: 'main.o' });
    await jit.addObject(compileC(HELPER, ['-O1', '-fcommon']), { name: 'helper.o' });
    await jit.linkAll(['main']);
    return await jit.linkMap({ fixups: true });
  }

  /** Everything that the map says of bytes, against the executor's memory. */
  async function expectFixupsInMemory(map: LinkMap): Promise<void> {
    const fixups = map.fixups ?? [];
    expect(fixups.filter(({ value }) => value === null)).to.deep.equal([]);
    for (const { name, segments } of map.units) {
      for (const { address, sizeBytes, permission } of segments) {
        if (address === null || permission === 'tls') continue;
        const bytes = await readMemory(address, sizeBytes);
        for (const fixup of fixups) {
          if (fixup.address === null || fixup.address < address || fixup.address >= address + sizeBytes) continue;
          const expected = BigInt.asUintN(sizeOf(fixup.kind) * 8, BigInt(fixup.value ?? 0));
          const where = `${name}: ${fixup.section}+${fixup.offset} to ${fixup.symbol}`;
          expect(valueIn(bytes, fixup.address - address, fixup), where).to.equal(expected);
        }
      }
    }
  }

  it('say where symbols are as lookups do, of the process as well', async () => {
    await using jit = await builder().recordLinkMap().create();
    const map = await linkMixture(jit);
    const symbols = allSections(map).flatMap((section) => section.symbols);
    const expected = [
      ...symbols.filter(
        ({ binding, type, usedFrom }) => binding !== 'local' && type !== 'ifunc' && usedFrom === undefined,
      ),
      ...map.units.flatMap(({ segments }) =>
        segments.flatMap(({ entries }) =>
          entries
            .filter(({ what }) => what === 'IFUNC entry')
            .map(({ symbol, address }) => ({ name: symbol, address })),
        ),
      ),
      ...map.processSymbols.filter(({ isNear }) => !isNear),
    ].filter(({ name }) => name !== 'ours' && name !== 'theirs');
    expect(expected.map(({ name }) => name)).to.include.members(['main', 'helper', 'common_small', 'indirect', 'puts']);
    for (const { name, address } of expected) {
      expect((await jit.lookup(name)).address, name).to.equal(BigInt(address ?? -1));
    }
  });

  it('say what is in the memory of the executor, fixup by fixup', async () => {
    await using jit = await builder().recordLinkMap().create();
    const map = await linkMixture(jit);
    expect(map.fixups?.length).to.be.greaterThan(30);
    await expectFixupsInMemory(map);
    const tls = map.units.flatMap(({ segments }) => segments.filter(({ permission }) => permission === 'tls'));
    expect(tls.map(({ address }) => address === null || address >= 0)).to.deep.equal([false, false]);
  });

  const sqlite = findArchive('libsqlite3.a');
  const sqliteDriver = archiveCases.find(({ id }) => id === 'sq');
  if (sqlite === undefined || sqliteDriver === undefined)
    it.skip('say it of all of SQLite: libsqlite3.a is not installed');
  else sayItOfSqlite(sqlite, sqliteDriver);

  function sayItOfSqlite(archive: string, driver: ArchiveCase): void {
    it('say it of all of SQLite', async () => {
      await using jit = await builder().recordLinkMap().create();
      await jit.addObject(await compileDriver(driver, folder));
      await jit.addArchive(archive);
      await jit.linkAll(['main']);
      const map = await jit.linkMap({ fixups: true });
      expect(map.fixups?.length).to.be.greaterThan(10_000);
      await expectFixupsInMemory(map);
    });
  }

  describe('say it, with dead code and without, of programs', () => {
    for (const id of ['ctls.gnu2', 'misc.largepic', 'absref.nopic', 'ifunc', 'startstop', 'weak.nopic', 'excx']) {
      const one = featureCases.find((feature) => feature.id === id);
      if (one === undefined || !hasCommand(one.compiler)) {
        it.skip(`${id}, with a name for everything: ${one?.compiler ?? 'its case'} is not installed`);
        continue;
      }
      it(`${id}, with a name for everything`, async () => {
        const { objects } = await compileCase(one, one.compiler, join(folder, id));
        for (const deadStrip of [false, true]) {
          await using jit = await builder().deadStrip(deadStrip).recordLinkMap().create();
          for (const object of objects) await jit.addObject(object);
          await jit.linkAll(['main']);
          const map = await jit.linkMap({ fixups: true });
          expect(map.fixups?.filter(({ symbol }) => symbol === '?')).to.deep.equal([]);
          expect([...map.initializers, ...map.finalizers].filter(({ symbol }) => symbol === null)).to.deep.equal([]);
          await expectFixupsInMemory(map);
        }
      });
    }
  });

  it('say where sections are: what is in them is there, but for fixups and relaxed instructions', async () => {
    await using jit = await builder().recordLinkMap().create();
    const map = await linkMixture(jit);
    const graph = readLinkGraph(compileC(MAIN), 'main.o');
    const main = map.units.find(({ name }) => name === 'main.o');
    const sections = main?.segments.flatMap((segment) => segment.sections) ?? [];
    const compared: string[] = [];
    for (const name of ['.rodata.str1.1', '.data', '.data.rel.ro', '.init_array.101']) {
      const content = graph.sections.find((section) => section.name === name)?.data;
      const { address, sizeBytes } = sections.find((section) => section.name === name) ?? {};
      if (content === undefined || address === undefined || address === null) continue;
      const bytes = Uint8Array.from(await readMemory(address, sizeBytes ?? 0));
      for (const fixup of map.fixups ?? []) {
        if (fixup.file === 'main.o' && fixup.section === name) bytes.fill(0, fixup.offset, fixup.offset + 8);
      }
      expect(Buffer.from(bytes).equals(content), name).to.equal(true);
      compared.push(name);
    }
    expect(compared).to.include.members(['.rodata.str1.1', '.data']);
  });

  it('name what was left out and why, what stands for what, and the order of initializers', async () => {
    await using jit = await builder().recordLinkMap().create();
    const map = await linkMixture(jit);
    const [main, helper] = map.units;
    const symbolsOf = (unit: LinkMap['units'][number]): Map<string, string | undefined> =>
      new Map(
        unit.segments.flatMap(({ sections }) =>
          sections.flatMap(({ symbols }) => symbols.map(({ name, usedFrom }) => [name, usedFrom] as const)),
        ),
      );
    expect(symbolsOf(main).get('overridden')).to.equal('helper.o');
    expect(symbolsOf(helper).get('overridden')).to.equal(undefined);
    expect(map.unresolved).to.deep.equal([{ name: 'absent', neededBy: ['main.o'] }]);
    expect(map.initializers.map(({ symbol, file }) => `${file} ${symbol ?? ''}`)).to.deep.equal([
      ...['main.o first', 'main.o later', 'main.o last', 'helper.o of_helper'],
    ]);
    expect(map.finalizers.map(({ symbol }) => symbol)).to.deep.equal(['end']);
    const entries = main.segments.flatMap((segment) => segment.entries.map(({ what, symbol }) => `${what} ${symbol}`));
    expect(entries).to.include.members([
      'IFUNC entry indirect',
      'IFUNC slot indirect',
      'PLT stub printf',
      'GOT slot printf',
    ]);
    const call = map.fixups?.find(
      ({ symbol, via, section }) => symbol === 'printf' && via === 'PLT stub' && section === '.text',
    );
    expect(call).to.include({ kind: 'Delta32', addend: '-4' });
    expect(Object.values(map.fixupCounts).reduce((sum, count) => sum + count, 0)).to.equal(map.fixups?.length);
    expect(formatLinkMap(map)).to.match(/^Weak symbols that nothing defines\n\nabsent, needed by main\.o$/m);
  });

  it('have what was linked later, and not what was released', async () => {
    await using jit = await builder().recordLinkMap().create();
    const first = await jit.addObject(compileC('int one(void) { return 1; }'), { name: 'one.o' });
    await jit.lookup('one');
    await jit.addObject(compileC('int two(void) { return 2; }'), { name: 'two.o' });
    expect((await jit.linkMap()).inputs.map(({ name }) => name)).to.deep.equal(['one.o']);
    await jit.lookup('two');
    expect((await jit.linkMap()).inputs).to.deep.equal([
      { name: 'one.o', isArchiveMember: false, reason: { kind: 'asked-for', symbol: 'one' } },
      { name: 'two.o', isArchiveMember: false, reason: { kind: 'asked-for', symbol: 'two' } },
    ]);
    await first.remove();
    expect((await jit.linkMap()).units.map(({ name }) => name)).to.deep.equal(['two.o']);
  });

  it('are there only when they were asked for', async () => {
    await using jit = await builder().create();
    const error: unknown = await jit.linkMap().catch((reason: unknown) => reason);
    expect(error).to.include({ code: 'NO_LINK_MAP' });
  });

  describe('of archives name the members that GNU ld links:', () => {
    /** ld's "Archive member included to satisfy reference by file (symbol)". */
    function membersByLd(object: string, archives: readonly string[]): string[] {
      const mapFile = join(folder, 'ld.map');
      const output = join(folder, 'ld.out');
      const quiet = ['--unresolved-symbols=ignore-all', '--no-warnings', '-e', 'main'];
      execFileSync('ld', [
        ...quiet,
        '-o',
        output,
        `-Map=${mapFile}`,
        object,
        '--start-group',
        ...archives,
        '--end-group',
      ]);
      const text = readFileSync(mapFile, 'utf8').split('\n\n')[1] ?? '';
      return [...text.matchAll(/^(\S+\))/gm)].map(([, member]) => member).sort();
    }

    for (const one of archiveCases) {
      const missing = one.archives.find((archive) => findArchive(archive) === undefined);
      if (missing !== undefined || !hasCommand('ld')) {
        it.skip(`${one.archives.join(', ')}: ${missing ?? 'ld'} is not installed`);
        continue;
      }
      it(one.archives.join(', '), async () => {
        const object = await compileDriver(one, folder);
        const archives = one.archives.flatMap((archive) => findArchive(archive) ?? []);
        const { code, stdout, stderr } = await telejitCommand(['link', '--no-exec', '--json', object, ...archives]);
        expect([code, stderr]).to.deep.equal([0, '']);
        const { inputs } = parseMap(stdout.toString());
        const members = inputs.filter((input) => input.isArchiveMember && input.name.includes('('));
        const expected = membersByLd(object, archives);
        expect(expected).not.to.deep.equal([]);
        expect(members.map(({ name }) => name).sort()).to.deep.equal(expected);
        expect(members.map(({ reason }) => reason.kind)).not.to.include('added');
      });
    }
  });

  describe('without an executor', () => {
    const BASE = 0x4000_0000;

    function columnsOf(segment: telejit.v1.ISegment): FixupColumns {
      const none = new Uint8Array();
      const offsets = readUint32Column(segment.fixupOffset ?? none, 'offset');
      const high = readInt32Column(segment.fixupAddendHigh ?? none, 'addend high');
      return {
        count: offsets.length,
        offsets,
        kinds: segment.fixupKind ?? none,
        targets: readUint32Column(segment.fixupTarget ?? none, 'target'),
        addends: readInt32Column(segment.fixupAddend ?? none, 'addend'),
        addendsHigh: high.length === 0 ? undefined : high,
      };
    }

    it('have the values that an executor would write there', async () => {
      const source = `
        static int data = 1; int *pointer = &data; static const int constants[] = { 1, 2, 3 };
        const int *chosen = constants + 2;
        int callee(int x) { return x + data; }
        int (*address_of(void))(int) { return callee; }
        int caller(int x) { return callee(x) + *chosen; }
      `;
      const file = join(folder, 'own.o');
      writeFileSync(file, compileC(source, ['-O0']));
      const args = ['link', '--no-exec', '--base', `0x${BASE.toString(16)}`, '--fixups', '--json', file];
      const { code, stdout, stderr } = await telejitCommand(args);
      expect([code, stderr]).to.deep.equal([0, '']);
      const map = parseMap(stdout.toString());
      const segments = map.units[0].segments;
      expect(segments[0].address).to.equal(BASE);
      const { unit } = emitLinkUnit(planLinkUnit(readLinkGraph(readFileSync(file), file)), {
        unitId: 1,
        resolve: () => ({ kind: 'own' }),
      });
      const targets = Float64Array.from(segments, ({ address }) => address ?? 0);
      const engine = new FixupEngine(x86_64Fixups, true);
      let compared = 0;
      (unit.segments ?? []).forEach((segment, index) => {
        const bytes = new Uint8Array(segment.size ?? 0);
        const start = segments[index].address ?? 0;
        expect(engine.apply(columnsOf(segment), bytes, start, targets)).to.equal(undefined);
        for (const fixup of map.fixups ?? []) {
          const at = (fixup.address ?? 0) - start;
          if (at < 0 || at >= bytes.length) continue;
          const expected = BigInt.asUintN(sizeOf(fixup.kind) * 8, BigInt(fixup.value ?? 0));
          expect(valueIn(bytes, at, fixup)).to.equal(expected);
          compared++;
        }
      });
      expect(compared).to.equal(map.fixups?.length).and.greaterThan(8);
    });

    it('have values, limits and bases as the executor computes them, for every kind at its limits', () => {
      const engine = new FixupEngine(x86_64Fixups, true);
      const [place, target] = [0x1234_5000, 0x2345_6000];
      for (const info of x86_64Fixups.rows) {
        if (info === undefined) continue;
        const edges = info.min === null || info.max === null ? [0, -1, 2 ** 40] : [info.min, info.max];
        for (const value of edges.flatMap((edge) => [edge - 1, edge, edge + 1])) {
          const addend = BigInt(value - target + (info.isPcRelative ? place : 0));
          const segment: telejit.v1.ISegment = {
            size: 8,
            fixupOffset: writeColumn(Uint32Array.of(0)),
            fixupKind: Uint8Array.of(info.kind),
            fixupTarget: writeColumn(Uint32Array.of(1)),
            fixupAddend: writeColumn(Int32Array.of(Number(BigInt.asIntN(32, addend)))),
            fixupAddendHigh: writeColumn(Int32Array.of(Number(addend >> 32n))),
          };
          const bases = { segments: [BigInt(place)], references: [BigInt(target)] };
          const [fixup] = computeFixups({ segments: [segment] }, 'x86_64', bases);
          expect(fixup.value, info.name).to.equal(BigInt(value));
          const bytes = new Uint8Array(8);
          const unfit = engine.apply(columnsOf(segment), bytes, place, Float64Array.of(place, target));
          expect(unfit === undefined, `${info.name} ${value}`).to.equal(fixupFits(info, BigInt(value)));
          if (unfit !== undefined || info.sizeBytes < 4) continue;
          expect(baseFromBytes(fixup, bytes.subarray(0, info.sizeBytes), true), info.name).to.equal(BigInt(target));
        }
      }
    });
  });
});
