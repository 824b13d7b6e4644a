/* Signals: what a fault means to a task, and what is not the runtime's. */

#define SIGNALS 32
static const int fault_signals[] = {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGABRT, SIGSYS};
#define FAULT_SIGNALS (sizeof fault_signals / sizeof *fault_signals)
static int is_fault_signal(int number) {
  for (u64 i = 0; i < FAULT_SIGNALS; i++)
    if (fault_signals[i] == number) return 1;
  return 0;
}

static signal_action former_actions[SIGNALS];

#define FIRST_REAL_TIME 34 /* SIGRTMIN of glibc and musl, or one before it */
#define LAST_REAL_TIME 62  /* 63 and 64 are what tools take that want the last */
static i32 look_signal, interrupt_signal;

/* Takes a real-time signal that nobody handles. Returns 0 when there is none.
 * All other signals are blocked while it is handled if `blocks`: not for a handler that leaves by a jump. */
static i32 take_signal(void (*handler)(int, void *, void *), int blocks) {
  signal_action action = {(void *)handler}, known;
  if (blocks) sigfillset(&action.mask);
  action.flags = SA_SIGINFO | SA_ONSTACK | SA_RESTART | (blocks ? 0 : SA_NODEFER);
  for (int number = LAST_REAL_TIME; number > FIRST_REAL_TIME; number--) {
    if (sigaction(number, NULL, &known) != 0 || known.handler != NULL) continue;
    if (sigaction(number, &action, NULL) == 0) return number;
  }
  return 0;
}

/* Does what would have been done before there was a runtime. */
static void pass_on(int number, signal_info *info, void *context) {
  signal_action *former = &former_actions[number];
  void *handler = former->handler;
  opaque128 mask = former->mask;
  if ((u64)handler > 1) {
    if ((u32)former->flags & SA_RESETHAND) former->handler = NULL;
    if (!((u32)former->flags & SA_NODEFER)) sigaddset(&mask, number);
    opaque128 before;
    pthread_sigmask(SIG_BLOCK, &mask, &before);
    if (former->flags & SA_SIGINFO) ((void (*)(int, void *, void *))handler)(number, info, context);
    else ((void (*)(int))handler)(number);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    return;
  }
  int is_sent = info->code <= 0;
  if (is_sent && handler) return; /* ignored; a fault cannot be */
  signal(number, NULL);
  /* what faulted does so again */
  if (is_sent) tgkill(getpid(), gettid(), number);
}

static void on_fault(int number, void *information, void *context) {
  int error = *__errno_location();
  signal_info *info = information;
  worker *self = this_worker();
  int is_foreign = info->code <= 0 && info->sender.pid != home_pid;
  if (self && self->is_reporting && is_home() && !is_foreign) longjmp(&self->reporting, 1);
  if (!self || !self->is_guarded || is_foreign || !is_home()) {
    pass_on(number, info, context);
    *__errno_location() = error;
    return;
  }
  /* code that was given up does not fault on the way out */
  if ((self->is_abandoning || self->is_stopping) && number == SIGABRT) leave(self);
  report *to = new_report(self, ENDED_BY_SIGNAL);
  if (to) {
    u64 sp = *(u64 *)((char *)context + telejit_context_sp);
    to->signal = number;
    to->code = info->code;
    to->address = info->code > 0 ? info->address : 0;
    to->is_overflow = number == SIGSEGV && (to->address - (u64)self->stack_end + STACK_LEAP < STACK_LEAP ||
                                            sp - (u64)self->stack_end + STACK_LEAP < STACK_LEAP);
    note_registers(to, context);
    note_frames(self, to, context);
  }
  end_task(self, to);
}

/* From telejit_returned: what the task must not be taken out of has returned. */
void HIDDEN telejit_end_returned(void) { leave(this_worker()); }

static int is_to_end(const worker *self) {
  return self->start ? (int)self->is_stopping : self->interrupt && self->interrupt == self->assigned->token;
}

/* A task is to end that somebody else wants to. Where it cannot be taken out of a function it is when that returns; where
 * that is not all it goes on, and is asked again. */
static void on_interrupt(int number, void *information, void *context) {
  int error = *__errno_location();
  worker *self = this_worker();
  if (self && self->is_guarded && !self->is_reporting && !self->is_asking && !self->is_abandoning && !self->report && is_home() &&
      is_to_end(self)) {
    report *to = new_report(self, self->interrupt_kind);
    if (to) {
      note_registers(to, context);
      u64 *way_out = note_frames(self, to, context);
      if (!to->is_fatal) leave(self);
      to->is_fatal = 0;
      if (way_out) *way_out = (u64)telejit_returned;
      else drop_report(self);
    }
  }
  *__errno_location() = error;
}

/* Asks the thread that runs a task to end it. Returns 0 when none does. Brief, on any thread. */
static i32 interrupt(w64 token, u32 kind) {
  i32 is_found = 0;
  pthread_mutex_lock(&idle_lock);
  for (worker *one = all_workers; one && !is_found; one = one->next) {
    if (!one->entry || !one->assigned || one->assigned->token != token || !one->tid) continue;
    one->interrupt_kind = kind;
    one->interrupt = token;
    is_found = 1;
    tgkill(home_pid, one->tid, interrupt_signal);
  }
  pthread_mutex_unlock(&idle_lock);
  return is_found;
}

static void take_faults(void) {
  signal_action action = {(void *)on_fault};
  action.flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER;
  for (u64 i = 0; i < FAULT_SIGNALS; i++)
    sigaction(fault_signals[i], &action, &former_actions[fault_signals[i]]);
}

/* Takes out of a mask what threads of the runtime never block. */
static void leave_open(opaque128 *mask) {
  for (u64 i = 0; i < FAULT_SIGNALS; i++) sigdelset(mask, fault_signals[i]);
  if (look_signal) sigdelset(mask, look_signal);
  if (interrupt_signal) sigdelset(mask, interrupt_signal);
}

/* What threads of the runtime block: everything but what is theirs stays with Node's threads. */
static void fill_mask(opaque128 *mask) {
  sigfillset(mask);
  leave_open(mask);
}
