/* Every frame of the program is found, by the unwinder and by the C library. */
#include <execinfo.h>
#include <stdio.h>
#include <stdlib.h>
#include <unwind.h>
int main(void);
static int seen[3];
static int compare(const void *a, const void *b);
__attribute__((noinline)) int recurse(int depth);
static void count(void *pc) {
  void *start = _Unwind_FindEnclosingFunction((char *)pc - 1);
  if (start == (void *)recurse) seen[0]++;
  if (start == (void *)compare) seen[1]++;
  if (start == (void *)main) seen[2]++;
}
static void report(const char *what) { printf("%s: recurse %d compare %d main %d\n", what, seen[0], seen[1], seen[2]); seen[0] = seen[1] = seen[2] = 0; }
static _Unwind_Reason_Code frame(struct _Unwind_Context *context, void *argument) { count((void *)_Unwind_GetIP(context)); return _URC_NO_REASON; }
static __attribute__((noinline)) void look(void) {
  void *frames[64];
  _Unwind_Backtrace(frame, 0);
  report("_Unwind_Backtrace");
  int found = backtrace(frames, 64);
  for (int i = 0; i < found; i++) count(frames[i]);
  report("backtrace");
}
static int compare(const void *a, const void *b) { static int done; if (!done++) look(); return 0; }
__attribute__((noinline)) int recurse(int depth) {
  if (depth > 0) return recurse(depth - 1) + 1;
  int values[2] = {2, 1};
  qsort(values, 2, sizeof *values, compare);
  return values[0];
}
int main(void) { printf("%d\n", recurse(5)); return 0; }
