import { ExecutorError } from '@telejit/shared';
import type { CompilePool } from '../compile/index.js';
import type { Executor, RemoteSession } from '../remote/index.js';
import type { JITDylib, ResourceTracker } from './core/index.js';
import type { ExecutorSupport } from './executor-support.js';
import { HostFunctions, hostThunkIr, writeHostResult, type HostFunction } from './host/index.js';
import { LinkObject } from './link-object.js';
import type { LinkSession } from './link-session.js';
import type { CallArgument } from './marshal.js';
import { hostSupportObject } from './platform.js';
import { parsePrototype } from './prototype.js';

/** What definitions of host functions need of a session. */
export interface HostDefinitionParts {
  readonly executor: Executor;
  readonly session: RemoteSession;
  readonly pool: CompilePool;
  readonly linker: LinkSession;
  readonly support: ExecutorSupport;
}

/** Defines functions that code in the executor calls and that run here. */
export class HostDefinitions {
  readonly #parts: HostDefinitionParts;
  #ready: Promise<HostFunctions> | undefined;
  #functions: HostFunctions | undefined;

  constructor(parts: HostDefinitionParts) {
    this.#parts = parts;
  }

  /** The error of the host function that ended a call, or what the call failed with otherwise. */
  errorBehind(error: unknown): unknown {
    return this.#functions?.errorBehind(error) ?? error;
  }

  /**
   * Defines one. See LLJIT.defineHostFunction.
   * @throws InputError (BAD_PROTOTYPE, BAD_ARGUMENT for the fallback), LinkError (DUPLICATE_DEFINITION), ExecutorError
   * (FEATURE_MISSING)
   */
  async define(
    prototypeText: string,
    run: HostFunction,
    dylib: JITDylib,
    fallback?: CallArgument,
  ): Promise<ResourceTracker> {
    const { executor, session, pool, linker } = this.#parts;
    const prototype = parsePrototype(prototypeText);
    const instead = fallback === undefined ? undefined : writeHostResult(prototype, fallback);
    if (!session.features.has('host-functions'))
      throw new ExecutorError(
        'FEATURE_MISSING',
        `the executor at ${executor.address} cannot call functions of the controller (it lacks "host-functions"): use a newer one`,
      );
    const source = { kind: 'ir', text: hostThunkIr(prototype) } as const;
    const name = `host function ${prototype.name}`;
    const { triple } = executor.description;
    this.#ready ??= this.#prepare();
    const [host, compiled] = await Promise.all([this.#ready, pool.compile({ name, source, triple, optLevel: 2 })]);
    const object = LinkObject.read(compiled.object, name);
    const tracker = linker.addObject(object, dylib);
    host.add({ prototype, run, object, fallback: instead }, tracker);
    return tracker;
  }

  /** What host functions need, once. */
  async #prepare(): Promise<HostFunctions> {
    const { executor, session, pool, linker, support } = this.#parts;
    const [object] = await Promise.all([hostSupportObject(pool, executor.description.triple), support.ready()]);
    linker.addPlatform(object);
    this.#functions = new HostFunctions(linker.session, session);
    return this.#functions;
  }
}
