import { expect } from 'chai';
import { callLong, callOf, installRuntime, linkC, longOf, THUNK, type TestUnit } from '../../support/c-units.js';
import { ExecutorProcess, RawSession } from '../../support/raw-session.js';
import { trampolines, upcall, upcallsOf } from '../../support/upcalls.js';

for (const memory of ['dual', 'strict'] as const) {
  describe(`upcalls with the ${memory} memory manager`, () => {
    let executor: ExecutorProcess;
    let session: RawSession;
    let thunk: TestUnit;

    before(async () => {
      executor = await ExecutorProcess.start({ memory });
      const first = await RawSession.connect(executor.address);
      await installRuntime(first);
      await first.close();
    });
    after(() => executor.stop());
    beforeEach(async () => {
      session = await RawSession.connect(executor.address);
      thunk = await linkC(session, THUNK);
    });
    afterEach(() => session.close());

    const call = (unit: TestUnit, name: string, a: number): Promise<bigint> =>
      callLong(session, unit.location(name), thunk.location('thunk'), a);

    it('stop a thread at a trampoline until it is told where to go on', async () => {
      const unit = await linkC(
        session,
        `${trampolines('f')} long f(long); long twice(long a) { return f(a) + f(a); } long body(long a) { return a + 1; }`,
      );
      const result = call(unit, 'twice', 20);
      const first = await upcall(session, 1);
      expect(first.count).to.equal(1);
      expect(first.place?.segment?.unit).to.equal(unit.id);
      const place = unit.location('f');
      expect(first.place?.segment).to.deep.include({ ...place.segment });
      expect(Number(first.place?.offset)).to.equal(Number(place.offset));
      await session.submit('answerUpcalls', { upcalls: [1], target: unit.location('body') });
      await upcall(session, 2);
      await session.submit('answerUpcalls', { upcalls: [2], target: unit.location('body') });
      expect(await result).to.equal(42n);
    });

    it('fail the call when they are answered with a failure, and the thread serves on', async () => {
      const unit = await linkC(session, `${trampolines('f')} long f(long); long g(long a) { return a; }`);
      const refused = session.failure('call', callOf(unit.location('f'), thunk.location('thunk'), 1));
      await upcall(session, 1);
      await session.submit('answerUpcalls', { upcalls: [1], failure: 'f cannot be had' });
      expect(await refused).to.include({ code: 'LAZY_CALL_FAILED', message: 'f cannot be had' });
      expect(await call(unit, 'g', 7)).to.equal(7n);
    });

    it('end with the session', async () => {
      const unit = await linkC(session, `${trampolines('f')} long f(long);`);
      const other = await RawSession.connect(executor.address);
      const otherThunk = await linkC(other, THUNK);
      const g = await linkC(other, 'long g(long a) { return a; }');
      void session.reply({ call: callOf(unit.location('f'), thunk.location('thunk'), 1) });
      await upcall(session, 1);
      await session.close();
      expect(
        longOf((await other.submit('call', callOf(g.location('g'), otherThunk.location('thunk'), 5))).buffer),
      ).to.equal(5n);
      await other.close();
      session = await RawSession.connect(executor.address);
    });

    it('are counted where nobody waits', async () => {
      const unit = await linkC(
        session,
        'extern void telejit_notify(void *); char here; long f(long n) { for (long i = 0; i < n; i++) telejit_notify(&here); return n; }',
      );
      expect(await call(unit, 'f', 5000)).to.equal(5000n);
      const sum = (): number => upcallsOf(session).reduce((total, { count }) => total + (count ?? 0), 0);
      await session.until(() => sum() === 5000);
      expect(upcallsOf(session).every(({ id }) => id === 0)).to.equal(true);
      expect(upcallsOf(session)[0].place?.segment).to.deep.include({ ...unit.location('here').segment });
    });
  });
}
