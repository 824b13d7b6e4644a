import { createServer, type Server, type Socket } from 'node:net';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConnectionError, connectExecutor, LLJIT, spawnExecutor } from '@telejit/controller';
import { expect } from 'chai';
import type { telejit } from '@telejit/shared/wire';
import { afterHello, startPeer } from '../support/grpc-peer.js';
import { rejection } from '../support/rejection.js';

describe('A controller whose peer is wrong', () => {
  it('refuses an executor that speaks only other protocol versions, naming both', async () => {
    await using peer = await startPeer((stream) => {
      stream.on('data', () => {
        stream.write({
          replies: [
            {
              id: 1,
              failure: {
                code: 'PROTOCOL_VERSION',
                message: 'this executor speaks protocol versions 7 to 9, the controller 1 to 1',
              },
            },
          ],
        });
      });
      stream.on('end', () => stream.end());
    });
    const error = await rejection(connectExecutor(peer.address));
    expect(error).to.have.property('code', 'PROTOCOL_VERSION');
    expect(error.message).to.include('7 to 9').and.to.include('1 to 1');
  });

  it('refuses an executor that chooses a version it does not speak', async () => {
    await using peer = await startPeer(afterHello(() => undefined, { protocol: 2 }));
    const error = await rejection(connectExecutor(peer.address));
    expect(error).to.have.property('code', 'PROTOCOL_VERSION');
    expect(error.message).to.include('chose protocol version 2');
  });

  it('gives up on a gRPC server that is no executor', async () => {
    await using peer = await startPeer((stream) => {
      stream.emit('error', Object.assign(new Error('unknown method'), { code: 12, details: 'unknown method' }));
    });
    expect(await rejection(connectExecutor(peer.address))).to.have.property('code', 'NOT_AN_EXECUTOR');
  });

  it('gives up on something that accepts and never answers', async () => {
    const sockets: Socket[] = [];
    const server = createServer((socket) => sockets.push(socket));
    const port = await listen(server);
    const error = await rejection(connectExecutor(`127.0.0.1:${port}`, { timeoutMs: 300 }));
    expect(error).to.have.property('code', 'HELLO_TIMEOUT');
    expect(error.message).to.include(`127.0.0.1:${port}`).and.to.include('300 ms');
    for (const socket of sockets) socket.destroy();
    server.close();
  });

  it('says that what listens at an address hangs up', async () => {
    const server = createServer((socket) => socket.resume().end());
    const port = await listen(server);
    const error = await rejection(connectExecutor(`127.0.0.1:${port}`));
    expect(error).to.have.property('code', 'EXECUTOR_UNREACHABLE');
    expect(error.message).to.match(
      /closed the connection before it said anything; .*\(tls, or --tls-ca\), or another certificate$/,
    );
    server.close();
  });

  it('says that nothing listens at an address', async () => {
    const server = createServer();
    const port = await listen(server);
    server.close();
    await once(server, 'close');
    const error = await rejection(connectExecutor(`127.0.0.1:${port}`));
    expect(error).to.have.property('code', 'EXECUTOR_UNREACHABLE');
    expect(error.message).to.equal(
      `no executor can be reached at 127.0.0.1:${port}: connect ECONNREFUSED 127.0.0.1:${port}; is telejit-executor running there?`,
    );
    expect(await rejection(connectExecutor('unix:/nonexistent/executor.sock'))).to.have.property(
      'code',
      'EXECUTOR_UNREACHABLE',
    );
  });

  for (const [what, upcall] of [
    ['without a place', { id: 1, count: 1 }],
    ['out of order', { id: 2, count: 1, place: { segment: { unit: 1, segment: 0 } } }],
    ['that never came', { id: 1, place: { segment: { unit: 1, segment: 0 } } }],
    ['at an impossible place', { id: 1, count: 1, place: { segment: { unit: 1, segment: 0 }, offset: 2 ** 60 } }],
  ] satisfies [string, telejit.v1.IUpcall][]) {
    it(`gives up on an executor that sends an upcall ${what}`, async () => {
      await using peer = await startPeer(afterHello((stream) => stream.write({ upcalls: [upcall] })));
      await using executor = await connectExecutor(peer.address);
      const session = await executor.openSession();
      expect(await rejection(session.submit('ping', {}).result))
        .to.have.property('code')
        .that.is.oneOf(['BAD_FRAME', 'ADDRESS_RANGE']);
    });
  }

  for (const [what, endedUpcalls] of [
    ['0', [0]],
    ['that never came', [1]],
  ] satisfies [string, number[]][]) {
    it(`gives up on an executor that ends an upcall ${what}`, async () => {
      await using peer = await startPeer(afterHello((stream) => stream.write({ endedUpcalls })));
      await using executor = await connectExecutor(peer.address);
      const session = await executor.openSession();
      expect(await rejection(session.submit('ping', {}).result)).to.have.property('code', 'BAD_FRAME');
    });
  }

  it('gives up on an executor that says it resumed what was not to be', async () => {
    await using peer = await startPeer(afterHello((stream) => stream.write({ resumed: { received: 1 } })));
    await using executor = await connectExecutor(peer.address);
    const session = await executor.openSession();
    const error = await rejection(session.submit('ping', {}).result);
    expect(error).to.have.property('code', 'BAD_FRAME');
    expect(error.message).to.include('nothing was to be resumed');
  });

  it('answers an upcall at a place that nobody knows with a failure', async () => {
    let answered: (operation: telejit.v1.IOperation) => void = () => undefined;
    const answer = new Promise<telejit.v1.IOperation>((resolve) => (answered = resolve));
    await using peer = await startPeer(
      afterHello((stream, operation) => {
        if (operation.ping)
          stream.write({ upcalls: [{ id: 1, count: 1, place: { segment: { unit: 7, segment: 0 } } }] });
        else answered(operation);
      }),
    );
    await using executor = await connectExecutor(peer.address);
    const session = await executor.openSession();
    void session.submit('ping', {});
    const { answerUpcalls } = await answer;
    expect(answerUpcalls?.upcalls).to.deep.equal([1]);
    expect(answerUpcalls?.failure).to.include('unit 7');
  });

  for (const address of ['', 'nonsense', 'host:', 'host:0', 'host:70000', 'unix:relative', 'http://host:1']) {
    it(`refuses the address ${JSON.stringify(address)}`, async () => {
      const error = await rejection(connectExecutor(address));
      expect(error).to.have.property('code', 'BAD_ADDRESS');
      expect(error.message).to.include('host:port');
    });
  }

  it('fails what is under way when the peer answers nonsense', async () => {
    for (const reply of [{ id: 999 }, { id: 2, ping: {} }]) {
      await using peer = await startPeer(afterHello((stream) => stream.write({ replies: [reply] })));
      await using executor = await connectExecutor(peer.address);
      await using jit = await LLJIT.builder().executor(executor).create();
      expect(await rejection(jit.loadLibrary('m'))).to.have.property('code', 'BAD_REPLY');
    }
  });

  for (const [what, frame] of [
    ['of no call', { callData: [{ operation: 3, data: new Uint8Array(8) }] }],
    ['of an operation that returns no such thing', { callData: [{ operation: 2, data: new Uint8Array(8) }] }],
  ] satisfies [string, telejit.v1.IExecutorFrame][]) {
    it(`gives up on an executor that sends results ${what}`, async () => {
      await using peer = await startPeer(afterHello((stream) => stream.write(frame)));
      await using executor = await connectExecutor(peer.address);
      const session = await executor.openSession();
      expect(await rejection(session.submit('ping', {}).result)).to.have.property('code', 'BAD_REPLY');
    });
  }

  it('gives up on an executor that returns more of a call than was asked for', async () => {
    const data = new Uint8Array(1_500_000);
    for (const frame of [
      {
        callData: [
          { operation: 2, data },
          { operation: 2, data },
        ],
      },
      { callData: [{ operation: 2, data }], replies: [{ id: 2, call: { buffer: data } }] },
      { callData: [{ operation: 2, data }], replies: [{ id: 2, failure: { code: 'X', call: { buffer: data } } }] },
    ] satisfies telejit.v1.IExecutorFrame[]) {
      await using peer = await startPeer(afterHello((stream) => stream.write(frame)));
      await using executor = await connectExecutor(peer.address);
      const session = await executor.openSession();
      const { result } = session.call({ bufferSize: 2_000_000, replySize: 2_000_000 }, 'call f');
      expect(await rejection(result)).to.have.property('code', 'BAD_REPLY');
    }
  });

  it('gives up on an executor that sends millions of answers in one message', async () => {
    await using peer = await startPeer(
      afterHello((stream) => stream.write({ replies: Array.from({ length: 1_500_000 }, () => ({})) })),
    );
    await using executor = await connectExecutor(peer.address);
    const session = await executor.openSession();
    const error = await rejection(session.submit('ping', {}).result);
    expect(error).to.have.property('code', 'BAD_FRAME');
    expect(error.message).to.include('1048576');
  });

  it('gives up on an executor whose message is larger than any', async () => {
    const outputs = [{ operation: 2, data: new Uint8Array(9 * 2 ** 20) }];
    await using peer = await startPeer(afterHello((stream) => stream.write({ outputs })));
    await using executor = await connectExecutor(peer.address);
    const session = await executor.openSession();
    expect(await rejection(session.submit('ping', {}).result)).to.be.instanceOf(ConnectionError);
  });

  it('takes no notice of output and credit for programs that there are not', async () => {
    await using peer = await startPeer(
      afterHello((stream, { id }) =>
        stream.write({
          outputs: [{ operation: 77, data: new Uint8Array(10) }],
          inputCredits: [{ operation: 78, bytes: 2 ** 32 - 1 }],
          replies: [{ id, ping: {} }],
        }),
      ),
    );
    await using executor = await connectExecutor(peer.address);
    const session = await executor.openSession();
    await session.submit('ping', {}).result;
  });

  it('fails what is under way when the peer hangs up', async () => {
    await using peer = await startPeer(afterHello((stream) => stream.end()));
    await using executor = await connectExecutor(peer.address);
    await using jit = await LLJIT.builder().executor(executor).create();
    expect(await rejection(jit.loadLibrary('m'))).to.have.property('code', 'CONNECTION_LOST');
  });
});

