// What main.c refers to.
typedef int (*Function)(int);

int shared_value = 1234;
int large_zero[100000];
int large_data[30000] = {5, 6, 7};
const int large_constants[30000] = {100, 200, 300, [29999] = 77};
__thread int part_thread_local = 40;

int part_switch(int x) {
  switch (x) {
  case 1: return 17;
  case 2: return shared_value;
  case 3: return large_data[1];
  case 4: return large_constants[2];
  case 5: return 3;
  case 6: return -8;
  case 7: return large_zero[99999];
  case 8: return part_thread_local;
  default: return x ^ 1;
  }
}

static int square(int x) { return x * x; }
static int (*chosen)(int) = square;
static int through(int x) { return chosen(x) + 1; }
const Function part_functions[] = {part_switch, square, through, square};

int part_sum(const int *values, int count) {
  int sum = 0;
  for (int i = 0; i < count; i++) sum += values[i];
  return sum;
}

const char *part_name(int index) {
  static const char *const words[] = {"null", "eins", "zwei", "drei"};
  return words[index];
}
