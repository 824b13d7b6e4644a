import type { Executor } from '@telejit/controller';
import { expect } from 'chai';
import { LazySession } from '../../support/lazy-session.js';
import { executorWithRuntime } from '../../support/orc-session.js';

describe('a first call, to the unwinder', () => {
  let executor: Executor;
  let lazy: LazySession;

  before(async () => {
    executor = await executorWithRuntime('dual');
  });
  after(() => executor.close());
  beforeEach(async () => {
    lazy = await LazySession.open(executor);
  });
  afterEach(() => lazy[Symbol.asyncDispose]());

  it('lets exceptions through, from one function that is made to another', async () => {
    lazy.add(
      {
        f: 'extern "C" long g(long); struct guard { long *at; ~guard() { *at += 1; } }; extern "C" long f(long *count) { guard one{count}; return g(40); }',
        g: 'extern "C" long g(long a) { throw a + 2; }',
      },
      ['-O1'],
      'cpp',
    );
    lazy.addToMain(
      `extern "C" long f(long *);
       extern "C" long check(void) { long count = 0; try { f(&count); } catch (long value) { return value + count * 1000; } return 0; }`,
      ['-O1'],
      'cpp',
    );
    for (const upcalls of [2, 2]) {
      expect(await lazy.orc.call('check')).to.equal(1042n);
      expect(lazy.upcalls).to.equal(upcalls);
    }
  });

  it('is nothing between the caller and the function', async () => {
    lazy.add({
      f: `int _Unwind_Backtrace(int (*)(void *, void *), void *); unsigned long _Unwind_GetRegionStart(void *);
        static int see(void *context, void *at) { unsigned long **next = at; *(*next)++ = _Unwind_GetRegionStart(context); return 0; }
        long f(unsigned long *frames, unsigned long *end) { _Unwind_Backtrace(see, &frames); return frames < end; }`,
    });
    lazy.orc.add(`long f(unsigned long *, unsigned long *); static unsigned long frames[64];
      __attribute__((noinline)) long caller(void) { return f(frames, frames + 64) + 1; }
      long check(void) { return caller() == 2 && frames[1] == (unsigned long)caller && frames[2] == (unsigned long)check; }`);
    expect(await lazy.orc.call('check')).to.equal(1n);
    expect(await lazy.orc.call('check')).to.equal(1n);
  });

  it('shows the caller while it waits', async () => {
    // A signal finds the thread in the routine that waits.
    lazy.orc.add(`
      typedef unsigned long pthread_t;
      int pthread_create(pthread_t *, void *, void *(*)(void *), void *), pthread_join(pthread_t, void **), pthread_kill(pthread_t, int), pthread_sigmask(int, void *, void *);
      void *signal(int, void *); int _Unwind_Backtrace(int (*)(void *, void *), void *); unsigned long _Unwind_GetRegionStart(void *);
      long f(long); void telejit_notify(void *);
      static pthread_t thread; static volatile int seen; char ready;
      __attribute__((noinline)) void *body(void *unused) { unsigned long none[16] = {0}; pthread_sigmask(2, none, 0); return (void *)(f(5) + 1); }
      static int see(void *context, void *at) { if (_Unwind_GetRegionStart(context) == (unsigned long)body) seen = 1; return 0; }
      static void handler(int number) { _Unwind_Backtrace(see, 0); if (!seen) seen = 2; }
      long begin(void) { signal(12, handler); return pthread_create(&thread, 0, body, 0); }
      long look(void) { pthread_kill(thread, 12); while (!seen) {} return seen; }
      long end(void) { void *value; pthread_join(thread, &value); return (long)value; }`);
    let finish = (): void => undefined;
    const waits = new Promise<void>((resolve) => {
      lazy.bodies.define({
        name: 'f',
        symbols: new Map([['f', 9]]),
        materialize: async (responsibility) => {
          resolve();
          await new Promise<void>((finished) => (finish = finished));
          lazy.emitC(responsibility, 'long f(long a) { return a * 2; }');
        },
      });
    });
    lazy.reexport(['f']);
    await lazy.orc.call('begin');
    await waits;
    expect(await lazy.orc.call('look')).to.equal(1n);
    finish();
    expect(await lazy.orc.call('end')).to.equal(11n);
  });
});
