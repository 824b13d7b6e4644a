import { InputError } from '@telejit/shared';

/**
 * Checks an executor's address and gives it as gRPC wants it.
 * @param address "unix:/absolute/path", "host:port" or "[v6]:port"
 * @throws InputError (BAD_ADDRESS)
 */
export function parseExecutorAddress(address: string): string {
  if (/^unix:\/./.test(address)) return address;
  const match = /^(?:dns:)?(?:\[[0-9a-fA-F:]+\]|[^:/\s]+):(\d{1,5})$/.exec(address);
  if (match !== null && Number(match[1]) >= 1 && Number(match[1]) <= 65535) return address;
  throw new InputError(
    'BAD_ADDRESS',
    `"${address}" is not an executor's address: give unix:/absolute/path or host:port (port 1 to 65535)`,
  );
}
