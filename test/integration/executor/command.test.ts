import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ExecutorServer } from '@telejit/executor';
import { expect } from 'chai';
import { ExecutorProcess, RawSession } from '../../support/raw-session.js';
import { callOf, installRuntime, linkC, THUNK } from '../../support/c-units.js';

const BIN = createRequire(import.meta.url).resolve('@telejit/executor/bin');
const MIB = 1024 * 1024;

interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(...args: string[]): Promise<Finished> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [BIN, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (data: Buffer) => (stdout += data.toString()));
    child.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

describe('telejit-executor', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'telejit-command-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('explains itself and says its version', async () => {
    const help = await run('--help');
    expect(help).to.include({ code: 0, stderr: '' });
    for (const word of ['--listen', '--memory', '--arena-mib', '--exit-with-parent'])
      expect(help.stdout).to.include(word);
    const version = await run('--version');
    expect(version.stdout).to.match(/^telejit-executor \d+\.\d+\.\d+ \(protocol 1\)\n$/);
  });

  for (const [args, text] of [
    [[], "required option '--listen <address>' not specified"],
    [['--listen', 'nonsense'], 'BAD_LISTEN_ADDRESS: "nonsense" is no address to listen at'],
    [['--listen', '127.0.0.1:65536'], 'BAD_LISTEN_ADDRESS'],
    [['--listen', `unix:/${'x'.repeat(107)}`], 'has 1 to 107 bytes, this one 108'],
    [
      ['--listen', 'unix:/not/there/x.sock'],
      'BAD_LISTEN_ADDRESS: unix:/not/there/x.sock: there is no folder /not/there',
    ],
    [['--listen', '0.0.0.0:0'], 'TLS_REQUIRED: "0.0.0.0:0": whoever reaches an executor runs code'],
    [['--listen', '[::]:0'], 'TLS_REQUIRED'],
    [['--listen', 'example.org:4000'], 'TLS_REQUIRED'],
    [['--listen', '127.0.0.1:0', '--memory', 'none'], 'Allowed choices are dual, strict'],
    [['--listen', '127.0.0.1:0', '--arena-mib', '1.5'], 'whole number from 4 to 65536'],
  ] as const) {
    it(`refuses ${JSON.stringify(args).slice(0, 60)} with exit code 2`, async () => {
      const result = await run(...args);
      expect(result).to.include({ code: 2, stdout: '' });
      expect(result.stderr).to.include(text);
    });
  }

  it('makes a socket that only its user can open', async () => {
    const executor = await ExecutorProcess.start();
    expect(statSync(executor.socketPath).mode & 0o777).to.equal(0o600);
    await executor.stop();
  });

  it('makes no other file of its process private meanwhile', async () => {
    // proc_pid_status(5). To ask the process itself is to set it for a moment.
    const mask = (): string | undefined => /^Umask:\s*(\d+)$/m.exec(readFileSync('/proc/self/status', 'latin1'))?.[1];
    const masks = new Set([mask()]);
    let isStarting = true;
    const look = async (): Promise<void> => {
      while (isStarting) {
        // Between whatever else is done in a turn of the event loop, and in each turn.
        for (let i = 0; i < 50; i++) {
          await new Promise<void>((resolve) => process.nextTick(resolve));
          masks.add(mask());
        }
        await new Promise((resolve) => setImmediate(resolve));
      }
    };
    const path = join(folder, 'masked.sock');
    const options = { memory: 'dual', arenaBytes: 4 * MIB, contentBytes: MIB } as const;
    const starting = ExecutorServer.start(`unix:${path}`, options).finally(() => (isStarting = false));
    const [{ server }] = await Promise.all([starting, look()]);
    expect([...masks]).to.have.length(1);
    expect(statSync(path).mode & 0o777).to.equal(0o600);
    const session = await RawSession.connect(`unix:${path}`);
    await session.close();
    await server.stop();
    expect(existsSync(path)).to.equal(false);
  });

  it('replaces a socket that nobody listens at', async () => {
    const path = join(folder, 'stale.sock');
    const first = await ExecutorProcess.start({ listen: `unix:${path}` });
    first.child.kill('SIGKILL');
    await first.buried();
    expect(existsSync(path)).to.equal(true);
    const second = await ExecutorProcess.start({ listen: `unix:${path}` });
    const session = await RawSession.connect(second.address);
    await session.close();
    await second.stop();
  });

  it('leaves alone what is at the path of its socket by now', async () => {
    const executor = await ExecutorProcess.start();
    unlinkSync(executor.socketPath);
    writeFileSync(executor.socketPath, 'of another');
    executor.child.kill('SIGTERM');
    expect(await executor.exit).to.deep.equal({ code: 0, signal: null });
    expect(readFileSync(executor.socketPath, 'latin1')).to.equal('of another');
    await executor.buried();
  });

  it('does not replace a socket that somebody listens at, or a file', async () => {
    const path = join(folder, 'live.sock');
    const server = createServer().listen(path);
    await new Promise((resolve) => server.once('listening', resolve));
    const result = await run('--listen', `unix:${path}`);
    expect(result).to.include({ code: 2 });
    expect(result.stderr).to.include(`LISTEN_ADDRESS_IN_USE: another process listens at ${path}`);
    await new Promise((resolve) => server.close(resolve));
    const file = join(folder, 'file');
    writeFileSync(file, '');
    expect((await run('--listen', `unix:${file}`)).stderr).to.include('exists and is not a socket');
    expect(existsSync(file)).to.equal(true);
  });

  it('says in one line that a port is in use', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const bound = server.address();
    const address = `127.0.0.1:${typeof bound === 'object' ? String(bound?.port) : ''}`;
    const result = await run('--listen', address);
    await new Promise((resolve) => server.close(resolve));
    expect(result).to.deep.equal({
      ...{ code: 2, stdout: '' },
      stderr: `telejit-executor: LISTEN_ADDRESS_IN_USE: ${address} is in use; stop what listens there or choose another\n`,
    });
  });

  it('listens at a free port of the loopback interface', async () => {
    const executor = await ExecutorProcess.start({ listen: '127.0.0.1:0' });
    expect(executor.address).to.match(/^127\.0\.0\.1:\d+$/);
    const session = await RawSession.connect(executor.address);
    await session.close();
    await executor.stop();
  });

  it('leaves SIGINT to its parent when it has one', async () => {
    const executor = await ExecutorProcess.start();
    const session = await RawSession.connect(executor.address);
    executor.child.kill('SIGINT');
    for (let i = 0; i < 20; i++) await session.submit('ping', {});
    await session.close();
    await executor.stop();
  });

  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    it(`stops at ${signal}, removing its socket and killing programs, while a call loops`, async () => {
      const executor = await ExecutorProcess.start({ exitWithParent: false });
      const session = await RawSession.connect(executor.address);
      await installRuntime(session);
      const unit = await linkC(
        session,
        `#include <unistd.h>
         #include <stdio.h>
         ${THUNK}
         long spin(long a, long b) { for (;;) pause(); }
         int main(void) { printf("%d\\n", getpid()); for (;;) pause(); }`,
      );
      session.submit('call', callOf(unit.location('spin'), unit.location('thunk'), 0)).catch(() => undefined);
      session.submit('runProgram', { entry: unit.location('main') }).catch(() => undefined);
      const id = session.lastId;
      await session.until(() => session.output(id).stdout.endsWith('\n'));
      const program = Number(session.output(id).stdout);
      executor.child.kill(signal);
      expect(await executor.exit).to.deep.equal({ code: 0, signal: null });
      expect(existsSync(executor.socketPath)).to.equal(false);
      expect(isRunning(program)).to.equal(false);
      await session.ended;
      await executor.buried();
    });
  }

  it('does not run exit handlers of code that was released', async () => {
    const executor = await ExecutorProcess.start();
    const session = await RawSession.connect(executor.address);
    await installRuntime(session);
    const unit = await linkC(
      session,
      `extern int __cxa_atexit(void (*)(void *), void *, void *);
       ${THUNK}
       static void handler(void *p) {}
       long add_handler(long a, long b) { return __cxa_atexit(handler, 0, 0); }`,
    );
    await session.submit('call', callOf(unit.location('add_handler'), unit.location('thunk'), 0));
    await session.close();
    await executor.stop(); // which checks that it ended with 0
  });
});

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !existsSync(`/proc/${pid}/exe`) ? false : true;
  } catch {
    return false;
  }
}
