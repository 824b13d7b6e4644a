/* The native runtime: what an executor cannot do from JavaScript. Threads that run JIT'd code, and programs in a forked
 * child. It reaches the executor as LLVM IR (runtime.ll, which `npm run gen:runtime` makes of this file and those that it
 * includes, as one translation unit), compiled by the controller for the executor's triple and linked as the first unit.
 *
 * No headers of the system: the IR then depends on no platform's struct layouts. What is used of the C library is declared
 * in c-library.h. The structs shared with the executor are described once more in packages/shared/src/runtime-abi.ts;
 * change both, and RUNTIME_ABI with them.
 */
#define ABI 8

#include "c-library.h"
#include "platform.c"
#include "workers.c"
#include "tls.c"
#include "procfs.c"
#include "report.c"
#include "exceptions.c"
#include "guard.c"
#include "abandon.c"
#include "faults.c"
#include "threads.c"
#include "exit-lock.c"
#include "endings.c"
#include "upcalls.c"
#include "made-threads.c"
#include "lost-threads.c"
#include "signal-masks.c"
#include "own-signals.c"
#include "own-handlers.c"
#include "census.c"
#include "examine.c"
#include "programs.c"
#include "isolate.c"

/* Functions of the runtime that hold nothing while they call linked code. */
static int is_own_harmless(u64 function) {
  static void *const all[] = {run_initializers, finalize, run, run_all, end_thread, run_program,
                              run_isolated, on_terminate, run_start, run_state, run_c_thread, release_state, run_key_destructors,
                              run_own_handler, on_fault};
  for (u64 i = 0; i < sizeof all / sizeof *all; i++)
    if ((u64)all[i] == function) return 1;
  return 0;
}

/* And those that never do. */
static int is_own_sender(u64 function) {
  static void *const all[] = {raise_signal, kill_process, kill_task, kill_thread, send_to_self};
  for (u64 i = 0; i < sizeof all / sizeof *all; i++)
    if ((u64)all[i] == function) return 1;
  return 0;
}

/* Once, before the first submit. What initializers get as arguments is kept. */
static void start(i32 fd, i32 argc, char **argv, const i32 *threads, u32 thread_count) {
  notify_fd = fd;
  home_pid = getpid();
  home_thread = current_thread_pointer();
  telejit_reentry_prepare();
  while (own_thread_count < thread_count && own_thread_count < sizeof own_threads / sizeof *own_threads) {
    own_threads[own_thread_count] = threads[own_thread_count];
    own_thread_count++;
  }
  task_folder = open("/proc/self/task", O_CLOEXEC);
  pthread_key_create(&worker_key, forget_made_thread);
  find_fibre_end();
  look_signal = take_signal(look_at_self, 1);
  if (look_signal) find_look_bit();
  interrupt_signal = take_signal(on_interrupt, 0);
  take_faults();
  take_terminate();
  process_argc = argc;
  process_argv = argv;
  opaque128 set = {{0}};
  sched_getaffinity(0, sizeof set, &set);
  int count = 0;
  for (int i = 0; i < 16; i++)
    for (u64 word = set.words[i]; word; word &= word - 1) count++;
  has_other_processors = count > 1;
  on_exit(end_of_executor, NULL);
  find_library_data();
  find_first_code();
  __register_atfork(lock_all, unlock_all, begin_fork, NULL);
  setvbuf(stdout, NULL, IOLBF, 0);
}

