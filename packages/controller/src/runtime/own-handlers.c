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

/* Nothing takes the thread away from the lock, not a handler that wants it, either. */
static void begin_change(opaque128 *mask) {
  opaque128 all;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, mask);
  pthread_mutex_lock(&end_lock);
  __atomic_fetch_add(&own_version, 1, __ATOMIC_ACQ_REL);
}

static void end_change(const opaque128 *mask) {
  __atomic_fetch_add(&own_version, 1, __ATOMIC_ACQ_REL);
  pthread_mutex_unlock(&end_lock);
  pthread_sigmask(SIG_SETMASK, mask, NULL);
}

static own_action *find_own(int number, u32 session) {
  for (int i = 0; i < MOST_OWN; i++)
    if (own_actions[i].number == number && own_actions[i].session == session) return &own_actions[i];
  return NULL;
}

/* A free one, or one of the oldest session, which may be gone: what is in a library is taken back by nobody. */
static own_action *place_for_own(void) {
  own_action *oldest = own_actions;
  for (int i = 0; i < MOST_OWN; i++) {
    if (!own_actions[i].number) return &own_actions[i];
    if (own_actions[i].session < oldest->session) oldest = &own_actions[i];
  }
  return oldest;
}

static void set_own(int number, u32 session, const signal_action *action) {
  opaque128 mask;
  begin_change(&mask);
  own_action *own = find_own(number, session);
  if (action->handler) *(own ? own : place_for_own()) = (own_action){*action, session, number};
  else if (own) own->number = 0;
  end_change(&mask);
}

/* How often it is looked again for what changes; in a child of fork the change may never end. */
#define MOST_LOOKS 10000

/* Returns whether there is one. Without the lock: signal handlers ask. */
static int get_own(int number, u32 session, signal_action *to) {
  for (int looks = 0; looks < MOST_LOOKS; looks++) {
    u32 version = __atomic_load_n(&own_version, __ATOMIC_ACQUIRE);
    const own_action *own = find_own(number, session);
    if (own) *to = own->action;
    __atomic_thread_fence(__ATOMIC_ACQUIRE);
    if (!(version & 1) && __atomic_load_n(&own_version, __ATOMIC_RELAXED) == version) return own != NULL;
    sched_yield();
  }
  return 0;
}

/* --- calling them --- */

static int get_own_handler(const worker *self, int number, signal_action *to) {
  return !self->is_abandoning && !self->is_stopping && get_own(number, self->origin.session, to);
}

/* Has the handler of the session's code run. Returns whether the thread goes on where it was. It is called on the stack of the
 * runtime's handlers, and not for a fault of its own. */
static int run_own_handler(worker *self, int number, signal_action it, signal_info *info, void *context) {
  u64 sp = *(u64 *)((char *)context + telejit_context_sp);
  if (is_in_handler(self, sp)) return 0;
  if ((u64)it.handler == 1) return info->code <= 0;
  if ((u32)it.flags & SA_RESETHAND) set_own(number, self->origin.session, &(signal_action){NULL});
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
  begin_change(&mask);
  if (is_fault_signal(number)) {
    for (int i = 0; i < MOST_OWN; i++)
      if (own_actions[i].number == number && own_actions[i].action.handler == handler) own_actions[i].number = 0;
  } else if (sigaction(number, NULL, &now) == 0 && now.handler == handler) {
    sigaction(number, &before_own[number], NULL);
    has_before_own[number] = 0;
  }
  end_change(&mask);
}

/* What is not a fault's. Where code wants none of its handlers, what the process has stays, Node's that would end it in order for
 * instance, and so does that the runtime can wait for children: it is as the code says for what it sends itself alone. */
static int change_process_action(int number, u32 session, signal_action action, signal_action *before) {
  if (sigaction(number, NULL, before) != 0) return -1;
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
  signal_action wanted, before = {NULL};
  if (action) wanted = *action; /* both may be the same */
  const worker *self = this_worker();
  u32 session = self ? self->origin.session : 0;
  if (is_fault_signal(number)) {
    get_own(number, session, &before);
    if (action) set_own(number, session, &wanted);
  } else {
    opaque128 mask;
    int is_said = says(session, number), failed;
    void *handler = said[number].handler;
    begin_change(&mask);
    failed = action ? change_process_action(number, session, wanted, &before) : sigaction(number, NULL, &before);
    end_change(&mask);
    if (failed) return -1;
    if (is_said) before.handler = handler;
  }
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
