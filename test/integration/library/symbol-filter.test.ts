import { LLJIT, spawnExecutor, type Executor, type SymbolPredicate } from '@telejit/controller';
import { expect } from 'chai';
import { ArchiveFolder } from '../../support/archives.js';
import { rejection } from '../../support/rejection.js';

const only =
  (...names: readonly string[]): SymbolPredicate =>
  (name) =>
    names.includes(name);

for (const memoryManager of ['dual', 'strict'] as const) {
  describe(`Allow-lists of symbols, with the ${memoryManager} memory manager`, () => {
    let folder: ArchiveFolder;
    let executor: Executor;
    const open: LLJIT[] = [];

    before(async () => {
      folder = new ArchiveFolder();
      executor = await spawnExecutor({ memoryManager });
      folder.compile(
        'inner.o',
        'int inner(void) { return 1; } int other(void) { return 2; } __thread int inner_tls = 3;',
      );
      folder.clang('-shared', 'inner.o', '-o', 'libinner.so');
      folder.compile('outer.o', 'int inner(void); int outer(void) { return inner() + 10; }');
      folder.clang('-shared', 'outer.o', '-o', 'libouter.so', '-L.', '-linner', '-Wl,-rpath,$ORIGIN');
      folder.compile(
        'uses.o',
        'int abs(int); long labs(long); int uses(int n) { return abs(n) + (int)labs(n); }',
        '-fno-builtin',
      );
    });
    after(async () => {
      await executor.close();
      folder.end();
    });
    afterEach(async () => {
      await Promise.all(open.splice(0).map((jit) => jit.close()));
    });

    const create = async (allow?: SymbolPredicate | false): Promise<LLJIT> => {
      const builder = LLJIT.builder().executor(executor);
      const jit = await (allow === undefined ? builder : builder.processSymbols(allow)).create();
      open.push(jit);
      return jit;
    };
    const add = async (jit: LLJIT, name: string, source: string, ...flags: readonly string[]): Promise<void> => {
      folder.compile(name, source, '-fno-builtin', ...flags);
      await jit.addObject(folder.at(name), { name });
    };

    it('let the names through that they allow, and name those that they refuse, and who needs them', async () => {
      const some = await create(only('abs', 'labs'));
      await some.addObject(folder.at('uses.o'));
      expect(await some.function('int uses(int)')(-4)).to.equal(8);
      const few = await create(only('labs'));
      await few.addObject(folder.at('uses.o'), { name: 'uses.o' });
      await add(few, 'absent.o', 'int uses(int), nowhere(void); int absent(void) { return uses(nowhere()); }');
      const error = await rejection(few.lookup('absent'));
      expect(error).to.have.property('code', 'MISSING_SYMBOLS');
      expect(error).to.have.nested.property('data.missingSymbols').that.deep.equals(['abs', 'nowhere']);
      expect(error).to.have.nested.property('data.refusedSymbols').that.deep.equals(['abs']);
      expect(error.message)
        .to.include('  abs, needed by uses.o, which the executor has, but is not allowed to be found there\n')
        .and.to.include('  nowhere, needed by absent.o\n');
    });

    it('hold for lookups and calls, and for weak references, which are then null', async () => {
      const jit = await create(only('labs'));
      await add(jit, 'weak.o', 'int abs(int) __attribute__((weak)); int has_abs(void) { return abs != 0; }');
      expect(await jit.function('int has_abs()')()).to.equal(0);
      expect((await jit.lookup('labs')).address).to.not.equal(0n);
      const refused = await rejection(jit.lookup('abs'));
      expect(refused).to.have.property('code', 'SYMBOL_NOT_FOUND');
      expect(refused.message).to.equal(
        '"abs" is defined by nothing that was added, and is not allowed to be found in the executor process',
      );
      expect(await rejection(jit.function('int abs(int)')(1))).to.have.nested.property('data.refusedSymbols');
      expect((await rejection(jit.lookup('nowhere'))).message).to.include('nor in the executor process');
    });

    it('hold for references in 32 bits, and for thread-local variables', async () => {
      const sources: Readonly<Record<string, readonly [name: string, source: string, ...flags: string[]]>> = {
        stdout: ['near.o', 'extern void *stdout; int test(void) { return stdout != 0; }', '-fno-pic'],
        errno: ['tls.o', 'extern __thread int errno; int test(void) { errno = 0; return errno + 1; }'],
      };
      for (const [symbol, [name, source, ...flags]] of Object.entries(sources)) {
        const allowed = await create(only(symbol));
        await add(allowed, name, source, ...flags);
        expect(await allowed.function('int test()')(), symbol).to.equal(1);
        const refused = await create((one) => one !== symbol);
        await refused.addObject(folder.at(name));
        const error = await rejection(refused.lookup('test'));
        expect(error, symbol).to.have.nested.property('data.refusedSymbols').that.deep.equals([symbol]);
      }
    });

    it('get names without their versions, so that no version is a way around them', async () => {
      const seen = new Set<string>();
      const jit = await create((name) => {
        seen.add(name);
        return false;
      });
      await add(
        jit,
        'version.o',
        '__asm__(".symver old,memcpy@GLIBC_2.2.5"); void old(void); void test(void) { old(); }',
      );
      const error = await rejection(jit.lookup('test'));
      expect(error).to.have.nested.property('data.refusedSymbols').that.deep.equals(['memcpy@GLIBC_2.2.5']);
      expect([...seen]).to.deep.equal(['memcpy']);
    });

    it('leave what was added, and what programs need of Telejit itself', async () => {
      const jit = await create(only('write'));
      await add(
        jit,
        'program.o',
        `long write(int, const void *, unsigned long); int atexit(void (*)(void));
         static void last(void) { write(1, "last\\n", 5); }
         int main(void) { return atexit(last); }`,
      );
      const { exitCode, stdout } = await jit.runAsMain();
      expect([exitCode, stdout.toString()]).to.deep.equal([0, 'last\n']);
      const closed = await create(false);
      await add(closed, 'alone.o', 'int alone(void) { return 5; }');
      expect(await closed.function('int alone()')()).to.equal(5);
      expect((await closed.runAsMain('alone')).exitCode).to.equal(5);
    });

    it('of a library say what of it is found, also through libraries that need it', async () => {
      const jit = await create();
      await jit.loadLibrary(folder.at('libinner.so'), { allow: only('inner') });
      await jit.loadLibrary(folder.at('libouter.so'), { allow: only('outer', 'other', 'inner_tls') });
      expect(await jit.function('int inner()')()).to.equal(1);
      expect(await jit.function('int outer()')(), 'the library itself is not restricted').to.equal(11);
      expect((await rejection(jit.lookup('other'))).message).to.include('is not allowed');
      expect((await rejection(jit.lookup('inner_tls'))).message).to.include('is not allowed');
      expect(await jit.function('int abs(int)')(-2), 'the C library is not restricted').to.equal(2);
    });

    it('of the C library hold through libraries that need it; what a library needs else is found', async () => {
      const jit = await create(only('labs'));
      await jit.loadLibrary(folder.at('libouter.so'));
      expect(await jit.function('int inner()')()).to.equal(1);
      expect((await rejection(jit.lookup('abs'))).message).to.include('is not allowed');
      expect((await rejection(jit.lookup('errno'))).message).to.include('is not allowed');
      await jit.loadLibrary('m', { allow: only('cos') });
      expect(await jit.function('double cos(double)')(0)).to.equal(1);
      expect((await rejection(jit.lookup('sin'))).message).to.include('is not allowed');
    });

    it('of a library that is loaded again allow what one of them does', async () => {
      const jit = await create();
      await jit.addLibraries([folder.at('libinner.so')], { allow: only('inner') });
      expect(await rejection(jit.lookup('other'))).to.have.property('code', 'SYMBOL_NOT_FOUND');
      await jit.loadLibrary(folder.at('libinner.so'), { allow: only('other') });
      expect(await jit.function('int inner()')()).to.equal(1);
      expect(await jit.function('int other()')()).to.equal(2);
      await jit.loadLibrary(folder.at('libinner.so'));
      expect((await jit.lookup('inner_tls')).address).to.not.equal(0n);
    });

    it('stay in force when a library cannot be loaded', async () => {
      const jit = await create(only('labs'));
      for (const options of [{}, { allow: only('abs') }])
        expect(await rejection(jit.loadLibrary('there_is_none', options))).to.have.property(
          'code',
          'LIBRARY_NOT_FOUND',
        );
      expect(await rejection(jit.lookup('abs'))).to.have.property('code', 'SYMBOL_NOT_FOUND');
    });

    it('that throw fail the link with what they throw, and the next one works', async () => {
      let isBroken = true;
      const jit = await create(() => {
        if (isBroken) throw new RangeError('no answer');
        return true;
      });
      await jit.addObject(folder.at('uses.o'));
      expect(await rejection(jit.lookup('uses'))).to.be.instanceOf(RangeError);
      isBroken = false;
      expect(await jit.function('int uses(int)')(-1)).to.equal(2);
    });
  });
}
