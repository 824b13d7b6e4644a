// Adds up what the other inputs contribute: one function from each kind of file.
#include <stdio.h>

int from_ll(void);
int from_bc(void);
int from_object(void);
int from_archive(void);
int from_cpp(void);
const char *zlibVersion(void);

int main(void) {
  printf("%d %d %d %d %d %c\n", from_ll(), from_bc(), from_object(), from_archive(), from_cpp(), zlibVersion()[0]);
  return 0;
}
