import {
  CompileError,
  connectExecutor,
  type Executor,
  InputError,
  LinkError,
  LLJIT,
  LookupError,
  spawnExecutor,
} from '@telejit/controller';
import { findLlvm } from '@telejit/controller/compile';
import { expect } from 'chai';
import { checkHealth, SERVING } from '../../support/health.js';
import { rejection } from '../../support/rejection.js';

const ADD = 'define i32 @add(i32 %a, i32 %b) {\n  %r = add i32 %a, %b\n  ret i32 %r\n}\n';

describe('LLJIT on a spawned executor', () => {
  let executor: Executor;
  let jit: LLJIT;

  before(async () => {
    executor = await spawnExecutor();
  });
  after(() => executor.close());
  beforeEach(async () => {
    jit = await LLJIT.builder().executor(executor).create();
  });
  afterEach(() => jit.close());

  it('compiles IR text here and calls the function there', async () => {
    await jit.addIRModule(ADD);
    expect(await jit.function('int add(int, int)')(2, 40)).to.equal(42);
    expect(executor.description.pid).not.to.equal(process.pid);
  });

  it('passes and returns every kind of value', async () => {
    await jit.addIRModule(`
      define i64 @neg(i64 %x) { %r = sub i64 0, %x ret i64 %r }
      define double @half(double %x) { %r = fmul double %x, 5.0e-1 ret double %r }
      define float @twice(float %x) { %r = fadd float %x, %x ret float %r }
      define signext i8 @narrow(i8 signext %x, i16 zeroext %y) { %t = trunc i16 %y to i8 %r = add i8 %x, %t ret i8 %r }
      define zeroext i1 @odd(i32 %x) { %r = trunc i32 %x to i1 ret i1 %r }
      define i8* @same(i8* %p) { ret i8* %p }
      define i32 @many(i32 %a, i32 %b, i32 %c, i32 %d, i32 %e, i32 %f, i32 %g, double %h, i32 %i) {
        %h1 = fptosi double %h to i32
        %s1 = add i32 %a, %b  %s2 = add i32 %s1, %c  %s3 = add i32 %s2, %d  %s4 = add i32 %s3, %e
        %s5 = add i32 %s4, %f  %s6 = add i32 %s5, %g  %s7 = add i32 %s6, %h1  %s8 = mul i32 %s7, %i
        ret i32 %s8
      }`);
    expect(await jit.function('int64_t neg(int64_t)')(2n ** 62n)).to.equal(-(2n ** 62n));
    expect(await jit.function('double half(double)')(3)).to.equal(1.5);
    expect(await jit.function('float twice(float)')(0.25)).to.equal(0.5);
    expect(await jit.function('int8_t narrow(int8_t, uint16_t)')(-100, 0xff9c)).to.equal(56);
    expect(await jit.function('bool odd(int)')(7)).to.equal(true);
    expect(await jit.function('bool odd(int)')(8)).to.equal(false);
    expect(await jit.function('void *same(void *)')(0x7fff_1234_5678n)).to.equal(0x7fff_1234_5678n);
    expect(await jit.function('const char *same(const char *)')('grüße')).to.equal('grüße');
    expect(await jit.function('const char *same(const char *)')(null)).to.equal(null);
    expect(
      await jit.function('int many(int, int, int, int, int, int, int, double, int)')(1, 2, 3, 4, 5, 6, 7, 8.5, 10),
    ).to.equal(360);
  });

  it('copies buffers in and, unless they are const, out', async () => {
    await jit.addIRModule(`
      declare i8* @memset(i8*, i32, i64)
      declare i64 @strlen(i8*)`);
    const buffer = new Uint8Array(10);
    await jit.function('void *memset(uint8_t *, int, size_t)')(buffer, 7, 5);
    expect([...buffer]).to.deep.equal([7, 7, 7, 7, 7, 0, 0, 0, 0, 0]);
    const constant = new Uint8Array([1, 2, 0]);
    await jit.function('void *memset(const uint8_t *, int, size_t)')(constant, 7, 2);
    expect([...constant]).to.deep.equal([1, 2, 0]);
    expect(await jit.function('size_t strlen(const char *)')('twelve bytes')).to.equal(12n);
  });

  it('links modules that refer to each other, in either order and later', async () => {
    await jit.addIRModule('declare i32 @b(i32)\ndefine i32 @a(i32 %x) { %r = call i32 @b(i32 %x) ret i32 %r }');
    await jit.addIRModule(
      '@k = global i32 5\ndefine i32 @b(i32 %x) { %v = load i32, i32* @k %r = mul i32 %x, %v ret i32 %r }',
    );
    const a = jit.function('int a(int)');
    expect(await a(3)).to.equal(15);
    await jit.addIRModule('@k = external global i32\ndefine void @set(i32 %x) { store i32 %x, i32* @k ret void }');
    await jit.function('void set(int)')(7);
    expect(await a(3)).to.equal(21);
  });

  it('takes a link, a call and a release in one round trip', async () => {
    await jit.addIRModule(ADD);
    await jit.function('int add(int, int)').prepare();
    const { object } = await compileHere('define i32 @sub(i32 %a, i32 %b) { %r = sub i32 %a, %b ret i32 %r }');
    const sub = jit.function('int sub(int, int)');
    const before = jit.stats.roundTrips;
    const tracker = jit.addObjectSync(object, { name: 'sub.o' });
    const result = sub(50, 8);
    const removed = tracker.remove();
    expect(await result).to.equal(42);
    await removed;
    expect(jit.stats.roundTrips - before).to.equal(1);
    expect((await rejection(sub(1, 1))).message).to.include('sub');
  });

  it('links a batch of objects in one round trip', async () => {
    await jit.addIRModule('define i32 @f0() { ret i32 1 }');
    for (let i = 1; i < 22; i++) {
      await jit.addIRModule(
        `declare i32 @f${i - 1}()\ndefine i32 @f${i}() { %p = call i32 @f${i - 1}() %r = add i32 %p, 1 ret i32 %r }`,
      );
    }
    const last = jit.function('int f21()');
    await jit.function('int abs(int)')(1);
    const before = jit.stats;
    await jit.lookup('f21');
    expect(jit.stats.roundTrips - before.roundTrips).to.equal(1);
    expect(jit.stats.unitsLinked - before.unitsLinked).to.equal(22);
    expect(await last()).to.equal(22);
  });

  it('removes what a tracker holds, and the name can be defined anew', async () => {
    const first = await jit.addIRModule('define i32 @f() { ret i32 1 }');
    const f = jit.function('int f()');
    expect(await f()).to.equal(1);
    await first.remove();
    await first.remove();
    await jit.addIRModule('define i32 @f() { ret i32 2 }');
    expect(await f()).to.equal(2);
  });

  it('runs constructors before the first call', async () => {
    await jit.addIRModule(`
      @value = global i32 0
      @llvm.global_ctors = appending global [1 x { i32, void ()*, i8* }] [{ i32, void ()*, i8* } { i32 65535, void ()* @init, i8* null }]
      define internal void @init() { store i32 9, i32* @value ret void }
      define i32 @get() { %v = load i32, i32* @value ret i32 %v }`);
    expect(await jit.function('int get()')()).to.equal(9);
  });

  it('gives addresses that lie in the arena of the executor', async () => {
    await jit.addIRModule(ADD);
    const { address } = await jit.lookup('add');
    expect(Number(address)).to.be.within(executor.description.arenaStart, executor.description.arenaEnd);
    expect((await jit.lookup('malloc')).address).not.to.equal(0n);
  });

  it('runs several calls at once, while one of them never ends', async () => {
    await jit.addIRModule(`
      declare i32 @usleep(i32)
      @stop = global i32 0
      define void @spin() {
        br label %loop
      loop:
        %v = load atomic i32, i32* @stop seq_cst, align 4
        %done = icmp ne i32 %v, 0
        br i1 %done, label %out, label %loop
      out:
        ret void
      }
      define void @release() { store atomic i32 1, i32* @stop seq_cst, align 4 ret void }
      ${ADD}`);
    const spinning = jit.function('void spin()')();
    expect(await jit.function('int add(int, int)')(1, 2)).to.equal(3);
    await using other = await connectExecutor(executor.address);
    expect(other.description.pid).to.equal(executor.description.pid);
    expect(await checkHealth(executor.address)).to.deep.equal(SERVING);
    expect((await jit.lookup('add')).address > 0n).to.equal(true);
    await jit.function('void release()')();
    await spinning;
  });

  describe('refuses with an error that names the place, and goes on', () => {
    afterEach(async () => {
      await jit.addIRModule('define i32 @alive() { ret i32 1 }');
      expect(await jit.function('int alive()')()).to.equal(1);
    });

    it('IR that does not parse, with line and column', async () => {
      const error = await rejection(jit.addIRModule('define i32 @f( {\n', { name: 'broken.ll' }));
      expect(error).to.be.instanceOf(CompileError).with.property('code', 'IR_PARSE');
      expect(error.message).to.match(/broken\.ll:2:1: .*expected type/);
    });

    it('IR that does not verify', async () => {
      const error = await rejection(
        jit.addIRModule('define i32 @f() {\n  %x = add i32 %y, 1\n  %y = add i32 %x, 1\n  ret i32 %y\n}', {
          name: 'loop.ll',
        }),
      );
      expect(error).to.be.instanceOf(CompileError).with.property('code', 'IR_VERIFY');
      expect(error.message).to.include('loop.ll');
    });

    it('missing symbols, all of them, with who needs them', async () => {
      await jit.addIRModule(
        'declare void @gone1()\ndeclare void @gone2()\ndefine void @f() { call void @gone1() call void @gone2() ret void }',
        { name: 'needy.ll' },
      );
      const error = await rejection(jit.function('void f()')());
      expect(error).to.be.instanceOf(LinkError).with.property('code', 'MISSING_SYMBOLS');
      expect(error.message).to.include('gone1, needed by needy.ll').and.to.include('gone2, needed by needy.ll');
      await jit.addIRModule('define void @gone1() { ret void }\ndefine void @gone2() { ret void }');
      await jit.function('void f()')();
    });

    it('two strong definitions, naming both places', async () => {
      await jit.addIRModule(ADD, { name: 'one.ll' });
      const error = await rejection(jit.addIRModule(ADD, { name: 'two.ll' }));
      expect(error).to.be.instanceOf(LinkError).with.property('code', 'DUPLICATE_DEFINITION');
      expect(error.message).to.include('"add" is defined in one.ll and again in two.ll');
    });

    it('a name that nothing defines', async () => {
      expect(await rejection(jit.lookup('nowhere')))
        .to.be.instanceOf(LookupError)
        .with.property('code', 'SYMBOL_NOT_FOUND');
    });

    it('bytes that are no object, a directory, and a missing file', async () => {
      expect(await rejection(jit.addObject(new Uint8Array(), { name: 'empty.o' })))
        .to.be.instanceOf(InputError)
        .with.property('message')
        .that.includes('empty.o');
      expect(await rejection(jit.addObject(Buffer.from('nonsense'), { name: 'text.o' })))
        .to.be.instanceOf(InputError)
        .with.property('message')
        .that.includes('text.o');
      expect(await rejection(jit.addObject('/tmp')))
        .to.be.instanceOf(InputError)
        .with.property('code', 'CANNOT_READ');
      expect(await rejection(jit.addObject('/nonexistent.o')))
        .to.be.instanceOf(InputError)
        .with.property('message')
        .that.includes('/nonexistent.o');
    });

    it('a library that is not there', async () => {
      const error = await rejection(jit.loadLibrary('no-such-library'));
      expect(error).to.have.property('code', 'LIBRARY_NOT_FOUND');
    });
  });

  describe('runAsMain', () => {
    const MAIN = `
      @format = private constant [7 x i8] c"<%s>%c\\00"
      @.fmt = private constant [6 x i8] c"<%s>\\0A\\00"
      declare i32 @printf(i8*, ...)
      declare void @exit(i32)
      declare i32 @getchar()
      declare i32 @putchar(i32)
      define i32 @main(i32 %argc, i8** %argv) {
      entry:
        br label %loop
      loop:
        %i = phi i32 [ 0, %entry ], [ %next, %loop ]
        %at = getelementptr i8*, i8** %argv, i32 %i
        %arg = load i8*, i8** %at
        %ignored = call i32 (i8*, ...) @printf(i8* getelementptr ([6 x i8], [6 x i8]* @.fmt, i32 0, i32 0), i8* %arg)
        %next = add i32 %i, 1
        %more = icmp slt i32 %next, %argc
        br i1 %more, label %loop, label %cat
      cat:
        %c = call i32 @getchar()
        %end = icmp slt i32 %c, 0
        br i1 %end, label %out, label %put
      put:
        %p = call i32 @putchar(i32 %c)
        br label %cat
      out:
        ret i32 %argc
      }
      define i32 @crash() { store volatile i32 0, i32* null ret i32 0 }
      define i32 @leave() { call void @exit(i32 42) ret i32 0 }
      define i32 @forever() { br label %loop loop: br label %loop }`;

    it('gives arguments and standard input, and collects output and exit code', async () => {
      await jit.addIRModule(MAIN);
      const result = await jit.runAsMain('main', { argv: ['prog', '', 'ünï'], stdin: 'line\n' });
      expect(result.stdout.toString()).to.equal('<prog>\n<>\n<ünï>\nline\n');
      expect(result).to.include({ phase: 'done', exitCode: 3, signal: null, timedOut: false });
    });

    it('names the signal of a crash, leaves the executor alive, and tells exit from return', async () => {
      await jit.addIRModule(MAIN);
      expect(await jit.runAsMain('crash')).to.include({
        phase: 'run',
        exitCode: null,
        signal: 'SIGSEGV',
        signalNumber: 11,
      });
      expect(await jit.runAsMain('leave')).to.include({ phase: 'done', exitCode: 42, signal: null });
    });

    it('lets programs inherit the environment that the executor was given, and no more', async () => {
      await jit.addIRModule(`
        declare i8* @getenv(i8*)
        declare i32 @puts(i8*)
        define i32 @main(i32 %argc, i8** %argv) {
          %p = getelementptr i8*, i8** %argv, i32 1
          %name = load i8*, i8** %p
          %value = call i8* @getenv(i8* %name)
          %none = icmp eq i8* %value, null
          br i1 %none, label %no, label %yes
        yes:
          %r = call i32 @puts(i8* %value)
          ret i32 0
        no:
          ret i32 1
        }`);
      const valueOf = async (name: string): Promise<string | undefined> => {
        const result = await jit.runAsMain('main', { argv: ['env', name], env: { TELEJIT_TEST: 'given' } });
        return result.exitCode === 0 ? result.stdout.toString().trimEnd() : undefined;
      };
      expect(await valueOf('TELEJIT_TEST')).to.equal('given');
      expect(await valueOf('PATH')).to.equal(process.env.PATH);
      expect(await valueOf('GLIBC_TUNABLES')).to.equal(process.env.GLIBC_TUNABLES);
      expect(await valueOf('TELEJIT_GLIBC_TUNABLES')).to.equal(undefined);
    });

    it('kills at the deadline and on abort', async () => {
      await jit.addIRModule(MAIN);
      expect(await jit.runAsMain('forever', { timeoutMs: 100 })).to.include({ signal: 'SIGKILL', timedOut: true });
      const controller = new AbortController();
      const running = jit.runAsMain('forever', { signal: controller.signal });
      controller.abort();
      expect(await rejection(running)).to.have.property('code', 'CANCELLED');
    });
  });

  it('works with the strict memory manager', async () => {
    await using strict = await spawnExecutor({ memoryManager: 'strict' });
    await using other = await LLJIT.builder().executor(strict).create();
    await other.addIRModule(ADD);
    expect(await other.function('int add(int, int)')(20, 22)).to.equal(42);
    expect(strict.description.memoryManager).to.equal('strict');
  });

  async function compileHere(text: string): Promise<{ object: Uint8Array }> {
    const { CompilePool } = await import('@telejit/controller/compile');
    await using pool = new CompilePool({});
    return await pool.compile({
      name: 'test.ll',
      source: { kind: 'ir', text },
      triple: executor.description.triple,
      optLevel: 2,
    });
  }
});

