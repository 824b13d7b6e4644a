import { expect } from 'chai';
import {
  callLong,
  callOf,
  installRuntime,
  linkC,
  longOf,
  releaseOf,
  THUNK,
  type TestUnit,
} from '../../support/c-units.js';
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

    it('fail an answer to what nobody waits for, and wait on', async () => {
      const unit = await linkC(session, `${trampolines('f')} long f(long); long body(long a) { return a + 1; }`);
      const other = await RawSession.connect(executor.address);
      const target = unit.location('body');
      expect(await session.failure('answerUpcalls', { upcalls: [1], target })).to.include({ code: 'UNKNOWN_UPCALL' });
      const result = call(unit, 'f', 1);
      await upcall(session, 1);
      for (const upcalls of [[2], [0], [1, 2], [1, 1], [4294967295]])
        expect(await session.failure('answerUpcalls', { upcalls, target }), String(upcalls)).to.include({
          code: 'UNKNOWN_UPCALL',
        });
      expect(await other.failure('answerUpcalls', { upcalls: [1], target: { address: 4096 } })).to.include({
        code: 'UNKNOWN_UPCALL',
      });
      expect(await session.failure('answerUpcalls', { upcalls: [1] })).to.include({ code: 'BAD_LOCATION' });
      expect(
        await session.failure('answerUpcalls', { upcalls: [1], target: { segment: { unit: 999, segment: 0 } } }),
      ).to.include({ code: 'UNKNOWN_UNIT' });
      await session.submit('answerUpcalls', { upcalls: [], target });
      await session.submit('answerUpcalls', { upcalls: [1], target });
      expect(await result).to.equal(2n);
      expect(await session.failure('answerUpcalls', { upcalls: [1], target })).to.include({ code: 'UNKNOWN_UPCALL' });
      await other.close();
    });

    it('go on all together, with later calls led past the trampoline in the same frame', async () => {
      const unit = await linkC(
        session,
        `${trampolines('lazy_f')} extern long lazy_f(long); long (*volatile cell)(long) = lazy_f;
         long f(long a) { return cell(a); } long body(long a) { return a * 2; }`,
      );
      const count = 300;
      const results = Array.from({ length: count }, (_, i) => call(unit, 'f', i));
      // so many run at once; the others wait for their turn, and find the way
      await upcall(session, 256);
      const all = Array.from({ length: 256 }, (_, i) => 256 - i);
      await Promise.all([
        session.submit('storePointers', { stores: [{ cell: unit.location('cell'), value: unit.location('body') }] }),
        session.submit('answerUpcalls', { upcalls: all, target: unit.location('body') }),
      ]);
      expect(await Promise.all(results)).to.deep.equal(Array.from({ length: count }, (_, i) => BigInt(i * 2)));
      expect(upcallsOf(session)).to.have.lengthOf(256);
    });

    it('cut a reason that is too long for a reply', async () => {
      const unit = await linkC(session, `${trampolines('f')} long f(long);`);
      const refused = session.failure('call', callOf(unit.location('f'), thunk.location('thunk'), 1));
      await upcall(session, 1);
      await session.submit('answerUpcalls', { upcalls: [1], failure: `no\0${'x'.repeat(3_000_000)}` });
      const { code, message } = await refused;
      expect(code).to.equal('LAZY_CALL_FAILED');
      expect(message?.length).to.be.within(60_000, 70_000);
    });

    it('end when the session is cut off, and leave other sessions alone', async () => {
      const cut = await RawSession.connect(executor.address);
      const unit = await linkC(cut, `${trampolines('f')} long f(long);`);
      const itsThunk = await linkC(cut, THUNK);
      for (let i = 0; i < 8; i++) void cut.reply({ call: callOf(unit.location('f'), itsThunk.location('thunk'), 1) });
      await upcall(cut, 8);
      const own = await linkC(session, `${trampolines('f')} long f(long); long body(long a) { return a + 1; }`);
      const result = call(own, 'f', 6);
      await upcall(session, 1);
      await cut.cancel();
      await session.submit('answerUpcalls', { upcalls: [1], target: own.location('body') });
      expect(await result).to.equal(7n);
    });

    it('come from code that was released while it ran as from a session that ended', async () => {
      const unit = await linkC(
        session,
        `${trampolines('f')} long f(long); extern void telejit_notify(void *); char here;
         long g(volatile char *go) { telejit_notify(&here); while (!*go) {} return f(1); }`,
      );
      const flag = await linkC(session, 'static char go; long where(void) { return (long)&go; }');
      const address = await call(flag, 'where', 0);
      const refused = session.failure('call', callOf(unit.location('g'), thunk.location('thunk'), address));
      await session.until(() => upcallsOf(session).length === 1);
      await session.submit('release', releaseOf(unit));
      await session.submit('writeMemory', { location: { address: Number(address) }, data: Uint8Array.of(1) });
      expect(await refused).to.include({ code: 'LAZY_CALL_FAILED' });
    });

    it('fail a call that would hand over more than all may together, and only while others wait', async () => {
      const unit = await linkC(
        session,
        `void telejit_ask(void *, void *, unsigned long); static char place, block[3 << 20];
         long f(long a) { struct { void *start; unsigned long size; } part = {block, sizeof block};
           telejit_ask(&place, &part, 1); return a; }`,
      );
      const request = callOf(unit.location('f'), thunk.location('thunk'), 5);
      const calls = Array.from({ length: 45 }, () => session.reply({ call: request }));
      const refused = await Promise.race(calls);
      expect(refused.failure).to.include({ code: 'LIMIT_EXCEEDED' });
      // Three times 42 MiB, and not one more.
      await session.until(() => upcallsOf(session).length === 42);
      expect((await session.reply({ call: request })).failure?.message).to.match(
        / 132120576 of other calls .* 134217728$/,
      );
      await session.submit('answerUpcalls', { upcalls: [1], result: {} });
      const again = session.submit('call', request);
      await upcall(session, 43);
      await session.submit('answerUpcalls', { upcalls: Array.from({ length: 42 }, (_, i) => i + 2), result: {} });
      expect(longOf((await again).buffer)).to.equal(5n);
      const failures = (await Promise.all(calls)).filter(({ failure }) => failure);
      expect(failures.map(({ failure }) => failure?.code)).to.deep.equal(
        Array.from({ length: 3 }, () => 'LIMIT_EXCEEDED'),
      );
    });

    it('lose no count, however many threads come to a place', async () => {
      const unit = await linkC(
        session,
        `extern void telejit_notify(void *); static char places[4];
         long f(long n) { for (long i = 0; i < n; i++) telejit_notify(&places[i & 3]); return n; }`,
      );
      await Promise.all(Array.from({ length: 8 }, () => call(unit, 'f', 20_000)));
      const sum = (): number => upcallsOf(session).reduce((total, { count }) => total + (count ?? 0), 0);
      await session.until(() => sum() === 160_000);
      expect(new Set(upcallsOf(session).map(({ place }) => Number(place?.offset))).size).to.equal(4);
    });
  });
}
