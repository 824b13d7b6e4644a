import { readdirSync, readFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect } from 'chai';
import { callLong, callOf, installRuntime, linkC, releaseOf, THUNK, type TestUnit } from '../support/c-units.js';
import { ExecutorProcess, RawSession } from '../support/raw-session.js';
import { rejection } from '../support/rejection.js';

const FAULTS = `
  #include <stdlib.h>
  #include <unistd.h>
  #include <pthread.h>
  long segv(long a, long b) { return *(volatile long *)a; }
  long division(long a, long b) { volatile long by = a; return 100 / by; }
  long trap(long a, long b) { __builtin_trap(); }
  long overflow(long a, long b) { volatile char room[4000]; room[a & 7] = 1; return overflow(a + 1, b) + room[2]; }
  long stopped(long a, long b) { abort(); }
  long left(long a, long b) { exit(1); }
  long thread_left(long a, long b) { pthread_exit(0); }
  long endless(long a, long b) { for (;;) pause(); }
  long add(long a, long b) { return a + b; }
  #include <signal.h>
  long ignore(long number, long b) {
    struct sigaction now;
    return signal(number, SIG_IGN) == SIG_ERR || raise(number) || sigaction(number, 0, &now) || now.sa_handler != SIG_IGN;
  }
  long reset(long number, long b) {
    struct sigaction now;
    return signal(number, SIG_DFL) == SIG_ERR || sigaction(number, 0, &now) || now.sa_handler != SIG_DFL;
  }
  long send(long number, long b) { return raise(number); }
  static volatile long count;
  static void note(int number) { count++; }
  long handle(long number, long b) { return signal(number, note) == SIG_ERR || raise(number) ? -1 : count; }
  #include <sys/wait.h>
  long end_child(long number, long b) {
    int status, child = fork();
    sigset_t all;
    sigfillset(&all);
    if (!child) sigprocmask(SIG_UNBLOCK, &all, 0); /* it has the mask of a thread of the runtime */
    if (!child) for (;;) pause();
    return kill(child, number) || waitpid(child, &status, 0) != child || !WIFSIGNALED(status) ? -1 : WTERMSIG(status);
  }
`;
const HANDLING = `
  #include <setjmp.h>
  #include <signal.h>
  static sigjmp_buf place;
  static void handle(int number) { siglongjmp(place, 1); }
  long install(long number, long b) { return signal(number, handle) == SIG_ERR; }
  long reset(long number, long b) { return signal(number, SIG_DFL) == SIG_ERR; }
  long fault(long caught, long b) { return sigsetjmp(place, 1) ? caught : *(volatile long *)8; }
  static _Thread_local sigjmp_buf own_place;
  static void handle_own(int number) { siglongjmp(own_place, 1); }
  long fault_often(long times, long number) {
    volatile long caught = 0;
    while (caught < times) {
      signal(number, handle_own);
      if (sigsetjmp(own_place, 1)) caught++;
      else *(volatile long *)8 = 0;
    }
    return caught;
  }
`;
const NAMES = ['segv', 'division', 'trap', 'overflow', 'stopped', 'left', 'thread_left', 'endless'];

interface Use {
  readonly threads: number;
  readonly descriptors: number;
  readonly mappings: number;
  readonly residentKiB: number;
}

function useOf(pid: number): Use {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return {
    threads: Number(/^Threads:\s*(\d+)/m.exec(status)?.[1]),
    descriptors: readdirSync(`/proc/${pid}/fd`).length,
    mappings: readFileSync(`/proc/${pid}/maps`, 'utf8').split('\n').length,
    residentKiB: Number(/^VmRSS:\s*(\d+)/m.exec(status)?.[1]),
  };
}

