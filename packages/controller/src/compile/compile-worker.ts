/** A compile thread: loads LLVM at the first request, then compiles one module after the other. */
import { CompileError, InputError, messageOf, TelejitError } from '@telejit/shared';
import { MessageChannel, parentPort, workerData } from 'node:worker_threads';
import { compileModule, interfaceOfModule, isFatal, pieceOfModule, splitOfModule } from './compile-module.js';
import { LlvmC, type ProcessLock } from './llvm-c.js';
import { listTargets } from './target-list.js';
import type { WorkerReply, WorkerRequest, WorkerSetup } from './worker-messages.js';

const setup: WorkerSetup = workerData;
const port = parentPort;
if (port === null) throw new Error('compile-worker.js is for worker threads');

const word = new Int32Array(setup.lock);
const lock: ProcessLock = (body) => {
  while (Atomics.compareExchange(word, 0, 0, 1) !== 0) Atomics.wait(word, 0, 1);
  try {
    return body();
  } finally {
    Atomics.store(word, 0, 0);
    Atomics.notify(word, 0, 1);
  }
};

/** Nobody is at its other end. */
const nowhere = new MessageChannel().port1;
nowhere.close();

/** Frees a buffer now: a thread that waits for work does not collect garbage. */
function free(buffer: ArrayBuffer): void {
  nowhere.postMessage(undefined, [buffer]);
}

let llvm: LlvmC | undefined;

function answer(request: WorkerRequest): WorkerReply {
  try {
    llvm ??= new LlvmC(setup.installation, lock);
    const { task } = request;
    if (task.kind === 'interface') return { kind: 'interface', found: interfaceOfModule(llvm, request) };
    if (task.kind === 'targets') return { kind: 'targets', targets: listTargets(llvm) };
    if (task.kind === 'split') return { kind: 'split', split: splitOfModule(llvm, request, task.suffix) };
    if (task.kind === 'extract') return { kind: 'extracted', bitcode: pieceOfModule(llvm, request, task) };
    const began = performance.now();
    const { object, warnings } = compileModule(llvm, request);
    return { kind: 'done', object, elapsedMs: performance.now() - began, warnings };
  } catch (error) {
    return {
      kind: 'failed',
      errorKind: error instanceof CompileError ? 'compile' : error instanceof InputError ? 'input' : 'internal',
      code: error instanceof TelejitError ? error.code : 'INTERNAL',
      message: messageOf(error),
      data: error instanceof TelejitError ? error.data : {},
      isFatal: isFatal(error),
    };
  }
}

port.on('message', (request: WorkerRequest) => {
  const reply = answer(request);
  free(request.source.buffer);
  port.postMessage(reply, moved(reply));
});

/** Bytes that go to the pool without being copied. */
function moved(reply: WorkerReply): ArrayBuffer[] {
  if (reply.kind === 'done') return [reply.object.buffer];
  return reply.kind === 'extracted' ? [reply.bitcode.buffer] : [];
}
