import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { assert } from 'chai';

const MARK = 'TELEJIT_TEST_MARK';

/** A folder for one test file, and the environment that commands under test get: what they leave behind can be found. */
export class Workspace {
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  readonly #temporary: string;
  readonly #mark = randomUUID();

  constructor() {
    this.folder = mkdtempSync(join(tmpdir(), 'telejit-test-'));
    this.#temporary = join(this.folder, 'tmp');
    mkdirSync(this.#temporary);
    this.env = { ...process.env, TMPDIR: this.#temporary, [MARK]: this.#mark };
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  /** Fails when a process or a temporary file outlived the command that made it. */
  assertNothingLeft(): void {
    assert.deepEqual(this.#processes(), [], 'processes left behind');
    assert.deepEqual(readdirSync(this.#temporary), [], 'temporary files left behind');
  }

  /** Removes the folder, once nothing is left behind. */
  end(): void {
    try {
      this.assertNothingLeft();
    } finally {
      rmSync(this.folder, { recursive: true, force: true });
    }
  }

  #processes(): string[] {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
      .filter((pid) => readProc(pid, 'environ').includes(`${MARK}=${this.#mark}`))
      .map((pid) => readProc(pid, 'cmdline').replaceAll('\0', ' '))
      .filter((command) => command !== '');
  }
}

/** Empty when the process is gone or another user's. */
function readProc(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'latin1');
  } catch {
    return '';
  }
}