/** Runs in the executor: says on a socket what signals it got, and how WebAssembly fared that reads where it must not. */
const PRELOAD = `
const socket = require('net').connect(process.env.TEST_SOCKET);
socket.unref();
// (module (memory 1) (func (export "read") (param i32) (result i32) local.get 0 i32.load))
const code = new Uint8Array([0,97,115,109,1,0,0,0,1,6,1,96,1,127,1,127,3,2,1,0,5,3,1,0,1,7,8,1,4,114,101,97,100,0,0,10,9,1,7,0,32,0,40,2,0,11]);
const read = new WebAssembly.Instance(new WebAssembly.Module(code)).exports.read;
process.on('SIGUSR2', () => {
  let outcome = 'read';
  for (let i = 0; i < 1000; i++) try { read(100000 + i); } catch (error) { outcome = error.constructor.name; }
  socket.write('SIGUSR2 ' + outcome + ' ' + read(8) + '\\n');
});
process.on('SIGWINCH', () => socket.write('SIGWINCH\\n'));
`;

for (const memory of ['dual', 'strict'] as const) {
  describe(`an executor whose calls fault, with the ${memory} memory manager`, () => {
    let folder: string;
    let executor: ExecutorProcess;
    let session: RawSession;
    let thunk: TestUnit;
    let unit: TestUnit;
    let lines: AsyncIterator<string>;
    let peer: Socket;
    const server = createServer();

    before(async () => {
      folder = mkdtempSync(join(tmpdir(), 'telejit-test-'));
      const preload = join(folder, 'preload.cjs');
      writeFileSync(preload, PRELOAD);
      server.listen(join(folder, 'socket'));
      const connected = new Promise<Socket>((resolve) => server.once('connection', resolve));
      const env = { ...process.env, NODE_OPTIONS: `--require ${preload}`, TEST_SOCKET: join(folder, 'socket') };
      executor = await ExecutorProcess.start({ memory, env });
      peer = await connected;
      lines = createInterface({ input: peer })[Symbol.asyncIterator]();
      session = await RawSession.connect(executor.address);
      await installRuntime(session);
      thunk = await linkC(session, THUNK);
      unit = await linkC(session, FAULTS);
    });
    after(async () => {
      await session.close();
      await executor.stop();
      peer.destroy();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    });

    let overflows = 0;
    const add = (): Promise<bigint> => callLong(session, unit.location('add'), thunk.location('thunk'), 40, 2);

    async function fault(name: string): Promise<string> {
      const call = callOf(unit.location(name), thunk.location('thunk'), 0);
      const failure = await session.failure('call', {
        ...call,
        deadlineMs: name === 'endless' ? 1 : 0,
        stackBytes: name === 'overflow' && ++overflows % 2 === 0 ? 256 * 1024 : 0,
      });
      return failure.code ?? '';
    }

    it('uses no more threads, descriptors, mappings or memory after a thousand faults', async () => {
      const faults = async (rounds: number): Promise<void> => {
        for (let i = 0; i < rounds; i++) {
          const codes = await Promise.all(NAMES.map(fault));
          expect(codes).to.deep.equal([
            ...Array<string>(5).fill('CALL_FAULTED'),
            'CALL_EXITED',
            'CALL_EXITED',
            'CALL_DEADLINE',
          ]);
        }
      };
      // As many threads as are ever needed at once, and what V8 and the C library take for them.
      await faults(100);
      const before = useOf(executor.pid);
      await faults(1000 / NAMES.length);
      const after = useOf(executor.pid);
      // A thread more may have been needed at once than before.
      expect(after.threads).to.be.at.most(before.threads + NAMES.length);
      expect(after.descriptors).to.equal(before.descriptors);
      expect(after.mappings).to.be.at.most(before.mappings + 64);
      expect(after.residentKiB).to.be.below(before.residentKiB + 24 * 1024);
      expect(await add()).to.equal(42n);
    });

    it("hears its own signals, and V8's WebAssembly traps, as before", async () => {
      for (const name of [...NAMES, 'segv']) {
        await fault(name);
        process.kill(executor.pid, 'SIGUSR2');
        expect((await lines.next()).value).to.equal('SIGUSR2 RuntimeError 0');
        process.kill(executor.pid, 'SIGWINCH');
        expect((await lines.next()).value).to.equal('SIGWINCH');
      }
      expect(await add()).to.equal(42n);
    });

    it('hears them still when code has ignored them, or wanted none of its handlers', async () => {
      const { SIGUSR2, SIGCHLD, SIGTERM, SIGPIPE } = constants.signals;
      const call = (name: string, number: number): Promise<bigint> =>
        callLong(session, unit.location(name), thunk.location('thunk'), number);
      for (const name of ['ignore', 'reset']) {
        for (const number of [SIGUSR2, SIGCHLD]) expect(await call(name, number)).to.equal(0n);
        process.kill(executor.pid, 'SIGUSR2');
        expect((await lines.next()).value).to.equal('SIGUSR2 RuntimeError 0');
        const handling = callOf(unit.location('handle'), thunk.location('thunk'), SIGUSR2);
        const { buffer } = await session.submit('call', { ...handling, isolated: true });
        expect(Buffer.from(buffer ?? []).readBigInt64LE()).to.equal(1n);
      }
      for (const number of [SIGTERM, SIGPIPE]) expect(await call('reset', number)).to.equal(0n);
      expect(await call('end_child', SIGTERM)).to.equal(BigInt(SIGTERM));
      const sending = callOf(unit.location('send'), thunk.location('thunk'), SIGPIPE);
      expect((await session.failure('call', sending)).message).to.include('SIGPIPE');
      expect(await add()).to.equal(42n);
    });

    it('has handlers of faults for each session', async () => {
      const other = await RawSession.connect(executor.address);
      const otherThunk = await linkC(other, THUNK);
      const { SIGSEGV } = constants.signals;
      const [mine, others] = [await linkC(session, HANDLING), await linkC(other, HANDLING)];
      const calls = [
        (name: string, a: number) => callLong(session, mine.location(name), thunk.location('thunk'), a),
        (name: string, a: number) => callLong(other, others.location(name), otherThunk.location('thunk'), a),
      ];
      for (const call of calls) expect(await call('install', SIGSEGV)).to.equal(0n);
      for (const [i, call] of calls.entries()) expect(await call('fault', 7 + i)).to.equal(BigInt(7 + i));
      expect(await calls[0]('reset', SIGSEGV)).to.equal(0n);
      expect(await rejection(calls[0]('fault', 7))).to.have.nested.property('failure.code', 'CALL_FAULTED');
      expect(await calls[1]('fault', 9)).to.equal(9n);
      const often = Array.from({ length: 4 }, (_, i) => {
        const [of, by, its] = i % 2 === 0 ? [session, thunk, mine] : [other, otherThunk, others];
        return callLong(of, its.location('fault_often'), by.location('thunk'), 500, SIGSEGV);
      });
      expect(await Promise.all(often)).to.deep.equal([500n, 500n, 500n, 500n]);
      await other.close();
      await session.submit('release', releaseOf(mine));
    });
  });
}

