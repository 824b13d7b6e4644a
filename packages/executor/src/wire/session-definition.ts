import { decodeBounded, FRAME_READS, telejit } from '@telejit/shared/wire';
import { executorServiceDefinition } from '@telejit/shared/wire/service';

/** The name of the service, for those that list services. */
export const SERVICE_NAME = 'telejit.v1.ExecutorService';

/**
 * The service with messages that never fail to decode: one that cannot be read, or has too much in it, becomes undefined, so
 * that it can be refused in our own words instead of gRPC's.
 */
export const tolerantServiceDefinition = {
  describe: {
    ...executorServiceDefinition.describe,
    requestDeserialize: tolerant(telejit.v1.DescribeRequest),
  },
  session: {
    ...executorServiceDefinition.session,
    requestDeserialize: tolerant(telejit.v1.ControllerFrame),
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
