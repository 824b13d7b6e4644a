/* Thread-local variables in one model: across units, aligned, initialised in threads made before and after their use. */
#include <errno.h>
#include <pthread.h>
#include <semaphore.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include "models.h"
static __thread int mine = 3;
static __thread char padding[13] = "twelve chars";
static sem_t go;
static void look(const char *who) {
  int same = address_in_other(0) == &initialised && address_in_other(1) == &zero && address_in_other(2) == (int *)&aligned &&
             address_in_other(3) == &big.values[199] && address_in_other(4) == &hidden_one;
  printf("%s %d %d %d %ld %d %d %d %d %s %d\n", who, same, initialised++, zero++, aligned++, (int)((uintptr_t)&aligned % 64), big.values[199]++,
         hidden_one++, mine++, padding, touch_locals());
}
static void *early(void *unused) { sem_wait(&go); look("early"); errno = 5; return &initialised; }
static void *late(void *unused) { errno = 0; look("late"); look("late"); return errno == 0 ? &initialised : 0; }
int main(void) {
  pthread_t one, two;
  void *in_early, *in_late;
  sem_init(&go, 0, 0);
  pthread_create(&one, 0, early, 0);
  errno = 3;
  look("main");
  sem_post(&go);
  pthread_join(one, &in_early);
  pthread_create(&two, 0, late, 0);
  pthread_join(two, &in_late);
  look("main");
  printf("%d %d %d\n", errno, in_early != &initialised, in_late != &initialised);
  return 0;
}
