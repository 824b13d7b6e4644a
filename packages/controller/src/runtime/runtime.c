/* The native runtime: what an executor cannot do from JavaScript. Threads that run JIT'd code, and programs in a forked
 * child. It reaches the executor as LLVM IR (runtime.ll, made from this file by `npm run gen:runtime`), compiled by the
 * controller for the executor's triple and linked as the first unit.
 *
 * No headers: the IR then depends on no platform's struct layouts. What is used of the C library is declared below; it is
 * the same on every Linux with 64-bit pointers. The structs shared with the executor are described once more in
 * packages/shared/src/runtime-abi.ts; change both, and RUNTIME_ABI with them.
 */
typedef unsigned long size_t;
typedef unsigned long u64;
typedef unsigned int u32;
typedef int i32;

#define ABI 4
#define NULL ((void *)0)

/* --- the C library --- */
extern long syscall(long number, ...);
extern long write(int fd, const void *data, size_t size);
extern int pthread_create(void **thread, const void *attr, void *(*body)(void *), void *argument);
extern int pthread_attr_init(void *attr);
extern int pthread_attr_setstacksize(void *attr, size_t size);
extern int pthread_attr_setdetachstate(void *attr, int state);
extern int pthread_attr_destroy(void *attr);
extern int pthread_sigmask(int how, const void *set, void *old);
extern int sigaction(int number, const void *action, void *old);
extern int sigaddset(void *set, int number);
extern int sigdelset(void *set, int number);
extern int tgkill(int pid, int tid, int number);
extern int gettid(void);
extern int open(const char *path, int flags, ...);
extern int close(int fd);
extern long read(int fd, void *data, size_t size);
extern long lseek(int fd, long offset, int whence);
extern long getdents64(int fd, void *entries, size_t size);
extern long process_vm_readv(int pid, const void *local, u64 local_count, const void *remote, u64 remote_count, u64 flags);
extern int nanosleep(const void *time, void *rest);
extern const u32 _thread_db_sizeof_pthread __attribute__((weak));
extern int pthread_mutex_lock(void *mutex);
extern int pthread_mutex_unlock(void *mutex);
extern int pthread_setcancelstate(int state, int *old);
extern void pthread_exit(void *result) __attribute__((noreturn));
extern int sigfillset(void *set);
extern int sigemptyset(void *set);
extern void *signal(int number, void *handler);
extern int fork(void);
extern void _exit(int code) __attribute__((noreturn));
extern void exit(int code) __attribute__((noreturn));
extern void abort(void) __attribute__((noreturn));
extern size_t strlen(const char *string);
extern int _setjmp(void *state) __attribute__((returns_twice));
extern void longjmp(void *state, int value) __attribute__((noreturn));
extern int on_exit(void (*handler)(int, void *), void *argument);
extern int dup2(int from, int to);
extern int fcntl(int fd, int command, ...);
extern int chdir(const char *path);
extern int setpgid(int pid, int group);
extern int getppid(void);
extern int getpid(void);
extern int prctl(int option, ...);
extern int close_range(u32 first, u32 last, int flags);
extern int waitpid(int pid, int *status, int options);
extern int sched_getaffinity(int pid, size_t size, void *set);
extern int *__errno_location(void);
extern int fflush(void *stream);
extern void __fpurge(void *stream);
extern int setvbuf(void *stream, char *buffer, int mode, size_t size);
extern int clock_gettime(int clock, void *time);
extern void *mmap(void *address, size_t size, int protection, int flags, int fd, long offset);
extern int munmap(void *address, size_t size);
extern void *malloc(size_t size);
extern void free(void *block);
extern int __cxa_atexit(void (*handler)(void *), void *argument, void *dso);
extern int __cxa_at_quick_exit(void (*handler)(void *), void *dso);
extern int __cxa_thread_atexit_impl(void (*destructor)(void *), void *object, void *dso);
extern int __register_atfork(void (*prepare)(void), void (*parent)(void), void (*child)(void), void *dso);
extern void __cxa_finalize(void *dso);
extern void *stdin, *stdout, *stderr;
extern char **environ;

/* libgcc: the unwinder (Itanium C++ ABI: Exception Handling, 1.6) */
extern int _Unwind_ForcedUnwind(void *exception, void *stop, void *argument);
extern u64 _Unwind_GetCFA(void *context);

/* libstdc++, when the process has it */
extern void (*_ZSt13set_terminatePFvvE(void (*handler)(void)))(void) __attribute__((weak));
extern void *_ZNSo5flushEv(void *stream) __attribute__((weak));
extern void *_ZNSt13basic_ostreamIwSt11char_traitsIwEE5flushEv(void *stream) __attribute__((weak));
extern char _ZSt4cout[] __attribute__((weak)), _ZSt4cerr[] __attribute__((weak)), _ZSt4clog[] __attribute__((weak));
extern char _ZSt5wcout[] __attribute__((weak)), _ZSt5wcerr[] __attribute__((weak)), _ZSt5wclog[] __attribute__((weak));

#define EINTR 4
#define MAP_PRIVATE_SHARED_RW 3
#define MAP_SHARED_ANONYMOUS 0x21
#define CLOCK_MONOTONIC 1
#define SIG_BLOCK 0
#define SIG_SETMASK 2
#define SIGKILL 9
#define PR_SET_PDEATHSIG 1
#define F_DUPFD 0
#define PTHREAD_CREATE_DETACHED 1
#define PTHREAD_CANCEL_DISABLE 1
#define _UA_END_OF_STACK 16
#define _URC_FOREIGN_EXCEPTION_CAUGHT 1
#define FUTEX_WAIT_PRIVATE 128
#define FUTEX_WAKE_PRIVATE 129
#define IOLBF 1

