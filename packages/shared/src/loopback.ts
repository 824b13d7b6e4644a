/** One part of an IPv4 address: 0 to 255. */
const PART = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
const LOOPBACK = new RegExp(`^(?:127(?:\\.${PART}){3}|localhost|::1)$`);

/**
 * Whether only this machine can be reached by a host name or address, by its text alone: 127.0.0.0/8, ::1 and localhost
 * (RFC 1122, RFC 4291, RFC 6761).
 * @param host without brackets
 */
export function isLoopbackHost(host: string): boolean {
  return LOOPBACK.test(host);
}
