/* What /proc says of a thread. */

/* Reads /proc/self/task/<tid>/<name> as a string. Returns its length, -1 when the thread is gone. */
static long read_of_thread(i32 tid, const char *name, char *text, u64 size) {
  char path[64] = "/proc/self/task/", digits[12];
  u64 length = 16, count = 0;
  for (u32 rest = (u32)tid; rest; rest /= 10) digits[count++] = (char)('0' + rest % 10);
  while (count) path[length++] = digits[--count];
  path[length++] = '/';
  while ((path[length] = *name++)) length++;
  int fd = open(path, O_CLOEXEC);
  if (fd < 0) return -1;
  long got = read(fd, text, size - 1);
  close(fd);
  text[got > 0 ? got : 0] = 0;
  return got;
}

static int digit_of(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return 16;
}

/* The number at *at, which is moved behind it and the blanks before it; with or without 0x. */
static w64 parse(const char **at, u64 base) {
  const char *c = *at;
  while (*c == ' ' || *c == '\t') c++;
  if (base == 16 && c[0] == '0' && c[1] == 'x') c += 2;
  w64 value = 0;
  for (; (u64)digit_of(*c) < base; c++) value = value * base + (u64)digit_of(*c);
  *at = c;
  return value;
}

/* Whether a thread has a processor or waits for one; no when that is not known. Source: proc_pid_status(5). */
static int is_runnable(i32 tid) {
  char text[256];
  if (read_of_thread(tid, "status", text, sizeof text) <= 0) return 0;
  for (const char *at = text; *at; at++)
    if (at[0] == '\n' && at[1] == 'S' && at[2] == 't' && at[3] == 'a') return at[8] == 'R'; /* "State:\tR" */
  return 0;
}

/* How often a thread was given a processor; 0 when that is not known. Source: proc(5), schedstat. */
static u64 turns_of(i32 tid) {
  char text[96];
  const char *at = text;
  if (read_of_thread(tid, "schedstat", text, sizeof text) <= 0) return 0;
  parse(&at, 10);
  parse(&at, 10);
  return parse(&at, 10);
}

/* Where the C library's part of a thread lies follows from where the kernel knows its list of robust mutexes. */
static u64 thread_pointer_of(i32 tid) {
  u64 own = 0, list = 0, size;
  if (syscall(telejit_syscall_get_robust_list, 0, &own, &size) != 0 || !own) return 0;
  if (syscall(telejit_syscall_get_robust_list, tid, &list, &size) != 0 || !list) return 0;
  return list - own + (u64)current_thread_pointer();
}
