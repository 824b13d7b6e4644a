import { readUint32Column, type telejit } from '@telejit/shared/wire';
import { TASK_BYTES } from '../calls/native-runtime.js';
import { LIMITS } from '../limits.js';
import { loadU64, storeU64, type NativeBlock } from '../native/native-pool.js';
import { platform } from '../native/platform.js';
import { OperationFailure } from '../operation-failure.js';
import type { Answer, OperationHandler, SessionContext } from '../session-context.js';
import { checkStackBytes, installedRuntime } from './runtime-checks.js';

const NO_BYTES = new Uint8Array(0);

/**
 * Calls a function through its thunk on a thread of the runtime.
 * @throws OperationFailure RUNTIME_MISSING, BAD_CALL, BAD_LOCATION, UNKNOWN_UNIT, INPUT_FAILED, NO_THREAD
 */
export const call: OperationHandler<telejit.v1.ICall> = (context, request, scope) => {
  const runtime = installedRuntime(context);
  const target = context.units.resolve('function', request.function);
  const thunk = context.units.resolve('thunk', request.thunk);
  const stackBytes = checkStackBytes(request.stackBytes ?? 0);
  const shape = checkShape(request);
  const block = context.state.pool.allocate(TASK_BYTES + shape.bufferBytes);
  fillBuffer(block, request.buffer ?? NO_BYTES, shape);
  const end = context.activity.begin();
  const unpin = context.pins.begin();
  const task = { entry: thunk, first: target, second: block.address + TASK_BYTES, stackBytes };
  context.calls.start(runtime, block, task, unpin, (error) => {
    try {
      if (error === undefined) scope.answer(resultOf(context, block, shape));
      else scope.fail(error);
    } catch (failure) {
      scope.fail(failure);
    }
    context.state.pool.release(block);
    end();
  });
  return undefined;
};

interface CallShape {
  readonly bufferBytes: number;
  /** Pairs of slot and target offset. */
  readonly pointers: Uint32Array;
  readonly replyOffset: number;
  readonly replyBytes: number;
  readonly hasStringResult: boolean;
}

function checkShape(request: telejit.v1.ICall): CallShape {
  const bufferBytes = request.bufferSize ?? 0;
  const initialBytes = request.buffer?.byteLength ?? 0;
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
  if (lastByte > bufferBytes || replyBytes > LIMITS.replyBytes) {
    throw new OperationFailure(
      'BAD_CALL',
      `${replyBytes} bytes at ${replyOffset} cannot be returned of a buffer of ${bufferBytes}; the limit is ${LIMITS.replyBytes}`,
    );
  }
  const pointers = readUint32Column(request.pointers ?? NO_BYTES, 'Call.pointers');
  if (pointers.length % 2 !== 0) throw new OperationFailure('BAD_CALL', 'Call.pointers: the last pair is not complete');
  for (let i = 0; i < pointers.length; i += 2) {
    if (pointers[i] + pointerSizeBytes > bufferBytes || pointers[i + 1] > bufferBytes) {
      throw new OperationFailure(
        'BAD_CALL',
        `Call.pointers: slot ${pointers[i]} or target ${pointers[i + 1]} is outside the buffer of ${bufferBytes} bytes`,
      );
    }
  }
  return { bufferBytes, pointers, replyOffset, replyBytes, hasStringResult };
}

function fillBuffer(block: NativeBlock, content: Uint8Array, { bufferBytes, pointers }: CallShape): void {
  block.bytes.set(content, TASK_BYTES);
  block.bytes.fill(0, TASK_BYTES + content.byteLength, TASK_BYTES + bufferBytes);
  for (let i = 0; i < pointers.length; i += 2) {
    storeU64(block.view, TASK_BYTES + pointers[i], block.address + TASK_BYTES + pointers[i + 1]);
  }
}

function resultOf(context: SessionContext, block: NativeBlock, shape: CallShape): Answer {
  const from = TASK_BYTES + shape.replyOffset;
  const buffer = block.bytes.slice(from, from + shape.replyBytes);
  if (!shape.hasStringResult) return { call: { buffer } };
  const pointer = loadU64(block.view, from);
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
