import { ProtocolError, WaitingLine, type Place } from '@telejit/shared';
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
  readonly #line = new WaitingLine<Entry>();
  /** By id. */
  readonly #places = new Map<number, Place<Entry>>();
  #bytes = 0;

  /** @throws OperationFailure (LIMIT_EXCEEDED) */
  add(operation: telejit.v1.IOperation, kind: OperationKind): void {
    // A copy: bytes in a decoded operation keep the whole frame in memory that they came in.
    const encoded = telejit.v1.Operation.encode(operation).finish();
    const bytes = encoded.byteLength;
    if (this.#line.length >= LIMITS.waitingOperations || this.#bytes + bytes > LIMITS.waitingBytes) {
      throw new OperationFailure(
        'LIMIT_EXCEEDED',
        `${this.#line.length} operations of ${this.#bytes} bytes wait for an earlier one to end already; the limits are ${LIMITS.waitingOperations} and ${LIMITS.waitingBytes}`,
      );
    }
    this.#bytes += bytes;
    const held = { operation: telejit.v1.Operation.decode(encoded), kind, inputs: [] };
    this.#places.set(operation.id ?? 0, this.#line.push({ held, bytes, inputBytes: 0 }));
  }

  /**
   * Keeps input for an operation that waits.
   * @returns false when none of that id waits
   * @throws ProtocolError (INPUT_WINDOW) when it is more than may be under way
   */
  addInput(input: telejit.v1.IProgramInput): boolean {
    const entry = this.#places.get(input.operation ?? 0)?.item;
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
    return this.#places.get(id)?.item.held.kind;
  }

  /** Takes one away, which is then never performed. */
  remove(id: number): void {
    const place = this.#places.get(id);
    if (place === undefined) return;
    this.#line.remove(place);
    this.#forget(place.item);
  }

  /** Takes the first one away. */
  shift(): HeldOperation | undefined {
    const entry = this.#line.shift();
    if (entry !== undefined) this.#forget(entry);
    return entry?.held;
  }

  clear(): void {
    this.#line.takeAll();
    this.#places.clear();
    this.#bytes = 0;
  }

  #forget({ held, bytes }: Entry): void {
    this.#places.delete(held.operation.id ?? 0);
    this.#bytes -= bytes;
  }
}
