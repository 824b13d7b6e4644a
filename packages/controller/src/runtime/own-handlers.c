/* Handlers that code installs. Those of faults are kept here, and called by the runtime's own, which stays: else the next fault of
 * any call would end the process. Those of other signals are the process's, until the unit is released that they belong to. */

#define MOST_OWN 512

/* As code of a session has it; of faults alone. */
typedef struct {
  signal_action action;
  u32 session;
  int number; /* 0 where none is */
} own_action;

static own_action own_actions[MOST_OWN];
static u32 own_version; /* odd while one of them changes */

/* What there was before code's; of all but faults. */
static signal_action before_own[NUMBERS];
static unsigned char has_before_own[NUMBERS];

static opaque128 own_lock; /* of all that code has set; inside of it no other is taken */

/* Nothing takes the thread away from the lock, not a handler that wants it, either. */
static void lock_own(opaque128 *mask) {
  opaque128 all;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, mask);
  pthread_mutex_lock(&own_lock);
}

static void unlock_own(const opaque128 *mask) {
  pthread_mutex_unlock(&own_lock);
  pthread_sigmask(SIG_SETMASK, mask, NULL);
}

/* In a child of fork: another thread of the parent may have had the lock. */
static void free_own(void) {
  own_lock = (opaque128){0};
  own_version = 0;
}

static own_action *find_own(int number, u32 session) {
  for (int i = 0; i < MOST_OWN; i++)
    if (own_actions[i].number == number && own_actions[i].session == session) return &own_actions[i];
  return NULL;
}

/* Whether one may be forgotten rather than another: what ignores a fault first, and then that of the oldest session, which may be
 * gone. What is in a library, or no handler, is taken back by nobody. */
static int is_older(const own_action *one, const own_action *than) {
  int is_ignored = (u64)one->action.handler == 1, others = (u64)than->action.handler == 1;
  return is_ignored != others ? is_ignored : one->session < than->session;
}

static own_action *place_for_own(void) {
  own_action *oldest = own_actions;
  for (int i = 0; i < MOST_OWN; i++) {
    if (!own_actions[i].number) return &own_actions[i];
    if (is_older(&own_actions[i], oldest)) oldest = &own_actions[i];
  }
  return oldest;
}

/* `own_lock` is held. No handler takes the place away. */
static void put_own(own_action *own, own_action content) {
  __atomic_fetch_add(&own_version, 1, __ATOMIC_ACQ_REL);
  *own = content;
  __atomic_fetch_add(&own_version, 1, __ATOMIC_ACQ_REL);
}

/* What code of a session has of a fault, which becomes `action` unless that is null. `own_lock` is held. */
static signal_action change_own(int number, u32 session, const signal_action *action) {
  own_action *own = find_own(number, session);
  signal_action before = own ? own->action : (signal_action){NULL};
  if (action && action->handler) put_own(own ? own : place_for_own(), (own_action){*action, session, number});
  else if (action && own) put_own(own, (own_action){{NULL}});
  return before;
}

/* Returns whether there is one. Without the lock: signal handlers ask. */
static int get_own(int number, u32 session, signal_action *to) {
  for (;;) {
    u32 version = __atomic_load_n(&own_version, __ATOMIC_ACQUIRE);
    const own_action *own = find_own(number, session);
    if (own) *to = own->action;
    __atomic_thread_fence(__ATOMIC_ACQUIRE);
    if (!(version & 1) && __atomic_load_n(&own_version, __ATOMIC_RELAXED) == version) return own != NULL;
    sched_yield();
  }
}

/* --- calling them --- */

static int get_own_handler(const worker *self, int number, signal_action *to) {
  return !self->is_abandoning && !self->is_stopping && get_own(number, self->origin.session, to);
}

static void reset_own(int number, u32 session) {
  opaque128 mask;
  lock_own(&mask);
  change_own(number, session, &(signal_action){NULL});
  unlock_own(&mask);
}

/* Has the handler of the session's code run. Returns whether the thread goes on where it was. It is called on the stack of the
 * runtime's handlers, and not for a fault of its own. */
