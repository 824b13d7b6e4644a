/* What is known of a task that did not end by returning: why, where the thread was, and whether it may be left there. */

/* Kept in a mapping of its own, which whoever reads it unmaps. */
typedef struct report {
  u32 kind;     /* ENDED_BY_* */
  u32 is_fatal; /* FATAL_*: the process has to end */
  i32 signal, code;
  w64 address;   /* that a fault was about */
  i32 exit_code; /* of exit */
  u32 is_overflow; /* the address is below the end of the stack */
  u32 register_count, frame_count; /* of registers: 0, or as many as there may be */
  u32 is_cut; /* there are more frames than fit */
  u32 go_on;  /* fatal: the reader has what it needs, the process may end */
  w64 registers[40]; /* as ucontext_t has them */
  w64 frames[96];    /* the innermost first: where the thread was, then return addresses */
  char type[512], text[1536]; /* of an exception */
  struct {
    w64 number, start;
    origin origin;
    SHARED(const char *failure); /* what it was given up for; see answer */
    i32 tid;
    char name[16];
  } thread; /* that linked code made; of a task all zero */
} report;

enum {
  ENDED_BY_SIGNAL = 1,
  ENDED_BY_EXCEPTION = 2,
  ENDED_BY_EXIT = 3,
  ENDED_BY_THREAD_EXIT = 4,
  ENDED_BY_DEADLINE = 5,
  ENDED_BY_CANCELLATION = 6,
  ENDED_BY_FAILURE = 7, /* of what a thread asked the controller */
  ENDED_BY_LOSS = 8     /* the thread is gone */
};

enum {
  FATAL_INSIDE = 1, /* the thread holds something that others need */
  FATAL_STACK = 2   /* it has nothing to come back to */
};

#define REPORT_BYTES 4096
#define MOST_FRAMES 96
#define MOST_REGISTERS 40
/* How far a walk goes to see what a thread may hold; what lies farther out than this is taken to hold nothing. */
#define FARTHEST_FRAME 4096
#define STACK_LEAP (1ul << 20)

/* --- code that holds what others need --- */

/* Code that may hold locks, or have data of the process half changed, when it is left in the middle. */
typedef struct {
  w64 start, end, flags;
} code_range;

enum {
  OWN_CODE = 1,      /* the runtime's */
  NO_UNWINDING = 2,  /* what the unwinder itself may hold */
  ONLY_OUTSIDE = 1,  /* harmless once it has called back */
  ONLY_AT_THE_END = 2 /* harmless when it is the way in which a task ends: abort and exit */
};

static const code_range *libraries, *harmless; /* ordered */
static u64 library_count, harmless_count;

/* From the executor, before any code runs and whenever it knows more; the arrays stay for ever. */
static void know_code(const code_range *all, u64 count, const code_range *without_locks, u64 without_count) {
  library_count = harmless_count = 0;
  libraries = all;
  harmless = without_locks;
  __atomic_store_n(&harmless_count, without_count, __ATOMIC_RELEASE);
  __atomic_store_n(&library_count, count, __ATOMIC_RELEASE);
}

static const code_range *range_at(const code_range *ranges, u64 count, u64 place) {
  u64 low = 0, high = count;
  while (low < high) {
    u64 middle = (low + high) / 2;
    if (ranges[middle].end <= place) low = middle + 1;
    else high = middle;
  }
  return low < count && ranges[low].start <= place ? &ranges[low] : NULL;
}

static int is_own_harmless(u64 function);
static int is_own_sender(u64 function);
static void run_start(void *of, void *unused);
static int run_guarded(worker *self, void (*entry)(void *, void *), void *first, void *second);

/* --- walking --- */

/* Where handlers of signals return to when that is in the C library: it holds nothing then. What the signal interrupted counts by
 * itself. 0 where the kernel has it. */
static u64 signal_return;

/* Where the first function on a stack of makecontext returns to: code of the C library that holds nothing. 0 if not known. */
static u64 fibre_end;

