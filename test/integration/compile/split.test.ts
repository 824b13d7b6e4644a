import { LLJIT, spawnExecutor, type Executor } from '@telejit/controller';
import {
  bodyName,
  CompilePool,
  findLlvm,
  type IrSource,
  type ModulePartition,
  type SplitModule,
} from '@telejit/controller/compile';
import { readElfObject } from '@telejit/controller/object';
import { expect } from 'chai';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { featureCases, hasCommand } from '../../link/feature-cases.js';
import { rejection } from '../../support/rejection.js';
import { addPartitions, irOfFile, irOfSource } from '../../support/split-program.js';
import { newPool, X86_64 } from './support.js';
import { describeUnless, itUnless, whyNoCommand } from '../../support/skip.js';
import { oldestClang } from '../../support/compilers.js';

const FEATURES = join(import.meta.dirname, '../../link/features');
const SOURCES = join(import.meta.dirname, '../../link/sources');

/** Runs a body for every LLVM that is installed. */
function onAllLlvms(name: string, body: (pool: () => CompilePool) => void): void {
  for (const llvm of findLlvm()) {
    describe(`${name}, LLVM ${llvm.version}`, () => {
      let pool: CompilePool;
      before(() => {
        pool = newPool(llvm);
      });
      after(() => pool.close());
      body(() => pool);
    });
  }
}

const C_PROGRAM = String.raw`
extern int printf(const char *, ...);
static int counter = 3;
static const int table[100] = {1, 2, 3};
static int helper(int x) { counter += x; return counter + table[x % 100]; }
static int even(int n);
static int odd(int n) { return n == 0 ? 0 : even(n - 1); }
static int even(int n) { return n == 0 ? 1 : odd(n - 1); }
int fib(int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
int second(int) __attribute__((alias("fib")));
void *self(void) { return (void *)self; }
void *self_of_other(void) { return (void *)self; }
static int (*pick(int i))(int) { return i ? even : odd; }
static void only_of_constructor(void) { counter += 2; }
__attribute__((constructor)) static void constructor(void) { only_of_constructor(); counter += 37; }
static inline __attribute__((always_inline)) int copied(int x) { return x * 2 + counter; }
int use(int x) { return copied(x) + helper(x); }
int jumps(const char *p) {
  static void *labels[] = {&&a, &&b, &&c};
  int n = 0;
  goto *labels[*p++ - '0'];
  a: n++; goto *labels[*p++ - '0'];
  b: n *= 2; goto *labels[*p++ - '0'];
  c: return n;
}
_Thread_local int shared_by_name = 5;
static _Thread_local int local_to_thread = 7;
int *address_of_local(void) { return &local_to_thread; }
int sum_of_locals(void) { return shared_by_name + local_to_thread; }
static int chosen(void) { return 11; }
static int (*resolve(void))(void) { return chosen; }
int indirect(void) __attribute__((ifunc("resolve")));
int sum(int n, ...) { __builtin_va_list l; __builtin_va_start(l, n); int s = 0; while (n--) s += __builtin_va_arg(l, int); return s; }
int main(void) {
  printf("%d %d %d %d %d\n", fib(10), second(5), even(10), pick(1)(3), use(4));
  printf("%d %d %d %d\n", self() == self_of_other(), jumps("010102"), indirect(), sum(3, 1, 2, 3));
  *address_of_local() = 9;
  printf("%d %d\n", sum_of_locals(), counter);
  return counter & 7;
}`;
const C_OUTPUT = '55 5 1 0 96\n1 7 11 6\n14 46\n';

/** Flags of modules whose symbols are as different as they get. */
const FLAGS = [['-O0'], ['-O1', '-g'], ['-O2', '-fno-pic', '-ffunction-sections']];

/** They need flags, headers of libraries, or a newer compiler. */
const SPECIAL = new Set([
  'cr.c',
  'ex.c',
  'excx1.cpp',
  'excx2.cpp',
  'excx3.c',
  'gm.c',
  'gs.c',
  'lu.c',
  'mp.c',
  'pc.c',
  'sq.c',
  'uv.c',
  'zl.c',
  'coroutines.cpp',
]);

/** Every module of the test programs, as one version of clang makes it. */
const corpus = (compiler: string): readonly { readonly name: string; readonly source: IrSource }[] => {
  const files = [
    ...readdirSync(FEATURES).map((name) => join(FEATURES, name)),
    ...['cxx', 'tls', 'unwind', 'ifunc'].flatMap((folder) =>
      readdirSync(join(SOURCES, folder)).map((name) => join(SOURCES, folder, name)),
    ),
  ].filter((file) => /\.(c|cpp)$/.test(file) && !SPECIAL.has(basename(file)));
  return files.map((file) => {
    const isCxx = file.endsWith('.cpp');
    const driver = isCxx ? compiler.replace('clang', 'clang++') : compiler;
    return { name: basename(file), source: irOfFile(driver, isCxx ? ['-O2', '-std=c++20'] : ['-O0'], file) };
  });
};

