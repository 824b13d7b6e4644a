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
  origin origin;
  /* of a thread that linked code made; see made-threads.c */
  void *(*start)(void *); /* null for the runtime's own */
  void *argument, *result, *handle, *state;
  u64 number;
  u32 is_stopping, key_rounds;
  /* see run_guarded */
  char *frame;
  const char *failure;
  struct report *report;
  u32 is_guarded, is_abandoning, is_ended;
  u32 is_reporting; /* a fault now goes to `reporting` */
  u32 is_asking;    /* a host function: whoever wants to end the task answers that */
  opaque512 base, reporting;
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

/* A worker is in a page behind the stack for its signal handlers, below which there is a page that nobody may touch. */
#define WORKER_BYTES 4096
#define HANDLER_STACK 65536
#define WORKER_MAPPING (4096 + HANDLER_STACK + WORKER_BYTES)

/* How long a process that cannot go on waits for the report to go out: so many milliseconds in which the thread that sends it
 * neither runs nor would if it had a processor, and no longer than this in all. */
#define IDLE_FAREWELL_MS 2000
#define LONGEST_FAREWELL_US 60000000

/* The submitting thread may watch for the end of a task instead of sleeping: waking it costs more than a short call. */
static int has_other_processors;

static opaque128 idle_lock; /* all zero is PTHREAD_MUTEX_INITIALIZER */
static worker *idle_workers, *all_workers;
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

static void finish(task *done) {
  w64 token = done->token; /* after the exchange the task may be reused */
  u32 before = __atomic_exchange_n(&done->state, TASK_DONE, __ATOMIC_ACQ_REL);
  if (before == TASK_WAITED_FOR) futex_wake(&done->state);
  else notify((notification){token});
}

static u32 worker_key;

/* Null on threads that are not the runtime's. Signal handlers may ask. */
static worker *this_worker(void) { return pthread_getspecific(worker_key); }

static int home_pid;

/* Neither in a program nor in what code forked itself. */
static int is_home(void) { return getpid() == home_pid; }
