import { InputError, type Addr } from '@telejit/shared';
import { libc } from './libc.js';
import { platform } from './platform.js';

/** How pthread_self(3) of glibc relates to the thread pointer. */
const OFFSET_OF_THREAD_POINTER: Readonly<Record<string, number | undefined>> = { x86_64: 0 };

/**
 * The thread pointer of the thread that runs JavaScript.
 * @throws InputError (UNSUPPORTED_PLATFORM)
 */
export function threadPointer(): Addr {
  const { arch } = platform();
  const offset = OFFSET_OF_THREAD_POINTER[arch];
  if (offset === undefined)
    throw new InputError('UNSUPPORTED_PLATFORM', `thread-local storage is not supported on ${arch}`);
  return libc().pthread_self() + offset;
}
