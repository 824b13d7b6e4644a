import { decodeBounded, FRAME_READS, telejit } from '@telejit/shared/wire';
import { executorServiceDefinition } from '@telejit/shared/wire/service';

/** The name of the service, for those that list services. */
export const SERVICE_NAME = 'telejit.v1.ExecutorService';

/** @returns undefined when the bytes are no ControllerFrame, or have too much in them */
export const controllerFrameFrom = tolerant(telejit.v1.ControllerFrame);

const { describe, session } = executorServiceDefinition;

/**
 * The service with a Session whose frames come as bytes, so that the session can refuse what is no frame in its own words
 * instead of gRPC's, and that writes frames which are bytes already as they are.
 */
export const rawServiceDefinition = {
  describe: { ...describe, requestDeserialize: tolerant(telejit.v1.DescribeRequest) },
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
