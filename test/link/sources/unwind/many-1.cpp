/* Call frame information of 30,000 functions. */
#include <cstdio>
extern "C" void first_of_many(), last_of_many(void (*)());
static void thrower() { throw 11; }
int main() {
  first_of_many();
  try { last_of_many(thrower); } catch (int i) { printf("%d\n", i); }
}
