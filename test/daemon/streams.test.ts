import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { connect as connectHttp2, type Settings } from 'node:http2';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, credentials, status } from '@grpc/grpc-js';
import { expect } from 'chai';
import { startDaemon } from '../support/daemon.js';
import { ExecutorProcess, RawSession } from '../support/raw-session.js';

const DESCRIBE = '/telejit.v1.ExecutorService/Describe';
/** More than a connection may have under way where it is refused. */
const REQUESTS = 300;

/** How many requests may be under way on a connection, as the other side says. @param path of a Unix socket */
function mostStreams(path: string): Promise<number | undefined> {
  const client = connectHttp2('http://telejit', { createConnection: () => connect(path) });
  const most = new Promise<number | undefined>((resolve) => {
    client.once('remoteSettings', ({ maxConcurrentStreams }: Settings) => resolve(maxConcurrentStreams));
    client.once('close', () => resolve(undefined));
    client.on('error', () => undefined);
  });
  return most.finally(() => client.destroy());
}

describe('Requests under way on one connection', () => {
  it('are bounded by an executor and by a process of a daemon', async () => {
    for (const start of [() => ExecutorProcess.start(), () => startDaemon()]) {
      const executor = await start();
      expect(await mostStreams(executor.socketPath)).to.equal(2048);
      await executor.stop();
    }
  });

  it('are bounded where there is no room for a session, and each is told so', async () => {
    const daemon = await startDaemon({ args: ['--max-sessions', '1'] });
    const session = await RawSession.connect(daemon.address);
    expect(await mostStreams(daemon.socketPath)).to.equal(64);
    const client = new Client(daemon.address, credentials.createInsecure(), { 'grpc.use_local_subchannel_pool': 1 });
    const asIs = (bytes: Buffer): Buffer => bytes;
    const describe = (): Promise<string> =>
      new Promise((resolve) => {
        client.makeUnaryRequest(DESCRIBE, asIs, asIs, Buffer.alloc(0), (error) =>
          resolve(error?.code === status.RESOURCE_EXHAUSTED ? error.details.split(':')[0] : String(error?.message)),
        );
      });
    const answers = new Set(await Promise.all(Array.from({ length: REQUESTS }, describe)));
    expect([...answers]).to.deep.equal(['SESSION_LIMIT']);
    client.close();
    await session.close();
    await daemon.stop();
  });

  it('are bounded where sessions go on, at the socket of the process that has them', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'telejit-doors-'));
    const env = { ...process.env, TMPDIR: folder };
    const daemon = await startDaemon({ env, args: ['--resume-window', '60'] });
    const kept = RawSession.open(daemon.address);
    await kept.hello({ resumable: true });
    const [doors] = readdirSync(folder);
    // The first process has the session.
    expect(await mostStreams(join(folder, doors, '1'))).to.equal(1);
    await kept.close();
    await daemon.stop();
    rmSync(folder, { recursive: true });
  });
});
