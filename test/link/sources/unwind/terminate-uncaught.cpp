/* Nobody catches: abort, as the default handler does. */
#include <cstdio>
int main() { puts("throwing"); fflush(stdout); throw 5; }
