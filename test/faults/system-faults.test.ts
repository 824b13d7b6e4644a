import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectExecutor, LLJIT, spawnExecutor } from '@telejit/controller';
import { telejit } from '@telejit/shared/wire';
import { expect } from 'chai';
import { Bystander } from '../support/bystander.js';
import { callLong, callOf, compileC, installRuntime, linkC, THUNK } from '../support/c-units.js';
import { ExecutorProcess, RawSession } from '../support/raw-session.js';
import { rejection } from '../support/rejection.js';

import v1 = telejit.v1;

const BIN = createRequire(import.meta.url).resolve('@telejit/executor/bin');
const ROOT = join(import.meta.dirname, '../..');
const TELEJIT = join(ROOT, 'packages/controller/bin/telejit.js');
const MIB = 1024 * 1024;
const SLOW = compileC('int usleep(unsigned); long slow(long a) { usleep(60000000); return a; }');
const LOSSES = ['CONNECTION_LOST', 'EXECUTOR_UNREACHABLE', 'EXECUTOR_DIED'];

/** Changes a soft limit of another process: prlimit(1). */
function limit(pid: number, what: 'as' | 'nofile', value: number | string): void {
  execFileSync('prlimit', ['--pid', String(pid), `--${what}=${value}:`]);
}

function addressSpace(pid: number): number {
  const [pages] = readFileSync(`/proc/${pid}/statm`, 'latin1').split(' ');
  return Number(pages) * 4096;
}

async function dataBytes(session: RawSession): Promise<number> {
  return Number((await session.submit('memoryUse', {})).dataBytes ?? 0);
}

describe('An executor that is', function () {
  this.timeout(60_000);

  it('stopped: what is under way fails when it does not answer for so long', async () => {
    const executor = await ExecutorProcess.start();
    const connection = await connectExecutor(executor.address, { keepaliveMs: 1000, keepaliveTimeoutMs: 5000 });
    const jit = await LLJIT.builder().executor(connection).create();
    jit.addObjectSync(SLOW, { name: 'slow.o' });
    const slow = jit.function('long slow(long)');
    await jit.lookup('slow');
    const error = rejection(slow(1n));
    process.kill(executor.pid, 'SIGSTOP');
    expect(await error).to.have.property('code', 'CONNECTION_LOST');
    process.kill(executor.pid, 'SIGCONT');
    await rejection(slow(1n));
    await jit.close();
    await connection.close();
    await executor.stop();
  });

  it('killed at any time: what is under way fails, and says so', async () => {
    for (const delay of [0, 1, 5, 20, 50]) {
      const executor = await spawnExecutor();
      const jit = await LLJIT.builder().executor(executor).create();
      const run = (async () => {
        for (let i = 0; ; i++) {
          const tracker = jit.addObjectSync(compileC('long f(long a) { return a + 1; }'), { name: 'f.o' });
          expect(await jit.function('long f(long)')(BigInt(i))).to.equal(BigInt(i + 1));
          await tracker.remove();
        }
      })();
      const error = rejection(run);
      await new Promise((resolve) => setTimeout(resolve, delay));
      process.kill(executor.description.pid, 'SIGKILL');
      expect(await error)
        .to.have.property('code')
        .that.is.oneOf(LOSSES);
      await jit.close();
      await executor.close();
    }
  });

  for (const memory of ['dual', 'strict'] as const) {
    it(`out of room (${memory}): links fail, others go on, and what is released is there for the next`, async () => {
      const executor = await ExecutorProcess.start({ memory, args: ['--arena-mib', '8'] });
      const session = await RawSession.connect(executor.address);
      const bystander = await Bystander.start(executor.address);
      await installRuntime(session);
      const busy = await linkC(session, `${THUNK} int pause(void); long wait(long a, long b) { return pause(); }`);
      // While it runs, nobody knows without looking where threads are.
      const endless = session.submit('call', callOf(busy.location('wait'), busy.location('thunk'), 0));
      endless.catch(() => undefined);
      const permission = v1.Permission.PERMISSION_READ_WRITE;
      const big = (id: number): v1.ILink => ({
        batch: { units: [{ id, segments: [{ permission, size: MIB, alignment: 16 }] }] },
      });
      const ids = Array.from({ length: 12 }, () => session.newUnitId());
      const codes = [];
      for (const id of ids) codes.push((await session.reply({ link: big(id) })).failure?.code ?? 'linked');
      expect(codes[0]).to.equal('linked');
      expect(codes.at(-1)).to.equal('OUT_OF_MEMORY');
      const next = session.newUnitId();
      const [, , data] = await Promise.all([
        session.submit('release', { units: new Uint8Array(Uint32Array.from(ids).buffer) }),
        session.submit('link', big(next)),
        session.submit('readMemory', { location: { segment: { unit: next, segment: 0 }, offset: 0 }, size: 8 }),
      ]);
      expect(Buffer.from(data.data ?? []).toString('hex')).to.equal('0'.repeat(16));
      await bystander.stop();
      await session.close();
      await executor.stop();
    });
  }

  it('out of memory: calls and links fail with a reason, and the session goes on', async () => {
    const executor = await ExecutorProcess.start({ args: ['--arena-mib', '64'] });
    const session = await RawSession.connect(executor.address);
    await installRuntime(session);
    const unit = await linkC(session, `${THUNK} long f(long a, long b) { return a + b; }`);
    const request = callOf(unit.location('f'), unit.location('thunk'), 1, 2);
    await session.submit('call', request);
    limit(executor.pid, 'as', addressSpace(executor.pid) + 8 * MIB);
    expect(await session.failure('call', { ...request, bufferSize: 64 * MIB })).to.include({ code: 'SYSTEM_CALL' });
    expect(await callLong(session, unit.location('f'), unit.location('thunk'), 20, 3)).to.equal(23n);
    // A thread needs a stack.
    const { code } = await session.failure('call', { ...request, stackBytes: 512 * MIB });
    expect(code).to.equal('NO_THREAD');
    limit(executor.pid, 'as', 'unlimited');
    await session.submit('call', { ...request, bufferSize: 64 * MIB });
    await session.close();
    await executor.stop();
  });

  it('out of descriptors: programs and connections fail, and the sessions that are go on', async () => {
    const executor = await ExecutorProcess.start();
    const session = await RawSession.connect(executor.address);
    await installRuntime(session);
    const unit = await linkC(session, 'int main(void) { return 5; }');
    const bystander = await Bystander.start(executor.address);
    // All numbers below are in use.
    limit(executor.pid, 'nofile', 8);
    const failure = await session.failure('runProgram', { entry: unit.location('main') });
    expect(failure.code).to.equal('SYSTEM_CALL');
    expect(failure.message).to.match(/EMFILE|too many open files/i);
    const error = await rejection(connectExecutor(executor.address, { timeoutMs: 500 }));
    expect(error)
      .to.have.property('code')
      .that.is.oneOf([...LOSSES, 'HELLO_TIMEOUT']);
    limit(executor.pid, 'nofile', 1024);
    expect(await session.submit('runProgram', { entry: unit.location('main') })).to.include({ exitCode: 5 });
    await bystander.stop();
    await session.close();
    await executor.stop();
  });
});

