import { LLJIT, spawnExecutor, type Executor } from '@telejit/controller';
import { Liveness, partOfGraph, planLinkUnit, readLinkGraph, type LinkGraph } from '@telejit/controller/jitlink';
import { expect } from 'chai';
import { compileC } from '../support/c-units.js';
import { rejection } from '../support/rejection.js';

const SPLIT = ['-O1', '-ffunction-sections', '-fdata-sections'];

/** A COMDAT group "shared" with a function, a global and a local datum, all of which tell which object they are from. */
function groupMember(id: number): string {
  return `
    __asm__(".section .text.shared,\\"axG\\",@progbits,shared,comdat\\n.globl shared\\nshared: leal ${id}, %eax\\nret\\n"
            ".section .data.shared,\\"awG\\",@progbits,shared,comdat\\n.globl shared_data\\nshared_data: .long ${id}\\n"
            "shared_local: .long ${id}\\n.text\\n");
    int shared(void);
    extern int shared_data;
    int function_of_${id}(void) { return shared(); }
    int data_of_${id}(void) { return shared_data; }
  `;
}

function sectionNames(graph: LinkGraph): string[] {
  return graph.sections.map(({ name }) => name);
}

function symbolNamed(graph: LinkGraph, name: string): number {
  const index = Array.from({ length: graph.symbolCount }, (_, i) => i).find((i) => graph.symbolName(i) === name);
  if (index === undefined) throw new Error(`no symbol ${name}`);
  return index;
}

