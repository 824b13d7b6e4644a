import { createHash, timingSafeEqual } from 'node:crypto';
import { Metadata, ServerInterceptingCall, ServerListenerBuilder, status, type ServerInterceptor } from '@grpc/grpc-js';
import { TOKEN_HEADER, tokenHeader } from '@telejit/shared';

/** What an executor keeps of its token: the SHA-256 of the header that carries it. */
export function tokenDigest(token: string): Buffer {
  return digestOf(tokenHeader(token));
}

/** What is the matter with a request that does not carry the token. */
export type TokenFault = 'no token' | 'wrong token';

const WHATS: Readonly<Record<TokenFault, string>> = {
  'no token': 'a token is needed',
  'wrong token': 'the token is wrong',
};

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
 * @param onFault told of each such request, and whose it is: "address:port", or "unknown"
 */
export function tokenInterceptor(
  expected: Uint8Array,
  onFault: (fault: TokenFault, peer: string) => void = () => undefined,
): ServerInterceptor {
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
              const fault = metadata.get(TOKEN_HEADER).length === 0 ? 'no token' : 'wrong token';
              onFault(fault, call.getPeer());
              call.sendStatus({ code: status.UNAUTHENTICATED, details: WHATS[fault], metadata: new Metadata() });
            })
            .build(),
        ),
    });
}
