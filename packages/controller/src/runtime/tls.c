/* Thread-local storage: one block of the static TLS that all linked units share. */

static struct {
  long offset; /* from the thread pointer, the same in every thread */
  char *image; /* what the block of a new thread begins with; kept by the executor */
  u64 size;
} tls;

static void copy(char *to, const char *from, u64 size) {
  for (u64 i = 0; i < size; i++) to[i] = from[i];
}

/* Brings a part of the block up to date in all threads of the runtime. Those that the C library makes begin with the
 * image as it is then. */
static void update_tls(u64 start, u64 size) {
  pthread_mutex_lock(&idle_lock);
  for (worker *one = all_workers; one; one = one->next)
    if (one->thread_pointer) copy(one->thread_pointer + tls.offset + start, tls.image + start, size);
  pthread_mutex_unlock(&idle_lock);
}

static void attach_tls(long offset, char *image, u64 size) {
  tls.offset = offset;
  tls.image = image;
  tls.size = size;
  update_tls(0, size);
}
