import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectExecutor, LLJIT } from '@telejit/controller';
import { expect } from 'chai';
import { checkHealth, SERVING } from '../support/health.js';
import { childrenOf, CodeSession, isGone, logged, logOf, startDaemon } from '../support/daemon.js';
import { type ExecutorProcess, RawSession } from '../support/raw-session.js';
import { rejection } from '../support/rejection.js';
import { hasSpare, statusAddress } from '../support/status.js';

const FUNCTIONS = `
  #include <signal.h>
  #include <sys/syscall.h>
  #include <stdio.h>
  #include <stdlib.h>
  #include <unistd.h>
  static long total;
  long add(long a, long b) { return total += a + b; }
  long pid(long a, long b) { return getpid(); }
  long end_by(long signal, long b) { return syscall(SYS_kill, getpid(), signal); }
  long end_with(long code, long b) { return syscall(SYS_exit_group, code); }
  long scream(long mib, long b) {
    static char line[1024 * 1024];
    for (int i = 0; i < sizeof line; i++) line[i] = i % 64 == 63 ? '\\n' : 'x';
    for (long i = 0; i < mib; i++) write(2, line, sizeof line);
    return mib;
  }
  long loiter(long a, long b) {
    if (fork() == 0) for (;;) pause();
    return 0;
  }
`;

