#pragma once
struct big { int values[200]; };
extern __thread int initialised, zero;
extern __thread long aligned __attribute__((aligned(64)));
extern __thread struct big big;
extern __thread int hidden_one __attribute__((visibility("hidden")));
int *address_in_other(int which);
int touch_locals(void);
