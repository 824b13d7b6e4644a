/* Which memory threads are inside of. */

/* Before memory of released units is used again, all threads that can be inside are looked at: those that run a task, and
 * those that linked code or libraries made. A thread is inside of what its registers and its stack have an address of,
 * which is more than it need be and never less. One that is blocked in a system call is looked at from outside, so that
 * nothing it waits for ends early; one that runs gets a signal and looks at itself. */

typedef struct {
  SHARED(const range *ranges); /* ordered, not overlapping; an address at the end counts, since a call may be the last instruction */
  w64 count;
  SHARED(unsigned char *held); /* one for each range: becomes 1 when a thread may be inside */
  /* results */
  u32 looked_at, signalled;
  u32 silent; /* threads of which nothing could be seen: they count as inside of everything */
  u32 reserved;
} examination;

typedef struct {
  i32 tid;
  u32 is_done;
} looked_thread;

#define LARGEST_STACK (1ull << 32)
#define RED_ZONE 128
#define ANSWER_WITHIN_US 250000

static examination *asking; /* what the handler answers; null when nothing is asked */
static looked_thread *asked;
static u64 asked_count;
static u32 answering; /* handlers that are running */

static void hold_everything(examination *of) {
  for (u64 i = 0; i < of->count; i++) __atomic_store_n(&of->held[i], 1, __ATOMIC_RELAXED);
}

static void hold(examination *of, u64 address) {
  if (!of->count || address < of->ranges[0].start || address > of->ranges[of->count - 1].end) return;
  u64 low = 0, high = of->count;
  while (low < high) {
    u64 middle = (low + high) / 2;
    if (of->ranges[middle].end < address) low = middle + 1;
    else high = middle;
  }
  for (; low < of->count && of->ranges[low].start <= address; low++)
    __atomic_store_n(&of->held[low], 1, __ATOMIC_RELAXED);
}

/* Reads a little of the process's memory, where there may be none. Returns whether all was read. The system call for it is
 * missing in emulators and forbidden in some containers; a pipe takes as well only what is there. */
static int read_memory(void *to, u64 from, u64 size) {
  struct { void *start; u64 size; } local = {to, size}, remote = {(void *)from, size};
  long got = process_vm_readv(getpid(), &local, 1, &remote, 1, 0);
  if (got >= 0 || *__errno_location() == EFAULT) return got == (long)size;
  i32 ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) return 0;
  int is_read = write(ends[1], (void *)from, size) == (long)size && read(ends[0], to, size) == (long)size;
  close(ends[0]);
  close(ends[1]);
  return is_read;
}

/* Looks at all words of [from, to), which may go away meanwhile. Returns whether all could be read. */
static int hold_words(examination *of, u64 from, u64 to) {
  u64 words[128];
  for (from &= ~(sizeof(u64) - 1); from < to;) {
    u64 size = to - from < sizeof words ? (to - from + sizeof(u64) - 1) & ~(sizeof(u64) - 1) : sizeof words;
    if (!read_memory(words, from, size)) return 0;
    for (u64 i = 0; i < size / sizeof(u64); i++) hold(of, words[i]);
    from += size;
  }
  return 1;
}

/* From the stack pointer to the end of what the C library keeps for the thread, which is at the top of its stack. Thread-local
 * storage of linked units is within: above the thread pointer, or below. A stack pointer elsewhere is that of a fibre, whose
 * end is not known. */
static int hold_stack(examination *of, u64 stack_pointer, u64 thread_pointer) {
  if (stack_pointer >= thread_pointer || thread_pointer - stack_pointer > LARGEST_STACK) return 0;
  u64 end = (thread_pointer | 4095) + 1;
  if (telejit_tls_above) end = thread_pointer + (u64)tls.offset + tls.size;
  else if (&_thread_db_sizeof_pthread) end = thread_pointer + _thread_db_sizeof_pthread;
  return hold_words(of, stack_pointer - RED_ZONE, end);
}

