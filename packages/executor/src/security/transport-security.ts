import { X509Certificate } from 'node:crypto';
import { createSecureContext } from 'node:tls';
import { ServerCredentials } from '@grpc/grpc-js';
import { InputError, isLoopbackHost, messageOf, parseToken, TOKEN_VARIABLE } from '@telejit/shared';
import type { ListenAddress } from '../listen-address.js';
import { readConfigurationFile, readSecretFile } from './secret-file.js';
import { tokenDigest } from './token-check.js';

/** How an executor is told to protect its connections. Paths are of PEM files. */
export interface SecurityOptions {
  readonly tlsCert?: string;
  readonly tlsKey?: string;
  /** Controllers must have a certificate that one of these signed. */
  readonly tlsClientCa?: string;
  readonly tokenFile?: string;
  /** Asks for connections beyond loopback that anybody can read, change and make. */
  readonly insecurePlaintext?: boolean;
}

/** What protects connections, read and checked. */
export interface TransportSecurity {
  /** PEM. */
  readonly tls?: { readonly cert: Buffer; readonly key: Buffer; readonly clientCa?: Buffer };
  /** Of the token that each request must carry. The token itself is not kept. */
  readonly tokenDigest?: Buffer;
  readonly allowsPlaintext: boolean;
}

/** For Unix sockets, and for loopback. */
export const NO_SECURITY: TransportSecurity = { allowsPlaintext: false };

/**
 * Reads certificates and token. The token's environment variable is removed from this process's environment.
 * @throws InputError CANNOT_READ, SECRET_EXPOSED, BAD_CERTIFICATE, BAD_TOKEN, TLS_OPTIONS
 */
export function loadSecurity(options: SecurityOptions): TransportSecurity {
  checkTogether(options);
  return {
    tls: loadTls(options),
    tokenDigest: loadToken(options),
    allowsPlaintext: options.insecurePlaintext === true,
  };
}

function checkTogether({ tlsCert, tlsKey, tlsClientCa, insecurePlaintext }: SecurityOptions): void {
  if ((tlsCert === undefined) !== (tlsKey === undefined)) {
    throw new InputError('TLS_OPTIONS', '--tls-cert and --tls-key belong together: give both');
  }
  if (tlsCert === undefined && tlsClientCa !== undefined) {
    throw new InputError('TLS_OPTIONS', '--tls-client-ca needs --tls-cert and --tls-key');
  }
  if (tlsCert !== undefined && insecurePlaintext === true) {
    throw new InputError('TLS_OPTIONS', '--insecure-plaintext and --tls-cert exclude each other');
  }
}

function loadTls({ tlsCert, tlsKey, tlsClientCa }: SecurityOptions): TransportSecurity['tls'] {
  if (tlsCert === undefined || tlsKey === undefined) return undefined;
  const cert = readConfigurationFile(tlsCert, 'the certificate');
  const key = readSecretFile(tlsKey, 'the private key');
  const clientCa = tlsClientCa === undefined ? undefined : readConfigurationFile(tlsClientCa, "the controllers' CA");
  checkCertificate(tlsCert, cert);
  if (tlsClientCa !== undefined && clientCa !== undefined) checkCertificate(tlsClientCa, clientCa);
  try {
    createSecureContext({ cert, key, ca: clientCa });
  } catch (error) {
    // What OpenSSL says holds no part of the key.
    throw new InputError('BAD_CERTIFICATE', `${tlsCert} and ${tlsKey} do not go together: ${messageOf(error)}`, {
      cause: error,
    });
  }
  return { cert, key, clientCa };
}

/** Of a chain, the first is looked at: the one that peers are shown. */
function checkCertificate(path: string, pem: Buffer): void {
  let certificate: X509Certificate;
  try {
    certificate = new X509Certificate(pem);
  } catch (error) {
    throw new InputError('BAD_CERTIFICATE', `${path} is no certificate in PEM: ${messageOf(error)}`, { cause: error });
  }
  if (Date.parse(certificate.validTo) < Date.now()) {
    throw new InputError('BAD_CERTIFICATE', `${path} expired on ${certificate.validTo}; renew it`);
  }
}

function loadToken({ tokenFile }: SecurityOptions): Buffer | undefined {
  const variable = process.env[TOKEN_VARIABLE];
  delete process.env[TOKEN_VARIABLE];
  if (tokenFile !== undefined) {
    return tokenDigest(parseToken(readSecretFile(tokenFile, 'the token').toString('latin1'), tokenFile));
  }
  return variable === undefined ? undefined : tokenDigest(parseToken(variable, TOKEN_VARIABLE));
}

/**
 * Refuses an address at which whoever can reach the machine could run code on it.
 * @throws InputError TLS_REQUIRED, AUTHENTICATION_REQUIRED
 */
export function checkExposure(text: string, address: ListenAddress, security: TransportSecurity): void {
  if (address.kind === 'unix' || isLoopbackHost(address.host) || security.allowsPlaintext) return;
  if (security.tls === undefined) {
    throw new InputError(
      'TLS_REQUIRED',
      `"${text}": whoever reaches an executor runs code on this machine, so that an address other than loopback needs TLS: ` +
        `give --tls-cert and --tls-key, and --tls-client-ca or --token-file ("telejit certs make" makes all of them), ` +
        `or ask for --insecure-plaintext`,
    );
  }
  if (security.tls.clientCa === undefined && security.tokenDigest === undefined) {
    throw new InputError(
      'AUTHENTICATION_REQUIRED',
      `"${text}": TLS alone keeps nobody out, and whoever reaches an executor runs code on this machine: ` +
        `give --tls-client-ca, --token-file, or both`,
    );
  }
}

/**
 * Refuses an abstract Unix socket (unix(7)) that is open to every user of the machine: no file's mode keeps them out.
 * @throws InputError (AUTHENTICATION_REQUIRED)
 */
export function checkAbstractSocket(text: string, { tls, tokenDigest, allowsPlaintext }: TransportSecurity): void {
  if (tls?.clientCa !== undefined || tokenDigest !== undefined || allowsPlaintext) return;
  throw new InputError(
    'AUTHENTICATION_REQUIRED',
    `"${text}" is an abstract socket, which every user of this machine can connect to, and whoever does runs code as this one: ` +
      `listen at a path, give --token-file, or --tls-cert, --tls-key and --tls-client-ca, or ask for --insecure-plaintext`,
  );
}

/** What gRPC wants for a port or connection. With a CA of controllers, a connection without their certificate fails. */
export function serverCredentials({ tls }: TransportSecurity): ServerCredentials {
  if (tls === undefined) return ServerCredentials.createInsecure();
  const { cert, key, clientCa } = tls;
  return ServerCredentials.createSsl(
    clientCa ?? null,
    [{ cert_chain: cert, private_key: key }],
    clientCa !== undefined,
  );
}
