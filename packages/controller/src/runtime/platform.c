/* What depends on the architecture; waiting and time. */

/* These differ between architectures: the controller defines the symbols for the one it compiles for. */
extern const long telejit_syscall_futex, telejit_syscall_get_robust_list;
extern const long telejit_context_sp;      /* offset of the stack pointer in ucontext_t */
extern const long telejit_context_pc;      /* and of the program counter */
extern const long telejit_context_link;    /* and of the register with the return address; 0 when it is on the stack */
extern const long telejit_context_registers; /* and of the general registers, 8 bytes each */
extern const long telejit_return_on_stack; /* whether a call leaves its return address on the stack, not in a register */
extern const long telejit_tls_above;       /* whether thread-local storage is above the thread pointer (variant I) */
extern const long telejit_frame_register;  /* DWARF's number of the register that has the address of a function's frame record; -1 for none */
extern const long telejit_frame_return;    /* where that has the return address */

/* interrupt-*.s, for the architecture that the controller compiles for. */
extern void HIDDEN telejit_returned(void);

/* reentry-*.s, for the architecture that the controller compiles for. */
extern void HIDDEN telejit_reentry(void);
extern void HIDDEN telejit_reentry_prepare(void);

/* put-back-*.s, for the architecture that the controller compiles for. */
extern void HIDDEN telejit_put_back(void);
extern void HIDDEN telejit_swap_thread_pointer(void **pointer);

static void futex_wait(u32 *word, u32 value, const timespec *timeout) {
  syscall(telejit_syscall_futex, word, FUTEX_WAIT_PRIVATE, value, timeout, NULL, 0);
}
static void futex_wake(u32 *word) { syscall(telejit_syscall_futex, word, FUTEX_WAKE_PRIVATE, 1, NULL, NULL, 0); }

static w64 now_us(void) {
  timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (w64)t.seconds * 1000000 + (w64)t.nanoseconds / 1000;
}

static void sleep_us(long microseconds) {
  timespec time = {microseconds / 1000000, microseconds % 1000000 * 1000};
  nanosleep(&time, NULL);
}