describe('A controller that is', function () {
  this.timeout(60_000);

  it('stopped: its session is freed when it does not answer for so long', async () => {
    const args = ['--keepalive-seconds', '1', '--keepalive-timeout-seconds', '5'];
    const executor = await ExecutorProcess.start({ args });
    const folder = mkdtempSync(join(tmpdir(), 'telejit-test-'));
    const path = join(folder, 'object.o');
    writeFileSync(path, compileC('char room[1 << 20]; long f(void) { return room[5]; }'));
    const observer = await RawSession.connect(executor.address);
    const script = `
      import { connectExecutor, LLJIT } from '@telejit/controller';
      const jit = await LLJIT.builder().executor(await connectExecutor(${JSON.stringify(executor.address)})).create();
      await jit.addObject(${JSON.stringify(path)});
      await jit.function('long f(void)')();
      process.kill(process.pid, 'SIGSTOP');`;
    const controller = spawn(process.execPath, ['--input-type=module', '-e', script], { cwd: ROOT, stdio: 'ignore' });
    while ((await dataBytes(observer)) < MIB);
    while ((await dataBytes(observer)) >= MIB);
    controller.kill('SIGKILL');
    await observer.close();
    await executor.stop();
    rmSync(folder, { recursive: true });
  });

  it('without room for files: what it compiles is not kept, and runs all the same', async () => {
    const executor = await ExecutorProcess.start();
    const folder = mkdtempSync(join(tmpdir(), 'telejit-test-'));
    const source = join(folder, 'program.c');
    writeFileSync(source, 'int main(void) { return 7; }');
    const cache = join(folder, 'cache');
    // One block of 512 or 1,024 bytes: an object takes more.
    const args = [
      '-c',
      'ulimit -f 1; exec "$@"',
      'sh',
      process.execPath,
      TELEJIT,
      'run',
      '--executor',
      executor.address,
      source,
    ];
    const env = { ...process.env, TELEJIT_CACHE_DIR: cache };
    const { status } = spawnSync('sh', args, { env, stdio: 'ignore' });
    expect(status).to.equal(7);
    const left = existsSync(cache)
      ? readdirSync(cache, { recursive: true }).filter((name) => String(name).endsWith('.o'))
      : [];
    expect(left).to.deep.equal([]);
    await executor.stop();
    rmSync(folder, { recursive: true });
  });
});

describe('An executor without room for files', () => {
  it('does not start, and says why', () => {
    const folder = mkdtempSync(join(tmpdir(), 'telejit-test-'));
    const args = [
      '-c',
      'ulimit -f 1; exec "$@"',
      'sh',
      process.execPath,
      BIN,
      '--listen',
      `unix:${join(folder, 'e.sock')}`,
    ];
    const { status, stderr } = spawnSync('sh', args, { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    expect(status).to.equal(1);
    expect(stderr).to.match(/^telejit-executor: SYSTEM_CALL: .*EFBIG/);
  });
});
