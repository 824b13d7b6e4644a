import { execFile } from 'node:child_process';
import { createServer, type ServerHttp2Session, type ServerHttp2Stream } from 'node:http2';
import { once } from 'node:events';
import { promisify } from 'node:util';
import { ConnectionError, connectExecutor, LLJIT } from '@telejit/controller';
import { telejit } from '@telejit/shared/wire';
import { expect } from 'chai';
import { compileC } from '../support/c-units.js';
import { CuttingProxy } from '../support/cutting-proxy.js';
import { ExecutorProcess } from '../support/raw-session.js';
import { rejection } from '../support/rejection.js';
import { linesOf, SCRIPT_OBJECT } from '../support/session-script.js';

import v1 = telejit.v1;

/** Frames of HTTP/2 (RFC 9113) after which its connection is of no use any more, and what is not HTTP/2 at all. */
const NONSENSE: readonly (readonly [string, Uint8Array])[] = [
  ['settings of an odd length', Buffer.from([0, 0, 5, 4, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5])],
  ['headers that cannot be decompressed', Buffer.from([0, 0, 4, 1, 4, 0, 0, 0, 1, 255, 255, 255, 255])],
  ['a message of a stream that there is not', Buffer.from([0, 0, 1, 0, 0, 0, 0, 0, 9, 1])],
  ['zeros', Buffer.alloc(100)],
  ['frames that are too long', Buffer.alloc(100, 255)],
  ['an answer of HTTP/1', Buffer.from('HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n')],
];

/** Without a mend, what is pending ends by keepalive, after 50 seconds. */
const NOTICED_MS = 25_000;

describe('A connection on which nonsense arrives', function () {
  this.timeout(NOTICED_MS);

  let executor: ExecutorProcess;
  before(async () => {
    executor = await ExecutorProcess.start();
  });
  after(() => executor.stop());

  for (const [what, bytes] of NONSENSE)
    for (const [ends, isClosed] of [
      ['and then its end', true],
      ['and then nothing', false],
    ] as const)
      it(`such as ${what}, ${ends}, fails what is pending`, async () => {
        await using proxy = await CuttingProxy.start(executor.address);
        await using remote = await connectExecutor(proxy.address);
        const session = await remote.openSession();
        await session.submit('ping', {}).result;
        proxy.say(bytes, isClosed);
        const error = await rejection(session.submit('ping', {}).result);
        expect(error).to.be.instanceOf(ConnectionError).and.to.have.property('code', 'CONNECTION_LOST');
        expect(error.message).to.include(proxy.address);
        expect(await rejection(session.submit('ping', {}).result)).to.equal(error);
      });

  it('fails all sessions that share it, whatever each of them waits for', async () => {
    await using proxy = await CuttingProxy.start(executor.address);
    await using remote = await connectExecutor(proxy.address);
    const jits = await Promise.all([1, 2, 3].map(() => LLJIT.builder().executor(remote).create()));
    await Promise.all(jits.map((jit) => jit.addObject(SCRIPT_OBJECT)));
    const slow = jits.map((jit) => jit.function('int slow(void)'));
    await Promise.all(slow.map((call) => call()));
    const pending = slow.map((call) => rejection(call()));
    proxy.say(Buffer.alloc(100), false);
    for (const error of await Promise.all(pending)) expect(error).to.have.property('code', 'CONNECTION_LOST');
    await Promise.all(jits.map((jit) => jit.close()));
  });

  it('is half of a frame before its end, which fails what is pending', async () => {
    await using proxy = await CuttingProxy.start(executor.address);
    await using remote = await connectExecutor(proxy.address);
    const session = await remote.openSession();
    await session.submit('ping', {}).result;
    proxy.say(Buffer.from([0, 0, 100, 0, 0, 0, 0, 0, 1, 0, 0]), true);
    expect(await rejection(session.submit('ping', {}).result)).to.have.property('code', 'CONNECTION_LOST');
  });

  it('is replaced where the executor keeps the session: a program runs on', async () => {
    const keeping = await ExecutorProcess.start({ args: ['--resume-window', '30'] });
    try {
      await using proxy = await CuttingProxy.start(keeping.address);
      await using remote = await connectExecutor(proxy.address);
      await using jit = await LLJIT.builder().executor(remote).create();
      await jit.addObject(SCRIPT_OBJECT);
      let bytes = 0;
      let isTold = false;
      const { exitCode } = await jit.runAsMain('main', {
        argv: ['main', '50000'],
        stdin: '',
        stdout: (chunk) => {
          bytes += chunk.length;
          if (!isTold) proxy.say(Buffer.alloc(100), false);
          isTold = true;
        },
      });
      expect([exitCode, bytes]).to.deep.equal([0, linesOf(50_000).length]);
      expect(jit.remoteSession.stats.resumptions).to.equal(1);
    } finally {
      await keeping.stop();
    }
  });
});

