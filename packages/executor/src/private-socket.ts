import { once } from 'node:events';
import type { Server } from 'node:net';
import { checkSocketFolder, removeStaleSocket } from './listen-address.js';
import { SocketFile } from './socket-file.js';

/** What takes permissions from group and others, and everybody's to execute. */
const OWNER_ONLY = 0o177;

/**
 * Listens at a Unix socket that its user alone can open, and that was never open to others, not even for a moment.
 * @throws InputError BAD_LISTEN_ADDRESS, LISTEN_ADDRESS_IN_USE; Error of the system
 */
export async function listenPrivately(server: Server, path: string): Promise<SocketFile> {
  checkSocketFolder(path);
  await removeStaleSocket(path);
  // bind(2) is done before `listen` returns: no other file that the process makes has the mode.
  const before = process.umask(OWNER_ONLY);
  try {
    server.listen({ path });
  } finally {
    process.umask(before);
  }
  await once(server, 'listening');
  return new SocketFile(path);
}
