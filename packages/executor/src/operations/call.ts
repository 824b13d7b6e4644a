import { readUint32Column, type telejit } from '@telejit/shared/wire';
import { copyBytes, RUNTIME_ISOLATED } from '@telejit/shared';
import { IsolatedCall } from '../calls/isolated-call.js';
import { TASK_BYTES } from '../calls/native-runtime.js';
import { LIMITS } from '../limits.js';
import { loadU64, storeI32, storeU64, type NativeBlock } from '../native/native-pool.js';
import { platform } from '../native/platform.js';
import { OperationFailure } from '../operation-failure.js';
import type { Answer, OperationHandler, SessionContext } from '../session-context.js';
import { checkDeadlineMs, checkStackBytes, installedRuntime } from './runtime-checks.js';

const NO_BYTES = new Uint8Array(0);
const NO_POINTERS = new Uint32Array(0);
/** How long code that looks at its flag has to end by itself. */
const STOP_GRACE_MS = 100;
/** Of the flag at Call.stop_offset. */
const STOP_BYTES = 4;

/**
 * Calls a function through its thunk on a thread of the runtime.
 * @throws OperationFailure RUNTIME_MISSING, BAD_CALL, CONTENT_MISSING, BAD_LOCATION, UNKNOWN_UNIT, INPUT_FAILED, NO_THREAD
 */
export const call: OperationHandler<telejit.v1.ICall> = (context, request, scope) => {
  const runtime = installedRuntime(context);
  const target = context.units.resolve('function', request.function);
  const thunk = context.units.resolve('thunk', request.thunk);
  const stackBytes = checkStackBytes(request.stackBytes ?? 0);
  const content = contentOf(context, request);
  const pointers = pointersOf(request);
  const shape = checkShape(request, content, pointers);
  const { block, free } = allocate(context, shape.bufferAt + shape.bufferBytes);
  fillBuffer(block, shape, content, pointers);
  let isRunning = true;
  let isAnswered = false;
  let timer: NodeJS.Timeout | undefined;
  const end = context.activity.begin();
  const unpin = context.pins.begin();
  const buffer = block.address + shape.bufferAt;
  const isolated = shape.isIsolated
    ? new IsolatedCall(block, TASK_BYTES, thunk, target, {
        address: buffer,
        sizeBytes: shape.bufferBytes,
        stringAt: shape.hasStringResult ? shape.replyOffset : undefined,
      })
    : undefined;
  const task =
    isolated === undefined
      ? { entry: thunk, first: target, second: buffer, stackBytes, origin: context.threads.originOf(scope.id, target) }
      : { entry: runtime.runIsolated, first: isolated.address, second: 0, stackBytes };
  const onDone = (error?: unknown): void => {
    isRunning = false;
    if (timer !== undefined) clearTimeout(timer);
    context.stoppable.delete(scope.id);
    try {
      isolated?.end();
      if (isAnswered) return;
      if (error === undefined) scope.answer(resultOf(context, scope.id, block, shape, isolated));
      else scope.fail(shape.keepsResults ? failureWithResults(context, scope.id, block, shape, error) : error);
    } catch (failure) {
      scope.fail(failure);
    } finally {
      isolated?.release();
      free();
      // No thread of this process is inside of what a child runs.
      if (isolated !== undefined) unpin();
      end();
    }
  };
  const onStubborn = (error: OperationFailure): void => {
    isAnswered = true;
    scope.fail(error);
  };
  const endCall = context.calls.start(
    runtime,
    block,
    task,
    isolated === undefined ? unpin : undefined,
    onDone,
    onStubborn,
    isolated && ((why) => isolated.kill(why)),
  );
  // It may have ended already.
  if (!isRunning) return undefined;
  if (shape.deadlineMs !== 0) timer = setTimeout(() => endCall('deadline'), shape.deadlineMs);
  context.stoppable.set(scope.id, () => {
    if (shape.stopOffset === 0 || isolated !== undefined) {
      endCall('cancellation');
      return;
    }
    storeI32(block.view, shape.bufferAt + shape.stopOffset, 1);
    clearTimeout(timer);
    timer = setTimeout(() => endCall('cancellation'), STOP_GRACE_MS);
  });
  return undefined;
};

function allocate(
  { state, calls }: SessionContext,
  bytes: number,
): { readonly block: NativeBlock; readonly free: () => void } {
  const giveBack = calls.reserve(bytes);
  try {
    const block = state.pool.allocate(bytes);
    const free = (): void => {
      state.pool.release(block);
      giveBack();
    };
    return { block, free };
  } catch (error) {
    giveBack();
    throw error;
  }
}

/** What the buffer begins with: inline, or content that was sent before. */
function contentOf({ content }: SessionContext, { buffer, bufferContent }: telejit.v1.ICall): Uint8Array {
  if (bufferContent === undefined || bufferContent === null || bufferContent.byteLength === 0)
    return buffer ?? NO_BYTES;
  const found = content.find(bufferContent);
  if (found !== undefined) return found;
  throw new OperationFailure('CONTENT_MISSING', "the content of the call's buffer is not held; send it again", {
    missingContent: [bufferContent],
  });
}

/** What is kept of a Call while it waits and runs: nothing that keeps the frame in memory that it came in. */
interface CallShape {
  /** In a child process. */
  readonly isIsolated: boolean;
  /** Offset of the buffer in the call's block. */
  readonly bufferAt: number;
  readonly bufferBytes: number;
  readonly replyOffset: number;
  readonly replyBytes: number;
  readonly hasStringResult: boolean;
  /** Of the flag that asks the code to end; 0 for none. */
  readonly stopOffset: number;
  /** Also a failure carries what the reply would. */
  readonly keepsResults: boolean;
  /** 0 for none. */
  readonly deadlineMs: number;
}

