import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LLJIT, spawnExecutor, type Executor } from '@telejit/controller';
import { expect } from 'chai';
import { compileC } from '../support/c-units.js';
import { rejection } from '../support/rejection.js';
import { testClang } from '../support/compilers.js';

const WAITING_THREAD = `
  #include <pthread.h>
  #include <semaphore.h>
  static sem_t go;
  static pthread_t thread;
  static int (*todo)(void);
  static void *body(void *unused) { sem_wait(&go); return (void *)(long)todo(); }
  int start(void) { sem_init(&go, 0, 0); return pthread_create(&thread, 0, body, 0); }
  int finish(int (*function)(void)) { void *result; todo = function; sem_post(&go); pthread_join(thread, &result); return (int)(long)result; }
  int in_new_thread(int (*function)(void)) { return start() == 0 ? finish(function) : -1; }`;
const COUNTER = '__thread int value = 42; int next(void) { return value++; }';

describe('Thread-local storage of code that runs in place', () => {
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

  it('is initialised in threads that were made before it was linked', async () => {
    await jit.addObject(compileC(WAITING_THREAD));
    expect(await jit.function('int start(void)')()).to.equal(0);
    await jit.addObject(compileC(COUNTER));
    const next = await jit.lookup('next');
    expect(await jit.function('int finish(void *)')(next.address)).to.equal(42);
    expect(await jit.function('int in_new_thread(void *)')(next.address)).to.equal(42);
    expect(await jit.function('int next(void)')()).to.equal(42);
  });

  it('is as new when it is linked again, in every thread', async () => {
    await jit.addObject(compileC(WAITING_THREAD));
    const first = await jit.addObject(compileC(COUNTER));
    const next = jit.function('int next(void)');
    expect([await next(), await next()]).to.deep.equal([42, 43]);
    await first.remove();
    expect(await jit.function('int start(void)')()).to.equal(0);
    await jit.addObject(compileC(COUNTER.replace('42', '7')));
    expect(await jit.function('int next(void)')()).to.equal(7);
    expect(await jit.function('int finish(void *)')((await jit.lookup('next')).address)).to.equal(7);
  });

  it('has a copy for each thread that runs calls at the same time', async () => {
    await jit.addObject(
      compileC(`#include <pthread.h>
        static pthread_barrier_t both;
        __thread int mine = 1;
        int prepare(void) { return pthread_barrier_init(&both, 0, 2); }
        int meet(int add) { mine = 1; mine += add; pthread_barrier_wait(&both); return mine; }`),
    );
    expect(await jit.function('int prepare(void)')()).to.equal(0);
    const meet = jit.function('int meet(int)');
    expect(await Promise.all([meet(10), meet(20)])).to.deep.equal([11, 21]);
  });

  it('that is larger than the room there is cannot be linked, and the error says how to get more', async () => {
    await jit.addObject(compileC('__thread char big[100000] = {1}; int first(void) { return big[0]; }'));
    const error = await rejection(jit.lookup('first'));
    expect(error).to.include({ code: 'TLS_EXHAUSTED' });
    expect(error.message).to.match(/no room for 100000 bytes of thread-local variables: .* 16384 bytes/);
    const [setting, bytes] =
      /GLIBC_TUNABLES=(glibc\.rtld\.optional_static_tls=(\d+))/.exec(error.message)?.slice(1) ?? [];
    expect(Number(bytes)).to.be.greaterThan(100000);
    await using larger = await spawnExecutor({ env: { ...process.env, GLIBC_TUNABLES: setting } });
    await using second = await LLJIT.builder().executor(larger).create();
    await second.addObject(compileC('__thread char big[100000] = {1}; int first(void) { return big[0]; }'));
    expect(await second.function('int first(void)')()).to.equal(1);
  });

  it('that is aligned beyond a cache line cannot be linked', async () => {
    await jit.addObject(
      compileC('__thread int odd __attribute__((aligned(256))) = 1; int first(void) { return odd; }'),
    );
    const error = await rejection(jit.lookup('first'));
    expect(error).to.include({ code: 'TLS_EXHAUSTED' });
    expect(error.message).to.include('aligned to 64 bytes at most, not to 256');
  });

  it('that a released unit had is there for the next', async () => {
    for (let i = 0; i < 20; i++) {
      const tracker = await jit.addObject(
        compileC('__thread char part[9000] = {3}; int first(void) { return part[0]++; }'),
      );
      expect(await jit.function('int first(void)')()).to.equal(3);
      await tracker.remove();
    }
  });

  describe('of others', () => {
    let folder: string;
    before(() => {
      folder = mkdtempSync(join(tmpdir(), 'telejit-tls-'));
      const source = join(folder, 'late.c');
      writeFileSync(source, '__thread int late = 5; __thread char large[300000]; int *where(void) { return &late; }');
      execFileSync(testClang(), ['-shared', '-fPIC', source, '-o', join(folder, 'liblate.so')]);
    });
    after(() => {
      rmSync(folder, { recursive: true });
    });

    for (const model of ['global-dynamic', 'initial-exec']) {
      it(`cannot be linked in the ${model} model when a library that was loaded late has it elsewhere in each thread`, async () => {
        await jit.loadLibrary(join(folder, 'liblate.so'));
        const user = 'extern __thread int late; int get(void) { return late; }';
        await jit.addObject(compileC(user, ['-O1', `-ftls-model=${model}`]));
        const error = await rejection(jit.lookup('get'));
        expect(error).to.include({ code: 'TLS_NOT_STATIC' });
        expect(error.message).to.include('"late"');
      });
    }

    it('cannot be linked as an ordinary variable', async () => {
      await jit.addObject(compileC('extern int errno; int get(void) { return errno; }'));
      const error = await rejection(jit.lookup('get'));
      expect(error).to.include({ code: 'TLS_MISMATCH' });
      expect(error.message).to.include('"errno"');
    });

    it('cannot be linked as an ordinary variable of another unit, nor an ordinary variable as thread-local', async () => {
      await jit.addObject(compileC('__thread int apart = 1; int plain = 2;'), { name: 'definitions.o' });
      await jit.addObject(compileC('extern int apart; int get(void) { return apart; }'), { name: 'user.o' });
      const error = await rejection(jit.lookup('get'));
      expect(error).to.include({ code: 'TLS_MISMATCH' });
      expect(error.message).to.include('"apart"').and.include('definitions.o').and.include('user.o');
      await jit.addObject(compileC('extern __thread int plain; int read(void) { return plain; }'), { name: 'other.o' });
      const other = await rejection(jit.lookup('read'));
      expect(other).to.include({ code: 'TLS_MISMATCH' });
      expect(other.message).to.include('"plain"');
    });
  });
});
