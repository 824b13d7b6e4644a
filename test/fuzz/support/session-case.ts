import { Client, credentials, status, type ServiceError } from '@grpc/grpc-js';
import { executorServiceDefinition, telejit } from '@telejit/shared/wire';
import { HELLO, RawStream } from '../../support/raw-stream.js';
import { DESCRIBE_SEED, FRAME_SEEDS, type SeedScene } from './frame-seeds.js';
import { mutateBytes } from './mutate-bytes.js';
import { mutateMessage } from './mutate-message.js';
import type { Random } from './random.js';
import type { Stage } from './stage.js';

import v1 = telejit.v1;

const MOST_FRAMES = 8;
const MOST_FRAME_BYTES = 3 * 2 ** 20;
const ALLOCATED_BYTES = 8192;
const SEEDS = [...FRAME_SEEDS];
/** How a session may end whose controller breaks the protocol. */
const REFUSALS: ReadonlySet<status> = new Set([
  status.OK,
  status.INVALID_ARGUMENT,
  status.RESOURCE_EXHAUSTED,
  status.FAILED_PRECONDITION,
]);
const CODE = /^[A-Z][A-Z0-9_]+$/;
const TYPED = /^[A-Z][A-Z0-9_]+: ./;
/** What has to be cancelled to be answered for sure. */
const LONG_KINDS = ['call', 'runProgram', 'takeStreams', 'initialize'] as const;

/** What came of a case: codes of answers, or what is not as it should be. */
export interface SessionOutcome {
  readonly codes: readonly string[];
  readonly finding?: string;
}

/** One session that is given frames, most of them changed. */
class HostileSession {
  readonly #address: string;
  readonly #stage: Stage;
  readonly #random: Random;
  #stream: RawStream;
  /** Numbers of operations that run until they are cancelled. */
  readonly #long: number[] = [];
  readonly #credited = new Map<number, number>();
  #lastId = 1;
  #wasResumed = false;
  #hasLinked = false;
  #allocated = 0;
  #token: Uint8Array = new Uint8Array();

  constructor(address: string, stage: Stage, random: Random) {
    this.#address = address;
    this.#stage = stage;
    this.#random = random;
    this.#stream = this.#open();
  }

