/**
 * Layouts that the executor shares with the native runtime (packages/controller/src/runtime/runtime.c), for 64-bit
 * pointers. Offsets and sizes in bytes. Changing one changes RUNTIME_ABI.
 */

/** `table`: what InstallRuntime names. */
export const RUNTIME_TABLE = {
  abi: 0,
  start: 8,
  submit: 16,
  runInitializers: 24,
  runProgram: 32,
  attachTls: 40,
  updateTls: 48,
  sizeBytes: 56,
} as const;

/** `task`: one piece of work for a thread of the runtime. */
export const RUNTIME_TASK = {
  entry: 0,
  first: 8,
  second: 16,
  token: 24,
  stackBytes: 32,
  state: 40,
  sizeBytes: 48,
} as const;

/** `function_array`. */
export const RUNTIME_FUNCTION_ARRAY = { functions: 0, count: 8, isReversed: 16, sizeBytes: 24 } as const;

/** `program`: argument of `run_program`, and of `run_initializers` with only initializers, argc, argv and envp set. */
export const RUNTIME_PROGRAM = {
  entry: 0,
  argv: 8,
  envp: 16,
  cwd: 24,
  initializers: 32,
  initializerCount: 40,
  finalizers: 48,
  finalizerCount: 56,
  stdinFd: 64,
  stdoutFd: 68,
  stderrFd: 72,
  argc: 76,
  pid: 80,
  waitStatus: 84,
  phase: 88,
  failedStep: 92,
  failedErrno: 96,
  elapsedUs: 104,
  sizeBytes: 112,
} as const;

/** Values of `program.failedStep`. */
export const RUNTIME_FAILED_STEPS = [
  'none',
  'fork',
  'change directory',
  'set up standard streams',
  'map memory',
] as const;
