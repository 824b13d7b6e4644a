import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { LLJIT, spawnExecutor, type Executor } from '@telejit/controller';
import { expect } from 'chai';
import { ArchiveFolder } from '../../support/archives.js';
import { rejection } from '../../support/rejection.js';

describe('Archives in the library', () => {
  let folder: ArchiveFolder;
  let executor: Executor;
  let jit: LLJIT;

  before(async () => {
    folder = new ArchiveFolder();
    executor = await spawnExecutor();
  });
  after(async () => {
    await executor.close();
    folder.end();
  });
  beforeEach(async () => {
    jit = await LLJIT.builder().executor(executor).create();
  });
  afterEach(() => jit.close());

  const call = async (prototype: string): Promise<unknown> => await jit.function(prototype)();

  describe('on demand', () => {
    before(() => {
      // A ring through three archives: p1 needs q1, which needs r1, which needs p2, which needs q2, which needs p1.
      folder.compile('p1.o', 'int q1(int); int p1(int n) { return q1(n) + 1; }');
      folder.compile('p2.o', 'int q2(int); int p2(int n) { return q2(n) + 2; }');
      folder.compile('q1.o', 'int r1(int); int q1(int n) { return r1(n) + 4; }');
      folder.compile('q2.o', 'int p1(int); int q2(int n) { return n == 0 ? 8 : p1(n - 1) + 8; }');
      folder.compile('r1.o', 'int p2(int); int r1(int n) { return p2(n) + 16; } int r1_too = 1;');
      folder.compile('spare.o', 'int nobody_needs(void); int spare(void) { return nobody_needs(); }');
      folder.tool('ar', 'rcs', 'p.a', 'p1.o', 'p2.o', 'spare.o');
      folder.tool('ar', 'rcs', 'q.a', 'q1.o', 'q2.o', 'spare.o');
      folder.tool('ar', 'rcs', 'r.a', 'spare.o', 'r1.o');
      folder.compile('entry.o', 'int p1(int); extern int r1_too; int entry(int n) { return p1(n) * 10 + r1_too; }');
    });

    const ORDERS = ['pqr', 'prq', 'qpr', 'qrp', 'rpq', 'rqp'];
    for (const order of ORDERS) {
      it(`need each other in a circle, in the order ${order}: each member is linked once, and no other`, async () => {
        await using other = await LLJIT.builder().executor(executor).create();
        for (const name of order) await other.addArchive(folder.at(`${name}.a`));
        await other.addObject(folder.at('entry.o'));
        expect(await other.function('int entry(int)')(1)).to.equal(2 * 31 * 10 + 1);
        expect(other.stats.membersLinked).to.equal(5);
      });
    }

    it('give the definition of the first archive that has one', async () => {
      for (const value of [1, 2]) {
        folder.compile(
          `same${value}.o`,
          `int same(void) { return ${value}; } int only${value}(void) { return ${value}; }`,
        );
        folder.tool('ar', 'rcs', `same${value}.a`, `same${value}.o`);
      }
      await jit.addArchive(folder.at('same2.a'));
      await jit.addArchive(folder.at('same1.a'));
      expect(await call('int same()')).to.equal(2);
      await using other = await LLJIT.builder().executor(executor).create();
      await other.addArchive(folder.at('same1.a'));
      await other.addArchive(folder.at('same2.a'));
      expect(await other.function('int same()')()).to.equal(1);
    });

    it('define indirect functions, which members resolve', async () => {
      folder.compile('choose.o', 'int which(void) { return 2; }');
      folder.compile(
        'indirect.o',
        `int which(void); static int one(void) { return 1; } static int two(void) { return 2; }
         static void *resolve(void) { return which() == 2 ? two : one; }
         int chosen(void) __attribute__((ifunc("resolve"))); int (*pointer)(void) = chosen;`,
      );
      folder.tool('ar', 'rcs', 'indirect.a', 'choose.o', 'indirect.o');
      folder.compile(
        'uses-indirect.o',
        `int chosen(void); extern int (*pointer)(void);
         int result(void) { return chosen() * 10 + pointer() + (pointer == chosen ? 100 : 0); }`,
      );
      await jit.addArchive(folder.at('indirect.a'));
      await jit.addObject(folder.at('uses-indirect.o'));
      expect(await call('int result()')).to.equal(122);
      expect(jit.stats.membersLinked).to.equal(2);
    });

    it('serve what is added after them, and what was linked before stays linked', async () => {
      await jit.addArchive(folder.at('p.a'));
      await jit.addArchive(folder.at('q.a'));
      await jit.addArchive(folder.at('r.a'));
      await jit.lookup('q2');
      const before = jit.stats.membersLinked;
      await jit.addObject(folder.at('entry.o'));
      expect(await jit.function('int entry(int)')(0)).to.equal(311);
      expect([before, jit.stats.membersLinked]).to.deep.equal([5, 5]);
    });

    for (const [what, tool, ...flags] of [
      ['GNU ar', 'ar', 'rcs'],
      ['GNU ar, without an index', 'ar', 'rcS'],
      ['llvm-ar, BSD format', 'llvm-ar-14', '--format=bsd', 'rcs'],
      ['llvm-ar, Darwin format', 'llvm-ar-14', '--format=darwin', 'rcs'],
    ]) {
      it(`are made by ${what}`, async () => {
        const name = `by-${flags.join('')}.a`;
        folder.tool(tool, ...flags, name, 'spare.o', 'p1.o', 'p2.o', 'q1.o', 'q2.o', 'r1.o');
        await jit.addArchive(folder.at(name));
        expect(await jit.function('int p1(int)')(0)).to.equal(31);
      });
    }

    it('may hold LLVM bitcode, unless it is needed', async () => {
      folder.compile('bitcode.o', 'int from_bitcode(void) { return 1; }', '-flto');
      folder.tool('llvm-ar-14', 'rcs', 'bitcode.a', 'bitcode.o', 'p1.o', 'p2.o', 'q1.o', 'q2.o', 'r1.o');
      await jit.addArchive(folder.at('bitcode.a'));
      expect(await jit.function('int p1(int)')(0)).to.equal(31);
      const error = await rejection(jit.lookup('from_bitcode'));
      expect(error).to.have.property('code', 'BITCODE_OBJECT');
      expect(error.message).to.equal(
        'bitcode.a(bitcode.o): it is LLVM bitcode, not an object: compile it without -flto, or give the .bc file itself as an input',
      );
    });

    it("may hold GCC's intermediate code alone, unless it is needed", async () => {
      writeFileSync(folder.at('slim.c'), 'int from_gcc(void) { return 1; }');
      folder.tool('gcc', '-flto', '-fno-fat-lto-objects', '-c', 'slim.c', '-o', 'slim.o');
      folder.tool('gcc-ar', 'rcs', 'slim.a', 'slim.o', 'same1.o');
      await jit.addArchive(folder.at('slim.a'));
      expect(await call('int only1()')).to.equal(1);
      const error = await rejection(jit.lookup('from_gcc'));
      expect(error).to.have.property('code', 'GCC_LTO_OBJECT');
      expect(error.message).to.match(/^slim\.a\(slim\.o\): it holds GCC's intermediate code/);
    });
  });

  describe('that are thin', () => {
    before(() => {
      folder.compile('one.o', 'int two(void); int one(void) { return two() - 1; }');
      folder.compile('two.o', 'int two(void) { return 2; }');
      folder.tool('ar', 'rcsT', 'thin.a', 'one.o', 'two.o');
    });

    it('link the files beside them, given as a path, or as bytes with their folder', async () => {
      await jit.addArchive(folder.at('thin.a'));
      expect(await call('int one()')).to.equal(1);
      await using other = await LLJIT.builder().executor(executor).create();
      await other.addArchive(readFileSync(folder.at('thin.a')), { name: 'thin.a', folder: folder.path });
      expect(await other.function('int one()')()).to.equal(1);
    });

    it('cannot be given as bytes alone', async () => {
      const error = await rejection(jit.addArchive(readFileSync(folder.at('thin.a')), { name: 'thin.a' }));
      expect(error).to.have.property('code', 'THIN_ARCHIVE');
      expect(error.message).to.match(/^thin\.a: it is a thin archive/);
    });

    it('say which member is missing when it is needed, and not before', async () => {
      folder.compile('lost.o', 'int lost(void) { return 0; }');
      folder.tool('ar', 'rcsT', 'lost.a', 'two.o', 'lost.o');
      rmSync(folder.at('lost.o'));
      await jit.addArchive(folder.at('lost.a'));
      expect(await call('int two()')).to.equal(2);
      const error = await rejection(jit.lookup('lost'));
      expect(error).to.have.property('code', 'THIN_MEMBER_MISSING');
      expect(error.message).to.match(/^lost\.a\(lost\.o\): .*ENOENT/);
    });

    it('do not wait for a pipe that stands where a member was', async () => {
      folder.compile('pipe.o', 'int pipe_member(void) { return 0; }');
      folder.tool('ar', 'rcsT', 'pipe.a', 'pipe.o');
      rmSync(folder.at('pipe.o'));
      folder.tool('mkfifo', 'pipe.o');
      await jit.addArchive(folder.at('pipe.a'));
      const error = await rejection(jit.lookup('pipe_member'));
      expect(error).to.have.property('code', 'THIN_MEMBER_MISSING');
      expect(error.message).to.include('is not an ordinary file');
    });
  });

  describe('linked whole', () => {
    before(() => {
      folder.compile(
        'w1.o',
        'int order[4], count; __attribute__((constructor)) static void w1(void) { order[count++] = 1; }',
      );
      folder.compile(
        'w2.o',
        'extern int order[4], count; __attribute__((constructor)) static void w2(void) { order[count++] = 2; }',
      );
      folder.compile(
        'w3.o',
        'extern int order[4], count; int seen(void) { return count * 100 + order[0] * 10 + order[1]; }',
      );
      folder.tool('ar', 'rcs', 'whole.a', 'w1.o', 'w2.o', 'w3.o');
    });

    it('run constructors of members that nothing refers to, in order', async () => {
      await jit.addArchive(folder.at('whole.a'), { wholeArchive: true });
      await jit.initialize();
      expect(await call('int seen()')).to.equal(212);
    });

    it('run only those of members that are needed otherwise', async () => {
      await jit.addArchive(folder.at('whole.a'));
      await jit.initialize();
      expect(await call('int seen()')).to.equal(110);
    });

    it('define everything or nothing', async () => {
      folder.compile('first.o', 'int first_of_whole(void) { return 1; } int twice(void) { return 1; }');
      folder.compile('second.o', 'int twice(void) { return 2; }');
      folder.tool('ar', 'rcs', 'twice.a', 'first.o', 'second.o');
      const error = await rejection(jit.addArchive(folder.at('twice.a'), { wholeArchive: true }));
      expect(error).to.have.property('code', 'DUPLICATE_DEFINITION');
      expect(error.message).to.include('twice.a(first.o)').and.to.include('twice.a(second.o)');
      expect(await rejection(jit.lookup('first_of_whole'))).to.have.property('code', 'SYMBOL_NOT_FOUND');
    });

    it('name the member that is no object', async () => {
      folder.compile('lto.o', 'int from_bitcode(void) { return 1; }', '-flto');
      folder.tool('llvm-ar-14', 'rcs', 'lto.a', 'w1.o', 'lto.o');
      const error = await rejection(jit.addArchive(folder.at('lto.a'), { wholeArchive: true }));
      expect(error).to.have.property('code', 'BITCODE_OBJECT');
      expect(error.message).to.match(/^lto\.a\(lto\.o\): it is LLVM bitcode/);
    });
  });

  describe('and linker scripts', () => {
    before(() => {
      mkdirSync(folder.at('lib'));
      folder.compile('lib/s.o', 'int shared_answer(void) { return 30; }');
      folder.clang('-shared', 'lib/s.o', '-o', 'lib/libanswer.so');
      folder.compile('lib/t.o', 'int static_answer(void) { return 12; }');
      folder.tool('ar', 'rcs', 'lib/libstatic.a', 'lib/t.o');
      folder.compile('lib/o.o', 'int object_answer(void) { return 7; }');
    });
    const script = (name: string, text: string): string => {
      writeFileSync(folder.at(name), text);
      return folder.at(name);
    };

    it('add the archives, objects and shared libraries that one names, from its folder and its SEARCH_DIR', async () => {
      const path = script(
        'libgroup.a',
        'SEARCH_DIR(lib)\nGROUP(lib/o.o -lstatic AS_NEEDED(lib/libanswer.so libnone.so.9))',
      );
      await jit.addArchive(path);
      for (const [name, value] of Object.entries({ shared: 30, static: 12, object: 7 }))
        expect(await call(`int ${name}_answer()`)).to.equal(value);
    });

    it("run what uses Debian's libm.a, and libc.so", async () => {
      folder.compile('math.o', 'double logb(double); double exponent(double x) { return logb(x); }', '-fno-builtin');
      await jit.addObject(folder.at('math.o'));
      await jit.addArchive('/usr/lib/x86_64-linux-gnu/libm.a');
      await jit.addLibraries(['/usr/lib/x86_64-linux-gnu/libc.so']);
      expect(await jit.function('double exponent(double)')(1000)).to.equal(9);
      expect(jit.stats.membersLinked, 'members of libm.a').to.be.greaterThan(0);
    });

    it('take a file that scripts name again once, and scripts that name each other', async () => {
      script('a.ld', 'INPUT(b.ld lib/o.o)');
      await jit.addArchive(script('b.ld', 'INPUT(a.ld lib/o.o)'));
      expect(await call('int object_answer()')).to.equal(7);
    });

    it('say where a script names what is not there, or cannot be used', async () => {
      const cases: readonly (readonly [string, string, RegExp])[] = [
        ['INPUT(lib/o.o\n  absent.o)', 'CANNOT_READ', /bad\.ld:2: there is no file absent\.o in /],
        ['INPUT(math.o.c)', 'NOT_A_LIBRARY', /math\.o\.c is none of what a library can be/],
        ['INPUT(-l:absent.a)', 'LIBRARY_NOT_FOUND', /there is no file absent\.a in /],
        ['INPUT(-lthere_is_none)', 'LIBRARY_NOT_FOUND', /there_is_none/],
        ['INPUT(lib/o.o)\nSECTIONS { }', 'UNSUPPORTED_LINKER_SCRIPT', /bad\.ld:2: SECTIONS cannot be honoured/],
      ];
      writeFileSync(folder.at('math.o.c'), 'int x;');
      for (const [text, code, message] of cases) {
        await using other = await LLJIT.builder().executor(executor).create();
        const error = await rejection(other.addArchive(script('bad.ld', text)));
        expect(error, text).to.have.property('code', code);
        expect(error.message).to.match(message);
      }
    });
  });

  describe('as libraries by name', () => {
    const answer = async (folders: readonly string[], ...names: readonly string[]): Promise<unknown> => {
      await using other = await LLJIT.builder().executor(executor).create();
      await other.addLibraries(names, { folders });
      return await other.function('int which()')();
    };

    before(() => {
      for (const [name, value] of Object.entries({ l1: 1, l2: 2 })) {
        mkdirSync(folder.at(name));
        folder.compile(`${name}/which.o`, `int which(void) { return ${value}; }`);
        folder.compile(`${name}/shared.o`, `int which(void) { return ${value}0; }`);
      }
      folder.tool('ar', 'rcs', 'l1/libboth.a', 'l1/which.o');
      folder.clang('-shared', 'l1/shared.o', '-o', 'l1/libboth.so');
      folder.clang('-shared', 'l1/shared.o', '-o', 'l1/libonly.so');
      folder.tool('ar', 'rcs', 'l2/libonly.a', 'l2/which.o');
      folder.tool('ar', 'rcs', 'l2/odd-name.a', 'l2/which.o');
    });

    it('are the static archive of the first folder that has one, else its shared library', async () => {
      const [l1, l2] = [folder.at('l1'), folder.at('l2')];
      expect(await answer([l1], 'both')).to.equal(1);
      expect(await answer([l1, l2], 'only')).to.equal(10);
      expect(await answer([l2, l1], 'only')).to.equal(2);
      expect(await answer([l1, l2], ':odd-name.a')).to.equal(2);
      expect(await answer([l1], ':libboth.so')).to.equal(10);
      expect(await answer([], folder.at('l2/odd-name.a'))).to.equal(2);
    });

    it("are the executor's own where no folder has them", async () => {
      await jit.addLibraries(['z', ':libm.so.6'], { folders: [folder.at('l1')] });
      expect(await jit.function('char *zlibVersion()')()).to.match(/^1\./);
    });

    it('are missing by name, with the folders', async () => {
      const error = await rejection(jit.addLibraries([':none.a'], { folders: [folder.at('l1')] }));
      expect(error).to.have.property('code', 'LIBRARY_NOT_FOUND');
      expect(error.message).to.equal(`there is no file none.a in ${folder.at('l1')}`);
      expect((await rejection(jit.addLibraries([':none.a']))).message).to.include('no folder was named');
    });
  });
});