describe('LLJIT with an executor of its own', () => {
  it('spawns one and ends it', async () => {
    const jit = await LLJIT.builder().create();
    const { pid } = jit.executor.description;
    await jit.addIRModule(ADD);
    expect(await jit.function('int add(int, int)')(1, 1)).to.equal(2);
    await jit.close();
    expect(() => process.kill(pid, 0)).to.throw('ESRCH');
  });
});

describe('An executor that dies', () => {
  for (const [how, signal] of [
    ['is killed', 'SIGKILL'],
    ['is terminated by a fault', 'SIGSEGV'],
  ] as const) {
    it(`that ${how} fails every pending operation, naming ${signal}`, async () => {
      await using executor = await spawnExecutor();
      await using jit = await LLJIT.builder().executor(executor).create();
      await jit.addIRModule(`declare i32 @pause()\ndefine i32 @wait() { %r = call i32 @pause() ret i32 %r }\n${ADD}`);
      await jit.function('int add(int, int)')(1, 1);
      const wait = jit.function('int wait()');
      await wait.prepare();
      const pending = [wait(), wait(), wait()];
      await jit.function('int add(int, int)')(1, 1);
      process.kill(executor.description.pid, signal);
      for (const one of pending) {
        const error = await rejection(one);
        expect(error).to.have.property('code', 'EXECUTOR_DIED');
        expect(error.message).to.include(signal);
      }
      expect(await rejection(jit.function('int add(int, int)')(1, 1))).to.have.property('code', 'EXECUTOR_DIED');
    });
  }
});

describe('LLJIT with each LLVM that is installed', () => {
  for (const installation of findLlvm()) {
    it(`runs what LLVM ${installation.version} compiled, and shows its diagnostics`, async () => {
      await using jit = await LLJIT.builder().llvm(installation).optLevel(3).create();
      await jit.addIRModule(ADD, { name: 'add.ll' });
      await jit.addIRModule('define i32 @load(ptr %p) {\n  %v = load i32, ptr %p\n  ret i32 %v\n}\n');
      expect(await jit.function('int add(int, int)')(20, 22)).to.equal(42);
      expect(await jit.function('int load(const int *)')(Int32Array.of(7))).to.equal(7);
      const error = await rejection(jit.addIRModule('define i32 @f() {\n  ret i64 0\n}\n', { name: 'bad.ll' }));
      expect(error).to.be.instanceOf(CompileError);
      expect(error.message).to.match(/bad\.ll:2:\d+: /);
    });
  }
});
