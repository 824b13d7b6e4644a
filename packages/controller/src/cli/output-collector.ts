import { TelejitError } from '@telejit/shared';

/** What a result can hold of both streams together: base64 must fit the longest string that JavaScript has. */
const MAX_KEPT_BYTES = 256 * 1024 * 1024;

/** Keeps what a program prints, for its result. */
export class OutputCollector {
  readonly #chunks: { readonly stdout: Uint8Array[]; readonly stderr: Uint8Array[] } = { stdout: [], stderr: [] };
  #keptBytes = 0;

  /** @throws TelejitError (OUTPUT_TOO_LARGE) */
  add(stream: 'stdout' | 'stderr', chunk: Uint8Array): void {
    this.#keptBytes += chunk.length;
    if (this.#keptBytes > MAX_KEPT_BYTES) {
      throw new TelejitError(
        'OUTPUT_TOO_LARGE',
        `the program printed more than the ${MAX_KEPT_BYTES} bytes that a result can hold, and was ended`,
      );
    }
    this.#chunks[stream].push(chunk);
  }

  base64(stream: 'stdout' | 'stderr'): string {
    return Buffer.concat(this.#chunks[stream]).toString('base64');
  }
}
