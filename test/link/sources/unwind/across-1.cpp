/* Exceptions within a unit, across units in both directions, and what identity of types they need. */
#include "across.h"
#include <string>
static int thrower(int value) { Guard g{"thrower"}; if (value) throw Derived(value); return 0; }
int main() {
  try { thrower(1); } catch (Base &b) { printf("within: %s %d\n", b.name(), b.value); }
  try { throw_int(7); } catch (int i) { printf("from the other unit: %d\n", i); }
  try { call_back(thrower, 3); } catch (Derived &d) { printf("through the other unit: %d\n", d.value); }
  try { throw_derived(4); } catch (const Base &b) { printf("by base: %s %d\n", b.name(), b.value); }
  try { throw_other(); } catch (Base &b) { printf("by virtual base: %s\n", b.name()); }
  try { throw_tagged(); } catch (std::exception &e) {
    auto *tagged = dynamic_cast<Tagged<long> *>(&e);
    printf("template: %s %ld %d\n", e.what(), tagged ? tagged->tag : -1, dynamic_cast<Tagged<int> *>(&e) != nullptr);
  }
  try { call_guarded([](int v) -> int { throw std::out_of_range("lambda" + std::to_string(v)); }, 6); }
  catch (std::logic_error &e) { printf("rethrown by the other unit: %s\n", e.what()); }
  try { call_guarded([](int v) -> int { return std::string("abc").at(v); }, 6); }
  catch (std::out_of_range &) { puts("thrown by the library"); }
  try { try { throw_int(8); } catch (...) { Guard g{"handler"}; throw; } } catch (int i) { printf("rethrown: %d\n", i); }
  try { try { throw_int(9); } catch (int) { throw_derived(10); } } catch (Derived &d) { printf("replaced: %d\n", d.value); }
  Base *made = make_derived();
  printf("%d %d %d %d\n", typeid(*made) == typeid(Derived), typeid(Derived) == type_of_derived(),
         typeid(std::string) == type_of_string(), dynamic_cast<Derived *>(made) != nullptr);
  printf("%d\n", std::string(type_of_derived().name()) == typeid(Derived).name());
  delete made;
}
