/**
 * Whoever read what this process says may be gone. That is no reason to end, and none to say so: it would be said where nobody
 * reads.
 */
export function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
}
