int plus_one(int x) { return x + 1; }
int plus_two(int x) { return x + 2; }
static int resolved;
static void *choose(void) { resolved++; return plus_two; }
int chosen(int x) __attribute__((ifunc("choose")));
int (*const table_in_other[])(int) = {chosen};
int (*address_in_other(void))(int) { return chosen; }
int times_resolved(void) { return resolved; }
static void *choose_vector(void) { return (void *)plus_one; }
static int hidden_choice(int) __attribute__((ifunc("choose_vector")));
int call_hidden(int x) { return hidden_choice(x); }
__attribute__((visibility("hidden"))) int hidden_to_unit(int) __attribute__((ifunc("choose_vector")));