/* What the executor finds; the order is the ABI. */
typedef struct {
  w64 abi;
  SHARED(void (*start)(i32 notify_fd, i32 argc, char **argv, const i32 *own_threads, u32 own_thread_count));
  SHARED(i32 (*submit)(task *todo, u32 wait_us));
  SHARED(void (*run_initializers)(void *program, void *unused));
  SHARED(void (*run_program)(void *program, void *unused));
  SHARED(void (*attach_tls)(long offset, char *image, u64 size));
  SHARED(void (*update_tls)(u64 start, u64 size));
  SHARED(void (*finalize)(void *region, void *unused));
  SHARED(i32 (*has_registrations)(const region *of));
  SHARED(u32 *registered);
  /* what JIT'd code gets instead of the C library's functions */
  SHARED(int (*at_exit)(void (*handler)(void *), void *argument, void *dso));
  SHARED(int (*at_exit_with_code)(void (*handler)(int, void *), void *argument));
  SHARED(int (*at_quick_exit)(void (*handler)(void *), void *dso));
  SHARED(int (*at_fork)(void (*prepare)(void), void (*parent)(void), void (*child)(void), void *dso));
  SHARED(int (*at_thread_exit)(void (*destructor)(void *), void *object, void *dso));
  SHARED(void (*answer)(upcall *of, u64 value, u32 state));
  /* what linked code calls by name */
  SHARED(void (*reentry)(void));
  SHARED(void (*notify)(void *place));
  SHARED(void (*examine)(void *examination, void *unused));
  SHARED(i32 (*has_other_threads)(void));
  SHARED(void (*know_code)(const code_range *all, u64 count, const code_range *without_locks, u64 without_count));
  SHARED(i32 (*interrupt)(w64 token, u32 kind));
  /* what JIT'd code gets instead of the C library's functions */
  SHARED(void (*exit)(int code));
  SHARED(void (*exit_at_once)(int code));
  SHARED(void (*quick_exit)(int code));
  SHARED(void (*pthread_exit)(void *result));
  /* what linked code calls by name */
  SHARED(void (*ask)(void *place, const memory_part *parts, u64 count));
  SHARED(void (*run_isolated)(void *call, void *unused));
  /* what JIT'd code gets instead of the C library's functions, and libstdc++'s */
  SHARED(int (*pthread_create)(void **handle, const void *attr, void *(*start)(void *), void *argument));
  SHARED(int (*thrd_create)(void **handle, int (*start)(void *), void *argument));
  SHARED(void (*start_thread)(void **handle, void **state, void (*depend)(void)));
  SHARED(int (*key_create)(u32 *key, void (*destructor)(void *)));
  SHARED(int (*key_delete)(u32 key));
  SHARED(int (*tss_create)(u32 *key, void (*destructor)(void *)));
  SHARED(void (*tss_delete)(u32 key));
  SHARED(void (*thrd_exit)(int result));
  SHARED(u32 (*list_threads)(made_thread *to, u32 capacity));
  SHARED(i32 (*stop_thread)(w64 number, u32 is_forced));
  /* what JIT'd code and libraries get instead of the C library's functions */
  SHARED(int (*signal_mask)(int how, const void *set, void *old));
  SHARED(int (*process_signal_mask)(int how, const void *set, void *old));
  SHARED(int (*library_thread_exit)(void (*destructor)(void *), void *object, void *dso));
  SHARED(u32 (*bury_lost)(notification *to, u32 most));
  /* what JIT'd code and libraries get instead of the C library's functions */
  SHARED(int (*raise_signal)(int number));
  SHARED(int (*kill_process)(int pid, int number));
  SHARED(int (*kill_task)(int pid, int tid, int number));
  SHARED(int (*kill_thread)(void *thread, int number));
  SHARED(int (*alternate_stack)(const alternate_stack *stack, alternate_stack *old));
  SHARED(int (*action)(int number, const signal_action *action, signal_action *old));
  SHARED(void *(*set_handler)(int number, void *handler));
} table;

const table telejit_runtime = {
    ABI,
    start,
    submit,
    run_initializers,
    run_program,
    attach_tls,
    update_tls,
    finalize,
    has_registrations,
    &registered,
    at_exit,
    at_exit_with_code,
    at_quick_exit,
    at_fork,
    at_thread_exit,
    answer,
    telejit_reentry,
    notify_place,
    examine,
    has_other_threads,
    know_code,
    interrupt,
    exit_task,
    exit_task_at_once,
    quick_exit_task,
    exit_thread_of_task,
    ask,
    run_isolated,
    make_thread,
    make_c_thread,
    start_cxx_thread,
    create_key,
    delete_key,
    create_c_key,
    delete_c_key,
    exit_c_thread,
    list_threads,
    stop_thread,
    change_mask,
    change_process_mask,
    at_library_thread_exit,
    bury_lost,
    raise_signal,
    kill_process,
    kill_task,
    kill_thread,
    change_alternate_stack,
    change_action,
    set_handler,
};
