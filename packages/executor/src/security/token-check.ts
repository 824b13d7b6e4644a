import { createHash, timingSafeEqual } from 'node:crypto';
import { Metadata, ServerInterceptingCall, ServerListenerBuilder, status, type ServerInterceptor } from '@grpc/grpc-js';
import { TOKEN_HEADER, tokenHeader } from '@telejit/shared';

/** What an executor keeps of its token: the SHA-256 of the header that carries it. */
export function tokenDigest(token: string): Buffer {
  return digestOf(tokenHeader(token));
}

function digestOf(header: string): Buffer {
  return createHash('sha256').update(header, 'latin1').digest();
}

/**
 * Whether a request carries the token, in time that does not depend on where they differ.
 * @param expected of `tokenDigest`
 */
export function carriesToken(metadata: Metadata, expected: Uint8Array): boolean {
  const values = metadata.get(TOKEN_HEADER);
  const value = values.length === 1 ? values[0] : '';
  return timingSafeEqual(digestOf(typeof value === 'string' ? value : ''), expected);
}

/**
 * Answers every request, of whatever service, that does not carry the token with UNAUTHENTICATED.
 * @param expected of `tokenDigest`
 */
export function tokenInterceptor(expected: Uint8Array): ServerInterceptor {
  return (_method, call) =>
    new ServerInterceptingCall(call, {
      start: (next) =>
        next(
          new ServerListenerBuilder()
            .withOnReceiveMetadata((metadata, proceed) => {
              if (carriesToken(metadata, expected)) {
                metadata.remove(TOKEN_HEADER);
                proceed(metadata);
                return;
              }
              const what = metadata.get(TOKEN_HEADER).length === 0 ? 'a token is needed' : 'the token is wrong';
              call.sendStatus({ code: status.UNAUTHENTICATED, details: what, metadata: new Metadata() });
            })
            .build(),
        ),
    });
}
