import { connectExecutor, type Executor } from '@telejit/controller';
import type { LazyCallThroughOptions } from '@telejit/controller/orc';
import { expect } from 'chai';
import { installRuntime } from '../../support/c-units.js';
import { LazySession } from '../../support/lazy-session.js';
import { executorWithRuntime, OrcSession } from '../../support/orc-session.js';
import { ExecutorProcess, RawSession } from '../../support/raw-session.js';
import { rejection } from '../../support/rejection.js';

/** A function that cannot be linked. */
const BROKEN = 'extern "C" long missing(long); extern "C" long f(long a) { return missing(a); }';
const THREADS = `
  typedef unsigned long pthread_t;
  int pthread_create(pthread_t *, void *, void *(*)(void *), void *), pthread_join(pthread_t, void **);`;

for (const memory of ['dual', 'strict'] as const) {
  describe(`a function that cannot be made at its first call, with the ${memory} memory manager`, () => {
    let executor: Executor;
    let lazy: LazySession;

    before(async () => {
      executor = await executorWithRuntime(memory);
    });
    after(() => executor.close());
    afterEach(() => lazy[Symbol.asyncDispose]());

    const open = async (options?: (orc: OrcSession) => LazyCallThroughOptions): Promise<void> => {
      lazy = await LazySession.open(executor, options);
      lazy.add({ f: BROKEN }, ['-O1'], 'cpp');
    };
    const addCpp = (source: string): void => lazy.addToMain(source, ['-O1'], 'cpp');

    it('fails the call, whose frames are unwound', async () => {
      await open();
      addCpp(`extern "C" long f(long); static long ended, passed;
        struct guard { long by; ~guard() { ended += by; } };
        static __attribute__((noinline)) long inner(long a) { guard one{1}; long r = f(a); passed = 1; return r; }
        extern "C" long outer(long a) { guard ten{10}; long r = inner(a); passed = 2; return r + 1; }
        extern "C" long count(void) { return ended * 10 + passed; }`);
      expect(await rejection(lazy.orc.call('outer', 1))).to.include({ code: 'LAZY_CALL_FAILED' });
      expect(await lazy.orc.call('count')).to.equal(110n);
    });

    it('fails the call of code that catches everything, or that no exception may leave', async () => {
      await open();
      addCpp(`extern "C" long f(long); static long passed;
        extern "C" long catching(long a) { try { return f(a); } catch (...) {} passed = 1; return 0; }
        extern "C" long rethrowing(long a) { try { return f(a); } catch (...) { passed += 10; throw; } }
        extern "C" long closed(long a) noexcept { long r = f(a); passed = 1; return r; }
        struct guard { ~guard() { f(0); passed = 1; } };
        extern "C" long destroying(long a) { guard one; return a; }
        extern "C" long count(void) { return passed; }`);
      for (const name of ['catching', 'rethrowing', 'closed', 'destroying'])
        expect(await rejection(lazy.orc.call(name, 1)), name).to.include({ code: 'LAZY_CALL_FAILED' });
      expect(await lazy.orc.call('count')).to.equal(10n);
    });

    it('leaves exceptions to be thrown and caught afterwards', async () => {
      await open();
      addCpp(`extern "C" long f(long);
        extern "C" long failing(long a) { return f(a); }
        extern "C" long throwing(long a) { try { if (a) throw a; } catch (long value) { return value; } return -1; }`);
      expect(await rejection(lazy.orc.call('failing', 1))).to.include({ code: 'LAZY_CALL_FAILED' });
      expect(await lazy.orc.call('throwing', 7)).to.equal(7n);
    });

    it('fails eight calls at once, and is looked up once for those that wait', async () => {
      const failures: unknown[] = [];
      await open(() => ({ onFailure: (error) => failures.push(error) }));
      await lazy.orc.address('f');
      const all = await Promise.all(Array.from({ length: 8 }, (_, i) => rejection(lazy.orc.call('f', i))));
      expect(all.map((error) => ('code' in error ? error.code : ''))).to.deep.equal(Array(8).fill('LAZY_CALL_FAILED'));
      expect(lazy.made).to.deep.equal(['f']);
      expect(failures.length).to.be.within(1, 8);
    });

    it('goes to the handler that was chosen, with its arguments', async () => {
      const failures: unknown[] = [];
      await open((orc) => ({
        failureHandler: { dylib: orc.main, name: 'instead' },
        onFailure: (error, { name }) => failures.push([name, error instanceof Error]),
      }));
      lazy.orc.add('long instead(long a, long b) { return a * 100 + b; }');
      expect(await lazy.orc.call('f', 4, 2)).to.equal(402n);
      expect(failures).to.deep.equal([['f', true]]);
    });

    it('goes to the address that was chosen, also on a thread of linked code', async () => {
      const first = await OrcSession.open(executor);
      const address = await first.address('llabs');
      await open(() => ({ failureHandler: address }));
      lazy.orc.add(`${THREADS} long f(long);
        static void *body(void *a) { return (void *)f((long)a); }
        long g(long a) { pthread_t thread; void *value; pthread_create(&thread, 0, body, (void *)a); pthread_join(thread, &value); return (long)value; }`);
      expect(await lazy.orc.call('g', -9)).to.equal(9n);
      await first[Symbol.asyncDispose]();
    });

    it('names both when the handler cannot be made either', async () => {
      await open((orc) => ({ failureHandler: { dylib: orc.main, name: 'instead' } }));
      const error = await rejection(lazy.orc.call('f', 1));
      expect(error).to.include({ code: 'LAZY_CALL_FAILED' });
      expect(error.message).to.include('missing').and.include('"instead"');
    });

    it('fails Initialize when an initializer calls it, and works in one when it can be made', async () => {
      await open();
      lazy.add({ good: 'extern "C" long good(long a) { return a + 1; }' }, ['-O1'], 'cpp');
      lazy.orc.add(
        'long good(long); long seen; __attribute__((constructor)) static void init(void) { seen = good(41); } long get(void) { return seen; }',
      );
      await lazy.orc.address('get');
      const { functionsRun } = await lazy.orc.remote.submit('initialize', {}).result;
      expect(functionsRun).to.equal(1);
      expect(await lazy.orc.call('get')).to.equal(42n);
      lazy.orc.add(
        'long f(long); long begun, ended; __attribute__((constructor)) static void init(void) { begun++; f(1); ended++; } long state(void) { return begun * 10 + ended; }',
      );
      await lazy.orc.address('state');
      expect(await rejection(lazy.orc.remote.submit('initialize', {}).result)).to.include({ code: 'LAZY_CALL_FAILED' });
      expect((await lazy.orc.remote.submit('initialize', {}).result).functionsRun).to.equal(0);
      expect(await lazy.orc.call('state')).to.equal(10n);
    });

    it('gives up a destructor at the end, and runs the others', async () => {
      await open();
      const other = await OrcSession.open(executor);
      other.add('static long log; void note(long value) { log = log * 10 + value; } long get(void) { return log; }');
      const note = await other.address('note');
      addCpp(`extern "C" long f(long); extern "C" int __cxa_atexit(void (*)(void *), void *, void *); extern "C" char __dso_handle;
        static void first(void *) { ((void (*)(long))${note}ul)(1); }
        static void second(void *) { f(1); ((void (*)(long))${note}ul)(2); }
        static void third(void *) { ((void (*)(long))${note}ul)(3); }
        extern "C" long g(void) { __cxa_atexit(first, 0, &__dso_handle); __cxa_atexit(second, 0, &__dso_handle); __cxa_atexit(third, 0, &__dso_handle); return 0; }`);
      await lazy.orc.call('g');
      const { main } = lazy.orc;
      await main.clear();
      expect(await other.call('get')).to.equal(31n);
      await other[Symbol.asyncDispose]();
    });
  });
}

