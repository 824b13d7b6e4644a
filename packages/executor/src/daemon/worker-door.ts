import { once } from 'node:events';
import { existsSync, lstatSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ExecutorError, messageOf } from '@telejit/shared';

/** How the names of folders begin, and that of the socket in each at which its daemon can be found to be alive. */
const PREFIX = 'telejit-daemon-';
const OWNER = 'owner';

/** The sockets at which a daemon reaches its workers, in a folder that its own user alone can enter. */
export class WorkerDoors {
  readonly #folder: string;
  /** Nobody has anything to say to it: that it listens is what others want to know. */
  readonly #owner: Server;
  #lastNumber = 0;

  private constructor(folder: string) {
    this.#folder = folder;
    this.#owner = createServer((socket) => socket.destroy());
    this.#owner.unref();
  }

  /**
   * Makes the folder: in RUNTIME_DIRECTORY, which systemd sets, or among temporary files. Folders of daemons that were killed
   * are removed from there.
   * @throws ExecutorError (NO_RUNTIME_FOLDER)
   */
  static async make(): Promise<WorkerDoors> {
    const parent = process.env.RUNTIME_DIRECTORY ?? tmpdir();
    try {
      const doors = new WorkerDoors(mkdtempSync(join(parent, PREFIX)));
      // It has its name when it is listened at: whoever finds it in between would take the daemon for dead.
      const place = join(doors.#folder, OWNER);
      doors.#owner.listen(`${place}.new`);
      await once(doors.#owner, 'listening');
      renameSync(`${place}.new`, place);
      await removeAbandoned(parent);
      return doors;
    } catch (cause) {
      throw new ExecutorError(
        'NO_RUNTIME_FOLDER',
        `--resume-window with --daemon needs a folder for sockets, and none can be made in ${parent}: ${messageOf(cause)}; ` +
          'name another one in TMPDIR, or in RUNTIME_DIRECTORY',
        { cause },
      );
    }
  }

  /** A path at which nothing is. */
  newPath(): string {
    return join(this.#folder, String(++this.#lastNumber));
  }

  /** Removes the folder. Idempotent. */
  remove(): void {
    this.#owner.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/**
 * Listens at a path, for another process to accept what comes. Closing the server here leaves the path for that one.
 * @throws Error of the system
 */
export async function openDoor(path: string): Promise<Server> {
  const server = createServer();
  // A server removes the name by which it began when it is closed.
  const first = `${path}.new`;
  server.listen(first);
  await once(server, 'listening');
  renameSync(first, path);
  return server;
}

/** Connects to whoever listens at a path. Undefined when nobody does. Nothing is read. */
export async function knock(path: string): Promise<Socket | undefined> {
  const socket = connect(path);
  socket.pause();
  socket.on('error', () => undefined);
  try {
    await once(socket, 'connect');
    return socket;
  } catch {
    return undefined;
  }
}

/** Another user's folders, and one that is being made, are left alone. */
async function removeAbandoned(parent: string): Promise<void> {
  for (const name of readdirSync(parent)) {
    const folder = join(parent, name);
    const owner = join(folder, OWNER);
    if (!name.startsWith(PREFIX) || !isOwnFolder(folder) || !existsSync(owner)) continue;
    if (await isRefused(owner)) rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether nobody listens at a socket; any other failure says nothing. */
function isRefused(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path, () => {
      socket.destroy();
      resolve(false);
    });
    socket.once('error', (error) => resolve('code' in error && error.code === 'ECONNREFUSED'));
  });
}

function isOwnFolder(path: string): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found?.isDirectory() === true && found.uid === process.getuid?.();
}
