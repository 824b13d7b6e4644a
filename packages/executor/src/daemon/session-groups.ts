import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { InputError, messageOf } from '@telejit/shared';
import { ControlGroup, controllersFor, versionOf, type Controller, type GroupLimits } from './control-group.js';

interface Parent {
  readonly folder: string;
  readonly version: 1 | 2;
}

/** Control groups for workers, in folders of the system's that were given to the daemon. */
export class SessionGroups {
  readonly #parents: readonly Parent[];
  readonly #limits: GroupLimits;
  #lastNumber = 0;

  private constructor(parents: readonly Parent[], limits: GroupLimits) {
    this.#parents = parents;
    this.#limits = limits;
  }

  /**
   * Makes a group in each folder, which shows that groups can be made there, with what the limits need.
   * @param folders one of version 2, or one of version 1 for each controller
   * @throws InputError (NO_CGROUP)
   */
  static open(folders: readonly string[], limits: GroupLimits): SessionGroups {
    const needed = controllersFor(limits);
    const found = folders.flatMap((folder) => prepare(folder, needed));
    const missing = needed.filter((controller) => !found.includes(controller));
    if (missing.length > 0)
      throw noCgroup(folders.join(', '), `groups that are made there have no controller for ${missing.join(', ')}`);
    return new SessionGroups(
      folders.map((folder) => ({ folder, version: versionOf(folder) })),
      limits,
    );
  }

  /** New groups with a process in them, and what that starts. @throws Error of the system */
  add(pid: number): SessionGroup {
    const name = `telejit-${process.pid}-${++this.#lastNumber}`;
    const groups: ControlGroup[] = [];
    try {
      for (const { folder, version } of this.#parents) {
        const group = new ControlGroup(join(folder, name), version);
        groups.push(group);
        group.add(pid);
      }
    } catch (error) {
      void new SessionGroup(groups, {}).end();
      throw error;
    }
    return new SessionGroup(groups, this.#limits);
  }
}

/** The processes of one worker. */
export class SessionGroup {
  readonly #groups: readonly ControlGroup[];
  readonly #limits: GroupLimits;

  constructor(groups: readonly ControlGroup[], limits: GroupLimits) {
    this.#groups = groups;
    this.#limits = limits;
  }

  /** Bounds what they take together, beyond what they take now. @throws Error of the system */
  limit(): void {
    for (const group of this.#groups) group.limit(this.#limits);
  }

  /** Kills those that are left, and removes their groups, unless something does not die. */
  async end(): Promise<void> {
    for (const group of this.#groups) group.forbidMore();
    await Promise.all(this.#groups.map((group) => group.end()));
  }
}

/** Makes a folder ready for groups. @returns what of the needed controllers they have */
function prepare(folder: string, needed: readonly Controller[]): readonly Controller[] {
  try {
    const version = versionOf(folder);
    const enabled = version === 2 ? enable(folder, needed) : [];
    const probe = new ControlGroup(join(folder, `telejit-${process.pid}`), version);
    const found = version === 2 ? enabled : needed.filter((controller) => probe.has(controller));
    probe.remove();
    return found;
  } catch (cause) {
    throw noCgroup(folder, `no group can be made: ${messageOf(cause)}`, cause);
  }
}

/** In version 2 a group says what those in it have. @returns what they have of the needed ones */
function enable(folder: string, needed: readonly Controller[]): readonly Controller[] {
  const available = controllersIn(join(folder, 'cgroup.controllers'));
  const file = join(folder, 'cgroup.subtree_control');
  const enabled = controllersIn(file);
  const found = needed.filter((controller) => available.includes(controller));
  const more = found.filter((controller) => !enabled.includes(controller));
  if (more.length > 0) writeFileSync(file, more.map((controller) => `+${controller}`).join(' '));
  return found;
}

function controllersIn(file: string): readonly string[] {
  return existsSync(file) ? readFileSync(file, 'latin1').trim().split(' ') : [];
}

function noCgroup(folders: string, why: string, cause?: unknown): InputError {
  return new InputError(
    'NO_CGROUP',
    `--session-cgroup ${folders}: ${why}; name a folder of control groups (of version 1: one for each controller) that is ` +
      'delegated to this user, with controllers for what is to be bounded, and has no process in it; or leave the option and ' +
      '--session-tasks and --session-cpus out: --session-memory-mib then bounds each process by itself',
    { cause },
  );
}
