import { readAddressColumn, telejit } from '@telejit/shared/wire';
import { expect } from 'chai';
import {
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

/** As many as one operation may look up, which takes many turns of the event loop. */
const NAMES = 262_144;
/** Of one link unit, each to be looked up, and together in one frame. */
const REFERENCES = 60_000;
/** How often one session may load libraries under numbers. */
const NUMBERS = 4096;

/** In which of its frames an executor answered an operation: what it answers in one turn goes in one. */
function frameOf({ frames }: RawSession, operation: number): number {
  return frames.findIndex(({ replies }) => replies.some(({ id }) => id === operation));
}

function unitOfReferences(id: number): telejit.v1.ILinkUnit {
  const segment = { permission: telejit.v1.Permission.PERMISSION_READ_WRITE, size: 4096, alignment: 16 };
  const references = Array.from({ length: REFERENCES }, (_, i) => ({ processSymbol: `no_${i}`, weak: true }));
  return { id, name: 'references', segments: [segment], references };
}

describe('Work on very many items', () => {
  let executor: ExecutorProcess;
  let session: RawSession;

  before(async () => {
    executor = await ExecutorProcess.start();
  });
  after(() => executor.stop());
  beforeEach(async () => {
    session = await RawSession.connect(executor.address);
  });
  afterEach(() => session.close());

  it('in one operation takes many turns, in which others have theirs; what follows it waits', async () => {
    const names = Array.from({ length: NAMES }, (_, i) => `no_${i}`);
    names[NAMES - 1] = 'malloc';
    void session.submit('ping', {});
    const found = session.submit('resolveSymbols', { names });
    await session.submit('ping', {});
    const last = session.lastId;
    const column = readAddressColumn((await found).addresses ?? new Uint8Array(), 'addresses');
    expect(column).to.have.length(NAMES);
    expect(column.findIndex((address) => address !== 0)).to.equal(NAMES - 1);
    expect(frameOf(session, last - 2)).to.be.lessThan(frameOf(session, last - 1));
    expect(frameOf(session, last - 1)).to.be.at.most(frameOf(session, last));
  });

  it('in many operations of one frame does too, and they keep their order', async () => {
    const names = Array.from({ length: 1000 }, (_, i) => `no_${i}`);
    const first = session.lastId + 1;
    const order: number[] = [];
    const all = Array.from({ length: 250 }, async (_, i) => {
      await session.submit('resolveSymbols', { names });
      order.push(i);
    });
    await Promise.all(all);
    expect(order).to.deep.equal(all.map((_, i) => i));
    expect(frameOf(session, first)).to.be.lessThan(frameOf(session, session.lastId));
  });

  describe('of a Link', () => {
    let other: RawSession;
    const linkedBytes = async (): Promise<number> => Number((await other.submit('memoryUse', {})).dataBytes);

    beforeEach(async () => {
      other = await RawSession.connect(executor.address);
    });
    afterEach(() => other.close());

    it('takes many turns, in which others have theirs; what follows it waits', async () => {
      const before = await linkedBytes();
      let isLinked = false;
      const units = [unitOfReferences(session.newUnitId())];
      const linked = session.submit('link', { batch: { units } }).then(() => (isLinked = true));
      const id = session.lastId;
      const followed = session.submit('ping', {});
      let turns = 0;
      while (!isLinked) if ((await linkedBytes()) > before) turns++;
      await Promise.all([linked, followed]);
      expect(turns).to.be.greaterThan(3);
      expect(frameOf(session, id)).to.be.at.most(frameOf(session, id + 1));
    });

    it('leaves nothing where a reference is missing, or the session ends meanwhile', async () => {
      const before = await linkedBytes();
      const unit = unitOfReferences(session.newUnitId());
      unit.references?.push({ processSymbol: 'no_more' });
      expect(await session.failure('link', { batch: { units: [unit] } })).to.have.property('code', 'MISSING_SYMBOLS');
      expect(await linkedBytes()).to.equal(before);
      for (let wasCut = false; !wasCut;) {
        const cut = await RawSession.connect(executor.address);
        const linking = cut.submit('link', { batch: { units: [unitOfReferences(1)] } });
        while ((await linkedBytes()) === before) continue;
        await cut.cancel();
        wasCut = await linking.then(
          () => false,
          () => true,
        );
        while ((await linkedBytes()) !== before) continue;
      }
    });
  });

  it('ends with its session', async () => {
    const names = Array.from({ length: NAMES }, (_, i) => `no_${i}`);
    const cut = await RawSession.connect(executor.address);
    cut.reply({ ping: {} }).catch(() => undefined);
    const answered = cut.until(() => frameOf(cut, cut.lastId - 1) >= 0);
    cut.reply({ resolveSymbols: { names } }).catch(() => undefined);
    await answered;
    await cut.cancel();
    await session.submit('ping', {});
  });
});

describe('A Link of very many references that has no room before threads have been looked at', () => {
  /** Two of them have no room. */
  const LARGE = 'char large[300 << 20]; long last(long a, long b) { return large[(300 << 20) - 1]; }';
  const WAITING = `
    #include <unistd.h>
    ${THUNK}
    static int ends[2];
    static long has_come;
    long wait(long a, long b) { char c; if (pipe(ends)) return -1; has_come = 1; return read(ends[0], &c, 1); }
    long came(long a, long b) { return *(volatile long *)&has_come; }
    long halt(long a, long b) { return close(ends[1]); }
  `;

  for (const memory of ['dual', 'strict'] as const)
    it(`waits for that, and takes many turns then, with the ${memory} memory manager`, async () => {
      const executor = await ExecutorProcess.start({ memory });
      const session = await RawSession.connect(executor.address);
      await installRuntime(session);
      const kept = await linkC(session, WAITING);
      const call = (of: TestUnit, name: string): Promise<bigint> =>
        callLong(session, of.location(name), kept.location('thunk'), 0);
      const waiting = call(kept, 'wait');
      while ((await call(kept, 'came')) === 0n) continue;
      const large = await linkC(session, LARGE);
      const next = unitFromObject(session.newUnitId(), compileC(LARGE), [kept]);
      next.unit.references = [...(next.unit.references ?? []), ...(unitOfReferences(0).references ?? [])];
      // Together: no thread has been looked at in between.
      await Promise.all([
        session.submit('release', releaseOf(large)),
        session.submit('link', { batch: { units: [next.unit] } }),
        session.submit('ping', {}),
      ]);
      expect(await call(next, 'last')).to.equal(0n);
      expect(await call(kept, 'halt')).to.equal(0n);
      expect(await waiting).to.equal(0n);
      await session.close();
      await executor.stop();
    });
});

describe('A session of very many libraries', () => {
  it('is told how many it may load, and goes on', async () => {
    const executor = await ExecutorProcess.start();
    const session = await RawSession.connect(executor.address);
    const load = (number: number): Promise<unknown> => session.submit('loadLibrary', { name: 'm', number });
    await Promise.all(Array.from({ length: NUMBERS }, (_, i) => load(i + 1)));
    const { code, message } = await session.failure('loadLibrary', { name: 'm', number: NUMBERS + 1 });
    expect(code).to.equal('LIMIT_EXCEEDED');
    expect(message).to.include('at most 1024 and 4096').and.to.include('another session');
    await load(0);
    const { addresses } = await session.submit('resolveSymbols', { names: ['cos'] });
    expect(addresses?.some((byte) => byte !== 0)).to.equal(true);
    await session.close();
    await executor.stop();
  });
});
