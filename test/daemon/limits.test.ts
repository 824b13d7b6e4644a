import { connect } from 'node:net';
import { expect } from 'chai';
import { CodeSession, logged, startDaemon } from '../support/daemon.js';
import { RawSession, type ExecutorProcess } from '../support/raw-session.js';
import { rejection } from '../support/rejection.js';

const GREEDY = `
  #include <stdlib.h>
  #include <string.h>
  char *volatile kept[1024];
  long take_mib(long most, long b) {
    long taken = 0;
    while (taken < most) {
      char *block = malloc(1024 * 1024);
      if (!block) break;
      memset(block, 1, 1024 * 1024);
      kept[taken++] = block;
    }
    return taken;
  }
  long spin(long a, long b) { for (;;); }
`;

describe('A daemon with limits', () => {
  let daemon: ExecutorProcess;
  afterEach(() => daemon.stop());

  it('lets a session take no more memory than --session-memory-mib, and others theirs', async () => {
    daemon = await startDaemon({ args: ['--session-memory-mib', '128'] });
    const greedy = await CodeSession.open(daemon.address, GREEDY);
    const other = await CodeSession.open(daemon.address, GREEDY);
    const taken = await greedy.call('take_mib', 512);
    expect(taken).to.be.within(32, 128);
    // The executor itself may have none left, and end.
    await greedy.session.cancel();
    expect(await other.call('take_mib', 8)).to.equal(8);
    await other.session.close();
  });

  it('runs a small session with the least that --session-memory-mib may be', async () => {
    daemon = await startDaemon({ args: ['--session-memory-mib', '32'] });
    const code = await CodeSession.open(daemon.address, GREEDY);
    expect(await code.call('take_mib', 1)).to.equal(1);
    await code.session.close();
  });

  it('lets a session take what it wants without', async () => {
    daemon = await startDaemon();
    const code = await CodeSession.open(daemon.address, GREEDY);
    expect(await code.call('take_mib', 256)).to.equal(256);
    await code.session.close();
  });

  it('ends a session that computes for longer than --session-cpu-seconds', async () => {
    daemon = await startDaemon({ args: ['--session-cpu-seconds', '3'] });
    const code = await CodeSession.open(daemon.address, GREEDY);
    await rejection(code.call('spin'));
    const end = await logged(daemon, ({ msg }) => msg === 'session ended');
    expect(end).to.include({ signal: 'SIGXCPU' });
  });

  it('ends a session that lasts longer than --session-seconds', async () => {
    daemon = await startDaemon({ args: ['--session-seconds', '2'] });
    const session = await RawSession.connect(daemon.address);
    expect(await session.ended).to.be.an('error');
    const end = await logged(daemon, ({ msg }) => msg === 'session ended');
    expect(end).to.include({ signal: 'SIGKILL' });
    expect(end.seconds).to.be.at.least(2);
  });

  it('takes no more content than --content-mib, and says how much that is', async () => {
    daemon = await startDaemon({ args: ['--content-mib', '1'] });
    const session = RawSession.open(daemon.address);
    const { description } = await session.hello();
    expect(description?.limits?.contentBytes).to.equal(1024 * 1024);
    const sha256 = new Uint8Array(32);
    session.add({ content: [{ sha256, totalSize: 1024 * 1024 + 1, data: new Uint8Array(1) }] });
    const error = await session.ended;
    expect(error?.details).to.include('BAD_CONTENT').and.to.include('1048576 bytes');
  });

  it('ends a session that sends a message longer than 4 MiB, and no other', async () => {
    daemon = await startDaemon();
    const other = await RawSession.connect(daemon.address);
    const session = await RawSession.connect(daemon.address);
    const sha256 = new Uint8Array(32);
    session.add({ content: [{ sha256, totalSize: 2 ** 23, data: new Uint8Array(2 ** 22 + 1) }] });
    expect(await session.ended).to.have.property('code', 8);
    await other.submit('ping', {});
    await other.close();
  });

  it('is not disturbed by connections that send nonsense', async () => {
    daemon = await startDaemon({ listen: '127.0.0.1:0', args: ['--max-sessions', '64'] });
    const other = await RawSession.connect(daemon.address);
    const [host, port] = daemon.address.split(':');
    const preface = Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n');
    const frame = (type: number, length: number): Buffer =>
      Buffer.from([0, length >> 8, length & 255, type, 0, 0, 0, 0, 1]);
    const nonsense = [
      Buffer.from('GET / HTTP/1.1\r\n\r\n'),
      Buffer.alloc(100_000, 0xff),
      Buffer.concat([preface, Buffer.alloc(1000, 7)]),
      Buffer.concat([preface, frame(4, 6), Buffer.alloc(6), frame(1, 60_000), Buffer.alloc(60_000, 0x40)]),
      Buffer.from([0x16, 3, 1, 0xff, 0xff]),
    ];
    await Promise.all(
      nonsense.map(async (bytes) => {
        const socket = connect(Number(port), host);
        socket.on('error', () => undefined);
        socket.resume();
        socket.end(bytes);
        await new Promise((resolve) => socket.once('close', resolve));
      }),
    );
    await other.submit('ping', {});
    const next = await RawSession.connect(daemon.address);
    await next.close();
    await other.close();
  });
});
