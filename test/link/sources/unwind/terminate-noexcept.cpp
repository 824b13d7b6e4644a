/* An exception that leaves a noexcept function. */
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <stdexcept>
__attribute__((noinline)) void thrower() { throw std::runtime_error("never caught"); }
__attribute__((noinline)) void wall() noexcept { thrower(); }
int main() {
  std::set_terminate([] {
    try { std::rethrow_exception(std::current_exception()); } catch (std::exception &e) { printf("terminate: %s\n", e.what()); }
    fflush(stdout);
    _Exit(7);
  });
  try { wall(); } catch (...) { puts("the wall has a hole"); }
}
