import { Socket } from 'node:net';
import {
  RUNTIME_ENDED_BY,
  RUNTIME_LIBRARY_SYMBOLS,
  RUNTIME_NOTIFICATION,
  RUNTIME_ORIGIN,
  RUNTIME_REPORT,
  RUNTIME_SYMBOLS,
  RUNTIME_TABLE,
  RUNTIME_TASK,
  RUNTIME_THREAD_END,
  RUNTIME_UPCALL_STATES,
  type Addr,
} from '@telejit/shared';
import { readTaskEnd, type DescribeCode, type TaskEnd } from '../faults/task-end.js';
import { readThreadEnd, type ThreadEnd } from '../faults/thread-end.js';
import { describeAddress } from '../native/describe-address.js';
import { settleEhFrames } from '../linker/eh-frames.js';
import { unmap, viewMemory } from '../native/memory-map.js';
import {
  bindAnswer,
  bindAttachTls,
  bindInterrupt,
  bindKnowCode,
  bindListing,
  bindPointerTest,
  bindRangeFunction,
  bindStart,
  bindSubmit,
  bindTest,
} from '../native/native-function.js';
import { loadU64, storeI32, storeU64, type NativeBlock, type NativePool } from '../native/native-pool.js';
import type { ProcessMemory } from '../native/process-memory.js';
import { createPipe } from '../native/pipe.js';
import { OperationFailure } from '../operation-failure.js';
import { FailureTexts } from './failure-texts.js';
import type { TaskOrigin } from './task-origin.js';

/** Space for a task at the start of a native block; what follows is aligned to 16 bytes. */
export const TASK_BYTES = RUNTIME_TASK.sizeBytes;

/** How long the process goes on when it has to end, so that what it says goes out. */
const FAREWELL_MS = 100;

/** How often is looked for threads that have ended without a word, and for how many at once. */
const LOST_LOOK_MS = 500;
const MOST_LOST = 32;

const NO_ORIGIN: TaskOrigin = { session: 0, operation: 0, function: 0 };

/** What a thread of the runtime is to do: `entry(first, second)`. */
export interface TaskDescription {
  readonly entry: Addr;
  readonly first: Addr;
  readonly second: Addr;
  /** 0 for the default of 8 MiB. */
  readonly stackBytes: number;
  /** What threads that it makes are said to come from. */
  readonly origin?: TaskOrigin;
}

/** An array of `memory_part`, with which code calls `telejit_ask`. */
export interface HandedOverParts {
  readonly address: Addr;
  readonly count: number;
}

/**
 * The native runtime that a session handed to the process (packages/controller/src/runtime/runtime.c). Its threads run
 * all JIT'd code; the end of a task is seen at once when it is quick, and otherwise comes through a pipe.
 */
