import type { OptLevel } from '../orc/lljit-options.js';
import type { ProgramInputs } from './program-inputs.js';

/** How far a case came; `done` when the program returned from its entry or called exit. */
export type Phase = 'compile' | 'link' | 'init' | 'run' | 'done';

/** A program to run: what is linked, and how it is started. Paths are absolute, or relative to this process. */
export interface RunCase extends ProgramInputs {
  /** Link only sections that something refers to. Default false. */
  readonly deadStrip?: boolean;
  readonly entry: string;
  readonly optLevel: OptLevel;
  /** With argv[0]. */
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Start from the executor's environment; otherwise `env` is all there is. */
  readonly inheritEnv: boolean;
  /** In the executor; its own when not given. */
  readonly cwd?: string;
  /** Of the program alone, counted from its start. */
  readonly timeoutMs?: number;
}

/** What became of a case: the line of `run-batch` and the file of `run --result-json`. See docs/CLI.md. */
export interface CaseResult {
  /** The case's own; null for `run`, and for a line that has none that can be read. */
  readonly id: string | number | null;
  readonly phase: Phase;
  /** Null unless the program ended by return or exit. */
  readonly exitCode: number | null;
  /** Such as "SIGSEGV"; null unless a signal ended the program. */
  readonly signal: string | null;
  readonly timedOut: boolean;
  /** Base64. */
  readonly stdout: string;
  readonly stderr: string;
  /** Why the program did not run, or could not be followed to its end. */
  readonly error: { readonly code: string; readonly message: string } | null;
  readonly missingSymbols: readonly string[];
  readonly unsupportedRelocations: readonly string[];
  /** Wall-clock milliseconds; 0 for what was not reached. */
  readonly timesMs: { readonly compile: number; readonly link: number; readonly run: number };
  readonly bytesSent: number;
  readonly roundTrips: number;
}
