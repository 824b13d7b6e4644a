/* What code registers for its end. */

typedef void (*init_function)(int argc, char **argv, char **envp);

typedef struct {
  SHARED(init_function *functions);
  w64 count;
  w64 is_reversed;
} function_array;

static void run_all(function_array *arrays, u64 count, int argc, char **argv, char **envp) {
  for (u64 i = 0; i < count; i++) {
    function_array *array = &arrays[i];
    for (u64 k = 0; k < array->count; k++) {
      init_function function = array->functions[array->is_reversed ? array->count - 1 - k : k];
      /* 0 and -1 mark the ends of .ctors and .dtors */
      if ((u64)function + 1 > 1) function(argc, argv, envp);
    }
  }
}

/* JIT'd code that runs in place reaches the functions at_* below by the names of the C library's (__cxa_atexit and its
 * kin). What it registers runs when the units that it belongs to are released, or at exit. */
typedef struct registration {
  struct registration *older;
  u64 kind;
  void *places[3]; /* what it belongs to: units that contain one of these addresses */
  function_array array;
  i32 number; /* of a signal */
} registration;

enum {
  HANDLER = 1,      /* places: function, argument, dso */
  EXIT_HANDLER = 2, /* on_exit; places: function, argument */
  FINALIZERS = 4,   /* array */
  ELSEWHERE = 8,    /* places: functions that the C library holds, under this registration's address as dso */
  SIGNAL_HANDLER = 16, /* places: function */
  EVERY_KIND = 31
};

typedef struct { w64 start, end; } range; /* [start, end) */

/* Where units are that end together. */
typedef struct {
  SHARED(const range *ranges); /* ordered, not overlapping */
  w64 count;
} region;

static opaque128 end_lock; /* taken after idle_lock where both are */
static registration *registrations;
static u32 registered; /* of all lists; the executor reads it */

static int contains(const region *all, const void *place) {
  if (!all) return 1;
  u64 low = 0, high = all->count, address = (u64)place;
  while (low < high) {
    u64 middle = (low + high) / 2;
    if (all->ranges[middle].end <= address) low = middle + 1;
    else high = middle;
  }
  return low < all->count && all->ranges[low].start <= address;
}

/* The newest of these kinds that belongs to these units, or to any when `from` is null; `end_lock` is held. */
static registration **find(registration **list, u64 kinds, const region *from) {
  for (; *list; list = &(*list)->older) {
    registration *one = *list;
    if ((one->kind & kinds) == 0) continue;
    for (int i = 0; i < 3; i++)
      if (contains(from, one->places[i])) return list;
  }
  return NULL;
}

static registration *take(registration **list, u64 kinds, const region *from) {
  pthread_mutex_lock(&end_lock);
  registration **at = find(list, kinds, from);
  registration *one = at ? *at : NULL;
  if (one) {
    *at = one->older;
    __atomic_fetch_sub(&registered, 1, __ATOMIC_RELAXED);
  }
  pthread_mutex_unlock(&end_lock);
  return one;
}

static registration *add(registration **list, registration content) {
  registration *one = malloc(sizeof *one);
  if (!one) return NULL;
  *one = content;
  pthread_mutex_lock(&end_lock);
  one->older = *list;
  *list = one;
  __atomic_fetch_add(&registered, 1, __ATOMIC_RELAXED);
  pthread_mutex_unlock(&end_lock);
  return one;
}

static void forget_handler(int number, void *handler);

/* It is in no list any more: what it runs may register more, release its memory or exit. */
static void run(registration *one, int code) {
  registration it = *one;
  if (it.kind == ELSEWHERE) __cxa_finalize(one); /* which drops handlers of fork and quick_exit */
  free(one);
  if (it.kind == HANDLER) ((void (*)(void *))it.places[0])(it.places[1]);
  else if (it.kind == EXIT_HANDLER) ((void (*)(int, void *))it.places[0])(code, it.places[1]);
  else if (it.kind == FINALIZERS) run_all(&it.array, 1, 0, NULL, NULL);
  else if (it.kind == SIGNAL_HANDLER) forget_handler(it.number, it.places[0]);
}

static int at_exit(void (*handler)(void *), void *argument, void *dso) {
  if (is_child) return __cxa_atexit(handler, argument, dso);
  return add(&registrations, (registration){.kind = HANDLER, .places = {handler, argument, dso}}) ? 0 : -1;
}

static int at_exit_with_code(void (*handler)(int, void *), void *argument) {
  if (is_child) return on_exit(handler, argument);
  return add(&registrations, (registration){.kind = EXIT_HANDLER, .places = {handler, argument}}) ? 0 : -1;
}

static int at_quick_exit(void (*handler)(void *), void *dso) {
  if (is_child) return __cxa_at_quick_exit(handler, dso);
  registration *one = add(&registrations, (registration){.kind = ELSEWHERE, .places = {handler, dso}});
  return one ? __cxa_at_quick_exit(handler, one) : -1;
}

static int at_fork(void (*prepare)(void), void (*parent)(void), void (*child)(void), void *dso) {
  if (is_child) return __register_atfork(prepare, parent, child, dso);
  registration *one = add(&registrations, (registration){.kind = ELSEWHERE, .places = {prepare, parent, child}});
  return one ? __register_atfork(prepare, parent, child, one) : 12; /* ENOMEM */
}

/* Of threads that are not the runtime's: kept to know that they will still run these. */
static registration *destructors_elsewhere;

static void run_destructor_elsewhere(void *argument) {
  registration *one = argument;
  ((void (*)(void *))one->places[0])(one->places[1]);
  pthread_mutex_lock(&end_lock);
  registration **at = &destructors_elsewhere;
  while (*at != one) at = &(*at)->older;
  *at = one->older;
  pthread_mutex_unlock(&end_lock);
  free(one);
}

