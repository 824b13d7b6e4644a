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
  finalize: 56,
  hasRegistrations: 64,
  registered: 72,
  atExit: 80,
  atExitWithCode: 88,
  atQuickExit: 96,
  atFork: 104,
  atThreadExit: 112,
  answer: 120,
  reentry: 128,
  notify: 136,
  examine: 144,
  hasOtherThreads: 152,
  knowCode: 160,
  interrupt: 168,
  exit: 176,
  exitAtOnce: 184,
  quickExit: 192,
  pthreadExit: 200,
  ask: 208,
  runIsolated: 216,
  pthreadCreate: 224,
  threadCreate: 232,
  startThread: 240,
  keyCreate: 248,
  keyDelete: 256,
  tssCreate: 264,
  tssDelete: 272,
  threadExit: 280,
  listThreads: 288,
  stopThread: 296,
  signalMask: 304,
  processSignalMask: 312,
  libraryThreadExit: 320,
  buryLost: 328,
  raise: 336,
  kill: 344,
  taskKill: 352,
  threadKill: 360,
  alternateStack: 368,
  signalAction: 376,
  signalHandler: 384,
  sizeBytes: 392,
} as const;

/**
 * Where the code of a trampoline leads: calls with the trampoline's return address on the stack, keeps all argument
 * registers, asks the controller where to go on (Upcall) and goes there.
 */
export const REENTRY_SYMBOL = 'telejit_reentry';

/** `void telejit_notify(void *place)`: tells the controller that code has come to a place of its unit (Upcall). */
export const NOTIFY_SYMBOL = 'telejit_notify';

/**
 * `void telejit_ask(void *place, const memory_part *parts, unsigned long count)`: hands parts of memory to the controller
 * (Upcall), and returns when the controller has stored its answer in the first of them.
 */
export const ASK_SYMBOL = 'telejit_ask';

/** `memory_part`, arrays of which `telejit_ask` takes. */
export const RUNTIME_MEMORY_PART = { start: 0, size: 8, sizeBytes: 16 } as const;

/**
 * Names by which linked code gets functions of the runtime, most of them instead of the C library's, and where the table
 * has them.
 */
export const RUNTIME_SYMBOLS: readonly (readonly [name: string, tableOffset: number])[] = [
  ['__cxa_atexit', RUNTIME_TABLE.atExit],
  ['on_exit', RUNTIME_TABLE.atExitWithCode],
  ['__cxa_at_quick_exit', RUNTIME_TABLE.atQuickExit],
  ['__register_atfork', RUNTIME_TABLE.atFork],
  ['__cxa_thread_atexit', RUNTIME_TABLE.atThreadExit],
  ['__cxa_thread_atexit_impl', RUNTIME_TABLE.atThreadExit],
  ['exit', RUNTIME_TABLE.exit],
  ['_exit', RUNTIME_TABLE.exitAtOnce],
  ['_Exit', RUNTIME_TABLE.exitAtOnce],
  ['quick_exit', RUNTIME_TABLE.quickExit],
  ['pthread_exit', RUNTIME_TABLE.pthreadExit],
  ['pthread_create', RUNTIME_TABLE.pthreadCreate],
  ['thrd_create', RUNTIME_TABLE.threadCreate],
  ['thrd_exit', RUNTIME_TABLE.threadExit],
  // std::thread::_M_start_thread(std::unique_ptr<std::thread::_State>, void (*)())
  ['_ZNSt6thread15_M_start_threadESt10unique_ptrINS_6_StateESt14default_deleteIS1_EEPFvvE', RUNTIME_TABLE.startThread],
  ['pthread_key_create', RUNTIME_TABLE.keyCreate],
  ['pthread_key_delete', RUNTIME_TABLE.keyDelete],
  ['tss_create', RUNTIME_TABLE.tssCreate],
  ['tss_delete', RUNTIME_TABLE.tssDelete],
  ['pthread_sigmask', RUNTIME_TABLE.signalMask],
  ['sigprocmask', RUNTIME_TABLE.processSignalMask],
  ['raise', RUNTIME_TABLE.raise],
  ['gsignal', RUNTIME_TABLE.raise],
  ['kill', RUNTIME_TABLE.kill],
  ['tgkill', RUNTIME_TABLE.taskKill],
  ['pthread_kill', RUNTIME_TABLE.threadKill],
  ['sigaltstack', RUNTIME_TABLE.alternateStack],
  ['sigaction', RUNTIME_TABLE.signalAction],
  ['signal', RUNTIME_TABLE.signalHandler],
  ['bsd_signal', RUNTIME_TABLE.signalHandler],
  ['ssignal', RUNTIME_TABLE.signalHandler],
  [REENTRY_SYMBOL, RUNTIME_TABLE.reentry],
  [NOTIFY_SYMBOL, RUNTIME_TABLE.notify],
  [ASK_SYMBOL, RUNTIME_TABLE.ask],
];

const LIBRARY_NAMES: ReadonlySet<string> = new Set([
  'exit',
  '_exit',
  '_Exit',
  'quick_exit',
  'pthread_exit',
  'pthread_create',
  'thrd_create',
  'thrd_exit',
  '_ZNSt6thread15_M_start_threadESt10unique_ptrINS_6_StateESt14default_deleteIS1_EEPFvvE',
  'pthread_key_create',
  'pthread_key_delete',
  'tss_create',
  'tss_delete',
  'pthread_sigmask',
  'sigprocmask',
  'raise',
  'gsignal',
  'kill',
  'tgkill',
  'pthread_kill',
  'sigaltstack',
  'sigaction',
  'signal',
  'bsd_signal',
  'ssignal',
]);

