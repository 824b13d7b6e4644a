import { request } from 'node:http';
import { expect } from 'chai';
import { CodeSession, logged, startDaemon } from '../support/daemon.js';
import { checkHealth, SERVING } from '../support/health.js';
import { RawSession, type ExecutorProcess } from '../support/raw-session.js';
import { rejection } from '../support/rejection.js';

interface Answer {
  readonly status: number | undefined;
  readonly body: string;
}

function get(address: string, path: string, method = 'GET'): Promise<Answer> {
  const [host, port] = address.split(':');
  return new Promise((resolve, reject) => {
    const asked = request({ host, port: Number(port), path, method, agent: false }, (response) => {
      let body = '';
      response.on('data', (data: Buffer) => (body += data.toString()));
      response.on('end', () => resolve({ status: response.statusCode, body }));
    });
    asked.on('error', reject);
    asked.end();
  });
}

async function statusAddress(daemon: ExecutorProcess): Promise<string> {
  const record = await logged(daemon, ({ msg }) => msg === 'answering /metrics and /healthz');
  return String(record.address);
}

describe('The status of a daemon', () => {
  it('counts sessions and what ended them, for Prometheus', async () => {
    const daemon = await startDaemon({ args: ['--status', '127.0.0.1:0', '--max-sessions', '2'] });
    const status = await statusAddress(daemon);
    const first = await CodeSession.open(
      daemon.address,
      '#include <signal.h>\n#include <unistd.h>\nlong die(long a, long b) { return kill(getpid(), SIGKILL); }',
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
