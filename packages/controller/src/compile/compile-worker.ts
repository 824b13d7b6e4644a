/** A compile thread: loads LLVM at the first request, then compiles one module after the other. */
import { CompileError, InputError, messageOf, TelejitError } from '@telejit/shared';
import { MessageChannel, parentPort, workerData } from 'node:worker_threads';
import { compileModule, isFatal, interfaceOfModule } from './compile-module.js';
import { LlvmC, type ProcessLock } from './llvm-c.js';
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
    if (request.task === 'interface') return { kind: 'interface', found: interfaceOfModule(llvm, request) };
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
  port.postMessage(reply, reply.kind === 'done' ? [reply.object.buffer] : []);
});