describe('A daemon', () => {
  let daemon: ExecutorProcess;
  afterEach(async () => {
    await daemon.stop();
  });

  it('gives each session a process of its own, and runs no code itself', async () => {
    daemon = await startDaemon();
    const first = await CodeSession.open(daemon.address, FUNCTIONS);
    const second = await CodeSession.open(daemon.address, FUNCTIONS);
    const pids = [await first.call('pid'), await second.call('pid')];
    expect(new Set([...pids, daemon.pid]).size).to.equal(3);
    expect(childrenOf(daemon.pid)).to.include.members(pids);
    // What one changes in its memory the other does not see.
    expect(await first.call('add', 1, 2)).to.equal(3);
    expect(await second.call('add', 4, 5)).to.equal(9);
    await first.session.close();
    expect(await second.call('add', 0, 1)).to.equal(10);
    await second.session.close();
  });

  it('keeps 10 sessions from noticing that 10 others crash over and over', async () => {
    daemon = await startDaemon({ args: ['--max-sessions', '32'] });
    let crashers = 10;
    const steady = Array.from({ length: 10 }, async () => {
      const code = await CodeSession.open(daemon.address, FUNCTIONS);
      const pid = await code.call('pid');
      let calls = 0;
      while (crashers > 0 || calls < 100) expect(await code.call('add', 1)).to.equal(++calls);
      expect(await code.call('pid')).to.equal(pid);
      await code.session.close();
    });
    const crashing = Array.from({ length: 10 }, async (_, index) => {
      try {
        for (let round = 0; round < 3; round++) {
          const code = await CodeSession.open(daemon.address, FUNCTIONS);
          const crash = index % 2 === 0 ? code.call('end_by', 9) : code.call('end_with', 3);
          await rejection(crash);
          expect(await code.session.ended).to.be.an('error');
        }
      } finally {
        crashers--;
      }
    });
    await Promise.all([...steady, ...crashing]);
    const ends = (): readonly Record<string, unknown>[] =>
      logOf(daemon).filter(({ msg, exitCode }) => msg === 'session ended' && exitCode !== 0);
    await logged(daemon, () => ends().length >= 30);
    expect(ends().filter(({ signal }) => signal === 'SIGKILL')).to.have.length(15);
    expect(ends().filter(({ exitCode }) => exitCode === 3)).to.have.length(15);
  }).timeout(180_000);

  it('gives each session of one controller a process of its own', async () => {
    daemon = await startDaemon();
    await using executor = await connectExecutor(daemon.address);
    await using first = await LLJIT.builder().executor(executor).create();
    await using second = await LLJIT.builder().executor(executor).create();
    const pids = await Promise.all(
      [first, second].map(async (jit) => {
        await jit.addIRModule(
          'declare i32 @getpid()\ndefine i32 @own_pid() {\n %p = call i32 @getpid()\n ret i32 %p\n}\n',
        );
        return jit.function('int own_pid(void)')();
      }),
    );
    expect(new Set(pids).size).to.equal(2);
  });

  it('answers Describe and the health service, and serves another connection with the same process', async () => {
    daemon = await startDaemon({ args: ['--status', '127.0.0.1:0'] });
    const status = await statusAddress(daemon);
    const before = childrenOf(daemon.pid);
    for (let i = 0; i < 5; i++) {
      expect(await checkHealth(daemon.address)).to.deep.equal(SERVING);
      await hasSpare(status);
    }
    const session = RawSession.open(daemon.address);
    const { description } = await session.hello();
    expect(before).to.deep.equal([description?.pid]);
    await session.close();
  });

  it('ends a connection that begins no session within the time it has', async () => {
    daemon = await startDaemon({ listen: '127.0.0.1:0', args: ['--hello-seconds', '1'] });
    const { connect } = await import('node:net');
    const [host, port] = daemon.address.split(':');
    const socket = connect(Number(port), host);
    socket.resume();
    await new Promise((resolve) => socket.once('close', resolve));
    const session = await RawSession.connect(daemon.address);
    await session.close();
  });

  it('tells those that it has no room for, and serves them later', async () => {
    daemon = await startDaemon({ args: ['--max-sessions', '1'] });
    const first = await RawSession.connect(daemon.address);
    const error = await rejection(connectExecutor(daemon.address));
    expect(error).to.have.property('code', 'SESSION_REFUSED');
    expect(error.message).to.include('SESSION_LIMIT: all 1 sessions').and.to.include('--max-sessions');
    await first.close();
    await logged(daemon, ({ msg }) => msg === 'session ended');
    const second = await RawSession.connect(daemon.address);
    await second.close();
  });

  it('goes on when the system starts no process, and starts them again when it does', async () => {
    daemon = await startDaemon({ args: ['--spares', '1'] });
    const code = await CodeSession.open(daemon.address, FUNCTIONS);
    const { pid } = await logged(daemon, ({ msg }) => msg === 'session began');
    const openFiles = execFileSync('prlimit', ['--pid', String(daemon.pid), '--nofile', '-o', 'SOFT', '--noheadings']);
    const limitOpenFiles = (limit: string): unknown =>
      execFileSync('prlimit', ['--pid', String(daemon.pid), `--nofile=${limit}:`]);
    limitOpenFiles('3');
    for (const spare of childrenOf(daemon.pid).filter((child) => child !== pid)) process.kill(spare, 'SIGKILL');
    await logged(daemon, ({ reason }) => String(reason).includes('EMFILE: as many files are open as may be'));
    expect(await code.call('add', 2, 3)).to.equal(5);
    limitOpenFiles(openFiles.toString().trim());
    const later = await CodeSession.open(daemon.address, FUNCTIONS);
    expect(await later.call('add', 1, 1)).to.equal(2);
    await Promise.all([code.session.close(), later.session.close()]);
  });

  it('tells those for whom it can start no process', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'telejit-test-'));
    daemon = await startDaemon({ args: ['--resume-window', '5'], env: { ...process.env, TMPDIR: folder } });
    // Without the folder of their doors no worker can be made.
    rmSync(folder, { recursive: true });
    const first = await RawSession.connect(daemon.address);
    const error = await rejection(connectExecutor(daemon.address));
    expect(error).to.have.property('code', 'SESSION_REFUSED');
    expect(error.message).to.include('NO_WORKER: this executor can start no process');
    await first.close();
  });

  it('ends what a session left running when the session ends, crashed or not', async () => {
    daemon = await startDaemon();
    for (const crash of [true, false]) {
      const code = await CodeSession.open(daemon.address, FUNCTIONS);
      const worker = await code.call('pid');
      await code.call('loiter');
      const [left] = childrenOf(worker);
      expect(left).to.be.greaterThan(0);
      if (crash) await rejection(code.call('end_by', 9));
      else await code.session.close();
      await logged(daemon, ({ msg, session }) => msg === 'session ended' && session === (crash ? 1 : 2));
      await isGone(left);
    }
  });

  it('logs what sessions print as data, and not without end', async () => {
    daemon = await startDaemon();
    const code = await CodeSession.open(daemon.address, FUNCTIONS);
    expect(await code.call('scream', 64)).to.equal(64);
    await code.session.close();
    await logged(daemon, ({ msg }) => msg === 'session ended');
    const outputs = logOf(daemon).filter(({ msg }) => msg === 'worker output');
    expect(outputs.length).to.be.greaterThan(0);
    expect(outputs.every(({ session }) => session === 1)).to.equal(true);
    // A name that comes twice in an object would be there once.
    for (const record of logOf(daemon)) expect(daemon.log).to.include(`${JSON.stringify(record)}\n`);
    expect(Buffer.byteLength(daemon.log)).to.be.lessThan(200_000);
  });

  it('goes on when its log cannot be written', async () => {
    // Whatever is written there meets a full disk (full(4)).
    daemon = await startDaemon({ logFile: '/dev/full' });
    const code = await CodeSession.open(daemon.address, FUNCTIONS);
    expect(await code.call('add', 2, 3)).to.equal(5);
    await code.session.close();
  });

  it('lets workers gain no privileges, dump no core, and hides its own memory', async () => {
    daemon = await startDaemon();
    const code = await CodeSession.open(
      daemon.address,
      `#include <sys/prctl.h>
       #include <sys/resource.h>
       long no_new_privileges(long a, long b) { return prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0); }
       long core_limit(long a, long b) { struct rlimit r; getrlimit(RLIMIT_CORE, &r); return r.rlim_max; }`,
    );
    expect(await code.call('no_new_privileges')).to.equal(1);
    expect(await code.call('core_limit')).to.equal(0);
    const [worker] = childrenOf(daemon.pid);
    for (const thread of readdirSync(`/proc/${worker}/task`))
      expect(readFileSync(`/proc/${worker}/task/${thread}/status`, 'latin1')).to.match(/^NoNewPrivs:\t1$/m);
    // The files of a process that hides its memory belong to root, whoever it runs as.
    expect(statSync(`/proc/${daemon.pid}/environ`).uid).to.equal(0);
    await code.session.close();
  });

  for (const [how, args] of [
    ['', []],
    [', also where it can be reached later', ['--resume-window', '1']],
  ] as const) {
    it(`gives code of a controller no way to its parent${how}`, async () => {
      // The session's own connection is no Unix socket then.
      daemon = await startDaemon({ listen: '127.0.0.1:0', args });
      const code = await CodeSession.open(
        daemon.address,
        `#include <unistd.h>
       #include <signal.h>
       #include <stdlib.h>
       #include <sys/socket.h>
       #include <sys/syscall.h>
       long shout(long a, long b) {
         static const char text[] = "{\\"kind\\":\\"free\\"}\\n]]\\n{\\"cmd\\":\\"NODE_HANDLE\\"}\\n";
         if (getenv("NODE_CHANNEL_FD")) return 1;
         struct sockaddr own;
         for (int fd = 0; fd < 256; fd++) {
           socklen_t size = sizeof own;
           if (getsockname(fd, &own, &size) == 0 && own.sa_family == AF_UNIX)
             send(fd, text, sizeof text - 1, MSG_DONTWAIT | MSG_NOSIGNAL);
         }
         return syscall(SYS_kill, getpid(), SIGKILL);
       }`,
      );
      // The other end of its connection reads nonsense too, and may be waiting for the rest of it.
      code.call('shout').catch(() => undefined);
      await logged(daemon, ({ msg }) => msg === 'session ended');
      const again = await RawSession.connect(daemon.address);
      await again.close();
    });
  }
});

