/* thread_local objects with constructors and destructors, in threads of the program and in main. */
#include <cstdio>
#include <memory>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>
struct Traced { std::string name; explicit Traced(const char *n) : name(n) { printf("+%s\n", n); } ~Traced() { printf("-%s\n", name.c_str()); } };
thread_local Traced first("first"), second("second");
thread_local std::vector<int> list{1, 2, 3};
extern thread_local std::string from_other;
extern thread_local int counted;
int count_in_other();
template <typename T> struct Holder { static thread_local T value; };
template <typename T> thread_local T Holder<T>::value = 21;
inline thread_local int shared_inline = 8;
static void use(const char *who) {
  static thread_local Traced local("local");
  list.push_back(static_cast<int>(list.size()));
  from_other += who;
  printf("%s %s %zu %s %d %d %d\n", who, second.name.c_str(), list.size(), from_other.c_str(), count_in_other(), Holder<long>::value++ == 21, shared_inline++);
}
struct Throwing { Throwing() { throw std::runtime_error("thread_local"); } };
int main() {
  std::thread one([] { use("one"); use("again"); });
  one.join();
  use("main");
  std::thread two([] { use("two"); });
  two.join();
  std::thread([] { try { thread_local Throwing t; (void)&t; } catch (std::exception &e) { printf("%s\n", e.what()); } }).join();
  printf("%d %zu\n", counted, list.size());
}
