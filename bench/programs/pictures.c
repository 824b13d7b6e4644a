/* A program of many functions of which it calls some: pictures, written and read in several formats with the stb libraries. */
#include <stdlib.h>
#include <string.h>

#define STBI_NO_STDIO
#define STBI_WRITE_NO_STDIO
#define STB_IMAGE_IMPLEMENTATION
#include <stb/stb_image.h>
#define STB_IMAGE_WRITE_IMPLEMENTATION
#include <stb/stb_image_write.h>
#define STB_IMAGE_RESIZE_IMPLEMENTATION
#include <stb/stb_image_resize.h>
#define STB_PERLIN_IMPLEMENTATION
#include <stb/stb_perlin.h>
#define STB_DXT_IMPLEMENTATION
#include <stb/stb_dxt.h>
#define STB_SPRINTF_IMPLEMENTATION
#include <stb/stb_sprintf.h>
#define STB_RECT_PACK_IMPLEMENTATION
#include <stb/stb_rect_pack.h>
#define STB_TRUETYPE_IMPLEMENTATION
#include <stb/stb_truetype.h>
#define STB_VORBIS_NO_STDIO
#include <stb/stb_vorbis.h>

enum { SIZE = 64, HALF = SIZE / 2, CHANNELS = 3 };

struct bytes {
  unsigned char *data;
  int length;
};

static void append(void *context, void *data, int length) {
  struct bytes *all = context;
  all->data = realloc(all->data, all->length + length);
  memcpy(all->data + all->length, data, length);
  all->length += length;
}

static long sum(long hash, const unsigned char *data, int length) {
  for (int i = 0; i < length; i++) hash = (hash ^ data[i]) * 1099511628211;
  return hash;
}

static void draw(unsigned char *pixels, float seed) {
  for (int y = 0; y < SIZE; y++) {
    for (int x = 0; x < SIZE; x++) {
      float value = stb_perlin_fbm_noise3(x / 16.0f, y / 16.0f, seed, 2, 0.5f, 4);
      for (int c = 0; c < CHANNELS; c++) *pixels++ = (unsigned char)(128 + 100 * value) + c * x;
    }
  }
}

/* Reads what was written; the hash is of what is read. */
static long reread(long hash, struct bytes *file) {
  int width, height, channels;
  unsigned char *pixels = stbi_load_from_memory(file->data, file->length, &width, &height, &channels, CHANNELS);
  if (pixels == NULL) return -1;
  hash = sum(hash, pixels, width * height * CHANNELS);
  stbi_image_free(pixels);
  free(file->data);
  *file = (struct bytes){0};
  return hash;
}

/* Something small. */
long first(long seed) { return (long)(1000 * stb_perlin_noise3(seed / 10.0f, 0.5f, 0.25f, 0, 0, 0)); }

/* Everything. */
long all(long seed) {
  unsigned char pixels[SIZE * SIZE * CHANNELS], small[HALF * HALF * CHANNELS];
  struct bytes file = {0};
  draw(pixels, seed / 10.0f);
  stbir_resize_uint8(pixels, SIZE, SIZE, 0, small, HALF, HALF, 0, CHANNELS);
  long hash = sum(seed, small, sizeof small);
  stbi_write_png_to_func(append, &file, HALF, HALF, CHANNELS, small, 0);
  hash = reread(hash, &file);
  stbi_write_jpg_to_func(append, &file, HALF, HALF, CHANNELS, small, 80);
  hash = reread(hash, &file);
  stbi_write_bmp_to_func(append, &file, HALF, HALF, CHANNELS, small);
  hash = reread(hash, &file);
  stbi_write_tga_to_func(append, &file, HALF, HALF, CHANNELS, small);
  hash = reread(hash, &file);
  unsigned char block[64], packed[16];
  for (int i = 0; i < 64; i++) block[i] = small[i];
  stb_compress_dxt_block(packed, block, 1, STB_DXT_HIGHQUAL);
  hash = sum(hash, packed, sizeof packed);
  stbrp_context context;
  stbrp_node nodes[SIZE];
  stbrp_rect boxes[16];
  for (int i = 0; i < 16; i++) boxes[i] = (stbrp_rect){.id = i, .w = 3 + i % 5, .h = 2 + i % 7};
  stbrp_init_target(&context, SIZE, SIZE, nodes, SIZE);
  stbrp_pack_rects(&context, boxes, 16);
  char text[256];
  for (int i = 0; i < 16; i++) {
    int length = stbsp_snprintf(text, sizeof text, "%d %d %.3f %s", boxes[i].x, boxes[i].y, i / 3.0, "box");
    hash = sum(hash, (unsigned char *)text, length);
  }
  return hash;
}
