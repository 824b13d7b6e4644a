/* What a C++ exception says of itself, with libstdc++'s layout of type_info and exceptions (Itanium C++ ABI, 2.9.3). */

typedef struct type_info {
  void **methods; /* two destructors, __is_pointer_p, __is_function_p, __do_catch, __do_upcast */
  const char *name;
} type_info;

/* __cxa_exception; the object comes behind it. Source: GCC, libstdc++-v3/libsupc++/unwind-cxx.h. */
typedef struct exception_head {
#ifdef __ARM_EABI__
  void *type, *members[7]; /* of one that is thrown again, `type` is the object of the first */
  struct {
    w64 class; /* its last character is 1 when it is thrown again */
    u32 private[20];
  } header __attribute__((aligned(8)));
#else
  void *type, *members[9];
  struct {
    w64 class;
    u64 private[3];
  } header __attribute__((aligned(16)));
#endif
} exception_head;

/* __cxa_eh_globals */
typedef struct {
  exception_head *caught;
  u32 uncaught;
} exception_globals;

enum { TYPE_DO_CATCH = 4, EXCEPTION_WHAT = 2 };

static void copy_text(char *to, u64 size, const char *from) {
  u64 i = 0;
  for (; i + 1 < size && from[i]; i++) to[i] = from[i];
  to[i] = 0;
}

/* The characters of an exception's class: a number, or on ARM as they stand in memory. */
static int is_of_cxx(w64 class) {
#ifdef __ARM_EABI__
  return (class & 0xfffffffffffffful) == 0x2b2b4343554e47ull;
#else
  return class >> 8 == 0x474e5543432b2bul;
#endif
}

static int is_dependent(w64 class) {
#ifdef __ARM_EABI__
  return (int)(class >> 56 & 1);
#else
  return (int)(class & 1);
#endif
}

/* Of the exception that the thread handles. Runs code of the program (what), which may do anything. */
static void note_exception(worker *self, report *to) {
  if (!__cxa_current_exception_type) return; /* one is there with all the others */
  type_info *type = __cxa_current_exception_type();
  if (!type) return;
  if (_setjmp(&self->reporting) == 0) {
    self->is_reporting = 1;
    const char *name = *type->name == '*' ? type->name + 1 : type->name;
    char *readable = __cxa_demangle(name, NULL, NULL, NULL);
    copy_text(to->type, sizeof to->type, readable ? readable : name);
    free(readable);
    exception_head *head = ((exception_globals *)__cxa_get_globals())->caught;
    if (head) {
      void *object = is_dependent(head->header.class) ? head->type : (void *)(head + 1);
      type_info *base = (type_info *)(void *)_ZTISt9exception;
      unsigned char (*is_caught)(type_info *, type_info *, void **, u32) = base->methods[TYPE_DO_CATCH];
      if (is_caught(base, type, &object, 1)) {
        const char *(*what)(void *) = (*(const char *(***)(void *))object)[EXCEPTION_WHAT];
        copy_text(to->text, sizeof to->text, what(object));
      }
    }
  }
  self->is_reporting = 0;
}

/* At the bottom of a task no exception is under way, whatever was left. */
static void forget_exceptions(void) {
  if (!__cxa_get_globals) return;
  exception_globals *globals = __cxa_get_globals();
  globals->caught = NULL;
  globals->uncaught = 0;
}
