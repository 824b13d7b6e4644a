import { logVerbosity, setLogVerbosity } from '@grpc/grpc-js';

/**
 * Silences gRPC's own log, unless the environment asks for it: what goes wrong is told once, in our words. With a token it
 * is silent in any case, since its traces hold the requests' headers.
 */
export function quietGrpc(hasToken: boolean): void {
  const isAskedFor = (process.env.GRPC_NODE_VERBOSITY ?? process.env.GRPC_VERBOSITY) !== undefined;
  if (hasToken || !isAskedFor) setLogVerbosity(logVerbosity.NONE);
}
