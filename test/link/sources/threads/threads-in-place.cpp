// What threads do in order, as one text: the same natively and in an executor.
#include <atomic>
#include <cerrno>
#include <condition_variable>
#include <cstring>
#include <future>
#include <mutex>
#include <pthread.h>
#include <semaphore.h>
#include <stdexcept>
#include <string>
#include <system_error>
#include <thread>
#include <threads.h>
#include <unistd.h>
#include <vector>

static std::string text;
static std::mutex text_lock;

static void say(const std::string &line) {
  std::lock_guard<std::mutex> guard(text_lock);
  text += line + "\n";
}

struct Frame {
  const char *name;
  ~Frame() { say(std::string("frame of ") + name); }
};

struct Local {
  std::string name = "unnamed";
  ~Local() { say("thread-local of " + name); }
};
static thread_local Local local;
static thread_local int counter = 40;

static pthread_key_t key;
static void on_key(void *value) {
  say("key " + std::to_string((long)value));
  if ((long)value > 1) pthread_setspecific(key, (void *)((long)value - 1));
}

static tss_t tss;
static void on_tss(void *value) { say("tss " + std::to_string((long)value)); }

enum Way { RETURN, EXIT, CANCEL, CANCEL_AT_ONCE };
static const char *const names[] = {"return", "exit", "cancel", "cancel at once"};
static sem_t ready;

static void on_cleanup(void *way) { say(std::string("cleanup of ") + names[(long)way]); }

static void *body(void *way) {
  local.name = names[(long)way];
  Frame frame{names[(long)way]};
  pthread_setspecific(key, (void *)3);
  if (++counter != 41) say("counter is not the thread's own");
  pthread_cleanup_push(on_cleanup, way);
  try {
    if ((long)way == EXIT) pthread_exit((void *)77);
    if ((long)way == CANCEL) {
      sem_post(&ready);
      for (;;) pause();
    }
  } catch (...) {
    say("caught and passed on");
    throw;
  }
  pthread_cleanup_pop(0);
  return (void *)66;
}

// No destructors: they have no place in code that may be left at any instruction.
static void *busy_body(void *way) {
  int old;
  local.name = names[(long)way];
  pthread_setspecific(key, (void *)1);
  sem_post(&ready);
  pthread_setcanceltype(PTHREAD_CANCEL_ASYNCHRONOUS, &old);
  for (;;) __asm__ volatile("");
}

static void ends() {
  for (long way = RETURN; way <= CANCEL_AT_ONCE; way++) {
    pthread_t thread;
    void *result;
    pthread_create(&thread, nullptr, way == CANCEL_AT_ONCE ? busy_body : body, (void *)way);
    if (way >= CANCEL) {
      sem_wait(&ready);
      pthread_cancel(thread);
    }
    pthread_join(thread, &result);
    say(std::string(names[way]) + " gave " + std::to_string((long)result));
  }
  if (counter != 40) say("counter of the first thread changed");
}

static void *depth_of(void *) {
  pthread_attr_t attr;
  size_t size;
  void *low;
  pthread_getattr_np(pthread_self(), &attr);
  pthread_attr_getstack(&attr, &low, &size);
  pthread_attr_destroy(&attr);
  volatile char room[3 << 20];
  memset((void *)room, 1, sizeof room);
  /* the C library may give one that another thread had */
  return (void *)(long)(size >= 4 << 20 && room[5] == 1);
}

static void attributes() {
  pthread_attr_t attr;
  pthread_t thread;
  void *result;
  pthread_attr_init(&attr);
  pthread_attr_setstacksize(&attr, 4 << 20);
  pthread_create(&thread, &attr, depth_of, nullptr);
  pthread_join(thread, &result);
  say("stack is large enough " + std::to_string((long)result));
  pthread_attr_setdetachstate(&attr, PTHREAD_CREATE_DETACHED);
  pthread_create(&thread, &attr, [](void *) -> void * { sem_post(&ready); return nullptr; }, nullptr);
  sem_wait(&ready);
  pthread_attr_destroy(&attr);
  pthread_create(&thread, nullptr, [](void *) -> void * { errno = 5; char name[16]; pthread_getname_np(pthread_self(), name, 16); say(name); return nullptr; }, nullptr);
  errno = 3;
  pthread_join(thread, nullptr);
  say("errno " + std::to_string(errno));
}

