/* Indirect functions: called, stored in data, compared across units, with every argument register in use, and imported. */
#include <math.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
extern int chosen(int), hidden_to_unit(int), call_hidden(int), times_resolved(void);
extern int (*const table_in_other[])(int);
extern int (*address_in_other(void))(int);
int (*stored)(int) = chosen;
void *(*volatile imported_copy)(void *, const void *, size_t) = memcpy;
size_t (*imported_length)(const char *) = strlen;
static double sum_of(int a, long b, char c, short d, int e, long f, double g, double h, double i, double j, double k, double l, double m, double n, int o, double p) {
  return a + b + c + d + e + f + g + h + i + j + k + l + m + n + o + p;
}
static void *choose_sum(void) {
  __builtin_cpu_init();
  return __builtin_cpu_supports("sse2") ? (void *)sum_of : 0;
}
double sum(int a, long b, char c, short d, int e, long f, double g, double h, double i, double j, double k, double l, double m, double n, int o, double p) __attribute__((ifunc("choose_sum")));
typedef struct { double values[8]; } wide;
static wide make_wide(int seed) { wide w; for (int i = 0; i < 8; i++) w.values[i] = seed + i; return w; }
static void *choose_wide(void) { return (void *)make_wide; }
wide widen(int) __attribute__((ifunc("choose_wide")));
int main(void) {
  printf("%d %d %d %d\n", chosen(1), stored(1), table_in_other[0](1), address_in_other()(1));
  printf("%d %d %d\n", stored == chosen, table_in_other[0] == chosen, address_in_other() == stored);
  printf("%d %d %d\n", call_hidden(5), hidden_to_unit(5), times_resolved() > 0);
  printf("%.1f %.1f\n", sum(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16), sum(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16));
  printf("%.0f %.0f\n", widen(3).values[7], widen(4).values[0]);
  char text[16];
  imported_copy(text, "imported", 9);
  printf("%s %zu %d %d\n", text, imported_length(text), imported_copy == memcpy, imported_length == strlen);
  printf("%.3f %d\n", sin(1.0), time(0) > 0);
  return 0;
}
