import { PROTOCOL_MAX, PROTOCOL_MIN, type telejit } from '@telejit/shared/wire';
import { OperationFailure } from '../operation-failure.js';
import type { OperationHandler } from '../session-context.js';

/** Agrees on a protocol version. @throws OperationFailure (PROTOCOL_VERSION, FEATURE_UNKNOWN) */
export const hello: OperationHandler<telejit.v1.IHello> = (context, request) => {
  const { state } = context;
  const min = request.protocolMin ?? 0;
  const max = request.protocolMax ?? 0;
  if (min > max || min > PROTOCOL_MAX || max < PROTOCOL_MIN) {
    throw new OperationFailure(
      'PROTOCOL_VERSION',
      `the controller speaks protocol versions ${min} to ${max} and this executor ${PROTOCOL_MIN} to ${PROTOCOL_MAX}: use releases of both that share a version`,
    );
  }
  const description = state.describe();
  const unknown = (request.requiredFeatures ?? []).filter((name) => !description.features?.includes(name));
  if (unknown.length > 0) {
    throw new OperationFailure('FEATURE_UNKNOWN', `this executor does not have: ${unknown.join(', ')}`);
  }
  const resumeToken = request.resumable === true ? context.makeResumable() : undefined;
  return {
    hello: {
      protocol: Math.min(max, PROTOCOL_MAX),
      description,
      heldContent: state.content.heldHashes(),
      resumeToken,
      resumeWindowMs: resumeToken === undefined ? 0 : state.resumable.windowMs,
    },
  };
};

/** Answers. */
export const ping: OperationHandler<telejit.v1.IPing> = () => ({ ping: {} });