static void refused() {
  pthread_attr_t attr;
  pthread_t thread;
  pthread_attr_init(&attr);
  pthread_attr_setstacksize(&attr, 1ul << 46);
  say("refused with " + std::to_string(pthread_create(&thread, &attr, body, nullptr)));
  pthread_attr_t usual;
  pthread_getattr_default_np(&usual);
  pthread_setattr_default_np(&attr);
  try {
    std::thread never([frame = std::make_unique<Frame>(Frame{"what never ran"})] {});
  } catch (const std::system_error &error) {
    say("no thread: " + std::to_string(error.code().value()));
  }
  thrd_t other;
  say("thrd_create gave " + std::to_string(thrd_create(&other, [](void *) -> int { return 0; }, nullptr)));
  pthread_setattr_default_np(&usual);
  pthread_attr_destroy(&usual);
  pthread_attr_destroy(&attr);
}

static void c11() {
  thrd_t thread;
  int result;
  thrd_create(&thread, [](void *value) -> int { tss_set(tss, value); return -9; }, (void *)12);
  thrd_join(thread, &result);
  say("thrd returned " + std::to_string(result));
  thrd_create(&thread, [](void *) -> int { Frame frame{"thrd"}; thrd_exit(5); }, nullptr);
  thrd_join(thread, &result);
  say("thrd exited " + std::to_string(result));
}

static void cxx() {
  std::thread([] {
    try {
      try {
        throw std::runtime_error("inner");
      } catch (const std::exception &error) {
        std::throw_with_nested(std::logic_error("outer"));
      }
    } catch (const std::exception &error) {
      say(error.what());
    }
  }).join();
  auto thrown = std::async(std::launch::async, []() -> int { throw std::out_of_range("async"); });
  try {
    thrown.get();
  } catch (const std::out_of_range &error) {
    say(error.what());
  }
  std::promise<int> promise;
  auto future = promise.get_future();
  std::thread late([&promise] { local.name = "late"; promise.set_value_at_thread_exit(8); });
  say("promised " + std::to_string(future.get()));
  late.join();
  std::mutex lock;
  std::condition_variable changed;
  int turn = 0;
  std::string turns;
  auto play = [&](int mine) {
    for (int i = 0; i < 3; i++) {
      std::unique_lock<std::mutex> guard(lock);
      changed.wait(guard, [&] { return turn % 2 == mine; });
      turns += std::to_string(mine);
      turn++;
      changed.notify_all();
    }
  };
  std::thread one(play, 1), zero(play, 0);
  one.join();
  zero.join();
  say(turns);
  std::jthread stopped([](std::stop_token token) {
    while (!token.stop_requested()) std::this_thread::yield();
    say("stopped");
  });
  stopped.request_stop();
  stopped.join();
  std::thread given([frame = std::make_unique<Frame>(Frame{"what was moved"})] { say("has " + std::string(frame->name)); });
  given.join();
  std::atomic<long> sum = 0;
  {
    std::vector<std::jthread> many;
    for (int i = 0; i < 64; i++) many.emplace_back([&sum, i] { sum += i + counter; });
  }
  say("sum " + std::to_string(sum));
}

extern "C" const char *in_order(void) {
  sem_init(&ready, 0, 0);
  pthread_key_create(&key, on_key);
  tss_create(&tss, on_tss);
  pthread_setname_np(pthread_self(), "first");
  ends();
  attributes();
  refused();
  c11();
  cxx();
  tss_delete(tss);
  pthread_key_delete(key);
  return text.c_str();
}

#ifdef NATIVE
#include <cstdio>
int main() {
  fputs(in_order(), stdout);
  fflush(stdout);
  _exit(0);
}
#endif