describe('Sections', () => {
  let executor: Executor;
  before(async () => {
    executor = await spawnExecutor();
  });
  after(() => executor.close());

  const create = (deadStrip = false): Promise<LLJIT> =>
    LLJIT.builder().executor(executor).deadStrip(deadStrip).create();

  describe('in COMDAT groups', () => {
    it('are those of the first object that has the group, all of them', async () => {
      await using jit = await create();
      await jit.addObject(compileC(groupMember(1)));
      await jit.addObject(compileC(groupMember(2)));
      for (const name of ['function_of_1', 'function_of_2', 'data_of_1', 'data_of_2']) {
        expect(await jit.function(`int ${name}(void)`)(), name).to.equal(1);
      }
    });

    it('count again when the object that has the group is removed before another is linked', async () => {
      await using jit = await create();
      const first = await jit.addObject(compileC(groupMember(1)));
      await jit.addObject(compileC(groupMember(2)));
      await first.remove();
      expect(await jit.function('int function_of_2(void)')()).to.equal(2);
      expect(await jit.function('int data_of_2(void)')()).to.equal(2);
    });

    it('are refused to references from outside to what is local to a group that is left out', async () => {
      await using jit = await create();
      await jit.addObject(compileC(groupMember(1)), { name: 'one.o' });
      const user = `${groupMember(2)} __asm__(".globl local_of_2\\nlocal_of_2: movl shared_local(%rip), %eax\\nret\\n");`;
      await jit.addObject(compileC(user), { name: 'two.o' });
      const error = await rejection(jit.lookup('local_of_2'));
      expect(error).to.include({ code: 'DISCARDED_SECTION' });
      expect(error.message).to.match(
        /^two\.o: .*section \.data\.shared of group "shared".*the group of one\.o is used/s,
      );
    });

    it('are left out with the unwind tables of their functions, and the others stay', async () => {
      const thrower = (id: number): string => `
        inline __attribute__((noinline)) int shared(int x) { if (x > 0) throw x; return 0; }
        extern "C" int catch_in_${id}(int x) { try { return shared(x); } catch (int caught) { return caught + ${id}; } }
      `;
      const [one, two] = [1, 2].map((id) => compileC(thrower(id), SPLIT, 'cpp'));
      const graph = readLinkGraph(two, 'two.o');
      const discarded = new Set(graph.groups.flatMap(({ sections }) => sections));
      const part = partOfGraph(graph, { hasSection: (section) => !discarded.has(section), hasCommon: () => true });
      const framesOf = (one: LinkGraph): number =>
        one.sections.filter(({ name }) => name === '.eh_frame').reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
      expect(framesOf(part)).to.be.lessThan(framesOf(graph)).and.greaterThan(0);
      await using jit = await create();
      await jit.addObject(one);
      await jit.addObject(two);
      expect(await jit.function('int catch_in_1(int)')(10)).to.equal(11);
      expect(await jit.function('int catch_in_2(int)')(10)).to.equal(12);
    });
  });

  describe('that nothing needs', () => {
    const SOURCE = `
      static int counter;
      int missing(void);
      int bump(void) { return ++counter; }
      int peek(void) { return counter; }
      int unneeded(void) { return missing(); }
      static int initialized;
      __attribute__((constructor)) static void init(void) { initialized = 5; }
      int was_initialized(void) { return initialized; }
    `;

    it('are linked all the same unless dead-stripping is asked for', async () => {
      await using jit = await create();
      await jit.addObject(compileC(SOURCE, SPLIT));
      expect(await rejection(jit.lookup('bump'))).to.include({ code: 'MISSING_SYMBOLS' });
    });

    it('are left out with what they refer to when it is', async () => {
      await using jit = await create(true);
      await jit.addObject(compileC(SOURCE, SPLIT));
      expect(await jit.function('int bump(void)')()).to.equal(1);
    });

    it('are linked later, when something needs them, against the same data', async () => {
      await using jit = await create(true);
      await jit.addObject(compileC(SOURCE, SPLIT));
      const bump = jit.function('int bump(void)');
      await bump();
      await bump();
      expect(await jit.function('int peek(void)')()).to.equal(2);
      expect(await rejection(jit.lookup('unneeded'))).to.include({ code: 'MISSING_SYMBOLS' });
      expect(await bump()).to.equal(3);
    });

    it('are kept when they run by themselves', async () => {
      await using jit = await create(true);
      await jit.addObject(compileC(SOURCE, SPLIT));
      await jit.initialize();
      expect(await jit.function('int was_initialized(void)')()).to.equal(5);
    });

    it('pull no archive members, and those that are needed come in part', async () => {
      await using jit = await create(true);
      const user =
        'int bump(void); int other(void); int use(void) { return bump(); } int unused(void) { return other(); }';
      await jit.addObject(compileC(user, SPLIT));
      await jit.addObject(compileC(SOURCE, SPLIT));
      expect(await jit.function('int use(void)')()).to.equal(1);
    });

    it('take unwind tables of their functions with them, and exceptions work across parts', async () => {
      await using jit = await create(true);
      const source = `
        extern "C" int raise(int x) { throw x; }
        extern "C" int guard(int x) { try { return raise(x); } catch (int caught) { return caught + 1; } }
        extern "C" int missing(void);
        extern "C" int unneeded(void) { try { return missing(); } catch (...) { return 0; } }
        extern "C" int guard_later(int x) { try { return raise(x); } catch (int caught) { return caught + 2; } }
      `;
      await jit.addObject(compileC(source, SPLIT, 'cpp'));
      expect(await jit.function('int guard(int)')(1)).to.equal(2);
      expect(await jit.function('int guard_later(int)')(1)).to.equal(3);
    });

    it('are found by following groups, SHF_LINK_ORDER and SHF_GNU_RETAIN', () => {
      const source = `__asm__(
        ".section .text.root,\\"ax\\",@progbits\\n.globl root\\nroot: leaq in_group(%rip), %rax\\nret\\n"
        ".section .text.dead,\\"ax\\",@progbits\\ndead: ret\\n"
        ".section .text.g,\\"axG\\",@progbits,g,comdat\\nin_group: ret\\n"
        ".section .rodata.g,\\"aG\\",@progbits,g,comdat\\n.quad reached_by_group\\n"
        ".section .data.reached,\\"aw\\",@progbits\\nreached_by_group: .quad 0\\n"
        ".section about_root,\\"ao\\",@progbits,.text.root\\n.quad 1\\n"
        ".section about_dead,\\"ao\\",@progbits,.text.dead\\n.quad 2\\n"
        ".section .data.retained,\\"awR\\",@progbits\\n.quad 3\\n"
      );`;
      const graph = readLinkGraph(compileC(source), 'liveness.o');
      const liveness = new Liveness(graph, () => true);
      liveness.markRetained();
      liveness.markSymbol(symbolNamed(graph, 'root'));
      liveness.drain(() => undefined);
      const live = sectionNames(partOfGraph(graph, liveness));
      expect(live).to.have.members([
        '.text.root',
        '.text.g',
        '.rodata.g',
        '.data.reached',
        'about_root',
        '.data.retained',
      ]);
    });
  });

  describe('whose bounds are asked for', () => {
    const entry = (value: number): string =>
      `__attribute__((section("numbers"), used)) static const long entry${value} = ${value}; int touch${value}(void) { return 0; }`;
    const SUM = `
      extern const long __start_numbers[], __stop_numbers[];
      long sum(void) { long s = 0; for (const long *p = __start_numbers; p < __stop_numbers; p++) s = s * 10 + *p; return s; }
      int main(void) { return sum() == 1234; }
      ${entry(1)}
    `;

    it('lie side by side, however many objects they come from, in the order of the objects', async () => {
      await using jit = await create();
      await jit.addObject(compileC(SUM));
      await jit.addObject(compileC(`${entry(2)} ${entry(3)}`));
      await jit.addObject(compileC(entry(4)));
      expect((await jit.runAsMain()).exitCode).to.equal(1);
      expect(await jit.function('long sum(void)')()).to.equal(1234n);
    });

    it('are kept by that when dead sections are stripped', async () => {
      await using jit = await create(true);
      await jit.addObject(compileC(SUM, SPLIT));
      await jit.addObject(compileC(`${entry(2)} ${entry(3)}`, SPLIT));
      await jit.addObject(compileC(entry(4), SPLIT));
      expect((await jit.runAsMain()).exitCode).to.equal(1);
    });

    it('refer to functions and data of their objects', async () => {
      const plugin = (id: number): string => `
        static long state = ${id};
        static long step(void) { return state++; }
        __attribute__((section("plugins"), used)) static long (*const entry)(void) = step;
      `;
      await using jit = await create();
      await jit.addObject(
        compileC(`
          typedef long (*plugin)(void);
          extern const plugin __start_plugins[], __stop_plugins[];
          long all(void) { long s = 0; for (const plugin *p = __start_plugins; p < __stop_plugins; p++) s += (*p)(); return s; }
        `),
      );
      await jit.addObject(compileC(plugin(10)));
      await jit.addObject(compileC(plugin(200)));
      await jit.linkAll();
      const all = jit.function('long all(void)');
      expect(await all()).to.equal(210n);
      expect(await all()).to.equal(212n);
    });

    it('go with the last of their objects', async () => {
      await using jit = await create();
      await jit.addObject(compileC(SUM));
      const second = await jit.addObject(compileC(`${entry(2)} ${entry(3)} ${entry(4)}`));
      await jit.linkAll();
      await second.remove();
      expect(await jit.function('long sum(void)')()).to.equal(1234n);
    });

    it('are missing symbols when no object has such a section', async () => {
      await using jit = await create();
      await jit.addObject(
        compileC(
          'extern const long __start_none[], __stop_none[]; long f(void) { return __stop_none - __start_none; }',
        ),
      );
      const error = await rejection(jit.lookup('f'));
      expect(error).to.include({ code: 'MISSING_SYMBOLS' });
      expect(error.message).to.include('__start_none').and.to.include('__stop_none');
    });
  });

  describe('that are not loaded', () => {
    it('are debug information, compressed or not, and .note.gnu.property', () => {
      for (const flags of [['-g'], ['-g', '-gz']]) {
        const source = '__attribute__((used)) static const char text[] = "abc"; int f(void) { return text[0]; }';
        const graph = readLinkGraph(compileC(source, [...flags, '-fcf-protection=full']), 'debug.o');
        const all = graph.object.sections.map(({ name }) => name);
        expect(all).to.include('.note.gnu.property').and.to.include('.debug_info');
        expect(sectionNames(graph).filter((name) => /^\.(debug|note)/.test(name))).to.deep.equal([]);
        const content = planLinkUnit(graph).segments.flatMap(({ sections }) =>
          sections.map(({ section }) => section.name),
        );
        expect(content).to.include('.text');
      }
    });

    it('cannot be compressed and loaded at once', () => {
      const object = Buffer.from(compileC('int value = 1;'));
      const tableAt = Number(object.readBigUInt64LE(0x28));
      const graph = readLinkGraph(object, 'data.o');
      const data = graph.sections.find(({ name }) => name === '.data');
      object.writeBigUInt64LE(BigInt((data?.flags ?? 0) | 0x800), tableAt + 64 * (data?.index ?? 0) + 8);
      expect(() => readLinkGraph(object, 'data.o')).to.throw(/section \d+ "\.data" is compressed and to be loaded/);
    });
  });

  describe('of unusual shape', () => {
    it('may be more than 65,280', async () => {
      const count = 66_000;
      const many = Array.from(
        { length: count },
        (_, i) => `.section .text.f${i},\\"ax\\"\\n.globl f${i}\\nf${i}: movl $${i}, %eax\\nret\\n`,
      );
      const object = compileC(`__asm__("${many.join('')}");`);
      const graph = readLinkGraph(object, 'many.o');
      expect(graph.object.sections.length).to.be.greaterThan(65_280);
      await using jit = await create(true);
      await jit.addObject(object);
      for (const i of [0, 65_279, 65_280, count - 1]) expect(await jit.function(`int f${i}(void)`)()).to.equal(i);
    });

    it('keep alignments above a page', async () => {
      const source = (alignment: number): string => `
        static char pad = 1;
        __attribute__((aligned(${alignment}))) char data[8] = {1};
        __attribute__((aligned(${alignment}))) static char zero[8];
        unsigned long data_at(void) { return (unsigned long)(data + (pad & 0)); }
        unsigned long zero_at(void) { return (unsigned long)zero; }
      `;
      for (const alignment of [8192, 65_536, 2 ** 21]) {
        await using jit = await create();
        await jit.addObject(compileC(source(alignment)));
        for (const name of ['data_at', 'zero_at']) {
          const address = await jit.function(`unsigned long ${name}(void)`)();
          if (typeof address !== 'bigint') throw new Error(`${name} gave ${String(address)}`);
          expect(address % BigInt(alignment), `${name} ${alignment}`).to.equal(0n);
        }
      }
    });

    it('that are zero cost no bytes on the wire, whatever their size', async () => {
      const source = (size: number): string =>
        `static char zero[${size}]; char get(long i) { return zero[i]; } void set(long i, char c) { zero[i] = c; }`;
      const sent: number[] = [];
      for (const size of [2 ** 12, 2 ** 26]) {
        await using jit = await create();
        await jit.addObject(compileC(source(size)));
        await jit.function('void set(long, char)')(BigInt(size - 1), 7);
        expect(await jit.function('char get(long)')(BigInt(size - 1))).to.equal(7);
        expect(await jit.function('char get(long)')(BigInt(size - 2))).to.equal(0);
        sent.push(jit.stats.bytesSent);
      }
      expect(sent[1] - sent[0]).to.be.within(-1024, 1024);
    });

    it('whose equal contents may be merged are right, merged or not', async () => {
      const source = (id: number): string =>
        `const char *text${id}(void) { return "the same text"; } double number${id}(void) { return 1234.5; }`;
      await using jit = await create();
      await jit.addObject(compileC(source(1)));
      await jit.addObject(compileC(source(2)));
      for (const id of [1, 2]) {
        expect(await jit.function(`const char *text${id}(void)`)()).to.equal('the same text');
        expect(await jit.function(`double number${id}(void)`)()).to.equal(1234.5);
      }
    });

    it('with SHF_LINK_ORDER are in the order of the sections that they are about', async () => {
      const object = (name: string, value: number): string => `__asm__(
        ".section .text.${name}2,\\"ax\\"\\n${name}2: ret\\n.section .text.${name}1,\\"ax\\"\\n${name}1: ret\\n"
        ".section about,\\"ao\\",@progbits,.text.${name}1\\n.long ${value + 1}\\n"
        ".section about,\\"ao\\",@progbits,.text.${name}2\\n.long ${value}\\n.text\\n");`;
      await using jit = await create();
      await jit.addObject(
        compileC(`${object('a', 1)}
          extern const int __start_about[], __stop_about[];
          int order(void) { int s = 0; for (const int *p = __start_about; p < __stop_about; p++) s = s * 10 + *p; return s; }`),
      );
      await jit.addObject(compileC(object('b', 3)));
      await jit.linkAll();
      expect(await jit.function('int order(void)')()).to.equal(1234);
    });
  });
});
