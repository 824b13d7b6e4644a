/** A real executor process, and a client that speaks the wire protocol to it frame by frame, without the controller. */
import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, credentials, type ClientDuplexStream, type ServiceError } from '@grpc/grpc-js';
import { executorServiceDefinition, PROTOCOL_MAX, PROTOCOL_MIN, SOFTWARE_VERSION, telejit } from '@telejit/shared/wire';

import v1 = telejit.v1;

const BIN = createRequire(import.meta.url).resolve('@telejit/executor/bin');
const READY = /^telejit-executor ready (\{.*\})\n/;

const alive = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of alive) {
    child.kill('SIGKILL');
    process.stderr.write(`a test left executor ${child.pid ?? 0} behind\n`);
    process.exitCode = 1;
  }
});

export interface StartOptions {
  /** False: the executor does not care about its parent. */
  readonly exitWithParent?: boolean;
  readonly memory?: 'dual' | 'strict';
  /** Default: a Unix socket in a fresh folder. */
  readonly listen?: string;
  /** Default: the built telejit-executor. */
  readonly bin?: string;
  readonly args?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  /** Where its standard error goes, in place of `log`. */
  readonly logFile?: string;
}

/** An executor process of its own. Stopping it checks that it ended well and removed its socket. */
export class ExecutorProcess {
  readonly address: string;
  readonly pid: number;
  readonly child: ChildProcess;
  readonly exit: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
  readonly #folder: string;
  readonly #log: { text: string };

  private constructor(
    child: ChildProcess,
    address: string,
    folder: string,
    exit: ExecutorProcess['exit'],
    log: { text: string },
  ) {
    this.child = child;
    this.address = address;
    this.pid = child.pid ?? 0;
    this.#folder = folder;
    this.exit = exit;
    this.#log = log;
  }

