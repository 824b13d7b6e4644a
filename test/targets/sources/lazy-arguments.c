// Functions whose arguments are in all places that AAPCS64 has for them; each is made at its first call, by `check`.
#include <arm_sve.h>
#include <stdarg.h>

typedef struct { long words[6]; } large;
typedef struct { double a, b, c, d; } homogeneous;
typedef int lanes __attribute__((vector_size(16)));

long integers(long a, long b, long c, long d, long e, long f, long g, long h, long i, long j) {
  return a + 2 * b + 3 * c + 5 * d + 7 * e + 11 * f + 13 * g + 17 * h + 19 * i + 23 * j;
}
double doubles(double a, double b, double c, double d, double e, double f, double g, double h, double i) {
  return a + 2 * b + 3 * c + 5 * d + 7 * e + 11 * f + 13 * g + 17 * h + 19 * i;
}
large indirect(long a, homogeneous v) { return (large){{a, (long)v.a, (long)v.b, (long)v.c, (long)v.d, 6}}; }
lanes vectors(lanes a, lanes b, lanes c, lanes d, lanes e, lanes f, lanes g, lanes h) {
  return a + 2 * b + 3 * c + 5 * d + 7 * e + 11 * f + 13 * g + 17 * h;
}
double variadic(int count, ...) {
  va_list list;
  double sum = 0;
  va_start(list, count);
  for (int i = 0; i < count; i++) sum += va_arg(list, double) + va_arg(list, long);
  va_end(list);
  return sum;
}
svint64_t scalable(svbool_t mask, svint64_t a, svint64_t b, svint64_t c) {
  return svadd_m(mask, svadd_x(svptrue_b64(), a, svmul_x(svptrue_b64(), b, 2)), svmul_x(svptrue_b64(), c, 3));
}

/* A bit for each that did not get its arguments. */
long check(void) {
  long wrong = 0;
  wrong |= integers(1, 10, 100, 1000, 1, 2, 3, 4, 5, 6) != 1 + 20 + 300 + 5000 + 7 + 22 + 39 + 68 + 95 + 138;
  wrong |= (doubles(1, 2, 3, 4, 5, 6, 7, 8, 9) != 1 + 4 + 9 + 20 + 35 + 66 + 91 + 136 + 171) << 1;
  large l = indirect(9, (homogeneous){1, 2, 3, 4});
  wrong |= (l.words[0] != 9 || l.words[1] != 1 || l.words[4] != 4 || l.words[5] != 6) << 2;
  lanes v = vectors((lanes){1, 2, 3, 4}, (lanes){5, 6, 7, 8}, (lanes){1, 1, 1, 1}, (lanes){0, 1, 0, 1}, (lanes){2, 2, 2, 2},
                    (lanes){3, 0, 3, 0}, (lanes){1, 2, 1, 2}, (lanes){4, 3, 2, 1});
  wrong |= (v[0] != 1 + 10 + 3 + 0 + 14 + 33 + 13 + 68) << 3;
  wrong |= (v[3] != 4 + 16 + 3 + 5 + 14 + 0 + 26 + 17) << 3;
  wrong |= (variadic(3, 1.5, 2l, 2.5, 3l, 3.5, 4l) != 16.5) << 4;
  svint64_t s = scalable(svwhilelt_b64(0, (int)svcntd() - 1), svindex_s64(0, 1), svindex_s64(0, 10), svindex_s64(0, 100));
  long last = (long)svcntd() - 1;
  for (long i = 0; i <= last; i++) {
    long lane = svlastb(svcmpeq(svptrue_b64(), svindex_s64(0, 1), i), s);
    wrong |= (lane != (i == last ? 21 * i : 321 * i)) << 5;
  }
  return wrong;
}
