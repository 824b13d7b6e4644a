import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { connectExecutor, type ConnectOptions } from '@telejit/controller';
import { Client, credentials, status } from '@grpc/grpc-js';
import { expect } from 'chai';
import { Certificates } from '../support/certificates.js';
import { childrenOf, logged, logOf, startDaemon } from '../support/daemon.js';
import { rejection } from '../support/rejection.js';
import { hasSpare, statusAddress } from '../support/status.js';

const ATTEMPTS = 8;
const FLOOD = 200;
const DESCRIBE = '/telejit.v1.ExecutorService/Describe';

describe('A daemon that others can reach', () => {
  let certs: Certificates;
  let args: readonly string[];
  let options: ConnectOptions;
  before(() => {
    certs = new Certificates();
    const tls = ['--tls-cert', certs.path('executor.pem'), '--tls-key', certs.path('executor-key.pem')];
    args = [...tls, '--tls-client-ca', certs.path('ca.pem')];
    const own = { cert: certs.read('controller.pem'), key: certs.read('controller-key.pem') };
    options = { tls: { ca: certs.read('ca.pem'), ...own }, token: certs.token };
  });
  after(() => certs[Symbol.dispose]());

  it('refuses whoever has no certificate or no token, and serves the next one with the same process', async () => {
    const daemon = await startDaemon({
      listen: '127.0.0.1:0',
      args: [...args, '--token-file', certs.path('token'), '--status', '127.0.0.1:0'],
    });
    const statusAt = await statusAddress(daemon);
    const [worker] = childrenOf(daemon.pid);
    const { tls } = options;
    const strangers: ConnectOptions[] = [{}, { tls: { ca: tls?.ca }, token: certs.token }, { tls }];
    for (const stranger of strangers) {
      const error = await rejection(connectExecutor(daemon.address, stranger));
      expect(error).to.have.property('code').that.is.oneOf(['EXECUTOR_UNREACHABLE', 'TLS_FAILED', 'UNAUTHENTICATED']);
      // Otherwise the next one gets another process, which may be the one that is kept.
      await hasSpare(statusAt);
    }
    await using executor = await connectExecutor(daemon.address, options);
    expect(executor.description.pid).to.equal(worker);
    await executor.close();
    await daemon.stop();
  });

  it('logs and counts those that have no token or a wrong one, without the token', async () => {
    const args = ['--status', '127.0.0.1:0'];
    const daemon = await startDaemon({ env: { ...process.env, TELEJIT_TOKEN: certs.token }, args });
    const wrong = certs.token.replaceAll(/[a-z]/g, 'Q');
    await rejection(connectExecutor(daemon.address));
    for (let i = 0; i < ATTEMPTS; i++) await rejection(connectExecutor(daemon.address, { token: wrong }));
    const ofWrong = (): number[] =>
      logOf(daemon).flatMap(({ msg, reason, count }) =>
        msg === 'not authenticated' && reason === 'wrong token' ? [Number(count)] : [],
      );
    const total = (): number => ofWrong().reduce((sum, count) => sum + count, 0);
    const { level } = await logged(daemon, ({ reason }) => reason === 'no token');
    expect(level).to.equal('warn');
    await logged(daemon, () => total() >= ATTEMPTS);
    const { address } = await logged(daemon, ({ msg }) => msg === 'answering /metrics and /healthz');
    const figures = await (await fetch(`http://${String(address)}/metrics`)).text();
    expect(figures).to.include('telejit_unauthenticated_requests_total{reason="no token"} 1\n');
    expect(figures).to.include(`telejit_unauthenticated_requests_total{reason="wrong token"} ${total()}\n`);
    await daemon.stop();
    expect(daemon.log).not.to.include(certs.token).and.not.to.include(wrong);
  });

  it('logs a flood of those without a token in few records, whose counts add up', async () => {
    const daemon = await startDaemon({ env: { ...process.env, TELEJIT_TOKEN: certs.token } });
    const client = new Client(daemon.address, credentials.createInsecure());
    const asIs = (bytes: Buffer): Buffer => bytes;
    const refused = (): Promise<boolean> =>
      new Promise((resolve) => {
        client.makeUnaryRequest(DESCRIBE, asIs, asIs, Buffer.alloc(0), (error) =>
          resolve(error?.code === status.UNAUTHENTICATED),
        );
      });
    const answers = await Promise.all(Array.from({ length: FLOOD }, refused));
    expect(answers).to.deep.equal(Array.from({ length: FLOOD }, () => true));
    client.close();
    const counts = (): number[] =>
      logOf(daemon).flatMap(({ msg, count }) => (msg === 'not authenticated' ? [Number(count)] : []));
    const total = (): number => counts().reduce((sum, count) => sum + count, 0);
    await logged(daemon, () => total() >= FLOOD);
    expect(total()).to.equal(FLOOD);
    expect(counts().length).to.be.lessThan(FLOOD / 4);
    await daemon.stop();
  });

  it('ends a connection that never comes to an end with its handshake', async () => {
    const daemon = await startDaemon({ listen: '127.0.0.1:0', args: [...args, '--hello-seconds', '1'] });
    const [host, port] = daemon.address.split(':');
    const socket = connect(Number(port), host);
    // A TLS record of a ClientHello that is to have 512 bytes.
    socket.write(Buffer.from([0x16, 3, 1, 2, 0]));
    socket.resume();
    await new Promise((resolve) => socket.once('close', resolve));
    await daemon.stop();
  });

  it('says over TLS that it has no room, to those that it knows only', async () => {
    const daemon = await startDaemon({
      listen: '127.0.0.1:0',
      args: [...args, '--token-file', certs.path('token'), '--max-sessions', '1'],
    });
    const first = await connectExecutor(daemon.address, options);
    const refused = await rejection(connectExecutor(daemon.address, options));
    expect(refused).to.have.property('code', 'SESSION_REFUSED');
    const stranger = await rejection(connectExecutor(daemon.address, { tls: options.tls }));
    expect(stranger).to.have.property('code', 'UNAUTHENTICATED');
    await first.close();
    await daemon.stop();
  });

  it('keeps its token out of arguments, logs, and the environment of workers', async () => {
    const env = { ...process.env, TELEJIT_TOKEN: certs.token, GRPC_VERBOSITY: 'DEBUG', GRPC_TRACE: 'all' };
    const daemon = await startDaemon({ env, args: ['--log-level', 'debug'] });
    const executor = await connectExecutor(daemon.address, { token: certs.token });
    await rejection(connectExecutor(daemon.address));
    for (const pid of [daemon.pid, ...childrenOf(daemon.pid)]) {
      const commandLine = readFileSync(`/proc/${pid}/cmdline`, 'latin1');
      expect(commandLine).to.include('telejit-executor').and.not.to.include(certs.token);
      if (pid !== daemon.pid) expect(readFileSync(`/proc/${pid}/environ`, 'latin1')).not.to.include(certs.token);
    }
    await executor.close();
    await logged(daemon, ({ msg }) => msg === 'session ended');
    await daemon.stop();
    expect(daemon.log).to.include('session began').and.not.to.include(certs.token);
  });
});
