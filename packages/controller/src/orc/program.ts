import { CancelledError, listenForAbort } from '@telejit/shared';
import { OUTPUT_WINDOW_BYTES, telejit } from '@telejit/shared/wire';
import type { RemoteSession } from '../remote/index.js';
import { wholeMs } from './call-options.js';
import { StandardStreams, type StreamOptions } from './standard-streams.js';

import v1 = telejit.v1;

/** How a program is run. */
export interface RunOptions extends StreamOptions {
  /** argv, with argv[0]. Default: the entry's name alone. */
  readonly argv?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Start from the executor's environment. Default true. */
  readonly inheritEnv?: boolean;
  /** On the executor's machine; default its own. */
  readonly cwd?: string;
  /** Ends the program with SIGKILL after this long. */
  readonly timeoutMs?: number;
  readonly stackBytes?: number;
  /** Ends the program with SIGKILL and rejects with CancelledError. */
  readonly signal?: AbortSignal;
}

/** What became of a program. */
export interface RunResult {
  /** How far it came: in its initializers, in the entry, or to its end by return or exit. */
  readonly phase: 'init' | 'run' | 'done';
  /** Null when a signal ended it. */
  readonly exitCode: number | null;
  /** Such as "SIGSEGV"; null when it exited. */
  readonly signal: string | null;
  readonly signalNumber: number | null;
  readonly timedOut: boolean;
  readonly elapsedMs: number;
  /** What no consumer took. */
  readonly stdout: Buffer;
  readonly stderr: Buffer;
}

/** Submits RunProgram and carries its standard streams. Nothing waits before it is submitted. */
export function runProgram(
  session: RemoteSession,
  entry: v1.ILocation,
  name: string,
  options: RunOptions,
): Promise<RunResult> {
  const streams = new StandardStreams(session, options);
  const submitted = session.submit(
    'runProgram',
    {
      entry,
      argv: (options.argv ?? [name]).map((text) => Buffer.from(text)),
      env: Object.entries(options.env ?? {}).map(([key, value]) => Buffer.from(`${key}=${value}`)),
      inheritEnv: options.inheritEnv ?? true,
      cwd: options.cwd ?? '',
      hasInput: streams.hasInput,
      timeoutMs: wholeMs(`run ${name}: timeoutMs`, options.timeoutMs) ?? 0,
      stackBytes: options.stackBytes ?? 0,
      outputWindowBytes: OUTPUT_WINDOW_BYTES,
    },
    `run ${name}`,
    streams.listener,
  );
  return finish(session, submitted, name, options, streams);
}

async function finish(
  session: RemoteSession,
  submitted: { readonly id: number; readonly result: Promise<v1.IRunProgramResult> },
  name: string,
  { signal }: RunOptions,
  streams: StandardStreams,
): Promise<RunResult> {
  const onAbort = (): void => void session.submit('cancelOperation', { operation: submitted.id });
  const endListening = listenForAbort(signal, onAbort);
  if (signal?.aborted === true) onAbort();
  try {
    const feeding = streams.begin(submitted.id, onAbort);
    const result = await submitted.result.finally(() => streams.endInput());
    await feeding;
    const { stdout, stderr } = await streams.end();
    if (signal?.aborted === true)
      throw new CancelledError('CANCELLED', `run ${name}: cancelled; the program was killed`, { cause: signal.reason });
    const signalNumber = result.signal ?? 0;
    return {
      phase: PHASES[result.phase ?? 0],
      exitCode: signalNumber === 0 ? (result.exitCode ?? 0) : null,
      signal: signalNumber === 0 ? null : (result.signalName ?? `SIG${signalNumber}`),
      signalNumber: signalNumber === 0 ? null : signalNumber,
      timedOut: result.timedOut ?? false,
      elapsedMs: (result.elapsedUs ?? 0) / 1000,
      stdout,
      stderr,
    };
  } finally {
    endListening();
  }
}

const PHASES: Readonly<Record<v1.ProgramPhase, RunResult['phase']>> = {
  [v1.ProgramPhase.PROGRAM_PHASE_UNSPECIFIED]: 'init',
  [v1.ProgramPhase.PROGRAM_PHASE_INIT]: 'init',
  [v1.ProgramPhase.PROGRAM_PHASE_RUN]: 'run',
  [v1.ProgramPhase.PROGRAM_PHASE_DONE]: 'done',
};
