import { isIP } from 'node:net';

const NAME = /^(\*\.)?[a-z0-9_-]+(\.[a-z0-9_-]+)*$/i;

/** Whether a certificate can name a host so: a name, also with a wildcard for its first part, or an address. */
export function isHostName(text: string): boolean {
  return isIP(text) !== 0 || NAME.test(text);
}
