#include "units.h"
static Loud second("second unit");
__attribute__((init_priority(200))) static Loud early("early, second unit");
Root *make_bottom() { return new Bottom; }
const void *address_of(int which) {
  switch (which) {
    case 0: return &counter;
    case 1: return &Registry<long>::count;
    case 2: return &label<int>;
    case 3: return (const void *)&next_local;
    default: return &std::cout;
  }
}
int bump() { Registry<long>::count++; return next_local() + ++counter; }
int describe(Root &root, int Left::*left, std::string (Root::*who)() const) {
  std::cout << (root.*who)() << '\n';
  return dynamic_cast<Left &>(root).*left;
}
