/* The threads of the process. */

static i32 own_threads[256]; /* of the executor itself: they never run linked code */
static u32 own_thread_count;
static i32 task_folder = -1;

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
  struct { w64 inode, offset; unsigned short size; unsigned char type; char name[]; } *entry;
  w64 buffer[256];
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

static int is_worker(void *unused, i32 tid) {
  for (worker *one = all_workers; one; one = one->next)
    if (one->tid == tid) return one->start == NULL;
  return 0;
}

/* Whether the process has threads that are neither the executor's nor the runtime's. Brief, on any thread. */
static i32 has_other_threads(void) {
  pthread_mutex_lock(&idle_lock);
  int found = !visit_threads(is_worker, NULL);
  pthread_mutex_unlock(&idle_lock);
  return found;
}