describe('A connection to an executor that stands still for a while', function () {
  this.timeout(60_000);

  let executor: ExecutorProcess;
  before(async () => {
    executor = await ExecutorProcess.start();
  });
  after(() => executor.stop());

  for (const [what, sizes] of [
    ['a little', [8]],
    ['about as much as the system keeps', [100_000, 100_000, 20_000, 8, 8]],
    ['more than it can take', [3_000_000, 3_000_000, 3_000_000, 8]],
  ] as const)
    it(`is not given up, when ${what} is on its way`, async () => {
      await using remote = await connectExecutor(executor.address);
      const session = await remote.openSession();
      const allocated = await session.submit('allocateMemory', { size: 4_000_000, alignment: 8 }).result;
      executor.child.kill('SIGSTOP');
      const awake = promisify(execFile)('sh', ['-c', `sleep 3; kill -CONT ${executor.pid}`]);
      const written = sizes.map(async (size) => {
        const location = { address: allocated.address };
        await session.submit('writeMemory', { location, data: new Uint8Array(size) }).result;
      });
      await Promise.all([awake, ...written]);
      await session.submit('ping', {}).result;
    });
});

const STATUS = { ':status': 200, 'content-type': 'application/grpc' };

/** A gRPC message (gRPC over HTTP/2, length-prefixed). */
function messageOf(frame: v1.IExecutorFrame): Buffer {
  const bytes = v1.ExecutorFrame.encode(frame).finish();
  const header = Buffer.alloc(5);
  header.writeUInt32BE(bytes.length, 1);
  return Buffer.concat([header, bytes]);
}

describe('A peer that stays connected', function () {
  this.timeout(NOTICED_MS);

  for (const [what, end] of [
    ['and ends the stream of a session without a status', (stream) => stream.end()],
    ['and says nothing more', () => undefined],
  ] satisfies [string, (stream: ServerHttp2Stream) => void][])
    it(`${what} fails what is pending`, async () => {
      const connections = new Set<ServerHttp2Session>();
      const server = createServer().on('session', (session) => connections.add(session));
      server.on('stream', (stream) => {
        let frames = 0;
        stream.on('error', () => undefined);
        stream.respond(STATUS);
        stream.on('data', () => {
          if (frames++ === 0) stream.write(messageOf({ replies: [{ id: 1, hello: { protocol: 1 } }] }));
          else if (frames === 2) end(stream);
        });
      });
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      const place = server.address();
      const address = `127.0.0.1:${typeof place === 'object' ? place?.port : 0}`;
      await using remote = await connectExecutor(address, { keepaliveMs: 1000, keepaliveTimeoutMs: 5000 });
      const session = await remote.openSession();
      const error = await rejection(session.submit('memoryUse', {}).result);
      expect(error).to.be.instanceOf(ConnectionError).and.to.have.property('code', 'CONNECTION_LOST');
      expect(error.message).to.include(address);
      for (const connection of connections) connection.destroy();
      server.close();
    });

  it('and answers pings alone keeps what is pending', async () => {
    const executor = await ExecutorProcess.start();
    await using remote = await connectExecutor(executor.address, { keepaliveMs: 500, keepaliveTimeoutMs: 20_000 });
    await using jit = await LLJIT.builder().executor(remote).create();
    await jit.addObject(compileC('int usleep(unsigned); int nap(void) { usleep(3000000); return 7; }'));
    expect(await jit.function('int nap(void)')()).to.equal(7);
    await jit.close();
    await remote.close();
    await executor.stop();
  });
});
