/* -fstack-protector-all: __stack_chk_fail, which on x86-64 needs no __stack_chk_fail_local. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
__attribute__((noinline)) static void fill(char *text, int count) { char local[16]; memset(local, 'x', sizeof local); memcpy(text, local, count < 16 ? count : 16); }
__attribute__((noinline)) static void smash(volatile int count) { volatile char local[8]; for (int i = 0; i < count; i++) local[i] = 'x'; }
int main(void) { char text[17] = ""; fill(text, 16); puts(text); fflush(stdout); smash(200); puts("not reached"); return 0; }
