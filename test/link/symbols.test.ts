import { LLJIT, spawnExecutor, type Executor } from '@telejit/controller';
import { expect } from 'chai';
import { compileC } from '../support/c-units.js';
import { rejection } from '../support/rejection.js';

/** Objects by name, each of C source. */
type Sources = Readonly<Record<string, string>>;

describe('Symbols', () => {
  let executor: Executor;
  before(async () => {
    executor = await spawnExecutor();
  });
  after(() => executor.close());

  async function jitOf(sources: Sources, flags = ['-O1']): Promise<LLJIT> {
    const jit = await LLJIT.builder().executor(executor).create();
    for (const [name, source] of Object.entries(sources)) await jit.addObject(compileC(source, flags), { name });
    return jit;
  }

  /** What `int f(void)` returns when the objects are linked. */
  async function resultOf(sources: Sources, flags?: string[]): Promise<unknown> {
    await using jit = await jitOf(sources, flags);
    await jit.linkAll();
    return await jit.function('int f(void)')();
  }

  const USE = 'int g(void); int f(void) { return g(); }';
  const strong = (value: number): string => `int g(void) { return ${value}; }`;
  const weak = (value: number): string => `__attribute__((weak)) int g(void) { return ${value}; }`;

  it('strong beat weak, whichever comes first', async () => {
    expect(await resultOf({ 'use.o': USE, 'weak.o': weak(1), 'strong.o': strong(2) })).to.equal(2);
    expect(await resultOf({ 'use.o': USE, 'strong.o': strong(2), 'weak.o': weak(1) })).to.equal(2);
  });

  it('that are strong beat weak ones for the object that has the weak one', async () => {
    expect(await resultOf({ 'weak.o': `${weak(1)} int f(void) { return g(); }`, 'strong.o': strong(2) })).to.equal(2);
  });

  it('that are weak are those of the first object', async () => {
    expect(await resultOf({ 'use.o': USE, 'one.o': weak(1), 'two.o': weak(2) })).to.equal(1);
  });

  it('that are strong twice are an error that names both objects, and the first stays', async () => {
    await using jit = await jitOf({ 'use.o': USE, 'one.o': strong(1) });
    const error = await rejection(jit.addObject(compileC(strong(2)), { name: 'two.o' }));
    expect(error).to.include({ code: 'DUPLICATE_DEFINITION' });
    expect(error.message).to.match(/^"g" is defined in one\.o and again in two\.o/);
    expect(await jit.function('int f(void)')()).to.equal(1);
  });

  it('that are weak and undefined are 0, and what is there when something defines them', async () => {
    const user = 'extern int g(void) __attribute__((weak)); int f(void) { return g ? g() : -1; }';
    expect(await resultOf({ 'use.o': user })).to.equal(-1);
    expect(await resultOf({ 'use.o': user }, ['-O1', '-fno-pic'])).to.equal(-1);
    expect(await resultOf({ 'use.o': user, 'strong.o': strong(7) })).to.equal(7);
  });

  it('that are weak and undefined may come from the process', async () => {
    const user = 'extern int getpid(void) __attribute__((weak)); int f(void) { return getpid ? getpid() : -1; }';
    expect(await resultOf({ 'use.o': user })).to.equal(executor.description.pid);
  });

  it('that are common are one, the largest, and give way to a strong definition', async () => {
    const common = 'int g[2]; int f(void) { return sizeof g; }';
    const larger = 'int g[64]; int fill(void) { for (int i = 0; i < 64; i++) g[i] = i; return g[63]; }';
    const sources = { 'small.o': `${common} int second(void) { return g[1]; }`, 'large.o': larger };
    await using jit = await jitOf(sources, ['-O1', '-fcommon']);
    await jit.linkAll();
    expect(await jit.function('int fill(void)')()).to.equal(63);
    expect(await jit.function('int second(void)')()).to.equal(1);
    const defined = { 'common.o': 'int g; int f(void) { return g; }', 'strong.o': 'int g = 9;' };
    expect(await resultOf(defined, ['-O1', '-fcommon'])).to.equal(9);
  });

  for (const visibility of ['hidden', 'internal', 'protected']) {
    it(`that are ${visibility} are found by the other objects of the dylib`, async () => {
      const definition = `__attribute__((visibility("${visibility}"))) int g(void) { return 4; }`;
      const user = `__attribute__((visibility("${visibility}"))) int g(void); int f(void) { return g(); }`;
      expect(await resultOf({ 'use.o': user, 'definition.o': definition })).to.equal(4);
    });
  }

  it('that are referred to as hidden are never those of a library', async () => {
    const user = '__attribute__((visibility("hidden"))) int getpid(void); int f(void) { return getpid(); }';
    await using jit = await jitOf({ 'use.o': user });
    const error = await rejection(jit.lookup('f'));
    expect(error).to.include({ code: 'MISSING_SYMBOLS' });
    expect(error.message).to.include('getpid, needed by use.o (as hidden');
    const weakUser = `__attribute__((visibility("hidden"), weak)) int getpid(void); int f(void) { return getpid ? 1 : 0; }`;
    expect(await resultOf({ 'use.o': weakUser })).to.equal(0);
  });

  it('with STB_GNU_UNIQUE are one', async () => {
    const unique = (value: number): string => `__asm__(
      ".section .data.u,\\"aw\\"\\n.type u, @gnu_unique_object\\n.size u, 4\\nu: .long ${value}\\n.text\\n");
      extern int u; int f${value}(void) { return u; }`;
    await using jit = await jitOf({ 'one.o': unique(1), 'two.o': unique(2) });
    await jit.linkAll();
    expect([await jit.function('int f1(void)')(), await jit.function('int f2(void)')()]).to.deep.equal([1, 1]);
  });

  it('that are absolute have their value, and need no memory', async () => {
    const absolute = '__asm__(".globl a\\n.set a, 0x1234\\n");';
    const user = 'extern char a[]; int f(void) { return (int)(long)a; }';
    expect(await resultOf({ 'use.o': user, 'absolute.o': absolute })).to.equal(0x1234);
    await using jit = await jitOf({ 'use.o': user });
    jit.defineAbsolute('a', 0x5678n);
    expect(await jit.function('int f(void)')()).to.equal(0x5678);
  });

  it('that are local are seen by their own object only', async () => {
    const sources = {
      'one.o':
        'static int g(void) { return 1; } __attribute__((used)) static int (*keep)(void) = g; int f(void) { return keep(); }',
      'two.o': `${strong(2)} int other(void) { return g(); }`,
    };
    await using jit = await jitOf(sources);
    await jit.linkAll();
    expect([await jit.function('int f(void)')(), await jit.function('int other(void)')()]).to.deep.equal([1, 2]);
  });

  it('of sections are places in them', async () => {
    const source = 'static int table[4] = {1, 2, 3, 4}; int *volatile p = &table[2]; int f(void) { return *p; }';
    expect(await resultOf({ 'section.o': source })).to.equal(3);
  });

  it('of aliases are the same place', async () => {
    const source =
      'int g(void) { return 6; } int h(void) __attribute__((alias("g"))); int f(void) { return h() * (g == h); }';
    expect(await resultOf({ 'alias.o': source })).to.equal(6);
  });

  it('_GLOBAL_OFFSET_TABLE_ and __dso_handle are given', async () => {
    const source = `
      extern char _GLOBAL_OFFSET_TABLE_[] __attribute__((visibility("hidden")));
      extern void *__dso_handle __attribute__((visibility("hidden")));
      int getpid(void);
      int f(void) { void *volatile got = _GLOBAL_OFFSET_TABLE_; void *volatile dso = &__dso_handle; return got && dso && getpid() > 0; }
    `;
    expect(await resultOf({ 'given.o': source })).to.equal(1);
  });

  it('keep names of any length and of any bytes', async () => {
    const name = `f_${'x'.repeat(10_000)}`;
    const sources = {
      'long.o': `int ${name}(void) { return 1; } int g(void) __asm__("odd name \u00e9 $x"); int g(void) { return 2; }`,
    };
    const user = `int ${name}(void); int g(void) __asm__("odd name \u00e9 $x"); int f(void) { return ${name}() + g(); }`;
    expect(await resultOf({ ...sources, 'use.o': user })).to.equal(3);
  });
});
