/* Arguments in every kind of register and on the stack. */
struct pair { long first; double second; };

long integers(long a, long b, long c, long d, long e, long f, long g, long h, long on_stack) {
  return a + 2 * b + 3 * c + 4 * d + 5 * e + 6 * f + 7 * g + 8 * h + 9 * on_stack;
}

double doubles(double a, double b, double c, double d, double e, double f, double g, double h, double in_integer) {
  return a + 2 * b + 3 * c + 4 * d + 5 * e + 6 * f + 7 * g + 8 * h + 9 * in_integer;
}

float mixed(float a, long b, double c, struct pair d) { return a + b + c + d.first + d.second; }

struct pair both(long a, double b) { return (struct pair){a + 1, b + 1}; }

long check(void) {
  struct pair result;
  if (integers(1, 2, 3, 4, 5, 6, 7, 8, 9) != 285) return 1;
  if (doubles(1, 2, 3, 4, 5, 6, 7, 8, 9) != 285) return 2;
  if (mixed(1, 2, 3, (struct pair){4, 5}) != 15) return 3;
  result = both(1, 2);
  return result.first == 2 && result.second == 3 ? 0 : 4;
}
