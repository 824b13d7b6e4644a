import { decodeBounded, FRAME_READS, telejit } from '@telejit/shared/wire';
import { executorServiceDefinition } from '@telejit/shared/wire/service';

/** The name of the service, for those that list services. */
export const SERVICE_NAME = 'telejit.v1.ExecutorService';

/**
 * The service with a Session whose frames never fail to decode: one that cannot be read, or has too much in it, becomes
 * undefined, so that the session can refuse it in its own words instead of gRPC's.
 */
export const tolerantServiceDefinition = {
  describe: executorServiceDefinition.describe,
  session: {
    ...executorServiceDefinition.session,
    requestDeserialize: (bytes: Buffer): telejit.v1.ControllerFrame | undefined => {
      try {
        return decodeBounded(telejit.v1.ControllerFrame, bytes, FRAME_READS);
      } catch {
        return undefined;
      }
    },
  },
};
