/* One copy of what several units define, virtual bases across units, initialisation in order. */
#include "units.h"
static Loud first("first unit");
static int stream_is_ready = (std::cout << "a stream in a constructor" << std::endl, 0);
__attribute__((init_priority(300))) static Loud late("early, first unit");
int main() {
  int bumped = bump();
  std::cout << bumped << ' ' << next_local() << ' ' << counter << ' ' << Registry<long>::count << '\n';
  const void *mine[] = {&counter, &Registry<long>::count, &label<int>, (const void *)&next_local, &std::cout};
  for (int i = 0; i < 5; i++) std::cout << (address_of(i) == mine[i]);
  Root *root = make_bottom();
  auto *bottom = dynamic_cast<Bottom *>(root);
  auto *right = dynamic_cast<Right *>(root);
  std::cout << ' ' << (bottom != nullptr) << ' ' << right->right << ' ' << dynamic_cast<Left *>(right)->left << ' ' << static_cast<Root *>(bottom)->id << '\n';
  std::cout << describe(*root, &Left::left, &Root::who) << '\n';
  delete root;
  static Loud local("local of main");
}