const partitionOf = ({ partitions }: SplitModule, name: string): ModulePartition => {
  const found = partitions.find(({ symbols }) => symbols.some((symbol) => symbol.name === name));
  if (found === undefined) throw new Error(`no partition defines ${name}`);
  return found;
};
const namesOf = ({ symbols }: ModulePartition): readonly string[] => symbols.map(({ name }) => name);
const eagerOf = ({ partitions }: SplitModule): ModulePartition | undefined => partitions.find(({ isEager }) => isEager);
/** What an object must define for its partition. */
const definedBy = ({ isEager, symbols }: ModulePartition): readonly string[] =>
  symbols.map(({ name, isFunction }) => (isFunction && !isEager ? bodyName(name) : name));

describe('A module taken apart', () => {
  onAllLlvms('A C program', (pool) => {
    let executor: Executor;
    before(async () => {
      executor = await spawnExecutor();
    });
    after(() => executor.close());

    for (const flags of FLAGS) {
      it(`runs as the whole does, from C ${flags.join(' ')}`, async () => {
        const source = irOfSource(oldestClang(), flags, C_PROGRAM);
        const split = await pool().split({ name: 'program.c', source, suffix: 'telejit.1' });
        await using jit = await LLJIT.builder().executor(executor).create();
        await addPartitions(jit, pool(), [split], executor.description.triple);
        const { exitCode, stdout } = await jit.runAsMain('main', { timeoutMs: 60_000 });
        expect({ exitCode, stdout: stdout.toString() }).to.deep.equal({ exitCode: 6, stdout: C_OUTPUT });
      });
    }

    it('has every function in a partition of its own, but those that data cannot be without', async () => {
      const source = irOfSource(oldestClang(), ['-O0'], C_PROGRAM);
      const split = await pool().split({ name: 'program.c', source, suffix: 'telejit.1' });
      for (const name of ['fib', 'self', 'use', 'jumps', 'main', 'even.telejit.1', 'odd.telejit.1', 'helper.telejit.1'])
        expect(namesOf(partitionOf(split, name))).to.deep.equal([name]);
      const eager = eagerOf(split);
      // Of its locals those are named that others need: not what only the constructor calls.
      expect(eager === undefined ? [] : namesOf(eager)).to.have.members([
        'counter.telejit.1',
        'table.telejit.1',
        'shared_by_name',
        'local_to_thread.telejit.1',
        'indirect',
      ]);
      expect(split.aliases).to.deep.equal([{ name: 'second', aliasee: 'fib', isWeak: false, isHidden: false }]);
      expect(split).to.include({ hasInitializers: true, hasBlockAddresses: true });
    });

    it('says who calls whom, and what is called first of all', async () => {
      const source = irOfSource(
        oldestClang(),
        ['-O0'],
        'int other(int); static int b(int x) { return x; } int a(int x) { other(x); return x ? b(x) : 0; }',
      );
      const split = await pool().split({ name: 'calls.c', source, suffix: 's' });
      expect(partitionOf(split, 'a').callees).to.have.deep.members([
        { name: 'other', isAtEntry: true },
        { name: 'b.s', isAtEntry: false },
      ]);
    });

    it('copies small constants whose address means nothing, and bodies that are always inlined', async () => {
      const source = irOfSource(
        oldestClang(),
        ['-O1', '-Xclang', '-disable-llvm-passes'],
        `static int n;
         static inline __attribute__((always_inline)) int copied(void) { return n++; }
         const char *a(void) { copied(); return "text"; }
         const char *b(void) { copied(); return "text"; }`,
      );
      const split = await pool().split({ name: 'copies.c', source, suffix: 's' });
      expect(split.partitions.map(namesOf)).to.have.deep.members([['a'], ['b'], ['n.s'], ['copied.s']]);
      expect(partitionOf(split, 'a').inlined).to.deep.equal(['copied.s']);
      const extracted = await pool().extract(split, partitionOf(split, 'b'));
      const { object } = await pool().compile({ name: 'b', source: extracted, triple: X86_64, optLevel: 0 });
      expect(Buffer.from(object).includes('text')).to.equal(true);
      expect(Buffer.from(object).includes('copied.s')).to.equal(false);
    });

    it('keeps debug information, of what is in the partition', async () => {
      const source = irOfSource(oldestClang(), ['-O1', '-g'], C_PROGRAM);
      const split = await pool().split({ name: 'program.c', source, suffix: 'telejit.1' });
      const extracted = await pool().extract(split, partitionOf(split, 'use'));
      const { object } = await pool().compile({ name: 'use', source: extracted, triple: X86_64, optLevel: 1 });
      const found = readElfObject(object, 'use.o').sections.map(({ name }) => name);
      expect(found).to.include.members(['.debug_info', '.debug_line']);
    });

    it('leaves what assembly names where it is', async () => {
      const source = irOfSource(
        oldestClang(),
        ['-O0'],
        `static int hidden(void) { return 5; } int by_name(void); int *used(void) { return (int *)hidden; }
         __asm__(".globl by_name\\nby_name: jmp hidden");`,
      );
      const split = await pool().split({ name: 'assembly.c', source, suffix: 's' });
      expect(namesOf(partitionOf(split, 'used'))).to.deep.equal(['used']);
      expect(split.partitions.filter(({ isEager }) => !isEager)).to.have.length(1);
    });

    it('is the same every time', async () => {
      const source = irOfSource(oldestClang(), ['-O1'], C_PROGRAM);
      const [a, b] = await Promise.all([1, 2].map(() => pool().split({ name: 'program.c', source, suffix: 's' })));
      expect(a).to.deep.equal(b);
    });

    it('fails with the diagnostic of LLVM', async () => {
      const source: IrSource = { kind: 'ir', text: 'define i32 @f(' };
      expect(await rejection(pool().split({ name: 'bad.ll', source, suffix: 's' }))).to.include({ code: 'IR_PARSE' });
    });
  });

  for (const compiler of ['clang-14', 'clang-22']) {
    const major = Number(compiler.slice('clang-'.length));
    const isThere = hasCommand(compiler) && findLlvm().some((one) => one.major === major);
    const why = isThere ? undefined : `${compiler} or LLVM ${major} is not installed`;
    describeUnless(why, `Every module of the test programs from ${compiler}`, () => {
      let pool: CompilePool;
      before(() => {
        pool = newPool(findLlvm().find((one) => one.major === major));
      });
      after(() => pool.close());

      it('has each definition in one partition, and nothing else, and partitions define what they say', async () => {
        const modules = corpus(compiler);
        expect(modules.length).to.be.greaterThan(30);
        for (const { name, source } of modules) {
          const whole = (await pool.interfaceOf({ name, source })).definitions.map((symbol) => symbol.name);
          const split = await pool.split({ name, source, suffix: 's' });
          const all = split.partitions.flatMap(({ symbols }) => symbols);
          const aliases = split.aliases.map((alias) => alias.name);
          const own = all.filter(({ isPromoted, isDiscardable }) => !isPromoted && !isDiscardable);
          expect([...own.map((symbol) => symbol.name), ...aliases], name).to.include.members(whole);
          expect(new Set(all.map((symbol) => symbol.name)).size, name).to.equal(all.length);
          const check = async (partition: ModulePartition): Promise<void> => {
            const extracted = await pool.extract(split, partition);
            const defined = (await pool.interfaceOf({ name, source: extracted })).definitions.map(
              (symbol) => symbol.name,
            );
            expect(defined, name).to.have.members(definedBy(partition));
          };
          // The data is the first partition of some and the last of others.
          await Promise.all([...split.partitions.slice(0, 10), ...split.partitions.slice(10).slice(-5)].map(check));
        }
      });
    });
  }

  describe('runs as the whole does', () => {
    let executor: Executor;
    const pools = new Map<string, CompilePool>();
    before(async () => {
      executor = await spawnExecutor();
    });
    after(async () => {
      for (const pool of pools.values()) await pool.close();
      await executor.close();
    });
    const poolOf = (compiler: string): CompilePool => {
      const major = Number(/\d+$/.exec(compiler)?.[0]);
      const known = pools.get(compiler) ?? new CompilePool({ llvm: major, cache: false });
      pools.set(compiler, known);
      return known;
    };

    for (const one of featureCases) {
      if (!one.compiler.startsWith('clang') || one.link.some((word) => word.endsWith('.a'))) continue;
      for (const compiler of [one.compiler, one.compiler.replace(/-14$/, '-22')]) {
        itUnless(whyNoCommand(compiler), `${one.id} (${one.sources.join(', ')}) from ${compiler}`, async () => {
          const pool = poolOf(compiler);
          const splits: SplitModule[] = [];
          for (const [i, name] of one.sources.entries()) {
            const source = irOfFile(compiler, one.flags, join(FEATURES, name));
            splits.push(await pool.split({ name, source, suffix: `telejit.${i}` }));
          }
          await using jit = await LLJIT.builder().executor(executor).create();
          for (const word of one.link) {
            if (word.startsWith('-l') && word !== '-lm') await jit.loadLibrary(word.slice(2));
          }
          await addPartitions(jit, pool, splits, executor.description.triple);
          const result = await jit.runAsMain('main', { argv: ['program', ...one.args], timeoutMs: 60_000 });
          const seen = { exitCode: result.exitCode, signal: result.signal, stdout: result.stdout.toString() };
          expect(seen, result.stderr.toString()).to.deep.equal({
            exitCode: one.exit,
            signal: null,
            stdout: one.stdout,
          });
        });
      }
    }
  });
});
