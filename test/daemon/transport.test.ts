import {
  chmodSync,
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { once } from 'node:events';
import { execFileSync, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer, type TLSSocket } from 'node:tls';
import { connectExecutor, type ConnectOptions } from '@telejit/controller';
import { Client, credentials, status, type ServiceError } from '@grpc/grpc-js';
import { expect } from 'chai';
import { telejit } from '../e2e/support/telejit.js';
import { Certificates } from '../support/certificates.js';
import { ExecutorProcess } from '../support/raw-session.js';
import { rejection } from '../support/rejection.js';

const TELEJIT = fileURLToPath(new URL('../../packages/controller/bin/telejit.js', import.meta.url));
const BIN = createRequire(import.meta.url).resolve('@telejit/executor/bin');
const OTHER_TOKEN = 'x'.repeat(43);

/** What the command says when it does not start, and its exit code. */
async function refusal(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<string> {
  const child = spawn(process.execPath, [BIN, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  let output = '';
  child.stdout.on('data', (data: Buffer) => {
    output += data.toString();
    child.kill();
  });
  child.stderr.on('data', (data: Buffer) => (output += data.toString()));
  await once(child, 'close');
  return `${child.exitCode}: ${output}`;
}

/** The status with which a request without the library is answered. */
function statusOf(address: string, ca: string, path: string): Promise<number | undefined> {
  const client = new Client(address, credentials.createSsl(Buffer.from(ca)));
  const asIs = (bytes: Buffer): Buffer => bytes;
  return new Promise((resolve) => {
    client.makeUnaryRequest(path, asIs, asIs, Buffer.alloc(0), (error: ServiceError | null) => {
      client.close();
      resolve(error?.code);
    });
  });
}

describe('An executor at a TCP address', () => {
  let certs: Certificates;
  let others: Certificates;
  let tlsArgs: readonly string[];
  let mutualArgs: readonly string[];
  let tokenArgs: readonly string[];
  before(() => {
    certs = new Certificates();
    others = new Certificates();
    tlsArgs = ['--tls-cert', certs.path('executor.pem'), '--tls-key', certs.path('executor-key.pem')];
    mutualArgs = [...tlsArgs, '--tls-client-ca', certs.path('ca.pem')];
    tokenArgs = [...tlsArgs, '--token-file', certs.path('token')];
  });
  after(() => {
    certs[Symbol.dispose]();
    others[Symbol.dispose]();
  });

  /** Both sides of mutual TLS. */
  function mutual(): NonNullable<ConnectOptions['tls']> {
    return { ca: certs.read('ca.pem'), cert: certs.read('controller.pem'), key: certs.read('controller-key.pem') };
  }

  async function withExecutor(args: readonly string[], test: (address: string) => Promise<void>): Promise<void> {
    const executor = await ExecutorProcess.start({ listen: '127.0.0.1:0', args });
    try {
      await test(executor.address);
    } finally {
      await executor.stop();
    }
  }

  describe('beyond loopback', () => {
    it('refuses plain text at every address, and says how to be let in', async () => {
      for (const address of ['0.0.0.0:0', '[::]:0', 'example.org:4000', '127.0.0.999:0']) {
        const said = await refusal(['--listen', address]);
        expect(said, address).to.match(/^2: telejit-executor: TLS_REQUIRED: /);
        for (const way of ['--tls-cert', 'telejit certs make', '--insecure-plaintext']) expect(said).to.include(way);
      }
    });

    it('refuses a token without TLS', async () => {
      const said = await refusal(['--listen', '0.0.0.0:0', '--token-file', certs.path('token')]);
      expect(said).to.match(/^2: telejit-executor: TLS_REQUIRED: /);
    });

    it('refuses TLS that lets everybody in', async () => {
      const said = await refusal(['--listen', '0.0.0.0:0', ...tlsArgs]);
      expect(said).to.match(/^2: telejit-executor: AUTHENTICATION_REQUIRED: /);
    });

    it('listens with mutual TLS, with a token over TLS, or when plain text is asked for by name', async () => {
      for (const args of [mutualArgs, tokenArgs, ['--insecure-plaintext']]) {
        const executor = await ExecutorProcess.start({ listen: '0.0.0.0:0', args });
        expect(executor.address).to.match(/^0\.0\.0\.0:\d+$/);
        await executor.stop();
      }
    });
  });

  describe('with certificates that are no use', () => {
    it('refuses half a pair, and a CA of controllers without a certificate', async () => {
      const cert = certs.path('executor.pem');
      for (const args of [
        ['--tls-cert', cert],
        ['--tls-key', cert],
        ['--tls-client-ca', cert],
      ])
        expect(await refusal(['--listen', '127.0.0.1:0', ...args])).to.include('TLS_OPTIONS');
      expect(await refusal(['--listen', '127.0.0.1:0', ...tlsArgs, '--insecure-plaintext'])).to.include('TLS_OPTIONS');
    });

    it('refuses a key of another certificate, and a file that is no certificate', async () => {
      const mixed = ['--tls-cert', certs.path('executor.pem'), '--tls-key', certs.path('controller-key.pem')];
      const none = ['--tls-cert', certs.path('token'), '--tls-key', certs.path('executor-key.pem')];
      for (const args of [mixed, none])
        expect(await refusal(['--listen', '127.0.0.1:0', ...args])).to.include('BAD_CERTIFICATE');
    });

    it('refuses its own certificate when it has expired', async () => {
      const expired = certs.expire('executor');
      const said = await refusal(['--listen', '127.0.0.1:0', ...tlsArgs, '--tls-cert', expired]);
      expect(said).to.include('BAD_CERTIFICATE').and.to.include('expired on');
    });

    it('refuses a key or a token that every user can read, or others can write', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'telejit-secret-'));
      try {
        for (const [name, option] of [
          ['executor-key.pem', '--tls-key'],
          ['token', '--token-file'],
        ] as const) {
          const copy = join(folder, name);
          copyFileSync(certs.path(name), copy);
          for (const mode of [0o644, 0o620, 0o602]) {
            chmodSync(copy, mode);
            const said = await refusal(['--listen', '127.0.0.1:0', ...tlsArgs, option, copy]);
            expect(said).to.include('SECRET_EXPOSED').and.to.include('chmod 600');
          }
        }
      } finally {
        rmSync(folder, { recursive: true });
      }
    });

    it('refuses what may never end in place of a certificate, a key or a token', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'telejit-endless-'));
      try {
        const pipe = join(folder, 'pipe');
        execFileSync('mkfifo', ['-m', '600', pipe]);
        for (const option of ['--tls-cert', '--tls-key', '--token-file']) {
          for (const path of [pipe, '/dev/zero']) {
            const said = await refusal(['--listen', '127.0.0.1:0', ...tlsArgs, option, path]);
            expect(said).to.match(/^2: telejit-executor: CANNOT_READ: .* is no ordinary file/);
          }
        }
      } finally {
        rmSync(folder, { recursive: true });
      }
    });

    it('refuses a token that is short, or has characters that a header cannot carry, without showing it', async () => {
      for (const token of ['swordfish', `${'secret '.repeat(6)}x`, '']) {
        const said = await refusal(['--listen', '127.0.0.1:0'], { TELEJIT_TOKEN: token });
        expect(said).to.match(/^2: telejit-executor: BAD_TOKEN: TELEJIT_TOKEN/);
        expect(said).not.to.include('swordfish').and.not.to.include('secret');
      }
    });
  });

  describe('with mutual TLS', () => {
    it('serves a controller with a certificate of the CA', () =>
      withExecutor(mutualArgs, async (address) => {
        await using executor = await connectExecutor(address, { tls: mutual() });
        const session = await executor.openSession();
        await session.submit('ping', {}).result;
      }));

    it('refuses a controller without a certificate, with one of another CA, or with one that has expired', () =>
      withExecutor(mutualArgs, async (address) => {
        const { ca } = mutual();
        const foreign = { cert: others.read('controller.pem'), key: others.read('controller-key.pem') };
        const late = { cert: readFileSync(certs.expire('controller')), key: certs.read('controller-key.pem') };
        for (const own of [{}, foreign, late]) {
          const error = await rejection(connectExecutor(address, { tls: { ca, ...own } }));
          expect(error).to.have.property('code').that.is.oneOf(['TLS_FAILED', 'EXECUTOR_UNREACHABLE']);
        }
        // It goes on serving those that it knows.
        await using executor = await connectExecutor(address, { tls: mutual() });
        expect(executor.description.pid).to.be.greaterThan(0);
      }));

    it('refuses a controller that speaks plain text', () =>
      withExecutor(mutualArgs, async (address) => {
        expect(await rejection(connectExecutor(address))).to.have.property('code', 'EXECUTOR_UNREACHABLE');
      }));
  });

  describe('with a token', () => {
    it('serves a controller that has it, over TLS, plain on loopback, and at a Unix socket', async () => {
      await withExecutor(tokenArgs, async (address) => {
        const options = { tls: { ca: certs.read('ca.pem') }, token: certs.token };
        await using executor = await connectExecutor(address, options);
        await executor.openSession();
        const second = await executor.openSession();
        await second.submit('ping', {}).result;
      });
      for (const listen of ['127.0.0.1:0', undefined]) {
        const executor = await ExecutorProcess.start({ listen, args: ['--token-file', certs.path('token')] });
        await (await connectExecutor(executor.address, { token: certs.token })).close();
        expect(await rejection(connectExecutor(executor.address))).to.have.property('code', 'UNAUTHENTICATED');
        await executor.stop();
      }
    });

    it('refuses a controller without it, or with another, whatever the request', () =>
      withExecutor(tokenArgs, async (address) => {
        const tls = { ca: certs.read('ca.pem') };
        const missing = await rejection(connectExecutor(address, { tls }));
        expect(missing).to.have.property('code', 'UNAUTHENTICATED');
        expect(missing.message).to.include('a token is needed');
        for (const token of [OTHER_TOKEN, `${certs.token}x`, certs.token.slice(0, -1)]) {
          const error = await rejection(connectExecutor(address, { tls, token }));
          expect(error).to.have.property('code', 'UNAUTHENTICATED');
          expect(error.message).to.include('the token is wrong').and.not.to.include(token);
        }
        for (const path of [
          '/telejit.v1.ExecutorService/Describe',
          '/grpc.health.v1.Health/Check',
          '/not.there/AtAll',
        ]) {
          const code = await statusOf(address, certs.read('ca.pem'), path);
          expect(code, path).to.equal(path === '/not.there/AtAll' ? status.UNIMPLEMENTED : status.UNAUTHENTICATED);
        }
      }));

    it('wants the certificate as well where both are asked for', () =>
      withExecutor([...mutualArgs, '--token-file', certs.path('token')], async (address) => {
        expect(await rejection(connectExecutor(address, { tls: mutual() }))).to.have.property(
          'code',
          'UNAUTHENTICATED',
        );
        await (await connectExecutor(address, { tls: mutual(), token: certs.token })).close();
      }));

    it('takes it from the environment, where neither it nor its programs keep it', async () => {
      const env = { ...process.env, TELEJIT_TOKEN: certs.token };
      const executor = await ExecutorProcess.start({ env });
      try {
        const folder = mkdtempSync(join(tmpdir(), 'telejit-env-'));
        const source = join(folder, 'env.c');
        writeFileSync(
          source,
          '#include <stdio.h>\nextern char **environ;\nint main(void) { for (char **e = environ; *e; e++) puts(*e); }\n',
        );
        const run = await telejit(['run', '--executor', executor.address, source], { env });
        expect(run.stderr).to.equal('');
        expect(run.code).to.equal(0);
        expect(run.stdout.toString()).to.include('PATH=').and.not.to.include('TELEJIT_TOKEN');
        const without = await telejit(['run', '--executor', executor.address, source], { env: process.env });
        expect(without.stderr).to.include('[UNAUTHENTICATED]');
        rmSync(folder, { recursive: true });
      } finally {
        await executor.stop();
      }
    });

    it('shows it neither in its arguments nor in what it prints, not even with traces on', async () => {
      const env = { ...process.env, GRPC_VERBOSITY: 'DEBUG', GRPC_TRACE: 'all' };
      const executor = await ExecutorProcess.start({ args: ['--token-file', certs.path('token')], env });
      await (await connectExecutor(executor.address, { token: certs.token })).close();
      const commandLine = readFileSync(`/proc/${executor.pid}/cmdline`, 'latin1');
      await executor.stop();
      expect(commandLine).to.include('--token-file').and.not.to.include(certs.token);
      expect(executor.log).not.to.include(certs.token);
    });
  });
});

