/* Threads that run JIT'd code: what is known of each, and how the end of a task is told. */

/* What led to a thread: an operation of a session, and the function that it called. */
typedef struct {
  u32 session, operation; /* 0 for none */
  w64 function;
} origin;

typedef struct task {
  SHARED(void (*entry)(void *first, void *second));
  SHARED(void *first);
  SHARED(void *second);
  w64 token;       /* written to the notification pipe when the task ends and nobody waits for it */
  w64 stack_bytes; /* 0 for the default */
  u32 state;       /* TASK_* */
  u32 reserved;
  SHARED(const char *failure); /* why it was abandoned, or null; see answer */
  SHARED(struct report *report); /* how it ended when not by returning, or null; the reader's */
  origin origin;
} task;

/* Somebody sleeps until the end, or nobody waits and the pipe tells of it, or somebody looks again and again. */
enum { TASK_WAITED_FOR = 0, TASK_DETACHED = 1, TASK_DONE = 2, TASK_WATCHED = 3 };

struct registration;

/* The beginning of what the C library keeps of a thread, where thread-local storage is below it: the first and the third word are
 * addresses of itself by which everything else is found. Source: glibc, sysdeps/x86_64/nptl/tls.h, tcbhead_t. */
#define THREAD_HEAD 3

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
  origin origin;
  /* of a thread that linked code made; see made-threads.c */
  void *(*start)(void *); /* null for the runtime's own */
  void *argument, *result, *handle, *state;
  u64 number;
  u32 is_stopping, key_rounds;
  /* see run_guarded */
  char *frame, *room;
  const char *failure;
  struct report *report;
  u32 is_guarded, is_abandoning, is_ended;
  u32 is_damaged; /* its stack: see end_damaged */
  u32 is_disturbed; /* the code may have changed its signals: see settle_signals */
  u32 is_reporting; /* a fault now goes to `reporting` */
  u32 is_asking;    /* a host function: whoever wants to end the task answers that */
  opaque512 base, reporting;
  opaque128 blocked, opened; /* signals, as the code has it; see change_mask */
  opaque128 mask;            /* between tasks */
  u64 head[THREAD_HEAD]; /* what the thread pointer points to */
  char *stack_end; /* the lowest address of its stack */
  w64 interrupt;   /* the token of the task that is to end */
  u32 interrupt_kind;
  struct {
    w64 class;
    void (*cleanup)(int reason, void *exception);
#ifdef __ARM_EABI__
    u32 private[20];
#else
    u64 private[6];
#endif
  } exception __attribute__((aligned(16))); /* struct _Unwind_Exception */
} worker;

#define DEFAULT_STACK (8ul << 20)

/* Of a stack, after a task that did not return. */
#define KEPT_STACK 65536

/* A worker is in a page behind the stack for its signal handlers, below which there is a page that nobody may touch. */
#define WORKER_BYTES 4096
#define HANDLER_STACK 65536
#define HANDLER_STACK_USED (HANDLER_STACK - 64) /* by which it is recognised */
#define WORKER_MAPPING (4096 + HANDLER_STACK + WORKER_BYTES)

/* How long a process that cannot go on waits for the report to go out: so many milliseconds in which the thread that sends it
 * neither runs nor would if it had a processor, and no longer than this in all. */
#define IDLE_FAREWELL_MS 2000
#define LONGEST_FAREWELL_US 60000000

/* A thread may watch for what it waits for instead of sleeping: waking one that sleeps on another processor takes longer than a
 * short call. How often it looks before it gives its processor to whoever waits for that, which may be the thread it waits for. */
#define LOOKS 64

/* How long a thread watches for its next task after a quick one. */
#define NEXT_TASK_US 100

static int has_other_processors;

/* Returns whether `word` has become `value`, within so many microseconds. */
static int watch(const u32 *word, u32 value, u32 most_us) {
  w64 end = now_us() + most_us;
  do {
    for (int i = 0; i < LOOKS; i++)
      if (__atomic_load_n(word, __ATOMIC_ACQUIRE) == value) return 1;
    sched_yield();
  } while (now_us() < end);
  return 0;
}

static opaque128 idle_lock; /* all zero is PTHREAD_MUTEX_INITIALIZER */
static worker *idle_workers, *all_workers;
static u32 idle_count;

/* Threads that wait for tasks, of the default stack's size; what more there are end after their task. */
#define MOST_IDLE 64

static i32 notify_fd = -1;

/* A part of a thread's memory. */
typedef struct {
  SHARED(void *start);
  w64 size;
} memory_part;

/* What goes through the notification pipe: the token of a task that has ended, or a place that code has come to, with the
 * upcall that waits for an answer if there is one, and what it hands over. Smaller than PIPE_BUF: never torn apart. */
typedef struct {
  w64 token; /* of a task; else the address of an upcall, or 0 */
  w64 place; /* null for a task, THREAD_END for a thread */
  w64 parts; /* array of memory_part */
  w64 part_count;
  w64 task; /* whose thread waits; 0 when it runs none */
} notification;

/* A thread that linked code made did not end by itself; `token` is the address of its report. */
#define THREAD_END 1

static int notify(notification what) {
  for (;;) {
    if (write(notify_fd, &what, sizeof what) > 0) return 1;
    if (*__errno_location() != EINTR) return 0;
  }
}

/* Returns whether somebody watches for the end. */
static int finish(task *done) {
  w64 token = done->token; /* after the exchange the task may be reused */
  u32 before = __atomic_exchange_n(&done->state, TASK_DONE, __ATOMIC_ACQ_REL);
  if (before == TASK_WAITED_FOR) futex_wake(&done->state);
  else if (before == TASK_DETACHED) notify((notification){token});
  return before == TASK_WATCHED;
}

static u32 worker_key;

/* Null on threads that are not the runtime's. Signal handlers may ask. */
static worker *this_worker(void) { return pthread_getspecific(worker_key); }

static int home_pid;

/* Neither in a program nor in what code forked itself. */
static int is_home(void) { return getpid() == home_pid; }

/* In what code forked itself, until that is an isolated call. */
static int is_forked;
