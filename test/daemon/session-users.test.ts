import { expect } from 'chai';
import { CodeSession, isGone, logged, startDaemon } from '../support/daemon.js';
import { describeUnless, whyNotRoot } from '../support/skip.js';

const FIRST = 61_000;
const EPERM = 1;
const ESRCH = 3;

const FUNCTIONS = `
  #include <errno.h>
  #include <fcntl.h>
  #include <signal.h>
  #include <stdio.h>
  #include <sys/ptrace.h>
  #include <unistd.h>
  long uid(long a, long b) { return getuid() == geteuid() && getgid() == getuid() && getgroups(0, 0) == 0 ? getuid() : -1; }
  long pid(long a, long b) { return getpid(); }
  long signals(long pid, long b) { return kill(pid, SIGTERM) == -1 ? errno : 0; }
  long traces(long pid, long b) { return ptrace(PTRACE_SEIZE, pid, 0, 0) == -1 ? errno : 0; }
  long reads(long pid, long b) {
    char path[64];
    snprintf(path, sizeof path, "/proc/%ld/mem", pid);
    return open(path, O_RDONLY) == -1 ? errno : 0;
  }
  long add(long a, long b) { return a + b; }
  long escape(long a, long b) {
    int ends[2], left;
    if (pipe(ends)) return -1;
    if (fork() == 0) {
      setsid();
      left = getpid();
      if (write(ends[1], &left, sizeof left) != sizeof left) _exit(1);
      for (;;) pause();
    }
    return read(ends[0], &left, sizeof left) == sizeof left ? left : -1;
  }
`;

describeUnless(whyNotRoot(), 'A daemon with a user for each session', () => {
  it('keeps sessions from signalling, tracing and reading each other', async () => {
    const args = ['--session-users', `${FIRST}-${FIRST + 9}`, '--max-sessions', '4', '--resume-window', '30'];
    const daemon = await startDaemon({ args });
    const first = await CodeSession.open(daemon.address, FUNCTIONS);
    const second = await CodeSession.open(daemon.address, FUNCTIONS);
    const uids = [await first.call('uid'), await second.call('uid')];
    for (const uid of uids) expect(uid).to.be.within(FIRST, FIRST + 9);
    expect(new Set(uids).size).to.equal(2);
    const victim = await second.call('pid');
    expect(await first.call('signals', victim)).to.equal(EPERM);
    expect(await first.call('traces', victim)).to.equal(EPERM);
    expect(await first.call('reads', victim)).not.to.equal(0);
    // That of its own processes it could, so that the above is not for want of a right that nobody has.
    expect(await first.call('signals', 2 ** 30)).to.equal(ESRCH);
    expect(await second.call('add', 1, 2)).to.equal(3);
    await first.session.close();
    await second.session.close();
    await daemon.stop();
  });

  it('ends processes that have left the group of their session with it', async () => {
    const args = ['--session-users', `${FIRST + 10}-${FIRST + 19}`, '--max-sessions', '1'];
    const daemon = await startDaemon({ args });
    const code = await CodeSession.open(daemon.address, FUNCTIONS);
    const left = await code.call('escape');
    expect(left).to.be.above(1);
    await code.session.close();
    await isGone(left);
    await daemon.stop();
  });

  it('gives a user to another session once it is free', async () => {
    const args = ['--session-users', `${FIRST + 20}-${FIRST + 22}`, '--max-sessions', '1'];
    const daemon = await startDaemon({ args });
    for (let i = 1; i <= 5; i++) {
      const code = await CodeSession.open(daemon.address, FUNCTIONS);
      expect(await code.call('uid')).to.be.within(FIRST + 20, FIRST + 22);
      await code.session.close();
      await logged(daemon, ({ msg, session }) => msg === 'session ended' && session === i);
    }
    await daemon.stop();
  });
});
