#include "across.h"
#include <string>
Base::~Base() {}
const char *Base::name() const { return "Base"; }
const char *Derived::name() const { return "Derived"; }
extern "C" int throw_int(int value) { Guard g{"throw_int"}; if (value > 2) throw value; return value; }
void throw_derived(int value) { Guard g{"throw_derived"}; throw Derived(value); }
void throw_other() { throw Other(); }
void throw_tagged() { throw Tagged<long>(99); }
int call_back(int (*function)(int), int value) { Guard g{"call_back"}; return function(value) + 1; }
int call_guarded(const std::function<int(int)> &function, int value) {
  Guard g{"call_guarded"};
  try { return function(value); } catch (std::exception &e) { printf("passing on %s\n", e.what()); throw; }
}
Base *make_derived() { return new Derived(5); }
const std::type_info &type_of_derived() { return typeid(Derived); }
const std::type_info &type_of_string() { return typeid(std::string); }