static int at_end_of_other_thread(void (*destructor)(void *), void *object, void *dso) {
  registration *one = malloc(sizeof *one);
  if (!one) return -1;
  *one = (registration){.kind = HANDLER, .places = {destructor, object, dso}};
  pthread_mutex_lock(&end_lock);
  one->older = destructors_elsewhere;
  destructors_elsewhere = one;
  pthread_mutex_unlock(&end_lock);
  /* the C library counts this as the runtime's, which stays */
  return __cxa_thread_atexit_impl(run_destructor_elsewhere, one, (void *)run_destructor_elsewhere);
}

/* Threads that code made itself end, and the C library runs their destructors; those of the runtime go on. */
static int at_thread_exit(void (*destructor)(void *), void *object, void *dso) {
  if (is_child) return __cxa_thread_atexit_impl(destructor, object, dso);
  worker *self = this_worker();
  if (!self) return at_end_of_other_thread(destructor, object, dso);
  return add(&self->registrations, (registration){.kind = HANDLER, .places = {destructor, object, dso}}) ? 0 : -1;
}

/* A task entry: (worker, region). Runs destructors of the worker's thread-local objects. */
static void end_thread(void *of, void *from) {
  for (registration *one; (one = take(&((worker *)of)->registrations, EVERY_KIND, from));) run(one, 0);
}

static int leave_idle(worker *one) {
  for (worker **at = &idle_workers; *at; at = &(*at)->next_idle) {
    if (*at != one) continue;
    *at = one->next_idle;
    idle_count--;
    return 1;
  }
  return 0;
}

/* Thread-local objects of these units in all threads of the runtime: each in its own thread, unless that is busy with
 * something else. Threads that code made keep theirs until they end. */
static void end_thread_locals(const region *from) {
  for (;;) {
    worker *of;
    registration *of_busy = NULL;
    pthread_mutex_lock(&idle_lock);
    pthread_mutex_lock(&end_lock);
    for (of = all_workers; of && (of->start || !find(&of->registrations, EVERY_KIND, from));) of = of->next;
    pthread_mutex_unlock(&end_lock);
    /* a busy thread may end as soon as the lock is free */
    if (of && !leave_idle(of)) of_busy = take(&of->registrations, EVERY_KIND, from);
    pthread_mutex_unlock(&idle_lock);
    if (!of) return;
    if (of_busy) {
      run(of_busy, 0);
      continue;
    }
    task end = {end_thread, of, (void *)from, 0, 0, TASK_WAITED_FOR, 0, NULL, NULL};
    assign(of, &end);
    while (__atomic_load_n(&end.state, __ATOMIC_ACQUIRE) != TASK_DONE) futex_wait(&end.state, TASK_WAITED_FOR, NULL);
    if (end.report) munmap(end.report, REPORT_BYTES);
  }
}

/* Whether units have anything to run before they go. Brief, on any thread. */
static i32 has_registrations(const region *of) {
  pthread_mutex_lock(&idle_lock);
  pthread_mutex_lock(&end_lock);
  int found = find(&registrations, EVERY_KIND, of) != NULL;
  for (worker *one = all_workers; one && !found; one = one->next)
    found = !one->start && find(&one->registrations, EVERY_KIND, of) != NULL;
  pthread_mutex_unlock(&end_lock);
  pthread_mutex_unlock(&idle_lock);
  return found;
}

static void flush_streams(void) {
  if (_ZNSo5flushEv) {
    _ZNSo5flushEv(_ZSt4cout);
    _ZNSo5flushEv(_ZSt4cerr);
    _ZNSo5flushEv(_ZSt4clog);
  }
  if (_ZNSt13basic_ostreamIwSt11char_traitsIwEE5flushEv) {
    _ZNSt13basic_ostreamIwSt11char_traitsIwEE5flushEv(_ZSt5wcout);
    _ZNSt13basic_ostreamIwSt11char_traitsIwEE5flushEv(_ZSt5wcerr);
    _ZNSt13basic_ostreamIwSt11char_traitsIwEE5flushEv(_ZSt5wclog);
  }
  fflush(NULL);
}

/* A task entry: (region, null). Runs what these units registered, in the order of exit(3): thread-local objects, handlers,
 * the newest first and those that handlers register at once, then finalizers. A null region is everything; the process
 * is about to end then. */
static void finalize(void *from, void *unused) {
  for (;;) {
    end_thread_locals(from);
    registration *one = take(&registrations, HANDLER | EXIT_HANDLER, from);
    if (!one) one = take(&registrations, FINALIZERS, from);
    if (!one) one = take(&registrations, ELSEWHERE | SIGNAL_HANDLER, from);
    if (!one) break;
    run(one, 0);
  }
  if (!from) flush_streams();
}

/* Code that linked code calls has called exit: the task ends, or the executor with that code when there is none or it cannot
 * be left. Node's own handlers do not run then: other threads still use what they take apart. */
static void end_of_executor(int code, void *unused) {
  worker *self = guarded_worker();
  if (self) {
    on_exit(end_of_executor, NULL); /* it is off the list */
    flush_streams();
    if (release_exit_lock()) end_by_exit(self, code);
  }
  self = this_worker();
  if (self) self->is_guarded = 0; /* exit is not given up */
  for (;;) {
    registration *one = self ? take(&self->registrations, EVERY_KIND, NULL) : NULL;
    if (!one) one = take(&registrations, HANDLER | EXIT_HANDLER, NULL);
    if (!one) one = take(&registrations, FINALIZERS, NULL);
    if (!one) break;
    run(one, code);
  }
  flush_streams();
  _exit(code);
}
