import { existsSync, mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** What all processes of a session may take together, beyond what its worker took before. Undefined: as much as there is. */
export interface GroupLimits {
  readonly memoryBytes?: number;
  /** Processes and threads. */
  readonly tasks?: number;
  /** How many processors' time, in all. */
  readonly cpus?: number;
}

/** What of a system's bounds them, as it is named in `cgroup.controllers` and in options of mounts. */
export type Controller = 'memory' | 'pids' | 'cpu';

/** What a group is told: into which file, which text. */
interface Setting {
  readonly file: string;
  readonly text: string;
}

/** Names of files, in version 2 of control groups (cgroup-v2.rst) and in version 1 (cgroup-v1/*.rst, sched-bwc.rst). */
interface Version {
  readonly memory: { readonly limit: string; readonly usage: string };
  readonly pids: { readonly limit: string; readonly usage: string };
  readonly cpu: { readonly limit: string; settings(quotaUs: number): readonly Setting[] };
}

/** Of so much time the processors are shared out. */
const PERIOD_US = 100_000;
const PIDS = { limit: 'pids.max', usage: 'pids.current' };

const VERSIONS: Readonly<Record<1 | 2, Version>> = {
  2: {
    memory: { limit: 'memory.max', usage: 'memory.current' },
    pids: PIDS,
    cpu: {
      limit: 'cpu.max',
      settings: (quotaUs) => [{ file: 'cpu.max', text: `${quotaUs} ${PERIOD_US}` }],
    },
  },
  1: {
    memory: { limit: 'memory.limit_in_bytes', usage: 'memory.usage_in_bytes' },
    pids: PIDS,
    cpu: {
      limit: 'cpu.cfs_quota_us',
      settings: (quotaUs) => [
        { file: 'cpu.cfs_period_us', text: String(PERIOD_US) },
        { file: 'cpu.cfs_quota_us', text: String(quotaUs) },
      ],
    },
  },
};

const SWAP_FILE = 'memory.swap.max';
const KILL_FILE = 'cgroup.kill';
const MEMBERS_FILE = 'cgroup.procs';
/** A group is empty a moment after its processes were killed. */
const REMOVAL_ATTEMPTS = 200;
const REMOVAL_PAUSE_MS = 10;

/** Which controllers limits need. */
export function controllersFor({ memoryBytes, tasks, cpus }: GroupLimits): readonly Controller[] {
  const all = { memory: memoryBytes, pids: tasks, cpu: cpus } satisfies Record<Controller, number | undefined>;
  return (['memory', 'pids', 'cpu'] as const).filter((controller) => all[controller] !== undefined);
}

/** The version of the control groups of a folder. */
export function versionOf(folder: string): 1 | 2 {
  return existsSync(join(folder, 'cgroup.controllers')) ? 2 : 1;
}

/** One control group: a folder in which the system's files appear when it is made. */
export class ControlGroup {
  readonly #folder: string;
  readonly #version: Version;

  /** Makes the folder. @throws Error of the system */
  constructor(folder: string, version: 1 | 2) {
    mkdirSync(folder);
    this.#folder = folder;
    this.#version = VERSIONS[version];
  }

  /** Whether it can bound what the controller is about. */
  has(controller: Controller): boolean {
    return existsSync(this.#path(this.#version[controller].limit));
  }

  /** Puts a process into it, with all its threads, and what that starts from now on. @throws Error of the system */
  add(pid: number): void {
    writeFileSync(this.#path(MEMBERS_FILE), String(pid));
  }

  /** Bounds what the processes in it take, of what it has controllers for. @throws Error of the system */
  limit({ memoryBytes, tasks, cpus }: GroupLimits): void {
    const { memory, pids, cpu } = this.#version;
    if (memoryBytes !== undefined && this.has('memory')) {
      if (existsSync(this.#path(SWAP_FILE))) this.#write(SWAP_FILE, '0');
      this.#write(memory.limit, String(this.#number(memory.usage) + memoryBytes));
    }
    if (tasks !== undefined && this.has('pids')) this.#write(pids.limit, String(this.#number(pids.usage) + tasks));
    if (cpus === undefined || !this.has('cpu')) return;
    for (const { file, text } of cpu.settings(Math.round(cpus * PERIOD_US))) this.#write(file, text);
  }

  /** Lets no more processes be made in it, if it can: otherwise those that never cease to make others outrun the killing. */
  forbidMore(): void {
    try {
      if (this.has('pids')) this.#write(this.#version.pids.limit, '0');
    } catch {
      // It is gone.
    }
  }

  /** Kills what is left in it, and removes it, unless something does not die. */
  async end(): Promise<void> {
    for (let attempt = 0; attempt < REMOVAL_ATTEMPTS; attempt++) {
      this.#kill();
      try {
        this.remove();
        return;
      } catch {
        await pause(REMOVAL_PAUSE_MS);
      }
    }
  }

  /** Removes it. @throws Error of the system, as when a process is in it */
  remove(): void {
    rmdirSync(this.#folder);
  }

  #path(file: string): string {
    return join(this.#folder, file);
  }

  #write(file: string, text: string): void {
    writeFileSync(this.#path(file), text);
  }

  #number(file: string): number {
    return Number(readFileSync(this.#path(file), 'latin1'));
  }

  #kill(): void {
    try {
      if (existsSync(this.#path(KILL_FILE))) this.#write(KILL_FILE, '1');
      else for (const pid of this.#members()) killOne(pid);
    } catch {
      // It is gone.
    }
  }

  #members(): readonly number[] {
    const lines = readFileSync(this.#path(MEMBERS_FILE), 'latin1').split('\n');
    // Those of another namespace of processes are 0.
    return lines.map(Number).filter((pid) => pid > 0);
  }
}

function killOne(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It is gone: the next attempt sees who is left.
  }
}
