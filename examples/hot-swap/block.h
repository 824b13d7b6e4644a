// What the player and the bodies of render() agree on.
enum { FRAMES = 64, BODIES = 3, LEVELS = 8 };

struct block {
  long body;              // number of the body that computed it
  float samples[FRAMES];
};

void render(struct block *block, long first);

// Amplitude of a body.
static inline int level(long body) { return 1 + (int)(body / BODIES % LEVELS); }

static inline unsigned phase(long frame) { return (unsigned)frame * 0x1234567u; }
