import type { Client, ClientDuplexStream, Metadata } from '@grpc/grpc-js';
import { executorServiceDefinition } from '@telejit/shared/wire';

/** The stream of one session, in bytes. */
export type FrameStream = ClientDuplexStream<Buffer, Buffer>;

/** What a connection has to know of a session on it. */
export interface ConnectionUser {
  /** Whether an answer is to come. */
  isWaiting(): boolean;
  /** Sends what changes nothing. */
  probe(): void;
  /** Sends what any executor answers soon, whatever it is busy with. */
  ask(): void;
  /** The connection will never carry anything again. */
  onBroken(error: Error): void;
}

/** After how long without a word from an executor that owes an answer it is asked, and how long it has to say something. */
export interface Patience {
  readonly silenceMs: number;
  readonly answerMs: number;
}

const SESSION = executorServiceDefinition.session;
const asIs = (bytes: Buffer): Buffer => bytes;
/** How often a connection on which somebody waits is looked at. */
const LOOK_MS = 500;
/** Of so many looks at a silent connection one sends something: the longer the silence, the seldomer. */
const LOOKS_PER_PROBE = 16;
/** Turns of the event loop in which a frame has left, if it can. It takes less than half as many. */
const TURNS = 10;
/** An executor that has answered everything has room for this much: less than half of HTTP/2's smallest window by default. */
const ROOM_AT_REST_BYTES = 16 * 1024;
/** gRPC's status UNAVAILABLE. */
const UNAVAILABLE = 14;

/**
 * A connection to an executor, which the sessions on it share, and the next one when it breaks.
 *
 * It finds out by itself that it is broken. When what arrives is no HTTP/2, Node.js neither reads nor writes any further, and tells
 * nobody, not even when the peer is gone. So a frame that stays although nothing holds it up says so: there is room for it in the
 * executor's window, and no socket of the process waits until it can take more. (An executor that is merely busy takes frames.)
 * Where so much is under way that the window may be full, keepalive finds out.
 *
 * It finds out, too, when a single stream is over on a connection that is well: when the peer ends it without a status gRPC waits
 * for one for ever. So an executor that says nothing on a stream is asked there from time to time.
 */
export class Connection {
  readonly #connect: () => Client;
  readonly #patience: Patience;
  #client: Client;
  readonly #watches = new Set<ConnectionWatch>();
  #timer: NodeJS.Timeout | undefined;
  /** Frames that have not left. */
  #open = 0;
  /** Frames that have, ever. */
  #left = 0;
  #bytesSinceRest = 0;
  #isSilent = false;
  #silentLooks = 0;
  #looksSinceProbe = 0;
  #leftAtLook = -1;

  /** @param connect makes a connection that nothing else uses */
  constructor(connect: () => Client, patience: Patience) {
    this.#connect = connect;
    this.#patience = patience;
    this.#client = connect();
  }

  /** A stream for a session. */
  open(metadata: Metadata): FrameStream {
    return this.#client.makeBidiStreamRequest(SESSION.path, asIs, asIs, metadata);
  }

