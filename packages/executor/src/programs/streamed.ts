import type { telejit } from '@telejit/shared/wire';

/** What runs for an operation and has standard streams that lead to the session. */
export interface Streamed {
  /** The controller asks for its end. False when it had ended. */
  kill(): boolean;
  /** The session is gone. */
  abandon(): void;
  /** @throws ProtocolError (INPUT_WINDOW) */
  receiveInput(input: telejit.v1.IProgramInput): void;
  /** The controller has consumed output. */
  creditOutput(bytes: number): void;
}
