/* Thread-local variables of the host libraries: errno, and __once_callable, which call_once of older compilers uses. */
#include <cerrno>
#include <cstdio>
#include <mutex>
#include <thread>
extern __thread int errno_variable __asm__("errno");
namespace std { extern __thread void *__once_callable; extern __thread void (*__once_call)(); }
int main() {
  errno = 7;
  printf("%d %d\n", errno_variable, &errno_variable == &errno);
  std::thread([] { errno_variable = 1; printf("%d\n", errno); }).join();
  printf("%d %d\n", errno, std::__once_callable == nullptr);
  std::once_flag flag;
  std::call_once(flag, [] { puts("called"); });
}