describe('A daemon that is to stop', () => {
  it('lets sessions come to their end, takes no new ones, and removes its socket at once', async () => {
    const daemon = await startDaemon({ exitWithParent: false });
    const code = await CodeSession.open(daemon.address, FUNCTIONS);
    daemon.child.kill('SIGTERM');
    await logged(daemon, ({ msg }) => msg === 'draining');
    expect(existsSync(daemon.socketPath)).to.equal(false);
    expect(await rejection(connectExecutor(daemon.address))).to.have.property('code', 'EXECUTOR_UNREACHABLE');
    for (let i = 1; i <= 20; i++) expect(await code.call('add', 1)).to.equal(i);
    await code.session.close();
    expect(await daemon.buried()).to.deep.equal({ code: 0, signal: null });
  });

  it('ends sessions that take longer than --drain-seconds, endless loops too', async () => {
    const daemon = await startDaemon({ exitWithParent: false, args: ['--drain-seconds', '1'] });
    const code = await CodeSession.open(daemon.address, 'long spin(long a, long b) { for (;;); }');
    const spinning = rejection(code.call('spin'));
    const [worker] = childrenOf(daemon.pid);
    daemon.child.kill('SIGTERM');
    await spinning;
    expect(await daemon.buried()).to.deep.equal({ code: 0, signal: null });
    await isGone(worker);
  });

  it('leaves alone what is at the path of its socket by now', async () => {
    const daemon = await startDaemon();
    unlinkSync(daemon.socketPath);
    writeFileSync(daemon.socketPath, 'of another');
    daemon.child.kill('SIGTERM');
    expect(await daemon.exit).to.deep.equal({ code: 0, signal: null });
    expect(readFileSync(daemon.socketPath, 'latin1')).to.equal('of another');
    await daemon.buried();
  });

  it('ends sessions at once at a second signal', async () => {
    const daemon = await startDaemon({ exitWithParent: false, args: ['--drain-seconds', '3600'] });
    const session = await RawSession.connect(daemon.address);
    daemon.child.kill('SIGTERM');
    await logged(daemon, ({ msg }) => msg === 'draining');
    daemon.child.kill('SIGTERM');
    await session.ended;
    expect(await daemon.buried()).to.deep.equal({ code: 0, signal: null });
  });

  it('leaves no worker behind when it is killed', async () => {
    const daemon = await startDaemon({ exitWithParent: false });
    const code = await CodeSession.open(daemon.address, 'long spin(long a, long b) { for (;;); }');
    const spinning = rejection(code.call('spin'));
    const workers = childrenOf(daemon.pid);
    daemon.child.kill('SIGKILL');
    await spinning;
    await daemon.buried();
    await Promise.all(workers.map(isGone));
  });
});
