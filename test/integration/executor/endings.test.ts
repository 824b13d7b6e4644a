import { expect } from 'chai';
import {
  callLong,
  callOf,
  compileC,
  installRuntime,
  linkC,
  longOf,
  releaseOf,
  THUNK,
  unitFromObject,
  type TestUnit,
} from '../../support/c-units.js';
import { ExecutorProcess, RawSession } from '../../support/raw-session.js';

/** What outlives the units that the tests release. */
const KEPT = `
  ${THUNK}
  static long events, going = 1, waiting;
  long event(long number, long unused) { return events = events * 10 + number; }
  long read_events(long a, long b) { return events; }
  void wait_here(void) {
    __atomic_store_n(&waiting, 1, __ATOMIC_SEQ_CST);
    while (__atomic_load_n(&going, __ATOMIC_SEQ_CST)) {}
  }
  long is_waiting(long a, long b) { return __atomic_load_n(&waiting, __ATOMIC_SEQ_CST); }
  long halt(long a, long b) { __atomic_store_n(&going, 0, __ATOMIC_SEQ_CST); return 0; }
`;

/** A unit that registers a handler, which is event 2; its wait ends with event 1. */
const UNIT = `
  extern long event(long, long);
  extern void wait_here(void);
  extern void *__dso_handle;
  extern int __cxa_atexit(void (*)(void *), void *, void *);
  extern int __cxa_thread_atexit(void (*)(void *), void *, void *);
  static void handler(void *argument) { event(2, 0); }
  long add(long a, long b) { return __cxa_atexit(handler, 0, &__dso_handle); }
  long add_to_thread(long a, long b) { return __cxa_thread_atexit(handler, 0, &__dso_handle); }
  long wait(long a, long b) { wait_here(); return event(1, 0); }
  long wait_and_add(long a, long b) { wait_here(); event(1, 0); return add(0, 0); }
`;

describe('Release', () => {
  let executor: ExecutorProcess;
  let session: RawSession;
  let kept: TestUnit;
  let unit: TestUnit;

  before(async () => {
    executor = await ExecutorProcess.start();
  });
  beforeEach(async () => {
    session = await RawSession.connect(executor.address);
    await installRuntime(session);
    kept = await linkC(session, KEPT);
    unit = unitFromObject(session.newUnitId(), compileC(UNIT), [kept]);
    await session.submit('link', { batch: { units: [unit.unit] } });
  });
  afterEach(() => session.close());
  after(() => executor.stop());

  const call = (of: TestUnit, name: string): Promise<bigint> =>
    callLong(session, of.location(name), kept.location('thunk'));
  const hasReply = (id: number): boolean =>
    session.frames.some(({ replies }) => replies.some((reply) => reply.id === id));
  async function beginWait(name: string): Promise<{ readonly ended: Promise<bigint> }> {
    const ended = call(unit, name);
    while ((await call(kept, 'is_waiting')) === 0n) continue;
    return { ended };
  }

  it('runs handlers when a call that is inside has ended, and is answered then', async () => {
    await call(unit, 'add');
    const { ended } = await beginWait('wait');
    const released = session.submit('release', releaseOf(unit));
    const id = session.lastId;
    expect(await call(kept, 'read_events')).to.equal(0n);
    expect(hasReply(id)).to.equal(false);
    await call(kept, 'halt');
    expect((await released).released).to.equal(1);
    await ended;
    expect(await call(kept, 'read_events')).to.equal(12n);
  });

  it('is answered at once when nothing is registered, though a call is inside', async () => {
    const { ended } = await beginWait('wait');
    expect((await session.submit('release', releaseOf(unit))).released).to.equal(1);
    await call(kept, 'halt');
    await ended;
    expect(await call(kept, 'read_events')).to.equal(1n);
  });

  it('runs handlers that the call registers that is inside, before the memory goes', async () => {
    const { ended } = await beginWait('wait_and_add');
    await session.submit('release', releaseOf(unit));
    await call(kept, 'halt');
    expect(await ended).to.equal(0n);
    // the next release comes after it
    await call(kept, 'read_events');
    const other = unitFromObject(session.newUnitId(), compileC(UNIT), [kept]);
    await session.submit('link', { batch: { units: [other.unit] } });
    await call(other, 'add');
    await session.submit('release', releaseOf(other));
    expect(await call(kept, 'read_events')).to.equal(122n);
  });

  it('finds nothing left of the thread-local objects of a thread that had a stack of its own size', async () => {
    const { buffer } = await session.submit('call', {
      ...callOf(unit.location('add_to_thread'), kept.location('thunk'), 0),
      stackBytes: 1 << 20,
    });
    expect(longOf(buffer)).to.equal(0n);
    expect(await call(kept, 'read_events')).to.equal(2n);
    await session.submit('release', releaseOf(unit));
    expect(await call(kept, 'read_events')).to.equal(2n);
  });

  it('takes the units of one operation together, in the reverse of what they registered', async () => {
    const others = [kept];
    const [first, second] = [3, 4].map((number) =>
      unitFromObject(
        session.newUnitId(),
        compileC(`extern long event(long, long);
                  extern void *__dso_handle;
                  extern int __cxa_atexit(void (*)(void *), void *, void *);
                  static void handler(void *argument) { event((long)argument, 0); }
                  long add(long a, long b) { return __cxa_atexit(handler, (void *)(a + ${number}), &__dso_handle); }`),
        others,
      ),
    );
    await session.submit('link', { batch: { units: [first.unit, second.unit] } });
    const add = (to: TestUnit, number: number): Promise<bigint> =>
      callLong(session, to.location('add'), kept.location('thunk'), number);
    await add(first, 0);
    await add(second, 0);
    await add(first, 2);
    await session.submit('release', releaseOf(first, second));
    expect(await call(kept, 'read_events')).to.equal(543n);
  });
});
