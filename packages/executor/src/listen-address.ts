import { lstatSync, statSync, unlinkSync } from 'node:fs';
import { connect } from 'node:net';
import { dirname, resolve } from 'node:path';
import { ExecutorError, InputError, messageOf, TelejitError } from '@telejit/shared';

/** Where an executor listens. */
export type ListenAddress =
  | { readonly kind: 'unix'; readonly path: string }
  | { readonly kind: 'tcp'; readonly host: string; readonly port: number };

/** gRPC's word for a peer at a Unix socket. */
export const NO_ADDRESS = 'unknown';

/** sun_path of sockaddr_un, less the terminator (unix(7)). */
const MAX_SOCKET_PATH_BYTES = 107;

/**
 * "unix:/path", "127.0.0.1:0", "localhost:port" or "[::1]:port".
 * @throws InputError (BAD_LISTEN_ADDRESS)
 */
export function parseListenAddress(text: string): ListenAddress {
  if (text.startsWith('unix:')) {
    const path = resolve(text.slice('unix:'.length));
    const bytes = Buffer.byteLength(path);
    if (text === 'unix:' || bytes > MAX_SOCKET_PATH_BYTES) {
      throw new InputError(
        'BAD_LISTEN_ADDRESS',
        `"${text}": the path of a Unix socket has 1 to ${MAX_SOCKET_PATH_BYTES} bytes, this one ${bytes}`,
      );
    }
    return { kind: 'unix', path };
  }
  const match = /^(?:\[([0-9a-fA-F:]+)\]|([^:/\s]+)):(\d{1,5})$/.exec(text);
  const port = Number(match?.[3]);
  if (match === null || port > 65535) {
    throw new InputError(
      'BAD_LISTEN_ADDRESS',
      `"${text}" is no address to listen at: give unix:/path or 127.0.0.1:port`,
    );
  }
  return { kind: 'tcp', host: match[1] ?? match[2], port };
}

/**
 * bind(2) says of a folder that is not there that permission is denied, as libuv has it.
 * @throws InputError (BAD_LISTEN_ADDRESS) when the folder of a socket's path is none
 */
export function checkSocketFolder(path: string): void {
  const folder = dirname(path);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return;
  throw new InputError('BAD_LISTEN_ADDRESS', `unix:${path}: there is no folder ${folder}; make it, or choose another`);
}

/** Of what gRPC, which gathers the system's errors, one for each address of a name, or Node.js says when it could not listen. */
export function listenError(address: string, cause: unknown): TelejitError {
  if (cause instanceof TelejitError) return cause;
  const text = messageOf(cause);
  if (text.includes('EADDRINUSE')) {
    return new InputError('LISTEN_ADDRESS_IN_USE', `${address} is in use; stop what listens there or choose another`, {
      cause,
    });
  }
  return new ExecutorError('LISTEN_FAILED', `cannot listen at ${address}: ${text}`, { cause });
}

/**
 * Removes a socket that nobody listens at any more.
 * @throws InputError (LISTEN_ADDRESS_IN_USE) when somebody does, or when the file is not a socket
 */
export async function removeStaleSocket(path: string): Promise<void> {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return;
  if (!stat.isSocket()) {
    throw new InputError('LISTEN_ADDRESS_IN_USE', `${path} exists and is not a socket; choose another path`);
  }
  const code = await connectionError(path);
  if (code === undefined) {
    throw new InputError('LISTEN_ADDRESS_IN_USE', `another process listens at ${path}; stop it or choose another path`);
  }
  if (code !== 'ECONNREFUSED') {
    throw new InputError(
      'LISTEN_ADDRESS_IN_USE',
      `${path} exists and cannot be reached (${code}); remove it or choose another path`,
    );
  }
  unlinkSync(path);
}

/** Error code of a connection attempt, or undefined when it was accepted. */
function connectionError(path: string): Promise<string | undefined> {
  return new Promise((done) => {
    const socket = connect(path);
    socket.on('connect', () => {
      socket.destroy();
      done(undefined);
    });
    socket.on('error', (error) => done('code' in error ? String(error.code) : error.message));
  });
}