describe('a fault that is none of a call', () => {
  it('ends the executor as it would without a runtime: on a thread of Node, and when it is sent', async () => {
    for (const signal of ['SIGSEGV', 'SIGABRT', 'SIGFPE'] as const) {
      const executor = await ExecutorProcess.start();
      const session = await RawSession.connect(executor.address);
      await installRuntime(session);
      process.kill(executor.pid, signal);
      expect(await executor.buried()).to.deep.equal({ code: null, signal });
      await session.ended;
    }
  });

  it('ends the executor when a thread has it that the runtime did not make', async () => {
    const executor = await ExecutorProcess.start();
    const session = await RawSession.connect(executor.address);
    await installRuntime(session);
    const thunk = await linkC(session, THUNK);
    const unit = await linkC(
      session,
      `#include <dlfcn.h>
       #include <pthread.h>
       static void body(void *argument) { *(volatile long *)argument = 1; }
       long f(long a, long b) {
         int (*create)(pthread_t *, void (*)(void *), void *) = dlsym(RTLD_DEFAULT, "uv_thread_create");
         pthread_t thread;
         create(&thread, body, 0);
         pthread_join(thread, 0);
         return 1;
       }`,
    );
    void session.failure('call', callOf(unit.location('f'), thunk.location('thunk'), 0)).catch(() => undefined);
    expect(await executor.buried()).to.deep.equal({ code: null, signal: 'SIGSEGV' });
    await session.ended;
  });
});
