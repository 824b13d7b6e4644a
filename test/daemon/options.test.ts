import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { childrenOf, CodeSession, startDaemon } from '../support/daemon.js';
import { itUnless, whyNotRoot } from '../support/skip.js';

const BIN = createRequire(import.meta.url).resolve('@telejit/executor/bin');
const DEPLOY = resolve(import.meta.dirname, '../../packages/executor/deploy');
const NOBODY = 65534;

interface Refusal {
  readonly code: number;
  readonly stderr: string;
}

async function refusal(...args: string[]): Promise<Refusal> {
  try {
    await promisify(execFile)(process.execPath, [BIN, '--listen', '127.0.0.1:0', ...args], { timeout: 20_000 });
  } catch (error) {
    if (error instanceof Error && 'code' in error && 'stderr' in error)
      return { code: Number(error.code), stderr: String(error.stderr) };
    throw error;
  }
  throw new Error('it ended well');
}

describe('The options of a daemon', () => {
  for (const [args, text] of [
    [['--max-sessions', '4', '--user', 'nobody'], '--max-sessions, --user: only with --daemon'],
    [['--daemon', '--max-sessions', '0'], 'whole number from 1 to 4096'],
    [['--daemon', '--session-memory-mib', '1e3'], 'whole number from 32 to 1048576'],
    [['--daemon', '--session-memory-mib', '31'], 'whole number from 32 to 1048576'],
    [['--daemon', '--user', 'no-such-user-here'], 'BAD_USER: --user no-such-user-here: id: '],
    [['--daemon', '--user', '0:0'], 'sessions are not run as root'],
    [['--daemon', '--user', 'root'], 'sessions are not run as root'],
    [
      ['--daemon', '--session-cgroup', '/no/such/folder'],
      'NO_CGROUP: --session-cgroup /no/such/folder: no group can be',
    ],
    [
      ['--daemon', '--session-cgroup', '/', '--session-tasks', '100'],
      'NO_CGROUP: --session-cgroup /: groups that are made there have no controller for pids',
    ],
    [
      ['--daemon', '--session-tasks', '100', '--session-cpus', '1'],
      '--session-tasks, --session-cpus: only with --session-cgroup',
    ],
    [['--daemon', '--session-cpus', '0'], 'a number from 0.01 to 4096'],
    [['--daemon', '--session-users', 'nobody'], 'BAD_USER: --session-users nobody: a range of user ids is FIRST-LAST'],
    [['--daemon', '--session-users', '0-100'], 'with numbers from 1'],
    [['--daemon', '--session-users', '100-99'], 'a range of user ids is FIRST-LAST'],
    [['--daemon', '--session-users', '61000-61032'], 'these are 33; the daemon needs 34'],
    [['--daemon', '--session-users', '61000-61100', '--user', 'nobody'], 'users of their own, or one'],
    [['--daemon', '--status', 'nonsense'], 'BAD_LISTEN_ADDRESS'],
    [['--daemon', '--listen', 'systemd'], 'NO_SYSTEMD_SOCKET'],
    [['--listen', 'systemd'], 'BAD_LISTEN_ADDRESS'],
  ] as const) {
    it(`refuse ${args.join(' ')}`, async () => {
      const { code, stderr } = await refusal(...args);
      expect(code).to.equal(2);
      expect(stderr).to.include(text);
    });
  }

  itUnless(whyNotRoot(), 'run sessions as another user, when root asks for it', async () => {
    const daemon = await startDaemon({ args: ['--user', `${NOBODY}:${NOBODY}`, '--resume-window', '30'] });
    const code = await CodeSession.open(
      daemon.address,
      `#include <unistd.h>
       #include <stdlib.h>
       long uid(long a, long b) { return getuid() == geteuid() ? getuid() : -1; }
       long gid(long a, long b) { return getgid() == getegid() ? getgid() : -1; }
       long group_count(long a, long b) { return getgroups(0, 0); }
       long back(long a, long b) { return setuid(0); }
       long home(long a, long b) { return getenv("HOME")[1]; }`,
    );
    expect(await code.call('uid')).to.equal(NOBODY);
    expect(await code.call('gid')).to.equal(NOBODY);
    expect(await code.call('group_count')).to.equal(0);
    expect(await code.call('back')).to.equal(-1);
    expect(await code.call('home')).to.equal(0);
    await code.session.close();
    await daemon.stop();
  });

  const whyNoFilter = ['x64', 'arm64', 'riscv64'].includes(process.arch) ? undefined : `no filter for ${process.arch}`;
  itUnless(
    whyNoFilter,
    'refuse sessions system calls that programs do not need, and run programs and threads',
    async () => {
      const daemon = await startDaemon({ args: ['--seccomp'] });
      const code = await CodeSession.open(
        daemon.address,
        `#define _GNU_SOURCE
       #include <errno.h>
       #include <pthread.h>
       #include <sched.h>
       #include <signal.h>
       #include <sys/mount.h>
       #include <sys/ptrace.h>
       #include <sys/syscall.h>
       #include <sys/wait.h>
       #include <unistd.h>
       static long error(long result) { return result == -1 ? errno : 0; }
       long mounts(long a, long b) { return error(mount("none", "/", 0, MS_REMOUNT, 0)); }
       long traces(long a, long b) { return error(ptrace(PTRACE_TRACEME, 0, 0, 0)); }
       long unshares(long a, long b) { return error(unshare(CLONE_NEWUSER)); }
       long clones(long a, long b) { return error(syscall(SYS_clone, CLONE_NEWUSER | SIGCHLD, 0, 0, 0, 0)); }
       long rings(long a, long b) { return error(syscall(SYS_io_uring_setup, 1, 0)); }
       static void *add(void *to) { ++*(long *)to; return 0; }
       long threads(long a, long b) {
         pthread_t thread;
         pthread_create(&thread, 0, add, &a);
         pthread_join(thread, 0);
         return a;
       }
       long forks(long a, long b) {
         int status;
         int child = fork();
         if (child == 0) _exit(error(ptrace(PTRACE_TRACEME, 0, 0, 0)) == EPERM ? 7 : 8);
         waitpid(child, &status, 0);
         return WEXITSTATUS(status);
       }`,
      );
      const EPERM = 1;
      for (const name of ['mounts', 'traces', 'unshares', 'clones', 'rings'])
        expect(await code.call(name), name).to.equal(EPERM);
      expect(await code.call('threads', 4)).to.equal(5);
      expect(await code.call('forks')).to.equal(7);
      const [worker] = childrenOf(daemon.pid);
      for (const thread of readdirSync(`/proc/${worker}/task`))
        expect(readFileSync(`/proc/${worker}/task/${thread}/status`, 'latin1')).to.match(/^Seccomp:\t2$/m);
      await code.session.close();
      await daemon.stop();
    },
  );

  it('are those that the unit file, the Dockerfile and docs/DAEMON.md use', async () => {
    const { stdout: help } = await promisify(execFile)(process.execPath, [BIN, '--help']);
    const known = new Set([...help.matchAll(/^ +(?:-\w, )?(--[a-z-]+)/gm)].map(([, option]) => option));
    const page = readFileSync(resolve(DEPLOY, '../../../docs/DAEMON.md'), 'utf8');
    const documented = new Set([...page.matchAll(/`(--[a-z-]+)/g)].map(([, option]) => option));
    expect([...documented].filter((option) => !known.has(option))).to.deep.equal([]);
    for (const file of readdirSync(DEPLOY)) {
      const text = readFileSync(join(DEPLOY, file), 'utf8');
      const command = /^(?:ExecStart=.*telejit-executor|CMD) (.*)$/m.exec(text)?.[1] ?? '';
      for (const [option] of command.matchAll(/--[a-z-]+/g)) expect(known, `${file}: ${option}`).to.include(option);
    }
  });
});
