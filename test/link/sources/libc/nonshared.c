/* What a program gets from libc_nonshared.a: the stat family, mknod, exit handlers, fork handlers. */
#define _GNU_SOURCE
#define _LARGEFILE64_SOURCE
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/wait.h>
#include <unistd.h>
static void at_end(void) { puts("atexit"); }
static void at_end_first(void) { puts("atexit, registered last"); }
static void at_quick(void) { puts("at_quick_exit"); fflush(stdout); }
static void prepare(void) { puts("prepare"); fflush(stdout); }
static int in_parent;
static void parent(void) { in_parent++; }
static void child(void) { puts("child"); }
int main(void) {
  char folder[] = "/tmp/telejit-stat-XXXXXX", path[64], link[64], fifo[64];
  if (!mkdtemp(folder)) return 1;
  snprintf(path, sizeof path, "%s/file", folder);
  snprintf(link, sizeof link, "%s/link", folder);
  snprintf(fifo, sizeof fifo, "%s/fifo", folder);
  int fd = open(path, O_CREAT | O_RDWR, 0600), at = open(folder, O_RDONLY | O_DIRECTORY);
  if (write(fd, "12345", 5) != 5 || symlink(path, link) != 0) return 2;
  struct stat s;
  struct stat64 l;
  int r = stat(link, &s);
  printf("stat %d %ld %o\n", r, (long)s.st_size, s.st_mode);
  r = lstat(link, &s);
  printf("lstat %d %d\n", r, S_ISLNK(s.st_mode));
  r = fstat(fd, &s);
  printf("fstat %d %ld\n", r, (long)s.st_size);
  r = fstatat(at, "link", &s, AT_SYMLINK_NOFOLLOW);
  printf("fstatat %d %d\n", r, S_ISLNK(s.st_mode));
  r = stat64(path, &l);
  printf("stat64 %d %ld\n", r, (long)l.st_size);
  r = lstat64(link, &l);
  printf("lstat64 %d %d\n", r, S_ISLNK(l.st_mode));
  r = fstat64(fd, &l);
  printf("fstat64 %d %ld\n", r, (long)l.st_size);
  r = fstatat64(at, "file", &l, 0);
  printf("fstatat64 %d %ld\n", r, (long)l.st_size);
  r = mknod(fifo, S_IFIFO | 0600, 0);
  printf("mknod %d %d\n", r, stat(fifo, &s) == 0 && S_ISFIFO(s.st_mode));
  unlink(fifo);
  r = mknodat(at, "fifo", S_IFIFO | 0600, 0);
  printf("mknodat %d %d\n", r, stat(fifo, &s) == 0 && S_ISFIFO(s.st_mode));
  printf("none %d\n", stat("/nonexistent", &s));
  unlink(fifo); unlink(link); unlink(path); rmdir(folder);
  printf("%d %d\n", atexit(at_end), atexit(at_end_first));
  printf("%d %d\n", at_quick_exit(at_quick), pthread_atfork(prepare, parent, child));
  fflush(stdout);
  pid_t pid = fork();
  if (pid == 0) { puts("in the child"); fflush(stdout); quick_exit(4); }
  int status;
  waitpid(pid, &status, 0);
  printf("parent %d child %d\n", in_parent, WEXITSTATUS(status));
  return 6;
}
