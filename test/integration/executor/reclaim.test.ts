import { expect } from 'chai';
import {
  addressesOf,
  callLong,
  compileC,
  installRuntime,
  linkC,
  releaseOf,
  THUNK,
  unitFromObject,
  type TestUnit,
} from '../../support/c-units.js';
import { ExecutorProcess, RawSession } from '../../support/raw-session.js';

/** What stays: where threads wait, and what they did. */
const KEPT = `
  #include <errno.h>
  #include <unistd.h>
  ${THUNK}
  long is_going = 1;
  static long arrived, finished, interrupted, sum;
  static int ends[2];
  long *going_flag(void) { return &is_going; }
  long is_still_going(void) { return __atomic_load_n(&is_going, __ATOMIC_SEQ_CST); }
  void arrive(void) { __atomic_fetch_add(&arrived, 1, __ATOMIC_SEQ_CST); }
  void note_interruption(void) { __atomic_fetch_add(&interrupted, 1, __ATOMIC_SEQ_CST); }
  void finish(long result) {
    __atomic_fetch_add(&sum, result, __ATOMIC_SEQ_CST);
    __atomic_fetch_add(&finished, 1, __ATOMIC_SEQ_CST);
  }
  int input(void) { return ends[0]; }
  long open_pipe(long a, long b) { return pipe(ends); }
  long halt(long a, long b) {
    __atomic_store_n(&is_going, 0, __ATOMIC_SEQ_CST);
    return close(ends[1]);
  }
  long wait_for_end(long a, long b) { char c; arrive(); return read(ends[0], &c, 1); }
  long spin(long a, long b) { arrive(); while (is_still_going()) {} return a; }
  long doze(long a, long b) { while (is_still_going()) usleep(5000); return 0; }
  long arrivals(long a, long b) { return __atomic_load_n(&arrived, __ATOMIC_SEQ_CST); }
  long finishes(long a, long b) { return __atomic_load_n(&finished, __ATOMIC_SEQ_CST); }
  long interruptions(long a, long b) { return interrupted; }
  long total(long a, long b) { return sum; }
`;

const DECLARATIONS = `
  #include <errno.h>
  #include <poll.h>
  #include <pthread.h>
  #include <signal.h>
  #include <sys/syscall.h>
  #include <time.h>
  #include <unistd.h>
  extern long *going_flag(void);
  extern long is_still_going(void);
  extern void arrive(void), note_interruption(void), finish(long);
  extern int input(void);
`;

/** Four ways to be inside, on threads of calls and on threads that it makes. */
const WORK = `
  ${DECLARATIONS}
  static const long weights[4] = {3, 5, 7, 11};
  static long offsets[4] = {100, 200, 300, 400};
  static void spin_here(void) { long *flag = going_flag(); while (__atomic_load_n(flag, __ATOMIC_SEQ_CST)) {} }
  static void spin_in_calls(void) { while (is_still_going()) {} }
  static void sleep_here(void) {
    struct timespec pause = {0, 200000000};
    while (is_still_going()) if (nanosleep(&pause, 0) != 0 && errno == EINTR) note_interruption();
  }
  static void read_here(void) { char c; if (read(input(), &c, 1) < 0) note_interruption(); }
  static void (*const ways[4])(void) = {spin_here, spin_in_calls, sleep_here, read_here};
  long work(long kind, long seed) {
    volatile long here[32];
    for (long i = 0; i < 32; i++) here[i] = seed + i;
    arrive();
    ways[kind]();
    long result = 0;
    for (long i = 0; i < 32; i++) result += here[i] * weights[kind];
    return result + offsets[kind];
  }
  static void *body(void *argument) { finish(work((long)argument & 3, (long)argument >> 2)); return 0; }
  long start_thread(long kind, long seed) {
    pthread_t thread;
    if (pthread_create(&thread, 0, body, (void *)(seed << 2 | kind)) != 0) return -1;
    return pthread_detach(thread);
  }
`;

function workResult(kind: number, seed: number): number {
  return (32 * seed + 496) * [3, 5, 7, 11][kind] + (kind + 1) * 100;
}

const OTHER = 'long other(long a, long b) { return a * 3 + b; } long data[100] = {1};';

