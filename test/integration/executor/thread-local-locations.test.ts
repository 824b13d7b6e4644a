import { expect } from 'chai';
import { telejit } from '@telejit/shared/wire';
import { ExecutorProcess, RawSession } from '../../support/raw-session.js';

const { PERMISSION_THREAD_LOCAL } = telejit.v1.Permission;

describe('a location in a thread-local segment, which has an address in every thread', () => {
  let executor: ExecutorProcess;
  let session: RawSession;

  before(async () => {
    executor = await ExecutorProcess.start();
    session = await RawSession.connect(executor.address);
    const segments = [{ permission: PERMISSION_THREAD_LOCAL, size: 8, alignment: 8 }];
    await session.submit('link', { batch: { units: [{ id: 1, segments }] } });
  });
  after(async () => {
    await session.close();
    await executor.stop();
  });

  const location = { segment: { unit: 1, segment: 0 } };
  const operations: [string, () => Promise<telejit.v1.IFailure>][] = [
    ['ReadMemory', () => session.failure('readMemory', { location, size: 8 })],
    ['WriteMemory', () => session.failure('writeMemory', { location, data: new Uint8Array(8) })],
  ];
  for (const [name, fail] of operations) {
    it(`is refused by ${name}`, async () => {
      const { code, message } = await fail();
      expect(code).to.equal('BAD_LOCATION');
      expect(message).to.match(/: segment 0 of link unit 1 is thread-local and has no address of its own$/);
    });
  }
});
