/** Certificates as `telejit certs make` makes them, and such as it never makes. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const TELEJIT = fileURLToPath(new URL('../../packages/controller/bin/telejit.js', import.meta.url));

/** A certificate authority with what it signed, in a folder of its own. */
export class Certificates implements Disposable {
  readonly folder: string;
  readonly #parent: string;

  constructor() {
    this.#parent = mkdtempSync(join(tmpdir(), 'telejit-certs-'));
    this.folder = join(this.#parent, 'made');
    execFileSync(process.execPath, [TELEJIT, 'certs', 'make', this.folder]);
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8');
  }

  get token(): string {
    return this.read('token').trim();
  }

  /** Signs a key's certificate anew so that it was valid until yesterday. */
  expire(name: string): string {
    const request = this.path(`${name}.csr`);
    const expired = this.path(`${name}-expired.pem`);
    openssl('req', '-new', '-key', this.path(`${name}-key.pem`), '-out', request, '-subj', '/CN=late');
    const ca = ['-CA', this.path('ca.pem'), '-CAkey', this.path('ca-key.pem'), '-set_serial', '7'];
    openssl('x509', '-req', '-in', request, '-out', expired, ...ca, '-days', '-1');
    return expired;
  }

  [Symbol.dispose](): void {
    rmSync(this.#parent, { recursive: true });
  }
}

function openssl(...args: string[]): void {
  execFileSync('openssl', args, { stdio: 'pipe' });
}
