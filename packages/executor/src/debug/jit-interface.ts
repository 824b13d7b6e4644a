import { closeSync, writeSync } from 'node:fs';
import { InputError, InternalError, messageOf, type Addr } from '@telejit/shared';
import { findSymbol, openLibrary } from '../native/dynamic-library.js';
import { createMemoryFile, viewMemory } from '../native/memory-map.js';
import { bindPointerFunction } from '../native/native-function.js';
import { storeI32, storeU64, type NativeBlock, type NativePool } from '../native/native-pool.js';
import { platform } from '../native/platform.js';
import { OperationFailure } from '../operation-failure.js';
import { JIT_DESCRIPTOR_BYTES, JIT_DESCRIPTOR_SYMBOL, JIT_REGISTER_SYMBOL, jitLibrary } from './jit-library.js';

/** `jit_actions_t` */
const ACTION = { none: 0, register: 1, unregister: 2 } as const;
/** Offsets in `struct jit_descriptor`. */
const DESCRIPTOR = { action: 4, relevant: 8, first: 16 } as const;
/** Offsets in `struct jit_code_entry`, and its size. */
const ENTRY = { next: 0, previous: 8, file: 16, fileBytes: 24, sizeBytes: 32 } as const;

interface Connection {
  readonly descriptor: DataView;
  /** The function that debuggers stop in. */
  readonly stop: () => void;
}

/** An object that debuggers know of: an entry of their list, with the object behind it. */
export class DebugRegistration {
  readonly block: NativeBlock;
  next: DebugRegistration | undefined;
  previous: DebugRegistration | undefined;

  constructor(block: NativeBlock) {
    this.block = block;
  }

  get address(): Addr {
    return this.block.address;
  }
}

/**
 * Tells debuggers of object files, by the JIT interface of GDB, which LLDB knows as well; one that attaches later finds a
 * list. What debuggers recognise it by, two symbols, they look for in files: a small library has them, which the loader
 * is given with the first object. It is a memory file that stays open, under a name that other processes can open.
 * Source: GDB manual, "JIT Compilation Interface".
 */
export class JitInterface {
  readonly #pool: NativePool;
  #connection: Connection | undefined;
  #first: DebugRegistration | undefined;

  constructor(pool: NativePool) {
    this.#pool = pool;
  }

  /**
   * Registers a copy of an object file.
   * @throws OperationFailure (NO_DEBUG_INTERFACE), ExecutorError (SYSTEM_CALL) when there is no memory
   */
  register(file: Uint8Array): DebugRegistration {
    this.#connection ??= connect();
    const registration = new DebugRegistration(this.#pool.allocate(ENTRY.sizeBytes + file.byteLength));
    const { bytes, view } = registration.block;
    bytes.set(file, ENTRY.sizeBytes);
    storeU64(view, ENTRY.file, registration.address + ENTRY.sizeBytes);
    storeU64(view, ENTRY.fileBytes, file.byteLength);
    link(undefined, registration);
    link(registration, this.#first);
    this.#first = registration;
    this.#announce(this.#connection, ACTION.register, registration);
    return registration;
  }

  /** Makes debuggers forget an object; exactly once. */
  unregister(registration: DebugRegistration): void {
    const { next, previous } = registration;
    if (previous !== undefined) link(previous, next);
    else {
      this.#first = next;
      if (next !== undefined) link(undefined, next);
    }
    if (this.#connection !== undefined) this.#announce(this.#connection, ACTION.unregister, registration);
    this.#pool.release(registration.block);
  }

  #announce({ descriptor, stop }: Connection, action: number, { address }: DebugRegistration): void {
    storeU64(descriptor, DESCRIPTOR.first, this.#first?.address ?? 0);
    storeU64(descriptor, DESCRIPTOR.relevant, address);
    storeI32(descriptor, DESCRIPTOR.action, action);
    stop();
    storeI32(descriptor, DESCRIPTOR.action, ACTION.none);
    storeU64(descriptor, DESCRIPTOR.relevant, 0);
  }
}

/** Makes two entries neighbours. */
function link(first: DebugRegistration | undefined, second: DebugRegistration | undefined): void {
  if (first !== undefined) {
    first.next = second;
    storeU64(first.block.view, ENTRY.next, second?.address ?? 0);
  }
  if (second !== undefined) {
    second.previous = first;
    storeU64(second.block.view, ENTRY.previous, first?.address ?? 0);
  }
}

function connect(): Connection {
  let fd: number | undefined;
  try {
    const file = jitLibrary(platform().arch);
    fd = createMemoryFile(file.byteLength);
    writeSync(fd, file, 0, file.byteLength, 0);
    const opened = openLibrary(`/proc/${process.pid}/fd/${fd}`);
    if ('error' in opened) throw new InputError('UNSUPPORTED_PLATFORM', opened.error);
    const descriptor = findSymbol(opened.handle, JIT_DESCRIPTOR_SYMBOL);
    const stop = findSymbol(opened.handle, JIT_REGISTER_SYMBOL);
    if (descriptor === 0 || stop === 0) throw new InternalError('the library for debuggers has lost its symbols');
    const call = bindPointerFunction(stop);
    return { descriptor: new DataView(viewMemory(descriptor, JIT_DESCRIPTOR_BYTES)), stop: () => call(0) };
  } catch (error) {
    if (fd !== undefined) closeSync(fd);
    if (error instanceof InternalError) throw error;
    throw new OperationFailure(
      'NO_DEBUG_INTERFACE',
      `debuggers cannot be told of what is linked: ${messageOf(error)}; link without debug objects`,
      {},
      error,
    );
  }
}