export class NativeRuntime {
  readonly abi: number;
  readonly runInitializers: Addr;
  readonly runProgram: Addr;
  readonly runIsolated: Addr;
  readonly finalize: Addr;
  readonly examine: Addr;
  /** Called with the number of a task whose end has been seen and handled. */
  onTaskEnd: (token: number) => void = () => undefined;
  /** What linked code gets under names of the C library. */
  readonly symbols: ReadonlyMap<string, Addr>;
  /** What shared libraries get. */
  readonly librarySymbols: ReadonlyMap<string, Addr>;
  /** The block of static TLS: its offset from the thread pointer, where its image is, its size. */
  readonly attachTls: (offset: number, image: Addr, sizeBytes: number) => void;
  /** A range of the image has changed. */
  readonly updateTls: (start: number, sizeBytes: number) => void;
  /**
   * Called when code has come to a place; `upcall` is 0 when it goes on by itself, else it is to be answered, once. `task` is
   * the one whose thread waits, 0 when that runs none.
   */
  onUpcall: (place: Addr, upcall: Addr, task: number, parts?: HandedOverParts) => void = () => undefined;
  /** Called when a thread that linked code made did not end by itself. */
  onThreadEnd: (end: ThreadEnd) => void = () => undefined;
  /** Writes an array of `made_thread`: the living threads that linked code made. @returns how many there are */
  readonly listThreads: (to: Addr, capacity: number) => number;
  /** Asks a thread that linked code made to end. @returns 0 when there is none of that number */
  readonly stopThread: (number: number, isForced: number) => number;
  /** Called when a task is to end. Ends what its thread waits for; false when that is nothing. */
  onInterrupt: (task: number, why: 'deadline' | 'cancellation') => boolean = () => false;
  /** Arrays of `code_range`: code that is not to be left in the middle, and functions in it that may be. They stay for ever. */
  readonly knowCode: (all: Addr, count: number, harmless: Addr, harmlessCount: number) => void;
  readonly #interrupt: (token: number, kind: number) => number;
  readonly #answer: (upcall: Addr, value: Addr, state: number) => void;
  readonly #texts: FailureTexts;
  readonly #memory: ProcessMemory;
  readonly #registered: Uint32Array;
  readonly #hasRegistrations: (region: Addr) => number;
  readonly #hasOtherThreads: () => number;
  readonly #buryLost: (to: Addr, most: number) => number;
  readonly #lost: NativeBlock;
  #lostTimer: NodeJS.Timeout | undefined;
  readonly #submit: (task: Addr, waitUs: number) => number;
  readonly #running = new Map<number, () => void>();
  readonly #notifications: Socket;
  #partial: Buffer = Buffer.alloc(0);
  #lastToken = 0;

  /**
   * Starts the runtime; once in the life of a process.
   * @param table the bytes of its table of entry points
   * @param pool for what threads are told
   * @param argv what initializers get as argc and argv; the vector must live for ever
   * @param ownThreads ids of threads that never run linked code
   */
  constructor(
    abi: number,
    table: Uint8Array,
    argv: { readonly count: number; readonly address: Addr },
    pool: NativePool,
    memory: ProcessMemory,
    ownThreads: Int32Array,
  ) {
    const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
    this.abi = abi;
    this.runInitializers = loadU64(view, RUNTIME_TABLE.runInitializers);
    this.runProgram = loadU64(view, RUNTIME_TABLE.runProgram);
    this.runIsolated = loadU64(view, RUNTIME_TABLE.runIsolated);
    this.finalize = loadU64(view, RUNTIME_TABLE.finalize);
    this.examine = loadU64(view, RUNTIME_TABLE.examine);
    this.symbols = new Map(RUNTIME_SYMBOLS.map(([name, offset]) => [name, loadU64(view, offset)]));
    this.librarySymbols = new Map(RUNTIME_LIBRARY_SYMBOLS.map(([name, offset]) => [name, loadU64(view, offset)]));
    this.#registered = new Uint32Array(viewMemory(loadU64(view, RUNTIME_TABLE.registered), 4));
    this.#hasRegistrations = bindPointerTest(loadU64(view, RUNTIME_TABLE.hasRegistrations));
    this.attachTls = bindAttachTls(loadU64(view, RUNTIME_TABLE.attachTls));
    this.updateTls = bindRangeFunction(loadU64(view, RUNTIME_TABLE.updateTls));
    this.knowCode = bindKnowCode(loadU64(view, RUNTIME_TABLE.knowCode));
    this.#interrupt = bindInterrupt(loadU64(view, RUNTIME_TABLE.interrupt));
    this.listThreads = bindListing(loadU64(view, RUNTIME_TABLE.listThreads));
    this.stopThread = bindInterrupt(loadU64(view, RUNTIME_TABLE.stopThread));
    this.#hasOtherThreads = bindTest(loadU64(view, RUNTIME_TABLE.hasOtherThreads));
    this.#buryLost = bindListing(loadU64(view, RUNTIME_TABLE.buryLost));
    this.#lost = pool.allocate(MOST_LOST * RUNTIME_NOTIFICATION.sizeBytes);
    this.#submit = bindSubmit(loadU64(view, RUNTIME_TABLE.submit));
    this.#answer = bindAnswer(loadU64(view, RUNTIME_TABLE.answer));
    this.#texts = new FailureTexts(pool);
    this.#memory = memory;
    const pipe = createPipe();
    const start = bindStart(loadU64(view, RUNTIME_TABLE.start));
    start(pipe.writeFd, argv.count, argv.address, ownThreads, ownThreads.length);
    this.#notifications = new Socket({ fd: pipe.readFd, readable: true, writable: false });
    this.#notifications.on('data', (data: Buffer) => this.#onNotifications(data));
    this.#notifications.unref();
  }

