import { parseToken, TOKEN_VARIABLE } from '@telejit/shared';
import type { Command } from 'commander';
import { durationOption as duration } from './duration.js';
import { readConnectionFile } from './connection-file.js';
import { connectExecutor, type Executor, type TransportOptions } from '../remote/index.js';

/** Timers of Node.js go no further. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/** For a token or certificates that come through pipes. */
const FILE_LIMIT_MS = 10_000;

/** Options of all commands that connect to an executor. Paths are of PEM files. */
export interface ConnectionFlags {
  readonly tls?: true;
  readonly tlsCa?: string;
  readonly tlsCert?: string;
  readonly tlsKey?: string;
  readonly tlsServerName?: string;
  readonly tokenFile?: string;
  readonly insecurePlaintext?: true;
  /** How long the executor may take to answer the hello, in milliseconds. */
  readonly connectTimeout?: number;
}

/** A running executor, and how to reach it. */
export interface ExecutorPlace extends ConnectionFlags {
  readonly address: string;
}

/** Adds the options of `ConnectionFlags` to a command. */
export function addConnectionOptions(command: Command): Command {
  return command
    .option('--tls', 'speak TLS with the executor; the authorities that Node.js knows vouch for it')
    .option('--tls-ca <file>', 'speak TLS with the executor; this CA vouches for it (PEM)')
    .option('--tls-cert <file>', "this controller's certificate, where the executor wants one (PEM)")
    .option('--tls-key <file>', 'its private key (PEM)')
    .option('--tls-server-name <name>', "the name in the executor's certificate, when it is not the address's host")
    .option('--token-file <file>', "the executor's token; without a file, TELEJIT_TOKEN may hold it")
    .option('--insecure-plaintext', 'connect to another machine without TLS: anybody on the way can read and answer')
    .option('--connect-timeout <time>', 'how long the executor may take to answer: 10s, 2m (default: 10s)', duration);
}

/**
 * What the options of a command say of its executor; undefined when it is to be spawned.
 * @throws CommanderError when there is something about a connection, and no address
 */
export function executorPlace(
  address: string | undefined,
  flags: ConnectionFlags,
  command: Command,
): ExecutorPlace | undefined {
  const { tls, tlsCa, tlsCert, tlsKey, tlsServerName, tokenFile, insecurePlaintext, connectTimeout } = flags;
  const place = { tls, tlsCa, tlsCert, tlsKey, tlsServerName, tokenFile, insecurePlaintext, connectTimeout };
  if (address !== undefined) return { ...place, address };
  if (Object.values(place).some((value) => value !== undefined)) {
    command.error('error: --tls, --tls-*, --token-file, --insecure-plaintext and --connect-timeout need --executor');
  }
  return undefined;
}

/**
 * The token in the environment, which is taken out of it: programs do not inherit it.
 * @throws InputError (BAD_TOKEN)
 */
function takeToken(): string | undefined {
  const text = process.env[TOKEN_VARIABLE];
  delete process.env[TOKEN_VARIABLE];
  return text === undefined ? undefined : parseToken(text, TOKEN_VARIABLE);
}

/**
 * Reads certificates and token, and connects.
 * @throws InputError CANNOT_READ, BAD_TOKEN; and what `connectExecutor` throws
 */
export async function connectTo(place: ExecutorPlace, signal: AbortSignal): Promise<Executor> {
  return connectExecutor(place.address, { ...(await transportOf(place)), timeoutMs: helloTimeoutMs(place), signal });
}

function helloTimeoutMs({ connectTimeout }: ExecutorPlace): number | undefined {
  return connectTimeout === undefined ? undefined : Math.min(connectTimeout, LONGEST_TIMER_MS);
}

async function transportOf(place: ExecutorPlace): Promise<TransportOptions> {
  const fromEnvironment = takeToken();
  const limitMs = helloTimeoutMs(place) ?? FILE_LIMIT_MS;
  const read = (path: string, what: string): Promise<Buffer> => readConnectionFile(path, what, limitMs);
  const readIfGiven = async (path: string | undefined, what: string): Promise<Buffer | undefined> =>
    path === undefined ? undefined : read(path, what);
  const token =
    place.tokenFile === undefined
      ? fromEnvironment
      : parseToken((await read(place.tokenFile, 'the token')).toString('latin1'), place.tokenFile);
  const { tlsCa, tlsCert, tlsKey, tlsServerName: serverName, insecurePlaintext } = place;
  const wantsTls = [place.tls, tlsCa, tlsCert, tlsKey, serverName].some((option) => option !== undefined);
  if (!wantsTls) return { token, insecurePlaintext };
  const [ca, cert, key] = await Promise.all([
    readIfGiven(tlsCa, "the executor's CA"),
    readIfGiven(tlsCert, 'the certificate'),
    readIfGiven(tlsKey, 'the private key'),
  ]);
  return { token, insecurePlaintext, tls: { ca, cert, key, serverName } };
}
