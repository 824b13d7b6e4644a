import { connect, type Socket } from 'node:net';
import { connectExecutor } from '@telejit/controller';
import { status } from '@grpc/grpc-js';
import { expect } from 'chai';
import { logged, logOf } from '../support/daemon.js';
import { ExecutorProcess, RawSession } from '../support/raw-session.js';
import { RawStream } from '../support/raw-stream.js';
import { rejection } from '../support/rejection.js';

const TOKEN = 'k'.repeat(43);
const WRONG = 'w'.repeat(43);
const ATTEMPTS = 5;
const CONNECTIONS = 2048;

describe('An executor without --daemon', () => {
  it('logs who has no token or a wrong one, with the peer and without the token', async () => {
    const env = { ...process.env, TELEJIT_TOKEN: TOKEN };
    const executor = await ExecutorProcess.start({ listen: '127.0.0.1:0', env });
    await rejection(connectExecutor(executor.address));
    for (let i = 0; i < ATTEMPTS; i++) await rejection(connectExecutor(executor.address, { token: WRONG }));
    const none = await logged(executor, ({ reason }) => reason === 'no token');
    expect(none).to.include({ level: 'warn', msg: 'not authenticated', pid: executor.pid });
    expect(none.peer).to.match(/^127\.0\.0\.1:\d+$/);
    const wrong = (): number[] =>
      logOf(executor).flatMap(({ reason, count }) => (reason === 'wrong token' ? [Number(count)] : []));
    await logged(executor, () => wrong().reduce((sum, count) => sum + count, 0) >= ATTEMPTS);
    await executor.stop();
    expect(executor.log).not.to.include(TOKEN).and.not.to.include(WRONG);
  });

  it('logs sessions that do not begin or go on, and those that break the protocol', async () => {
    const executor = await ExecutorProcess.start({ args: ['--hello-seconds', '1'] });
    const strangers = [new RawStream(executor.address), new RawStream(executor.address)];
    for (const stranger of strangers) stranger.read();
    expect(await strangers[0].ended).to.include({ code: status.DEADLINE_EXCEEDED });
    const late = await logged(executor, ({ reason }) => reason === 'HELLO_TIMEOUT');
    expect(late).to.include({ level: 'warn', msg: 'refused' });
    // At a Unix socket peers have no address.
    expect(late).not.to.have.property('peer');
    const lost = new RawStream(executor.address);
    lost.read();
    await lost.write({ resume: { token: Buffer.from(TOKEN) } });
    expect((await lost.ended).details).to.include('SESSION_GONE');
    await logged(executor, ({ msg, reason }) => msg === 'refused' && reason === 'SESSION_GONE');
    const broken = await RawStream.greeted(executor.address);
    await broken.writeBytes(Buffer.from([0xff]));
    await broken.ended;
    await logged(executor, ({ msg, reason }) => String(msg).startsWith('session ended') && reason === 'BAD_FRAME');
    await executor.stop();
    expect(executor.log).not.to.include(TOKEN);
  });

  for (const listen of [undefined, '127.0.0.1:0', 'localhost:0']) {
    it(`has so many connections at once at ${listen ?? 'a Unix socket'}, logs that it closes others, and goes on`, async () => {
      const executor = await ExecutorProcess.start({ listen });
      const session = await RawSession.connect(executor.address);
      const port = Number(executor.address.split(':').at(-1));
      const sockets: Socket[] = [];
      /** Until the executor has said something, its settings, or closed it. */
      const open = (): Promise<Socket> =>
        new Promise((resolve) => {
          const host = sockets.length % 2 === 0 || listen !== 'localhost:0' ? '127.0.0.1' : 'localhost';
          const socket = listen === undefined ? connect(executor.socketPath) : connect(port, host);
          socket.on('error', () => undefined);
          for (const event of ['data', 'close']) socket.once(event, () => resolve(socket));
        });
      try {
        while (sockets.length < CONNECTIONS - 1) sockets.push(await open());
        expect(sockets.filter((socket) => socket.closed)).to.deep.equal([]);
        expect((await open()).bytesRead).to.equal(0);
        const record = await logged(executor, ({ reason }) => reason === 'CONNECTION_LIMIT');
        expect(record).to.include({ level: 'warn', msg: 'refused' });
        await session.submit('ping', {});
      } finally {
        for (const socket of sockets) socket.destroy();
      }
      await session.submit('ping', {});
      await session.close();
      await (await RawSession.connect(executor.address)).close();
      await executor.stop();
    });
  }

  it('logs nothing that it does not refuse, and what it does no longer with --log-level silent', async () => {
    const executor = await ExecutorProcess.start();
    await (await RawSession.connect(executor.address)).close();
    await executor.stop();
    expect(executor.log).to.equal('');
    const env = { ...process.env, TELEJIT_TOKEN: TOKEN };
    const silent = await ExecutorProcess.start({ args: ['--log-level', 'silent'], env });
    await rejection(connectExecutor(silent.address));
    await silent.stop();
    expect(silent.log).to.equal('');
  });
});
