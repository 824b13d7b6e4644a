/* Threads of the runtime: making one, and giving it a task. */

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

static i32 look_signal; /* see examine.c */

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
