/* Tasks that are given up in order, the destructors of their frames first. */

/* A frame without call frame information ends the walk: that of C code that was compiled without. */
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

/* Nor does a function end the process that no exception may leave, or when nothing is found that catches one. */
static void on_terminate(void) {
  worker *self = this_worker();
  if (self && (self->is_abandoning || (self->is_stopping && self->is_guarded))) longjmp(&self->base, 1);
  if (self && self->is_guarded && self->report && self->interrupt) leave(self); /* see on_interrupt */
  if (guarded_worker() && __cxa_current_exception_type && __cxa_current_exception_type()) {
    report *to = new_report(self, ENDED_BY_EXCEPTION);
    if (to) {
      note_frames(self, to, NULL);
      note_exception(self, to);
    }
    end_task(self, to);
  }
  if (other_terminate) other_terminate();
  abort();
}

static void take_terminate(void) {
  if (_ZSt13set_terminatePFvvE) other_terminate = _ZSt13set_terminatePFvvE(on_terminate);
}

/* Ends the task that runs on this thread, the destructors of its frames first. */
static void __attribute__((noreturn)) abandon(worker *self, const char *why) {
  if (!self->failure) self->failure = why;
  self->is_abandoning = 1;
  self->exception.class = 0;
  self->exception.cleanup = on_caught;
  _Unwind_ForcedUnwind(&self->exception, on_frame, self);
  longjmp(&self->base, 1);
}

/* pthread_exit: where the thread is the runtime's, only its task ends. */
static void exit_thread_of_task(void *result) {
  worker *self = guarded_worker();
  if (!self || self->start) pthread_exit(result);
  report *to = new_report(self, ENDED_BY_THREAD_EXIT);
  if (to) {
    note_frames(self, to, NULL);
    if (to->is_fatal) end_process(self, to);
  }
  abandon(self, NULL);
}
