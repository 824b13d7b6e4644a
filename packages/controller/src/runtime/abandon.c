/* Tasks that are given up. */

/* Runs a task's entry so that `abandon` can end it from anywhere inside. Returns why it was abandoned, or null. */
static const char *__attribute__((noinline)) run_guarded(worker *self, void (*entry)(void *, void *), void *first,
                                                         void *second) {
  self->frame = __builtin_frame_address(0);
  self->failure = NULL;
  if (_setjmp(&self->base) == 0) {
    self->is_guarded = 1;
    entry(first, second);
  }
  self->is_guarded = self->is_abandoning = 0;
  return self->failure;
}

/* A frame without call frame information ends the walk: that of a thunk, or of C code that was compiled without. */
static int on_frame(int version, int actions, u64 class, void *exception, void *context, void *of) {
  worker *self = of;
  if ((actions & _UA_END_OF_STACK) || (char *)_Unwind_GetCFA(context) > self->frame) longjmp(&self->base, 1);
  return 0;
}

/* Code that catches everything and goes on is not gone on with. */
static void on_caught(int reason, void *exception) {
  if (reason != _URC_FOREIGN_EXCEPTION_CAUGHT) return;
  worker *self = this_worker();
  if (self && self->is_abandoning) longjmp(&self->base, 1);
}

static void (*other_terminate)(void);

/* Nor does a function end the process that no exception may leave. */
static void on_terminate(void) {
  worker *self = this_worker();
  if (self && self->is_abandoning) longjmp(&self->base, 1);
  if (other_terminate) other_terminate();
  abort();
}

/* Ends the task that runs on this thread, the destructors of its frames first. */
static void __attribute__((noreturn)) abandon(worker *self, const char *why) {
  static u32 has_handler;
  if (_ZSt13set_terminatePFvvE && !__atomic_exchange_n(&has_handler, 1, __ATOMIC_ACQ_REL))
    other_terminate = _ZSt13set_terminatePFvvE(on_terminate);
  if (!self->failure) self->failure = why;
  self->is_abandoning = 1;
  self->exception.class = 0;
  self->exception.cleanup = on_caught;
  _Unwind_ForcedUnwind(&self->exception, on_frame, self);
  longjmp(&self->base, 1);
}
