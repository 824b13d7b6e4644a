/** Archives made by the system's archivers, for tests. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testClang } from './compilers.js';

/** A folder for sources, objects and archives; gone after `end`. */
export class ArchiveFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'telejit-archives-'));

  /** A path in the folder. */
  at(name: string): string {
    return join(this.path, name);
  }

  /** Runs a tool in the folder. */
  tool(name: string, ...args: readonly string[]): void {
    execFileSync(name, [...args], { cwd: this.path, stdio: ['ignore', 'ignore', 'pipe'] });
  }

  /** Compiles C to an object of this name, without ".o" being added. */
  compile(object: string, source: string, ...flags: readonly string[]): string {
    writeFileSync(this.at(`${object}.c`), source);
    this.clang('-O1', '-fPIC', '-c', ...flags, `${object}.c`, '-o', object);
    return this.at(object);
  }

  /** Runs clang in the folder. */
  clang(...args: readonly string[]): void {
    this.tool(testClang(), ...args);
  }

  end(): void {
    rmSync(this.path, { recursive: true });
  }
}
