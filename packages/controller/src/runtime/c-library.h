/* What the runtime uses of the C library, libgcc and libstdc++: declared here, the same on every Linux with pointers of one
 * size. */

typedef unsigned long size_t;
typedef unsigned long u64; /* of an address: 32 bits on ARM */
#if __SIZEOF_POINTER__ == 8
typedef u64 w64; /* of 64 bits everywhere */
#else
typedef unsigned long long w64;
#endif
typedef unsigned int u32;
typedef int i32;

#define NULL ((void *)0)

/* A pointer in what the executor reads and writes too: that has 8 bytes for each, everywhere. */
#if __SIZEOF_POINTER__ == 8
#define SHARED(member) member
#else
#define SHARED(member) union { member; w64 : 64; } __attribute__((aligned(8)))
#endif

extern long syscall(long number, ...);
extern long write(int fd, const void *data, size_t size);
extern int pthread_create(void **thread, const void *attr, void *(*body)(void *), void *argument);
extern int pthread_attr_init(void *attr);
extern int pthread_attr_setstacksize(void *attr, size_t size);
extern int pthread_attr_destroy(void *attr);
extern int pthread_getattr_np(void *thread, void *attr);
extern int pthread_attr_getstack(const void *attr, void **low, size_t *size);
extern int pthread_key_create(u32 *key, void (*destructor)(void *));
extern int pthread_key_delete(u32 key);
extern int pthread_cancel(void *thread);
extern int pthread_detach(void *thread);
extern int pthread_tryjoin_np(void *thread, void **result) __attribute__((weak));
extern int pthread_setspecific(u32 key, const void *value);
extern void *pthread_getspecific(u32 key);
extern void *pthread_self(void);
extern int pthread_sigmask(int how, const void *set, void *old);
extern int sigaction(int number, const void *action, void *old);
extern int sigaddset(void *set, int number);
extern int sigdelset(void *set, int number);
extern int sigaltstack(const void *stack, void *old);
extern int getcontext(void *context) __attribute__((weak));
extern void makecontext(void *context, void (*entry)(void), int count, ...) __attribute__((weak));
extern int kill(int pid, int number);
extern int tgkill(int pid, int tid, int number);
extern int pthread_kill(void *thread, int number);
extern int sigtimedwait(const void *set, void *info, const void *timeout);
extern int gettid(void);
extern int open(const char *path, int flags, ...);
extern int close(int fd);
extern int pipe2(int *ends, int flags);
extern long read(int fd, void *data, size_t size);
extern long lseek(int fd, long offset, int whence);
extern long getdents64(int fd, void *entries, size_t size);
extern long process_vm_readv(int pid, const void *local, u64 local_count, const void *remote, u64 remote_count, u64 flags);
extern int nanosleep(const void *time, void *rest);
extern const u32 _thread_db_sizeof_pthread __attribute__((weak));
extern int pthread_mutex_lock(void *mutex);
extern int pthread_mutex_unlock(void *mutex);
extern int pthread_mutex_trylock(void *mutex);
extern int pthread_setcancelstate(int state, int *old);
extern void pthread_exit(void *result) __attribute__((noreturn));
extern int sigfillset(void *set);
extern int sigemptyset(void *set);
extern void *signal(int number, void *handler);
extern int fork(void);
extern void _exit(int code) __attribute__((noreturn));
extern void exit(int code) __attribute__((noreturn));
extern void quick_exit(int code) __attribute__((noreturn));
extern void abort(void) __attribute__((noreturn));
extern size_t strlen(const char *string);
extern int _setjmp(void *state) __attribute__((returns_twice));
extern void longjmp(void *state, int value) __attribute__((noreturn));
extern int on_exit(void (*handler)(int, void *), void *argument);
extern int dup2(int from, int to);
extern int fcntl(int fd, int command, ...);
extern int chdir(const char *path);
extern int setpgid(int pid, int group);
extern int getppid(void);
extern int getpid(void);
extern int prctl(int option, ...);
extern int close_range(u32 first, u32 last, int flags);
extern int waitpid(int pid, int *status, int options);
extern int waitid(int kind, u32 id, void *info, int options);
extern int sched_yield(void);
extern int sched_getaffinity(int pid, size_t size, void *set);
extern int *__errno_location(void);
extern int fflush(void *stream);
extern void __fpurge(void *stream);
extern int setvbuf(void *stream, char *buffer, int mode, size_t size);
extern int clock_gettime(int clock, void *time);
extern void *mmap(void *address, size_t size, int protection, int flags, int fd, long offset);
extern int munmap(void *address, size_t size);
extern void *malloc(size_t size);
extern void free(void *block);
extern int __cxa_atexit(void (*handler)(void *), void *argument, void *dso);
extern int __cxa_at_quick_exit(void (*handler)(void *), void *dso);
extern int __cxa_thread_atexit_impl(void (*destructor)(void *), void *object, void *dso);
extern int __register_atfork(void (*prepare)(void), void (*parent)(void), void (*child)(void), void *dso);
extern void __cxa_finalize(void *dso);
extern const char *gnu_get_libc_version(void) __attribute__((weak));
extern int dl_iterate_phdr(int (*visit)(void *object, size_t size, void *argument), void *argument);
extern int mprotect(void *address, size_t size, int protection);
extern int madvise(void *address, size_t size, int advice);
extern void *stdin, *stdout, *stderr;
extern char **environ;

