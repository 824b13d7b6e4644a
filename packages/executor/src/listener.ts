import { once } from 'node:events';
import { readFileSync, readlinkSync } from 'node:fs';
import { createServer, isIPv6, type Server, type Socket } from 'node:net';
import { ExecutorError, InputError } from '@telejit/shared';
import { listenError, NO_ADDRESS, parseListenAddress } from './listen-address.js';
import { listenPrivately } from './private-socket.js';
import { closeServer, type SocketFile } from './socket-file.js';
import { checkAbstractSocket, checkExposure, type TransportSecurity } from './security/transport-security.js';

/** What `--listen` says when systemd has opened the socket (sd_listen_fds(3)). */
export const SYSTEMD_ADDRESS = 'systemd';
/** How the kernel shows a Unix socket without a file (proc_net_unix(5)). */
const ABSTRACT = 'unix:@';
/** The first descriptor that systemd passes. */
const FIRST_FD = 3;

/** A socket at which connections are accepted without anything of them being read. */
export class Listener {
  /** "unix:/path", "127.0.0.1:4000" or "[::1]:4000". */
  readonly address: string;
  readonly #server: Server;
  /** Of a Unix socket that is ours to remove. */
  readonly #file: SocketFile | undefined;

  private constructor(server: Server, address: string, file: SocketFile | undefined) {
    this.#server = server;
    this.address = address;
    this.#file = file;
  }

  /**
   * Begins to listen. Connections are handed on paused.
   * @param text as `parseListenAddress`, or SYSTEMD_ADDRESS
   * @throws InputError BAD_LISTEN_ADDRESS, TLS_REQUIRED, AUTHENTICATION_REQUIRED, LISTEN_ADDRESS_IN_USE, NO_SYSTEMD_SOCKET
   * @throws ExecutorError (LISTEN_FAILED)
   */
  static async open(
    text: string,
    security: TransportSecurity,
    onConnection: (socket: Socket) => void,
  ): Promise<Listener> {
    const server = createServer({ pauseOnConnect: true }, onConnection);
    if (text === SYSTEMD_ADDRESS) return Listener.#openInherited(server, security);
    const parsed = parseListenAddress(text);
    checkExposure(text, parsed, security);
    if (parsed.kind === 'tcp') {
      await listen(server, { host: parsed.host, port: parsed.port }, text);
      return new Listener(server, boundAddress(server), undefined);
    }
    const { path } = parsed;
    const file = await listening(server, text, () => listenPrivately(server, path));
    return new Listener(server, `unix:${path}`, file);
  }

  static async #openInherited(server: Server, security: TransportSecurity): Promise<Listener> {
    const { LISTEN_PID, LISTEN_FDS } = process.env;
    if (LISTEN_PID !== String(process.pid) || LISTEN_FDS !== '1') {
      throw new InputError(
        'NO_SYSTEMD_SOCKET',
        `--listen ${SYSTEMD_ADDRESS} takes exactly one socket from systemd: LISTEN_FDS is ${LISTEN_FDS ?? 'not set'}, ` +
          `LISTEN_PID ${LISTEN_PID ?? 'not set'}, and this process ${process.pid}; start it by a .socket unit`,
      );
    }
    await listen(server, { fd: FIRST_FD }, SYSTEMD_ADDRESS);
    try {
      const address = unixAddressOf(FIRST_FD) ?? boundAddress(server);
      if (address.startsWith(ABSTRACT)) checkAbstractSocket(address, security);
      else checkExposure(address, parseListenAddress(address), security);
      return new Listener(server, address, undefined);
    } catch (error) {
      server.close();
      throw error;
    }
  }

  /** Closes what is accepted beyond so many connections at once. @param onDropped told of each: "address:port", or NO_ADDRESS */
  limit(mostAtOnce: number, onDropped: (peer: string) => void): void {
    this.#server.maxConnections = mostAtOnce;
    this.#server.on('drop', (dropped) => {
      const { remoteAddress, remotePort } = dropped ?? {};
      onDropped(remoteAddress === undefined ? NO_ADDRESS : `${remoteAddress}:${remotePort ?? 0}`);
    });
  }

  /** Stops accepting, and removes the socket's file while it is its own. Connections that were accepted go on. */
  close(): void {
    if (!this.#server.listening) return;
    closeServer(() => this.#server.close(), this.#file);
  }
}

async function listen(server: Server, where: object, text: string): Promise<void> {
  await listening(server, text, async () => {
    server.listen(where);
    await once(server, 'listening');
  });
}

async function listening<T>(server: Server, text: string, listen: () => Promise<T>): Promise<T> {
  try {
    return await listen();
  } catch (error) {
    throw listenError(text, error);
  } finally {
    server.on('error', () => undefined);
  }
}

/** Node.js does not know it of a descriptor. See proc_net_unix(5); undefined when it is no Unix socket. */
function unixAddressOf(fd: number): string | undefined {
  const inode = /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/self/fd/${fd}`))?.[1];
  const lines = readFileSync('/proc/net/unix', 'latin1').split('\n');
  const path = lines.map((line) => line.split(/ +/)).find((fields) => fields[6] === inode)?.[7];
  return path === undefined ? undefined : `unix:${path}`;
}

function boundAddress(server: Server): string {
  const bound = server.address();
  if (bound === null) throw new ExecutorError('LISTEN_FAILED', 'the socket has no address');
  if (typeof bound === 'string') return `unix:${bound}`;
  return `${isIPv6(bound.address) ? `[${bound.address}]` : bound.address}:${bound.port}`;
}