  /** Tasks whose end has not been seen. */
  get runningCount(): number {
    return this.#running.size;
  }

  /** The number of the task that was started last; they increase. */
  get lastToken(): number {
    return this.#lastToken;
  }

  /** Whether the process has threads that linked code or a library made. Costs about two microseconds. */
  get hasOtherThreads(): boolean {
    return this.#hasOtherThreads() !== 0;
  }

  /** Whether linked code of any session has registered anything that runs at its end. Costs no call. */
  get hasRegistrations(): boolean {
    return this.#registered[0] !== 0;
  }

  /** Whether units that lie in a `region` have. */
  isRegistered(region: Addr): boolean {
    return this.#hasRegistrations(region) !== 0;
  }

  /**
   * Runs a task on a thread of its own.
   * @param block its first TASK_BYTES bytes are the task's; the block must live until `onDone`
   * @param waitUs how long this thread may wait for the end
   * @param onDone called once, before this function returns when the task ended in time; with a failure when it did not
   * return
   * @returns the number of the task
   * @throws OperationFailure (NO_THREAD)
   */
  run(block: NativeBlock, task: TaskDescription, waitUs: number, onDone: (failure?: OperationFailure) => void): number {
    const { view } = block;
    const token = ++this.#lastToken;
    storeU64(view, RUNTIME_TASK.entry, task.entry);
    storeU64(view, RUNTIME_TASK.first, task.first);
    storeU64(view, RUNTIME_TASK.second, task.second);
    storeU64(view, RUNTIME_TASK.token, token);
    storeU64(view, RUNTIME_TASK.stackBytes, task.stackBytes);
    storeI32(view, RUNTIME_TASK.state, 0);
    storeU64(view, RUNTIME_TASK.failure, 0);
    storeU64(view, RUNTIME_TASK.report, 0);
    const { session, operation, function: called } = task.origin ?? NO_ORIGIN;
    storeI32(view, RUNTIME_TASK.origin + RUNTIME_ORIGIN.session, session);
    storeI32(view, RUNTIME_TASK.origin + RUNTIME_ORIGIN.operation, operation);
    storeU64(view, RUNTIME_TASK.origin + RUNTIME_ORIGIN.function, called);
    const end = (): void => {
      const failure = loadU64(view, RUNTIME_TASK.failure);
      const report = loadU64(view, RUNTIME_TASK.report);
      if (failure !== 0) onDone(this.#texts.take(failure));
      else if (report !== 0) onDone(this.#endOf(report));
      else onDone();
    };
    settleEhFrames();
    const outcome = this.#submit(block.address, waitUs);
    if (outcome === 0) {
      // What it says of its end comes in another turn.
      this.#running.set(token, end);
      this.#lostTimer ??= setInterval(() => this.#lookForLost(), LOST_LOOK_MS).unref();
      return token;
    }
    if (outcome === 1) {
      end();
      this.onTaskEnd(token);
      return token;
    }
    throw new OperationFailure(
      'NO_THREAD',
      `no thread with a stack of ${task.stackBytes || 'default'} size could be made; ${this.#running.size} calls are running: see the limits on threads and memory (ulimit -u and -v, pids.max of the control group), or use smaller stacks`,
    );
  }

  /** Whether a task is running, or its end has not been seen. */
  isRunning(token: number): boolean {
    return this.#running.has(token);
  }

  /** Asks the thread of a task to end it, unless it is inside of what must not be left in the middle. */
  interrupt(token: number, why: 'deadline' | 'cancellation'): void {
    if (this.onInterrupt(token, why)) return;
    settleEhFrames();
    this.#interrupt(token, RUNTIME_ENDED_BY[why]);
  }

  /** Reads how a task ended. */
  #endOf(report: Addr): TaskEnd {
    return this.#takeReport(report, (bytes, describe) => readTaskEnd(bytes, describe, 'CALL'));
  }

  /** Hands a report over, and gives its memory back: at once, or, if it is a fatal one, when the process ends. */
  #takeReport<T extends { readonly isFatal: boolean }>(
    report: Addr,
    read: (bytes: Uint8Array, describe: DescribeCode) => T,
  ): T {
    const memory = viewMemory(report, RUNTIME_REPORT.sizeBytes);
    const end = read(new Uint8Array(memory).slice(), (address) => describeAddress(address, this.#memory));
    if (end.isFatal) setTimeout(() => storeI32(new DataView(memory), RUNTIME_REPORT.goOn, 1), FAREWELL_MS);
    else unmap(report, RUNTIME_REPORT.sizeBytes);
    return end;
  }

  /** Lets a thread go on at an address. */
  answerUpcall(upcall: Addr, target: Addr): void {
    this.#answer(upcall, target, RUNTIME_UPCALL_STATES.answered);
  }

  /** Gives up the task that the thread runs, or the thread, when linked code made it. Another ends the process, after saying why. */
  failUpcall(upcall: Addr, why: OperationFailure): void {
    this.#answer(upcall, this.#texts.add(why), RUNTIME_UPCALL_STATES.failed);
  }

  /** Gives up the task that the thread runs, or else the thread. */
  endUpcall(upcall: Addr, why: OperationFailure): void {
    this.#answer(upcall, this.#texts.add(why), RUNTIME_UPCALL_STATES.ended);
  }

  #onNotifications(data: Buffer): void {
    const all = this.#partial.length === 0 ? data : Buffer.concat([this.#partial, data]);
    const view = new DataView(all.buffer, all.byteOffset, all.byteLength);
    const { sizeBytes } = RUNTIME_NOTIFICATION;
    let at = 0;
    for (; at + sizeBytes <= all.length; at += sizeBytes) this.#onNotification(view, at);
    this.#partial = Buffer.from(all.subarray(at));
  }

  #onNotification(view: DataView, at: number): void {
    const token = loadU64(view, at + RUNTIME_NOTIFICATION.token);
    const place = loadU64(view, at + RUNTIME_NOTIFICATION.place);
    if (place === RUNTIME_THREAD_END) {
      const takeText = (text: Addr): OperationFailure => this.#texts.take(text);
      this.onThreadEnd(this.#takeReport(token, (bytes, describe) => readThreadEnd(bytes, describe, takeText)));
      return;
    }
    if (place !== 0) {
      const parts = loadU64(view, at + RUNTIME_NOTIFICATION.parts);
      const partCount = loadU64(view, at + RUNTIME_NOTIFICATION.partCount);
      const task = loadU64(view, at + RUNTIME_NOTIFICATION.task);
      this.onUpcall(place, token, task, parts === 0 ? undefined : { address: parts, count: partCount });
      return;
    }
    const end = this.#running.get(token);
    this.#running.delete(token);
    end?.();
    this.onTaskEnd(token);
  }

  /** Ends the tasks of threads that have ended without a word; while tasks run that are not quick. */
  #lookForLost(): void {
    if (this.#running.size === 0) {
      clearInterval(this.#lostTimer);
      this.#lostTimer = undefined;
      return;
    }
    this.buryLost();
  }

  /** Ends the tasks, and tells of the ends, of threads that linked code has ended by the system call exit. */
  buryLost(): void {
    const count = this.#buryLost(this.#lost.address, MOST_LOST);
    // Whoever hears of it may come back here.
    const { buffer, byteOffset, byteLength } = this.#lost.view;
    const view = new DataView(buffer.slice(byteOffset, byteOffset + byteLength));
    for (let i = 0; i < count; i++) this.#onNotification(view, i * RUNTIME_NOTIFICATION.sizeBytes);
  }
}
