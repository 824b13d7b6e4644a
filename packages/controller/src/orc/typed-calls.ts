import type { RemoteSession } from '../remote/index.js';
import { batchFunction } from './batch-call.js';
import { checkCallOptions, submitCall, type CallOptions } from './call-options.js';
import { KnownTarget, linkedTarget, type CallTarget } from './call-target.js';
import type { JITDylib } from './core/index.js';
import type { ExecutorSupport } from './executor-support.js';
import type { Initializers } from './initializers.js';
import type { LinkSession } from './link-session.js';
import { marshalCall, unmarshalResult, type CallArgument, type CallValue } from './marshal.js';
import type { NameFinder } from './name-finder.js';
import type { Prototype } from './prototype.js';
import type { Thunk, ThunkCache } from './thunk-cache.js';
import type { TypedFunction } from './typed-function.js';

/** What calls need of a session. */
export interface TypedCallParts {
  readonly session: RemoteSession;
  readonly linker: LinkSession;
  readonly support: ExecutorSupport;
  readonly finder: NameFinder;
  readonly initializers: Initializers;
  readonly thunks: ThunkCache;
  /** What a call that failed is to reject with. */
  readonly reasonOf: (error: unknown) => Promise<unknown>;
}

/** Makes functions that call functions in the executor; what a call needs is sent with it, in one round trip. */
export class TypedCalls {
  readonly #parts: TypedCallParts;

  constructor(parts: TypedCallParts) {
    this.#parts = parts;
  }

  /** The function of this name as the code of a dylib sees it. */
  functionOf(prototype: Prototype, dylib: JITDylib): TypedFunction {
    const { session, support, finder, initializers, thunks, reasonOf } = this.#parts;
    const { name } = prototype;
    const thunk = thunks.get(prototype);
    const known = new KnownTarget(name, dylib);
    const what = `call ${name}`;
    const callWith = async (options: CallOptions, args: readonly CallArgument[]): Promise<CallValue> => {
      const marshalled = marshalCall(prototype, args);
      let target = initializers.isNeeded ? undefined : known.current;
      if (target === undefined) {
        const reached = this.#reach(name, dylib, thunk);
        // No await without need: what was submitted before shares the frame of the call.
        target = reached instanceof Promise ? await reached : reached;
        known.note(target);
      }
      const request = {
        function: target.function,
        thunk: target.thunk,
        buffer: marshalled.buffer,
        bufferSize: marshalled.bufferSize,
        // What is as it is by default does not go.
        pointers: marshalled.pointers,
        replySize: marshalled.replySize,
        stringResult: marshalled.isStringResult || undefined,
        stackBytes: options.stackBytes,
        deadlineMs: options.deadlineMs,
        isolated: options.isolated,
      };
      try {
        const reply = submitCall(session, request, what, options);
        return unmarshalResult(prototype, marshalled, await reply);
      } catch (error) {
        // What it was to run in could not be linked: that is the error to show.
        await target.linked();
        throw await reasonOf(error);
      }
    };
    const prepare = async (): Promise<void> => {
      await Promise.all([support.ready(), thunk.ready()]);
      await finder.lookup(name, dylib);
      await thunk.link();
      if (initializers.isNeeded) await initializers.run();
    };
    const reachBatch = (): CallTarget | Promise<CallTarget> => this.#reach(name, dylib, thunks.getBatch(prototype));
    const made = (options: CallOptions): TypedFunction =>
      Object.assign((...args: CallArgument[]) => callWith(options, args), {
        prototype,
        prepare,
        batch: batchFunction(session, prototype, options, reachBatch, reasonOf),
        with: (more: CallOptions) => made(checkCallOptions(what, { ...options, ...more })),
      });
    return made({});
  }

  /** Sends what a call needs that is not sent yet; at once when nothing has to be waited for. */
  #reach(name: string, dylib: JITDylib, thunk: Thunk): CallTarget | Promise<CallTarget> {
    const { support, linker, finder, initializers } = this.#parts;
    if (!support.isReady || !thunk.isReady) return this.#reachLater(name, dylib, thunk);
    const link = linker.need([name], dylib);
    const target = finder.located(name, dylib);
    return target === undefined || initializers.isNeeded
      ? this.#locateLater(name, dylib, thunk, link)
      : linkedTarget(target, thunk, link);
  }

  async #reachLater(name: string, dylib: JITDylib, thunk: Thunk): Promise<CallTarget> {
    await this.#parts.support.ready();
    await thunk.ready();
    return this.#reach(name, dylib, thunk);
  }

  async #locateLater(
    name: string,
    dylib: JITDylib,
    thunk: Thunk,
    link: Promise<void> | undefined,
  ): Promise<CallTarget> {
    const { finder, initializers } = this.#parts;
    const target = finder.located(name, dylib) ?? (await finder.locate(name, dylib, link));
    if (initializers.isNeeded) await initializers.run();
    return linkedTarget(target, thunk, link);
  }
}
