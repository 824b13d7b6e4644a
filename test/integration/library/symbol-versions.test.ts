import { LLJIT, spawnExecutor, type Executor } from '@telejit/controller';
import { expect } from 'chai';
import { writeFileSync } from 'node:fs';
import { ArchiveFolder } from '../../support/archives.js';
import { rejection } from '../../support/rejection.js';

const symver = (name: string, as: string): string => `__asm__(".symver ${name},${as}");`;

describe('Symbols with versions', () => {
  let folder: ArchiveFolder;
  let executor: Executor;
  let jit: LLJIT;

  before(async () => {
    folder = new ArchiveFolder();
    executor = await spawnExecutor();
    folder.compile(
      'definer.o',
      `int second(void) { return 2; } int first(void) { return 1; } ${symver('second', 'foo@@V2')} ${symver('first', 'foo@V1')}`,
    );
    folder.compile(
      'user.o',
      `int foo(void), foo1(void), foo2(void); ${symver('foo1', 'foo@V1')} ${symver('foo2', 'foo@V2')}
       int all(void) { return foo() * 100 + foo1() * 10 + foo2(); }`,
    );
  });
  after(async () => {
    await executor.close();
    folder.end();
  });
  beforeEach(async () => {
    jit = await LLJIT.builder().executor(executor).create();
  });
  afterEach(() => jit.close());

  it('are found among objects: the default version also by the plain name, any other by itself alone', async () => {
    await jit.addObject(folder.at('user.o'));
    await jit.addObject(folder.at('definer.o'));
    expect(await jit.function('int all()')()).to.equal(212);
  });

  it('are found in archives, with an index and without', async () => {
    for (const flags of ['rcs', 'rcS']) {
      folder.tool('ar', flags, `${flags}.a`, 'definer.o');
      await using other = await LLJIT.builder().executor(executor).create();
      await other.addObject(folder.at('user.o'));
      await other.addArchive(folder.at(`${flags}.a`));
      expect(await other.function('int all()')(), flags).to.equal(212);
    }
  });

  it('are gone with the object that defines them', async () => {
    const tracker = await jit.addObject(folder.at('definer.o'));
    await tracker.remove();
    await jit.addObject(folder.at('user.o'));
    const error = await rejection(jit.lookup('all'));
    expect(error).to.have.nested.property('data.missingSymbols').that.deep.equals(['foo', 'foo@V1', 'foo@V2']);
  });

  it('are found in libraries of the executor by dlvsym', async () => {
    writeFileSync(folder.at('versions.map'), 'V1 { };\nV2 { };\n');
    folder.clang('-shared', 'definer.o', '-Wl,--version-script=versions.map', '-o', 'libversions.so');
    await jit.addObject(folder.at('user.o'));
    await jit.loadLibrary(folder.at('libversions.so'));
    expect(await jit.function('int all()')()).to.equal(212);
    const [old, plain, current] = await Promise.all(['foo@V1', 'foo', 'foo@V2'].map((name) => jit.lookup(name)));
    expect(plain.address).to.equal(current.address);
    expect(old.address).not.to.equal(plain.address);
  });

  it("are found among the C library's, for functions and variables, near ones too", async () => {
    folder.compile(
      'libc.o',
      `typedef unsigned long size; void *old_memcpy(void *, const void *, size); ${symver('old_memcpy', 'memcpy@GLIBC_2.2.5')}
       extern void *out; ${symver('out', 'stdout@GLIBC_2.2.5')} extern void *stdout;
       int copied(void) { int from = 41, to = 0; old_memcpy(&to, &from, sizeof to); return to + (out == stdout); }`,
    );
    await jit.addObject(folder.at('libc.o'));
    expect(await jit.function('int copied()')()).to.equal(42);
    folder.compile(
      'near.o',
      `extern void *out; ${symver('out', 'stdout@GLIBC_2.2.5')} int is_out(void) { return out != 0; }`,
      '-fno-pic',
    );
    await jit.addObject(folder.at('near.o'));
    expect(await jit.function('int is_out()')()).to.equal(1);
  });

  it('that are defined nowhere are missing by their whole name', async () => {
    folder.compile(
      'absent.o',
      `int puts9(void); ${symver('puts9', 'puts@GLIBC_9.9')} int use(void) { return puts9(); }`,
    );
    await jit.addObject(folder.at('absent.o'));
    const error = await rejection(jit.lookup('use'));
    expect(error).to.have.property('code', 'MISSING_SYMBOLS');
    expect(error.message).to.include('  puts@GLIBC_9.9, needed by ');
    for (const name of ['puts@', '@GLIBC_2.2.5', 'puts@@GLIBC_9.9', 'foo@V1'])
      expect(await rejection(jit.lookup(name)), name).to.have.property('code', 'SYMBOL_NOT_FOUND');
  });
});