describe('a first call in a process of its own', () => {
  let process: ExecutorProcess;
  let executor: Executor;
  let lazy: LazySession;

  beforeEach(async () => {
    process = await ExecutorProcess.start();
    const raw = await RawSession.connect(process.address);
    await installRuntime(raw);
    await raw.close();
    executor = await connectExecutor(process.address);
    lazy = await LazySession.open(executor);
  });
  afterEach(() => executor.close());

  it('ends the thread with the reason when it fails on one of linked code, and no handler was chosen', async () => {
    const failures: unknown[] = [];
    lazy.orc.remote.threads.listen({
      onEnd: ({ failure }) => failures.push(failure),
      onLeft: () => undefined,
    });
    lazy.add({ f: BROKEN }, ['-O1'], 'cpp');
    lazy.orc.add(`${THREADS} long f(long);
      static void *body(void *a) { return (void *)f(1); }
      long g(void) { pthread_t thread; void *result; pthread_create(&thread, 0, body, 0); pthread_join(thread, &result); return (long)result; }`);
    expect(await lazy.orc.call('g')).to.equal(-1n);
    await lazy[Symbol.asyncDispose]();
    expect(failures).to.have.length(1);
    expect(failures[0]).to.have.property('code', 'LAZY_CALL_FAILED');
    expect(failures[0])
      .to.have.property('message')
      .that.matches(/^"f" of bodies, asked for by its first call, could not be made: [^]*missing/);
    await executor.close();
    await process.stop();
  });

  it('ends the process with the reason when it fails on a thread that the runtime did not make, and no handler was chosen', async () => {
    lazy.add({ f: BROKEN }, ['-O1'], 'cpp');
    lazy.orc.add(`${THREADS} long f(long); void *dlsym(void *, const char *);
      static void body(void *a) { f(1); }
      long g(void) {
        int (*create)(pthread_t *, void (*)(void *), void *) = dlsym(0, "uv_thread_create");
        pthread_t thread;
        create(&thread, body, 0);
        pthread_join(thread, 0);
        return 0;
      }`);
    await rejection(lazy.orc.call('g'));
    expect(await process.buried()).to.include({ signal: 'SIGABRT' });
    expect(process.log).to.match(/telejit: "f" of bodies, asked for by its first call, could not be made: [^]*missing/);
  });

  it('ends a forked process with a message, and nothing else', async () => {
    lazy.add({ f: 'long f(long a) { return a; }' });
    lazy.orc.add(`int fork(void), waitpid(int, int *, int); void _exit(int); long f(long);
      long g(void) { int status, pid = fork(); if (pid == 0) { f(1); _exit(0); } waitpid(pid, &status, 0); return status & 127; }`);
    expect(await lazy.orc.call('g')).to.equal(6n);
    expect(lazy.upcalls).to.equal(0);
    expect(await lazy.orc.call('f', 3)).to.equal(3n);
    await lazy[Symbol.asyncDispose]();
    await executor.close();
    await process.stop();
    expect(process.log).to.include('forked process');
  });
});