for (const memory of ['dual', 'strict'] as const) {
  describe(`Reclaiming released units with the ${memory} memory manager`, () => {
    let executor: ExecutorProcess;
    let session: RawSession;
    let kept: TestUnit;
    /** Of the first segments. */
    const addresses = new WeakMap<TestUnit, number>();
    /** What is linked while no session is: the runtime. */
    let runtimeBytes: number;

    before(async () => {
      executor = await ExecutorProcess.start({ memory });
      session = await RawSession.connect(executor.address);
      await installRuntime(session);
      runtimeBytes = (await use()).bytes;
      await session.close();
    });
    beforeEach(async () => {
      session = await RawSession.connect(executor.address);
      // The end of a session does not wait for threads that are on their way out of its units.
      await until(async () => (await use()).bytes === runtimeBytes);
      kept = await linkC(session, KEPT);
      await call(kept, 'open_pipe');
    });
    afterEach(async () => {
      await until(async () => (await use()).heldUnits === 0);
      await session.close();
    });
    after(() => executor.stop());

    const call = (of: TestUnit, name: string, a = 0, b = 0): Promise<bigint> =>
      callLong(session, of.location(name), kept.location('thunk'), a, b);
    const use = async (): Promise<{ bytes: number; heldUnits: number; heldBytes: number; examinations: number }> => {
      const found = await session.submit('memoryUse', {});
      return {
        bytes: Number(found.codeBytes) + Number(found.constantBytes) + Number(found.dataBytes),
        heldUnits: found.heldUnits ?? 0,
        heldBytes: Number(found.heldBytes),
        examinations: found.examinations ?? 0,
      };
    };
    async function until(condition: () => Promise<boolean>): Promise<void> {
      while (!(await condition())) continue;
    }
    async function link(source: string, others: readonly TestUnit[] = [kept]): Promise<TestUnit> {
      const unit = unitFromObject(session.newUnitId(), compileC(source), others);
      await linkAll(unit);
      return unit;
    }
    async function linkAll(...units: readonly TestUnit[]): Promise<void> {
      const linked = addressesOf(await session.submit('link', { batch: { units: units.map(({ unit }) => unit) } }));
      let first = 0;
      for (const unit of units) {
        addresses.set(unit, linked[first]);
        first += unit.unit.segments?.length ?? 0;
      }
    }
    const release = (...units: TestUnit[]): Promise<unknown> => session.submit('release', releaseOf(...units));
    const arrived = (count: number): Promise<void> =>
      until(async () => (await call(kept, 'arrivals')) === BigInt(count));
    const finished = (count: number): Promise<void> =>
      until(async () => (await call(kept, 'finishes')) === BigInt(count));
    /** Until all threads have been looked at since this was called, or no more than so many units are held. */
    async function examined(enough = 0): Promise<void> {
      const { examinations } = await use();
      await until(async () => {
        const now = await use();
        return now.heldUnits <= enough || now.examinations >= examinations + 2;
      });
    }
    const reclaimedAll = (): Promise<void> => until(async () => (await use()).heldUnits === 0);
    /**
     * Until a unit is reclaimed in which no thread is. One may be held because its address lies forgotten on a stack; the
     * next has another address.
     */
    async function reclaimsOthers(): Promise<void> {
      for (;;) {
        const { heldUnits } = await use();
        await release(await link(OTHER));
        await examined(heldUnits);
        if ((await use()).heldUnits <= heldUnits) return;
      }
    }
    /** The first bytes of a unit's code; after its release only by their address. */
    async function codeOf(unit: TestUnit): Promise<string> {
      const address = addresses.get(unit) ?? 0;
      const reply = await session.reply({ readMemory: { location: { address }, size: 16 } });
      return Buffer.from(reply.readMemory?.data ?? new Uint8Array()).toString('hex');
    }

    it('keeps what eight threads run in, four of calls and four of its own, and nothing else', async () => {
      const before = await use();
      const unit = await link(WORK);
      const linked = await use();
      const kinds = [0, 1, 2, 3];
      const calls = kinds.map((kind) => call(unit, 'work', kind, 10 + kind));
      for (const kind of kinds) expect(await call(unit, 'start_thread', kind, 20 + kind)).to.equal(0n);
      await arrived(8);
      const code = await codeOf(unit);
      await release(unit);
      await reclaimsOthers();
      expect(await codeOf(unit)).to.equal(code);
      const held = await use();
      expect(held.bytes).to.be.at.least(linked.bytes);
      expect(held.heldBytes).to.be.greaterThan(0);
      // what is linked now would take its place
      const next = await link(OTHER);
      await call(kept, 'halt');
      expect(await Promise.all(calls)).to.deep.equal(kinds.map((kind) => BigInt(workResult(kind, 10 + kind))));
      await finished(4);
      const sum = kinds.reduce((total, kind) => total + workResult(kind, 20 + kind), 0);
      expect(await call(kept, 'total')).to.equal(BigInt(sum));
      expect(await call(kept, 'interruptions')).to.equal(0n);
      await release(next);
      await reclaimedAll();
      expect((await use()).bytes).to.equal(before.bytes);
    });

    for (const [what, wait] of [
      ['blocked', 'wait_for_end'],
      ['spinning', 'spin'],
    ] as const) {
      it(`reclaims while an endless call is ${what} elsewhere`, async () => {
        const before = await use();
        const endless = call(kept, wait);
        await arrived(1);
        for (let i = 0; i < 3; i++) {
          const unit = await link(OTHER);
          expect(await call(unit, 'other', 2, 1)).to.equal(7n);
          await release(unit);
          await reclaimsOthers();
        }
        await call(kept, 'halt');
        expect(await endless).to.equal(0n);
        await reclaimedAll();
        expect((await use()).bytes).to.equal(before.bytes);
      });
    }

    it('keeps all units that a deep recursion goes through, and what they refer to', async () => {
      const leaf = await link('long leaf(long a, long b) { return a + b; }');
      const [first, second] = circle(
        `${DECLARATIONS}
         extern long leaf(long, long);
         extern long pong(long, long);
         long ping(long depth, long b) {
           if (depth == 0) { char c; arrive(); return read(input(), &c, 1); }
           return leaf(pong(depth - 1, b), 1);
         }`,
        `extern long leaf(long, long);
         extern long ping(long, long);
         long pong(long depth, long b) { return leaf(ping(depth, b), 1); }`,
        [kept, leaf],
      );
      await linkAll(first, second);
      const deep = call(first, 'ping', 5000);
      await arrived(1);
      // in the order in which they were linked, leaf first
      const units = [leaf, second, first];
      const code = await Promise.all(units.map(codeOf));
      await Promise.all(units.map((unit) => release(unit)));
      await reclaimsOthers();
      expect(await Promise.all(units.map(codeOf))).to.deep.equal(code);
      await call(kept, 'halt');
      expect(await deep).to.equal(10000n);
      await reclaimedAll();
    });

    function circle(one: string, two: string, others: readonly TestUnit[]): readonly [TestUnit, TestUnit] {
      const ids = [session.newUnitId(), session.newUnitId()] as const;
      const second = unitFromObject(ids[1], compileC(two), others);
      const first = unitFromObject(ids[0], compileC(one), [...others, second]);
      return [first, unitFromObject(ids[1], compileC(two), [...others, first])];
    }

    it('keeps everything while a thread runs that blocks all signals', async () => {
      const unit = await link(`
        ${DECLARATIONS}
        static void *body(void *argument) {
          sigset_t all;
          sigfillset(&all);
          syscall(SYS_rt_sigprocmask, SIG_SETMASK, &all, 0, 8);
          arrive();
          while (is_still_going()) {}
          finish(7);
          return 0;
        }
        long start(long a, long b) { pthread_t t; return pthread_create(&t, 0, body, 0) || pthread_detach(t); }`);
      expect(await call(unit, 'start')).to.equal(0n);
      await arrived(1);
      const other = await link(OTHER);
      await release(unit, other);
      await examined();
      expect((await use()).heldUnits).to.equal(2);
      await call(kept, 'halt');
      await finished(1);
      await reclaimedAll();
      expect(await call(kept, 'total')).to.equal(7n);
    });

    it('sees into a blocked thread that blocks all signals', async () => {
      const unit = await link(`
        ${DECLARATIONS}
        long wait(long a, long b) {
          sigset_t all, old = {0};
          char c;
          sigfillset(&all);
          syscall(SYS_rt_sigprocmask, SIG_SETMASK, &all, &old, 8);
          arrive();
          long result = read(input(), &c, 1);
          syscall(SYS_rt_sigprocmask, SIG_SETMASK, &old, 0, 8);
          return result + a;
        }`);
      const waiting = call(unit, 'wait', 5);
      await arrived(1);
      const code = await codeOf(unit);
      await release(unit);
      await reclaimsOthers();
      expect(await codeOf(unit)).to.equal(code);
      await call(kept, 'halt');
      expect(await waiting).to.equal(5n);
    });

    it('keeps the function of a thread that has only just been made', async () => {
      const count = 50;
      const units: TestUnit[] = [];
      for (let i = 0; i < count; i++) {
        units.push(
          await link(`
            ${DECLARATIONS}
            static void *body(void *argument) { finish(1); return 0; }
            long start(long a, long b) { pthread_t t; return pthread_create(&t, 0, body, 0) || pthread_detach(t); }`),
        );
      }
      for (const one of units) {
        const started = call(one, 'start');
        await Promise.all([started, release(one)]);
      }
      await finished(count);
      await reclaimedAll();
    });

    it('keeps what a thread of its own will still run at its end', async () => {
      const unit = await link(`
        ${DECLARATIONS}
        extern void *__dso_handle;
        extern int __cxa_thread_atexit(void (*)(void *), void *, void *);
        static long value = 42;
        static void destroy(void *object) { finish(*(long *)object); }
        long add_destructor(void) { return __cxa_thread_atexit(destroy, &value, &__dso_handle); }`);
      const user = await link(
        `${DECLARATIONS}
         extern long add_destructor(void);
         static void *body(void *argument) {
           if (add_destructor() == 0) arrive();
           while (is_still_going()) {}
           return 0;
         }
         long start(long a, long b) { pthread_t t; return pthread_create(&t, 0, body, 0) || pthread_detach(t); }`,
        [kept, unit],
      );
      expect(await call(user, 'start')).to.equal(0n);
      await arrived(1);
      const code = await codeOf(unit);
      await release(unit);
      await reclaimsOthers();
      expect(await codeOf(unit)).to.equal(code);
      await call(kept, 'halt');
      await finished(1);
      expect(await call(kept, 'total')).to.equal(42n);
      await reclaimedAll();
      await release(user);
    });

    it('keeps what a call will run that waits for its turn', async () => {
      const before = await use();
      const running = 256;
      const blocked = Array.from({ length: running }, () => call(kept, 'doze'));
      const unit = await link(OTHER);
      const waiting = call(unit, 'other', 4, 2);
      await release(unit);
      for (let i = 0; i < 300; i++) await session.submit('ping', {});
      expect((await use()).bytes).to.be.greaterThan(before.bytes);
      await session.submit('writeMemory', { location: kept.location('is_going'), data: new Uint8Array(8) });
      expect(await waiting).to.equal(14n);
      await Promise.all(blocked);
      await until(async () => (await use()).bytes === before.bytes);
    });

    it('keeps the code of a program that runs', async () => {
      const before = await use();
      const unit = await link(`
        #include <unistd.h>
        __attribute__((noinline)) static long next(long value) { __asm__ volatile(""); return value + 1; }
        int main(void) {
          char c;
          write(1, "ready", 5);
          while (read(0, &c, 1) == 1) write(1, &c, next(0));
          return (int)next(6);
        }`);
      const program = session.submit('runProgram', { entry: unit.location('main'), hasInput: true });
      const id = session.lastId;
      await session.until(() => session.output(id).stdout === 'ready');
      await release(unit);
      await release(await link(OTHER));
      for (let i = 0; i < 20; i++) await session.submit('ping', {});
      session.add({ inputs: [{ operation: id, data: Buffer.from('abc'), end: true }] });
      expect(await program).to.include({ exitCode: 7 });
      expect(session.output(id).stdout).to.equal('readyabc');
      await until(async () => (await use()).bytes === before.bytes);
    });

    it('interrupts no thread that is blocked, however often it looks', async () => {
      const unit = await link(`
        ${DECLARATIONS}
        static void *body(void *argument) {
          struct pollfd one = {input(), POLLIN, 0};
          arrive();
          if (poll(&one, 1, -1) != 1) note_interruption();
          finish(1);
          return 0;
        }
        long start(long a, long b) { pthread_t t; return pthread_create(&t, 0, body, 0) || pthread_detach(t); }`);
      for (let i = 0; i < 8; i++) await call(unit, 'start');
      await arrived(8);
      const { examinations } = await use();
      for (let i = 0; i < 50; i++) {
        await release(await link(OTHER));
        await examined();
      }
      expect((await use()).examinations).to.be.at.least(examinations + 50);
      await call(kept, 'halt');
      await finished(8);
      expect(await call(kept, 'interruptions')).to.equal(0n);
    });
  });
}
