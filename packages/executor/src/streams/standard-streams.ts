import { libc, systemError } from '../native/libc.js';
import { closeDescriptor } from '../native/memory-map.js';

const F_DUPFD_CLOEXEC = 1030;
/** Descriptors that are put aside lie above those of programs. */
const LEAST_ASIDE = 10;

/** Descriptors to be used as standard input, output and error. */
export type StandardDescriptors = readonly [stdin: number, stdout: number, stderr: number];

/**
 * Replaces the standard streams of this process.
 * @param given stay the caller's; -1 leaves a stream as it is
 * @returns puts the process's own streams back; call it once
 * @throws ExecutorError (SYSTEM_CALL); nothing is changed then
 */
export function replaceStandardStreams(given: StandardDescriptors): () => void {
  const aside: number[] = [];
  const putBack = (): void => {
    aside.forEach((fd, stream) => {
      if (fd < 0) return;
      libc().dup2(fd, stream);
      closeDescriptor(fd);
    });
  };
  try {
    given.forEach((fd, stream) => {
      if (fd < 0) {
        aside.push(-1);
        return;
      }
      const own = libc().fcntl(stream, F_DUPFD_CLOEXEC, LEAST_ASIDE);
      if (own < 0) throw systemError(`put the standard stream ${stream} aside`);
      aside.push(own);
      if (libc().dup2(fd, stream) < 0) throw systemError(`replace the standard stream ${stream}`);
    });
  } catch (error) {
    putBack();
    throw error;
  }
  return putBack;
}