#define FIBRE_BYTES 16384

static void find_fibre_end(void) {
  char *room = makecontext ? mmap(NULL, 2 * FIBRE_BYTES, MAP_PRIVATE_SHARED_RW, MAP_PRIVATE_ANONYMOUS, -1, 0) : (char *)-1;
  if ((long)room == -1) return;
  if (getcontext(room) == 0) {
    ((context_head *)room)->stack = (alternate_stack){room + FIBRE_BYTES, 0, FIBRE_BYTES};
    makecontext(room, find_fibre_end, 0);
    fibre_end = *(telejit_context_link ? (u64 *)(room + telejit_context_link) : *(u64 **)(room + telejit_context_sp));
  }
  munmap(room, 2 * FIBRE_BYTES);
}

typedef struct {
  worker *self;
  report *to;
  u64 begin;       /* the program counter of the first frame that counts; 0 for the first that is not the runtime's */
  u32 has_begun;
  u32 walked;
  /* adjacent frames of libraries: the outermost of them is the function that was called, and counts for all */
  u32 is_in_run, is_innermost_run, is_run_harmless, is_run_own;
  u64 run_flags;
  u64 run_sp, run_record; /* of the outermost frame of those: its stack pointer, and where its frame record may be */
  u64 *link; /* the register with the return address of where the thread was, while that is all that counts; else null */
  u64 *way_out; /* where the innermost function that must not be left keeps its return address, when that is all there is */
} walk;

/* Where the outermost function of a run keeps the address that it returns to; null when that is not certain. Its frame ends
 * below `base`. Functions that have not made their frame yet, or have given it up, have it in a register: also while it is
 * in both, and then it cannot be told which counts. Source: Arm AAPCS64, 6.2.3, The Frame Pointer. */
static u64 *kept_return(const walk *of, u64 base, u64 back) {
  if (!base) return NULL;
  if (telejit_return_on_stack) return (u64 *)base - 1;
  u64 *found = NULL, *recorded = (u64 *)(of->run_record + (u64)telejit_frame_return);
  for (u64 *at = (u64 *)of->run_sp; at < (u64 *)base; at++) {
    if (*at != back) continue;
    if (at == recorded) return at;
    found = at;
  }
  return !found && of->walked == 1 && of->link && *of->link == back ? of->link : NULL;
}

/* Adjacent frames of libraries are over; they return to `back`, in a frame that has them below `base`. */
static void end_run(walk *of, u64 base, u64 back) {
  if (!of->is_in_run) return;
  of->is_in_run = 0;
  int is_ending = of->to->kind == ENDED_BY_EXIT || (of->to->kind == ENDED_BY_SIGNAL && of->to->signal == SIGABRT);
  if (!of->is_run_harmless || ((of->run_flags & ONLY_OUTSIDE) && of->is_innermost_run) ||
      ((of->run_flags & ONLY_AT_THE_END) && !(is_ending && of->is_innermost_run))) {
    of->to->is_fatal = 1;
    of->way_out = of->is_innermost_run && !of->is_run_own ? kept_return(of, base, back) : NULL;
  }
}

/* `sp` is the stack pointer in the frame, `record` where its function may have a frame record. */
static void note_frame(walk *of, u64 place, u64 function, u64 shown, u64 sp, u64 record) {
  report *to = of->to;
  if (to->frame_count < MOST_FRAMES) to->frames[to->frame_count++] = shown;
  else to->is_cut = 1;
  const code_range *library = shown == signal_return ? NULL : range_at(libraries, library_count, place);
  if (!library) {
    end_run(of, sp, shown);
  } else {
    const code_range *known = range_at(harmless, harmless_count, place);
    if (!of->is_in_run) {
      of->is_innermost_run = of->walked == 0;
      of->is_run_own = 0;
    }
    if (library->flags & OWN_CODE) of->is_run_own = 1;
    of->is_in_run = 1;
    of->run_sp = sp;
    of->run_record = record;
    int is_sender = (library->flags & OWN_CODE) && is_own_sender(function);
    of->is_run_harmless = known != NULL || is_sender || ((library->flags & OWN_CODE) && is_own_harmless(function));
    of->run_flags = known ? known->flags : (library->flags & OWN_CODE) && !is_sender ? ONLY_OUTSIDE : 0;
  }
  of->walked++;
}

