import { execFileSync } from 'node:child_process';
import { InputError, messageOf } from '@telejit/shared';
import type { WorkerUser } from './worker-process.js';

/**
 * The user that workers run as.
 * @param text a name, which the system's `id` knows, or UID:GID
 * @throws InputError (BAD_USER) when there is none, when it is root, or when this process may not switch users
 */
export function workerUser(text: string): WorkerUser {
  const numbers = /^(\d{1,10}):(\d{1,10})$/.exec(text);
  const user =
    numbers === null
      ? { uid: idOf(text, '-u'), gid: idOf(text, '-g') }
      : { uid: Number(numbers[1]), gid: Number(numbers[2]) };
  if (user.uid === 0)
    throw new InputError('BAD_USER', `--user ${text}: sessions are not run as root; name another user`);
  if (process.getuid?.() !== 0 && user.uid !== process.getuid?.()) {
    throw new InputError('BAD_USER', `--user ${text}: only root can run sessions as another user`);
  }
  return user;
}

function idOf(name: string, option: '-u' | '-g'): number {
  try {
    return Number(execFileSync('id', [option, '--', name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }));
  } catch (error) {
    throw new InputError('BAD_USER', `--user ${name}: ${messageOf(error).trim().split('\n').at(-1) ?? ''}`, {
      cause: error,
    });
  }
}
