import type { Addr } from '@telejit/shared';
import type { telejit } from '@telejit/shared/wire';
import { TASK_BYTES } from '../calls/native-runtime.js';
import { libc } from '../native/libc.js';
import { OperationFailure } from '../operation-failure.js';
import type { OperationHandler, SessionContext } from '../session-context.js';
import { TakenStreams } from '../streams/taken-streams.js';
import { installedRuntime } from './runtime-checks.js';
import { UNHELD_BY_INITIALIZERS } from './operation-kind.js';

/**
 * Makes the standard streams of this process lead to the session, until the operation is cancelled or the session ends.
 * What linked code prints comes line by line from then on.
 * @throws OperationFailure STREAMS_TAKEN, RUNTIME_MISSING, NO_THREAD; ExecutorError (SYSTEM_CALL)
 */
export const takeStreams: OperationHandler<telejit.v1.ITakeStreams> = (context, request, scope) => {
  const { state, programs } = context;
  installedRuntime(context);
  if (state.streamsOwner !== undefined) {
    const whose = state.streamsOwner === context ? 'this session has' : 'another session of this executor has';
    throw new OperationFailure(
      'STREAMS_TAKEN',
      `${whose} the standard streams of its process, which lead to one session at a time: end that first (TakenStreams.end), or have an executor of your own (spawnExecutor, or a daemon)`,
    );
  }
  const finish = (): void => {
    // Of the C library's own buffers; whoever holds their locks may be waiting for somebody to read.
    callLibrary(context, 'fflush', 0, () =>
      streams.giveBack(() => {
        programs.delete(scope.id);
        state.streamsOwner = undefined;
        scope.answer({ takeStreams: {} });
      }),
    );
  };
  const options = { hasInput: request.hasInput ?? false, outputWindowBytes: request.outputWindowBytes ?? 0 };
  const streams = new TakenStreams(context.outbox, scope.id, options, finish);
  programs.set(scope.id, streams);
  state.streamsOwner = context;
  const goOn = scope.holdLater(UNHELD_BY_INITIALIZERS);
  callLibrary(context, 'setlinebuf', standardOutput(context), goOn);
  return undefined;
};

/** The value of the C library's `stdout`. */
function standardOutput({ state }: SessionContext): Addr {
  const pointer = state.processMemory.read(libc().dlsym(0, 'stdout'), 8);
  return Number(Buffer.from(pointer.buffer, pointer.byteOffset).readBigUInt64LE());
}

/** Calls a function of the C library on a thread that may wait; `onDone` comes in any case. */
function callLibrary(context: SessionContext, name: string, argument: number, onDone: () => void): void {
  const entry = libc().dlsym(0, name);
  const block = context.state.pool.allocate(TASK_BYTES);
  const done = (): void => {
    context.state.pool.release(block);
    onDone();
  };
  try {
    installedRuntime(context).run(block, { entry, first: argument, second: 0, stackBytes: 0 }, 0, done);
  } catch {
    // There is no thread to be had: what is in buffers comes when they are full.
    done();
  }
}
