import { Client, credentials, status, type ClientDuplexStream, type ServiceError } from '@grpc/grpc-js';
import { executorServiceDefinition, PROTOCOL_MAX, PROTOCOL_MIN, telejit } from '@telejit/shared/wire';

import v1 = telejit.v1;

/** How a session came to its end. */
export interface StreamEnd {
  /** gRPC status; OK when the executor ended the stream by itself. */
  readonly code: status;
  readonly details: string;
}

export const HELLO: v1.IOperation = { id: 1, hello: { protocolMin: PROTOCOL_MIN, protocolMax: PROTOCOL_MAX } };

/** The stream of a session, for a peer that keeps to no rule: it sends what it is told, and reads when it is told. */
export class RawStream {
  readonly ended: Promise<StreamEnd>;
  readonly replies: v1.IReply[] = [];
  /** How many arrived. */
  frames = 0;
  /** Bytes of output that arrived, by operation. */
  readonly outputBytes = new Map<number, number>();
  readonly #client: Client;
  readonly #stream: ClientDuplexStream<Buffer, v1.ExecutorFrame>;
  readonly #waiting = new Set<() => void>();

  /** @param client several streams may share a connection; without one it has its own */
  constructor(address: string, client?: Client) {
    const { path, responseDeserialize } = executorServiceDefinition.session;
    this.#client = client ?? new Client(address, credentials.createInsecure());
    this.#stream = this.#client.makeBidiStreamRequest(path, (bytes: Buffer) => bytes, responseDeserialize);
    this.ended = new Promise((resolve) => {
      const end = (how: StreamEnd): void => {
        if (client === undefined) this.#client.close();
        resolve(how);
        for (const check of [...this.#waiting]) check();
      };
      this.#stream.on('error', ({ code, details }: ServiceError) => end({ code, details }));
      this.#stream.on('end', () => end({ code: status.OK, details: '' }));
    });
  }

  /** Says hello, and waits for the answer. */
  static async greeted(address: string): Promise<RawStream> {
    const stream = new RawStream(address);
    stream.read();
    await stream.write({ operations: [HELLO] });
    await stream.until(() => stream.replies.length > 0);
    return stream;
  }

  write(frame: v1.IControllerFrame): Promise<void> {
    return this.writeBytes(v1.ControllerFrame.encode(frame).finish());
  }

  /** Resolves when the connection has taken it, or the stream is at its end. */
  writeBytes(bytes: Uint8Array): Promise<void> {
    return new Promise((resolve) => {
      this.#stream.write(Buffer.from(bytes), () => resolve());
      void this.ended.then(() => resolve());
    });
  }

  /** From here on what comes is taken. */
  read(): void {
    if (this.#stream.listenerCount('data') === 0) {
      this.#stream.on('data', (frame: v1.ExecutorFrame) => {
        this.frames++;
        this.replies.push(...frame.replies);
        for (const { operation, data } of frame.outputs) {
          const id = operation ?? 0;
          this.outputBytes.set(id, (this.outputBytes.get(id) ?? 0) + (data?.byteLength ?? 0));
        }
        for (const check of [...this.#waiting]) check();
      });
    }
    this.#stream.resume();
  }

  /** Takes nothing more. */
  stopReading(): void {
    this.#stream.pause();
  }

  async until(condition: () => boolean): Promise<void> {
    let isOver = false;
    void this.ended.then(() => (isOver = true));
    while (!condition()) {
      if (isOver) throw new Error(`the stream ended: ${JSON.stringify(await this.ended)}`);
      await new Promise<void>((resolve) => {
        const check = (): void => {
          this.#waiting.delete(check);
          resolve();
        };
        this.#waiting.add(check);
        void this.ended.then(() => setImmediate(check));
      });
    }
  }

  cancel(): void {
    this.#stream.cancel();
  }

  end(): void {
    this.#stream.end();
  }
}
