/* Signals that code sends itself. All are blocked on threads of the runtime, so that those of the process go to Node; what
 * code has the kernel send to its own thread would wait there, and be the next call's. So it is decided here what a signal does,
 * as the kernel would on a thread that blocks nothing: a handler of the code's own runs, on this thread; without one what would
 * end the process ends the task. */

#define SI_TKILL (-6)

/* Signals that nobody minds without a handler, and those that stop a process. Source: signal(7). */
static int is_ignored_signal(int number) { return number == SIGCHLD || number == SIGCONT || number == SIGURG || number == SIGWINCH; }
static int is_stop_signal(int number) { return number >= SIGSTOP && number <= SIGTTOU; }

/* Code of which the process consisted before any was linked: Node's, mostly. */
static range first_code[64];
static u32 first_code_count;

static int note_first_code(void *of, size_t size, void *unused) {
  const loaded_object *object = of;
  for (u32 i = 0; i < object->count && first_code_count < sizeof first_code / sizeof *first_code; i++) {
    const program_header *header = &object->headers[i];
    if (header->type != PT_LOAD || !(header->flags & PF_X)) continue;
    u64 start = object->base + header->virtual_address;
    first_code[first_code_count++] = (range){start, start + header->memory_size};
  }
  return 0;
}

static void find_first_code(void) { dl_iterate_phdr(note_first_code, NULL); }

static int is_first_code(u64 place) {
  for (u32 i = 0; i < first_code_count; i++)
    if (place >= first_code[i].start && place < first_code[i].end) return 1;
  return 0;
}

static int is_in_set(const opaque128 *set, int number) {
  u64 bit = (u64)number - 1, width = 8 * sizeof(u64);
  return (int)(set->words[bit / width] >> bit % width & 1);
}

/* What code has said last of signals in place of a handler, where the process has an action of its own. */
static struct {
  u32 session; /* 0 for none */
  void *handler;
} said[NUMBERS];

static int says(u32 session, int number) { return session && said[number].session == session && has_guards(); }

/* A child that code has forked has what it said. */
static void take_what_is_said(void) {
  const worker *self = this_worker();
  for (int number = 1; self && number < NUMBERS; number++)
    if (self->origin.session && said[number].session == self->origin.session) signal(number, said[number].handler);
}

static int is_blocked_by_code(const worker *self, int number) {
  if (has_guards()) return is_in_set(&self->blocked, number);
  opaque128 mask;
  pthread_sigmask(SIG_BLOCK, NULL, &mask);
  return is_in_set(&mask, number);
}

static void __attribute__((noreturn)) end_by_signal(worker *self, int number) {
  report *to = new_report(self, ENDED_BY_SIGNAL);
  if (to) {
    to->signal = number;
    to->code = SI_TKILL;
    note_frames(self, to, NULL);
  }
  end_task(self, to);
}

/* Returns 0, or -1 with errno. */
static int send_to_self(worker *self, int number) {
  signal_action known;
  int is_runtimes = number == look_signal || number == interrupt_signal;
  if (number < 1 || number > 64 || is_fault_signal(number) || is_runtimes || sigaction(number, NULL, &known) != 0)
    return tgkill(getpid(), gettid(), number);
  u64 handler = (u64)(says(self->origin.session, number) ? said[number].handler : known.handler);
  if (handler == 1) return 0;
  int is_blocked = is_blocked_by_code(self, number) && number != SIGKILL && number != SIGSTOP;
  if (!is_blocked && (!handler || is_first_code(handler))) {
    if (is_ignored_signal(number)) return 0;
    end_by_signal(self, number);
  }
  self->is_disturbed = 1;
  int failed = tgkill(getpid(), gettid(), number);
  if (failed || is_blocked) return failed;
  opaque128 open, before;
  sigemptyset(&open);
  sigaddset(&open, number);
  pthread_sigmask(SIG_UNBLOCK, &open, &before); /* the handler runs before this returns */
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  return 0;
}

