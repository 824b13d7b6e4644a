// A body of render(): WAVE says which. Its number is written over the mark before it is linked.
#include "block.h"

static const volatile long number = 0x7e1e717e1e717e1e;

static int wave(unsigned phase) {
#if WAVE == 0
  return (int)phase >> 16; // saw
#elif WAVE == 1
  return phase >> 31 ? -32768 : 32767; // square
#else
  return ((int)phase < 0 ? ~(int)phase : (int)phase) >> 15; // triangle
#endif
}

void render(struct block *block, long first) {
  const long own = number;
  block->body = own;
  for (int i = 0; i < FRAMES; i++) block->samples[i] = (float)(wave(phase(first + i)) * level(own));
}
