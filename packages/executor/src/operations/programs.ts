import type { telejit } from '@telejit/shared/wire';
import { LIMITS } from '../limits.js';
import { programEnvironment } from '../programs/environment.js';
import { ProgramBlock } from '../programs/program-block.js';
import { ProgramRun } from '../programs/program-run.js';
import { GivenUp, OperationFailure } from '../operation-failure.js';
import type { OperationHandler, SessionContext } from '../session-context.js';
import { checkDeadlineMs, checkStackBytes, installedRuntime } from './runtime-checks.js';
import { UNHELD_BY_INITIALIZERS } from './operation-kind.js';

/** Runs the initializers that have not run; later operations of the session wait for them. */
export const initialize: OperationHandler<telejit.v1.IInitialize> = (context, _request, scope) => {
  const runtime = installedRuntime(context);
  const { initializers, finalizers } = context.initializers.pending();
  const functionsRun = initializers.reduce((sum, array) => sum + array.count, 0);
  if (initializers.length === 0 && finalizers.length === 0) return { initialize: { functionsRun } };
  const block = new ProgramBlock(context.state.pool, {
    entry: 0,
    argv: [],
    env: [],
    cwd: undefined,
    initializers,
    finalizers,
    stdinFd: -1,
    stdoutFd: -1,
    stderrFd: -1,
  });
  const origin = context.threads.originOf(scope.id);
  const task = { entry: runtime.runInitializers, first: block.programAddress, second: 0, stackBytes: 0, origin };
  const goOn = scope.holdLater(UNHELD_BY_INITIALIZERS);
  const end = beginPinned(context);
  const undo = context.initializers.markRun();
  context.calls.start(runtime, block.native, task, undefined, (error) => {
    block.release();
    if (error === undefined) {
      scope.answer({ initialize: { functionsRun } });
    } else {
      // Those that were begun are not begun again.
      if (!(error instanceof GivenUp)) undo();
      scope.fail(error);
    }
    end();
    goOn();
  });
  return undefined;
};

/**
 * Runs a program in a child process.
 * @throws OperationFailure RUNTIME_MISSING, BAD_PROGRAM, BAD_LOCATION, UNKNOWN_UNIT, INPUT_FAILED, NO_THREAD
 */
export const runProgram: OperationHandler<telejit.v1.IRunProgram> = (context, request, scope) => {
  const runtime = installedRuntime(context);
  const entry = context.units.resolve('entry', request.entry);
  const stackBytes = checkStackBytes(request.stackBytes ?? 0);
  const timeoutMs = checkDeadlineMs(request.timeoutMs ?? 0);
  if (context.programs.size >= LIMITS.runningPrograms) {
    throw new OperationFailure(
      'LIMIT_EXCEEDED',
      `${LIMITS.runningPrograms} programs of this session are running already, and there may be no more; wait for some to end`,
    );
  }
  const argv = request.argv ?? [];
  const env = programEnvironment(request.env ?? [], request.inheritEnv ?? false);
  const cwd = request.cwd ? Buffer.from(request.cwd) : undefined;
  checkStrings([...argv, ...env, ...(cwd === undefined ? [] : [cwd])]);
  const end = beginPinned(context);
  const { initializers, finalizers } = context.initializers.pending();
  try {
    const options = {
      operation: scope.id,
      entry,
      argv,
      env,
      cwd,
      initializers,
      finalizers: [...finalizers].reverse(),
      hasInput: request.hasInput ?? false,
      timeoutMs,
      stackBytes,
      outputWindowBytes: request.outputWindowBytes ?? 0,
    };
    const run = new ProgramRun(runtime, context.state.pool, context.outbox, options, ({ result, error }) => {
      context.programs.delete(scope.id);
      if (error === undefined) scope.answer({ runProgram: result });
      else scope.fail(error);
      end();
    });
    context.programs.set(scope.id, run);
  } catch (error) {
    end();
    throw error;
  }
  return undefined;
};

function beginPinned({ activity, pins }: SessionContext): () => void {
  const end = activity.begin();
  const unpin = pins.begin();
  return () => {
    unpin();
    end();
  };
}

function checkStrings(strings: readonly Uint8Array[]): void {
  let total = 0;
  for (const string of strings) {
    total += string.byteLength + 1;
    if (string.includes(0)) {
      throw new OperationFailure('BAD_PROGRAM', 'an argument, environment entry or directory contains a zero byte');
    }
  }
  if (total > LIMITS.programArgumentBytes) {
    throw new OperationFailure(
      'LIMIT_EXCEEDED',
      `arguments and environment have ${total} bytes; the limit is ${LIMITS.programArgumentBytes}: pass what is long as input or in a file`,
    );
  }
}

/** Ends what runs, or waits for its turn: a program, a call, or the streams. */
export const cancelOperation: OperationHandler<telejit.v1.ICancelOperation> = (context, request) => {
  const operation = request.operation ?? 0;
  const stop = context.stoppable.get(operation);
  stop?.();
  const isEnded =
    stop !== undefined || context.cancelWaiting(operation) || (context.programs.get(operation)?.kill() ?? false);
  return { cancelOperation: { wasRunning: isEnded } };
};
