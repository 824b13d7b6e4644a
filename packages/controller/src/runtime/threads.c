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

static void begin_worker(worker *self) {
  alternate_stack stack = {(char *)self - HANDLER_STACK, 0, HANDLER_STACK};
  i32 old;
  sigaltstack(&stack, NULL);
  pthread_setspecific(worker_key, self);
  if (!self->start) pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &old);
  self->stack_end = end_of_stack();
  pthread_mutex_lock(&idle_lock);
  self->thread_pointer = current_thread_pointer();
  self->handle = pthread_self();
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

static void end_thread(void *of, void *from);

static worker *make_worker(void) {
  char *start = mmap(NULL, WORKER_MAPPING, MAP_PRIVATE_SHARED_RW, MAP_PRIVATE_ANONYMOUS, -1, 0);
  if ((long)start == -1) return NULL;
  mprotect(start, 4096, 0);
  return (worker *)(start + 4096 + HANDLER_STACK);
}

static void free_worker(worker *gone) { munmap((char *)gone - HANDLER_STACK - 4096, WORKER_MAPPING); }

static void *worker_main(void *argument) {
  worker *self = argument;
  begin_worker(self);
  for (;;) {
    while (__atomic_load_n(&self->wake, __ATOMIC_ACQUIRE) == 0) futex_wait(&self->wake, 0, NULL);
    task *mine = self->assigned;
    self->wake = 0;
    run_guarded(self, mine->entry, mine->first, mine->second);
    if (!self->is_ended) drop_report(self);
    mine->failure = self->failure;
    mine->report = self->report;
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
      while (run_guarded(self, end_thread, self, NULL)) drop_report(self);
    }
    finish(mine);
    if (last) {
      alternate_stack none = {NULL, SS_DISABLE, 0};
      leave_workers(self);
      pthread_setspecific(worker_key, NULL);
      sigaltstack(&none, NULL);
      free_worker(self);
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
  pthread_attr_setdetachstate(&attr, PTHREAD_CREATE_DETACHED);
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
    if (thread) idle_workers = thread->next_idle;
    pthread_mutex_unlock(&idle_lock);
  }
  if (!thread) thread = new_worker(todo->stack_bytes);
  if (!thread) return -1;
  todo->state = wait_us ? TASK_WAITED_FOR : TASK_DETACHED;
  assign(thread, todo);
  if (!wait_us) return 0;
  if (has_other_processors) {
    w64 end = now_us() + wait_us;
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
