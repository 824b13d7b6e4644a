// One program for all tests of `telejit run`: argv[1] says what to do.
#include <errno.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

extern char **environ;

static int is(const char *word, const char *mode) { return strcmp(word, mode) == 0; }

static void fill(unsigned char *bytes, size_t size, uint32_t *state) {
  for (size_t i = 0; i < size; i++) {
    *state = *state * 1664525u + 1013904223u;
    bytes[i] = (unsigned char)(*state >> 24);
  }
}

// Writes `total` pseudo-random bytes, the same as pseudoRandomBytes in programs.ts makes.
static int flood(FILE *out, size_t total) {
  static unsigned char bytes[70001];
  uint32_t state = 1;
  while (total > 0) {
    size_t size = total < sizeof bytes ? total : sizeof bytes;
    fill(bytes, size, &state);
    if (fwrite(bytes, 1, size, out) != size) return 9;
    total -= size;
  }
  return 0;
}

static int copy_input(void) {
  static char bytes[30011];
  for (;;) {
    ssize_t size = read(0, bytes, sizeof bytes);
    if (size == 0) return 0;
    if (size < 0) return 8;
    for (ssize_t at = 0; at < size;) {
      ssize_t written = write(1, bytes + at, (size_t)(size - at));
      if (written < 0) return 7;
      at += written;
    }
  }
}

static int overflow(volatile char *above) {
  volatile char here[4096];
  here[0] = above == NULL ? 1 : above[0];
  return overflow(here) + here[0];
}

int main(int argc, char **argv, char **envp) {
  const char *mode = argc > 1 ? argv[1] : "";
  const char *value = argc > 2 ? argv[2] : "";
  if (is(mode, "return")) return atoi(value);
  if (is(mode, "exit")) exit(atoi(value));
  if (is(mode, "_exit")) _exit(atoi(value));
  if (is(mode, "exit-partial")) {
    printf("partial");
    exit(atoi(value));
  }
  if (is(mode, "return-partial")) {
    printf("partial");
    return 0;
  }
  if (is(mode, "flush-crash")) {
    printf("last words");
    fflush(stdout);
    *(volatile int *)0 = 1;
  }
  if (is(mode, "argv")) {
    for (int i = 0; i <= argc; i++) printf("%d:%s\n", i, argv[i] == NULL ? "(null)" : argv[i]);
    return 0;
  }
  if (is(mode, "env")) {
    for (int i = 2; i < argc; i++) {
      const char *found = getenv(argv[i]);
      printf("%s=%s\n", argv[i], found == NULL ? "(unset)" : found);
    }
    printf("%s\n", envp == environ && envp[0] != NULL ? "envp" : "no envp");
    return 0;
  }
  if (is(mode, "cwd")) {
    char folder[4096];
    puts(getcwd(folder, sizeof folder));
    return 0;
  }
  if (is(mode, "cat")) return copy_input();
  if (is(mode, "flood")) return flood(stdout, strtoul(value, NULL, 10));
  if (is(mode, "flood-err")) return flood(stderr, strtoul(value, NULL, 10));
  if (is(mode, "no-read")) {
    puts("done without reading");
    return 0;
  }
  if (is(mode, "at-end")) return getchar() == EOF ? 0 : 1;
  if (is(mode, "stderr")) {
    fprintf(stderr, "to stderr\n");
    printf("to stdout\n");
    return 0;
  }
  if (is(mode, "lines")) {
    for (int i = 0; i < 3; i++) {
      printf("line %d\n", i);
      fflush(stdout);
      if (getchar() == EOF) return 1;
    }
    return 0;
  }
  if (is(mode, "loop")) {
    printf("looping\n");
    fflush(stdout);
    for (;;) pause();
  }
  if (is(mode, "spin")) {
    for (volatile unsigned i = 0;; i++) continue;
  }
  if (is(mode, "raise")) {
    raise(atoi(value));
    return 0;
  }
  if (is(mode, "kill")) {
    kill(getpid(), SIGKILL);
    return 0;
  }
  if (is(mode, "segv")) {
    *(volatile int *)8 = 1;
    return 0;
  }
  if (is(mode, "fpe")) {
    volatile int many = 7, zero = 0;
    return many / zero;
  }
  if (is(mode, "abort")) abort();
  if (is(mode, "overflow")) return overflow(NULL);
  if (is(mode, "pipe-closed")) {
    fclose(stdout);
    fclose(stderr);
    return 5;
  }
  fprintf(stderr, "probe: unknown mode %s\n", mode);
  return 99;
}
