/* Upcalls: code that asks the executor, and waits. */

/* On the stack of the thread that waits. */
typedef struct {
  u64 value; /* what to go on with, or why it cannot: a string */
  u32 state; /* futex: UPCALL_* */
  u32 reserved;
} upcall;

enum { UPCALL_WAITS = 0, UPCALL_ANSWERED = 1, UPCALL_FAILED = 2, UPCALL_ENDED = 3 };

static char *home_thread; /* the one that answers */

static void __attribute__((noreturn)) die(const char *why) {
  say("telejit: ");
  say(why);
  say("\n");
  abort();
}

/* Tells the executor that code has come to a place, and waits for the answer. Takes no lock and no memory until it fails: a
 * signal handler may come here. */
static u64 ask_and_wait(notification what) {
  int error = *__errno_location(), cancel_state;
  if (is_child || getpid() != home_pid)
    die("code asked the controller in a forked process, from where nothing can be asked; a function that is made at its first "
        "call has to be looked up before the program is started, and a host function cannot be called by a program");
  if (current_thread_pointer() == home_thread)
    die("code asked the controller on the thread that serves the executor's sessions, which would wait for itself: a function "
        "that is made at its first call has to be looked up before, and a host function cannot be called here");
  upcall mine = {0, UPCALL_WAITS, 0};
  worker *self = this_worker();
  what.token = (u64)&mine;
  what.task = self && self->is_guarded && !self->start ? self->assigned->token : 0;
  u32 was_asking = self ? self->is_asking : 0; /* a signal handler may ask as well */
  if (self && what.parts) self->is_asking = 1;
  /* `mine` must not go while it is waited for */
  pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &cancel_state);
  if (!notify(what)) die("the controller cannot be asked: the executor's pipe is closed");
  while (__atomic_load_n(&mine.state, __ATOMIC_ACQUIRE) == UPCALL_WAITS) futex_wait(&mine.state, UPCALL_WAITS, NULL);
  pthread_setcancelstate(cancel_state, &cancel_state);
  if (self) self->is_asking = was_asking;
  if (mine.state == UPCALL_ANSWERED) {
    *__errno_location() = error;
    return mine.value;
  }
  if (self && self->is_guarded) abandon(self, (const char *)mine.value);
  if (mine.state == UPCALL_FAILED) die((const char *)mine.value);
  say("telejit: a thread ends: ");
  say((const char *)mine.value);
  say("\n");
  pthread_exit(NULL);
}

/* Where to go on from a place, called by telejit_reentry on any thread. */
void *HIDDEN telejit_resolve(void *place) { return (void *)ask_and_wait((notification){0, (u64)place}); }

/* For linked code, on any thread: hands parts of its memory to the controller, and comes back when that has stored its answer
 * in the first of them. */
static void ask(void *place, const memory_part *parts, u64 count) {
  ask_and_wait((notification){0, (u64)place, (u64)parts, count});
}

/* Lets a thread go on. A failure ends the task that it runs, or a thread that linked code made; another one ends the process,
 * or only itself when all that has happened is the end of a session. */
static void answer(upcall *of, u64 value, u32 state) {
  of->value = value;
  __atomic_store_n(&of->state, state, __ATOMIC_RELEASE);
  futex_wake(&of->state); /* the thread may be gone, or asleep elsewhere: nobody minds */
}

/* For linked code: says that it has come to a place, and goes on. Forked processes keep it to themselves. */
static void notify_place(void *place) {
  int error = *__errno_location();
  if (!is_child && getpid() == home_pid) notify((notification){0, (u64)place});
  *__errno_location() = error;
}
