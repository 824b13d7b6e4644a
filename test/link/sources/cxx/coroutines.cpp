/* Coroutines, with exceptions through them. */
#include <coroutine>
#include <cstdio>
#include <exception>
#include <stdexcept>
struct Generator {
  struct promise_type {
    int value;
    std::exception_ptr error;
    Generator get_return_object() { return {std::coroutine_handle<promise_type>::from_promise(*this)}; }
    std::suspend_always initial_suspend() { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    std::suspend_always yield_value(int v) { value = v; return {}; }
    void return_void() {}
    void unhandled_exception() { error = std::current_exception(); }
  };
  std::coroutine_handle<promise_type> handle;
  bool next() { handle.resume(); if (handle.promise().error) std::rethrow_exception(handle.promise().error); return !handle.done(); }
  ~Generator() { handle.destroy(); }
};
struct Guard { ~Guard() { puts("~Guard"); } };
Generator squares(int n) { Guard g; for (int i = 1; i <= n; i++) { if (i == 4) throw std::runtime_error("four"); co_yield i * i; } }
int main() {
  auto s = squares(3);
  while (s.next()) printf("%d\n", s.handle.promise().value);
  try { auto t = squares(5); while (t.next()) printf("%d\n", t.handle.promise().value); } catch (std::exception &e) { puts(e.what()); }
  { auto dropped = squares(2); dropped.next(); }
}