static int on_walked(void *context, void *argument) {
  walk *of = argument;
  u64 pc = _Unwind_GetIP(context), place = of->walked ? pc - 1 : pc;
  if (!of->has_begun) {
    const code_range *library = of->begin ? NULL : range_at(libraries, library_count, pc - 1);
    if (of->begin ? pc != of->begin : library && (library->flags & (OWN_CODE | NO_UNWINDING))) return _URC_NO_REASON;
    of->has_begun = 1;
    if (!of->begin) place = pc - 1;
  }
  if (fibre_end && pc == fibre_end) return _URC_NORMAL_STOP;
  u64 function = _Unwind_GetRegionStart(context);
  if (function == (u64)run_guarded || function == (u64)run_start || of->walked >= FARTHEST_FRAME) return _URC_NORMAL_STOP;
  u64 record = telejit_frame_register < 0 ? 0 : _Unwind_GetGR(context, (int)telejit_frame_register);
  note_frame(of, place, function, of->walked ? pc : place, _Unwind_GetCFA(context), record);
  return _URC_NO_REASON;
}

/* Notes the frames of this thread, and whether it may be left. A fault meanwhile ends the walk, not more. Returns where the
 * return address is through which it leaves what it must not be taken out of, or null when that is not all. */
static u64 *note_frames(worker *self, report *to, void *context) {
  walk of = {self, to};
  if (_setjmp(&self->reporting) == 0) {
    self->is_reporting = 1;
    if (context) {
      u64 *pc = (u64 *)((char *)context + telejit_context_pc), *sp = (u64 *)((char *)context + telejit_context_sp);
      of.begin = *pc;
      if (telejit_context_link) of.link = (u64 *)((char *)context + telejit_context_link);
      const code_range *library = range_at(libraries, library_count, *pc);
      if (library && (library->flags & NO_UNWINDING) && !range_at(harmless, harmless_count, *pc)) {
        to->frames[to->frame_count++] = *pc;
        to->is_fatal = 1;
        self->is_reporting = 0;
        return NULL;
      }
      if (to->signal == SIGSEGV && to->address == *pc) {
        /* a call that led nowhere: as if it had returned */
        note_frame(&of, *pc, 0, *pc, 0, 0);
        u64 back = telejit_context_link ? *(u64 *)((char *)context + telejit_context_link) : *(u64 *)*sp;
        if (!telejit_context_link) *sp += 8;
        of.begin = *pc = back - 1;
      }
    }
    _Unwind_Backtrace(on_walked, &of);
  }
  self->is_reporting = 0;
  end_run(&of, 0, 0);
  return of.way_out;
}

/* --- making one --- */

static report *new_report(worker *self, u32 kind) {
  report *fresh = self->report;
  if (!fresh) {
    fresh = mmap(NULL, REPORT_BYTES, MAP_PRIVATE_SHARED_RW, MAP_PRIVATE_ANONYMOUS, -1, 0);
    if ((long)fresh == -1) return NULL;
  } else {
    for (u64 i = 0; i < REPORT_BYTES / 8; i++) ((w64 *)fresh)[i] = 0;
  }
  fresh->kind = kind;
  self->report = fresh;
  return fresh;
}

static void drop_report(worker *self) {
  if (self->report) munmap(self->report, REPORT_BYTES);
  self->report = NULL;
}

static void note_registers(report *to, const void *context) {
  const u64 *from = (const u64 *)((const char *)context + telejit_context_registers);
  for (u64 i = 0; i < MOST_REGISTERS; i++) to->registers[i] = from[i];
  to->register_count = MOST_REGISTERS;
}
