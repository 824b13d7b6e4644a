/** Programs of modules that were taken apart: every function an object of its own, and stubs that lead calls to them. */
import { bodyName, type CompilePool, type IrSource, type SplitModule } from '@telejit/controller/compile';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { LLJIT } from '@telejit/controller';
import { testClang } from './compilers.js';

/** The IR that clang makes of a source file. */
export function irOfFile(compiler: string, flags: readonly string[], source: string): IrSource {
  const folder = mkdtempSync(join(tmpdir(), 'telejit-ir-'));
  try {
    const output = join(folder, 'module.bc');
    execFileSync(compiler, [...flags, '-w', '-emit-llvm', '-c', source, '-o', output], {
      stdio: 'inherit',
      cwd: dirname(source),
    });
    return { kind: 'bitcode', bytes: Uint8Array.from(readFileSync(output)) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** As irOfFile, from C or C++ that is given. */
export function irOfSource(compiler: string, flags: readonly string[], source: string): IrSource {
  const folder = mkdtempSync(join(tmpdir(), 'telejit-source-'));
  try {
    const input = join(folder, compiler.includes('++') ? 'input.cpp' : 'input.c');
    writeFileSync(input, source);
    return irOfFile(compiler, flags, input);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Adds every partition of modules to a program, and for every function that was set apart a jump to its body. */
export async function addPartitions(
  jit: LLJIT,
  pool: CompilePool,
  splits: readonly SplitModule[],
  triple: string,
): Promise<void> {
  const all = splits.flatMap(({ partitions }) => partitions.flatMap(({ symbols }) => symbols));
  // Weak definitions that are not the ones to be used: there is a strong one, or another came first.
  const taken = new Set(all.filter(({ isWeak }) => !isWeak).map(({ name }) => name));
  const stubs: string[] = ['.text'];
  const stub = (name: string, target: string, isWeak: boolean): void => {
    const quoted = JSON.stringify(name);
    const binding = isWeak ? '.weak' : '.globl';
    // Pointers to member functions of C++ have a use for the lowest bit.
    stubs.push(
      '.p2align 4',
      `${binding} ${quoted}`,
      `.type ${quoted}, @function`,
      `${quoted}: jmp ${JSON.stringify(target)}`,
    );
  };
  for (const split of splits) {
    for (const partition of split.partitions) {
      const functions = partition.isEager ? [] : partition.symbols.filter(({ isFunction }) => isFunction);
      if (functions.some(({ name, isWeak }) => isWeak && taken.has(name))) continue;
      for (const { name, isWeak } of functions) {
        stub(name, bodyName(name), isWeak);
        taken.add(name);
      }
      const source = await pool.extract(split, partition);
      const { object } = await pool.compile({ name: split.name, source, triple, optLevel: 1 });
      await jit.addObject(object);
    }
    for (const { name, aliasee, isWeak } of split.aliases) stub(name, bodyName(aliasee), isWeak);
  }
  await jit.addObject(assemble(`${stubs.join('\n')}\n.section .note.GNU-stack,"",@progbits\n`));
}

function assemble(source: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'telejit-stubs-'));
  try {
    const input = join(folder, 'stubs.s');
    const output = join(folder, 'stubs.o');
    writeFileSync(input, source);
    execFileSync(testClang(), ['-c', input, '-o', output], { stdio: 'inherit' });
    return readFileSync(output);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
