/** What a daemon with --status says over HTTP. */
import { request } from 'node:http';
import { logged } from './daemon.js';
import type { ExecutorProcess } from './raw-session.js';

export interface Answer {
  readonly status: number | undefined;
  readonly body: string;
}

export function get(address: string, path: string, method = 'GET'): Promise<Answer> {
  const [host, port] = address.split(':');
  return new Promise((resolve, reject) => {
    const asked = request({ host, port: Number(port), path, method, agent: false }, (response) => {
      let body = '';
      response.on('data', (data: Buffer) => (body += data.toString()));
      response.on('end', () => resolve({ status: response.statusCode, body }));
    });
    asked.on('error', reject);
    asked.end();
  });
}

export async function statusAddress(daemon: ExecutorProcess): Promise<string> {
  const record = await logged(daemon, ({ msg }) => msg === 'answering /metrics and /healthz');
  return String(record.address);
}

/** Resolves once a process waits for the next connection. */
export async function hasSpare(status: string): Promise<void> {
  while (!/^telejit_spare_workers 1$/m.test((await get(status, '/metrics')).body)) continue;
}
