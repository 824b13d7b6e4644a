/* Signal masks: on a thread of the runtime, faults and what ends a call or a thread are never blocked. */

static int change_mask(int how, const void *set, void *old) {
  if (!set || how == SIG_UNBLOCK || !has_guards() || !this_worker()) return pthread_sigmask(how, set, old);
  opaque128 allowed = *(const opaque128 *)set;
  leave_open(&allowed);
  return pthread_sigmask(how, &allowed, old);
}

/* sigprocmask */
static int change_process_mask(int how, const void *set, void *old) {
  int failed = change_mask(how, set, old);
  if (!failed) return 0;
  *__errno_location() = failed;
  return -1;
}
