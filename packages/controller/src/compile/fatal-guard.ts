/**
 * LLVM ends the process when it cannot go on (`report_fatal_error`: an intrinsic that the target does not have, for
 * example), and a handler installed with LLVMInstallFatalErrorHandler must not return. Neither does LLVM survive every
 * damaged bitcode file: its reader follows what it reads. Both must cost the caller a module, not the process. The way
 * out cannot be JavaScript: the engine's frames must not be jumped over. So the guard is machine code, which LLVM makes
 * from this IR when a compile thread first loads the library: `guarded_call` sets a jump target and calls a function of
 * LLVM's C API, the handlers jump. Between the two there are only frames of LLVM.
 *
 * What LLVM had allocated in that call is not freed, which is why the pool replaces the thread afterwards. SIGABRT is
 * left alone: it is how the C library reports a damaged heap, which nothing survives. Faults outside guarded calls go to
 * the handlers that were there before (Node's own, for WebAssembly).
 *
 * Typed pointers, because every version reads them. Only what is in every C library on Linux and macOS is called;
 * `guard_signals` and `guard_thread` are for 64-bit Linux, whose structures they fill.
 */
const SA_SIGINFO_ONSTACK_NODEFER = 0x48000004;
const SIGACTION_BYTES = 152;
const SIGACTION_FLAGS = 136;
const ALTERNATE_STACK_BYTES = 64 * 1024;
const STATE_HEAD_BYTES = 1032;
const REASON_BYTES = 16_000;

/** The block of a thread that every guarded call is given. */
export const GUARD_LAYOUT = {
  /** A jmp_buf (the largest known, powerpc64's, has 656 bytes) comes first. */
  failed: 1024,
  reason: STATE_HEAD_BYTES,
  /** Where a signal handler runs when the thread's stack is used up. */
  alternateStack: STATE_HEAD_BYTES + REASON_BYTES + 8,
  sizeBytes: STATE_HEAD_BYTES + REASON_BYTES + 8 + ALTERNATE_STACK_BYTES,
} as const;

/** Values of `failed`; above SIGNAL_BASE they tell a signal. */
export const GUARD_FATAL_ERROR = 1;
export const GUARD_SIGNAL_BASE = 100;

/** The signals that LLVM's crashes come as, by number on Linux. */
export const GUARD_SIGNALS: Readonly<Partial<Record<number, string>>> = {
  4: 'SIGILL',
  7: 'SIGBUS',
  8: 'SIGFPE',
  11: 'SIGSEGV',
};

/** Names under which the guard is known in the library (LLVMAddSymbol), so that a process installs it once. */
export const GUARD_SYMBOL = 'telejit_guarded_call_v1';
export const GUARD_THREAD_SYMBOL = 'telejit_guard_thread_v1';

/**
 * `void llvm::install_bad_alloc_error_handler(void (*)(void *, const char *, bool), void *)`, in every libLLVM from 14 to
 * 22: damaged bitcode asks for absurd amounts of memory. The C API has no counterpart.
 */
export const OUT_OF_MEMORY_SYMBOL = '_ZN4llvm31install_bad_alloc_error_handlerEPFvPvPKcbES0_';

/** How many arguments `guarded_call` passes on. */
export const GUARD_ARGUMENTS = 7;

