// Refers to everything that a code model addresses in its own way: near and large data, functions, tables.
#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef int (*Function)(int);

extern int shared_value;
extern int large_zero[];
extern int large_data[];
extern const int large_constants[];
extern const Function part_functions[];
extern __thread int part_thread_local;
int part_switch(int);
int part_sum(const int *values, int count);
const char *part_name(int);

static int own_zero[40000];
static int own_data[30000] = {1, 2, 3};
static const int own_constants[30000] = {10, 20, 30};
static int counter = 5;
static __thread int own_thread_local = 7;
static __thread int own_thread_zero;
extern int not_there __attribute__((weak));
int not_there_function(int) __attribute__((weak));

static int twice(int x) { return 2 * x + counter; }
static int thrice(int x) { return 3 * x + own_data[x]; }
static Function functions[] = {twice, thrice, part_switch, abs};
static const char *const names[] = {"zero", "one", "two", "three"};

int own_switch(int x) {
  switch (x) {
  case 0: return own_constants[1];
  case 1: return shared_value;
  case 2: return counter * 3;
  case 3: return own_zero[39999];
  case 4: return large_data[2];
  case 5: return printf("five\n");
  case 6: return (int)strlen(names[3]);
  case 7: return large_constants[29999];
  default: return -x;
  }
}

static int compare(const void *a, const void *b) { return *(const int *)b - *(const int *)a; }

int main(int argc, char **argv) {
  own_zero[39999] = 11;
  large_zero[99999] = 12;
  large_data[29999] += 4;
  counter += argc;
  for (int i = -1; i < 9; i++) printf("%d:%d/%d ", i, own_switch(i), part_switch(i));
  printf("\n");
  for (int i = 0; i < 4; i++) printf("%s %d %d %s\n", names[i], functions[i](i), part_functions[i](i + 1), part_name(i));
  int values[] = {3, 9, 4, 7};
  qsort(values, 4, sizeof values[0], compare);
  printf("%d %d %d %d\n", values[0], values[1], values[2], values[3]);
  printf("%d %d %d\n", part_sum(large_zero, 100000), part_sum(large_data, 30000), part_sum(large_constants, 30000));
  printf("%d %d\n", part_sum(own_constants, 30000), part_sum(own_data, 30000));
  part_thread_local += 2;
  own_thread_zero += own_thread_local++;
  printf("%d %d %d\n", part_thread_local, own_thread_local, own_thread_zero);
  errno = 0;
  double root = sqrt(-(double)argc);
  printf("%d %d %d\n", isnan(root) != 0, errno == EDOM, strtol("zz", 0, 36) == 1295);
  printf("%d %d %s\n", &not_there == 0, not_there_function == 0, argv[1]);
  fprintf(stderr, "to stderr\n");
  return part_functions[0] == part_switch ? 42 : 1;
}
