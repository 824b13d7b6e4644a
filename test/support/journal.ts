/** A unit in which other units write down what ran, for tests of order: in memory, and in a file once it has a path. */
import { LLJIT, type Executor } from '@telejit/controller';
import { compileC } from './c-units.js';

/** Prototypes for the sources that write into it. */
export const JOURNAL_HEADER = `
#ifdef __cplusplus
extern "C"
#endif
void note(const char *word);
`;

/** The journal itself: `const char *journal(void)`, `int keep_journal(const char *path)`. */
export const JOURNAL = `
#include <fcntl.h>
#include <string.h>
#include <unistd.h>
static char text[65536];
static int file = -1;
void note(const char *word) {
  strcat(text, word);
  strcat(text, " ");
  if (file < 0) return;
  write(file, word, strlen(word));
  write(file, " ", 1);
}
const char *journal(void) { return text; }
int keep_journal(const char *path) {
  file = open(path, O_WRONLY | O_APPEND | O_CREAT, 0600);
  return file;
}
`;

/** A JIT with a journal. */
export interface JournalledJit {
  readonly jit: LLJIT;
  /** What was noted so far. */
  readonly journal: () => Promise<string>;
  /** Writes what is noted from now on into a file as well, which can be read when the JIT is closed. */
  readonly keep: (path: string) => Promise<void>;
}

export async function journalledJit(executor?: Executor): Promise<JournalledJit> {
  const builder = LLJIT.builder();
  const jit = await (executor === undefined ? builder : builder.executor(executor)).create();
  await jit.addObject(compileC(JOURNAL), { name: 'journal' });
  const journal = jit.function('const char *journal(void)');
  const keep = jit.function('int keep_journal(const char *)');
  return {
    jit,
    journal: async () => String(await journal()).trim(),
    keep: async (path) => {
      if (Number(await keep(path)) < 0) throw new Error(`${path} cannot be written`);
    },
  };
}