static int run_own_handler(worker *self, int number, signal_action it, signal_info *info, void *context) {
  u64 sp = *(u64 *)((char *)context + telejit_context_sp);
  if (is_in_handler(self, sp)) return 0;
  if ((u64)it.handler == 1) return info->code <= 0;
  if ((u32)it.flags & SA_RESETHAND) reset_own(number, self->origin.session);
  if (!((u32)it.flags & SA_NODEFER)) sigaddset(&it.mask, number);
  leave_open(&it.mask);
  opaque128 before;
  self->is_disturbed = 1; /* it may jump away */
  pthread_sigmask(SIG_BLOCK, &it.mask, &before);
  if (it.flags & SA_SIGINFO) ((void (*)(int, void *, void *))it.handler)(number, info, context);
  else ((void (*)(int))it.handler)(number);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  return number != SIGABRT; /* after it, abort would end the process */
}

/* --- what linked code and libraries get instead of the C library's functions --- */

static int is_object_at(void *of, size_t size, void *place) {
  const loaded_object *object = of;
  for (u32 i = 0; i < object->count; i++) {
    const program_header *header = &object->headers[i];
    if (header->type == PT_LOAD && (u64)place - object->base - header->virtual_address < header->memory_size) return 1;
  }
  return 0;
}

/* Has the unit's handlers taken back with it. What is of a library stays, as that does. */
static void remember_handler(int number, void *handler) {
  if ((u64)handler <= 1 || dl_iterate_phdr(is_object_at, handler)) return;
  pthread_mutex_lock(&end_lock);
  registration *one = registrations;
  while (one && (one->kind != SIGNAL_HANDLER || one->places[0] != handler || one->number != number)) one = one->older;
  pthread_mutex_unlock(&end_lock);
  if (!one) add(&registrations, (registration){.kind = SIGNAL_HANDLER, .places = {handler}, .number = number});
}

static void forget_handler(int number, void *handler) {
  opaque128 mask;
  signal_action now;
  lock_own(&mask);
  if (is_fault_signal(number)) {
    for (int i = 0; i < MOST_OWN; i++)
      if (own_actions[i].number == number && own_actions[i].action.handler == handler) put_own(&own_actions[i], (own_action){{NULL}});
  } else if (sigaction(number, NULL, &now) == 0 && now.handler == handler) {
    sigaction(number, &before_own[number], NULL);
    has_before_own[number] = 0;
  }
  unlock_own(&mask);
}

/* What is not a fault's. Where code wants none of its handlers, what the process has stays, Node's that would end it in order for
 * instance, and so does that the runtime can wait for children: it is as the code says for what it sends itself alone. */
static int change_process_action(int number, u32 session, signal_action action, const signal_action *before) {
  const signal_action *own = has_before_own[number] ? &before_own[number] : before;
  int stays = (u64)action.handler <= 1 && (own->handler || number == SIGCHLD);
  if (number == SIGCHLD) action.flags &= ~SA_NOCLDWAIT;
  if (sigaction(number, stays ? own : &action, NULL) != 0) return -1;
  if (!has_before_own[number]) before_own[number] = *before;
  has_before_own[number] = !stays;
  said[number].session = stays ? session : 0;
  said[number].handler = action.handler;
  return 0;
}

/* sigaction */
static int change_action(int number, const signal_action *action, signal_action *old) {
  if (!has_guards() || number < 1 || number >= NUMBERS) return sigaction(number, action, old);
  signal_action wanted, before;
  if (action) wanted = *action; /* both may be the same */
  const worker *self = this_worker();
  u32 session = self ? self->origin.session : 0;
  int failed = 0;
  opaque128 mask;
  lock_own(&mask);
  if (is_fault_signal(number)) before = change_own(number, session, action ? &wanted : NULL);
  else if (!(failed = sigaction(number, NULL, &before) != 0)) {
    void *was_said = says(session, number) ? said[number].handler : before.handler;
    if (action) failed = change_process_action(number, session, wanted, &before) != 0;
    before.handler = was_said;
  }
  unlock_own(&mask);
  if (failed) return -1;
  if (action) remember_handler(number, wanted.handler);
  if (old) *old = before;
  return 0;
}

/* signal */
static void *set_handler(int number, void *handler) {
  signal_action action = {handler}, old;
  action.flags = SA_RESTART;
  return change_action(number, &action, &old) == 0 ? old.handler : (void *)-1;
}
