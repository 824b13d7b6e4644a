import type { Readable } from 'node:stream';
import { CompileError, InputError, LinkError, LookupError } from '@telejit/shared';
import { targetOf, type CompilePool } from '../compile/index.js';
import type { LLJIT } from '../orc/lljit.js';
import type { RunResult } from '../orc/program.js';
import type { OutputConsumer } from '../orc/standard-streams.js';
import type { Executor } from '../remote/index.js';
import type { CaseResult, Phase, RunCase } from './case.js';
import { compileInputs } from './compile-inputs.js';
import { namesIn, reportOf } from './failure-report.js';
import { jitBuilder } from './jit-builder.js';
import { addInputs, readProgramFiles } from './program-inputs.js';
import type { TargetChoice } from './target-options.js';

/** What a case runs with beside what it says itself. */
export interface CaseContext {
  /** Called once, when the inputs have been read. What it gives stays with the caller. */
  readonly acquireExecutor: () => Promise<Executor>;
  /** Shared by cases; threads start when the first IR has to be compiled. */
  readonly pool: CompilePool;
  /** The LLVM that was asked for. */
  readonly llvm?: string;
  readonly target: TargetChoice;
  readonly stdin?: Readable;
  readonly stdout: OutputConsumer;
  readonly stderr: OutputConsumer;
  readonly onWarning?: (text: string) => void;
  /** How many inputs are ready to be linked, and the one at hand. */
  readonly onInput?: (done: number, total: number, path: string) => void;
  /** Called when everything is compiled. */
  readonly onCompiled?: () => void;
  readonly signal?: AbortSignal;
}

/** What became of a case, without its id and output. */
export interface CaseOutcome extends Omit<CaseResult, 'id' | 'stdout' | 'stderr' | 'error'> {
  readonly signalNumber: number | null;
  /** What was thrown; undefined when the program ran to an end of its own, or into its deadline. */
  readonly failure: unknown;
}

/** Compiles, links and runs one case in a session of its own. Never rejects: what goes wrong is in the outcome. */
export async function runCase(one: RunCase, context: CaseContext): Promise<CaseOutcome> {
  const { pool, signal, target: choice } = context;
  const times = { compile: 0, link: 0, run: 0 };
  const wire = { bytesSent: 0, roundTrips: 0 };
  let phase: Phase = 'compile';
  let jit: LLJIT | undefined;
  let run: RunResult | undefined;
  let failure: unknown;
  try {
    const files = await readProgramFiles(one);
    const executor = await context.acquireExecutor();
    const inputs = await timed(times, 'compile', () => {
      const target = targetOf(executor.description, choice.cpu);
      return compileInputs(files, {
        ...{ pool, target, clang: choice.clang, optLevel: one.optLevel, signal },
        ...{ onWarning: context.onWarning, onInput: context.onInput },
      });
    });
    context.onCompiled?.();
    phase = 'link';
    jit = await jitBuilder(executor, context.llvm, choice.cpu)
      .deadStrip(one.deadStrip ?? false)
      .create();
    const linking = jit;
    await timed(times, 'link', () => addInputs(linking, inputs, one));
    run = await jit.runAsMain(one.entry, {
      ...{ argv: one.argv, env: one.env, inheritEnv: one.inheritEnv, cwd: one.cwd, timeoutMs: one.timeoutMs, signal },
      ...{ stdin: context.stdin, stdout: context.stdout, stderr: context.stderr },
    });
    phase = run.phase;
    times.run = run.elapsedMs;
  } catch (error) {
    failure = error;
    if (phase === 'link' && !isLinkFailure(error) && jit !== undefined && jit.stats.unitsLinked > 0) phase = 'run';
  }
  if (jit !== undefined) {
    const { bytesSent, roundTrips, linkMs } = jit.stats;
    Object.assign(wire, { bytesSent, roundTrips });
    times.link += linkMs;
    try {
      await jit.close();
    } catch (error) {
      failure ??= error;
    }
  }
  return {
    phase,
    exitCode: run?.exitCode ?? null,
    signal: run?.signal ?? null,
    signalNumber: run?.signalNumber ?? null,
    timedOut: run?.timedOut ?? false,
    failure,
    missingSymbols: namesIn(failure, 'missingSymbols'),
    unsupportedRelocations: namesIn(failure, 'unsupportedRelocations'),
    timesMs: { compile: rounded(times.compile), link: rounded(times.link), run: rounded(times.run) },
    ...wire,
  };
}

/** The outcome of a case that never began. */
export function failedOutcome(failure: unknown): CaseOutcome {
  return {
    ...{ phase: 'compile', exitCode: null, signal: null, signalNumber: null, timedOut: false, failure },
    ...{ missingSymbols: [], unsupportedRelocations: [] },
    ...{ timesMs: { compile: 0, link: 0, run: 0 }, bytesSent: 0, roundTrips: 0 },
  };
}

/** The JSON object for an outcome; its properties in the documented order. */
export function caseResult(
  id: CaseResult['id'],
  outcome: CaseOutcome,
  output: { readonly stdout: string; readonly stderr: string },
): CaseResult {
  return {
    id,
    phase: outcome.phase,
    exitCode: outcome.exitCode,
    signal: outcome.signal,
    timedOut: outcome.timedOut,
    stdout: output.stdout,
    stderr: output.stderr,
    error: outcome.failure === undefined ? null : reportOf(outcome.failure),
    missingSymbols: outcome.missingSymbols,
    unsupportedRelocations: outcome.unsupportedRelocations,
    timesMs: outcome.timesMs,
    bytesSent: outcome.bytesSent,
    roundTrips: outcome.roundTrips,
  };
}

function isLinkFailure(error: unknown): boolean {
  return [LinkError, LookupError, InputError, CompileError].some((kind) => error instanceof kind);
}

async function timed<T, K extends string>(times: Record<K, number>, what: K, action: () => Promise<T>): Promise<T> {
  const began = performance.now();
  try {
    return await action();
  } finally {
    times[what] += performance.now() - began;
  }
}

function rounded(ms: number): number {
  return Math.round(ms * 1000) / 1000;
}
