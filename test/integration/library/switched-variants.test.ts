import type { Executor } from '@telejit/controller';
import { RedirectableSymbolManager, SwitchedVariants, type ObjectFile, type Variant } from '@telejit/controller/orc';
import { expect } from 'chai';
import { compileC } from '../../support/c-units.js';
import { executorWithRuntime, OrcSession } from '../../support/orc-session.js';
import { rejection } from '../../support/rejection.js';

const ORIGINAL = 'a + b';
const MUTANTS = ['a - b', 'a * b', 'a', 'b', '0'];
const EXPECTED = [42n, 38n, 80n, 40n, 2n, 0n];

/** Objects as a mutation tester has them: compiled once. */
function objectsOf(name: string, expressions: readonly string[]): readonly ObjectFile[] {
  return expressions.map((expression, i) => ({
    name: `${name}.${i}.o`,
    bytes: compileC(`long ${name}(long a, long b) { return ${expression}; }`),
  }));
}

for (const memory of ['dual', 'strict'] as const) {
  describe(`SwitchedVariants with the ${memory} memory manager`, () => {
    let executor: Executor;
    let orc: OrcSession;
    let variants: SwitchedVariants;

    const open = async (): Promise<void> => {
      orc = await OrcSession.open(executor);
      const symbols = new RedirectableSymbolManager(orc.session, orc.layer, orc.remote);
      variants = new SwitchedVariants(orc.session, orc.layer, symbols);
    };
    before(async () => {
      executor = await executorWithRuntime(memory);
    });
    after(() => executor.close());
    beforeEach(open);
    afterEach(() => orc[Symbol.asyncDispose]());

    const define = (name: string, ...list: readonly Variant[]): void =>
      variants.define(orc.main, new Map([[name, list]]));

    it('link original and variants in one round trip, and select one with one pointer store', async () => {
      define('f', ...objectsOf('f', [ORIGINAL, ...MUTANTS]));
      orc.add('long f(long, long); long test(long a, long b) { return f(a, b); }');
      const trips = orc.remote.stats.roundTrips;
      await variants.prepare(orc.main, ['f']);
      expect(orc.remote.stats.roundTrips - trips).to.equal(1);
      expect(await orc.call('test', 40, 2)).to.equal(EXPECTED[0]);
      for (const [i, expected] of [...EXPECTED.entries()].reverse()) {
        const { roundTrips, operations, bytesSent } = orc.remote.stats;
        await variants.select(orc.main, 'f', i);
        expect(orc.remote.stats.roundTrips - roundTrips).to.equal(1);
        expect(orc.remote.stats.operations - operations).to.equal(1);
        expect(orc.remote.stats.bytesSent - bytesSent).to.be.lessThan(64);
        expect(await orc.call('test', 40, 2)).to.equal(expected);
      }
    });

    it('select variants of many functions in one operation', async () => {
      const names = Array.from({ length: 5 }, (_, i) => `f${i}`);
      variants.define(orc.main, new Map(names.map((name) => [name, objectsOf(name, [ORIGINAL, ...MUTANTS])])));
      const sum = names.map((name) => `${name}(a, b)`).join(' + ');
      orc.add(
        `${names.map((name) => `long ${name}(long, long);`).join(' ')} long sum(long a, long b) { return ${sum}; }`,
      );
      expect(await orc.call('sum', 40, 2)).to.equal(5n * 42n);
      await variants.prepare(orc.main, names);
      const { operations } = orc.remote.stats;
      await variants.selectAll(orc.main, new Map(names.map((name, i) => [name, i % 6])));
      expect(orc.remote.stats.operations - operations).to.equal(1);
      const expected = names.reduce((total, _, i) => total + EXPECTED[i % 6], 0n);
      expect(await orc.call('sum', 40, 2)).to.equal(expected);
    });

    it('may be symbols of one object that share its data', async () => {
      orc.add(
        `static long calls; long f_original(long a) { return ++calls + a; } long f_mutant(long a) { return ++calls - a; }`,
      );
      define('f', { symbol: 'f_original' }, { symbol: 'f_mutant' });
      expect(await orc.call('f', 10)).to.equal(11n);
      await variants.select(orc.main, 'f', 1);
      expect(await orc.call('f', 10)).to.equal(-8n);
      await variants.select(orc.main, 'f', 0);
      expect(await orc.call('f', 10)).to.equal(13n);
    });

    it('refuse a variant that cannot be linked, and no other', async () => {
      const [original, good] = objectsOf('f', [ORIGINAL, 'a']);
      const bad = {
        name: 'bad.o',
        bytes: compileC('long nowhere(void); long f(long a, long b) { return nowhere(); }'),
      };
      define('f', original, bad, good);
      await variants.select(orc.main, 'f', 2);
      const error = await rejection(variants.select(orc.main, 'f', 1));
      expect(error).to.include({ code: 'FAILED_TO_MATERIALIZE' });
      expect(error.message).to.include('nowhere');
      expect(await orc.call('f', 40, 2)).to.equal(40n);
    });

    it('are told from what is none', async () => {
      define('f', ...objectsOf('f', [ORIGINAL, 'a']));
      const error = await rejection(variants.select(orc.main, 'f', 2));
      expect(error).to.include({ code: 'NO_VARIANT', message: '"f" of main has no variant 2: it has 0 to 1' });
      expect(await rejection(variants.select(orc.main, 'g', 0))).to.include({ code: 'NOT_REDIRECTABLE' });
      expect(() => define('h')).to.throw('"h": a function needs at least one variant');
      expect(() => define('h', { name: 'no.o', bytes: Uint8Array.of(1, 2, 3) })).to.throw('no.o: ');
    });

    it('go with their tracker', async () => {
      const tracker = orc.main.createTracker();
      variants.define(orc.main, new Map([['f', objectsOf('f', [ORIGINAL, 'a'])]]), tracker);
      await variants.select(orc.main, 'f', 1);
      const dylibs = orc.session.dylibs.size;
      await tracker.remove();
      expect(orc.session.dylibs.size).to.equal(dylibs - 2);
      expect(await rejection(variants.select(orc.main, 'f', 0))).to.include({ code: 'NOT_REDIRECTABLE' });
    });

    it('send sections that are held already no more, whatever session links them', async () => {
      const table = Array.from({ length: 16_384 }, (_, i) => Math.imul(i, 2654435761) >> 0).join(',');
      const library = { name: 'library.o', bytes: compileC(`int table[] = {${table}};`) };
      const big = Array.from({ length: 600 }, (_, i) => `a = (a ^ ${i * 7919}) * (b | ${i});`).join('\n');
      const functions = new Map([
        [
          'f',
          objectsOf(
            'f',
            [0, 1, 2, 3].map((i) => `({ ${big} a + b + ${i}; })`),
          ),
        ],
        [
          'entry',
          [{ name: 'entry.o', bytes: compileC('extern int table[]; long entry(long a, long b) { return table[a]; }') }],
        ],
      ]);
      const sent: number[] = [];
      for (let i = 0; i < 2; i++) {
        const before = orc.remote.stats.bytesSent;
        orc.addObject(library);
        variants.define(orc.main, functions);
        await variants.selectAll(orc.main, new Map([...functions.keys()].map((name) => [name, 0])));
        sent.push(orc.remote.stats.bytesSent - before);
        expect(await orc.call('entry', 1)).to.equal(BigInt(Math.imul(1, 2654435761)));
        await orc[Symbol.asyncDispose]();
        await open();
      }
      const [first, second] = sent;
      expect(first).to.be.greaterThan(64 * 1024 + 4 * 8 * 1024);
      expect(second).to.be.lessThan(first / 20);
    });

    it('send the relocations of a large program once as well', async () => {
      const count = 30_000;
      const pointers = Array.from({ length: count }, (_, i) => `&anchor[${i % 64}]`).join(',');
      const program = { name: 'program.o', bytes: compileC(`long anchor[64]; long *table[] = {${pointers}};`) };
      const sent: number[] = [];
      for (let i = 0; i < 2; i++) {
        const before = orc.remote.stats.bytesSent;
        orc.addObject(program);
        define(
          'f',
          ...[0, 1].map((j) => ({
            name: `f${j}.o`,
            bytes: compileC(`extern long *table[]; long f(long a) { return table[a] - table[${j}]; }`),
          })),
        );
        await variants.select(orc.main, 'f', 1);
        sent.push(orc.remote.stats.bytesSent - before);
        expect(await orc.call('f', 3)).to.equal(2n);
        await orc[Symbol.asyncDispose]();
        await open();
      }
      const [first, second] = sent;
      expect(first).to.be.greaterThan(count * 13);
      expect(second).to.be.lessThan(1024);
    });

    it('are linked into several executors from the same bytes', async () => {
      const functions = new Map([['f', objectsOf('f', [ORIGINAL, ...MUTANTS])]]);
      const copies = [...functions.values()].flat().map(({ bytes }) => Buffer.from(bytes));
      await using other = await executorWithRuntime(memory);
      for (const one of [executor, other]) {
        await using session = await OrcSession.open(one);
        const symbols = new RedirectableSymbolManager(session.session, session.layer, session.remote);
        const switched = new SwitchedVariants(session.session, session.layer, symbols);
        switched.define(session.main, functions);
        await switched.select(session.main, 'f', 2);
        expect(await session.call('f', 40, 2)).to.equal(80n);
      }
      expect([...functions.values()].flat().map(({ bytes }) => Buffer.from(bytes))).to.deep.equal(copies);
    });
  });
}
