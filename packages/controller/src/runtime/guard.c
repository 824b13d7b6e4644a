/* The guard around a task: whatever ends the task, its thread comes back here. */

/* Room between the guard and its task, so much of the stack and at most so many bytes: what writes beyond the end of its own
 * frames damages nothing there that the way out of the task needs. */
#define ROOM_PART 64
#define MOST_ROOM 16384

/* Runs a task's entry so that it can be ended from anywhere inside. Returns whether it was, and not by returning; why is in
 * `failure` or `report`. Exceptions that nothing catches end here: the generated IR gives this function the personality
 * below. */
static int __attribute__((noinline)) run_guarded(worker *self, void (*entry)(void *, void *), void *first, void *second) {
  self->frame = __builtin_frame_address(0);
  self->failure = NULL;
  self->report = NULL;
  self->is_ended = 0;
  u64 room = (u64)(self->frame - self->stack_end) / ROOM_PART;
  self->room = __builtin_alloca(room < MOST_ROOM ? room : MOST_ROOM);
  if (_setjmp(&self->base) == 0) {
    self->is_guarded = 1;
    entry(first, second);
  } else {
    self = this_worker(); /* what this frame keeps may lie below the room */
    self->is_ended = 1;
  }
  telejit_put_back();
  if (current_thread_pointer() != self->thread_pointer) {
    void *pointer = self->thread_pointer;
    telejit_swap_thread_pointer(&pointer);
  }
  self->is_guarded = self->is_abandoning = 0;
  return (int)self->is_ended;
}

/* In the child of a call. */
static int is_isolated;
static void end_isolated(const report *why) __attribute__((noreturn));

static void fill_mask(opaque128 *mask);

/* Leaves everything that the task has under way. Destructors between here and the guard do not run. */
static void __attribute__((noreturn)) leave(worker *self) {
  opaque128 mask;
  /* code may have blocked what the next fault has to come through */
  fill_mask(&mask);
  pthread_sigmask(SIG_SETMASK, &mask, NULL);
  forget_exceptions();
  /* a fault on the way finds no stack there: see end_damaged */
  self->is_guarded = 0;
  longjmp(&self->base, 1);
}

static void tell_end(worker *self, report *why);

static void say(const char *text) { write(2, text, strlen(text)); }

static int is_stop_signal(int number);

static void say_number(u64 value, u64 base) {
  char digits[24];
  u64 at = sizeof digits - 1;
  digits[at] = 0;
  do digits[--at] = "0123456789abcdef"[value % base];
  while (value /= base);
  say(digits + at);
}

/* For a report that nobody came for: the thread that would have sent it waits for what this one holds. */
static void say_report(const report *why) {
  say(why->is_fatal == FATAL_STACK ? "telejit: the process ends: code has overrun the stack of its thread, ended by "
                                   : "telejit: the process ends: code was left inside of a library by ");
  say(why->signal ? "signal " : "exit ");
  say_number((u64)(why->signal ? why->signal : why->exit_code), 10);
  say(" at");
  for (u32 i = 0; i < why->frame_count && i < 16; i++) {
    say(" 0x");
    say_number(why->frames[i], 16);
  }
  say("\n");
}

/* The process cannot go on: the thread would leave behind what others wait for. The task is said to have ended, so that its
 * report goes out; then the process ends by the signal, whether anybody listened or not. */
static void __attribute__((noreturn)) end_process(worker *self, report *why) {
  tell_end(self, why);
  w64 end = now_us() + LONGEST_FAREWELL_US;
  for (int idle = 0; idle < IDLE_FAREWELL_MS && !__atomic_load_n(&why->go_on, __ATOMIC_ACQUIRE) && now_us() < end;) {
    sleep_us(1000);
    if (!is_runnable(home_pid)) idle++;
  }
  if (!why->go_on) say_report(why);
  int number = why->signal && !is_stop_signal(why->signal) ? why->signal : SIGABRT;
  opaque128 set;
  signal(number, NULL);
  sigemptyset(&set);
  sigaddset(&set, number);
  pthread_sigmask(SIG_UNBLOCK, &set, NULL);
  tgkill(getpid(), gettid(), number);
  _exit(128 + number);
}

/* The report's frames are noted: ends the task, or the process when that is not possible. */
static void __attribute__((noreturn)) end_task(worker *self, report *why) {
  if (is_isolated) end_isolated(why);
  if (why && why->is_fatal) end_process(self, why);
  leave(self);
}

#ifdef __ARM_EABI__
/* Source: Exception Handling ABI for the Arm Architecture (ehabi32), 7.3: a personality routine unwinds the frame itself. */
int HIDDEN telejit_guard_personality(int state, void *exception, void *context) {
  int actions = (state & _US_FORCE_UNWIND ? _UA_FORCE_UNWIND : 0) |
                ((state & _US_ACTION_MASK) == _US_VIRTUAL_UNWIND_FRAME ? _UA_SEARCH_PHASE : 0);
  w64 class = *(w64 *)exception;
#else
int HIDDEN telejit_guard_personality(int version, int actions, u64 class, void *exception, void *context) {
#endif
  worker *self = this_worker();
  /* pthread_exit and cancellation take a thread that linked code made out of here */
  if ((actions & _UA_FORCE_UNWIND) && self && self->start) self->is_guarded = 0;
  /* in a program's child there is no guard to come back to: nothing catches */
  if ((actions & _UA_FORCE_UNWIND) || !self || !self->is_guarded || !is_home()) {
#ifdef __ARM_EABI__
    if (__gnu_unwind_frame(exception, context) != 0) return 9; /* _URC_FAILURE */
#endif
    return _URC_CONTINUE_UNWIND;
  }
  if (actions & _UA_SEARCH_PHASE) {
    report *to = new_report(self, ENDED_BY_EXCEPTION);
    if (to) note_frames(self, to, NULL);
    if (to) to->is_fatal = 0; /* those frames are left in order */
    return _URC_HANDLER_FOUND;
  }
  report *to = self->report;
  /* "GNUCC++\0", or \1 for one that is thrown again */
  if (is_of_cxx(class) && __cxa_begin_catch) {
    __cxa_begin_catch(exception);
    if (to) note_exception(self, to);
    __cxa_end_catch();
  } else {
    if (to) copy_text(to->type, sizeof to->type, "an exception of another language than C++");
    _Unwind_DeleteException(exception);
  }
  leave(self);
}

/* --- what linked code gets instead of the C library's functions --- */

/* In a program's child, where everything is left to the C library, and in that of a call. */
static int is_child;

/* The worker whose task is to end, or null when the C library's own function is to do its work. */
static worker *guarded_worker(void) {
  if ((is_child && !is_isolated) || !is_home()) return NULL;
  worker *self = this_worker();
  return self && self->is_guarded ? self : NULL;
}

static void flush_streams(void);

static void __attribute__((noreturn)) end_by_exit(worker *self, int code) {
  report *to = new_report(self, ENDED_BY_EXIT);
  if (to) {
    to->exit_code = code;
    note_frames(self, to, NULL);
  }
  end_task(self, to);
}

static void exit_task(int code) {
  worker *self = guarded_worker();
  if (!self) exit(code);
  flush_streams();
  end_by_exit(self, code);
}

static void exit_task_at_once(int code) {
  worker *self = guarded_worker();
  if (!self) _exit(code);
  end_by_exit(self, code);
}

static void quick_exit_task(int code) {
  worker *self = guarded_worker();
  if (!self) quick_exit(code);
  end_by_exit(self, code);
}
