/* Signals: what a fault means to a task, and what is not the runtime's. */

#define SIGNALS 32
#define NUMBERS 65 /* with those of real time */
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

/* Whoever's signal stack a handler runs on; null when that is not the runtime's. */
static worker *owner_of(const void *context) {
  const alternate_stack *stack = &((const context_head *)context)->stack;
  return stack->size == HANDLER_STACK_USED ? (worker *)((char *)stack->start + HANDLER_STACK) : NULL;
}

/* Whether a stack pointer is that of a handler of the thread. */
static int is_in_handler(const worker *self, u64 sp) { return sp - (u64)self + HANDLER_STACK < HANDLER_STACK; }

/* Whether what the C library keeps at the top of the thread's stack was written over. Puts back what leads there. */
static int repair_head(worker *self) {
  u64 *head = (u64 *)self->thread_pointer;
  if (telejit_tls_above || !head || (head[0] == self->head[0] && head[2] == self->head[2])) return 0;
  head[0] = self->head[0];
  head[2] = self->head[2];
  return 1;
}

/* Nothing is left to come back to: the stack was overrun above the frames of the task. What is known of the task goes out: how it
 * ended first. */
static void end_damaged(worker *self, int number, const signal_info *info, void *context) {
  if (self->is_damaged) {
    signal(number, NULL); /* not even that is possible: what faulted does so again */
    return;
  }
  self->is_damaged = 1;
  report *to = self->report;
  if (!to || to->kind != ENDED_BY_SIGNAL) {
    to = new_report(self, ENDED_BY_SIGNAL);
    if (!to) _exit(128 + number);
    to->signal = number;
    to->code = info->code;
    to->address = info->code > 0 ? info->address : 0;
    to->frames[to->frame_count++] = *(u64 *)((char *)context + telejit_context_pc);
    note_registers(to, context);
  }
  to->is_fatal = FATAL_STACK;
  end_process(self, to);
}

/* What the handlers below stand on is theirs, though the code has changed it: flags, and the thread pointer, by which everything
 * is found that a thread has. Returns the code's, or null when it is not known whose thread this is. */
static void *take_thread_pointer(const void *context) {
  telejit_put_back();
  const worker *owner = owner_of(context);
  void *pointer = owner ? owner->thread_pointer : NULL;
  if (pointer) telejit_swap_thread_pointer(&pointer);
  return pointer;
}

static void give_thread_pointer_back(void *pointer) {
  if (pointer) telejit_swap_thread_pointer(&pointer);
}

static int get_own_handler(const worker *self, int number, signal_action *to);
static int run_own_handler(worker *self, int number, signal_action it, signal_info *info, void *context);

static void on_fault(int number, void *information, void *context) {
  void *thread_pointer = take_thread_pointer(context);
  int error = *__errno_location();
  signal_info *info = information;
  worker *owner = owner_of(context);
  if (owner && repair_head(owner)) {
    end_damaged(owner, number, info, context);
    return;
  }
  worker *self = this_worker();
  int is_foreign = info->code <= 0 && info->sender.pid != home_pid;
  if (self && self->is_reporting && is_home() && !is_foreign) longjmp(&self->reporting, 1);
  if (self && self->assigned && !self->is_guarded && !is_foreign && is_home()) {
    end_damaged(self, number, info, context);
    return;
  }
  if (!self || !self->is_guarded || is_foreign || !is_home()) {
    pass_on(number, info, context);
    *__errno_location() = error;
    give_thread_pointer_back(thread_pointer);
    return;
  }
  /* code that was given up does not fault on the way out */
  if ((self->is_abandoning || self->is_stopping) && number == SIGABRT) leave(self);
  report *to = new_report(self, ENDED_BY_SIGNAL);
  if (to) {
    u64 *pc_place = (u64 *)((char *)context + telejit_context_pc), *sp_place = (u64 *)((char *)context + telejit_context_sp);
    u64 pc = *pc_place, sp = *sp_place;
    to->signal = number;
    to->code = info->code;
    to->address = info->code > 0 ? info->address : 0;
    to->is_overflow = number == SIGSEGV && !is_in_handler(self, sp) && (to->address - (u64)self->stack_end + STACK_LEAP < STACK_LEAP ||
                                            sp - (u64)self->stack_end + STACK_LEAP < STACK_LEAP);
    note_registers(to, context);
    note_frames(self, to, context);
    signal_action own;
    if (!to->is_fatal && get_own_handler(self, number, &own)) {
      *pc_place = pc;
      *sp_place = sp;
      report kept = *to;
      drop_report(self);
      if (run_own_handler(self, number, own, info, context)) {
        *__errno_location() = error;
        give_thread_pointer_back(thread_pointer);
        return;
      }
      to = new_report(self, ENDED_BY_SIGNAL);
      if (to) *to = kept;
    }
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
  void *thread_pointer = take_thread_pointer(context);
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
  give_thread_pointer_back(thread_pointer);
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
  signal_action own = {NULL};
  if (sigaction(SIGSEGV, NULL, &own) == 0) signal_return = (u64)own.restorer;
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
