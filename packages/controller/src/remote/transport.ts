import { isIP } from 'node:net';
import { checkServerIdentity } from 'node:tls';
import type { ChannelCredentials, ChannelOptions, Metadata, VerifyOptions } from '@grpc/grpc-js';
import { InputError, isLoopbackHost, messageOf, parseToken, TOKEN_HEADER, tokenHeader } from '@telejit/shared';

/** How a connection is encrypted. Certificates and keys are PEM. */
export interface TlsOptions {
  /** What signed the executor's certificate; default the authorities that Node.js trusts. */
  readonly ca?: string | Uint8Array;
  /** This controller's own certificate, where the executor asks for one, and its private key. */
  readonly cert?: string | Uint8Array;
  readonly key?: string | Uint8Array;
  /** The name that the executor's certificate must have; default the host of the address. */
  readonly serverName?: string;
}

/** What protects a connection to an executor. */
export interface TransportOptions {
  /** Encrypts the connection; `{}` where a public authority signed the executor's certificate. */
  readonly tls?: TlsOptions;
  /** What the executor wants to be shown with each request. */
  readonly token?: string;
  /** Allows a connection beyond loopback without TLS: anybody on the way can read it and answer in the executor's place. */
  readonly insecurePlaintext?: boolean;
}

/** What gRPC wants of it. */
export interface Transport {
  readonly credentials: ChannelCredentials;
  readonly metadata: Metadata;
  readonly channelOptions: ChannelOptions;
}

/** Sent as the wanted name where the address has none: server name indication takes no addresses (RFC 6066, 3). */
const NAME_OF_ADDRESS = 'localhost';

/**
 * Checks how a connection is to be protected.
 * @param target of `parseExecutorAddress`
 * @throws InputError TLS_REQUIRED, BAD_TOKEN, BAD_CERTIFICATE
 */
export function transportFor(
  target: string,
  options: TransportOptions,
  grpc: typeof import('@grpc/grpc-js'),
): Transport {
  const { tls, token } = options;
  if (tls === undefined && options.insecurePlaintext !== true && !isLocal(target)) {
    throw new InputError(
      'TLS_REQUIRED',
      `${target} is not on this machine, and without TLS anybody on the way could answer in the executor's place: ` +
        'give its CA (tls, or --tls-ca), or ask for insecurePlaintext (--insecure-plaintext)',
    );
  }
  const metadata = new grpc.Metadata();
  if (token !== undefined) metadata.set(TOKEN_HEADER, tokenHeader(parseToken(token, 'token')));
  if (tls === undefined) return { credentials: grpc.credentials.createInsecure(), metadata, channelOptions: {} };
  if ((tls.cert === undefined) !== (tls.key === undefined)) {
    throw new InputError('BAD_CERTIFICATE', 'a certificate of the controller needs its private key: give both');
  }
  try {
    const host = hostOf(target);
    const name = tls.serverName ?? (isIP(host) === 0 ? undefined : NAME_OF_ADDRESS);
    // The certificate is checked for what the caller named, not for what the connection names to the peer.
    const verify: VerifyOptions = {
      checkServerIdentity: (_, cert) => checkServerIdentity(tls.serverName ?? host, cert),
    };
    return {
      credentials: grpc.credentials.createSsl(bufferOf(tls.ca), bufferOf(tls.key), bufferOf(tls.cert), verify),
      metadata,
      channelOptions: name === undefined ? {} : { 'grpc.ssl_target_name_override': name },
    };
  } catch (error) {
    throw new InputError('BAD_CERTIFICATE', `the certificates for ${target} are no use: ${messageOf(error)}`, {
      cause: error,
    });
  }
}

/** A name that is looked up is that of another machine, unless it is localhost. */
function isLocal(target: string): boolean {
  return target.startsWith('unix:') || isLoopbackHost(hostOf(target));
}

/** Without brackets. Who is at a Unix socket is on this machine. */
function hostOf(target: string): string {
  if (target.startsWith('unix:')) return 'localhost';
  return target
    .replace(/^dns:/, '')
    .replace(/:\d+$/, '')
    .replace(/^\[(.*)\]$/, '$1');
}

function bufferOf(pem: string | Uint8Array | undefined): Buffer | null {
  if (pem === undefined) return null;
  return typeof pem === 'string' ? Buffer.from(pem) : Buffer.from(pem.buffer, pem.byteOffset, pem.byteLength);
}
