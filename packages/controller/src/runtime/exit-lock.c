/* The lock that exit holds while it calls handlers, in glibc 2.41 and newer: another thread that exits waits for it for ever
 * when the first one is taken out of a handler. Nothing gives the lock a name; it is the only one in the C library's data that
 * the thread holds then. Source: glibc, stdlib/exit.c, __run_exit_handlers; sysdeps/nptl/libc-lockP.h, __libc_lock_recursive_t. */

typedef struct {
  u32 word; /* futex: 0, or 1 when it is held, or 2 when others wait */
  i32 count;
  void *owner;
} recursive_lock;

static u64 library_data, library_data_end; /* what is writable of the C library */

#define PT_LOAD 1
#define PF_X 1
#define PF_W 2

/* Elf64_Phdr, Elf32_Phdr */
typedef struct {
  u32 type;
#if __SIZEOF_POINTER__ == 8
  u32 flags;
#endif
  u64 offset, virtual_address, physical_address, file_size, memory_size;
#if __SIZEOF_POINTER__ == 4
  u32 flags;
#endif
  u64 alignment;
} program_header;

/* The beginning of dl_phdr_info. */
typedef struct {
  u64 base;
  const char *name;
  const program_header *headers;
  unsigned short count;
} loaded_object;

/* dl_iterate_phdr: the segment in which a stream is. */
static int find_segment(void *of, size_t size, void *place) {
  const loaded_object *object = of;
  for (u32 i = 0; i < object->count; i++) {
    const program_header *header = &object->headers[i];
    u64 start = object->base + header->virtual_address;
    if (header->type != PT_LOAD || !(header->flags & PF_W) || (u64)place - start >= header->memory_size) continue;
    library_data = (start + sizeof(u64) - 1) & ~(sizeof(u64) - 1);
    library_data_end = start + header->memory_size;
    return 1;
  }
  return 0;
}

/* Once, before any code runs. */
static void find_library_data(void) { dl_iterate_phdr(find_segment, stderr); }

static int has_exit_lock(void) {
  if (!gnu_get_libc_version) return 0;
  const char *at = gnu_get_libc_version();
  u64 major = parse(&at, 10);
  if (*at == '.') at++;
  return major > 2 || parse(&at, 10) >= 41;
}

/* In a handler of exit. Returns 0 when it is not certain which lock it is, and has changed nothing then. */
static int release_exit_lock(void) {
  if (!has_exit_lock()) return 1;
  void *self = pthread_self();
  recursive_lock *found = NULL;
  for (u64 at = library_data; at + sizeof(recursive_lock) <= library_data_end; at += sizeof(u64)) {
    recursive_lock *one = (recursive_lock *)at;
    if (one->owner != self || one->count != 1 || one->word - 1 > 1) continue;
    if (found) return 0;
    found = one;
  }
  if (!found) return 0;
  found->count = 0;
  found->owner = NULL;
  if (__atomic_exchange_n(&found->word, 0, __ATOMIC_RELEASE) > 1) futex_wake(&found->word);
  return 1;
}
