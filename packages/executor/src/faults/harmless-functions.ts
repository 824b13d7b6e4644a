/**
 * Functions of the C library that a thread can be taken out of at any instruction without harm to the process: neither they
 * nor what they call hold a lock of the library, or change data that other threads share. What such a function was working
 * on, the program's own strings and locks, stays as it is then.
 */

/** They and all that they call. */
const ANYWHERE: readonly string[] = [
  // strings and memory
  ...names('mem', 'cpy move set cmp chr rchr mem ccpy pcpy frob'),
  ...names(
    'str',
    'len nlen cpy ncpy cat ncat cmp ncmp casecmp ncasecmp chr rchr chrnul str casestr pbrk spn cspn tok tok_r sep',
  ),
  ...names('', 'stpcpy stpncpy bcopy bzero bcmp rawmemchr explicit_bzero swab index rindex'),
  ...names('wcs', 'len nlen cpy ncpy cat ncat cmp ncmp chr rchr str pbrk spn cspn'),
  ...names('wmem', 'cpy move set cmp chr'),
  ...names('__', 'memcpy_chk memmove_chk memset_chk strcpy_chk strncpy_chk strcat_chk strncat_chk stpcpy_chk'),
  // numbers
  ...names('', 'atoi atol atoll atof strtol strtoll strtoul strtoull strtod strtof strtoimax strtoumax'),
  ...names('', 'abs labs llabs div ldiv lldiv ffs ffsl ffsll rand_r'),
  // sent by the thread to itself
  ...names('', 'raise gsignal kill tgkill pthread_kill syscall'),
  // waiting
  ...names('', 'nanosleep clock_nanosleep usleep sleep pause sigsuspend sigwait sigwaitinfo sigtimedwait sched_yield'),
  ...names('', 'poll ppoll select pselect epoll_wait epoll_pwait wait waitpid wait3 wait4 waitid flock'),
  ...names('', 'read write readv writev pread pread64 pwrite pwrite64 preadv pwritev'),
  ...names('', 'recv recvfrom recvmsg send sendto sendmsg accept accept4 connect msgrcv msgsnd'),
  ...names('sem_', 'wait timedwait clockwait'),
  ...names(
    'pthread_',
    'mutex_lock mutex_timedlock mutex_unlock mutex_trylock rwlock_rdlock rwlock_wrlock rwlock_unlock',
  ),
  ...names('pthread_', 'cond_wait cond_timedwait cond_clockwait cond_signal cond_broadcast barrier_wait'),
  ...names('pthread_', 'join timedjoin_np spin_lock spin_unlock'),
];

/** While they have called back: what they themselves do with the library is done, or not begun. */
const OUTSIDE: readonly string[] = names(
  '',
  'qsort qsort_r bsearch lfind lsearch tsearch tfind tdelete twalk twalk_r tdestroy pthread_once scandir ftw nftw',
);

/** When they are how a call ends. glibc's abort holds no lock while it raises the signal. */
const AT_THE_END: readonly string[] = [
  ...names('', 'abort __assert_fail __assert_perror_fail __assert __stack_chk_fail __chk_fail __fortify_fail'),
  ...names('', 'exit err errx verr verrx error error_at_line'),
];

/** Arithmetic that processors do not have; division faults as the processor's does. */
const OF_THE_COMPILER: readonly string[] = names('__', 'divti3 udivti3 modti3 umodti3 divmodti4 udivmodti4');

function names(prefix: string, rests: string): string[] {
  return rests.split(' ').map((rest) => prefix + rest);
}

/** When a function is harmless to be taken out of. */
export type Harmless = 'anywhere' | 'outside' | 'at the end';

export const HARMLESS_FUNCTIONS: readonly (readonly [library: string, when: Harmless, names: readonly string[]])[] = [
  ['libc.so.6', 'anywhere', ANYWHERE],
  ['libc.so.6', 'outside', OUTSIDE],
  ['libc.so.6', 'at the end', AT_THE_END],
  ['libgcc_s.so.1', 'anywhere', OF_THE_COMPILER],
];