describe('An executor that does not come up', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'telejit-test-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  function script(name: string, body: string): string {
    const path = join(folder, name);
    writeFileSync(path, `#!/bin/sh\n${body}\n`);
    chmodSync(path, 0o755);
    return path;
  }

  it('never becomes ready: the error says after how long, with its last words', async () => {
    const command = [script('mute', 'echo still thinking >&2; exec sleep 60')];
    const error = await rejection(spawnExecutor({ command, startTimeoutMs: 3000 }));
    expect(error).to.have.property('code', 'EXECUTOR_START_TIMEOUT');
    expect(error.message).to.include('3000 ms').and.to.include('still thinking');
  });

  it('exits at once: the error has the exit code and the last words', async () => {
    const error = await rejection(spawnExecutor({ command: [script('failing', 'echo no luck today >&2; exit 3')] }));
    expect(error).to.have.property('code', 'EXECUTOR_START_FAILED');
    expect(error.message).to.include('exited with code 3').and.to.include('no luck today');
  });

  it('has no folder for its socket: the error says where it was to be, and how to choose', async () => {
    const before = process.env.TMPDIR;
    process.env.TMPDIR = join(folder, 'not-there');
    const error = await rejection(spawnExecutor()).finally(() => {
      if (before === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = before;
    });
    expect(error).to.have.property('code', 'EXECUTOR_START_FAILED');
    expect(error.message).to.include(join(folder, 'not-there')).and.to.include('TMPDIR');
  });

  it('does not exist', async () => {
    const error = await rejection(spawnExecutor({ command: ['/nonexistent/telejit-executor'] }));
    expect(error).to.have.property('code', 'EXECUTOR_START_FAILED');
    expect(error.message).to.include('ENOENT');
  });
});

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