/* These differ between architectures: the controller defines the symbols for the one it compiles for. */
extern const long telejit_syscall_futex, telejit_syscall_get_robust_list;
extern const long telejit_context_sp;      /* offset of the stack pointer in ucontext_t */
extern const long telejit_return_on_stack; /* whether a call leaves its return address on the stack, not in a register */

/* reentry-*.s, for the architecture that the controller compiles for. */
#define HIDDEN __attribute__((visibility("hidden")))
extern void HIDDEN telejit_reentry(void);
extern void HIDDEN telejit_reentry_prepare(void);

typedef struct { long seconds, nanoseconds; } timespec;
typedef struct { u64 words[16]; } opaque128; /* pthread_attr_t (56 bytes), sigset_t (128 bytes), pthread_mutex_t (40) */
typedef struct { u64 words[64]; } opaque512; /* jmp_buf (200 bytes, 312 on AArch64) */

static void futex_wait(u32 *word, u32 value, const timespec *timeout) {
  syscall(telejit_syscall_futex, word, FUTEX_WAIT_PRIVATE, value, timeout, NULL, 0);
}
static void futex_wake(u32 *word) { syscall(telejit_syscall_futex, word, FUTEX_WAKE_PRIVATE, 1, NULL, NULL, 0); }

static u64 now_us(void) {
  timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (u64)t.seconds * 1000000 + (u64)t.nanoseconds / 1000;
}

/* --- tasks: JIT'd code on threads of its own ------------------------------------------------------------------------ */

typedef struct task {
  void (*entry)(void *first, void *second);
  void *first, *second;
  u64 token;       /* written to the notification pipe when the task ends and nobody waits for it */
  u64 stack_bytes; /* 0 for the default */
  u32 state;       /* TASK_* */
  u32 reserved;
  const char *failure; /* why it was abandoned, or null; see answer */
} task;

enum { TASK_WAITED_FOR = 0, TASK_DETACHED = 1, TASK_DONE = 2 };

struct registration;

typedef struct worker {
  struct worker *next, *previous; /* of all */
  char *thread_pointer;
  struct worker *next_idle;
  task *assigned;
  struct registration *registrations; /* destructors of this thread's thread-local objects */
  u32 wake; /* futex: 1 when a task is assigned */
  u32 is_single_use;
  void *entry, *first; /* of the task that it runs; null while it is idle */
  i32 tid;             /* 0 until the thread has begun */
  /* see run_guarded */
  char *frame;
  const char *failure;
  u32 is_guarded, is_abandoning;
  opaque512 base;
  struct {
    u64 class;
    void (*cleanup)(int reason, void *exception);
    u64 private[6];
  } exception __attribute__((aligned(16))); /* struct _Unwind_Exception */
} worker;

#define DEFAULT_STACK (8ul << 20)

/* The submitting thread may watch for the end of a task instead of sleeping: waking it costs more than a short call. */
static int has_other_processors;

static opaque128 idle_lock; /* all zero is PTHREAD_MUTEX_INITIALIZER */
static worker *idle_workers, *all_workers;
static i32 notify_fd = -1;

/* What goes through the notification pipe: the token of a task that has ended, or a place that code has come to, with the
 * upcall that waits for an answer if there is one. Smaller than PIPE_BUF: never torn apart. */
typedef struct {
  u64 token; /* of a task; else the address of an upcall, or 0 */
  void *place; /* null for a task */
} notification;

static int notify(notification what) {
  for (;;) {
    if (write(notify_fd, &what, sizeof what) > 0) return 1;
    if (*__errno_location() != EINTR) return 0;
  }
}

static void finish(task *done) {
  u64 token = done->token; /* after the exchange the task may be reused */
  u32 before = __atomic_exchange_n(&done->state, TASK_DONE, __ATOMIC_ACQ_REL);
  if (before == TASK_WAITED_FOR) futex_wake(&done->state);
  else notify((notification){token, NULL});
}

/* --- thread-local storage: one block of the static TLS that all linked units share ----------------------------------- */

static struct {
  long offset; /* from the thread pointer, the same in every thread */
  char *image; /* what the block of a new thread begins with; kept by the executor */
  u64 size;
} tls;

static void copy(char *to, const char *from, u64 size) {
  for (u64 i = 0; i < size; i++) to[i] = from[i];
}

/* Brings a part of the block up to date in all threads of the runtime. Those that the C library makes begin with the
 * image as it is then. */
static void update_tls(u64 start, u64 size) {
  pthread_mutex_lock(&idle_lock);
  for (worker *one = all_workers; one; one = one->next)
    if (one->thread_pointer) copy(one->thread_pointer + tls.offset + start, tls.image + start, size);
  pthread_mutex_unlock(&idle_lock);
}

static void attach_tls(long offset, char *image, u64 size) {
  tls.offset = offset;
  tls.image = image;
  tls.size = size;
  update_tls(0, size);
}

static void add_worker(worker *fresh) {
  pthread_mutex_lock(&idle_lock);
  fresh->next = all_workers;
  if (all_workers) all_workers->previous = fresh;
  all_workers = fresh;
  pthread_mutex_unlock(&idle_lock);
}

