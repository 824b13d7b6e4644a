import { once } from 'node:events';
import { readFileSync, readlinkSync } from 'node:fs';
import { createServer, isIPv6, type Server, type Socket } from 'node:net';
import { ExecutorError, InputError } from '@telejit/shared';
import { listenError, parseListenAddress } from './listen-address.js';
import { listenPrivately } from './private-socket.js';
import { closeServer, type SocketFile } from './socket-file.js';
import { checkAbstractSocket, checkExposure, type TransportSecurity } from './security/transport-security.js';

/** What `--listen` says when systemd has opened the socket (sd_listen_fds(3)). */
export const SYSTEMD_ADDRESS = 'systemd';
/** How the kernel shows a Unix socket without a file (proc_net_unix(5)). */
const ABSTRACT = 'unix:@';
/** What "localhost" is, whatever a machine's tables say (RFC 6761). */
const LOOPBACK = ['127.0.0.1', '::1'];
const ATTEMPTS = 8;
/** What listening at an address fails with that this machine does not have, where IPv6 is switched off for instance. */
const ABSENT: ReadonlySet<string> = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT']);
/** The first descriptor that systemd passes. */
const FIRST_FD = 3;

/** Where connections are accepted without anything of them being read. */
export class Listener {
  /** "unix:/path", "127.0.0.1:4000", "[::1]:4000" or "localhost:4000". */
  readonly address: string;
  readonly #servers: readonly Server[];
  /** Of a Unix socket that is ours to remove. */
  readonly #file: SocketFile | undefined;

  private constructor(servers: readonly Server[], address: string, file: SocketFile | undefined) {
    this.#servers = servers;
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
    const newServer = (): Server => createServer({ pauseOnConnect: true }, onConnection);
    if (text === SYSTEMD_ADDRESS) return Listener.#openInherited(newServer(), security);
    const parsed = parseListenAddress(text);
    checkExposure(text, parsed, security);
    if (parsed.kind === 'tcp') {
      const servers = await listenAt(parsed, text, newServer);
      return new Listener(servers, addressText(parsed.host, portOf(servers[0])), undefined);
    }
    const server = newServer();
    const { path } = parsed;
    const file = await listening(server, text, () => listenPrivately(server, path));
    return new Listener([server], `unix:${path}`, file);
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
      return new Listener([server], address, undefined);
    } catch (error) {
      server.close();
      throw error;
    }
  }

  /** Stops accepting, and removes the socket's file while it is its own. Connections that were accepted go on. */
  close(): void {
    if (!this.#servers.some(({ listening }) => listening)) return;
    closeServer(() => this.#servers.forEach((server) => server.close()), this.#file);
  }
}

/** Listens at an address, or the first one of a name; at both of "localhost" that this machine has, at one port. */
async function listenAt(
  { host, port }: { readonly host: string; readonly port: number },
  text: string,
  newServer: () => Server,
): Promise<readonly Server[]> {
  const hosts = host === 'localhost' ? LOOPBACK : [host];
  for (let attempt = 1; ; attempt++) {
    const servers: Server[] = [];
    try {
      for (const one of hosts) {
        const server = newServer();
        const isLast = one === hosts.at(-1) && servers.length === 0;
        try {
          await listen(server, { host: one, port: servers.length === 0 ? port : portOf(servers[0]) }, text);
          servers.push(server);
        } catch (error) {
          if (isLast || !isAbsent(error)) throw error;
        }
      }
      return servers;
    } catch (error) {
      for (const server of servers) server.close();
      // A port that is free at one may be taken at the other.
      if (port !== 0 || servers.length === 0 || attempt === ATTEMPTS) throw error;
    }
  }
}

function isAbsent(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && 'code' in cause && ABSENT.has(String(cause.code));
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
  return typeof bound === 'string' ? `unix:${bound}` : addressText(bound.address, bound.port);
}

function portOf(server: Server): number {
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new ExecutorError('LISTEN_FAILED', 'the socket has no port');
  return bound.port;
}

function addressText(host: string, port: number): string {
  return `${isIPv6(host) ? `[${host}]` : host}:${port}`;
}