function checkShape(request: telejit.v1.ICall, content: Uint8Array, pointers: Uint32Array): CallShape {
  const bufferBytes = request.bufferSize ?? 0;
  const initialBytes = content.byteLength;
  const replyOffset = request.replyOffset ?? 0;
  const replyBytes = request.replySize ?? 0;
  const hasStringResult = request.stringResult ?? false;
  const { pointerSizeBytes } = platform();
  if (bufferBytes > LIMITS.callBufferBytes || initialBytes > bufferBytes) {
    throw new OperationFailure(
      'BAD_CALL',
      `a buffer of ${bufferBytes} bytes with ${initialBytes} of content; the content must fit and the limit is ${LIMITS.callBufferBytes}`,
    );
  }
  const lastByte = replyOffset + Math.max(replyBytes, hasStringResult ? pointerSizeBytes : 0);
  if (lastByte > bufferBytes || (hasStringResult && replyBytes > LIMITS.replyBytes)) {
    throw new OperationFailure(
      'BAD_CALL',
      `${replyBytes} bytes at ${replyOffset} cannot be returned of a buffer of ${bufferBytes}; with a string the limit is ${LIMITS.replyBytes}`,
    );
  }
  const stopOffset = request.stopOffset ?? 0;
  if (stopOffset !== 0 && (stopOffset % STOP_BYTES !== 0 || stopOffset + STOP_BYTES > bufferBytes)) {
    throw new OperationFailure(
      'BAD_CALL',
      `Call.stop_offset: ${stopOffset} is no multiple of ${STOP_BYTES} inside the buffer of ${bufferBytes} bytes`,
    );
  }
  if (pointers.length % 2 !== 0) throw new OperationFailure('BAD_CALL', 'Call.pointers: the last pair is not complete');
  for (let i = 0; i < pointers.length; i += 2) {
    if (pointers[i] + pointerSizeBytes > bufferBytes || pointers[i + 1] > bufferBytes) {
      throw new OperationFailure(
        'BAD_CALL',
        `Call.pointers: slot ${pointers[i]} or target ${pointers[i + 1]} is outside the buffer of ${bufferBytes} bytes`,
      );
    }
  }
  const deadlineMs = checkDeadlineMs(request.deadlineMs ?? 0);
  const isIsolated = request.isolated ?? false;
  return {
    isIsolated,
    bufferAt: isIsolated ? TASK_BYTES + RUNTIME_ISOLATED.sizeBytes : TASK_BYTES,
    bufferBytes,
    replyOffset,
    replyBytes,
    hasStringResult,
    stopOffset,
    keepsResults: request.keepsResults ?? false,
    deadlineMs,
  };
}

/** Pairs of slot and target offset. */
function pointersOf({ pointers }: telejit.v1.ICall): Uint32Array {
  return pointers?.byteLength ? readUint32Column(pointers, 'Call.pointers') : NO_POINTERS;
}

/** @param content what the buffer begins with; the rest is zero */
function fillBuffer(
  block: NativeBlock,
  { bufferAt, bufferBytes }: CallShape,
  content: Uint8Array,
  pointers: Uint32Array,
): void {
  copyBytes(content, 0, content.byteLength, block.bytes, bufferAt);
  if (!block.isFresh && content.byteLength < bufferBytes)
    block.bytes.fill(0, bufferAt + content.byteLength, bufferAt + bufferBytes);
  for (let i = 0; i < pointers.length; i += 2) {
    storeU64(block.view, bufferAt + pointers[i], block.address + bufferAt + pointers[i + 1]);
  }
}

/** What is returned of the buffer, but for what has to be sent ahead because a reply has no room for it. */
function sendBuffer({ outbox }: SessionContext, operation: number, block: NativeBlock, shape: CallShape): Uint8Array {
  const from = shape.bufferAt + shape.replyOffset;
  // From Node's pool when it is small: an ArrayBuffer of its own takes a microsecond.
  let buffer: Uint8Array = Buffer.allocUnsafe(shape.replyBytes);
  copyBytes(block.bytes, from, shape.replyBytes, buffer, 0);
  while (buffer.byteLength > LIMITS.replyBytes) {
    outbox.addCallData({ operation, data: buffer.subarray(0, LIMITS.replyBytes) });
    buffer = buffer.subarray(LIMITS.replyBytes);
  }
  return buffer;
}

/** The failure of a call that was given up, with what it wrote until then: the one place through which all of them come. */
function failureWithResults(
  context: SessionContext,
  operation: number,
  block: NativeBlock,
  shape: CallShape,
  error: unknown,
): unknown {
  if (!(error instanceof OperationFailure)) return error;
  const call = { buffer: sendBuffer(context, operation, block, shape) };
  return new OperationFailure(error.code, error.message, { ...error.details, call }, error);
}

function resultOf(
  context: SessionContext,
  operation: number,
  block: NativeBlock,
  shape: CallShape,
  isolated: IsolatedCall | undefined,
): Answer {
  const from = shape.bufferAt + shape.replyOffset;
  const buffer = sendBuffer(context, operation, block, shape);
  if (!shape.hasStringResult) return { call: { buffer } };
  const pointer = isolated?.string ?? loadU64(block.view, from);
  if (pointer === 0) return { call: { buffer, hasString: false } };
  const limit = LIMITS.replyBytes - shape.replyBytes;
  const string = Number.isSafeInteger(pointer) ? context.state.processMemory.readString(pointer, limit) : undefined;
  if (string === undefined) {
    throw new OperationFailure(
      'BAD_STRING',
      `the function returned 0x${pointer.toString(16)}, where no C string of at most ${limit} bytes can be read`,
    );
  }
  return { call: { buffer, string, hasString: true } };
}
