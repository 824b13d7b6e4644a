import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { CodeSession, isGone, logged, startDaemon } from '../support/daemon.js';
import { describeUnless } from '../support/skip.js';

const FUNCTIONS = `
  #include <signal.h>
  #include <stdlib.h>
  #include <string.h>
  #include <unistd.h>
  #define MOST 16
  static char *volatile taken;
  /* How many of so many children at once can have so much memory. */
  long share(long count, long mib) {
    int from[MOST], ends[2], child[MOST];
    long able = 0;
    char ready = 1;
    for (long i = 0; i < count; i++) {
      if (pipe(ends)) return -1;
      child[i] = fork();
      if (child[i] == 0) {
        char *block = malloc(mib << 20);
        if (!block) _exit(1);
        memset(block, 1, mib << 20);
        taken = block;
        if (write(ends[1], &ready, 1) != 1) _exit(1);
        for (;;) pause();
      }
      close(ends[1]);
      from[i] = ends[0];
    }
    for (long i = 0; i < count; i++) able += read(from[i], &ready, 1) == 1;
    for (long i = 0; i < count; i++) kill(child[i], SIGKILL);
    return able;
  }
  long escape(long a, long b) {
    int ends[2], left = 0;
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

/** A folder in which groups with bounded memory can be made: of version 2, or of 1. */
function findFolder(): string | undefined {
  const mounts = readFileSync('/proc/mounts', 'latin1')
    .split('\n')
    .map((line) => line.split(' '));
  const candidates = mounts.filter(
    ([, , type, options]) => type === 'cgroup2' || (type === 'cgroup' && /\bmemory\b/.test(options)),
  );
  for (const [, mount] of candidates) {
    const folder = join(mount, `telejit-test-${process.pid}`);
    try {
      mkdirSync(folder);
    } catch {
      continue;
    }
    const controllers = join(folder, 'cgroup.controllers');
    const isUseful = existsSync(controllers)
      ? / memory |^memory | memory$|^memory$/.test(readFileSync(controllers, 'latin1').trim())
      : existsSync(join(folder, 'memory.limit_in_bytes'));
    rmdirSync(folder);
    if (isUseful) return folder;
  }
  return undefined;
}

const found = findFolder();
const why = found === undefined ? 'no control groups with a memory controller can be made' : undefined;

describeUnless(why, 'A daemon with a control group for each session', () => {
  const folder = found ?? '';
  before(() => mkdirSync(folder));
  after(() => rmdirSync(folder));

  it('bounds the memory that all processes of a session take together', async () => {
    const args = ['--session-memory-mib', '160', '--spares', '0'];
    const apart = await startDaemon({ args });
    const free = await CodeSession.open(apart.address, FUNCTIONS);
    // Each by itself may have so much.
    expect(await free.call('share', 4, 80)).to.equal(4);
    await free.session.close();
    await apart.stop();
    const daemon = await startDaemon({ args: [...args, '--session-cgroup', folder] });
    const code = await CodeSession.open(daemon.address, FUNCTIONS);
    const other = await CodeSession.open(daemon.address, FUNCTIONS);
    // The system may choose to end the worker itself.
    const able = await code.call('share', 4, 80).catch(() => 0);
    expect(able).to.be.below(4);
    expect(await other.call('share', 1, 80)).to.equal(1);
    await code.session.cancel();
    await other.session.close();
    await daemon.stop();
  });

  it('ends all processes of a session with it, and removes the group', async () => {
    const daemon = await startDaemon({ args: ['--session-cgroup', folder] });
    const code = await CodeSession.open(daemon.address, FUNCTIONS);
    const left = await code.call('escape');
    const { pid } = await logged(daemon, ({ msg }) => msg === 'session began');
    const groups = readdirSync(folder).filter((name) => name.startsWith('telejit-'));
    const own = groups.find((name) => membersOf(join(folder, name)).includes(Number(pid)));
    expect(membersOf(join(folder, own ?? ''))).to.include.members([pid, left]);
    await code.session.close();
    await isGone(left);
    while (existsSync(join(folder, own ?? ''))) await new Promise((resolve) => setImmediate(resolve));
    await daemon.stop();
  });
});

function membersOf(group: string): readonly number[] {
  const lines = readFileSync(join(group, 'cgroup.procs'), 'latin1').split('\n');
  return lines.filter((line) => line !== '').map(Number);
}
