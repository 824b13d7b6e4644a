/** A session of the model over a real executor, with dylibs `process` and `main`, and calls of C functions by address. */
import { LLJIT, spawnExecutor, type Executor } from '@telejit/controller';
import {
  ExecutionSession,
  LinkObject,
  ObjectLayer,
  ProcessSymbolsGenerator,
  type JITDylib,
  type ResourceTracker,
} from '@telejit/controller/orc';
import type { RemoteSession } from '@telejit/controller/remote';
import { compileC, THUNK } from './c-units.js';

/** Starts an executor that can call functions. */
export async function executorWithRuntime(memory: 'dual' | 'strict'): Promise<Executor> {
  const executor = await spawnExecutor({ memoryManager: memory });
  await using jit = await LLJIT.builder().executor(executor).create();
  await jit.function('int getpid(void)')();
  return executor;
}

/** What a test of the session model works with. */
export class OrcSession implements AsyncDisposable {
  readonly session: ExecutionSession;
  readonly remote: RemoteSession;
  readonly layer: ObjectLayer;
  readonly main: JITDylib;
  readonly #executor: Executor;
  readonly #thunks: JITDylib;

  private constructor(executor: Executor, remote: RemoteSession) {
    this.#executor = executor;
    this.remote = remote;
    this.session = new ExecutionSession();
    this.layer = new ObjectLayer(this.session, remote);
    const process = this.session.createDylib('process');
    process.addGenerator(new ProcessSymbolsGenerator(remote));
    this.main = this.session.createDylib('main');
    this.main.addToLinkOrder(process);
    this.#thunks = this.session.createDylib('thunks');
    this.layer.add(this.#thunks, object(THUNK, 'thunk.o'));
  }

  static async open(executor: Executor): Promise<OrcSession> {
    return new OrcSession(executor, await executor.openSession());
  }

  /** Adds C source to `main`. */
  add(source: string, name?: string, tracker?: ResourceTracker): void {
    this.layer.add(this.main, object(source, name), tracker);
  }

  /** Adds an object to `main`. */
  addObject({ bytes, name }: { readonly bytes: Uint8Array; readonly name: string }): void {
    this.layer.add(this.main, LinkObject.read(bytes, name));
  }

  address(name: string, dylib: JITDylib = this.main): Promise<bigint> {
    return this.session.lookupAddress(dylib, name);
  }

  /** Calls `long f(long, long)` at an address, on a thread of the executor. */
  async callAt(address: bigint, a: bigint | number = 0, b: bigint | number = 0): Promise<bigint> {
    const thunk = await this.address('thunk', this.#thunks);
    const { buffer } = await this.remote.submit('call', {
      function: { address: Number(address) },
      thunk: { address: Number(thunk) },
      buffer: new Uint8Array(BigInt64Array.of(BigInt(a), BigInt(b)).buffer),
      bufferSize: 16,
      replySize: 8,
    }).result;
    return Buffer.from(buffer ?? new Uint8Array()).readBigInt64LE();
  }

  async call(name: string, a: bigint | number = 0, b: bigint | number = 0): Promise<bigint> {
    return this.callAt(await this.address(name), a, b);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.session.end();
    await this.#executor.closeSession(this.remote);
  }
}

/** C source as an object to be linked. */
export function object(source: string, name = 'object.o'): LinkObject {
  return LinkObject.read(compileC(source), name);
}