  /** Looks after a stream through which frames go both ways already. */
  watch(user: ConnectionUser): ConnectionWatch {
    const changes: WatchChanges = {
      wrote: (bytes) => {
        this.#open++;
        this.#bytesSinceRest += bytes;
        this.#timer ??= setInterval(() => this.#look(), LOOK_MS).unref();
      },
      left: (frames) => {
        this.#open -= frames;
        this.#left += frames;
      },
      heard: () => {
        this.#isSilent = false;
        if (!this.#isWaiting()) this.#bytesSinceRest = 0;
      },
      end: (watch) => this.#watches.delete(watch),
    };
    const watch = new ConnectionWatch(user, changes, this.#patience);
    this.#watches.add(watch);
    return watch;
  }

  close(): void {
    clearInterval(this.#timer);
    this.#client.close();
  }

  #isWaiting(): boolean {
    for (const { user } of this.#watches) if (user.isWaiting()) return true;
    return false;
  }

  #look(): void {
    if (!this.#isWaiting()) {
      clearInterval(this.#timer);
      this.#timer = undefined;
      this.#leftAtLook = -1;
      this.#isSilent = false;
      return;
    }
    for (const watch of [...this.#watches]) watch.look();
    const isStuck = this.#open > 0 && this.#leftAtLook === this.#left;
    this.#leftAtLook = this.#open > 0 ? this.#left : -1;
    if (isStuck) this.#confirm(this.#left, TURNS);
    else if (this.#open === 0) this.#probe();
  }

  #probe(): void {
    this.#silentLooks = this.#isSilent ? this.#silentLooks + 1 : 0;
    const isDue = ++this.#looksSinceProbe > this.#silentLooks / LOOKS_PER_PROBE;
    if (this.#isSilent && isDue) {
      this.#looksSinceProbe = 0;
      for (const { user } of this.#watches) {
        if (!user.isWaiting()) continue;
        user.probe();
        break;
      }
      this.#leftAtLook = this.#left;
    }
    this.#isSilent = true;
  }

  /** Time may pass without a turn of the event loop, when something computes. */
  #confirm(left: number, turns: number): void {
    if (this.#left !== left || this.#open === 0) return;
    if (turns > 0) {
      setImmediate(() => this.#confirm(left, turns - 1));
      return;
    }
    const isWindowOpen = this.#bytesSinceRest <= ROOM_AT_REST_BYTES;
    if (isWindowOpen && !isSocketFull()) this.#break();
  }

  #break(): void {
    const error = Object.assign(new Error('connection broken'), {
      code: UNAVAILABLE,
      details: 'it takes nothing any more, as when what comes from the peer is no HTTP/2',
    });
    const broken = this.#client;
    this.#client = this.#connect();
    const watches = [...this.#watches];
    for (const watch of watches) watch.end();
    [this.#bytesSinceRest, this.#isSilent, this.#leftAtLook] = [0, false, -1];
    for (const { user } of watches) user.onBroken(error);
    broken.close();
  }
}

interface WatchChanges {
  wrote(bytes: number): void;
  left(frames: number): void;
  heard(): void;
  end(watch: ConnectionWatch): void;
}

/** What a connection hears of one stream. */
export class ConnectionWatch {
  readonly user: ConnectionUser;
  readonly #changes: WatchChanges;
  readonly #patience: Patience;
  #open = 0;
  /** Of the looks at which all had left that is to be answered, since something came. */
  #silentMs = 0;
  #hasAsked = false;
  readonly #onLeft = (): void => {
    if (this.#open === 0) return;
    this.#open--;
    this.#changes.left(1);
  };

  constructor(user: ConnectionUser, changes: WatchChanges, patience: Patience) {
    this.user = user;
    this.#changes = changes;
    this.#patience = patience;
  }

  /** A frame is being written. @returns what is to be called when it has left */
  wrote(bytes: number): () => void {
    this.#open++;
    this.#changes.wrote(bytes);
    return this.#onLeft;
  }

  /** Something has come, and was taken in. */
  heard(): void {
    this.#silentMs = 0;
    this.#changes.heard();
  }

  /** Counts looks rather than time: when this process was held up, what has come meanwhile is taken in between two of them. */
  look(): void {
    if (!this.user.isWaiting() || this.#open > 0) return;
    const { silenceMs, answerMs } = this.#patience;
    if (this.#silentMs === 0) this.#hasAsked = false;
    this.#silentMs += LOOK_MS;
    if (this.#silentMs < silenceMs) return;
    if (!this.#hasAsked) {
      this.#hasAsked = true;
      this.user.ask();
    } else if (this.#silentMs >= silenceMs + answerMs) {
      this.end();
      this.user.onBroken(
        Object.assign(new Error('stream broken'), {
          code: UNAVAILABLE,
          details: `nothing came for ${this.#silentMs} ms, no answer to a ping either, although the connection is there`,
        }),
      );
    }
  }

  end(): void {
    this.#changes.left(this.#open);
    this.#open = 0;
    this.#changes.end(this);
  }
}

/** Whether any socket or pipe of the process waits until the system takes what was written. */
function isSocketFull(): boolean {
  return process.getActiveResourcesInfo().some((name) => /write/i.test(name));
}
