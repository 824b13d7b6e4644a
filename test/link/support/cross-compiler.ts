/** Objects for other architectures, compiled and assembled with the clang of this machine. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findClang } from '@telejit/controller/compile';

/** A clang that makes objects for one architecture. */
export class CrossCompiler {
  readonly #name: string;
  readonly #target: readonly string[];
  readonly #objects = new Map<string, Buffer>();

  /** @param name of the architecture, for the reason of what is skipped @param target flags that choose it */
  constructor(name: string, target: readonly string[]) {
    this.#name = name;
    this.#target = target;
  }

  /** Why nothing can be assembled here; undefined when it can. */
  whyNone(): string | undefined {
    try {
      this.assemble('nop\n');
      return undefined;
    } catch {
      return `there is no clang that makes ${this.#name} objects`;
    }
  }

  /** Compiles C to an object of its own, once for every source and set of flags; later flags hold over the target's. */
  compile(source: string, flags: readonly string[] = []): Buffer {
    return this.#objectOf(source, 'c', ['-O1', ...flags]);
  }

  /** Assembles, likewise. */
  assemble(source: string, flags: readonly string[] = []): Buffer {
    return this.#objectOf(source, 'assembler', flags);
  }

  #objectOf(source: string, language: 'c' | 'assembler', flags: readonly string[]): Buffer {
    const key = JSON.stringify([source, language, flags]);
    const known = this.#objects.get(key);
    if (known !== undefined) return Buffer.from(known);
    const folder = mkdtempSync(join(tmpdir(), 'telejit-cross-'));
    try {
      const [input, output] = [join(folder, 'input'), join(folder, 'output.o')];
      writeFileSync(input, source);
      execFileSync(findClang(), [...this.#target, ...flags, '-x', language, '-c', input, '-o', output], {
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      const object = readFileSync(output);
      this.#objects.set(key, object);
      return Buffer.from(object);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}
