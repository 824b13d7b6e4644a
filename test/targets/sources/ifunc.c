// An indirect function whose resolver looks at what the loader gives it (AT_HWCAP, and the structure of both words).
#include <stdio.h>
#include <sys/auxv.h>
struct arguments { unsigned long size, hwcap, hwcap2; };
static int agrees(void) { return 42; }
static int differs(void) { return 41; }
static int (*resolve(unsigned long hwcap, const struct arguments *all))(void) {
  const unsigned long has_structure = 1ul << 62;
  return hwcap == (getauxval(AT_HWCAP) | has_structure) && all->size == sizeof *all && all->hwcap2 == getauxval(AT_HWCAP2)
             ? agrees
             : differs;
}
int f(void) __attribute__((ifunc("resolve")));
int (*pointer)(void) = f;
int main(void) {
  printf("%d %d\n", f(), pointer());
  return 0;
}
