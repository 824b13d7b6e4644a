// A constructor, a destructor, and a function with C linkage.
#include <cstdio>

struct Announcer {
  Announcer() { std::puts("constructed"); }
  ~Announcer() { std::puts("destructed"); }
};

static Announcer announcer;

extern "C" int from_cpp() { return 5; }
