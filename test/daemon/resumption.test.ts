import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, credentials, status } from '@grpc/grpc-js';
import { connectExecutor, LLJIT, type ConnectOptions } from '@telejit/controller';
import { expect } from 'chai';
import { Certificates } from '../support/certificates.js';
import { CuttingProxy } from '../support/cutting-proxy.js';
import { childrenOf, isGone, CodeSession, logged, startDaemon } from '../support/daemon.js';
import { HELLO, RawStream } from '../support/raw-stream.js';
import { RawSession, type ExecutorProcess, type StartOptions } from '../support/raw-session.js';
import { rejection } from '../support/rejection.js';
import { linesOf, script, SCRIPT_OBJECT, SCRIPT_RESULT } from '../support/session-script.js';

const FUNCTIONS = `
  #include <unistd.h>
  static long total;
  long add(long a, long b) { return total += a + b; }
  long pid(long a, long b) { return getpid(); }
`;

function start(windowSeconds: number, { args = [], ...options }: StartOptions = {}): Promise<ExecutorProcess> {
  return startDaemon({ ...options, args: ['--resume-window', String(windowSeconds), ...args] });
}

/** A connection that nothing else uses. */
function connect(address: string): Client {
  return new Client(address, credentials.createInsecure(), { 'grpc.use_local_subchannel_pool': 1 });
}

/** A stream with a connection of its own. */
function open(address: string): RawStream {
  const client = connect(address);
  const stream = new RawStream(address, client);
  stream.read();
  void stream.ended.then(() => client.close());
  return stream;
}

/** A session that has lost its connection, and what it takes to go on with it. */
async function held(address: string): Promise<Uint8Array> {
  await using proxy = await CuttingProxy.start(address);
  const stream = open(proxy.address);
  await stream.write({ operations: [{ ...HELLO, hello: { ...HELLO.hello, resumable: true } }] });
  await stream.until(() => stream.replies.length > 0);
  proxy.close();
  expect((await stream.ended).code).to.equal(status.UNAVAILABLE);
  return stream.replies[0].hello?.resumeToken ?? new Uint8Array();
}

function resume(address: string, token: Uint8Array): RawStream {
  const stream = open(address);
  void stream.write({ resume: { token, received: 1 } });
  return stream;
}

/** Goes on with a session, and ends it as one that is done. */
async function finish(address: string, token: Uint8Array): Promise<void> {
  const stream = resume(address, token);
  void stream.write({ received: 1, operations: [{ id: 2, ping: {} }] });
  await stream.until(() => stream.replies.length > 0);
  expect(stream.replies[0]).to.include({ id: 2 });
  stream.end();
  expect((await stream.ended).code).to.equal(status.OK);
}

