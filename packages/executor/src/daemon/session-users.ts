import { spawn } from 'node:child_process';
import { ExecutorError, InputError } from '@telejit/shared';
import type { WorkerUser } from './worker-process.js';

const LARGEST_ID = 0xffff_fffe;
const MOST_IDS = 65_536;
/** What a process of a user runs to end all others of it, however fast they fork (kill(2)). */
const KILL_ALL =
  "try { process.kill(-1, 'SIGKILL') } catch (error) { process.exitCode = error.code === 'ESRCH' ? 0 : 1 }";

/** Users of their own for workers, so that the system keeps sessions from each other's processes. */
export class SessionUsers {
  readonly #free: number[];
  readonly #text: string;

  private constructor(first: number, last: number, text: string) {
    this.#free = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    this.#text = text;
  }

  /**
   * @param text "FIRST-LAST": numbers of users and groups that nothing else uses
   * @param least how many are needed
   * @throws InputError (BAD_USER) when it says something else, too few, or root, or when this process is not root's
   */
  static parse(text: string, least: number): SessionUsers {
    const [first, last] = (/^(\d{1,10})-(\d{1,10})$/.exec(text) ?? []).slice(1).map(Number);
    const fail = (why: string): InputError => new InputError('BAD_USER', `--session-users ${text}: ${why}`);
    if (first === undefined || last === undefined || first < 1 || last > LARGEST_ID || last < first)
      throw fail(`a range of user ids is FIRST-LAST, with numbers from 1 to ${LARGEST_ID}`);
    const count = last - first + 1;
    if (count < least)
      throw fail(`these are ${count}; the daemon needs ${least}, for its sessions and spare processes`);
    if (count > MOST_IDS) throw fail(`these are ${count}; at most ${MOST_IDS} can be used`);
    if (process.getuid?.() !== 0) throw fail('only root can run sessions as other users');
    return new SessionUsers(first, last, text);
  }

  /** One that nobody uses. @throws ExecutorError (NO_FREE_USER) */
  take(): WorkerUser {
    const id = this.#free.shift();
    if (id === undefined)
      throw new ExecutorError('NO_FREE_USER', `all of --session-users ${this.#text} are in use; name more of them`);
    return { uid: id, gid: id };
  }

  /** Lets the next worker have a user that has run nothing of controllers. */
  giveBack({ uid }: WorkerUser): void {
    this.#free.push(uid);
  }

  /** Kills whatever a user still runs, and lets the next worker have it then. One that cannot be got rid of is lost. */
  clear(user: WorkerUser): void {
    const child = spawn(process.execPath, ['-e', KILL_ALL], { ...user, env: {}, stdio: 'ignore' });
    child.once('error', () => undefined);
    child.once('exit', (code) => {
      if (code === 0) this.giveBack(user);
    });
  }
}
