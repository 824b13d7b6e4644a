import { existsSync, mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { InputError, messageOf } from '@telejit/shared';

/** The files of a control group that bound its memory, in version 2 of them (cgroup-v2.rst) and in version 1. */
const VERSIONS = [
  { limit: 'memory.max', usage: 'memory.current' },
  { limit: 'memory.limit_in_bytes', usage: 'memory.usage_in_bytes' },
] as const;

type Version = (typeof VERSIONS)[number];

const SWAP_FILE = 'memory.swap.max';
const KILL_FILE = 'cgroup.kill';
/** A group is empty a moment after its processes were killed. */
const REMOVAL_ATTEMPTS = 200;
const REMOVAL_PAUSE_MS = 10;

/** Control groups for workers, in a folder of the system's that was given to the daemon. */
export class SessionGroups {
  readonly #folder: string;
  readonly #version: Version;
  #lastNumber = 0;

  private constructor(folder: string, version: Version) {
    this.#folder = folder;
    this.#version = version;
  }

  /**
   * Makes a group, which shows that groups can be made whose memory is bounded.
   * @throws InputError (NO_CGROUP)
   */
  static open(folder: string): SessionGroups {
    const probe = join(folder, `telejit-${process.pid}`);
    try {
      enableMemory(folder);
      mkdirSync(probe);
      const version = VERSIONS.find(({ limit }) => existsSync(join(probe, limit)));
      rmdirSync(probe);
      if (version !== undefined) return new SessionGroups(folder, version);
    } catch (cause) {
      throw noCgroup(folder, `no group can be made: ${messageOf(cause)}`, cause);
    }
    throw noCgroup(folder, 'groups that are made there have no memory controller');
  }

  /** A new group with a process in it, and what that starts. @throws Error of the system */
  add(pid: number): SessionGroup {
    const folder = join(this.#folder, `telejit-${process.pid}-${++this.#lastNumber}`);
    mkdirSync(folder);
    const group = new SessionGroup(folder, this.#version);
    writeFileSync(join(folder, 'cgroup.procs'), String(pid));
    return group;
  }
}

/** The processes of one worker. */
export class SessionGroup {
  readonly #folder: string;
  readonly #version: Version;

  constructor(folder: string, version: Version) {
    this.#folder = folder;
    this.#version = version;
  }

  /** Bounds the memory that all of them take together beyond what they take now. @throws Error of the system */
  limitMemory(bytes: number): void {
    const { usage, limit } = this.#version;
    const now = Number(readFileSync(join(this.#folder, usage), 'latin1'));
    const swap = join(this.#folder, SWAP_FILE);
    if (existsSync(swap)) writeFileSync(swap, '0');
    writeFileSync(join(this.#folder, limit), String(now + bytes));
  }

  /** Kills what is left in it, and removes it, unless something does not die. */
  async end(): Promise<void> {
    for (let attempt = 0; attempt < REMOVAL_ATTEMPTS; attempt++) {
      this.#kill();
      try {
        rmdirSync(this.#folder);
        return;
      } catch {
        await pause(REMOVAL_PAUSE_MS);
      }
    }
  }

  #kill(): void {
    const all = join(this.#folder, KILL_FILE);
    try {
      if (existsSync(all)) writeFileSync(all, '1');
      else for (const pid of this.#processes()) process.kill(pid, 'SIGKILL');
    } catch {
      // One that was in it is gone: the next attempt sees who is left.
    }
  }

  #processes(): readonly number[] {
    const lines = readFileSync(join(this.#folder, 'cgroup.procs'), 'latin1').split('\n');
    return lines.filter((line) => line !== '').map(Number);
  }
}

/** In version 2 a group says what those in it may have. */
function enableMemory(folder: string): void {
  const enabled = join(folder, 'cgroup.subtree_control');
  if (!existsSync(enabled) || has(enabled, 'memory') || !has(join(folder, 'cgroup.controllers'), 'memory')) return;
  writeFileSync(enabled, '+memory');
}

function has(file: string, controller: string): boolean {
  return readFileSync(file, 'latin1').trim().split(' ').includes(controller);
}

function noCgroup(folder: string, why: string, cause?: unknown): InputError {
  return new InputError(
    'NO_CGROUP',
    `--session-cgroup ${folder}: ${why}; name a folder of control groups that is delegated to this user with the memory ` +
      'controller and has no process in it, or leave the option out: --session-memory-mib then bounds each process by itself',
    { cause },
  );
}
