/* Threads of the runtime: making one, and giving it a task. */

static void add_worker(worker *fresh) {
  pthread_mutex_lock(&idle_lock);
  fresh->next = all_workers;
  if (all_workers) all_workers->previous = fresh;
  all_workers = fresh;
  pthread_mutex_unlock(&idle_lock);
}

static char *end_of_stack(void) {
  opaque128 attr;
  void *low = NULL;
  size_t size;
  if (pthread_getattr_np(pthread_self(), &attr) == 0) {
    pthread_attr_getstack(&attr, &low, &size);
    pthread_attr_destroy(&attr);
  }
  return low;
}

static void take_handler_stack(const worker *self) {
  alternate_stack stack = {(char *)self - HANDLER_STACK, 0, HANDLER_STACK_USED};
  sigaltstack(&stack, NULL);
}

static int has_changed_signals(const worker *self);
static void settle_signals(worker *self);

static void begin_worker(worker *self) {
  i32 old;
  take_handler_stack(self);
  pthread_sigmask(SIG_BLOCK, NULL, &self->mask);
  pthread_setspecific(worker_key, self);
  if (!self->start) pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &old);
  self->stack_end = end_of_stack();
  pthread_mutex_lock(&idle_lock);
  self->thread_pointer = current_thread_pointer();
  for (int i = 0; i < THREAD_HEAD; i++) self->head[i] = ((u64 *)self->thread_pointer)[i];
  self->handle = pthread_self();
  self->tid = gettid();
  /* an update may have come between the making of this thread and now */
  copy(self->thread_pointer + tls.offset, tls.image, tls.size);
  pthread_mutex_unlock(&idle_lock);
}

/* `idle_lock` is held. */
static void unlist(worker *gone) {
  if (gone->next) gone->next->previous = gone->previous;
  if (gone->previous) gone->previous->next = gone->next;
  else all_workers = gone->next;
}

static void leave_workers(worker *self) {
  pthread_mutex_lock(&idle_lock);
  unlist(self);
  pthread_mutex_unlock(&idle_lock);
}

static void end_thread(void *of, void *from);

static worker *make_worker(void) {
  char *start = mmap(NULL, WORKER_MAPPING, MAP_PRIVATE_SHARED_RW, MAP_PRIVATE_ANONYMOUS, -1, 0);
  if ((long)start == -1) return NULL;
  mprotect(start, 4096, 0);
  return (worker *)(start + 4096 + HANDLER_STACK);
}

static void free_worker(worker *gone) { munmap((char *)gone - HANDLER_STACK - 4096, WORKER_MAPPING); }

/* The code has forked, and come back in the child too: nobody waits for it there. */
static void end_if_forked(void) {
  if (!is_forked) return;
  flush_streams();
  _exit(0);
}

/* What a task used of the stack that did not return, which may be all of it; some stays for the next. */
static void give_back_stack(worker *self) {
  char *end = (char *)((u64)((char *)__builtin_frame_address(0) - KEPT_STACK) & -4096ul);
  if (end > self->stack_end) madvise(self->stack_end, (size_t)(end - self->stack_end), MADV_DONTNEED);
}

/* Before its task is reported done, so that the next submit finds the thread. Returns 0 when it is to end instead. */
static int become_idle(worker *self) {
  if (self->is_single_use) return 0;
  pthread_mutex_lock(&idle_lock);
  int is_wanted = idle_count < MOST_IDLE;
  if (is_wanted) {
    self->entry = self->first = NULL;
    self->next_idle = idle_workers;
    idle_workers = self;
    idle_count++;
  }
  pthread_mutex_unlock(&idle_lock);
  return is_wanted;
}

static void *worker_main(void *argument) {
  worker *self = argument;
  int was_quick = 0;
  begin_worker(self);
  for (;;) {
    if (was_quick && has_other_processors) watch(&self->wake, 1, NEXT_TASK_US);
    while (__atomic_load_n(&self->wake, __ATOMIC_ACQUIRE) == 0) futex_wait(&self->wake, 0, NULL);
    task *mine = self->assigned;
    self->wake = 0;
    run_guarded(self, mine->entry, mine->first, mine->second);
    end_if_forked();
    if (self->is_disturbed || self->is_ended || has_changed_signals(self)) settle_signals(self);
    if (!self->is_ended) drop_report(self);
    mine->failure = self->failure;
    mine->report = self->report;
    if (self->is_ended) give_back_stack(self);
    int last = !become_idle(self);
    /* before the task is reported done: their code may be gone afterwards */
    while (last && run_guarded(self, end_thread, self, NULL)) drop_report(self);
    was_quick = finish(mine);
    if (last) {
      alternate_stack none = {NULL, SS_DISABLE, 0};
      leave_workers(self);
      pthread_setspecific(worker_key, NULL);
      sigaltstack(&none, NULL);
      free_worker(self);
      pthread_detach(pthread_self());
      return NULL;
    }
  }
}

static worker *new_worker(u64 stack_bytes) {
  worker *fresh = make_worker();
  if (!fresh) return NULL;
  opaque128 attr, all, old;
  void *thread;
  fresh->is_single_use = stack_bytes != 0 && stack_bytes != DEFAULT_STACK;
  pthread_attr_init(&attr);
  pthread_attr_setstacksize(&attr, stack_bytes ? stack_bytes : DEFAULT_STACK);
  /* joinable until it ends: one that is lost is joined, which gives its stack back */
  fill_mask(&all);
  pthread_sigmask(SIG_SETMASK, &all, &old);
  add_worker(fresh);
  int failed = pthread_create(&thread, &attr, worker_main, fresh);
  pthread_sigmask(SIG_SETMASK, &old, NULL);
  pthread_attr_destroy(&attr);
  if (failed) {
    leave_workers(fresh);
    free_worker(fresh);
    return NULL;
  }
  return fresh;
}

static void assign(worker *thread, task *todo) {
  thread->assigned = todo;
  thread->origin = todo->origin;
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
    if (thread) {
      idle_workers = thread->next_idle;
      idle_count--;
    }
    pthread_mutex_unlock(&idle_lock);
  }
  if (!thread) thread = new_worker(todo->stack_bytes);
  if (!thread) return -1;
  todo->state = wait_us ? TASK_WATCHED : TASK_DETACHED;
  assign(thread, todo);
  if (!wait_us) return 0;
  if (watch(&todo->state, TASK_DONE, wait_us)) return 1;
  u32 expected = TASK_WATCHED;
  return !__atomic_compare_exchange_n(&todo->state, &expected, TASK_DETACHED, 0, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE);
}