static void look_at_self(int number, void *info, void *context) {
  int error = *__errno_location();
  __atomic_fetch_add(&answering, 1, __ATOMIC_SEQ_CST);
  examination *of = __atomic_load_n(&asking, __ATOMIC_SEQ_CST);
  if (of) {
    i32 tid = gettid();
    const alternate_stack *stack = &((context_head *)context)->stack;
    u64 here = (u64)__builtin_frame_address(0), stack_pointer = *(u64 *)((char *)context + telejit_context_sp);
    u64 thread_pointer = (u64)current_thread_pointer();
    /* the registers are on the stack that this runs on */
    int is_elsewhere = here - (u64)stack->start < stack->size;
    int is_complete = is_elsewhere ? hold_words(of, here, (u64)stack->start + stack->size) &&
                                         hold_stack(of, stack_pointer, thread_pointer)
                                   : hold_stack(of, here, thread_pointer);
    if (!is_complete) hold_everything(of);
    for (u64 i = 0; i < asked_count; i++)
      if (asked[i].tid == tid) __atomic_store_n(&asked[i].is_done, 1, __ATOMIC_RELEASE);
  }
  __atomic_fetch_sub(&answering, 1, __ATOMIC_SEQ_CST);
  *__errno_location() = error;
}

/* Looks at a thread that is blocked in a system call. Returns 0 when it is not, or moved while it was looked at.
 * Source: proc_pid_syscall(5): number, six arguments, stack pointer, program counter. */
static int look_from_outside(examination *of, i32 tid) {
  char text[256];
  const char *at = text;
  u64 turns = turns_of(tid);
  if (read_of_thread(tid, "syscall", text, sizeof text) < 0) return 1;
  if (text[0] == '-') {
    /* -1: not in a system call; threads of the kernel have no place in the program */
    at += 2;
    return parse(&at, 16) == 0 && parse(&at, 16) == 0;
  }
  if (text[0] < '0' || text[0] > '9' || !turns || !telejit_return_on_stack) return 0;
  parse(&at, 10);
  for (int i = 0; i < 6; i++) hold(of, parse(&at, 16));
  u64 stack_pointer = parse(&at, 16), thread_pointer = thread_pointer_of(tid);
  hold(of, parse(&at, 16));
  if (!thread_pointer || !hold_stack(of, stack_pointer, thread_pointer)) hold_everything(of);
  return turns_of(tid) == turns;
}

/* The signals that a thread blocks, as the kernel numbers them; none when that is not known. */
static w64 blocked_signals(i32 tid) {
  char text[4096];
  if (read_of_thread(tid, "status", text, sizeof text) <= 0) return 0;
  for (const char *at = text; *at; at++) {
    if (at[0] != 'S' || at[1] != 'i' || at[2] != 'g' || at[3] != 'B' || at[4] != 'l' || at[5] != 'k') continue;
    at += 7;
    return parse(&at, 16);
  }
  return 0;
}

static w64 look_bit; /* in what blocked_signals returns; an emulator gives signals other numbers */

static void find_look_bit(void) {
  opaque128 set, before;
  i32 tid = gettid();
  sigemptyset(&set);
  sigaddset(&set, look_signal);
  pthread_sigmask(SIG_BLOCK, &set, &before);
  look_bit = blocked_signals(tid);
  pthread_sigmask(SIG_UNBLOCK, &set, NULL);
  look_bit &= ~blocked_signals(tid);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
}

/* Whether a thread has the signal blocked: another one would be queued for it each time. */
static int is_deaf(i32 tid) { return (blocked_signals(tid) & look_bit) != 0; }