  async run(): Promise<SessionOutcome> {
    const random = this.#random;
    await this.#begin(random.oneIn(2));
    for (let left = 1 + random.small(MOST_FRAMES - 1); left > 0; left--) {
      this.#send(this.#changedFrame());
      if (this.#token.length > 0 && random.oneIn(8)) await this.#resume();
    }
    if (random.oneIn(4)) return await this.#leave();
    for (const operation of this.#long) this.#submit({ cancelOperation: { operation } });
    await this.#answered();
    this.#stream.end();
    const end = await this.#stream.ended;
    if (end.code === status.OK && !this.#wasResumed) {
      const ids = new Set(this.#stream.replies.map(({ id }) => id));
      if (ids.size !== this.#lastId || this.#stream.replies.length !== this.#lastId)
        return { codes: [], finding: `${this.#lastId} operations have ${this.#stream.replies.length} answers` };
    }
    if (!REFUSALS.has(end.code) || (end.code !== status.OK && !TYPED.test(end.details)))
      return { codes: [], finding: `the session ended with ${status[end.code]}: ${end.details}` };
    return this.#outcome(status[end.code]);
  }

  /** Ends the session with everything under way. */
  async #leave(): Promise<SessionOutcome> {
    if (this.#random.oneIn(2)) this.#stream.end();
    else this.#stream.cancel();
    await this.#stream.ended;
    return this.#outcome('left');
  }

  /** Waits until everything is answered, or the session is over. */
  async #answered(): Promise<void> {
    const stream = this.#stream;
    this.#submit({ ping: {} });
    const last = this.#lastId;
    let hasEnded = false;
    void stream.ended.then(() => (hasEnded = true));
    const isAnswered = (): boolean =>
      this.#wasResumed ? stream.replies.some(({ id }) => id === last) : stream.replies.length >= last;
    await stream.until(() => {
      this.#credit();
      return hasEnded || isAnswered();
    });
  }

  /** What has arrived is consumed: what runs may end. */
  #credit(): void {
    for (const [operation, arrived] of this.#stream.outputBytes) {
      const bytes = arrived - (this.#credited.get(operation) ?? 0);
      if (bytes <= 0) continue;
      this.#credited.set(operation, arrived);
      void this.#stream.write({ credits: [{ operation, bytes }] });
    }
  }

  #open(): RawStream {
    const stream = new RawStream(this.#address);
    stream.read();
    return stream;
  }

  async #begin(resumable: boolean): Promise<void> {
    const stream = this.#stream;
    void stream.write({ operations: [{ ...HELLO, hello: { ...HELLO.hello, resumable } }] });
    this.#submit({ link: { batch: { units: [this.#stage.unit.unit] } } });
    this.#submit({ allocateMemory: { size: ALLOCATED_BYTES } });
    const all = this.#lastId;
    await stream.until(() => stream.replies.length === all);
    this.#token = stream.replies.find(({ hello }) => hello)?.hello?.resumeToken ?? this.#token;
    this.#allocated = Number(stream.replies.find(({ allocateMemory }) => allocateMemory)?.allocateMemory?.address);
  }

  #submit(operation: v1.IOperation): void {
    void this.#stream.write({ operations: [{ ...operation, id: ++this.#lastId }] });
  }

  /** Most frames are changed as messages, some as bytes, some not at all. */
  #changedFrame(): Uint8Array {
    const random = this.#random;
    const [, make] = random.pick(SEEDS);
    const frame = decoded(v1.ControllerFrame.encode(make(this.#scene())).finish());
    const way = random.below(10);
    if (way >= 2) mutateMessage(random, frame);
    for (const [i, operation] of frame.operations.entries()) {
      if (way < 9 || !random.oneIn(3)) operation.id = this.#lastId + 1 + i;
    }
    const bytes = v1.ControllerFrame.encode(frame).finish();
    return way === 1 ? mutateBytes(random, bytes.slice(), []) : bytes;
  }

  #scene(): SeedScene {
    const random = this.#random;
    return {
      stage: this.#stage,
      next: this.#lastId + 1,
      earlier: this.#long.length > 0 && !random.oneIn(4) ? random.pick(this.#long) : random.below(this.#lastId + 2),
      allocated: this.#allocated,
      token: this.#token,
    };
  }

  /** Unless it might do harm. */
  #send(bytes: Uint8Array): void {
    if (bytes.length > MOST_FRAME_BYTES) return;
    const frame = tryDecoded(bytes);
    if (frame !== undefined) {
      if (!this.#stage.isHarmless(frame, this.#hasLinked)) return;
      for (const { id, ...operation } of frame.operations) {
        // One with another number ends the session.
        if (id !== this.#lastId + 1) break;
        this.#lastId = id;
        if (LONG_KINDS.some((kind) => operation[kind])) this.#long.push(id);
        if (operation.link) this.#hasLinked = true;
      }
      for (const { operation, bytes } of frame.credits) {
        const id = operation ?? 0;
        this.#credited.set(id, (this.#credited.get(id) ?? 0) + (bytes ?? 0));
      }
    }
    void this.#stream.writeBytes(bytes);
  }

  /** The session goes on over another connection, after an attempt that is no good. */
  async #resume(): Promise<void> {
    const random = this.#random;
    for (const operation of this.#long) this.#submit({ cancelOperation: { operation } });
    await this.#answered();
    const before = this.#stream;
    if (random.oneIn(2)) before.cancel();
    const resume = { token: this.#token, received: before.frames };
    const wrong = decoded(v1.ControllerFrame.encode({ resume }).finish());
    mutateMessage(random, wrong);
    const attempt = this.#open();
    if (this.#stage.isHarmless(wrong, true)) void attempt.writeBytes(v1.ControllerFrame.encode(wrong).finish());
    attempt.end();
    await attempt.ended;
    this.#stream = this.#open();
    this.#stream.replies.push(...before.replies);
    for (const [id, bytes] of before.outputBytes) this.#stream.outputBytes.set(id, bytes);
    void this.#stream.write({ resume });
    this.#wasResumed = true;
  }

  #outcome(end: string): SessionOutcome {
    const failures = this.#stream.replies.flatMap(({ failure }) => (failure ? [failure] : []));
    const untyped = failures.find(({ code, message }) => !CODE.test(code ?? '') || !message);
    const finding = untyped === undefined ? undefined : `an answer says ${JSON.stringify(untyped)}`;
    return { codes: [end, ...failures.map(({ code }) => code ?? '')], finding };
  }
}

/** Gives a session of its own frames that were changed, and ends it. */
export function sessionCase(address: string, stage: Stage, random: Random): Promise<SessionOutcome> {
  return new HostileSession(address, stage, random).run();
}

/** Asks what the executor is, in a way that was changed. @returns the status */
export async function describeCase(address: string, random: Random): Promise<string> {
  const { path, responseDeserialize } = executorServiceDefinition.describe;
  const request = mutateBytes(random, v1.DescribeRequest.encode(DESCRIBE_SEED).finish().slice(), []);
  const client = new Client(address, credentials.createInsecure());
  try {
    return await new Promise((resolve) => {
      client.makeUnaryRequest(
        path,
        (bytes: Uint8Array) => Buffer.from(bytes),
        responseDeserialize,
        request,
        (error: ServiceError | null) => resolve(status[error?.code ?? status.OK]),
      );
    });
  } finally {
    client.close();
  }
}

function decoded(bytes: Uint8Array): v1.ControllerFrame {
  return v1.ControllerFrame.decode(bytes);
}

/** @returns undefined when the executor cannot read it either */
function tryDecoded(bytes: Uint8Array): v1.ControllerFrame | undefined {
  try {
    return decoded(bytes);
  } catch {
    return undefined;
  }
}