describe('a first call when its session ends', () => {
  let executor: Executor;
  let other: OrcSession;

  before(async () => {
    executor = await executorWithRuntime('dual');
    other = await OrcSession.open(executor);
    other.add(
      'long alive(long a) { return a + 1; } static long mark; void set(long value) { mark = value; } long get(void) { return mark; }',
    );
  });
  after(async () => {
    await other[Symbol.asyncDispose]();
    await executor.close();
  });

  /** A session whose function `f` is never made, and how many threads wait for it. */
  async function stuck(): Promise<{ lazy: LazySession; waits: Promise<void> }> {
    const lazy = await LazySession.open(executor);
    const waits = new Promise<void>((resolve) => {
      lazy.bodies.define({
        name: 'never',
        symbols: new Map([['f', 9]]),
        materialize: () => new Promise(() => resolve()),
      });
    });
    lazy.reexport(['f']);
    return { lazy, waits };
  }

  it('gives the call up, and other sessions go on', async () => {
    const { lazy, waits } = await stuck();
    const set = await other.address('set');
    lazy.addToMain(
      `extern "C" long f(long); struct guard { ~guard() { ((void (*)(long))${set}ul)(77); } };
       extern "C" long g(long a) { guard one; return f(a); }`,
      ['-O1'],
      'cpp',
    );
    const failed = rejection(lazy.orc.call('g', 1));
    await waits;
    await executor.closeSession(lazy.orc.remote);
    expect(await failed).to.be.instanceOf(Error);
    expect(await other.call('get')).to.equal(77n);
    expect(await other.call('alive', 1)).to.equal(2n);
  });

  it('ends a thread of linked code', async () => {
    const { lazy, waits } = await stuck();
    await other.callAt(await other.address('set'), 0);
    const set = await other.address('set');
    lazy.addToMain(
      `typedef unsigned long pthread_t;
       extern "C" { long f(long); int pthread_create(pthread_t *, void *, void *(*)(void *), void *); int pthread_detach(pthread_t); }
       struct guard { ~guard() { ((void (*)(long))${set}ul)(78); } };
       static void *body(void *) { guard one; f(1); return 0; }
       extern "C" long g(void) { pthread_t thread; pthread_create(&thread, 0, body, 0); pthread_detach(thread); return 5; }`,
      ['-O1'],
      'cpp',
    );
    expect(await lazy.orc.call('g')).to.equal(5n);
    await waits;
    await executor.closeSession(lazy.orc.remote);
    while ((await other.call('get')) !== 78n);
    expect(await other.call('alive', 1)).to.equal(2n);
  });
});