describe('A daemon that keeps sessions for a while', () => {
  let daemon: ExecutorProcess;

  it('has a program run on whose connection is cut again and again, in the same process, beside others', async () => {
    daemon = await start(60);
    await using proxy = await CuttingProxy.start(daemon.address);
    await using remote = await connectExecutor(proxy.address);
    await using jit = await LLJIT.builder().executor(remote).create();
    await jit.addObject(SCRIPT_OBJECT);
    const other = await CodeSession.open(daemon.address, FUNCTIONS);
    const otherPid = await other.call('pid');
    let bytes = 0;
    let cuts = 0;
    const running = jit.runAsMain('main', {
      argv: ['main', '100000'],
      stdin: '',
      stdout: (chunk) => {
        bytes += chunk.length;
        if (bytes <= (cuts + 1) * 50_000) return;
        cuts++;
        proxy.cut();
      },
    });
    for (let i = 1; i <= 100; i++) expect(await other.call('add', 1)).to.equal(i);
    const { exitCode } = await running;
    expect([exitCode, bytes]).to.deep.equal([0, linesOf(100_000).length]);
    expect(cuts).to.be.above(2);
    expect(jit.remoteSession.stats.resumptions).to.be.above(2);
    expect(await other.call('pid')).to.equal(otherPid);
    await jit.close();
    await remote.close();
    await logged(daemon, ({ msg, exitCode }) => msg === 'session ended' && exitCode === 0);
    await other.session.close();
    await daemon.stop();
  }).timeout(120_000);

  it('has a connection cut at any message without that being noticed', async () => {
    daemon = await start(60);
    let cuts = 0;
    for (let frame = 3, hasCut = true; hasCut; frame++) {
      await using proxy = await CuttingProxy.start(daemon.address);
      proxy.cutAt(frame);
      expect(await script(proxy.address), `cut at ${frame}`).to.deep.equal(SCRIPT_RESULT);
      ({ hasCut } = proxy);
      cuts++;
    }
    expect(cuts).to.be.above(20);
    await daemon.stop();
  }).timeout(300_000);

  it('does so over TLS, with certificates and a token', async () => {
    using certs = new Certificates();
    daemon = await start(60, {
      listen: '127.0.0.1:0',
      args: [
        ...['--tls-cert', certs.path('executor.pem'), '--tls-key', certs.path('executor-key.pem')],
        ...['--tls-client-ca', certs.path('ca.pem'), '--token-file', certs.path('token')],
      ],
    });
    const own = { cert: certs.read('controller.pem'), key: certs.read('controller-key.pem') };
    const options: ConnectOptions = { tls: { ca: certs.read('ca.pem'), ...own }, token: certs.token };
    await using proxy = await CuttingProxy.start(daemon.address);
    await using remote = await connectExecutor(proxy.address, options);
    await using jit = await LLJIT.builder().executor(remote).create();
    await jit.addObject(SCRIPT_OBJECT);
    const add = jit.function('int add(int, int)');
    for (let i = 0; i < 3; i++) {
      expect(await add(i, 1)).to.equal(i + 1);
      proxy.cut();
    }
    expect(await jit.function('int count(void)')()).to.equal(3);
    await jit.close();
    await remote.close();
    await daemon.stop();
  });

  it('ends the process of a session for which nobody came in time', async () => {
    daemon = await start(0.2);
    const token = await held(daemon.address);
    const { pid } = await logged(daemon, ({ msg }) => msg === 'session began');
    expect(await logged(daemon, ({ msg }) => msg === 'session ended')).to.include({ exitCode: 0 });
    await isGone(Number(pid));
    const { code, details } = await resume(daemon.address, token).ended;
    expect(code).to.equal(status.FAILED_PRECONDITION);
    expect(details).to.match(/^SESSION_GONE/);
    await daemon.stop();
  });

  it('ends at once a session that is closed while its connection is lost', async () => {
    daemon = await start(3600);
    await using proxy = await CuttingProxy.start(daemon.address);
    const remote = await connectExecutor(proxy.address);
    proxy.cut();
    await remote.close();
    expect(await logged(daemon, ({ msg }) => msg === 'session ended')).to.include({ exitCode: 0 });
    await daemon.stop();
  });

  for (const [what, change] of [
    ['no token', () => new Uint8Array()],
    ['the token of another process', (token: Uint8Array) => Buffer.from(token).fill(token[0] ^ 1, 0, 1)],
    ['a token of which one bit is wrong', (token: Uint8Array) => Buffer.from(token).fill(token[47] ^ 1, 47)],
    ['the beginning of a token', (token: Uint8Array) => token.subarray(0, 47)],
  ] as const) {
    it(`gives no session to whoever has ${what}`, async () => {
      daemon = await start(60);
      const token = await held(daemon.address);
      const { code, details } = await resume(daemon.address, change(token)).ended;
      expect(code).to.equal(status.FAILED_PRECONDITION);
      expect(details).to.match(/^SESSION_GONE/);
      await finish(daemon.address, token);
      await daemon.stop();
    });
  }

  it('counts held sessions as sessions, and has room for their controllers', async () => {
    daemon = await start(60, { args: ['--max-sessions', '1'] });
    const token = await held(daemon.address);
    const refused = await rejection(connectExecutor(daemon.address));
    expect(refused).to.have.property('code', 'SESSION_REFUSED');
    expect(refused.message).to.include('SESSION_LIMIT: all 1 sessions');
    await logged(daemon, ({ msg }) => msg === 'refused');
    await finish(daemon.address, token);
    await logged(daemon, ({ msg }) => msg === 'session ended');
    const next = await RawSession.connect(daemon.address);
    await next.close();
    await daemon.stop();
  });

  it('begins no session on a connection over which another goes on', async () => {
    daemon = await start(60);
    const token = await held(daemon.address);
    const client = connect(daemon.address);
    const first = new RawStream(daemon.address, client);
    first.read();
    void first.write({ resume: { token, received: 1 } });
    void first.write({ received: 1, operations: [{ id: 2, ping: {} }] });
    await first.until(() => first.replies.length > 0);
    const second = new RawStream(daemon.address, client);
    second.read();
    void second.write({ operations: [HELLO] });
    expect((await second.ended).details).to.match(/^SESSION_LIMIT: a session goes on over this connection/);
    first.end();
    expect((await first.ended).code).to.equal(status.OK);
    client.close();
    await daemon.stop();
  });

  it('tells the controller when the process dies while it is away', async () => {
    daemon = await start(60);
    await using proxy = await CuttingProxy.start(daemon.address);
    await using remote = await connectExecutor(proxy.address);
    await using jit = await LLJIT.builder().executor(remote).create();
    await jit.addObject(SCRIPT_OBJECT);
    await jit.function('int add(int, int)')(1, 2);
    proxy.cut();
    process.kill(remote.description.pid, 'SIGKILL');
    const error = await rejection(jit.function('int add(int, int)')(1, 2));
    expect(error).to.have.property('code', 'EXECUTOR_DIED');
    expect(error.message).to.include('SIGKILL');
    await daemon.stop();
  });

  it('ends held sessions at once when it is to stop, and lets others come to their end', async () => {
    daemon = await start(3600, { exitWithParent: false, args: ['--drain-seconds', '3600'] });
    await held(daemon.address);
    const resumed = resume(daemon.address, await held(daemon.address));
    void resumed.write({ received: 1, operations: [{ id: 2, ping: {} }] });
    await resumed.until(() => resumed.replies.length === 1);
    daemon.child.kill('SIGTERM');
    expect(await logged(daemon, ({ msg }) => msg === 'session ended')).to.include({ session: 1, exitCode: 0 });
    void resumed.write({ received: 2, operations: [{ id: 3, ping: {} }] });
    await resumed.until(() => resumed.replies.length === 2);
    resumed.end();
    expect((await resumed.ended).code).to.equal(status.OK);
    expect(await daemon.buried()).to.deep.equal({ code: 0, signal: null });
  });

  it('leaves no process behind when it is killed, and its folder only until the next one starts', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'telejit-doors-'));
    daemon = await start(3600, { exitWithParent: false, env: { ...process.env, TMPDIR: folder } });
    await held(daemon.address);
    const workers = childrenOf(daemon.pid);
    daemon.child.kill('SIGKILL');
    await daemon.buried();
    await Promise.all(workers.map(isGone));
    // Nobody was left to remove what it had made.
    const abandoned = readdirSync(folder);
    expect(abandoned).to.have.length(1);
    daemon = await start(60, { env: { ...process.env, TMPDIR: folder } });
    // The next one does, and leaves alone what belongs to one that lives.
    const own = readdirSync(folder);
    expect(own).to.have.length(1).and.not.to.include(abandoned[0]);
    const other = await start(60, { env: { ...process.env, TMPDIR: folder } });
    expect(readdirSync(folder)).to.have.length(2).and.to.include(own[0]);
    await other.stop();
    await daemon.stop();
    rmSync(folder, { recursive: true });
  });

  it('reaches its processes in a folder that only its user can enter, and that goes with it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'telejit-doors-'));
    daemon = await start(60, { env: { ...process.env, TMPDIR: folder } });
    const [own, ...others] = readdirSync(folder).filter((name) => name.startsWith('telejit-daemon-'));
    expect(others).to.deep.equal([]);
    expect(statSync(join(folder, own)).mode & 0o777).to.equal(0o700);
    await finish(daemon.address, await held(daemon.address));
    await daemon.stop();
    expect(readdirSync(folder)).to.deep.equal([]);
    rmSync(folder, { recursive: true });
  });
});