/* libgcc: the unwinder (Itanium C++ ABI: Exception Handling, 1.6) */
extern int _Unwind_ForcedUnwind(void *exception, void *stop, void *argument);
extern u64 _Unwind_GetCFA(void *context);
#ifdef __ARM_EABI__
extern int _Unwind_VRS_Get(void *context, int class, u32 number, int representation, void *value);
extern int __gnu_unwind_frame(void *exception, void *context);
static u64 _Unwind_GetGR(void *context, int number) {
  u64 value = 0;
  _Unwind_VRS_Get(context, 0, (u32)number, 0, &value);
  return value;
}
/* Bit 0 says that it is in T32. */
static u64 _Unwind_GetIP(void *context) { return _Unwind_GetGR(context, 15) & ~1ul; }
#else
extern u64 _Unwind_GetIP(void *context);
extern u64 _Unwind_GetGR(void *context, int number);
#endif
extern u64 _Unwind_GetRegionStart(void *context);
extern void _Unwind_DeleteException(void *exception);
extern int _Unwind_Backtrace(int (*visit)(void *context, void *of), void *of);

/* libstdc++, when the process has it */
extern void (*_ZSt13set_terminatePFvvE(void (*handler)(void)))(void) __attribute__((weak));
extern void _ZSt20__throw_system_errori(int error) __attribute__((weak, noreturn));
extern void *__cxa_begin_catch(void *exception) __attribute__((weak));
extern void __cxa_end_catch(void) __attribute__((weak));
extern void *__cxa_get_globals(void) __attribute__((weak));
extern void *__cxa_current_exception_type(void) __attribute__((weak));
extern char *__cxa_demangle(const char *name, char *buffer, size_t *size, int *status) __attribute__((weak));
extern char _ZTISt9exception[] __attribute__((weak)); /* typeid(std::exception) */
extern void *_ZNSo5flushEv(void *stream) __attribute__((weak));
extern void *_ZNSt13basic_ostreamIwSt11char_traitsIwEE5flushEv(void *stream) __attribute__((weak));
extern char _ZSt4cout[] __attribute__((weak)), _ZSt4cerr[] __attribute__((weak)), _ZSt4clog[] __attribute__((weak));
extern char _ZSt5wcout[] __attribute__((weak)), _ZSt5wcerr[] __attribute__((weak)), _ZSt5wclog[] __attribute__((weak));

