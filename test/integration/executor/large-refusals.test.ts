import { createHash } from 'node:crypto';
import { telejit } from '@telejit/shared/wire';
import { expect } from 'chai';
import { ExecutorProcess, RawSession } from '../../support/raw-session.js';

import v1 = telejit.v1;

const CHUNK_BYTES = 256 * 1024;

describe('Operations whose answer would not fit into a message', () => {
  let executor: ExecutorProcess;
  let session: RawSession;

  before(async () => {
    executor = await ExecutorProcess.start();
  });
  beforeEach(async () => {
    session = await RawSession.connect(executor.address);
  });
  afterEach(async () => {
    // The session goes on.
    await session.submit('ping', {});
    await session.close();
  });
  after(() => executor.stop());

  function linkAsContent(batch: v1.ILinkBatch): Promise<v1.IReply> {
    const bytes = v1.LinkBatch.encode(batch).finish();
    const batchContent = createHash('sha256').update(bytes).digest();
    for (let offset = 0; offset < bytes.length; offset += CHUNK_BYTES) {
      const data = bytes.subarray(offset, offset + CHUNK_BYTES);
      session.add({ content: [{ sha256: batchContent, totalSize: bytes.length, offset, data, transient: true }] });
      session.flush();
    }
    return session.reply({ link: { batchContent } });
  }

  it('are refused with the first of very many missing symbols', async () => {
    const references = Array.from({ length: 200_000 }, (_, i) => ({
      processSymbol: `no_such_symbol_with_a_name_${i}`,
    }));
    const { failure } = await linkAsContent({ units: [{ id: session.newUnitId(), references }] });
    expect(failure?.code).to.equal('MISSING_SYMBOLS');
    expect(failure?.missing?.length).to.be.within(1000, references.length - 1);
    expect(failure?.missing?.[0]).to.include({ reference: 0, name: 'no_such_symbol_with_a_name_0' });
    expect(failure?.message).to.match(/no_such_symbol_with_a_name_0, .* and \d+ more$/);
  });

  it('are refused with the first of very much missing content', async () => {
    const segments = Array.from({ length: 150_000 }, (_, i) => {
      const content = new Uint8Array(32);
      new DataView(content.buffer).setUint32(0, i);
      return { permission: v1.Permission.PERMISSION_READ, size: 0, alignment: 1, pieces: [{ content }] };
    });
    const { failure } = await linkAsContent({ units: [{ id: session.newUnitId(), segments }] });
    expect(failure?.code).to.equal('CONTENT_MISSING');
    expect(failure?.missingContent?.length).to.be.within(1000, segments.length - 1);
  });

  it('are refused with the beginning of a very long name', async () => {
    const name = 'n'.repeat(5_000_000);
    const { failure } = await linkAsContent({ units: [{ id: session.newUnitId(), name, segments: [{}] }] });
    expect(failure?.code).to.equal('BAD_UNIT');
    expect(failure?.message?.length).to.be.within(1000, 100_000);
  });

  it('are refused when they have more segments than addresses fit', async () => {
    const segments = Array.from({ length: 600_000 }, () => ({
      permission: v1.Permission.PERMISSION_READ,
      alignment: 1,
    }));
    const { failure } = await linkAsContent({ units: [{ id: session.newUnitId(), segments }] });
    expect(failure?.code).to.equal('LIMIT_EXCEEDED');
    expect(failure?.message).to.match(/600000 segments/);
  });

  it('are refused when they look more symbols up than addresses fit', async () => {
    const names = Array.from({ length: 262_145 }, () => 'x');
    expect(await session.failure('resolveSymbols', { names })).to.include({ code: 'LIMIT_EXCEEDED' });
    const { addresses } = await session.submit('resolveSymbols', { names: names.slice(1) });
    expect(addresses?.length).to.equal(8 * 262_144);
  });

  it('share no frame that would be too large', async () => {
    const references = Array.from({ length: 30_000 }, (_, i) => ({ processSymbol: `no_such_symbol_${i}` }));
    const replies = Array.from({ length: 5 }, () =>
      session.failure('link', { batch: { units: [{ id: session.newUnitId(), references }] } }),
    );
    for (const { code, missing } of await Promise.all(replies)) {
      expect(code).to.equal('MISSING_SYMBOLS');
      expect(missing?.length).to.be.greaterThan(10_000);
    }
  });
});
