/* Threads, locks, call_once, futures, and static locals that several threads reach at once. */
#include <atomic>
#include <barrier>
#include <condition_variable>
#include <cstdio>
#include <future>
#include <mutex>
#include <shared_mutex>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>
static std::atomic<int> made, attempts;
struct Slow { int value; Slow() : value(++made) { std::this_thread::yield(); } };
static Slow &instance() { static Slow slow; return slow; }
struct Flaky { Flaky() { if (++attempts < 3) throw std::runtime_error("not yet"); } };
static void flaky() { static Flaky f; (void)f; }
int main() {
  std::barrier start(8);
  std::vector<std::thread> threads;
  std::atomic<int> sum;
  std::once_flag once;
  int calls = 0;
  for (int i = 0; i < 8; i++) threads.emplace_back([&] { start.arrive_and_wait(); sum += instance().value; std::call_once(once, [&] { calls++; }); });
  for (auto &thread : threads) thread.join();
  printf("static %d %d once %d\n", made.load(), sum.load(), calls);
  int failed = 0;
  for (int i = 0; i < 4; i++) try { flaky(); } catch (std::exception &) { failed++; }
  printf("guard %d %d\n", failed, attempts.load());
  std::once_flag throwing;
  try { std::call_once(throwing, [] { throw 1; }); } catch (int) { puts("call_once threw"); }
  std::call_once(throwing, [] { puts("called again"); });
  std::mutex mutex;
  std::condition_variable condition;
  bool ready = false;
  std::string text;
  std::thread consumer([&] { std::unique_lock lock(mutex); condition.wait(lock, [&] { return ready; }); text += " heard"; });
  { std::lock_guard lock(mutex); ready = true; text = "told"; }
  condition.notify_one();
  consumer.join();
  puts(text.c_str());
  std::shared_mutex shared;
  { std::shared_lock one(shared), two(shared); }
  auto task = std::async(std::launch::async, [](int a, int b) { return a * b; }, 6, 7);
  std::packaged_task<int()> packaged([] { return 5; });
  auto deferred = std::async(std::launch::deferred, [] { return std::string("deferred"); });
  std::thread runner([&] { packaged(); });
  int result = packaged.get_future().get();
  runner.join();
  printf("%d %d %s\n", task.get(), result, deferred.get().c_str());
  std::jthread stopping([](std::stop_token token) { while (!token.stop_requested()) std::this_thread::yield(); });
  stopping.request_stop();
  stopping.join();
  struct Exit { ~Exit() { puts("of the thread"); } };
  std::thread([] { static thread_local Exit e; (void)&e; }).join();
  std::promise<int> at_exit;
  std::thread([&] { at_exit.set_value_at_thread_exit(9); }).join();
  printf("%d\n", at_exit.get_future().get());
}