/* Asks threads to look at themselves, and waits for their answers. */
static void look_from_inside(examination *of, looked_thread *threads, u64 count) {
  int pid = getpid();
  asked = threads;
  asked_count = count;
  __atomic_store_n(&asking, of, __ATOMIC_SEQ_CST);
  for (u64 i = 0; i < count; i++) {
    if (threads[i].is_done || !look_signal || is_deaf(threads[i].tid)) continue;
    tgkill(pid, threads[i].tid, look_signal);
    of->signalled++;
  }
  w64 end = now_us() + ANSWER_WITHIN_US;
  for (u64 i = 0; i < count; i++) {
    for (long pause = 10; !__atomic_load_n(&threads[i].is_done, __ATOMIC_ACQUIRE); pause *= 2) {
      if (tgkill(pid, threads[i].tid, 0) != 0) break;
      if (now_us() > end || is_deaf(threads[i].tid)) {
        of->silent++;
        hold_everything(of);
        break;
      }
      sleep_us(pause);
    }
  }
  __atomic_store_n(&asking, NULL, __ATOMIC_SEQ_CST);
  while (__atomic_load_n(&answering, __ATOMIC_SEQ_CST)) sleep_us(10);
}

typedef struct {
  thread_list known; /* looked at, or without need */
  thread_list fresh;
} thread_census;

static int count_in(void *state, i32 tid) {
  thread_census *census = state;
  return is_listed(&census->known, tid) || is_listed(&census->fresh, tid) || append(&census->fresh, tid);
}

/* Looks at threads from outside, three times within a millisecond or so; then those that still run look at themselves. */
static void look_at(examination *of, const thread_list *threads, looked_thread *states) {
  static const long pauses_us[] = {0, 100, 1000};
  u64 left = threads->count;
  for (u64 i = 0; i < threads->count; i++) states[i] = (looked_thread){threads->tids[i], 0};
  for (int round = 0; round < 3 && left; round++) {
    if (pauses_us[round]) sleep_us(pauses_us[round]);
    for (u64 i = 0; i < threads->count; i++) {
      if (states[i].is_done || !look_from_outside(of, states[i].tid)) continue;
      states[i].is_done = 1;
      left--;
    }
  }
  if (left) look_from_inside(of, states, threads->count);
}

static void hold_registrations(examination *of, const registration *list) {
  for (; list; list = list->older)
    for (int i = 0; i < 3; i++) hold(of, (u64)list->places[i]);
}

#define MOST_THREADS 32768ul
#define MOST_ROUNDS 64

/* A task entry: (examination, null). One at a time. */
static void examine(void *argument, void *unused) {
  examination *of = argument;
  u64 size = MOST_THREADS * (2 * sizeof(i32) + sizeof(looked_thread));
  i32 *memory = mmap(NULL, size, MAP_PRIVATE_SHARED_RW, 0x22, -1, 0);
  if ((long)memory == -1) {
    hold_everything(of);
    return;
  }
  thread_census census = {{memory, 0, MOST_THREADS}, {memory + MOST_THREADS, 0, MOST_THREADS}};
  looked_thread *states = (looked_thread *)(memory + 2 * MOST_THREADS);
  append(&census.known, gettid());
  pthread_mutex_lock(&idle_lock);
  for (worker *one = all_workers; one; one = one->next) {
    if (!one->entry && one->tid) append(&census.known, one->tid);
    hold(of, (u64)one->entry);
    hold(of, (u64)one->first);
    if (!one->start) continue;
    pthread_mutex_lock(&end_lock);
    hold_registrations(of, one->registrations);
    pthread_mutex_unlock(&end_lock);
  }
  pthread_mutex_unlock(&idle_lock);
  pthread_mutex_lock(&end_lock);
  hold_registrations(of, destructors_elsewhere);
  pthread_mutex_unlock(&end_lock);
  /* a thread that is looked at may have made another one before */
  for (int round = 0;; round++) {
    census.fresh.count = 0;
    pthread_mutex_lock(&idle_lock);
    int is_complete = visit_threads(count_in, &census);
    pthread_mutex_unlock(&idle_lock);
    if (round == MOST_ROUNDS || !is_complete) {
      hold_everything(of);
      break;
    }
    if (!census.fresh.count) break;
    look_at(of, &census.fresh, states);
    of->looked_at += (u32)census.fresh.count;
    for (u64 i = 0; i < census.fresh.count; i++) append(&census.known, census.fresh.tids[i]);
  }
  munmap(memory, size);
}