describe('A controller', () => {
  let certs: Certificates;
  let others: Certificates;
  before(() => {
    certs = new Certificates();
    others = new Certificates();
  });
  after(() => {
    certs[Symbol.dispose]();
    others[Symbol.dispose]();
  });

  it('refuses to speak plain text with another machine, unless that is asked for by name', async () => {
    for (const address of ['192.0.2.1:4000', 'executor.invalid:4000', '[2001:db8::1]:4000', 'dns:192.0.2.1:4000']) {
      const error = await rejection(connectExecutor(address));
      expect(error).to.have.property('code', 'TLS_REQUIRED');
      expect(error.message).to.include('--insecure-plaintext');
    }
    const asked = await rejection(
      connectExecutor('executor.invalid:4000', { insecurePlaintext: true, timeoutMs: 2000 }),
    );
    expect(asked).to.have.property('code').that.is.oneOf(['EXECUTOR_UNREACHABLE', 'HELLO_TIMEOUT']);
  });

  it('takes a token from a pipe, and does not wait for one that never comes', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'telejit-pipe-'));
    const executor = await ExecutorProcess.start({ args: ['--token-file', certs.path('token')] });
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const describeWith = (...args: string[]): ReturnType<typeof telejit> =>
      telejit(['describe', executor.address, '--token-file', pipe, ...args]);
    const writer = once(spawn('sh', ['-c', 'cat "$0" >"$1"', certs.path('token'), pipe], { stdio: 'ignore' }), 'close');
    expect(await describeWith()).to.include({ code: 0, stderr: '' });
    await writer;
    const silent = await describeWith('--connect-timeout', '100ms');
    expect(silent.stderr).to.include('[CANNOT_READ]').and.to.include('nobody wrote to the pipe within 100 ms');
    const endless = spawn('sh', ['-c', 'exec >"$0"; echo begun; read line', pipe], {
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    const late = await describeWith('--connect-timeout', '1s');
    expect(late.stderr)
      .to.include('the token cannot be read')
      .and.to.match(/did not come to an end|nobody wrote/);
    endless.stdin?.end();
    endless.kill('SIGKILL');
    const flood = once(spawn('sh', ['-c', 'cat /dev/zero >"$0"', pipe], { stdio: 'ignore' }), 'close');
    expect((await describeWith()).stderr).to.include('more than 1048576 bytes came through the pipe');
    await flood;
    for (const [path, why] of [
      ['/dev/zero', 'it is a device or a socket'],
      [folder, 'it is a directory'],
      [join(folder, 'none'), 'there is no such file'],
    ])
      expect((await telejit(['describe', executor.address, '--token-file', path])).stderr).to.include(why);
    await executor.stop();
    rmSync(folder, { recursive: true });
  });

  it('refuses an executor whose certificate another CA signed, has expired, or has another name', async () => {
    const executor = await ExecutorProcess.start({
      listen: '127.0.0.1:0',
      args: ['--tls-cert', certs.path('executor.pem'), '--tls-key', certs.path('executor-key.pem')],
    });
    try {
      const foreign = await rejection(connectExecutor(executor.address, { tls: { ca: others.read('ca.pem') } }));
      expect(foreign).to.have.property('code', 'TLS_FAILED');
      const unknown = await rejection(connectExecutor(executor.address, { tls: {} }));
      expect(unknown).to.have.property('code', 'TLS_FAILED');
      const serverName = 'other.example';
      const named = await rejection(
        connectExecutor(executor.address, { tls: { ca: certs.read('ca.pem'), serverName } }),
      );
      expect(named).to.have.property('code', 'TLS_FAILED');
      expect(named.message).to.include(serverName);
    } finally {
      await executor.stop();
    }
    const elsewhere = await ExecutorProcess.start({
      listen: '127.0.0.2:0',
      args: ['--tls-cert', certs.path('executor.pem'), '--tls-key', certs.path('executor-key.pem')],
    });
    try {
      const error = await rejection(connectExecutor(elsewhere.address, { tls: { ca: certs.read('ca.pem') } }));
      expect(error).to.have.property('code', 'TLS_FAILED');
      expect(error.message).to.include('127.0.0.2');
    } finally {
      await elsewhere.stop();
    }
    const late = { cert: readFileSync(certs.expire('executor')), key: certs.read('executor-key.pem') };
    const sockets: TLSSocket[] = [];
    const server = createServer({ ...late, ALPNProtocols: ['h2'] }, (socket) => sockets.push(socket));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const bound = server.address();
    const address = `127.0.0.1:${typeof bound === 'object' ? String(bound?.port) : ''}`;
    const error = await rejection(connectExecutor(address, { tls: { ca: certs.read('ca.pem') } }));
    for (const socket of sockets) socket.destroy();
    server.close();
    expect(error).to.have.property('code', 'TLS_FAILED');
    expect(error.message).to.include('expired');
  });

  it('runs programs at an executor that wants its certificate and a token', async () => {
    const executor = await ExecutorProcess.start({
      listen: '127.0.0.1:0',
      args: [
        ...['--tls-cert', certs.path('executor.pem'), '--tls-key', certs.path('executor-key.pem')],
        ...['--tls-client-ca', certs.path('ca.pem'), '--token-file', certs.path('token')],
      ],
    });
    try {
      const connection = [
        ...['--tls-ca', certs.path('ca.pem'), '--tls-cert', certs.path('controller.pem')],
        ...['--tls-key', certs.path('controller-key.pem'), '--token-file', certs.path('token')],
      ];
      const described = await telejit(['describe', ...connection, executor.address]);
      expect(described.stderr).to.equal('');
      expect(described.stdout.toString()).to.include(String(executor.pid));
      const without = await telejit(['describe', '--tls-ca', certs.path('ca.pem'), executor.address]);
      expect(without.code).to.equal(1);
    } finally {
      await executor.stop();
    }
  });

  it('wants an address before it takes options of a connection', async () => {
    const result = await telejit(['run', '--tls-ca', certs.path('ca.pem'), 'a.ll']);
    expect(result.code).to.equal(2);
    expect(result.stderr).to.include('need --executor');
  });

  it('does not hand its token to an executor that it spawns', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'telejit-env-'));
    const source = join(folder, 'env.c');
    writeFileSync(source, '#include <stdlib.h>\nint main(void) { return getenv("TELEJIT_TOKEN") ? 1 : 0; }\n');
    const result = await telejit(['run', source], { env: { ...process.env, TELEJIT_TOKEN: OTHER_TOKEN } });
    rmSync(folder, { recursive: true });
    expect(result).to.include({ code: 0, stderr: '' });
  });
});

