import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { listenError, parseListenAddress } from '../listen-address.js';
import { listenPrivately } from '../private-socket.js';
import { closeServer, type SocketFile } from '../socket-file.js';
import type { Daemon } from './daemon.js';
import { openMetrics, type Metrics } from './metrics.js';

interface Page {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

const TEXT = 'text/plain; charset=utf-8';
/** What a request may send, and how long it may take. */
const REQUEST_LIMITS = { maxHeaderSize: 8192, headersTimeout: 5_000, requestTimeout: 10_000, keepAliveTimeout: 5_000 };
const MOST_CONNECTIONS = 16;

/** Answers monitoring, by HTTP: /metrics for Prometheus, /healthz for whoever asks whether the daemon serves. */
export class StatusServer {
  readonly #server: Server;
  readonly #file: SocketFile | undefined;

  private constructor(server: Server, file: SocketFile | undefined) {
    this.#server = server;
    this.#file = file;
  }

  /**
   * @param text as `parseListenAddress`; whoever reaches it can read the figures, and nothing else
   * @throws InputError BAD_LISTEN_ADDRESS, LISTEN_ADDRESS_IN_USE; ExecutorError (LISTEN_FAILED)
   */
  static async open(text: string, daemon: Daemon): Promise<StatusServer> {
    const metrics = openMetrics(daemon);
    const server = createServer(REQUEST_LIMITS, (request, response) => void answer(request, response, daemon, metrics));
    server.maxConnections = MOST_CONNECTIONS;
    const parsed = parseListenAddress(text);
    try {
      const file = parsed.kind === 'unix' ? await listenPrivately(server, parsed.path) : undefined;
      if (parsed.kind === 'tcp') await once(server.listen({ host: parsed.host, port: parsed.port }), 'listening');
      server.on('error', () => undefined);
      return new StatusServer(server, file);
    } catch (error) {
      throw listenError(text, error);
    }
  }

  /** Where it is reached: "127.0.0.1:9464". */
  get address(): string {
    const bound = this.#server.address();
    if (bound === null || typeof bound === 'string') return `unix:${bound ?? ''}`;
    return `${bound.family === 'IPv6' ? `[${bound.address}]` : bound.address}:${bound.port}`;
  }

  close(): void {
    closeServer(() => this.#server.close(), this.#file);
    this.#server.closeAllConnections();
  }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  daemon: Daemon,
  metrics: Metrics,
): Promise<void> {
  const { status, type, body } = await pageFor(request, daemon, metrics);
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) });
  response.end(request.method === 'HEAD' ? undefined : body);
}

async function pageFor({ method, url }: IncomingMessage, daemon: Daemon, metrics: Metrics): Promise<Page> {
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, type: TEXT, body: 'GET only\n' };
  if (url === '/metrics') return { status: 200, type: metrics.contentType, body: await metrics.text() };
  if (url !== '/healthz') return { status: 404, type: TEXT, body: 'there is /metrics and /healthz\n' };
  return daemon.isDraining
    ? { status: 503, type: TEXT, body: 'draining\n' }
    : { status: 200, type: TEXT, body: 'serving\n' };
}
