import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { isIP } from 'node:net';
import { promisify } from 'node:util';
import { InputError, messageOf } from '@telejit/shared';
import type { ByteSink } from './byte-sink.js';
import { EXIT_OK } from './exit-codes.js';
import { fileReason } from './given-file.js';
import { isHostName } from './host-name.js';

export interface CertsOptions {
  /** Is made; must not be there. */
  readonly folder: string;
  /** Names and addresses at which the executor is reached, besides localhost and this machine's name. */
  readonly hosts: readonly string[];
  readonly days: number;
  readonly signal: AbortSignal;
  readonly stdout: ByteSink;
}

const TOKEN_BYTES = 32;

/** What openssl says when there is no room for its files (errno(3)), and the signal that ends it where they may not grow. */
const FULL = /No space left on device|File too large|Disk quota exceeded/;
const SIGNALS: ReadonlyMap<unknown, string> = new Map([['SIGXFSZ', 'File too large']]);

/** Certificates besides the CA's: what they are for, as extensions of X.509 have it (RFC 5280, 4.2). */
const LEAVES = [
  { name: 'executor', usage: 'serverAuth' },
  { name: 'controller', usage: 'clientAuth' },
] as const;

/**
 * `telejit certs make DIR`: a certificate authority, certificates for an executor and a controller, and a token, by the
 * machine's `openssl`. All keys are of the curve P-256; only this user can read them.
 * @throws InputError CANNOT_WRITE; OPENSSL_MISSING, OPENSSL_FAILED
 */
export async function certsCommand(options: CertsOptions): Promise<number> {
  const folder = resolve(options.folder);
  if (existsSync(folder)) {
    throw new InputError('CANNOT_WRITE', `${folder} exists; name a folder that does not, and keep what is in this one`);
  }
  const parent = dirname(folder);
  const draft = await cannotWrite(folder, async () => {
    await mkdir(parent, { recursive: true });
    return mkdtemp(join(parent, '.telejit-certs-'));
  });
  try {
    await cannotWrite(folder, async () => {
      await makeCertificates(draft, options);
      await rename(draft, folder);
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  await options.stdout.write(explanation(folder));
  return EXIT_OK;
}

/** What openssl met. Its message is the system's. */
class FullDisk extends Error {}

async function cannotWrite<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error && ('syscall' in error || error instanceof FullDisk))) throw error;
    throw new InputError('CANNOT_WRITE', `${folder} cannot be made: ${fileReason(error)}`, { cause: error });
  }
}

async function makeCertificates(folder: string, { hosts, days, signal }: CertsOptions): Promise<void> {
  const run = (args: readonly string[]): Promise<void> => openssl(args, folder, signal);
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  const config = join(folder, 'openssl.cnf');
  await writeFile(config, configuration(hosts));
  const common = ['-config', config, '-batch', '-sha256'];
  const ca = ['-keyout', 'ca-key.pem', '-out', 'ca.pem', '-subj', '/CN=Telejit CA', '-extensions', 'ca'];
  await run(['req', '-x509', ...newKey, ...common, ...ca, '-days', String(days)]);
  for (const { name } of LEAVES) {
    const request = ['-keyout', `${name}-key.pem`, '-out', `${name}.csr`, '-subj', `/CN=telejit ${name}`];
    await run(['req', '-new', ...newKey, ...common, ...request]);
    const serial = `0x${randomBytes(8).toString('hex')}`;
    const signed = ['-in', `${name}.csr`, '-out', `${name}.pem`, '-CA', 'ca.pem', '-CAkey', 'ca-key.pem', '-sha256'];
    await run(['x509', '-req', ...signed, '-set_serial', serial, '-days', String(days), ...extensions(config, name)]);
    await rm(join(folder, `${name}.csr`));
    await chmod(join(folder, `${name}-key.pem`), 0o600);
  }
  await chmod(join(folder, 'ca-key.pem'), 0o600);
  await rm(config);
  await writeFile(join(folder, 'token'), `${randomBytes(TOKEN_BYTES).toString('base64url')}\n`, { mode: 0o600 });
}

function extensions(config: string, section: string): readonly string[] {
  return ['-extfile', config, '-extensions', section];
}

/** See openssl's x509v3_config(5). */
function configuration(hosts: readonly string[]): string {
  const own = isHostName(hostname()) ? [hostname()] : [];
  const names = [...new Set(['localhost', '127.0.0.1', '::1', ...own, ...hosts])];
  const alternatives = names.map((name) => `${isIP(name) === 0 ? 'DNS' : 'IP'}:${name}`).join(',');
  const leaves = LEAVES.map(
    ({ name, usage }) =>
      `[${name}]\nbasicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature\nextendedKeyUsage=${usage}\n` +
      `${name === 'executor' ? `subjectAltName=${alternatives}\n` : ''}`,
  );
  return [
    '[req]\ndistinguished_name=name\n[name]\n',
    '[ca]\nbasicConstraints=critical,CA:TRUE,pathlen:0\nkeyUsage=critical,keyCertSign,cRLSign\n',
    ...leaves,
  ].join('');
}

async function openssl(args: readonly string[], folder: string, signal: AbortSignal): Promise<void> {
  try {
    await promisify(execFile)('openssl', [...args], { cwd: folder, signal });
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new InputError('OPENSSL_MISSING', 'there is no openssl here, which makes certificates: install it', {
        cause: error,
      });
    }
    const text = error instanceof Error && 'stderr' in error ? String(error.stderr) : messageOf(error);
    const full =
      FULL.exec(text)?.[0] ?? (error instanceof Error && 'signal' in error ? SIGNALS.get(error.signal) : undefined);
    if (full !== undefined) throw new FullDisk(full);
    throw new InputError('OPENSSL_FAILED', `openssl ${args[0]} failed: ${text.trim()}`, { cause: error });
  }
}

function explanation(folder: string): string {
  return `Made ${folder}. On the executor's machine, with executor.pem, executor-key.pem, ca.pem and token:

  telejit-executor --listen HOST:PORT --tls-cert executor.pem --tls-key executor-key.pem \\
    --tls-client-ca ca.pem --token-file token

On the controller's, with controller.pem, controller-key.pem, ca.pem and token:

  telejit run --executor HOST:PORT --tls-ca ca.pem --tls-cert controller.pem --tls-key controller-key.pem \\
    --token-file token INPUT...

Whoever has ca-key.pem can make further ones; keep it where neither of them is.
`;
}