/**
 * The same for shared libraries that are loaded once the runtime is there. What they register for the end of the process stays
 * with the C library, as they do.
 */
export const RUNTIME_LIBRARY_SYMBOLS: readonly (readonly [name: string, tableOffset: number])[] = [
  ...RUNTIME_SYMBOLS.filter(([name]) => LIBRARY_NAMES.has(name)),
  ['__cxa_thread_atexit', RUNTIME_TABLE.libraryThreadExit],
  ['__cxa_thread_atexit_impl', RUNTIME_TABLE.libraryThreadExit],
];

/** `range`: addresses from `start` up to, not including, `end`. */
export const RUNTIME_RANGE = { start: 0, end: 8, sizeBytes: 16 } as const;

/** `region`: ordered ranges that do not overlap; argument of `finalize` and `has_registrations`. */
export const RUNTIME_REGION = { ranges: 0, count: 8, sizeBytes: 16 } as const;

/** `examination`: argument of `examine`. `ranges` and `count` as in a region; `held` is one byte for each range. */
export const RUNTIME_EXAMINATION = {
  ranges: 0,
  count: 8,
  held: 16,
  lookedAt: 24,
  signalled: 28,
  silent: 32,
  sizeBytes: 40,
} as const;

/** `task`: one piece of work for a thread of the runtime. */
export const RUNTIME_TASK = {
  entry: 0,
  first: 8,
  second: 16,
  token: 24,
  stackBytes: 32,
  state: 40,
  /** Why the task was abandoned: what `answer` was given; or 0. */
  failure: 48,
  /** How the task ended when it did not return: a `report` in a mapping that the reader unmaps; or 0. */
  report: 56,
  /** `origin`: what threads that it makes are said to come from. */
  origin: 64,
  sizeBytes: 80,
} as const;

/** `report`, in a mapping of `sizeBytes`. */
export const RUNTIME_REPORT = {
  kind: 0,
  isFatal: 4,
  signal: 8,
  signalCode: 12,
  address: 16,
  exitCode: 24,
  isStackOverflow: 28,
  registerCount: 32,
  frameCount: 36,
  isCut: 40,
  /** Set by the reader of a fatal one: the process may end. */
  goOn: 44,
  registers: 48,
  frames: 368,
  type: 1136,
  text: 1648,
  textEnd: 3184,
  /** Of a thread that linked code made: a `made_thread`, as far as its origin. */
  thread: 3184,
  threadFailure: 3216,
  threadTid: 3224,
  threadName: 3228,
  threadNameEnd: 3244,
  sizeBytes: 4096,
} as const;

/** Values of `report.kind`. */
export const RUNTIME_ENDED_BY = {
  signal: 1,
  exception: 2,
  exit: 3,
  threadExit: 4,
  deadline: 5,
  cancellation: 6,
  /** Of what a thread asked the controller. */
  failure: 7,
  /** The thread is gone: by the system call exit. */
  loss: 8,
} as const;

/** Value of `report.isFatal` when the stack of the thread is damaged, instead of that it holds what others need. */
export const RUNTIME_FATAL_STACK = 2;

/** `code_range`, arrays of which `know_code` takes. */
export const RUNTIME_CODE_RANGE = { start: 0, end: 8, flags: 16, sizeBytes: 24 } as const;

/** Values of `code_range.flags`: of libraries, and of functions that are harmless to leave. */
export const RUNTIME_CODE_FLAGS = { ownCode: 1, noUnwinding: 2, onlyOutside: 1, onlyAtTheEnd: 2 } as const;

/**
 * `notification`: what comes through the pipe. `place` is 0 when a task has ended, whose token is `token`, and
 * RUNTIME_THREAD_END when a thread did not end by itself, the address of whose report is `token`. `parts` is 0 unless code
 * calls `telejit_ask`.
 */
export const RUNTIME_NOTIFICATION = { token: 0, place: 8, parts: 16, partCount: 24, task: 32, sizeBytes: 40 } as const;

/** Value of `notification.place`. */
export const RUNTIME_THREAD_END = 1;

/** `origin`: what led to a thread. */
export const RUNTIME_ORIGIN = { session: 0, operation: 4, function: 8, sizeBytes: 16 } as const;

/** `made_thread`, arrays of which `list_threads` writes. */
export const RUNTIME_MADE_THREAD = { number: 0, start: 8, origin: 16, tid: 32, sizeBytes: 40 } as const;

/** Values of `upcall.state`, the last argument of `answer`. */
export const RUNTIME_UPCALL_STATES = { answered: 1, failed: 2, ended: 3 } as const;

/** `function_array`. */
export const RUNTIME_FUNCTION_ARRAY = { functions: 0, count: 8, isReversed: 16, sizeBytes: 24 } as const;

/** `program`: argument of `run_program`, and of `run_initializers` with only initializers and finalizers set. */
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

/** `isolated`: argument of `run_isolated`. */
export const RUNTIME_ISOLATED = {
  entry: 0,
  first: 8,
  buffer: 16,
  size: 24,
  /** Offset in the buffer of a pointer to a string; see noString. */
  stringAt: 32,
  string: 40,
  /** To be unmapped when it has been read; 0 for none. */
  mapping: 48,
  mappingSize: 56,
  pid: 64,
  endKind: 68,
  failedErrno: 72,
  sizeBytes: 80,
} as const;

/** Value of `isolated.stringAt` when there is none, in two words. */
export const RUNTIME_NO_STRING = 0xffff_ffff;

/** Values of `program.failedStep`. */
export const RUNTIME_FAILED_STEPS = [
  'none',
  'fork',
  'change directory',
  'set up standard streams',
  'map memory',
] as const;
