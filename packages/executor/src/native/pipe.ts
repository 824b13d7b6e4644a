import { libc, systemError } from './libc.js';

const O_CLOEXEC = 0o2000000;
const O_RDONLY = 0;
/** Linux, asm-generic/ioctls.h: the number of bytes that can be read at once. */
const FIONREAD = 0x541b;

/** Both ends of a pipe, closed on exec; the caller closes them. */
export interface Pipe {
  readonly readFd: number;
  readonly writeFd: number;
}

/** @throws ExecutorError (SYSTEM_CALL), usually when too many files are open */
export function createPipe(): Pipe {
  const fds = new Int32Array(2);
  if (libc().pipe2(fds, O_CLOEXEC) !== 0) throw systemError('make a pipe');
  return { readFd: fds[0], writeFd: fds[1] };
}

/** A descriptor of /dev/null for reading. */
export function openNull(): number {
  const fd = libc().open('/dev/null', O_RDONLY | O_CLOEXEC);
  if (fd < 0) throw systemError('open /dev/null');
  return fd;
}

/** How many bytes wait in a pipe; 0 when the descriptor is closed. */
export function bytesWaiting(fd: number): number {
  const count = new Int32Array(1);
  return libc().ioctl(fd, FIONREAD, count) === 0 ? count[0] : 0;
}

/** Sends a signal to a process, or to a process group when `pid` is negative. False when there is none. */
export function sendSignal(pid: number, signal: number): boolean {
  return libc().kill(pid, signal) === 0;
}
