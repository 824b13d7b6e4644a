#include "models.h"
__thread int initialised = 77, zero;
__thread long aligned __attribute__((aligned(64))) = 64;
__thread struct big big = {{[199] = 5}};
__thread int hidden_one = 12;
static __thread int local = 1, other_local = 2;
int *address_in_other(int which) {
  switch (which) {
    case 0: return &initialised;
    case 1: return &zero;
    case 2: return (int *)&aligned;
    case 3: return &big.values[199];
    default: return &hidden_one;
  }
}
int touch_locals(void) { return local++ * 10 + other_local++; }