#define ESRCH 3
#define EINTR 4
#define EFAULT 14
#define MAP_PRIVATE_SHARED_RW 3
#define MAP_SHARED_ANONYMOUS 0x21
#define CLOCK_MONOTONIC 1
#define SIG_BLOCK 0
#define SIG_UNBLOCK 1
#define SIG_SETMASK 2
#define SIGILL 4
#define SIGTRAP 5
#define SIGABRT 6
#define SIGBUS 7
#define SIGFPE 8
#define SIGKILL 9
#define MADV_DONTNEED 4
#define P_PID 1
#define WEXITED 4
#define WNOWAIT 0x01000000
#define SIGSEGV 11
#define SIGCHLD 17
#define SIGCONT 18
#define SIGSTOP 19
#define SIGTTOU 22
#define SIGURG 23
#define SIGWINCH 28
#define SIGSYS 31
#define SA_SIGINFO 4
#define SA_ONSTACK 0x08000000
#define SA_RESTART 0x10000000
#define SA_NOCLDWAIT 2
#define SA_NODEFER 0x40000000
#define SA_RESETHAND 0x80000000
#define SS_DISABLE 2
#define MAP_PRIVATE_ANONYMOUS 0x22
#define PR_SET_PDEATHSIG 1
#define F_DUPFD 0
#define PTHREAD_CANCEL_DISABLE 1
#define PTHREAD_CANCELED ((void *)-1)
#define PTHREAD_KEYS_MAX 1024
#define PR_GET_NAME 16
#define EAGAIN 11
#define ENOMEM 12
#define _UA_END_OF_STACK 16
#define _UA_SEARCH_PHASE 1
#define _UA_FORCE_UNWIND 8
#define _URC_NO_REASON 0
#define _URC_FOREIGN_EXCEPTION_CAUGHT 1
#define _URC_NORMAL_STOP 4
#define _URC_HANDLER_FOUND 6
#define _URC_CONTINUE_UNWIND 8
#define _US_ACTION_MASK 3
#define _US_VIRTUAL_UNWIND_FRAME 0
#define _US_UNWIND_FRAME_STARTING 1
#define _US_FORCE_UNWIND 8
#define FUTEX_WAIT_PRIVATE 128
#define FUTEX_WAKE_PRIVATE 129
#define IOLBF 1
#define O_CLOEXEC 0x80000

/* The thread pointer. LLVM would call a function for it on ARM. */
static void *current_thread_pointer(void) {
#ifdef __ARM_EABI__
  void *found;
  __asm__ volatile("mrc p15, 0, %0, c13, c0, 3" : "=r"(found));
  return found;
#else
  return __builtin_thread_pointer();
#endif
}

#define HIDDEN __attribute__((visibility("hidden")))

typedef struct { long seconds, nanoseconds; } timespec;
typedef struct { void *start; i32 flags; u64 size; } alternate_stack; /* stack_t */
/* pthread_attr_t (56 bytes), sigset_t (128 bytes), pthread_mutex_t (40) */
typedef struct { u64 words[128 / sizeof(u64)]; } opaque128;
/* jmp_buf (200 bytes, 312 on AArch64, 392 on ARM) */
typedef struct { u64 words[512 / sizeof(u64)] __attribute__((aligned(8))); } opaque512;

/* What the kernel is given as `struct sigaction` through the C library. */
typedef struct {
  void *handler;
  opaque128 mask;
  i32 flags;
  void *restorer;
} signal_action;

/* The beginning of siginfo_t: of a fault the address, of a signal that a process sent its id. */
typedef struct {
  i32 number, error, code;
#if __SIZEOF_POINTER__ == 8
  i32 padding;
#endif
  union {
    u64 address;
    struct { i32 pid, uid; } sender;
  };
} signal_info;

/* The beginning of ucontext_t. */
typedef struct {
  u64 flags, link;
  alternate_stack stack;
} context_head;
