import { ProtocolError } from '@telejit/shared';
import { INPUT_WINDOW_BYTES, telejit } from '@telejit/shared/wire';
import { LIMITS } from './limits.js';
import type { OperationKind } from './operations/operation-kind.js';
import { OperationFailure } from './operation-failure.js';

/** An operation that waits, and input for its program that came meanwhile. */
export interface HeldOperation {
  readonly operation: telejit.v1.IOperation;
  readonly kind: OperationKind;
  readonly inputs: readonly telejit.v1.IProgramInput[];
}

interface Entry {
  readonly held: HeldOperation & { readonly inputs: telejit.v1.IProgramInput[] };
  readonly bytes: number;
  inputBytes: number;
}

/** Operations of one session that wait for initializers or a Link to end, in order, and within limits of number and size. */
export class HeldOperations {
  /** By id, in order. */
  readonly #entries = new Map<number, Entry>();
  #bytes = 0;

  /** @throws OperationFailure (LIMIT_EXCEEDED) */
  add(operation: telejit.v1.IOperation, kind: OperationKind): void {
    // A copy: bytes in a decoded operation keep the whole frame in memory that they came in.
    const encoded = telejit.v1.Operation.encode(operation).finish();
    const bytes = encoded.byteLength;
    if (this.#entries.size >= LIMITS.waitingOperations || this.#bytes + bytes > LIMITS.waitingBytes) {
      throw new OperationFailure(
        'LIMIT_EXCEEDED',
        `${this.#entries.size} operations of ${this.#bytes} bytes wait for an earlier one to end already; the limits are ${LIMITS.waitingOperations} and ${LIMITS.waitingBytes}`,
      );
    }
    this.#bytes += bytes;
    const held = { operation: telejit.v1.Operation.decode(encoded), kind, inputs: [] };
    this.#entries.set(operation.id ?? 0, { held, bytes, inputBytes: 0 });
  }

  /**
   * Keeps input for an operation that waits.
   * @returns false when none of that id waits
   * @throws ProtocolError (INPUT_WINDOW) when it is more than may be under way
   */
  addInput(input: telejit.v1.IProgramInput): boolean {
    const entry = this.#entries.get(input.operation ?? 0);
    if (entry === undefined) return false;
    const data = Buffer.from(input.data ?? new Uint8Array(0));
    entry.inputBytes += data.byteLength;
    // An empty one costs something too: of those that carry nothing, only the end means something.
    if (data.byteLength === 0 && input.end !== true) return true;
    if (entry.inputBytes > INPUT_WINDOW_BYTES || entry.held.inputs.at(-1)?.end === true) {
      throw new ProtocolError(
        'INPUT_WINDOW',
        `operation ${input.operation ?? 0}: ${entry.inputBytes} bytes of input are under way, or more than the end of it; at most ${INPUT_WINDOW_BYTES} may be`,
      );
    }
    entry.held.inputs.push({ ...input, data });
    return true;
  }

  /** The kind of one that waits; undefined when none of that id does. */
  kindOf(id: number): OperationKind | undefined {
    return this.#entries.get(id)?.held.kind;
  }

  /** Takes one away, which is then never performed. */
  remove(id: number): void {
    this.#bytes -= this.#entries.get(id)?.bytes ?? 0;
    this.#entries.delete(id);
  }

  /** Takes the first one away. */
  shift(): HeldOperation | undefined {
    for (const [id, { held, bytes }] of this.#entries) {
      this.#entries.delete(id);
      this.#bytes -= bytes;
      return held;
    }
    return undefined;
  }

  clear(): void {
    this.#entries.clear();
    this.#bytes = 0;
  }
}