  static async start(options: StartOptions = {}): Promise<ExecutorProcess> {
    const folder = mkdtempSync(join(tmpdir(), 'telejit-test-'));
    const listen = options.listen ?? `unix:${join(folder, 'executor.sock')}`;
    const args = [options.bin ?? BIN, '--listen', listen, '--memory', options.memory ?? 'dual'];
    if (options.exitWithParent !== false) args.push('--exit-with-parent');
    const logFile = options.logFile === undefined ? undefined : openSync(options.logFile, 'w');
    const child: ChildProcess = spawn(process.execPath, [...args, ...(options.args ?? [])], {
      stdio: ['pipe', 'pipe', logFile ?? 'pipe'],
      env: options.env ?? process.env,
    });
    if (logFile !== undefined) closeSync(logFile);
    // A test that leaks it must not keep the run from ending: the exit handler above reports it.
    alive.add(child);
    child.unref();
    const log = { text: '' };
    child.stderr?.on('data', (data: Buffer) => (log.text += data.toString()));
    const exit = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
      child.once('close', (code, signal) => {
        alive.delete(child);
        resolve({ code, signal });
      });
    });
    const address = await new Promise<string>((resolve, reject) => {
      let output = '';
      child.stdout?.on('data', (data: Buffer) => {
        output += data.toString();
        const match = READY.exec(output);
        if (match === null) return;
        const ready: unknown = JSON.parse(match[1]);
        if (typeof ready === 'object' && ready !== null && 'address' in ready) resolve(String(ready.address));
      });
      void exit.then(({ code, signal }) =>
        reject(new Error(`the executor ended with ${String(code ?? signal)} before it was ready: ${log.text}`)),
      );
    });
    for (const stream of [child.stdin, child.stdout, child.stderr]) {
      if (stream instanceof Socket) stream.unref();
    }
    return new ExecutorProcess(child, address, folder, exit, log);
  }

  /** What it wrote to standard error. */
  get log(): string {
    return this.#log.text;
  }

  /** Path of its Unix socket. */
  get socketPath(): string {
    return this.address.slice('unix:'.length);
  }

  /** Ends it as its parent's end would; an executor that does not end cleanly fails the test. */
  async stop(): Promise<void> {
    this.child.ref();
    this.child.stdin?.end();
    const { code, signal } = await this.exit;
    const socketLeft = this.address.startsWith('unix:') && existsSync(this.socketPath);
    rmSync(this.#folder, { recursive: true, force: true });
    if (code !== 0) throw new Error(`the executor ended with ${String(code ?? signal)}: ${this.log}`);
    if (socketLeft) throw new Error('the executor left its socket behind');
  }

  /** For an executor that the test killed, or that died. */
  async buried(): Promise<{ code: number | null; signal: NodeJS.Signals | null }> {
    this.child.ref();
    const how = await this.exit;
    rmSync(this.#folder, { recursive: true, force: true });
    return how;
  }
}

/** The Failure of an operation. */
export class Refusal extends Error {
  readonly failure: v1.IFailure;

  constructor(failure: v1.IFailure) {
    super(`${failure.code ?? ''}: ${failure.message ?? ''}`);
    this.failure = failure;
  }
}

type Kind = NonNullable<v1.Operation['kind']>;
type Request<K extends Kind> = NonNullable<v1.IOperation[K]>;
type Result<K extends Kind> = NonNullable<v1.IReply[K]>;

interface Waiting {
  resolve(reply: v1.IReply): void;
  reject(error: Error): void;
}

/** One session. What is submitted in one turn travels in one frame. */
export class RawSession {
  /** Every frame that arrived, in order. */
  readonly frames: v1.ExecutorFrame[] = [];
  readonly outputs = new Map<number, { stdout: Buffer[]; stderr: Buffer[] }>();
  /** Credits for programs' input, by operation. */
  readonly inputCredits: v1.IInputCredit[] = [];
  /** How the stream ended. */
  readonly ended: Promise<ServiceError | undefined>;
  readonly #client: Client;
  readonly #stream: ClientDuplexStream<v1.IControllerFrame, v1.ExecutorFrame>;
  readonly #waiting = new Map<number, Waiting>();
  readonly #onFrame = new Set<() => void>();
  #frame: v1.IControllerFrame | undefined;
  #lastId = 0;
  #nextUnit = 1;

  private constructor(address: string) {
    // A connection of its own, as every controller has.
    this.#client = new Client(address, credentials.createInsecure(), { 'grpc.use_local_subchannel_pool': 1 });
    const { path, requestSerialize, responseDeserialize } = executorServiceDefinition.session;
    this.#stream = this.#client.makeBidiStreamRequest(path, requestSerialize, responseDeserialize);
    this.ended = new Promise((resolve) => {
      this.#stream.on('error', (error: ServiceError) => {
        this.#lose(error);
        resolve(error);
      });
      this.#stream.on('end', () => {
        this.#lose(new Error('the executor ended the session'));
        resolve(undefined);
      });
    });
    this.#stream.on('data', (frame: v1.ExecutorFrame) => this.#receive(frame));
  }

  /** Without a Hello. */
  static open(address: string): RawSession {
    return new RawSession(address);
  }

  static async connect(address: string): Promise<RawSession> {
    const session = new RawSession(address);
    await session.hello();
    return session;
  }

  hello(request: v1.IHello = {}): Promise<v1.IHelloResult> {
    return this.submit('hello', {
      protocolMin: PROTOCOL_MIN,
      protocolMax: PROTOCOL_MAX,
      softwareVersion: SOFTWARE_VERSION,
      ...request,
    });
  }

  /** Id of the operation that was submitted last. */
  get lastId(): number {
    return this.#lastId;
  }

  /** A link unit id that was not used. */
  newUnitId(): number {
    return this.#nextUnit++;
  }

  /** @throws Refusal when the operation fails */
  async submit<K extends Kind>(kind: K, request: Request<K>): Promise<Result<K>> {
    const reply = await this.reply({ [kind]: request });
    if (reply.failure) throw new Refusal(reply.failure);
    const result: Result<K> | null | undefined = reply[kind];
    if (result === null || result === undefined) throw new Error(`the reply has no ${kind}: ${JSON.stringify(reply)}`);
    return result;
  }

  /** The Failure with which an operation is answered. */
  async failure<K extends Kind>(kind: K, request: Request<K>): Promise<v1.IFailure> {
    const reply = await this.reply({ [kind]: request });
    if (!reply.failure) throw new Error(`${kind} did not fail: ${JSON.stringify(reply)}`);
    return reply.failure;
  }

  /** The answer to an operation, whatever it is. */
  reply(operation: Omit<v1.IOperation, 'id'>): Promise<v1.IReply> {
    const id = ++this.#lastId;
    (this.#gather().operations ??= []).push({ ...operation, id });
    const answered = new Promise<v1.IReply>((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    answered.catch(() => undefined);
    return answered;
  }

  /** Adds to the frame that is being gathered. */
  add(part: Pick<v1.IControllerFrame, 'content' | 'inputs' | 'credits' | 'operations'>): void {
    const frame = this.#gather();
    (frame.content ??= []).push(...(part.content ?? []));
    (frame.inputs ??= []).push(...(part.inputs ?? []));
    (frame.credits ??= []).push(...(part.credits ?? []));
    (frame.operations ??= []).push(...(part.operations ?? []));
  }

  /** Sends what is gathered now. */
  flush(): void {
    const frame = this.#frame;
    this.#frame = undefined;
    if (frame !== undefined) this.#stream.write(frame);
  }

  /** Waits until something holds, checking after every frame. */
  async until(condition: () => boolean): Promise<void> {
    while (!condition()) {
      await new Promise<void>((resolve, reject) => {
        const check = (): void => {
          this.#onFrame.delete(check);
          resolve();
        };
        this.#onFrame.add(check);
        void this.ended.then((error) => reject(error ?? new Error('the session ended')));
      });
    }
  }

  output(operation: number): { stdout: string; stderr: string } {
    const { stdout, stderr } = this.outputs.get(operation) ?? { stdout: [], stderr: [] };
    return { stdout: Buffer.concat(stdout).toString('latin1'), stderr: Buffer.concat(stderr).toString('latin1') };
  }

  /** Ends the session and waits until the executor has ended it too. */
  async close(): Promise<void> {
    this.flush();
    this.#stream.end();
    await this.ended;
    this.#client.close();
  }

  /** Cuts the session off. */
  async cancel(): Promise<void> {
    this.#stream.cancel();
    await this.ended;
    this.#client.close();
  }

  #gather(): v1.IControllerFrame {
    if (this.#frame === undefined) {
      this.#frame = {};
      queueMicrotask(() => this.flush());
    }
    return this.#frame;
  }

  #receive(frame: v1.ExecutorFrame): void {
    this.frames.push(frame);
    for (const { operation, stream, data } of frame.outputs) {
      const id = operation ?? 0;
      const output = this.outputs.get(id) ?? { stdout: [], stderr: [] };
      this.outputs.set(id, output);
      (stream === v1.OutputStream.OUTPUT_STREAM_STDERR ? output.stderr : output.stdout).push(
        Buffer.from(data ?? new Uint8Array()),
      );
    }
    this.inputCredits.push(...frame.inputCredits);
    for (const reply of frame.replies) {
      const id = reply.id ?? 0;
      const waiting = this.#waiting.get(id);
      if (waiting === undefined) throw new Error(`operation ${id} was answered but is not under way`);
      this.#waiting.delete(id);
      waiting.resolve(reply);
    }
    for (const check of [...this.#onFrame]) check();
  }

  #lose(error: Error): void {
    for (const waiting of this.#waiting.values()) waiting.reject(error);
    this.#waiting.clear();
    for (const check of [...this.#onFrame]) check();
  }
}
