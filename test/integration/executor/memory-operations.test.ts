import { telejit } from '@telejit/shared/wire';
import { expect } from 'chai';
import { callLong, installRuntime, linkC, THUNK, type TestUnit } from '../../support/c-units.js';
import { ExecutorProcess, RawSession } from '../../support/raw-session.js';

import v1 = telejit.v1;

const { MEMORY_ACCESS_NONE, MEMORY_ACCESS_READ_WRITE } = v1.MemoryAccess;
const HUGE = Number.MAX_SAFE_INTEGER;
const UNKNOWN_ACCESS: number = 7;

/** `wait` holds a pointer on its stack until what it points to is not 0. */
const SOURCE = `${THUNK}
long wait(long place) { while (*(volatile long *)place == 0); return *(volatile long *)place; }
`;

for (const memory of ['dual', 'strict'] as const) {
  describe(`Memory operations with the ${memory} memory manager`, () => {
    let executor: ExecutorProcess;
    let session: RawSession;

    before(async () => {
      executor = await ExecutorProcess.start({ memory });
    });
    after(() => executor.stop());
    beforeEach(async () => {
      session = await RawSession.connect(executor.address);
    });
    afterEach(() => session.close());

    const allocate = async (size: number): Promise<number> =>
      Number((await session.submit('allocateMemory', { size })).address);
    const code = async (failure: Promise<v1.IFailure>): Promise<string> => (await failure).code ?? '';

    it('refuse sizes and addresses that no memory has', async () => {
      const location = { address: 4096 };
      const pattern = Uint8Array.of(1);
      for (const size of [0, HUGE])
        expect(await code(session.failure('allocateMemory', { size }))).to.equal('BAD_ALLOCATION');
      expect(await code(session.failure('allocateMemory', { size: -1 }))).to.equal('ADDRESS_RANGE');
      const searches: readonly v1.ISearchMemory[] = [
        { location, size: HUGE, pattern },
        { location, size: 16, pattern: new Uint8Array() },
        { location, size: 16, pattern: new Uint8Array(4097) },
        { location, size: 16, pattern, mostResults: 65_537 },
      ];
      for (const search of searches)
        expect(await code(session.failure('searchMemory', search))).to.equal('LIMIT_EXCEEDED');
      expect(await code(session.failure('freeMemory', { address: HUGE }))).to.equal('UNKNOWN_ALLOCATION');
      expect(await code(session.failure('freeMemory', {}))).to.equal('UNKNOWN_ALLOCATION');
      const much = { location: { address: HUGE - 8 }, size: 64 };
      expect(await code(session.failure('readMemory', much))).to.equal('BAD_ADDRESS');
      await session.submit('ping', {});
    });

    it('refuse accesses that there are not, and ranges that leave the allocation', async () => {
      const address = await allocate(8192);
      const refused: readonly v1.IProtectMemory[] = [
        { address, size: 4096 },
        { address, size: 4096, access: UNKNOWN_ACCESS },
        { address, size: 12_288, access: MEMORY_ACCESS_NONE },
        { address, size: HUGE, access: MEMORY_ACCESS_NONE },
        { address: address - 4096, size: 4096, access: MEMORY_ACCESS_NONE },
        { address: address + 8192, size: 4096, access: MEMORY_ACCESS_NONE },
        { address, size: 0, access: MEMORY_ACCESS_NONE },
      ];
      for (const request of refused)
        expect(await code(session.failure('protectMemory', request))).to.equal('PROTECTION_REFUSED');
      await session.submit('writeMemory', { location: { address }, data: new Uint8Array(8192) });
    });

    it('leave allocations of one session to it', async () => {
      const address = await allocate(4096);
      const other = await RawSession.connect(executor.address);
      expect(await code(other.failure('freeMemory', { address }))).to.equal('UNKNOWN_ALLOCATION');
      const protection = { address, size: 4096, access: MEMORY_ACCESS_NONE };
      expect(await code(other.failure('protectMemory', protection))).to.equal('PROTECTION_REFUSED');
      await other.close();
    });

    it('give freed memory to nobody while a thread has its address', async () => {
      await installRuntime(session);
      const unit: TestUnit = await linkC(session, SOURCE);
      const address = await allocate(4096);
      const waiting = callLong(session, unit.location('wait'), unit.location('thunk'), address);
      await session.submit('freeMemory', { address });
      const others = await Promise.all(Array.from({ length: 20 }, () => allocate(4096)));
      expect(others).not.to.include(address);
      // It is there still, and belongs to the thread.
      await session.submit('writeMemory', { location: { address }, data: Uint8Array.of(5) });
      expect(await waiting).to.equal(5n);
    });

    it('put protections back before memory is used again', async () => {
      const first = await allocate(4096);
      await session.submit('protectMemory', { address: first, size: 4096, access: MEMORY_ACCESS_NONE });
      await session.submit('freeMemory', { address: first });
      const again = await allocate(4096);
      expect(again).to.equal(first);
      const data = Uint8Array.of(1, 2);
      await session.submit('writeMemory', { location: { address: again }, data });
      const { data: read } = await session.submit('readMemory', { location: { address: again }, size: 4 });
      expect(read).to.deep.equal(Buffer.from([1, 2, 0, 0]));
      await session.submit('protectMemory', { address: again, size: 4096, access: MEMORY_ACCESS_READ_WRITE });
    });
  });
}

describe('Descriptions of addresses', () => {
  let executor: ExecutorProcess;
  let session: RawSession;

  before(async () => {
    executor = await ExecutorProcess.start();
    session = await RawSession.connect(executor.address);
  });
  after(async () => {
    await session.close();
    await executor.stop();
  });

  it('leave names alone that are none of C++, or too long', async () => {
    const long = `_ZN${'1a'.repeat(600)}Ev`;
    const names = ['_Z1fi', 'printf', '', '_Z', '_Z1f\0i', long, '_ZZZZ'];
    const { sourceNames } = await session.submit('describeAddresses', { names });
    expect(sourceNames).to.deep.equal(['f(int)', '', '', '', '', '', '']);
  });

  it('refuse more than they take, and columns that are none', async () => {
    const names = new Array<string>(4097).fill('_Z1fi');
    expect((await session.failure('describeAddresses', { names })).code).to.equal('LIMIT_EXCEEDED');
    const addresses = new Uint8Array(4097 * 8);
    expect((await session.failure('describeAddresses', { addresses })).code).to.equal('LIMIT_EXCEEDED');
    const bad = { addresses: new Uint8Array(7) };
    expect((await session.failure('describeAddresses', bad)).code).to.equal('BAD_COLUMN');
    const beyond = new Uint8Array(8).fill(255);
    expect((await session.failure('describeAddresses', { addresses: beyond })).code).to.equal('BAD_COLUMN');
  });
});
