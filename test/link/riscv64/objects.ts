/** RISC-V 64 objects, compiled and assembled with clang. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findClang } from '@telejit/controller/compile';

const TARGET = ['--target=riscv64-linux-gnu', '-march=rv64gc', '-mabi=lp64d'];

/** Why nothing can be assembled here; undefined when it can. */
export function whyNoAssembler(): string | undefined {
  try {
    execFileSync(findClang(), [...TARGET, '-x', 'assembler', '-c', '-o', '/dev/null', '-'], {
      input: 'nop\n',
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    return undefined;
  } catch {
    return 'there is no clang that makes RISC-V objects';
  }
}

const cache = new Map<string, Buffer>();

/** Compiles C, or assembles, for RISC-V 64. Once for every source. */
export function compile(source: string, language: 'c' | 'assembler' = 'c', flags: readonly string[] = []): Buffer {
  const key = JSON.stringify([source, language, flags]);
  const known = cache.get(key);
  if (known !== undefined) return Buffer.from(known);
  const folder = mkdtempSync(join(tmpdir(), 'telejit-riscv64-'));
  try {
    const [input, output] = [join(folder, 'input'), join(folder, 'output.o')];
    writeFileSync(input, source);
    const optimized = language === 'c' ? ['-O1'] : [];
    execFileSync(findClang(), [...TARGET, ...optimized, ...flags, '-x', language, '-c', input, '-o', output], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const object = readFileSync(output);
    cache.set(key, object);
    return Buffer.from(object);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Assembles. */
export function assemble(source: string): Buffer {
  return compile(source, 'assembler');
}
