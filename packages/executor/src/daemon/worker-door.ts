import { once } from 'node:events';
import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ExecutorError, messageOf } from '@telejit/shared';

/** The sockets at which a daemon reaches its workers, in a folder that its own user alone can enter. */
export class WorkerDoors {
  readonly #folder: string;
  #lastNumber = 0;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * Makes the folder: in RUNTIME_DIRECTORY, which systemd sets, or among temporary files.
   * @throws ExecutorError (NO_RUNTIME_FOLDER)
   */
  static make(): WorkerDoors {
    const parent = process.env.RUNTIME_DIRECTORY ?? tmpdir();
    try {
      return new WorkerDoors(mkdtempSync(join(parent, 'telejit-daemon-')));
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
