import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** HTTP/2 (RFC 9113): the client's preface, the header of a frame, and the type of frames that carry messages. */
const PREFACE_BYTES = 24;
const HEADER_BYTES = 9;
const DATA = 0;

/**
 * Stands between a controller and an executor, and breaks their connection: before a given frame that carries a part of a
 * message, in either direction, which it finds in plain text only.
 */
export class CuttingProxy implements AsyncDisposable {
  /** Frames with parts of messages that were passed on, in both directions. */
  passed = 0;
  /** Whether the connection was cut. */
  hasCut = false;
  readonly #folder: string;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  readonly #target: string;
  #address = '';
  #cutAt = Infinity;
  #isStalled = false;
  readonly #clients = new Set<Socket>();
  /** Those that were told something else: nothing is passed on for them any more. */
  readonly #told = new Set<Socket>();

  private constructor(folder: string, target: string) {
    this.#folder = folder;
    this.#target = target;
    this.#server = createServer((client) => this.#join(client));
  }

  /** @param target "unix:/path" or "127.0.0.1:port"; the proxy has an address of the same kind */
  static async start(target: string): Promise<CuttingProxy> {
    const folder = mkdtempSync(join(tmpdir(), 'telejit-proxy-'));
    const proxy = new CuttingProxy(folder, target);
    const path = join(folder, 'proxy.sock');
    const where = target.startsWith('unix:') ? { path } : { host: '127.0.0.1', port: 0 };
    await new Promise<void>((resolve) => proxy.#server.listen(where, resolve));
    const bound = proxy.#server.address();
    proxy.#address = typeof bound === 'object' && bound !== null ? `127.0.0.1:${bound.port}` : `unix:${path}`;
    return proxy;
  }

  get address(): string {
    return this.#address;
  }

  /** Cuts the connection instead of passing the frame of this number on, counted from 1 and from the start of the proxy. */
  cutAt(frame: number): void {
    this.#cutAt = frame;
  }

  /** Breaks all connections now. */
  cut(): void {
    this.hasCut = true;
    for (const socket of this.#sockets) socket.destroy();
  }

  /** Passes nothing on any more; connections stay. */
  stall(): void {
    this.#isStalled = true;
  }

  /** Sends the controller something in the executor's place, on all connections; others may follow. @param end closes them */
  say(bytes: Uint8Array, end: boolean): void {
    for (const client of this.#clients) {
      this.#told.add(client);
      if (end) client.end(bytes);
      else client.write(bytes);
    }
  }

  /** Takes no connections any more, and breaks those that are. */
  close(): void {
    this.#server.close();
    this.cut();
  }

  [Symbol.asyncDispose](): Promise<void> {
    this.close();
    rmSync(this.#folder, { recursive: true, force: true });
    return Promise.resolve();
  }

  #join(client: Socket): void {
    this.#clients.add(client);
    const [host, port] = this.#target.split(':');
    const server = host === 'unix' ? connect(port) : connect(Number(port), host);
    for (const [from, to, skip] of [
      [client, server, PREFACE_BYTES],
      [server, client, 0],
    ] as const) {
      this.#sockets.add(from);
      from.on('error', () => undefined);
      from.on('close', () => {
        this.#sockets.delete(from);
        this.#clients.delete(client);
        if (!this.#told.has(client) || from === client) to.destroy();
      });
      const frames = new FrameCounter(skip);
      from.on('data', (bytes) => {
        if (this.#isStalled || this.#told.has(client) || to.destroyed) return;
        const allowed = frames.pass(bytes, () => {
          if (this.passed + 1 >= this.#cutAt) return false;
          this.passed++;
          return true;
        });
        if (allowed > 0) to.write(bytes.subarray(0, allowed));
        if (allowed === bytes.length) return;
        this.#cutAt = Infinity;
        this.hasCut = true;
        to.end(() => from.destroy());
      });
    }
  }
}

/** Finds the frames in one direction of a connection. */
class FrameCounter {
  #skip: number;
  #header = Buffer.alloc(0);

  constructor(skip: number) {
    this.#skip = skip;
  }

  /** @param mayPass asked at each frame that carries a part of a message @returns how many of the bytes may pass */
  pass(bytes: Buffer, mayPass: () => boolean): number {
    for (let at = 0; at < bytes.length;) {
      if (this.#skip > 0) {
        const part = Math.min(this.#skip, bytes.length - at);
        this.#skip -= part;
        at += part;
        continue;
      }
      const missing = HEADER_BYTES - this.#header.length;
      const begin = at;
      this.#header = Buffer.concat([this.#header, bytes.subarray(at, at + missing)]);
      at += Math.min(missing, bytes.length - at);
      if (this.#header.length < HEADER_BYTES) continue;
      const [length, type] = [this.#header.readUIntBE(0, 3), this.#header[3]];
      this.#header = Buffer.alloc(0);
      this.#skip = length;
      if (type === DATA && length > 0 && !mayPass()) return begin;
    }
    return bytes.length;
  }
}
