import { expect } from 'chai';
import { RUNTIME_TABLE } from '@telejit/shared';
import { RUNTIME_ABI } from '@telejit/shared/wire';
import { callLong, callOf, installRuntime, linkC, longOf, releaseOf, THUNK, unitFromC } from '../../support/c-units.js';
import { ExecutorProcess, RawSession } from '../../support/raw-session.js';

for (const memory of ['dual', 'strict'] as const) {
  describe(`calls with the ${memory} memory manager`, () => {
    let executor: ExecutorProcess;
    let session: RawSession;

    before(async () => {
      executor = await ExecutorProcess.start({ memory });
      session = await RawSession.connect(executor.address);
    });
    after(async () => {
      await session.close();
      await executor.stop();
    });

    it('refuses to run code before the runtime is installed', async () => {
      const unit = await linkC(session, `${THUNK} long add(long a, long b) { return a + b; }`);
      const failure = await session.failure('call', callOf(unit.location('add'), unit.location('thunk'), 1, 2));
      expect(failure.code).to.equal('RUNTIME_MISSING');
    });

    it('refuses a table whose entries are not in the code or data of its unit, which stays linked', async () => {
      const words = RUNTIME_TABLE.sizeBytes / 8;
      const unit = await linkC(
        session,
        `extern unsigned long data;
         unsigned long code(void) { return data; }
         unsigned long data = 1;
         unsigned long no_abi[${words}];
         void *const no_code[${words}] = {(void *)${RUNTIME_ABI}, code, &data};
         void *const no_data[${words}] = {(void *)${RUNTIME_ABI}, [1 ... ${words - 1}] = code};`,
      );
      const refusal = async (table: string): Promise<string> => {
        const request = { abi: RUNTIME_ABI, unit: unit.id, table: unit.location(table) };
        const { code, message } = await session.failure('installRuntime', request);
        return `${code ?? ''}: ${message ?? ''}`;
      };
      expect(await refusal('no_abi')).to.match(/^BAD_RUNTIME: there is no runtime table of ABI version/);
      expect(await refusal('no_code')).to.match(
        /^BAD_RUNTIME: the runtime's submit is 0x\w+, which is not in its code$/,
      );
      expect(await refusal('no_data')).to.match(
        /^BAD_RUNTIME: the runtime's registered is 0x\w+, which is not in its data$/,
      );
      expect((await session.submit('release', releaseOf(unit))).released).to.equal(1);
    });

    it('installs the runtime once and keeps the first one', async () => {
      expect((await installRuntime(session)).installed).to.equal(true);
      expect((await installRuntime(session)).installed).to.equal(false);
    });

    it('links, calls and releases a function in one round trip, answered in one frame', async () => {
      const unit = unitFromC(session, `${THUNK} long add(long a, long b) { return a + b; }`);
      const framesBefore = session.frames.length;
      const link = session.submit('link', { batch: { units: [unit.unit] } });
      const call = session.submit('call', callOf(unit.location('add'), unit.location('thunk'), 40, 2));
      const release = session.submit('release', releaseOf(unit));
      await link;
      expect(longOf((await call).buffer)).to.equal(42n);
      expect((await release).released).to.equal(1);
      expect(session.frames.length - framesBefore).to.be.at.most(2);
    });

    it('refuses a flag to stop that is not inside the buffer, and content that it does not hold', async () => {
      const unit = await linkC(session, `${THUNK} long minus(long a, long b) { return a - b; }`);
      const request = callOf(unit.location('minus'), unit.location('thunk'), 3, 1);
      for (const stopOffset of [2, 13, 16, 4_294_967_292]) {
        const { code, message } = await session.failure('call', { ...request, stopOffset });
        expect(`${code ?? ''}: ${message ?? ''}`).to.equal(
          `BAD_CALL: Call.stop_offset: ${stopOffset} is no multiple of 4 inside the buffer of 16 bytes`,
        );
      }
      const bufferContent = new Uint8Array(32);
      const failure = await session.failure('call', { ...request, bufferContent });
      expect(failure.code).to.equal('CONTENT_MISSING');
      expect(failure.missingContent?.map((hash) => Buffer.from(hash))).to.deep.equal([Buffer.from(bufferContent)]);
    });

    it('passes 64-bit values unchanged', async () => {
      const unit = await linkC(session, `${THUNK} long minus(long a, long b) { return a - b; }`);
      const result = await callLong(session, unit.location('minus'), unit.location('thunk'), -(2n ** 63n), 0n);
      expect(result).to.equal(-(2n ** 63n));
    });
  });
}
