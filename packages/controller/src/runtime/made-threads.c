/* Threads that linked code makes: each has a record and a guard as the runtime's own have, so that what nothing survives
 * ends the thread alone. Apart from that they are the C library's: joined, detached, cancelled and ended by its functions. */

static u64 last_thread_number;

static void note_thread(const worker *self, report *to) {
  to->thread.number = self->number;
  to->thread.start = (u64)self->entry;
  to->thread.origin = self->origin;
  to->thread.failure = self->failure;
  to->thread.tid = self->tid;
}

/* Tells whoever waits for it how a task ended, or a thread that linked code made; `why` is theirs then. */
static void tell_end(worker *self, report *why) {
  if (!self->start) {
    task *mine = self->assigned;
    mine->report = why;
    finish(mine);
    return;
  }
  i32 old;
  pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &old);
  note_thread(self, why);
  prctl(PR_GET_NAME, why->thread.name, 0, 0, 0);
  self->report = NULL;
  if (!notify((notification){(u64)why, THREAD_END})) munmap(why, REPORT_BYTES);
}

/* The thread was taken out of what it ran. One that was stopped on request has nothing to tell. */
static void after_guard(worker *self) {
  report *why = self->report;
  if (self->failure) why = new_report(self, ENDED_BY_FAILURE);
  else if (self->is_stopping && (!why || why->kind == ENDED_BY_CANCELLATION)) {
    drop_report(self);
    return;
  }
  if (why) tell_end(self, why);
  else say("telejit: a thread ends, and there is no memory left to tell why\n");
}

static void run_start(void *of, void *unused) {
  worker *self = of;
  self->result = self->start(self->argument);
}

/* Destructors of thread-specific data of linked code, as the C library would call them, but guarded. */
static void (*key_destructors[PTHREAD_KEYS_MAX])(void *);
#define MOST_KEY_ROUNDS 64

static void run_key_destructors(void *of, void *unused) {
  worker *self = of;
  int found = 1;
  while (found && self->key_rounds++ < MOST_KEY_ROUNDS) {
    found = 0;
    for (u32 key = 0; key < PTHREAD_KEYS_MAX; key++) {
      void (*destructor)(void *) = __atomic_load_n(&key_destructors[key], __ATOMIC_ACQUIRE);
      void *value = destructor ? pthread_getspecific(key) : NULL;
      if (!value) continue;
      found = 1;
      pthread_setspecific(key, NULL);
      destructor(value);
    }
  }
}

/* std::thread::_State: two destructors, of which the second frees it, and _M_run. */
typedef struct {
  void (**methods)(void *self);
} cxx_state;

enum { STATE_DELETE = 1, STATE_RUN = 2 };

static void release_state(void *of, void *unused) {
  worker *self = of;
  cxx_state *state = self->state;
  self->state = NULL;
  if (state) state->methods[STATE_DELETE](state);
}

/* What a std::thread was given, thread-local objects, then thread-specific data. When the start routine is left, and below once
 * more for what came after, or if the thread ended otherwise. Not registered as a destructor: the C library takes the
 * dynamic loader's lock for that, and the thread may have been made by a constructor of a library, which waits for it. */
static void end_made_thread(worker *self) {
  while (run_guarded(self, release_state, self, NULL)) after_guard(self);
  while (run_guarded(self, end_thread, self, NULL)) after_guard(self);
  while (run_guarded(self, run_key_destructors, self, NULL)) after_guard(self);
}

/* Destructor of worker_key: nothing of linked code runs on the thread any more. */
static void forget_made_thread(void *of) {
  worker *self = of;
  if (!self->start || !is_home()) return;
  pthread_setspecific(worker_key, self);
  end_made_thread(self);
  alternate_stack none = {NULL, SS_DISABLE, 0};
  leave_workers(self);
  pthread_setspecific(worker_key, NULL);
  sigaltstack(&none, NULL);
  free_worker(self);
}

/* The mask is that of the maker, or an attribute. */
static void open_mask(void) {
  opaque128 mask;
  pthread_sigmask(SIG_BLOCK, NULL, &mask);
  leave_open(&mask);
  pthread_sigmask(SIG_SETMASK, &mask, NULL);
}

static void *made_thread_main(void *of) {
  worker *self = of;
  begin_worker(self);
  open_mask();
  if (run_guarded(self, run_start, self, NULL)) {
    i32 old;
    /* what would catch a cancellation may be gone with the frames */
    pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &old);
    after_guard(self);
    self->result = PTHREAD_CANCELED;
  }
  end_made_thread(self);
  return self->result;
}

static void *run_state(void *of);

/* @param shown what the thread is said to run, and kept for */
static int make_guarded_thread(void **handle, const void *attr, void *(*start)(void *), void *argument, void *shown) {
  worker *fresh = make_worker(), *maker = this_worker();
  if (!fresh) return EAGAIN;
  fresh->start = start;
  fresh->first = fresh->argument = argument;
  fresh->entry = shown;
  fresh->number = __atomic_add_fetch(&last_thread_number, 1, __ATOMIC_RELAXED);
  if (start == run_state) fresh->state = argument;
  if (maker) {
    fresh->origin = maker->origin;
    fresh->blocked = maker->blocked;
    fresh->opened = maker->opened;
  }
  add_worker(fresh);
  int failed = pthread_create(handle, attr, made_thread_main, fresh);
  if (failed) {
    leave_workers(fresh);
    free_worker(fresh);
  }
  return failed;
}

