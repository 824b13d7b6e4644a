// A thread that asks render() for a block of samples at a fixed pace, as a sound card does, and checks what it gets.
#define _GNU_SOURCE
#include <pthread.h>
#include <sched.h>
#include <string.h>
#include <time.h>
#include "block.h"

enum { BUCKETS = 24 };

// Read by the controller when the player has stopped: all fields are 8 bytes.
struct report {
  long blocks;
  long wrong_samples;
  long older_bodies;   // blocks by a body older than that of the block before
  long bodies_heard;
  long is_realtime;    // the system lets the thread have a fixed priority
  long latest_ns;
  long missed;         // blocks that were not ready when they had to be
  long stalls;         // of them, those after one that was ready: the others catch up
  long by_lateness[BUCKETS]; // a block that was ready less than 2^i microseconds after it was due
} report;

static pthread_t thread;
static long period_ns, most_blocks;
static int is_stopped;
static long last_body;
static int is_behind;

static long now_ns(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1000000000L + now.tv_nsec;
}

static void sleep_until(long ns) {
  const struct timespec until = {ns / 1000000000L, ns % 1000000000L};
  while (clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &until, 0) != 0) {
  }
}

static float expected(long body, long frame) {
  const unsigned at = phase(frame);
  const int waves[BODIES] = {(int)at >> 16, at >> 31 ? -32768 : 32767, ((int)at < 0 ? ~(int)at : (int)at) >> 15};
  return (float)(waves[body % BODIES] * level(body));
}

static void note_lateness(long ns) {
  if (ns > report.latest_ns) report.latest_ns = ns;
  if (ns >= period_ns) report.missed++;
  if (ns >= period_ns && !is_behind) report.stalls++;
  is_behind = ns >= period_ns;
  int bucket = 0;
  while (bucket < BUCKETS - 1 && ns >= 1000L << bucket) bucket++;
  report.by_lateness[bucket]++;
}

static void *play(void *unused) {
  struct block block;
  long due = now_ns();
  for (long n = 0; n != most_blocks && !__atomic_load_n(&is_stopped, __ATOMIC_ACQUIRE); n++) {
    const long first = n * FRAMES;
    memset(&block, 0xff, sizeof block);
    render(&block, first);
    if (period_ns > 0) {
      note_lateness(now_ns() - due);
      due += period_ns;
    }
    for (int i = 0; i < FRAMES; i++)
      if (!(block.samples[i] == expected(block.body, first + i))) report.wrong_samples++;
    if (block.body < last_body) report.older_bodies++;
    if (block.body != last_body) report.bodies_heard++;
    report.blocks++;
    __atomic_store_n(&last_body, block.body, __ATOMIC_RELEASE);
    if (period_ns > 0) sleep_until(due);
  }
  return unused;
}

// Begins to play, `blocks` blocks or, with 0, until it is stopped. A pace of 0 is as fast as it can.
long player_start(long pace_ns, long blocks) {
  memset(&report, 0, sizeof report);
  period_ns = pace_ns;
  most_blocks = blocks == 0 ? -1 : blocks;
  is_stopped = is_behind = 0;
  last_body = -1;
  const int error = pthread_create(&thread, 0, play, 0);
  if (error != 0) return error;
  const struct sched_param priority = {sched_get_priority_min(SCHED_FIFO)};
  report.is_realtime = pace_ns > 0 && pthread_setschedparam(thread, SCHED_FIFO, &priority) == 0;
  return 0;
}

// Returns when a block by this body, or a newer one, has been played.
long player_await(long body, long unused) {
  while (__atomic_load_n(&last_body, __ATOMIC_ACQUIRE) < body) sched_yield();
  return unused;
}

// Ends the thread; with `is_done` it plays to its end first.
long player_stop(long is_done, long unused) {
  if (!is_done) __atomic_store_n(&is_stopped, 1, __ATOMIC_RELEASE);
  pthread_join(thread, 0);
  return unused;
}
