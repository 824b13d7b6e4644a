import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { telejit } from '@telejit/shared/wire';
import { installRuntime } from '../../support/c-units.js';
import { ExecutorProcess, RawSession } from '../../support/raw-session.js';

const { PERMISSION_READ_EXECUTE } = telejit.v1.Permission;

/** "<8d 47 01 c3>" of the example, each with what stands before it: "data", "buffer", "units". */
function bytesOfExample(): { name: string; bytes: Buffer }[] {
  const text = readFileSync(new URL('../../../docs/PROTOCOL.md', import.meta.url), 'utf8');
  const example = text.slice(text.indexOf('\n## An example'));
  return [...example.matchAll(/(\w+): <((?:[0-9a-f]{2} ?)+)>/g)].map(([, name, hex]) => ({
    name,
    bytes: Buffer.from(hex.replaceAll(' ', ''), 'hex'),
  }));
}

describe('the example of docs/PROTOCOL.md', () => {
  let executor: ExecutorProcess;
  let session: RawSession;

  before(async () => {
    executor = await ExecutorProcess.start();
    const first = await RawSession.connect(executor.address);
    await installRuntime(first);
    await first.close();
    session = await RawSession.connect(executor.address);
  });
  after(async () => {
    await session.close();
    await executor.stop();
  });

  it('runs as it is written', async () => {
    const found = bytesOfExample();
    expect(found.map(({ name }) => name)).to.deep.equal(['data', 'data', 'buffer', 'units', 'buffer']);
    const [code, thunk, buffer, units, result] = found.map(({ bytes }) => bytes);
    const unit = (id: number, data: Buffer): telejit.v1.ILinkUnit => ({
      id,
      segments: [
        {
          permission: PERMISSION_READ_EXECUTE,
          size: data.length,
          alignment: 16,
          pieces: [{ offset: 0, data }],
        },
      ],
    });
    const link = session.submit('link', { batch: { units: [unit(1, code), unit(2, thunk)] } });
    const call = session.submit('call', {
      function: { segment: { unit: 1, segment: 0 } },
      thunk: { segment: { unit: 2, segment: 0 } },
      buffer,
      bufferSize: buffer.length,
      replyOffset: 0,
      replySize: 8,
    });
    const release = session.submit('release', { units });
    expect((await link).fixupsApplied).to.equal(0);
    expect(Buffer.from((await call).buffer ?? []).toString('hex')).to.equal(result.toString('hex'));
    expect((await release).released).to.equal(1);
  });
});