static void begin_worker(worker *self) {
  pthread_mutex_lock(&idle_lock);
  self->thread_pointer = __builtin_thread_pointer();
  self->tid = gettid();
  /* an update may have come between the making of this thread and now */
  copy(self->thread_pointer + tls.offset, tls.image, tls.size);
  pthread_mutex_unlock(&idle_lock);
}

static void leave_workers(worker *self) {
  pthread_mutex_lock(&idle_lock);
  if (self->next) self->next->previous = self->previous;
  if (self->previous) self->previous->next = self->next;
  else all_workers = self->next;
  pthread_mutex_unlock(&idle_lock);
}

/* --- tasks that are given up ------------------------------------------------------------------------------------------ */

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

static worker *this_worker(void);

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

static void end_thread(void *of, void *from);

static void *worker_main(void *argument) {
  worker *self = argument;
  begin_worker(self);
  for (;;) {
    while (__atomic_load_n(&self->wake, __ATOMIC_ACQUIRE) == 0) futex_wait(&self->wake, 0, NULL);
    task *mine = self->assigned;
    self->wake = 0;
    mine->failure = run_guarded(self, mine->entry, mine->first, mine->second);
    int last = (int)self->is_single_use;
    if (!last) {
      /* idle before the task is reported done, so that the next submit finds this thread */
      pthread_mutex_lock(&idle_lock);
      self->entry = self->first = NULL;
      self->next_idle = idle_workers;
      idle_workers = self;
      pthread_mutex_unlock(&idle_lock);
    } else {
      /* before the task is reported done: their code may be gone afterwards */
      while (run_guarded(self, end_thread, self, NULL)) {}
    }
    finish(mine);
    if (last) {
      leave_workers(self);
      munmap(self, 4096);
      return NULL;
    }
  }
}

static i32 look_signal; /* see below */

static worker *new_worker(u64 stack_bytes) {
  worker *fresh = mmap(NULL, 4096, MAP_PRIVATE_SHARED_RW, 0x22, -1, 0);
  if ((long)fresh == -1) return NULL;
  opaque128 attr, all, old;
  void *thread;
  fresh->is_single_use = stack_bytes != 0 && stack_bytes != DEFAULT_STACK;
  pthread_attr_init(&attr);
  pthread_attr_setstacksize(&attr, stack_bytes ? stack_bytes : DEFAULT_STACK);
  pthread_attr_setdetachstate(&attr, PTHREAD_CREATE_DETACHED);
  /* signals that Node handles stay with Node's threads */
  sigfillset(&all);
  if (look_signal) sigdelset(&all, look_signal);
  pthread_sigmask(SIG_SETMASK, &all, &old);
  add_worker(fresh);
  int failed = pthread_create(&thread, &attr, worker_main, fresh);
  pthread_sigmask(SIG_SETMASK, &old, NULL);
  pthread_attr_destroy(&attr);
  if (failed) {
    leave_workers(fresh);
    munmap(fresh, 4096);
    return NULL;
  }
  return fresh;
}

static void assign(worker *thread, task *todo) {
  thread->assigned = todo;
  thread->first = todo->first;
  thread->entry = (void *)todo->entry;
  __atomic_store_n(&thread->wake, 1, __ATOMIC_RELEASE);
  futex_wake(&thread->wake);
}

/* Runs a task on a thread of the runtime. Waits up to wait_us for its end. Returns 1 when it has ended, 0 when its token
 * will come through the pipe, -1 when no thread could be made. */
static i32 submit(task *todo, u32 wait_us) {
  worker *thread = NULL;
  if (todo->stack_bytes == 0 || todo->stack_bytes == DEFAULT_STACK) {
    pthread_mutex_lock(&idle_lock);
    thread = idle_workers;
    if (thread) idle_workers = thread->next_idle;
    pthread_mutex_unlock(&idle_lock);
  }
  if (!thread) thread = new_worker(todo->stack_bytes);
  if (!thread) return -1;
  todo->state = wait_us ? TASK_WAITED_FOR : TASK_DETACHED;
  assign(thread, todo);
  if (!wait_us) return 0;
  if (has_other_processors) {
    u64 end = now_us() + wait_us;
    do {
      for (int i = 0; i < 64; i++)
        if (__atomic_load_n(&todo->state, __ATOMIC_ACQUIRE) == TASK_DONE) return 1;
    } while (now_us() < end);
  } else {
    timespec limit = {wait_us / 1000000, (long)(wait_us % 1000000) * 1000};
    futex_wait(&todo->state, TASK_WAITED_FOR, &limit);
  }
  u32 expected = TASK_WAITED_FOR;
  return !__atomic_compare_exchange_n(&todo->state, &expected, TASK_DETACHED, 0, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE);
}

/* --- what code registers for its end -------------------------------------------------------------------------------- */

typedef void (*init_function)(int argc, char **argv, char **envp);

typedef struct {
  init_function *functions;
  u64 count;
  u64 is_reversed;
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
} registration;

enum {
  HANDLER = 1,      /* places: function, argument, dso */
  EXIT_HANDLER = 2, /* on_exit; places: function, argument */
  FINALIZERS = 4,   /* array */
  ELSEWHERE = 8,    /* places: functions that the C library holds, under this registration's address as dso */
  EVERY_KIND = 15
};

typedef struct { u64 start, end; } range; /* [start, end) */

