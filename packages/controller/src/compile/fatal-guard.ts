/**
 * LLVM ends the process when it cannot go on (`report_fatal_error`: an intrinsic that the target does not have, for
 * example), and a handler installed with LLVMInstallFatalErrorHandler must not return. It cannot be JavaScript either:
 * the engine's frames must not be jumped over. So the guard is machine code, which LLVM makes from this IR when a compile
 * thread first loads the library: `guarded_call` sets a jump target and calls a function of LLVM's C API, the handler
 * copies the reason and jumps. Between the two there are only frames of LLVM.
 *
 * What LLVM had allocated in that call is not freed, which is why the pool replaces the thread afterwards.
 *
 * Typed pointers, because every version reads them. Only what is in every C library on Linux and macOS is called.
 */
export const GUARD_LAYOUT = {
  /** Of the state block: a jmp_buf (the largest known, powerpc64's, has 656 bytes) comes first. */
  failed: 1024,
  reason: 1025,
  reasonBytes: 16_000,
  sizeBytes: 1025 + 16_000 + 1,
} as const;

/** Names under which the guard is known in the library (LLVMAddSymbol), so that a process installs it once. */
export const GUARD_SYMBOL = 'telejit_guarded_call_v1';

/** How many arguments `guarded_call` passes on. */
export const GUARD_ARGUMENTS = 7;

/** `_setjmp` and `_longjmp` leave the signal mask alone. */
export const GUARD_IR = `
@key = internal global i64 0
declare i32 @_setjmp(i8*) returns_twice
declare void @_longjmp(i8*, i32) noreturn
declare i32 @pthread_key_create(i64*, i8*)
declare i8* @pthread_getspecific(i64)
declare i32 @pthread_setspecific(i64, i8*)
declare i8* @strncpy(i8*, i8*, i64)

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
  store i8 1, i8* %flag
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
  %copied = call i8* @strncpy(i8* %text, i8* %reason, i64 ${GUARD_LAYOUT.reasonBytes})
  call void @_longjmp(i8* %state, i32 1)
  unreachable
}
`;
