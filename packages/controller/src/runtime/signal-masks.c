/* Signal masks, as code has them: nothing is blocked at first. On a thread of the runtime all is blocked that the code has not
 * opened by name, but for faults and what ends a call or a thread, which never are. */

static void add_set(opaque128 *to, const opaque128 *set) {
  for (u64 i = 0; i < sizeof to->words / sizeof *to->words; i++) to->words[i] |= set->words[i];
}

static void remove_set(opaque128 *from, const opaque128 *set) {
  for (u64 i = 0; i < sizeof from->words / sizeof *from->words; i++) from->words[i] &= ~set->words[i];
}

static int change_mask(int how, const void *set, void *old) {
  worker *self = has_guards() ? this_worker() : NULL;
  if (!self || (set && (u32)how > SIG_SETMASK)) return pthread_sigmask(how, set, old);
  opaque128 before = self->blocked, mask;
  if (set) {
    opaque128 changed = *(const opaque128 *)set;
    self->is_disturbed = 1;
    if (how == SIG_SETMASK) {
      sigemptyset(&self->blocked);
      sigfillset(&self->opened);
    }
    if (how == SIG_UNBLOCK) {
      remove_set(&self->blocked, &changed);
      add_set(&self->opened, &changed);
    } else {
      add_set(&self->blocked, &changed);
      remove_set(&self->opened, &changed);
    }
    fill_mask(&mask);
    remove_set(&mask, &self->opened);
    pthread_sigmask(SIG_SETMASK, &mask, NULL);
  }
  if (old) *(opaque128 *)old = before;
  return 0;
}

/* sigprocmask */
static int change_process_mask(int how, const void *set, void *old) {
  int failed = change_mask(how, set, old);
  if (!failed) return 0;
  *__errno_location() = failed;
  return -1;
}
