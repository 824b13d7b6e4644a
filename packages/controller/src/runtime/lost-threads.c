/* Threads that have ended without a word: by the system call exit, which neither the guard nor the C library sees. */

static void drop_registrations(worker *of) {
  for (registration *one; (one = take(&of->registrations, EVERY_KIND, NULL));) free(one);
}

/* Takes one out of the list whose thread is gone. */
static worker *take_lost(void) {
  pthread_mutex_lock(&idle_lock);
  worker *one = all_workers;
  while (one && (!one->tid || tgkill(home_pid, one->tid, 0) == 0 || *__errno_location() != ESRCH)) one = one->next;
  if (one) {
    leave_idle(one);
    unlist(one);
  }
  pthread_mutex_unlock(&idle_lock);
  return one;
}

/* Ends what threads ran that are lost, and gives back what they had. Writes what is to be told of it, as the pipe would have it:
 * the reader of that calls this, and must not wait for itself. Returns how much that is. Brief. */
static u32 bury_lost(notification *to, u32 most) {
  u32 count = 0;
  for (worker *one; count < most && (one = take_lost());) {
    drop_registrations(one);
    report *why = new_report(one, ENDED_BY_LOSS);
    task *mine = one->assigned;
    if (one->start) {
      if (why) {
        note_thread(one, why);
        to[count++] = (notification){(u64)why, THREAD_END};
      }
    } else if (one->entry && mine) {
      mine->failure = one->failure;
      mine->report = why;
      w64 token = mine->token; /* after the exchange the task may be reused */
      u32 before = __atomic_exchange_n(&mine->state, TASK_DONE, __ATOMIC_ACQ_REL);
      if (before == TASK_WAITED_FOR) futex_wake(&mine->state);
      else if (before == TASK_DETACHED) to[count++] = (notification){token};
    } else {
      drop_report(one);
    }
    /* one that waited for an answer has the place for that on its stack */
    if (!one->start && !one->is_asking && pthread_tryjoin_np) pthread_tryjoin_np(one->handle, NULL);
    free_worker(one);
  }
  return count;
}
