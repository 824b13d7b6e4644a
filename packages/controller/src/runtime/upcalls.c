/* Upcalls: code that asks the executor, and waits. */

/* On the stack of the thread that waits. */
typedef struct {
  u64 value; /* what to go on with, or why it cannot: a string */
  u32 state; /* futex: UPCALL_* */
  u32 reserved;
} upcall;

enum { UPCALL_WAITS = 0, UPCALL_ANSWERED = 1, UPCALL_FAILED = 2, UPCALL_ENDED = 3 };

static int home_pid;
static char *home_thread; /* the one that answers */

static void say(const char *text) { write(2, text, strlen(text)); }

static void __attribute__((noreturn)) die(const char *why) {
  say("telejit: ");
  say(why);
  say("\n");
  abort();
}

/* Where to go on from a place, called by telejit_reentry on any thread. Takes no lock and no memory until it fails: a
 * signal handler may come here. */
void *HIDDEN telejit_resolve(void *place) {
  int error = *__errno_location(), cancel_state;
  if (getpid() != home_pid)
    die("a function that is made at its first call was called in a forked process, where nothing can be made; look it up "
        "before the program is started");
  if (__builtin_thread_pointer() == home_thread)
    die("a function that is made at its first call was called on the thread that serves the executor's sessions, which "
        "would wait for itself; look it up before");
  upcall mine = {0, UPCALL_WAITS, 0};
  /* `mine` must not go while it is waited for */
  pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &cancel_state);
  if (!notify((notification){(u64)&mine, place})) die("the executor cannot be asked for a function: its pipe is closed");
  while (__atomic_load_n(&mine.state, __ATOMIC_ACQUIRE) == UPCALL_WAITS) futex_wait(&mine.state, UPCALL_WAITS, NULL);
  pthread_setcancelstate(cancel_state, &cancel_state);
  if (mine.state == UPCALL_ANSWERED) {
    *__errno_location() = error;
    return (void *)mine.value;
  }
  worker *self = this_worker();
  if (self && self->is_guarded) abandon(self, (const char *)mine.value);
  if (mine.state == UPCALL_FAILED) die((const char *)mine.value);
  say("telejit: a thread ends because the code that it runs has been removed, or its session has ended\n");
  pthread_exit(NULL);
}

/* Lets a thread go on. A failure ends the task that it runs; a thread that runs none ends the process, or only itself when
 * all that has happened is the end of a session. */
static void answer(upcall *of, u64 value, u32 state) {
  of->value = value;
  __atomic_store_n(&of->state, state, __ATOMIC_RELEASE);
  futex_wake(&of->state); /* the thread may be gone, or asleep elsewhere: nobody minds */
}

/* For linked code: says that it has come to a place, and goes on. Forked processes keep it to themselves. */
static void notify_place(void *place) {
  int error = *__errno_location();
  if (getpid() == home_pid) notify((notification){0, place});
  *__errno_location() = error;
}