/* --- what linked code and libraries get instead of the C library's functions --- */

/* raise, gsignal */
static int raise_signal(int number) {
  worker *self = guarded_worker();
  return self ? send_to_self(self, number) : tgkill(getpid(), gettid(), number);
}

static int kill_process(int pid, int number) {
  worker *self = pid == getpid() ? guarded_worker() : NULL;
  return self && number ? send_to_self(self, number) : kill(pid, number);
}

static int kill_task(int pid, int tid, int number) {
  worker *self = pid == getpid() && tid == gettid() ? guarded_worker() : NULL;
  return self && number ? send_to_self(self, number) : tgkill(pid, tid, number);
}

/* What waits on another thread is not its next task's. In a signal handler this thread may have the lock. */
static void note_sent(const void *thread) {
  opaque128 all, before;
  sigfillset(&all); /* nothing takes this thread away from the lock */
  pthread_sigmask(SIG_SETMASK, &all, &before);
  if (pthread_mutex_trylock(&idle_lock) == 0) {
    for (worker *one = all_workers; one; one = one->next)
      if (one->handle == thread) one->is_disturbed = 1;
    pthread_mutex_unlock(&idle_lock);
  }
  pthread_sigmask(SIG_SETMASK, &before, NULL);
}

static int kill_thread(void *thread, int number) {
  worker *self = thread == pthread_self() ? guarded_worker() : NULL;
  if (!self && number && has_guards()) note_sent(thread);
  if (!self || !number) return pthread_kill(thread, number);
  int error = *__errno_location(), failed = send_to_self(self, number) ? *__errno_location() : 0;
  *__errno_location() = error;
  return failed;
}

static int change_alternate_stack(const alternate_stack *stack, alternate_stack *old) {
  worker *self = has_guards() ? this_worker() : NULL;
  if (self && stack) self->is_disturbed = 1;
  return sigaltstack(stack, old);
}

/* --- after a task --- */

/* Signals that were sent to this thread and wait. The process's own are left: they are Node's. */
static void drop_waiting_signals(void) {
  char text[2048];
  opaque128 one;
  timespec no_time = {0, 0};
  if (read_of_thread(gettid(), "status", text, sizeof text) <= 0) return;
  const char *at = text;
  while (*at && !(at[0] == '\n' && at[1] == 'S' && at[2] == 'i' && at[3] == 'g' && at[4] == 'P' && at[5] == 'n')) at++;
  if (!*at) return;
  at += 8; /* "\nSigPnd:" */
  w64 waiting = parse(&at, 16);
  for (int number = 1; number <= 64; number++) {
    if (!(waiting >> (number - 1) & 1)) continue;
    sigemptyset(&one);
    sigaddset(&one, number);
    while (sigtimedwait(&one, NULL, &no_time) > 0 && number >= FIRST_REAL_TIME) {}
  }
}

/* Whether the code has, by system calls of its own. */
static int has_changed_signals(const worker *self) {
  opaque128 mask;
  alternate_stack stack;
  pthread_sigmask(SIG_BLOCK, NULL, &mask);
  for (u64 i = 0; i < 8 / sizeof *mask.words; i++)
    if (mask.words[i] != self->mask.words[i]) return 1;
  if (sigaltstack(NULL, &stack) != 0) return 0;
  return stack.start != (char *)self - HANDLER_STACK || stack.size != HANDLER_STACK_USED || stack.flags;
}

/* What the code has changed of its thread's signals is as before. */
static void settle_signals(worker *self) {
  opaque128 mask;
  fill_mask(&mask);
  pthread_sigmask(SIG_SETMASK, &mask, NULL);
  take_handler_stack(self);
  drop_waiting_signals();
  sigemptyset(&self->blocked);
  sigemptyset(&self->opened);
  self->is_disturbed = 0;
}