describe('telejit certs make', () => {
  it('makes a folder that only its user can open, and none where one is', async () => {
    using certs = new Certificates();
    expect(statSync(certs.folder).mode & 0o777).to.equal(0o700);
    for (const secret of ['ca-key.pem', 'executor-key.pem', 'controller-key.pem', 'token'])
      expect(statSync(certs.path(secret)).mode & 0o777, secret).to.equal(0o600);
    const again = await telejit(['certs', 'make', certs.folder]);
    expect(again.code).to.equal(1);
    expect(again.stderr).to.include('[CANNOT_WRITE]');
  });

  it('says that there is no room, and leaves nothing, whichever of its files does not fit', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'telejit-full-'));
    try {
      // Files may have so many times 512 bytes; the first certificate has more.
      for (const blocks of [0, 1]) {
        const limited = ['-c', 'ulimit -f "$0" && exec "$@"', String(blocks), process.execPath, TELEJIT];
        // What measures coverage would meet the limit first.
        const env = { ...process.env, NODE_V8_COVERAGE: undefined };
        const child = spawn('sh', [...limited, 'certs', 'make', join(folder, 'made')], { env });
        let errors = '';
        child.stderr.on('data', (data: Buffer) => (errors += data.toString()));
        await once(child, 'close');
        expect(child.exitCode).to.equal(1);
        expect(errors).to.match(/^telejit: error: .*made cannot be made: .*\[CANNOT_WRITE\]\n$/);
        expect(readdirSync(folder)).to.deep.equal([]);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('refuses names that no certificate can have, and says when there is no openssl', async () => {
    const folder = join(tmpdir(), 'telejit-certs-never-made');
    expect(await telejit(['certs', 'make', folder, '--host', 'a,DNS:b'])).to.include({ code: 2 });
    expect(await telejit(['certs', 'make', folder, '--days', '0'])).to.include({ code: 2 });
    const without = await telejit(['certs', 'make', folder], { env: { ...process.env, PATH: '/nonexistent' } });
    expect(without.stderr).to.include('[OPENSSL_MISSING]');
  });
});
