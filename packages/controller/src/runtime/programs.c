/* Initializers and programs. */

typedef struct {
  SHARED(int (*entry)(int argc, char **argv, char **envp));
  SHARED(char **argv);
  SHARED(char **envp); /* each ends with a null pointer */
  SHARED(const char *cwd); /* or null */
  SHARED(function_array *initializers);
  w64 initializer_count;
  SHARED(function_array *finalizers);
  w64 finalizer_count;
  i32 stdin_fd, stdout_fd, stderr_fd;
  i32 argc;
  /* results */
  i32 pid;
  i32 wait_status;
  i32 phase;       /* PHASE_* */
  i32 failed_step; /* STEP_*: why it did not start */
  i32 failed_errno;
  i32 reserved;
  w64 elapsed_us;
} program;

enum { PHASE_INIT = 1, PHASE_RUN = 2, PHASE_DONE = 3 };
enum { STEP_NONE = 0, STEP_FORK = 1, STEP_CHDIR = 2, STEP_STREAMS = 3, STEP_MEMORY = 4 };

/* What the child tells its parent; in shared memory. */
typedef struct {
  i32 phase, failed_step, failed_errno;
  u32 is_able;
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

static void begin_fork(void) {
  unlock_all();
  if (!is_forked) take_what_is_said(); /* a child says what it wants itself */
  is_forked = 1;
}

/* How long a child has to show that it can unwind: at first, doubled each time, and at most. */
#define FIRST_ABLE_US 5000u
#define MOST_ABLE_US 800000u
#define MOST_FORKS 24u

static int stop_at_once(void *context, void *of) { return 4; }

/* As fork(2), but for a child that can unwind. Another thread may have held the unwinder's lock, or the loader's: nobody gives
 * it back in the child, and what throws or faults there would wait for ever. Such a child, which has done nothing yet, is
 * killed, and another one forked. `is_able` is in memory that both share. */
static int fork_able(u32 *is_able) {
  u32 limit = FIRST_ABLE_US;
  for (u32 attempt = 0;; attempt++) {
    int pid = fork();
    if (pid == 0) {
      _Unwind_Backtrace(stop_at_once, NULL);
      __atomic_store_n(is_able, 1, __ATOMIC_RELEASE);
      return 0;
    }
    if (pid < 0 || attempt == MOST_FORKS) return pid;
    w64 until = now_us() + limit;
    while (!__atomic_load_n(is_able, __ATOMIC_ACQUIRE) && now_us() < until) sleep_us(20);
    if (__atomic_load_n(is_able, __ATOMIC_ACQUIRE)) return pid;
    kill(pid, SIGKILL);
    int status;
    while (waitpid(pid, &status, 0) < 0 && *__errno_location() == EINTR) {}
    __atomic_store_n(is_able, 0, __ATOMIC_RELEASE);
    limit = limit * 2 < MOST_ABLE_US ? limit * 2 : MOST_ABLE_US;
  }
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
  copy((char *)current_thread_pointer() + tls.offset, tls.image, tls.size);
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
  w64 began = now_us();
  int parent = getpid();
  int pid = fork_able(&shared->is_able);
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
