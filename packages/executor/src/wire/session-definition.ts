import { decodeBounded, FRAME_READS, telejit } from '@telejit/shared/wire';
import { executorServiceDefinition } from '@telejit/shared/wire/service';

/** The name of the service, for those that list services. */
export const SERVICE_NAME = 'telejit.v1.ExecutorService';

/** @returns undefined when the bytes are no ControllerFrame, or have too much in them */
export const controllerFrameFrom = tolerant(telejit.v1.ControllerFrame);

const describeRequestFrom = tolerant(telejit.v1.DescribeRequest);

/** The request of a Describe; undefined when it cannot be read, or has too much in it. */
export interface DescribeCall {
  readonly request: telejit.v1.DescribeRequest | undefined;
}

const { describe, session } = executorServiceDefinition;

/**
 * The service with a Session whose frames come as bytes, so that the session can refuse what is no frame in its own words
 * instead of gRPC's, and that writes frames which are bytes already as they are.
 */
export const rawServiceDefinition = {
  describe: {
    ...describe,
    // A unary call must have some message.
    requestDeserialize: (bytes: Buffer): DescribeCall => ({ request: describeRequestFrom(bytes) }),
  },
  session: {
    ...session,
    requestDeserialize: (bytes: Buffer): Buffer => bytes,
    responseSerialize: (frame: telejit.v1.IExecutorFrame | Buffer): Buffer =>
      Buffer.isBuffer(frame) ? frame : session.responseSerialize(frame),
  },
};

function tolerant<T>(type: { decode(bytes: Uint8Array): T }): (bytes: Buffer) => T | undefined {
  return (bytes) => {
    try {
      return decodeBounded(type, bytes, FRAME_READS);
    } catch {
      return undefined;
    }
  };
}
