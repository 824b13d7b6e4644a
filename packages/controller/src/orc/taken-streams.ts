import { LinkError, messageOf } from '@telejit/shared';
import { OUTPUT_WINDOW_BYTES } from '@telejit/shared/wire';
import type { RemoteSession } from '../remote/index.js';
import { StandardStreams, type StreamOptions } from './standard-streams.js';

/** The standard streams of the executor's process, as long as they lead here. */
export class TakenStreams implements AsyncDisposable {
  readonly #streams: StandardStreams;
  readonly #cancel: () => void;
  readonly #isOver: Promise<unknown>;
  #ending: Promise<{ readonly stdout: Buffer; readonly stderr: Buffer }> | undefined;

  private constructor(streams: StandardStreams, cancel: () => void, isOver: Promise<unknown>) {
    this.#streams = streams;
    this.#cancel = cancel;
    this.#isOver = isOver;
  }

  /** See LLJIT.takeStreams. The native runtime must be installed. */
  static async take(session: RemoteSession, options: StreamOptions): Promise<TakenStreams> {
    if (!session.features.has('streams')) {
      throw new LinkError(
        'NO_STREAMS',
        'this executor cannot give its standard streams to a session; it needs a newer release',
      );
    }
    const streams = new StandardStreams(session, options);
    const request = { hasInput: streams.hasInput, outputWindowBytes: OUTPUT_WINDOW_BYTES };
    const submitted = session.submit('takeStreams', request, 'take the standard streams', streams.listener);
    const cancel = (): void => void session.submit('cancelOperation', { operation: submitted.id });
    const feeding = streams.begin(submitted.id, cancel);
    let refusal: Error | undefined;
    submitted.result.catch((error: unknown) => (refusal = asError(error)));
    const isOver = submitted.result.finally(() => streams.endInput()).then(() => feeding);
    isOver.catch(() => undefined);
    // Answers come in order: if the streams cannot be had, that is known before the next answer.
    await session.submit('ping', {}).result;
    if (refusal !== undefined) throw refusal;
    return new TakenStreams(streams, cancel, isOver);
  }

  /**
   * Gives the process its own streams back.
   * @returns what no consumer took, once the others have taken everything that was printed
   * @throws what a consumer has thrown, or stdin; ConnectionError, ExecutorError when the executor is gone
   */
  end(): Promise<{ readonly stdout: Buffer; readonly stderr: Buffer }> {
    this.#ending ??= this.#end();
    return this.#ending;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.end();
  }

  async #end(): Promise<{ readonly stdout: Buffer; readonly stderr: Buffer }> {
    this.#cancel();
    await this.#isOver;
    return this.#streams.end();
  }
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(messageOf(thrown));
}
