/* Foreign unwinding: _Unwind_ForcedUnwind, cancellation and pthread_exit run destructors and cleanup handlers. */
#include <cstdio>
#include <cstdlib>
#include <pthread.h>
#include <semaphore.h>
#include <unistd.h>
#include <unwind.h>
#include <csetjmp>
struct Guard { const char *what; ~Guard() { printf("~%s\n", what); } };
static jmp_buf back;
static _Unwind_Exception foreign;
static _Unwind_Reason_Code stop(int, _Unwind_Action actions, _Unwind_Exception_Class, _Unwind_Exception *, _Unwind_Context *context, void *limit) {
  if ((actions & _UA_END_OF_STACK) || _Unwind_GetCFA(context) > (_Unwind_Ptr)limit) longjmp(back, 1);
  return _URC_NO_REASON;
}
static __attribute__((noinline)) void forced(int depth, void *limit) {
  Guard g{depth ? "outer" : "inner"};
  if (depth == 0) _Unwind_ForcedUnwind(&foreign, stop, limit);
  forced(depth - 1, limit);
  puts("not reached");
}
static __attribute__((noinline)) void start_forced() { char here; Guard g{"start"}; forced(2, __builtin_frame_address(0)); }
static sem_t ready;
static void cleanup(void *what) { printf("cleanup %s\n", (const char *)what); }
static void *cancelled(void *) {
  Guard g{"cancelled"};
  pthread_cleanup_push(cleanup, (void *)"handler");
  try { sem_post(&ready); for (;;) pause(); } catch (...) { puts("in passing"); throw; }
  pthread_cleanup_pop(0);
  return nullptr;
}
static __attribute__((noinline)) void leave() { Guard g{"leave"}; pthread_exit((void *)42); }
static void *exits(void *) { Guard g{"exits"}; leave(); return nullptr; }
static void raise_foreign() {
  static _Unwind_Exception exception;
  exception.exception_class = 0x1234;
  exception.exception_cleanup = [](_Unwind_Reason_Code, _Unwind_Exception *) { puts("foreign deleted"); };
  _Unwind_RaiseException(&exception);
  puts("not reached");
}
int main() {
  if (setjmp(back) == 0) start_forced(); else puts("forced unwinding has ended");
  pthread_t thread;
  void *result;
  sem_init(&ready, 0, 0);
  pthread_create(&thread, nullptr, cancelled, nullptr);
  sem_wait(&ready);
  pthread_cancel(thread);
  pthread_join(thread, &result);
  printf("cancelled %d\n", result == PTHREAD_CANCELED);
  pthread_create(&thread, nullptr, exits, nullptr);
  pthread_join(thread, &result);
  printf("exit %ld\n", (long)result);
  try { Guard g{"foreign"}; raise_foreign(); } catch (...) { puts("foreign caught"); }
}
