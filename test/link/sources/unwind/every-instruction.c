/* Asynchronous unwind tables: main is found from every single instruction of a call, with all that it saves and restores. */
#define _GNU_SOURCE
#include <signal.h>
#include <stdio.h>
#include <ucontext.h>
#include <unistd.h>
#include <unwind.h>
static volatile int steps, lost;
extern int main(void);
static _Unwind_Reason_Code frame(struct _Unwind_Context *context, void *found) {
  int before = 0;
  unsigned long ip = _Unwind_GetIPInfo(context, &before);
  if (_Unwind_FindEnclosingFunction((void *)(ip - !before)) == (void *)main) { *(int *)found = 1; return _URC_END_OF_STACK; }
  return _URC_NO_REASON;
}
static void on_step(int number, siginfo_t *info, void *context) {
  int found = 0;
  steps++;
  _Unwind_Backtrace(frame, &found);
  if (!found) lost++;
}
__attribute__((noinline)) long leaf(long a, long b) { volatile char big[300]; big[a & 255] = (char)b; return big[a & 255] + b; }
__attribute__((noinline)) long work(long a, long b, long c, long d, long e, long f, long g) {
  long sum = leaf(a, b);
  for (int i = 0; i < 3; i++) sum += leaf(c + i, d) * leaf(e, f + i) - g;
  char variable[(a & 15) + 16];
  /* through a PLT stub */
  if (getppid() < 0) sum++;
  for (unsigned i = 0; i < sizeof variable; i++) ((volatile char *)variable)[i] = (char)sum;
  return sum + variable[3];
}
int main(void) {
  struct sigaction action = {.sa_sigaction = on_step, .sa_flags = SA_SIGINFO};
  sigaction(SIGTRAP, &action, 0);
  int warm = 0;
  _Unwind_Backtrace(frame, &warm);
  __asm__ volatile("pushfq\n orq $0x100, (%%rsp)\n popfq" ::: "memory", "cc");
  long result = work(1, 2, 3, 4, 5, 6, 7);
  __asm__ volatile("pushfq\n andq $-257, (%%rsp)\n popfq" ::: "memory", "cc");
  printf("%ld, %d, lost %d\n", result, steps > 100, lost);
  return 0;
}
