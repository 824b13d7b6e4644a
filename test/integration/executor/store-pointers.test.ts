import { telejit } from '@telejit/shared/wire';
import { expect } from 'chai';
import { callLong, installRuntime, linkC, releaseOf, THUNK, unitFromC, type TestUnit } from '../../support/c-units.js';
import { ExecutorProcess, RawSession, Refusal } from '../../support/raw-session.js';

import v1 = telejit.v1;

const SOURCE = `${THUNK}
long one(long a) { return a + 1; }
long two(long a) { return a + 2; }
long (*volatile cell)(long) = one;
long (*volatile other)(long) = one;
long through(long a) { return cell(a); }
long (*const constant)(long) = one;
_Thread_local long (*tls)(long) = one;
long use_tls(long a) { return tls(a); }
`;

for (const memory of ['dual', 'strict'] as const) {
  describe(`StorePointers with the ${memory} memory manager`, () => {
    let executor: ExecutorProcess;
    let session: RawSession;
    let unit: TestUnit;

    before(async () => {
      executor = await ExecutorProcess.start({ memory });
    });
    after(() => executor.stop());
    beforeEach(async () => {
      session = await RawSession.connect(executor.address);
      await installRuntime(session);
      unit = await linkC(session, SOURCE);
    });
    afterEach(() => session.close());

    const store = (...stores: v1.IPointerStore[]): Promise<v1.IStorePointersResult> =>
      session.submit('storePointers', { stores });
    const at = (symbol: string, offset = 0): v1.ILocation => {
      const location = unit.location(symbol);
      return { ...location, offset: Number(location.offset) + offset };
    };
    const through = (a: number): Promise<bigint> => callLong(session, at('through'), at('thunk'), a);

    it('makes code that reads the pointer go elsewhere', async () => {
      expect(await through(40)).to.equal(41n);
      await store({ cell: at('cell'), value: at('two') });
      expect(await through(40)).to.equal(42n);
    });

    it('takes values in a unit that the same frame links', async () => {
      const body = unitFromC(session, 'long three(long a) { return a + 3; }');
      const linked = session.submit('link', { batch: { units: [body.unit] } });
      const stored = store({ cell: at('cell'), value: body.location('three') });
      const called = through(40);
      await linked;
      await stored;
      expect(await called).to.equal(43n);
    });

    it('changes nothing when the unit of a value could not be linked', async () => {
      const body = unitFromC(session, 'long missing_body(void); long three(long a) { return missing_body(); }');
      const linked = session.submit('link', { batch: { units: [body.unit] } });
      const stored = store(
        { cell: at('other'), value: at('two') },
        { cell: at('cell'), value: body.location('three') },
      );
      expect(await codeOf(linked)).to.equal('MISSING_SYMBOLS');
      expect(await codeOf(stored)).to.equal('INPUT_FAILED');
      expect(await through(40)).to.equal(41n);
    });

    it('takes an empty list', async () => {
      expect(await store()).to.deep.equal({});
    });

    const REFUSED: readonly (readonly [what: string, cell: () => v1.ILocation | undefined, code: string])[] = [
      ['without a location', () => undefined, 'BAD_POINTER_CELL'],
      ['given by address', () => ({ address: 4096 }), 'BAD_POINTER_CELL'],
      ['among constants', () => at('constant'), 'BAD_POINTER_CELL'],
      ['among code', () => at('one'), 'BAD_POINTER_CELL'],
      ['in a thread-local segment', () => at('tls'), 'BAD_POINTER_CELL'],
      ['that is not aligned', () => at('cell', 4), 'BAD_POINTER_CELL'],
      ['before its segment', () => ({ ...at('cell'), offset: -8 }), 'BAD_POINTER_CELL'],
      ['at the end of its segment', () => ({ ...at('cell'), offset: 1 << 20 }), 'BAD_POINTER_CELL'],
      ['beyond any address', () => ({ ...at('cell'), offset: Number.MAX_SAFE_INTEGER - 7 }), 'BAD_POINTER_CELL'],
      ['of a unit that was never linked', () => ({ segment: { unit: 9999, segment: 0 } }), 'UNKNOWN_UNIT'],
      ['of a segment that is not there', () => ({ segment: { unit: unit.id, segment: 99 } }), 'UNKNOWN_UNIT'],
    ];
    for (const [what, cell, code] of REFUSED) {
      it(`refuses a cell ${what}, and makes no other store of the list`, async () => {
        const failed = store(
          { cell: at('cell'), value: at('two') },
          { cell: cell(), value: at('two') },
          { cell: at('other'), value: at('two') },
        );
        expect(await codeOf(failed)).to.equal(code);
        expect(await through(40)).to.equal(41n);
      });
    }

    it('refuses a cell across the end of its segment', async () => {
      const small = unitFromC(session, 'char bytes[12] __attribute__((aligned(8))) = {1};');
      await session.submit('link', { batch: { units: [small.unit] } });
      expect(await codeOf(store({ cell: small.location('bytes'), value: at('two') }))).to.equal(undefined);
      const across = { ...small.location('bytes'), offset: 8 };
      expect(await codeOf(store({ cell: across, value: at('two') }))).to.equal('BAD_POINTER_CELL');
    });

    it('refuses values that are no address', async () => {
      for (const value of [undefined, { address: 0 }, { ...at('two'), offset: -1 }])
        expect(await codeOf(store({ cell: at('cell'), value }))).to.equal('BAD_LOCATION');
      expect(await through(40)).to.equal(41n);
    });

    it('refuses cells of released units, and of other sessions', async () => {
      const stranger = await RawSession.connect(executor.address);
      const stores = [{ cell: at('cell'), value: at('two') }];
      expect(await codeOf(stranger.submit('storePointers', { stores }))).to.equal('UNKNOWN_UNIT');
      await stranger.close();
      await session.submit('release', releaseOf(unit));
      expect(await codeOf(session.submit('storePointers', { stores }))).to.equal('UNKNOWN_UNIT');
    });
  });
}

/** The code of a failure; undefined for none. */
async function codeOf(operation: Promise<unknown>): Promise<string | null | undefined> {
  try {
    await operation;
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error.failure.code;
    throw error;
  }
}
