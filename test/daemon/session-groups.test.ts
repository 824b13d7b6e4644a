import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { CodeSession, isGone, logged, startDaemon } from '../support/daemon.js';
import { describeUnless } from '../support/skip.js';

const FUNCTIONS = `
  #include <signal.h>
  #include <stdlib.h>
  #include <string.h>
  #include <sys/wait.h>
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
  /* How many of so many children there can be at once. */
  long forks(long count, long b) {
    static int child[4096];
    long able = 0;
    while (able < count && (child[able] = fork()) >= 0) {
      if (child[able] == 0) for (;;) pause();
      able++;
    }
    for (long i = 0; i < able; i++) { kill(child[i], SIGKILL); waitpid(child[i], 0, 0); }
    return able;
  }
  /* Processes that make others for as long as they can. */
  long bomb(long a, long b) {
    if (fork() == 0) for (;;) if (fork() < 0) usleep(1000);
    return 0;
  }
  long burn(long a, long b) {
    int child = fork();
    if (child == 0) for (;;) ;
    return child;
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

/** By controller, the file that a group of version 1 has with it. */
const FILES = { memory: 'memory.limit_in_bytes', pids: 'pids.max', cpu: 'cpu.cfs_quota_us' } as const;
type Controller = keyof typeof FILES;

/** A folder in which groups can be made that have a controller: of version 2, or of 1. */
function findFolder(controller: Controller): string | undefined {
  const mounts = readFileSync('/proc/mounts', 'latin1')
    .split('\n')
    .map((line) => line.split(' '));
  const candidates = mounts.filter(
    ([, , type, options]) => type === 'cgroup2' || (type === 'cgroup' && options.split(',').includes(controller)),
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
      ? readFileSync(controllers, 'latin1').trim().split(' ').includes(controller)
      : existsSync(join(folder, FILES[controller]));
    rmdirSync(folder);
    if (isUseful) return folder;
  }
  return undefined;
}

/** A suite with a folder for groups that have a controller. */
function describeWith(controller: Controller, name: string, body: (folder: string) => void): void {
  const found = findFolder(controller);
  const why = found === undefined ? `no control groups with the controller ${controller} can be made` : undefined;
  describeUnless(why, name, () => {
    const folder = found ?? '';
    before(() => mkdirSync(folder));
    after(() => rmdirSync(folder));
    body(folder);
  });
}

/** Groups of sessions go a moment after these. */
async function isEmpty(folder: string): Promise<void> {
  while (groupsIn(folder).length > 0) await new Promise((resolve) => setImmediate(resolve));
}

function groupsIn(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => name.startsWith('telejit-'));
}

describeWith('memory', 'A daemon with a control group for the memory of each session', (folder) => {
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

describeWith('pids', 'A daemon with a control group for the processes of each session', (folder) => {
  const args = ['--session-cgroup', folder, '--session-tasks', '40'];

  it('lets a session have no more than --session-tasks at once, and others theirs', async () => {
    const daemon = await startDaemon({ args });
    const code = await CodeSession.open(daemon.address, FUNCTIONS);
    const other = await CodeSession.open(daemon.address, FUNCTIONS);
    const able = await code.call('forks', 1000);
    // Some are threads of the worker.
    expect(able).to.be.within(1, 40);
    expect(await other.call('forks', 10)).to.equal(10);
    // It goes on.
    expect(await code.call('forks', 10)).to.equal(10);
    await code.session.close();
    await other.session.close();
    await daemon.stop();
  });

  it('ends processes that make others all the time, without others noticing', async () => {
    const daemon = await startDaemon({ args });
    const code = await CodeSession.open(daemon.address, FUNCTIONS);
    const other = await CodeSession.open(daemon.address, FUNCTIONS);
    await code.call('bomb');
    expect(await other.call('forks', 10)).to.equal(10);
    await code.session.cancel();
    expect(await other.call('forks', 10)).to.equal(10);
    await other.session.close();
    await daemon.stop();
    await isEmpty(folder);
  });
});

describeWith('cpu', 'A daemon with a control group for the computing time of each session', (folder) => {
  it('holds up a session that computes for longer than --session-cpus allows', async () => {
    const daemon = await startDaemon({ args: ['--session-cgroup', folder, '--session-cpus', '0.5'] });
    const code = await CodeSession.open(daemon.address, FUNCTIONS);
    const { pid } = await logged(daemon, ({ msg }) => msg === 'session began');
    const own = groupsIn(folder).find((name) => membersOf(join(folder, name)).includes(Number(pid))) ?? '';
    const read = (file: string): string => readFileSync(join(folder, own, file), 'latin1').trim();
    const limit = existsSync(join(folder, own, 'cpu.max'))
      ? read('cpu.max')
      : `${read('cpu.cfs_quota_us')} ${read('cpu.cfs_period_us')}`;
    expect(limit).to.equal('50000 100000');
    for (let i = 0; i < 4; i++) await code.call('burn');
    while (/^nr_throttled 0$/m.test(read('cpu.stat'))) await new Promise((resolve) => setImmediate(resolve));
    await code.session.cancel();
    await daemon.stop();
    await isEmpty(folder);
  });
});

describe('A daemon with control groups of version 2', () => {
  it('writes what bounds sessions where the system has it: in a folder that stands for the mount', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'telejit-groups-'));
    writeFileSync(join(folder, 'cgroup.controllers'), 'cpuset cpu io memory pids\n');
    writeFileSync(join(folder, 'cgroup.subtree_control'), 'memory\n');
    const limits = ['--session-memory-mib', '160', '--session-tasks', '40', '--session-cpus', '1.5'];
    const daemon = await startDaemon({ args: ['--session-cgroup', folder, ...limits] });
    expect(readFileSync(join(folder, 'cgroup.subtree_control'), 'latin1')).to.equal('+pids +cpu');
    const [group] = groupsIn(folder).map((name) => join(folder, name));
    const write = (file: string, text: string): void => writeFileSync(join(group, file), text);
    const read = (file: string): string => readFileSync(join(group, file), 'latin1');
    // What the system makes with the folder of a group.
    write('memory.current', '1048576\n');
    write('memory.max', 'max\n');
    write('memory.swap.max', 'max\n');
    write('pids.current', '11\n');
    write('pids.max', 'max\n');
    write('cpu.max', 'max 100000\n');
    write('cgroup.kill', '');
    const code = await CodeSession.open(daemon.address, FUNCTIONS);
    expect(membersOf(group)).to.deep.equal([(await logged(daemon, ({ msg }) => msg === 'session began')).pid]);
    expect(read('memory.max')).to.equal(String(161 * 1024 * 1024));
    expect(read('memory.swap.max')).to.equal('0');
    expect(read('pids.max')).to.equal('51');
    expect(read('cpu.max')).to.equal('150000 100000');
    await code.session.close();
    while (read('cgroup.kill') !== '1') await new Promise((resolve) => setImmediate(resolve));
    expect(read('pids.max')).to.equal('0');
    rmSync(folder, { recursive: true });
    await daemon.stop();
  });
});

function membersOf(group: string): readonly number[] {
  const lines = readFileSync(join(group, 'cgroup.procs'), 'latin1').split('\n');
  return lines.filter((line) => line !== '').map(Number);
}
