import { lstatSync, renameSync } from 'node:fs';

/** The file of a Unix socket at which a server of this process listens. */
export class SocketFile {
  readonly path: string;
  readonly #inode: number;

  /** To be made as soon as the server listens. */
  constructor(path: string) {
    this.path = path;
    this.#inode = lstatSync(path).ino;
  }

  /**
   * Closes the server, and removes the file with it, unless it is another's by now, the next executor's perhaps: libuv would
   * remove it, whatever it is.
   * @param close closes the server before it returns
   */
  closeWith(close: () => void): void {
    const found = lstatSync(this.path, { throwIfNoEntry: false });
    if (found === undefined || found.ino === this.#inode) {
      close();
      return;
    }
    const aside = `${this.path}.${process.pid}`;
    renameSync(this.path, aside);
    close();
    renameSync(aside, this.path);
  }
}

/** Closes a server that may have such a file. */
export function closeServer(close: () => void, file: SocketFile | undefined): void {
  if (file === undefined) close();
  else file.closeWith(close);
}
