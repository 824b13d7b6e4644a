// An indirect function whose resolver looks at what the loader gives it: AT_HWCAP, and where __riscv_hwprobe is.
#include <stdio.h>
#include <sys/auxv.h>
extern int __riscv_hwprobe(void *pairs, unsigned long count, unsigned long size, unsigned long *cpus, unsigned flags);
static double agrees(double a, long b) { return a + b; }
static double differs(double a, long b) { return 0; }
static double (*resolve(unsigned long hwcap, void *probe, void *nothing))(double, long) {
  return hwcap == getauxval(AT_HWCAP) && probe == (void *)__riscv_hwprobe && nothing == 0 ? agrees : differs;
}
double f(double a, long b) __attribute__((ifunc("resolve")));
double (*pointer)(double, long) = f;
int main(void) {
  printf("%.1f %.1f\n", f(1.5, 2), pointer(2.5, 3));
  return 0;
}
