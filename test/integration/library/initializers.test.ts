import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LinkError, spawnExecutor, type Executor } from '@telejit/controller';
import { expect } from 'chai';
import { compileC } from '../../support/c-units.js';
import { JOURNAL, JOURNAL_HEADER, journalledJit, type JournalledJit } from '../../support/journal.js';
import { rejection } from '../../support/rejection.js';
import { testClang } from '../../support/compilers.js';

const c = (source: string): Buffer => compileC(JOURNAL_HEADER + source);

const noting = (name: string): string => `static void ${name}(void) { note("${name}"); }\n`;
const constructor = (name: string, priority?: number): string =>
  `__attribute__((constructor${priority === undefined ? '' : `(${priority})`})) ${noting(name)}`;
/** Functions in a section of their own, as compilers before .init_array did. */
const listed = (section: string, ...names: string[]): string =>
  names.map(noting).join('') +
  `__attribute__((used, section("${section}"))) static void (*list_${names[0]}[])(void) = {${names.join(', ')}};\n`;

/** Objects whose initializers and finalizers have an order that a linker gives them. */
const ORDERED = ['a', 'b', 'c'].map((unit) =>
  c(
    constructor(`${unit}_first`) +
      constructor(`${unit}_300`, 300) +
      constructor(`${unit}_200`, 200) +
      constructor(`${unit}_last`) +
      listed('.ctors', `${unit}_old_second`, `${unit}_old_first`) +
      // a priority p is in .ctors.(65535 - p)
      listed('.ctors.65285', `${unit}_old_250`) +
      `__attribute__((destructor)) ${noting(`${unit}_end`)}
       __attribute__((destructor(200))) ${noting(`${unit}_end_200`)}
       __attribute__((destructor)) ${noting(`${unit}_first_end`)}`,
  ),
);

const MAIN = compileC(`
  #include <stdio.h>
  extern const char *journal(void);
  int main(int argc, char **argv) { puts(journal()); return 0; }
`);

