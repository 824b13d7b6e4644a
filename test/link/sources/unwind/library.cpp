/* Exceptions that pass through frames of the C and C++ libraries. */
#include <algorithm>
#include <any>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <functional>
#include <future>
#include <map>
#include <memory>
#include <new>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>
#include <search.h>
struct Counted { static int live; Counted() { live++; } Counted(const Counted &) { live++; } ~Counted() { live--; } };
int Counted::live;
static int compare(const void *a, const void *b) { Counted c; if (*(const int *)a == 4 || *(const int *)b == 4) throw std::string("four"); return *(const int *)a - *(const int *)b; }
int main() {
  int values[] = {5, 2, 9, 4, 7, 1};
  try { qsort(values, 6, sizeof *values, compare); } catch (std::string &s) { printf("qsort %s\n", s.c_str()); }
  try { int key = 4; bsearch(&key, values, 6, sizeof *values, compare); } catch (std::string &s) { printf("bsearch %s\n", s.c_str()); }
  std::vector<std::string> words{"b", "a", "c"};
  try { std::sort(words.begin(), words.end(), [](const std::string &, const std::string &) -> bool { Counted c; throw 1; }); } catch (int i) { printf("sort %d %zu\n", i, words.size()); }
  std::function<void(int)> recurse = [&](int depth) { Counted c; if (depth == 0) throw std::runtime_error("deep"); recurse(depth - 1); };
  try { recurse(50); } catch (std::exception &e) { printf("function %s\n", e.what()); }
  try { std::vector<int>().at(3); } catch (std::out_of_range &) { puts("out_of_range"); }
  try { std::map<int, int>().at(3); } catch (std::out_of_range &) { puts("map"); }
  try { std::any_cast<int>(std::any(std::string())); } catch (std::bad_cast &) { puts("bad_any_cast"); }
  try { (void)std::stoi("x"); } catch (std::invalid_argument &) { puts("stoi"); }
  try { std::string(static_cast<size_t>(-1), 'x'); } catch (std::length_error &) { puts("length_error"); }
  try { operator delete(operator new(static_cast<size_t>(1) << 62)); } catch (std::bad_alloc &) { puts("bad_alloc"); }
  try { std::function<void()>()(); } catch (std::bad_function_call &) { puts("bad_function_call"); }
  try { std::shared_ptr<int>(std::weak_ptr<int>()); } catch (std::bad_weak_ptr &) { puts("bad_weak_ptr"); }
  std::exception_ptr kept;
  std::thread([&] { try { Counted c; throw std::domain_error("of a thread"); } catch (...) { kept = std::current_exception(); } }).join();
  try { std::rethrow_exception(kept); } catch (std::logic_error &e) { printf("exception_ptr %s\n", e.what()); }
  std::promise<int> promise;
  std::thread([&] { promise.set_exception(std::make_exception_ptr(std::string("promised"))); }).join();
  try { promise.get_future().get(); } catch (std::string &s) { printf("future %s\n", s.c_str()); }
  try { try { throw std::runtime_error("inner"); } catch (...) { std::throw_with_nested(std::logic_error("outer")); } }
  catch (std::logic_error &e) { try { std::rethrow_if_nested(e); } catch (std::runtime_error &i) { printf("nested %s %s\n", e.what(), i.what()); } }
  struct Uncaught { ~Uncaught() { printf("uncaught %d\n", std::uncaught_exceptions()); } };
  try { Uncaught u; throw 1; } catch (int) {}
  printf("live %d\n", Counted::live);
}
