// Every operation of libgcc's outline atomics, in every size and order.
#include <stdatomic.h>
#include <stdio.h>
#define ALL(type, order)                                                                                               \
  do {                                                                                                                 \
    _Atomic type v = (type)0x5a;                                                                                       \
    type expected = 0x5a;                                                                                              \
    sum = sum * 31 + atomic_fetch_add_explicit(&v, 3, order);                                                          \
    sum = sum * 31 + atomic_fetch_sub_explicit(&v, 3, order);                                                          \
    sum = sum * 31 + atomic_fetch_and_explicit(&v, 0x7e, order);                                                       \
    sum = sum * 31 + atomic_fetch_or_explicit(&v, 0x11, order);                                                        \
    sum = sum * 31 + atomic_fetch_xor_explicit(&v, 0x33, order);                                                       \
    sum = sum * 31 + atomic_exchange_explicit(&v, 0x5a, order);                                                        \
    sum = sum * 31 + atomic_compare_exchange_strong_explicit(&v, &expected, 7, order, memory_order_relaxed);           \
    sum = sum * 31 + v;                                                                                                \
  } while (0)
#define SIZES(order)                                                                                                   \
  do {                                                                                                                 \
    ALL(unsigned char, order);                                                                                         \
    ALL(unsigned short, order);                                                                                        \
    ALL(unsigned int, order);                                                                                          \
    ALL(unsigned long, order);                                                                                         \
  } while (0)
int main(void) {
  unsigned long sum = 0;
  SIZES(memory_order_relaxed);
  SIZES(memory_order_acquire);
  SIZES(memory_order_release);
  SIZES(memory_order_acq_rel);
  SIZES(memory_order_seq_cst);
  unsigned __int128 wide = 5;
  sum += __sync_bool_compare_and_swap(&wide, 5, (unsigned __int128)9 << 64);
  sum += (unsigned long)(wide >> 64);
  printf("%lx\n", sum);
  return 0;
}