describe('Initializers', () => {
  let executor: Executor;
  let folder: string;
  let session: JournalledJit;

  before(async () => {
    executor = await spawnExecutor();
  });
  after(() => executor.close());
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'telejit-starts-'));
    session = await journalledJit(executor);
  });
  afterEach(async () => {
    await session.jit.close();
    rmSync(folder, { recursive: true });
  });

  /** What a program of the same objects prints that the system's linker made, with its finalizers in the file. */
  function native(objects: readonly Buffer[], file: string): string {
    const paths = [...objects, MAIN, compileC(JOURNAL)].map((bytes, i) => {
      const path = join(folder, `${i}.o`);
      writeFileSync(path, bytes);
      return path;
    });
    const keep = compileC(`
      extern int keep_journal(const char *);
      __attribute__((constructor)) static void keep(void) { keep_journal("${file}"); }`);
    writeFileSync(join(folder, 'keep.o'), keep);
    const program = join(folder, 'program');
    execFileSync(testClang(), [...paths, join(folder, 'keep.o'), '-o', program]);
    return execFileSync(program, { encoding: 'utf8' }).trim();
  }

  it('run in the order that the system linker gives them, in place and in a program, and finalizers at the end', async () => {
    const nativeFile = join(folder, 'native');
    const expected = native(ORDERED, nativeFile);
    expect(expected.split(' ')).to.have.length(21);
    expect(readFileSync(nativeFile, 'utf8').trim().split(' ')).to.have.length(9);

    const { jit, journal, keep } = session;
    for (const object of ORDERED) await jit.addObject(object);
    await jit.addObject(MAIN);
    const file = join(folder, 'here');
    const keepInProgram = compileC(`
      extern int keep_journal(const char *);
      __attribute__((constructor)) static void keep(void) { keep_journal("${join(folder, 'program-file')}"); }`);
    const inProgram = await journalledJit(executor);
    for (const object of [...ORDERED, MAIN, keepInProgram]) await inProgram.jit.addObject(object);
    expect((await inProgram.jit.runAsMain()).stdout.toString().trim()).to.equal(expected);
    await inProgram.jit.close();
    expect(readFileSync(join(folder, 'program-file'), 'utf8')).to.equal(readFileSync(nativeFile, 'utf8'));

    await jit.initialize();
    expect(await journal()).to.equal(expected);
    await keep(file);
    await jit.close();
    expect(readFileSync(file, 'utf8')).to.equal(readFileSync(nativeFile, 'utf8'));
  });

  it('run once each over objects linked at different times, by priority within what is new', async () => {
    const { jit, journal } = session;
    await jit.addObject(c(constructor('a') + constructor('a_200', 200)));
    await jit.initialize();
    await jit.initialize();
    expect(await journal()).to.equal('a_200 a');
    await jit.addObject(c(constructor('b')));
    await jit.addObject(c(constructor('c_150', 150)));
    await Promise.all([jit.initialize(), jit.initialize()]);
    expect(await journal()).to.equal('a_200 a c_150 b');
  });

  it('run before the first call of a function in their object', async () => {
    const { jit } = session;
    await jit.addObject(
      compileC(`static int value; int get(void) { return value; }
                __attribute__((constructor)) static void set(void) { value = 5; }`),
    );
    expect(await jit.function('int get(void)')()).to.equal(5);
  });

  it('run with .preinit_array ahead of all, and without the marks at the ends of .ctors', async () => {
    const { jit, journal } = session;
    await jit.addObject(
      c(
        `${constructor('first', 101)}
         ${noting('one')}${noting('two')}
         __attribute__((used, section(".ctors"))) static void (*list[])(void) =
           {(void (*)(void))-1, two, one, (void (*)(void))0};`,
      ),
    );
    await jit.addObject(c(listed('.preinit_array', 'preinit')));
    await jit.initialize();
    expect(await journal()).to.equal('preinit first one two');
    await jit.addObject(MAIN);
    expect((await jit.runAsMain()).stdout.toString().trim()).to.equal('preinit first one two');
  });

  it('get the arguments and the environment of the executor in place, for ever, and of the program in a program', async () => {
    const { jit } = session;
    await jit.addObject(
      compileC(`
        #include <stdio.h>
        #include <stdlib.h>
        #include <string.h>
        extern char **environ;
        static int count;
        static char **arguments;
        static int is_same_environment;
        __attribute__((constructor)) static void start(int argc, char **argv, char **envp) {
          count = argc;
          arguments = argv;
          is_same_environment = envp == environ;
        }
        const char *argument(int index) {
          return index < count ? arguments[index] : arguments[count] == 0 ? "end" : "no end";
        }
        int has_environment(void) { return is_same_environment; }
        int main(int argc, char **argv) {
          printf("%d %s %s %s", count, argument(0), argument(1), argument(2));
          return !(argv == arguments && is_same_environment);
        }`),
    );
    const argument = jit.function('const char *argument(int)');
    // before anything runs in place: a program gets what it is given
    const asProgram = await jit.runAsMain('main', { argv: ['name', 'x'] });
    expect(asProgram.stdout.toString()).to.equal('2 name x end');
    expect(asProgram.exitCode).to.equal(0);
    const words: unknown[] = [];
    while (words.at(-1) !== 'end' && words.length < 20) words.push(await argument(words.length));
    expect(words).to.include('--listen');
    expect(words[0]).to.match(/node/);
    expect(await jit.function('int has_environment(void)')()).to.equal(1);
  });

  it('do not run when their link fails, then or later', async () => {
    const { jit, journal } = session;
    await jit.initialize();
    const broken = await jit.addObject(
      c(`${constructor('broken')} extern void defined_nowhere(void); void f(void) { defined_nowhere(); }`),
    );
    const good = await jit.addObject(c(`${constructor('good')} extern void f(void); void g(void) { f(); }`));
    expect(await rejection(jit.initialize())).to.be.instanceOf(LinkError);
    expect(await journal().catch(() => 'refused')).to.equal('refused');
    await Promise.all([broken.remove(), good.remove()]);
    await jit.addObject(c(constructor('later')));
    expect(await journal()).to.equal('later');
  });

  it('that ran in place do not run again in a program, which sees what they left', async () => {
    const { jit, journal } = session;
    await jit.addObject(c(constructor('in_place')));
    await jit.initialize();
    await jit.addObject(c(constructor('in_program')));
    await jit.addObject(MAIN);
    for (let i = 0; i < 2; i++) {
      expect((await jit.runAsMain()).stdout.toString().trim()).to.equal('in_place in_program');
    }
    expect(await journal()).to.equal('in_place in_program');
  });
});
