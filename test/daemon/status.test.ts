import { existsSync, mkdtempSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { childrenOf, CodeSession, logged, logOf, startDaemon } from '../support/daemon.js';
import { checkHealth, SERVING } from '../support/health.js';
import { RawSession, type ExecutorProcess } from '../support/raw-session.js';
import { get, hasSpare, statusAddress } from '../support/status.js';
import { rejection } from '../support/rejection.js';

/** Kills the process that waits for a connection, once there is one. */
async function killSpare(daemon: ExecutorProcess, status: string, serving: readonly unknown[]): Promise<void> {
  await hasSpare(status);
  for (const child of childrenOf(daemon.pid)) if (!serving.includes(child)) process.kill(child, 'SIGKILL');
}

describe('The status of a daemon', () => {
  it('counts and logs processes that end while they wait, replaced after longer and longer pauses', async () => {
    const daemon = await startDaemon({ args: ['--status', '127.0.0.1:0'] });
    const status = await statusAddress(daemon);
    const ends = (): readonly Record<string, unknown>[] =>
      logOf(daemon).filter(({ msg }) => msg === 'a spare worker ended');
    for (const pauseMs of [100, 200, 400]) {
      await killSpare(daemon, status, []);
      const record = await logged(daemon, (one) => one.pauseMs === pauseMs);
      expect(record).to.include({ level: 'error', signal: 'SIGKILL', exitCode: null });
    }
    const session = await RawSession.connect(daemon.address);
    const { pid } = await logged(daemon, ({ msg }) => msg === 'session began');
    await killSpare(daemon, status, [pid]);
    await logged(daemon, () => ends().length === 4);
    expect(ends().map(({ pauseMs }) => pauseMs)).to.deep.equal([100, 200, 400, 100]);
    expect((await get(status, '/metrics')).body).to.match(/^telejit_spare_worker_ends_total 4$/m);
    await session.close();
    await daemon.stop();
  });

  it('counts sessions and what ended them, for Prometheus', async () => {
    const daemon = await startDaemon({ args: ['--status', '127.0.0.1:0', '--max-sessions', '2'] });
    const status = await statusAddress(daemon);
    const first = await CodeSession.open(
      daemon.address,
      '#include <sys/syscall.h>\n#include <unistd.h>\nlong die(long a, long b) { return syscall(SYS_kill, getpid(), 9); }',
    );
    const second = await RawSession.connect(daemon.address);
    await rejection(RawSession.connect(daemon.address));
    await rejection(first.call('die'));
    await logged(daemon, ({ msg }) => msg === 'session ended');
    const { status: code, body } = await get(status, '/metrics');
    expect(code).to.equal(200);
    for (const line of [
      'telejit_connections_total 3',
      'telejit_refused_connections_total 1',
      'telejit_sessions_total 2',
      'telejit_worker_ends_total{how="SIGKILL"} 1',
      'telejit_connections 1',
      'telejit_connections_limit 2',
    ])
      expect(body.split('\n')).to.include(line);
    expect(Number(/^telejit_worker_resident_bytes (\d+)$/m.exec(body)?.[1])).to.be.greaterThan(10_000_000);
    expect(body).to.match(/^process_cpu_seconds_total /m);
    await second.close();
    await daemon.stop();
  });

  it('tells sessions whose controller broke the protocol, by the code of the refusal', async () => {
    const daemon = await startDaemon({ args: ['--status', '127.0.0.1:0'] });
    const status = await statusAddress(daemon);
    const session = await RawSession.connect(daemon.address);
    session.add({ operations: [{ id: 7, ping: {} }] });
    expect((await session.ended)?.details).to.include('BAD_OPERATION_ID');
    await session.close();
    const end = await logged(daemon, ({ msg }) => msg === 'session ended');
    expect(end).to.include({ level: 'warn', refusal: 'BAD_OPERATION_ID' });
    const { body } = await get(status, '/metrics');
    expect(body.split('\n')).to.include('telejit_worker_ends_total{how="BAD_OPERATION_ID"} 1');
    await daemon.stop();
  });

  it('says whether it serves, until it has drained', async () => {
    const daemon = await startDaemon({ args: ['--status', '127.0.0.1:0'], exitWithParent: false });
    const status = await statusAddress(daemon);
    expect(await get(status, '/healthz')).to.deep.equal({ status: 200, body: 'serving\n' });
    const session = await RawSession.connect(daemon.address);
    daemon.child.kill('SIGTERM');
    await logged(daemon, ({ msg }) => msg === 'draining');
    expect(await get(status, '/healthz')).to.deep.equal({ status: 503, body: 'draining\n' });
    await session.close();
    expect(await daemon.buried()).to.deep.equal({ code: 0, signal: null });
  });

  it('answers nothing else', async () => {
    const daemon = await startDaemon({ args: ['--status', '127.0.0.1:0'] });
    const status = await statusAddress(daemon);
    expect((await get(status, '/')).status).to.equal(404);
    expect((await get(status, '/metrics', 'POST')).status).to.equal(405);
    await daemon.stop();
  });

  it('leaves alone what is at the path of its socket by now', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'telejit-status-'));
    const [own, another] = [join(folder, 'own'), join(folder, 'another')];
    const daemons = [own, another].map((path) => startDaemon({ args: ['--status', `unix:${path}`] }));
    const [first, second] = await Promise.all(daemons);
    await second.stop();
    expect(existsSync(another)).to.equal(false);
    unlinkSync(own);
    writeFileSync(own, 'of another');
    await first.stop();
    expect(readFileSync(own, 'latin1')).to.equal('of another');
    rmSync(folder, { recursive: true });
  });

  it('is by gRPC that it serves, also when there is no room for a session', async () => {
    const daemon = await startDaemon({ args: ['--max-sessions', '1'] });
    const session = await RawSession.connect(daemon.address);
    expect(await checkHealth(daemon.address)).to.deep.equal(SERVING);
    await session.close();
    await daemon.stop();
  });

  it('is not there when its address is in use', async () => {
    const daemon = await startDaemon({ args: ['--status', '127.0.0.1:0'] });
    const status = await statusAddress(daemon);
    const error = await rejection(startDaemon({ args: ['--status', status] }));
    expect(error.message).to.include('LISTEN_ADDRESS_IN_USE');
    await daemon.stop();
  });
});