/** `_setjmp` and `_longjmp` leave the signal mask alone, and SA_NODEFER keeps the handler from changing it. */
export const GUARD_IR = `
@key = internal global i64 0
@before = internal global [16 x [${SIGACTION_BYTES} x i8]] zeroinitializer, align 8
declare i32 @_setjmp(i8*) returns_twice
declare void @_longjmp(i8*, i32) noreturn
declare i32 @pthread_key_create(i64*, i8*)
declare i8* @pthread_getspecific(i64)
declare i32 @pthread_setspecific(i64, i8*)
declare i8* @strncpy(i8*, i8*, i64)
declare i32 @sigaction(i32, i8*, i8*)
declare i32 @sigaltstack(i8*, i8*)

define i64 @guard_init() {
  %result = call i32 @pthread_key_create(i64* @key, i8* null)
  %wide = zext i32 %result to i64
  ret i64 %wide
}

define i64 @guarded_call(i8* %state, i64 %function, i64 %a, i64 %b, i64 %c, i64 %d, i64 %e, i64 %f, i64 %g) {
  %key = load i64, i64* @key
  %set = call i32 @pthread_setspecific(i64 %key, i8* %state)
  %jumped = call i32 @_setjmp(i8* %state) returns_twice
  %first = icmp eq i32 %jumped, 0
  br i1 %first, label %run, label %failed
run:
  %callee = inttoptr i64 %function to i64 (i64, i64, i64, i64, i64, i64, i64)*
  %value = call i64 %callee(i64 %a, i64 %b, i64 %c, i64 %d, i64 %e, i64 %f, i64 %g)
  %cleared = call i32 @pthread_setspecific(i64 %key, i8* null)
  ret i64 %value
failed:
  %again = call i32 @pthread_setspecific(i64 %key, i8* null)
  %flag = getelementptr i8, i8* %state, i64 ${GUARD_LAYOUT.failed}
  %why = trunc i32 %jumped to i8
  store i8 %why, i8* %flag
  ret i64 0
}

define void @guard_fatal(i8* %reason) {
  %key = load i64, i64* @key
  %state = call i8* @pthread_getspecific(i64 %key)
  %unguarded = icmp eq i8* %state, null
  br i1 %unguarded, label %leave, label %jump
leave:
  ret void
jump:
  %text = getelementptr i8, i8* %state, i64 ${GUARD_LAYOUT.reason}
  %copied = call i8* @strncpy(i8* %text, i8* %reason, i64 ${REASON_BYTES})
  call void @_longjmp(i8* %state, i32 ${GUARD_FATAL_ERROR})
  unreachable
}

define void @guard_out_of_memory(i8* %data, i8* %reason, i1 %diagnose) {
  call void @guard_fatal(i8* %reason)
  ret void
}

define internal void @on_signal(i32 %signal, i8* %info, i8* %context) {
  %key = load i64, i64* @key
  %state = call i8* @pthread_getspecific(i64 %key)
  %unguarded = icmp eq i8* %state, null
  br i1 %unguarded, label %pass, label %jump
jump:
  %why = add i32 %signal, ${GUARD_SIGNAL_BASE}
  call void @_longjmp(i8* %state, i32 %why)
  unreachable
pass:
  %index = zext i32 %signal to i64
  %slot = getelementptr [16 x [${SIGACTION_BYTES} x i8]], [16 x [${SIGACTION_BYTES} x i8]]* @before, i64 0, i64 %index, i64 0
  %cell = bitcast i8* %slot to i64*
  %handler = load i64, i64* %cell
  switch i64 %handler, label %call [
    i64 0, label %default
    i64 1, label %leave
  ]
call:
  %callee = inttoptr i64 %handler to void (i32, i8*, i8*)*
  call void %callee(i32 %signal, i8* %info, i8* %context)
  br label %leave
default:
  %restored = call i32 @sigaction(i32 %signal, i8* %slot, i8* null)
  br label %leave
leave:
  ret void
}

define internal void @take(i32 %signal) {
  %action = alloca [${SIGACTION_BYTES} x i8], align 8
  store [${SIGACTION_BYTES} x i8] zeroinitializer, [${SIGACTION_BYTES} x i8]* %action
  %start = getelementptr [${SIGACTION_BYTES} x i8], [${SIGACTION_BYTES} x i8]* %action, i64 0, i64 0
  %cell = bitcast i8* %start to i64*
  %handler = ptrtoint void (i32, i8*, i8*)* @on_signal to i64
  store i64 %handler, i64* %cell
  %flags = getelementptr i8, i8* %start, i64 ${SIGACTION_FLAGS}
  %flagsCell = bitcast i8* %flags to i32*
  store i32 ${SA_SIGINFO_ONSTACK_NODEFER}, i32* %flagsCell
  %index = zext i32 %signal to i64
  %slot = getelementptr [16 x [${SIGACTION_BYTES} x i8]], [16 x [${SIGACTION_BYTES} x i8]]* @before, i64 0, i64 %index, i64 0
  %done = call i32 @sigaction(i32 %signal, i8* %start, i8* %slot)
  ret void
}

define i64 @guard_signals() {
${Object.keys(GUARD_SIGNALS)
  .map((signal) => `  call void @take(i32 ${signal})`)
  .join('\n')}
  ret i64 0
}

define i64 @guard_thread(i8* %state) {
  %stack = alloca [24 x i8], align 8
  store [24 x i8] zeroinitializer, [24 x i8]* %stack
  %start = getelementptr [24 x i8], [24 x i8]* %stack, i64 0, i64 0
  %base = getelementptr i8, i8* %state, i64 ${GUARD_LAYOUT.alternateStack}
  %address = ptrtoint i8* %base to i64
  %cell = bitcast i8* %start to i64*
  store i64 %address, i64* %cell
  %size = getelementptr i8, i8* %start, i64 16
  %sizeCell = bitcast i8* %size to i64*
  store i64 ${ALTERNATE_STACK_BYTES}, i64* %sizeCell
  %done = call i32 @sigaltstack(i8* %start, i8* null)
  %wide = zext i32 %done to i64
  ret i64 %wide
}
`;
