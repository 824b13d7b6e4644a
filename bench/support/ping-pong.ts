import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client, credentials, type ClientDuplexStream } from '@grpc/grpc-js';
import { PING_PONG_KINDS, type PingPongKind, type PingPongName } from './ping-pong-definition.js';

const SERVER = fileURLToPath(new URL('../peers/ping-pong-server.ts', import.meta.url));
const MESSAGE_BYTES = 24;

/** A round trip by gRPC in Node and nothing else: 24 bytes there and back on an open stream over a Unix socket. */
export class PingPong implements AsyncDisposable {
  readonly #folder: string;
  readonly #server: ChildProcess;
  readonly #client: Client;
  readonly #stream: ClientDuplexStream<object, object>;
  readonly #kind: PingPongKind;
  readonly #bytes = Buffer.alloc(MESSAGE_BYTES, 7);
  #onAnswer: (message: object) => void = () => undefined;

  private constructor(folder: string, server: ChildProcess, address: string, kind: PingPongKind) {
    this.#folder = folder;
    this.#server = server;
    this.#kind = kind;
    this.#client = new Client(address, credentials.createInsecure(), kind.clientOptions);
    this.#stream = this.#client.makeBidiStreamRequest(
      kind.method.path,
      kind.method.requestSerialize,
      kind.method.responseDeserialize,
    );
    this.#stream.on('data', (message: object) => this.#onAnswer(message));
    this.#stream.on('error', () => undefined);
  }

  /** Starts the server in a process of its own, on the processors of this one. */
  static async start(name: PingPongName = 'lean'): Promise<PingPong> {
    const folder = await mkdtemp(join(tmpdir(), 'telejit-bench-'));
    const socket = join(folder, 'ping-pong.sock');
    const server = fork(SERVER, [socket, name], { execArgv: ['--import', import.meta.resolve('tsx')] });
    await once(server, 'message');
    return new PingPong(folder, server, `unix:${socket}`, PING_PONG_KINDS[name]());
  }

  /** Of the server. */
  get pid(): number {
    return this.#server.pid ?? 0;
  }

  /** Microseconds of each of `count` round trips, one after another. */
  async measure(count: number): Promise<number[]> {
    const us: number[] = [];
    for (let i = 0; i < count; i++) {
      this.#bytes.writeUInt32LE(i, 0);
      const start = performance.now();
      const answer = await new Promise<object>((resolve) => {
        this.#onAnswer = resolve;
        this.#stream.write(this.#kind.messageOf(this.#bytes));
      });
      us.push((performance.now() - start) * 1000);
      const echo = this.#kind.bytesOf(answer);
      if (echo?.length !== MESSAGE_BYTES || echo.readUInt32LE(0) !== i) throw new Error('ping-pong: wrong answer');
    }
    return us;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const ended = once(this.#server, 'exit');
    this.#stream.cancel();
    this.#client.close();
    this.#server.disconnect();
    await ended;
    await rm(this.#folder, { recursive: true, force: true });
  }
}