/* Where units are that end together. */
typedef struct {
  const range *ranges; /* ordered, not overlapping */
  u64 count;
} region;

/* In a program's child: everything is left to the C library, whose exit runs it. */
static int is_child;
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

/* It is in no list any more: what it runs may register more, release its memory or exit. */
static void run(registration *one, int code) {
  registration it = *one;
  if (it.kind == ELSEWHERE) __cxa_finalize(one); /* which drops handlers of fork and quick_exit */
  free(one);
  if (it.kind == HANDLER) ((void (*)(void *))it.places[0])(it.places[1]);
  else if (it.kind == EXIT_HANDLER) ((void (*)(int, void *))it.places[0])(code, it.places[1]);
  else if (it.kind == FINALIZERS) run_all(&it.array, 1, 0, NULL, NULL);
}

static worker *this_worker(void) {
  char *mine = __builtin_thread_pointer();
  pthread_mutex_lock(&idle_lock);
  worker *one = all_workers;
  while (one && one->thread_pointer != mine) one = one->next;
  pthread_mutex_unlock(&idle_lock);
  return one;
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
    return 1;
  }
  return 0;
}

/* Thread-local objects of these units in all threads of the runtime: each in its own thread, unless that is busy with
 * something else. */
static void end_thread_locals(const region *from) {
  for (;;) {
    worker *of;
    registration *of_busy = NULL;
    pthread_mutex_lock(&idle_lock);
    pthread_mutex_lock(&end_lock);
    for (of = all_workers; of && !find(&of->registrations, EVERY_KIND, from);) of = of->next;
    pthread_mutex_unlock(&end_lock);
    /* a busy thread may end as soon as the lock is free */
    if (of && !leave_idle(of)) of_busy = take(&of->registrations, EVERY_KIND, from);
    pthread_mutex_unlock(&idle_lock);
    if (!of) return;
    if (of_busy) {
      run(of_busy, 0);
      continue;
    }
    task end = {end_thread, of, (void *)from, 0, 0, TASK_WAITED_FOR, 0, NULL};
    assign(of, &end);
    while (__atomic_load_n(&end.state, __ATOMIC_ACQUIRE) != TASK_DONE) futex_wait(&end.state, TASK_WAITED_FOR, NULL);
  }
}

/* Whether units have anything to run before they go. Brief, on any thread. */
static i32 has_registrations(const region *of) {
  pthread_mutex_lock(&idle_lock);
  pthread_mutex_lock(&end_lock);
  int found = find(&registrations, EVERY_KIND, of) != NULL;
  for (worker *one = all_workers; one && !found; one = one->next)
    found = find(&one->registrations, EVERY_KIND, of) != NULL;
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
    if (!one) one = take(&registrations, ELSEWHERE, from);
    if (!one) break;
    run(one, 0);
  }
  if (!from) flush_streams();
}

/* A call that calls exit ends the executor with that code. Node's own handlers do not run then: other threads still use
 * what they take apart. */