/* Programs and forked processes have the C library's threads as they are. */
static int has_guards(void) { return !is_child && is_home(); }

/* --- what linked code gets instead of the C library's functions, and of libstdc++'s --- */

static int make_thread(void **handle, const void *attr, void *(*start)(void *), void *argument) {
  if (!has_guards()) return pthread_create(handle, attr, start, argument);
  return make_guarded_thread(handle, attr, start, argument, (void *)start);
}

typedef struct {
  int (*start)(void *);
  void *argument;
} c_thread;

static void *run_c_thread(void *of) {
  c_thread it = *(c_thread *)of;
  free(of);
  return (void *)(long)it.start(it.argument);
}

enum { THRD_SUCCESS = 0, THRD_ERROR = 2, THRD_NOMEM = 3 };

/* thrd_create of C11 */
static int make_c_thread(void **handle, int (*start)(void *), void *argument) {
  c_thread *of = malloc(sizeof *of);
  if (!of) return THRD_NOMEM;
  *of = (c_thread){start, argument};
  int failed = has_guards() ? make_guarded_thread(handle, NULL, run_c_thread, of, (void *)start)
                            : pthread_create(handle, NULL, run_c_thread, of);
  if (!failed) return THRD_SUCCESS;
  free(of);
  return failed == ENOMEM ? THRD_NOMEM : THRD_ERROR;
}

static void exit_c_thread(int result) { exit_thread_of_task((void *)(long)result); }

static void *run_state(void *of) {
  cxx_state *state = of;
  state->methods[STATE_RUN](state);
  return NULL;
}

/* Where nothing else releases it. */
static void *run_and_release_state(void *of) {
  cxx_state *state = of;
  state->methods[STATE_RUN](state);
  state->methods[STATE_DELETE](state);
  return NULL;
}

/* std::thread::_M_start_thread(std::unique_ptr<_State>, void (*)()); the thread object holds the handle alone. */
static void start_cxx_thread(void **handle, void **owner, void (*depend)(void)) {
  cxx_state *state = *owner;
  int failed = has_guards() ? make_guarded_thread(handle, NULL, run_state, state, (void *)state->methods[STATE_RUN])
                            : pthread_create(handle, NULL, run_and_release_state, state);
  if (!failed) {
    *owner = NULL;
    return;
  }
  if (_ZSt20__throw_system_errori) _ZSt20__throw_system_errori(failed);
  die("a thread could not be made");
}

static int create_key(u32 *key, void (*destructor)(void *)) {
  int failed = pthread_key_create(key, destructor);
  if (!failed && *key < PTHREAD_KEYS_MAX) __atomic_store_n(&key_destructors[*key], destructor, __ATOMIC_RELEASE);
  return failed;
}

static int delete_key(u32 key) {
  if (key < PTHREAD_KEYS_MAX) __atomic_store_n(&key_destructors[key], NULL, __ATOMIC_RELEASE);
  return pthread_key_delete(key);
}

static int create_c_key(u32 *key, void (*destructor)(void *)) {
  return create_key(key, destructor) ? THRD_ERROR : THRD_SUCCESS;
}

static void delete_c_key(u32 key) { delete_key(key); }

static void keep_loaded(void *unused) {}

/* What libraries get for destructors of thread-local objects: on these threads they are guarded, in their place among those of
 * linked code. The C library is given one that does nothing, by which it keeps the library loaded. */
static int at_library_thread_exit(void (*destructor)(void *), void *object, void *dso) {
  worker *self = this_worker();
  if (!self || !self->start || !has_guards()) return __cxa_thread_atexit_impl(destructor, object, dso);
  int failed = __cxa_thread_atexit_impl(keep_loaded, NULL, dso);
  return failed ? failed : at_thread_exit(destructor, object, dso);
}

/* --- for the executor --- */

/* A living thread that linked code made. */
typedef struct {
  w64 number, start;
  origin origin;
  i32 tid; /* 0: it has not begun */
  u32 reserved;
} made_thread;

/* Returns how many there are, which may be more than were written. Brief, on any thread. */
static u32 list_threads(made_thread *to, u32 capacity) {
  u32 count = 0;
  pthread_mutex_lock(&idle_lock);
  for (worker *one = all_workers; one; one = one->next) {
    if (!one->start) continue;
    if (count < capacity) to[count] = (made_thread){one->number, (u64)one->entry, one->origin, one->tid};
    count++;
  }
  pthread_mutex_unlock(&idle_lock);
  return count;
}

/* Asks a thread to end: where POSIX has it cancelled, its destructors run; when `is_forced`, wherever it is, if it may be
 * taken out of that. Returns 0 when there is none of that number. Brief, on any thread. */
static i32 stop_thread(w64 number, u32 is_forced) {
  i32 is_found = 0;
  pthread_mutex_lock(&idle_lock);
  for (worker *one = all_workers; one && !is_found; one = one->next) {
    if (!one->start || one->number != number) continue;
    is_found = 1;
    if (!one->tid) continue;
    one->interrupt_kind = ENDED_BY_CANCELLATION;
    if (!one->is_stopping) {
      one->is_stopping = 1;
      pthread_cancel(one->handle);
    } else if (is_forced) {
      tgkill(home_pid, one->tid, interrupt_signal);
    }
  }
  pthread_mutex_unlock(&idle_lock);
  return is_found;
}
