/* Vectors of WIDTH bytes given to an indirect function arrive whole, whatever its resolver does to the registers. */
#include <stdio.h>

#ifndef WIDTH
#define WIDTH 16
#endif

typedef long vector __attribute__((vector_size(WIDTH)));

static vector make(long from) {
  vector made;
  for (int i = 0; i < WIDTH / 8; i++) made[i] = from * 1000 + i;
  return made;
}

static int same(vector a, vector b) {
  for (int i = 0; i < WIDTH / 8; i++)
    if (a[i] != b[i]) return 0;
  return 1;
}

static int check(int first, long second, vector a, vector b, vector c, vector d, vector e, vector f, vector g, vector h) {
  return first == 1 && second == 2 && same(a, make(10)) && same(b, make(11)) && same(c, make(12)) && same(d, make(13)) &&
         same(e, make(14)) && same(f, make(15)) && same(g, make(16)) && same(h, make(17));
}

static void *resolve(void) {
  __asm__ volatile("vzeroall" ::: "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7", "memory");
  return check;
}

int indirect(int, long, vector, vector, vector, vector, vector, vector, vector, vector)
    __attribute__((ifunc("resolve")));

int main(void) {
  for (int i = 0; i < 2; i++)
    printf("%d\n", indirect(1, 2, make(10), make(11), make(12), make(13), make(14), make(15), make(16), make(17)));
  return 0;
}