static void end_of_executor(int code, void *unused) {
  worker *self = this_worker();
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

/* --- upcalls: code that asks the executor, and waits ------------------------------------------------------------------ */

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

/* --- which memory threads are inside of ------------------------------------------------------------------------------ */

/* Before memory of released units is used again, all threads that can be inside are looked at: those that run a task, and
 * those that linked code or libraries made. A thread is inside of what its registers and its stack have an address of,
 * which is more than it need be and never less. One that is blocked in a system call is looked at from outside, so that
 * nothing it waits for ends early; one that runs gets a signal and looks at itself. */

typedef struct {
  const range *ranges; /* ordered, not overlapping; an address at the end counts, since a call may be the last instruction */
  u64 count;
  unsigned char *held; /* one for each range: becomes 1 when a thread may be inside */
  /* results */
  u32 looked_at, signalled;
  u32 silent; /* threads of which nothing could be seen: they count as inside of everything */
  u32 reserved;
} examination;

typedef struct {
  i32 tid;
  u32 is_done;
} looked_thread;

#define SA_SIGINFO 4
#define SA_ONSTACK 0x08000000
#define SA_RESTART 0x10000000
#define O_CLOEXEC 0x80000
#define FIRST_LOOK_SIGNAL 34 /* SIGRTMIN of glibc and musl, or one before it */
#define LAST_LOOK_SIGNAL 62  /* 63 and 64 are what tools take that want the last */
#define LARGEST_STACK (1l << 32)
#define RED_ZONE 128
#define ANSWER_WITHIN_US 250000

static i32 own_threads[256]; /* of the executor itself: they never run linked code */
static u32 own_thread_count;
static i32 task_folder = -1;
static examination *asking; /* what the handler answers; null when nothing is asked */
static looked_thread *asked;
static u64 asked_count;
static u32 answering; /* handlers that are running */

static void hold_everything(examination *of) {
  for (u64 i = 0; i < of->count; i++) __atomic_store_n(&of->held[i], 1, __ATOMIC_RELAXED);
}

static void hold(examination *of, u64 address) {
  if (!of->count || address < of->ranges[0].start || address > of->ranges[of->count - 1].end) return;
  u64 low = 0, high = of->count;
  while (low < high) {
    u64 middle = (low + high) / 2;
    if (of->ranges[middle].end < address) low = middle + 1;
    else high = middle;
  }
  for (; low < of->count && of->ranges[low].start <= address; low++)
    __atomic_store_n(&of->held[low], 1, __ATOMIC_RELAXED);
}

/* Looks at all words of [from, to), which may go away meanwhile. Returns whether all could be read. */
static int hold_words(examination *of, u64 from, u64 to) {
  u64 words[128];
  int pid = getpid();
  for (from &= ~7ul; from < to;) {
    struct { void *start; u64 size; } local = {words, sizeof words}, remote = {(void *)from, sizeof words};
    if (to - from < sizeof words) remote.size = to - from;
    long size = process_vm_readv(pid, &local, 1, &remote, 1, 0);
    if (size != (long)remote.size) return 0;
    for (long i = 0; i < size / 8; i++) hold(of, words[i]);
    from += (u64)size;
  }
  return 1;
}

/* From the stack pointer to the end of what the C library keeps for the thread, which is at the top of its stack. A stack
 * pointer elsewhere is that of a fibre, whose end is not known. */
static int hold_stack(examination *of, u64 stack_pointer, u64 thread_pointer) {
  if (stack_pointer >= thread_pointer || thread_pointer - stack_pointer > LARGEST_STACK) return 0;
  u64 end = &_thread_db_sizeof_pthread ? thread_pointer + _thread_db_sizeof_pthread : (thread_pointer | 4095) + 1;
  return hold_words(of, stack_pointer - RED_ZONE, end);
}

static void look_at_self(int number, void *info, void *context) {
  int error = *__errno_location();
  __atomic_fetch_add(&answering, 1, __ATOMIC_SEQ_CST);
  examination *of = __atomic_load_n(&asking, __ATOMIC_SEQ_CST);
  if (of) {
    i32 tid = gettid();
    struct { u64 flags, link, start, state, size; } *frame = context; /* the beginning of ucontext_t */
    u64 here = (u64)__builtin_frame_address(0), stack_pointer = *(u64 *)((char *)context + telejit_context_sp);
    u64 thread_pointer = (u64)__builtin_thread_pointer();
    /* the registers are on the stack that this runs on */
    int is_elsewhere = here - frame->start < frame->size;
    int is_complete = is_elsewhere ? hold_words(of, here, frame->start + frame->size) &&
                                         hold_stack(of, stack_pointer, thread_pointer)
                                   : hold_stack(of, here, thread_pointer);
    if (!is_complete) hold_everything(of);
    for (u64 i = 0; i < asked_count; i++)
      if (asked[i].tid == tid) __atomic_store_n(&asked[i].is_done, 1, __ATOMIC_RELEASE);
  }
  __atomic_fetch_sub(&answering, 1, __ATOMIC_SEQ_CST);
  *__errno_location() = error;
}

/* Takes a real-time signal that nobody handles, and installs the handler. */
static void take_signal(void) {
  struct { void *handler; opaque128 mask; i32 flags; void *restorer; } action, known;
  for (int number = LAST_LOOK_SIGNAL; number > FIRST_LOOK_SIGNAL; number--) {
    if (sigaction(number, NULL, &known) != 0 || known.handler != NULL) continue;
    action.handler = (void *)look_at_self;
    sigfillset(&action.mask);
    action.flags = SA_SIGINFO | SA_ONSTACK | SA_RESTART;
    action.restorer = NULL;
    if (sigaction(number, &action, NULL) == 0) {
      look_signal = number;
      return;
    }
  }
}

static void sleep_us(long microseconds) {
  timespec time = {microseconds / 1000000, microseconds % 1000000 * 1000};
  nanosleep(&time, NULL);
}

/* Reads /proc/self/task/<tid>/<name> as a string. Returns its length, -1 when the thread is gone. */
static long read_of_thread(i32 tid, const char *name, char *text, u64 size) {
  char path[64] = "/proc/self/task/", digits[12];
  u64 length = 16, count = 0;
  for (u32 rest = (u32)tid; rest; rest /= 10) digits[count++] = (char)('0' + rest % 10);
  while (count) path[length++] = digits[--count];
  path[length++] = '/';
  while ((path[length] = *name++)) length++;
  int fd = open(path, O_CLOEXEC);
  if (fd < 0) return -1;
  long got = read(fd, text, size - 1);
  close(fd);
  text[got > 0 ? got : 0] = 0;
  return got;
}

static int digit_of(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return 16;
}

/* The number at *at, which is moved behind it and the blanks before it; with or without 0x. */
static u64 parse(const char **at, u64 base) {
  const char *c = *at;
  while (*c == ' ' || *c == '\t') c++;
  if (base == 16 && c[0] == '0' && c[1] == 'x') c += 2;
  u64 value = 0;
  for (; (u64)digit_of(*c) < base; c++) value = value * base + (u64)digit_of(*c);
  *at = c;
  return value;
}

/* How often a thread was given a processor; 0 when that is not known. Source: proc(5), schedstat. */
static u64 turns_of(i32 tid) {
  char text[96];
  const char *at = text;
  if (read_of_thread(tid, "schedstat", text, sizeof text) <= 0) return 0;
  parse(&at, 10);
  parse(&at, 10);
  return parse(&at, 10);
}

/* Where the C library's part of a thread lies follows from where the kernel knows its list of robust mutexes. */
static u64 thread_pointer_of(i32 tid) {
  u64 own = 0, list = 0, size;
  if (syscall(telejit_syscall_get_robust_list, 0, &own, &size) != 0 || !own) return 0;
  if (syscall(telejit_syscall_get_robust_list, tid, &list, &size) != 0 || !list) return 0;
  return list - own + (u64)__builtin_thread_pointer();
}

/* Looks at a thread that is blocked in a system call. Returns 0 when it is not, or moved while it was looked at.
 * Source: proc_pid_syscall(5): number, six arguments, stack pointer, program counter. */
static int look_from_outside(examination *of, i32 tid) {
  char text[256];
  const char *at = text;
  u64 turns = turns_of(tid);
  if (read_of_thread(tid, "syscall", text, sizeof text) < 0) return 1;
  if (text[0] == '-') {
    /* -1: not in a system call; threads of the kernel have no place in the program */
    at += 2;
    return parse(&at, 16) == 0 && parse(&at, 16) == 0;
  }
  if (text[0] < '0' || text[0] > '9' || !turns || !telejit_return_on_stack) return 0;
  parse(&at, 10);
  for (int i = 0; i < 6; i++) hold(of, parse(&at, 16));
  u64 stack_pointer = parse(&at, 16), thread_pointer = thread_pointer_of(tid);
  hold(of, parse(&at, 16));
  if (!thread_pointer || !hold_stack(of, stack_pointer, thread_pointer)) hold_everything(of);
  return turns_of(tid) == turns;
}

/* Whether a thread has the signal blocked: another one would be queued for it each time. */
static int is_deaf(i32 tid) {
  char text[4096];
  if (read_of_thread(tid, "status", text, sizeof text) <= 0) return 0;
  for (const char *at = text; *at; at++) {
    if (at[0] != 'S' || at[1] != 'i' || at[2] != 'g' || at[3] != 'B' || at[4] != 'l' || at[5] != 'k') continue;
    at += 7;
    return (int)(parse(&at, 16) >> (look_signal - 1) & 1);
  }
  return 0;
}

/* Asks threads to look at themselves, and waits for their answers. */
static void look_from_inside(examination *of, looked_thread *threads, u64 count) {
  int pid = getpid();
  asked = threads;
  asked_count = count;
  __atomic_store_n(&asking, of, __ATOMIC_SEQ_CST);
  for (u64 i = 0; i < count; i++) {
    if (threads[i].is_done || !look_signal || is_deaf(threads[i].tid)) continue;
    tgkill(pid, threads[i].tid, look_signal);
    of->signalled++;
  }
  u64 end = now_us() + ANSWER_WITHIN_US;
  for (u64 i = 0; i < count; i++) {
    for (long pause = 10; !__atomic_load_n(&threads[i].is_done, __ATOMIC_ACQUIRE); pause *= 2) {
      if (tgkill(pid, threads[i].tid, 0) != 0) break;
      if (now_us() > end || is_deaf(threads[i].tid)) {
        of->silent++;
        hold_everything(of);
        break;
      }
      sleep_us(pause);
    }
  }
  __atomic_store_n(&asking, NULL, __ATOMIC_SEQ_CST);
  while (__atomic_load_n(&answering, __ATOMIC_SEQ_CST)) sleep_us(10);
}

typedef struct {
  i32 *tids;
  u64 count, capacity;
} thread_list;

static int is_listed(const thread_list *list, i32 tid) {
  for (u64 i = 0; i < list->count; i++)
    if (list->tids[i] == tid) return 1;
  return 0;
}

static int append(thread_list *list, i32 tid) {
  if (list->count == list->capacity) return 0;
  list->tids[list->count++] = tid;
  return 1;
}

static int is_own(i32 tid) {
  for (u32 i = 0; i < own_thread_count; i++)
    if (own_threads[i] == tid) return 1;
  return 0;
}

/* Calls `visit` with each thread of the process that is not the executor's own; `idle_lock` is held. Returns 0 when one
 * could not be visited. The kernel's list ends early when a thread ends whose turn it is. */
static int visit_threads(int (*visit)(void *state, i32 tid), void *state) {
  struct { u64 inode, offset; unsigned short size; unsigned char type; char name[]; } *entry;
  u64 buffer[256];
  int pid = getpid();
again:
  if (lseek(task_folder, 0, 0) != 0) return 0;
  for (;;) {
    long size = getdents64(task_folder, buffer, sizeof buffer);
    if (size < 0) return 0;
    if (size == 0) return 1;
    i32 tid = 0;
    for (long at = 0; at < size; at += entry->size) {
      entry = (void *)((char *)buffer + at);
      const char *name = entry->name;
      if (*name == '.') continue;
      tid = (i32)parse(&name, 10);
      if (!is_own(tid) && !visit(state, tid)) return 0;
    }
    if (tid && tgkill(pid, tid, 0) != 0) goto again;
  }
}

typedef struct {
  thread_list known; /* looked at, or without need */
  thread_list fresh;
} thread_census;

static int count_in(void *state, i32 tid) {
  thread_census *census = state;
  return is_listed(&census->known, tid) || is_listed(&census->fresh, tid) || append(&census->fresh, tid);
}

/* Looks at threads from outside, three times within a millisecond or so; then those that still run look at themselves. */
static void look_at(examination *of, const thread_list *threads, looked_thread *states) {
  static const long pauses_us[] = {0, 100, 1000};
  u64 left = threads->count;
  for (u64 i = 0; i < threads->count; i++) states[i] = (looked_thread){threads->tids[i], 0};
  for (int round = 0; round < 3 && left; round++) {
    if (pauses_us[round]) sleep_us(pauses_us[round]);
    for (u64 i = 0; i < threads->count; i++) {
      if (states[i].is_done || !look_from_outside(of, states[i].tid)) continue;
      states[i].is_done = 1;
      left--;
    }
  }
  if (left) look_from_inside(of, states, threads->count);
}

#define MOST_THREADS 32768ul
#define MOST_ROUNDS 64

/* A task entry: (examination, null). One at a time. */
static void examine(void *argument, void *unused) {
  examination *of = argument;
  u64 size = MOST_THREADS * (2 * sizeof(i32) + sizeof(looked_thread));
  i32 *memory = mmap(NULL, size, MAP_PRIVATE_SHARED_RW, 0x22, -1, 0);
  if ((long)memory == -1) {
    hold_everything(of);
    return;
  }
  thread_census census = {{memory, 0, MOST_THREADS}, {memory + MOST_THREADS, 0, MOST_THREADS}};
  looked_thread *states = (looked_thread *)(memory + 2 * MOST_THREADS);
  append(&census.known, gettid());
  pthread_mutex_lock(&idle_lock);
  for (worker *one = all_workers; one; one = one->next) {
    if (!one->entry && one->tid) append(&census.known, one->tid);
    hold(of, (u64)one->entry);
    hold(of, (u64)one->first);
  }
  pthread_mutex_unlock(&idle_lock);
  pthread_mutex_lock(&end_lock);
  for (registration *one = destructors_elsewhere; one; one = one->older)
    for (int i = 0; i < 3; i++) hold(of, (u64)one->places[i]);
  pthread_mutex_unlock(&end_lock);
  /* a thread that is looked at may have made another one before */
  for (int round = 0;; round++) {
    census.fresh.count = 0;
    pthread_mutex_lock(&idle_lock);
    int is_complete = visit_threads(count_in, &census);
    pthread_mutex_unlock(&idle_lock);
    if (round == MOST_ROUNDS || !is_complete) {
      hold_everything(of);
      break;
    }
    if (!census.fresh.count) break;
    look_at(of, &census.fresh, states);
    of->looked_at += (u32)census.fresh.count;
    for (u64 i = 0; i < census.fresh.count; i++) append(&census.known, census.fresh.tids[i]);
  }
  munmap(memory, size);
}

static int is_worker(void *unused, i32 tid) {
  for (worker *one = all_workers; one; one = one->next)
    if (one->tid == tid) return 1;
  return 0;
}

/* Whether the process has threads that are neither the executor's nor the runtime's. Brief, on any thread. */
static i32 has_other_threads(void) {
  pthread_mutex_lock(&idle_lock);
  int found = !visit_threads(is_worker, NULL);
  pthread_mutex_unlock(&idle_lock);
  return found;
}

/* --- initializers and programs -------------------------------------------------------------------------------------- */

typedef struct {
  int (*entry)(int argc, char **argv, char **envp);
  char **argv, **envp; /* each ends with a null pointer */
  const char *cwd;     /* or null */
  function_array *initializers;
  u64 initializer_count;
  function_array *finalizers;
  u64 finalizer_count;
  i32 stdin_fd, stdout_fd, stderr_fd;
  i32 argc;
  /* results */
  i32 pid;
  i32 wait_status;
  i32 phase;       /* PHASE_* */
  i32 failed_step; /* STEP_*: why it did not start */
  i32 failed_errno;
  i32 reserved;
  u64 elapsed_us;
} program;

enum { PHASE_INIT = 1, PHASE_RUN = 2, PHASE_DONE = 3 };
enum { STEP_NONE = 0, STEP_FORK = 1, STEP_CHDIR = 2, STEP_STREAMS = 3, STEP_MEMORY = 4 };

/* What the child tells its parent; in shared memory. */
typedef struct {
  i32 phase, failed_step, failed_errno;
} progress;

static progress *child_progress;
static program *child_program;

/* A fork leaves the child only the thread that forked: what another one holds would stay locked. */
static void lock_all(void) {
  pthread_mutex_lock(&idle_lock);
  pthread_mutex_lock(&end_lock);
}

static void unlock_all(void) {
  pthread_mutex_unlock(&end_lock);
  pthread_mutex_unlock(&idle_lock);
}

static int process_argc;
static char **process_argv;

/* A task entry: (program with only initializers and finalizers set, null). Finalizers run at the end in the reverse of
 * the order in which they are listed. */
static void run_initializers(void *argument, void *unused) {
  program *p = argument;
  for (u64 i = 0; i < p->finalizer_count; i++) {
    function_array array = p->finalizers[i];
    add(&registrations, (registration){.kind = FINALIZERS, .places = {array.functions}, .array = array});
  }
  run_all(p->initializers, p->initializer_count, process_argc, process_argv, environ);
}

/* Once, before the first submit. What initializers get as arguments is kept. Returns the signal that was taken, or 0. */
static i32 start(i32 fd, i32 argc, char **argv, const i32 *threads, u32 thread_count) {
  notify_fd = fd;
  home_pid = getpid();
  home_thread = __builtin_thread_pointer();
  telejit_reentry_prepare();
  while (own_thread_count < thread_count && own_thread_count < sizeof own_threads / sizeof *own_threads) {
    own_threads[own_thread_count] = threads[own_thread_count];
    own_thread_count++;
  }
  task_folder = open("/proc/self/task", O_CLOEXEC);
  take_signal();
  process_argc = argc;
  process_argv = argv;
  opaque128 set = {{0}};
  sched_getaffinity(0, sizeof set, &set);
  int count = 0;
  for (int i = 0; i < 16; i++)
    for (u64 word = set.words[i]; word; word &= word - 1) count++;
  has_other_processors = count > 1;
  on_exit(end_of_executor, NULL);
  __register_atfork(lock_all, unlock_all, unlock_all, NULL);
  setvbuf(stdout, NULL, IOLBF, 0);
  return look_signal;
}

/* Runs after what the program registered with atexit and before what Node registered, which never runs in the child. */
static void end_of_program(int code, void *unused) {
  run_all(child_program->finalizers, child_program->finalizer_count, 0, NULL, NULL);
  flush_streams();
  child_progress->phase = PHASE_DONE;
  _exit(code);
}

static void __attribute__((noreturn)) give_up(i32 step) {
  child_progress->failed_errno = *__errno_location();
  child_progress->failed_step = step;
  _exit(127);
}

static void __attribute__((noreturn)) child_main(program *p, int parent) {
  child_program = p;
  is_child = 1;
  prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
  if (getppid() != parent) _exit(127);
  setpgid(0, 0);
  for (int number = 1; number < 65; number++) signal(number, NULL);
  opaque128 none;
  sigemptyset(&none);
  pthread_sigmask(SIG_SETMASK, &none, NULL);
  /* what the executor had in its buffers is not this program's */
  __fpurge(stdin);
  __fpurge(stdout);
  __fpurge(stderr);
  int in = fcntl(p->stdin_fd, F_DUPFD, 3), out = fcntl(p->stdout_fd, F_DUPFD, 3), err = fcntl(p->stderr_fd, F_DUPFD, 3);
  if (in < 0 || out < 0 || err < 0) give_up(STEP_STREAMS);
  if (dup2(in, 0) < 0 || dup2(out, 1) < 0 || dup2(err, 2) < 0) give_up(STEP_STREAMS);
  close_range(3, ~0u, 0);
  setvbuf(stdout, NULL, IOLBF, 0);
  if (p->cwd && chdir(p->cwd) != 0) give_up(STEP_CHDIR);
  environ = p->envp;
  copy((char *)__builtin_thread_pointer() + tls.offset, tls.image, tls.size);
  on_exit(end_of_program, NULL);
  child_progress->phase = PHASE_INIT;
  run_all(p->initializers, p->initializer_count, p->argc, p->argv, p->envp);
  child_progress->phase = PHASE_RUN;
  exit(p->entry(p->argc, p->argv, p->envp));
}

/* A task entry: (program, null). Returns when the program has ended. */
static void run_program(void *argument, void *unused) {
  program *p = argument;
  progress *shared = mmap(NULL, 4096, MAP_PRIVATE_SHARED_RW, MAP_SHARED_ANONYMOUS, -1, 0);
  if ((long)shared == -1) {
    p->failed_step = STEP_MEMORY;
    p->failed_errno = *__errno_location();
    return;
  }
  u64 began = now_us();
  int parent = getpid();
  int pid = fork();
  if (pid == 0) {
    child_progress = shared;
    child_main(p, parent);
  }
  if (pid < 0) {
    p->failed_step = STEP_FORK;
    p->failed_errno = *__errno_location();
  } else {
    int status = 0;
    setpgid(pid, pid);
    __atomic_store_n(&p->pid, pid, __ATOMIC_RELEASE);
    while (waitpid(pid, &status, 0) < 0 && *__errno_location() == EINTR) {}
    p->wait_status = status;
    p->phase = shared->phase;
    p->failed_step = shared->failed_step;
    p->failed_errno = shared->failed_errno;
  }
  p->elapsed_us = now_us() - began;
  munmap(shared, 4096);
}

/* What the executor finds; the order is the ABI. */
typedef struct {
  u64 abi;
  i32 (*start)(i32 notify_fd, i32 argc, char **argv, const i32 *own_threads, u32 own_thread_count);
  i32 (*submit)(task *todo, u32 wait_us);
  void (*run_initializers)(void *program, void *unused);
  void (*run_program)(void *program, void *unused);
  void (*attach_tls)(long offset, char *image, u64 size);
  void (*update_tls)(u64 start, u64 size);
  void (*finalize)(void *region, void *unused);
  i32 (*has_registrations)(const region *of);
  u32 *registered;
  /* what JIT'd code gets instead of the C library's functions */
  int (*at_exit)(void (*handler)(void *), void *argument, void *dso);
  int (*at_exit_with_code)(void (*handler)(int, void *), void *argument);
  int (*at_quick_exit)(void (*handler)(void *), void *dso);
  int (*at_fork)(void (*prepare)(void), void (*parent)(void), void (*child)(void), void *dso);
  int (*at_thread_exit)(void (*destructor)(void *), void *object, void *dso);
  void (*answer)(upcall *of, u64 value, u32 state);
  /* what linked code calls by name */
  void (*reentry)(void);
  void (*notify)(void *place);
  void (*examine)(void *examination, void *unused);
  i32 (*has_other_threads)(void);
} table;

const table telejit_runtime = {
    ABI,        start,    submit,            run_initializers, run_program, attach_tls,
    update_tls, finalize, has_registrations, &registered,      at_exit,     at_exit_with_code,
    at_quick_exit, at_fork, at_thread_exit,   answer,           telejit_reentry, notify_place,
    examine,    has_other_threads,
};
