/* Calls in a child process of their own: what they do to memory, and how they end, concerns nobody else. */

typedef struct {
  SHARED(void (*entry)(void *first, void *second));
  SHARED(void *first);
  SHARED(char *buffer); /* the second argument; what the child makes of it comes back, also when it does not return */
  w64 size;
  w64 string_at; /* where in the buffer a pointer to a string is that comes back too; NO_STRING for none */
  /* results */
  SHARED(char *string); /* in the mapping; null when the pointer was, or there is none */
  SHARED(void *mapping); /* the reader's to unmap, if there is a string; else null */
  w64 mapping_size;
  i32 pid;       /* a process group of its own; 0 until it is there */
  u32 end_kind;  /* set by who kills the child: ENDED_BY_DEADLINE or ENDED_BY_CANCELLATION */
  i32 failed_errno; /* why there is no child */
  i32 reserved;
} isolated;

#define NO_STRING (~0ull)
#define STRING_LIMIT (4ul << 20) /* more than the reader takes, who sees no end then */

/* What the child leaves, in memory that both share. The buffer follows, and the string. */
typedef struct {
  report how;
  u32 has_returned, has_string, is_able;
} legacy;

#define LEGACY_BYTES ((sizeof(legacy) + 15) & ~15ul)

static isolated *isolated_call;
static legacy *isolated_legacy;

static char *legacy_buffer(legacy *of) { return (char *)of + LEGACY_BYTES; }

static void leave_string(const isolated *of, legacy *to) {
  if (of->string_at == NO_STRING) return;
  const char *from = *(const char **)(of->buffer + of->string_at);
  if (!from) return;
  char *out = legacy_buffer(to) + of->size;
  u64 length = 0;
  while (length < STRING_LIMIT - 1 && from[length]) {
    out[length] = from[length];
    length++;
  }
  out[length] = from[length]; /* not 0 when it is too long */
  to->has_string = 1;
}

/* The child's task ended otherwise than by returning. What it was inside of stays so: nobody else will see it. */
static void __attribute__((noreturn)) end_isolated(const report *why) {
  legacy *to = isolated_legacy;
  copy(legacy_buffer(to), isolated_call->buffer, isolated_call->size);
  if (why) to->how = *why;
  if (why && !why->is_fatal) flush_streams();
  _exit(127);
}

static void __attribute__((noreturn)) isolated_main(isolated *of, legacy *shared, int parent) {
  isolated_call = of;
  isolated_legacy = shared;
  prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
  if (getppid() != parent) _exit(127);
  is_child = is_isolated = 1;
  is_forked = 0;
  home_pid = getpid();
  free_own();
  setpgid(0, 0);
  for (int number = 1; number < 65; number++)
    if (!is_fault_signal(number)) signal(number, NULL);
  opaque128 none;
  sigemptyset(&none);
  pthread_sigmask(SIG_SETMASK, &none, NULL);
  __fpurge(stdin);
  __fpurge(stdout);
  __fpurge(stderr);
  close_range(3, ~0u, 0);
  worker *self = this_worker();
  self->report = NULL;
  if (run_guarded(self, of->entry, of->first, of->buffer)) end_isolated(self->report);
  end_if_forked();
  copy(legacy_buffer(shared), of->buffer, of->size);
  /* a pointer that is wrong is a fault of the call */
  if (run_guarded(self, (void (*)(void *, void *))leave_string, of, shared)) end_isolated(self->report);
  shared->has_returned = 1;
  flush_streams();
  _exit(0);
}

/* The task ends as its child did. */
static void take_over(isolated *of, const legacy *from, int status) {
  worker *self = this_worker();
  int number = status & 0x7f;
  u32 kind = from->how.kind ? from->how.kind : number ? ENDED_BY_SIGNAL : ENDED_BY_EXIT;
  if (of->end_kind && number == SIGKILL) kind = of->end_kind;
  report *to = new_report(self, kind);
  if (!to) {
    of->failed_errno = *__errno_location();
    return;
  }
  if (kind == from->how.kind) *to = from->how;
  else if (kind == ENDED_BY_SIGNAL) to->signal = number;
  else if (kind == ENDED_BY_EXIT) to->exit_code = (status >> 8) & 0xff;
  to->is_fatal = 0;
}

/* A task entry: (isolated, null). Returns when the child has ended, unless it ended otherwise than by returning. */
static void run_isolated(void *argument, void *unused) {
  isolated *of = argument;
  u64 size = LEGACY_BYTES + of->size + (of->string_at == NO_STRING ? 0 : STRING_LIMIT);
  legacy *shared = mmap(NULL, size, MAP_PRIVATE_SHARED_RW, MAP_SHARED_ANONYMOUS, -1, 0);
  if ((long)shared == -1) {
    of->failed_errno = *__errno_location();
    return;
  }
  int parent = getpid();
  int pid = fork_able(&shared->is_able);
  if (pid == 0) isolated_main(of, shared, parent);
  if (pid < 0) {
    of->failed_errno = *__errno_location();
    munmap(shared, size);
    return;
  }
  int status = 0;
  setpgid(pid, pid);
  __atomic_store_n(&of->pid, pid, __ATOMIC_RELEASE);
  /* what it has started goes too, while the number of its group is not somebody else's */
  opaque128 info;
  while (waitid(P_PID, pid, &info, WEXITED | WNOWAIT) < 0 && *__errno_location() == EINTR) {}
  kill(-pid, SIGKILL);
  while (waitpid(pid, &status, 0) < 0 && *__errno_location() == EINTR) {}
  copy(of->buffer, legacy_buffer(shared), of->size);
  int has_returned = status == 0 && shared->has_returned;
  if (!has_returned) take_over(of, shared, status);
  if (has_returned && shared->has_string) {
    of->string = legacy_buffer(shared) + of->size;
    of->mapping = shared;
    of->mapping_size = size;
  } else {
    munmap(shared, size);
  }
  if (!has_returned) leave(this_worker());
}
