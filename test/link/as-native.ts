import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { LLJIT, spawnExecutor, type Executor } from '@telejit/controller';
import { expect } from 'chai';
import { hasCommand } from './feature-cases.js';

/** A program in C, C++ or assembly of one or several units, whose output natively is the expectation. */
export interface NativeProgram {
  /** The name of the test. */
  readonly behaviour: string;
  /** Below test/link/sources. */
  readonly sources: readonly string[];
  readonly flags?: readonly string[];
  /** What only the native link needs. */
  readonly linkFlags?: readonly string[];
  /** What the session loads. */
  readonly libraries?: readonly string[];
  /** Without `++`; those of LLVM 14, LLVM 22 and GCC when not given. */
  readonly compilers?: readonly string[];
  /** What it prints when native linkers fall short of the language; it then returns 0. */
  readonly expected?: string;
  /** A file without which the program cannot be built. */
  readonly needs?: string;
}

interface Outcome {
  readonly exitCode: number | null;
  readonly signal: string | null;
  readonly stdout: string;
}

const MANAGERS = ['dual', 'strict'] as const;
const COMPILERS = ['clang-14', 'clang-22', 'gcc-12'];
const SOURCES = join(import.meta.dirname, 'sources');
const run = promisify(execFile);

/** clang-14 to clang++-14, gcc-12 to g++-12. */
function driverFor(compiler: string, isCxx: boolean): string {
  return isCxx ? compiler.replace(/^clang/, 'clang++').replace(/^gcc/, 'g++') : compiler;
}

/** Compiles the units of a program. */
export async function compileProgram(
  { sources, flags = [] }: Pick<NativeProgram, 'sources' | 'flags'>,
  compiler: string,
  output: string,
): Promise<readonly string[]> {
  mkdirSync(output, { recursive: true });
  return await Promise.all(
    sources.map(async (source) => {
      const object = join(output, `${basename(source)}.o`);
      const isCxx = source.endsWith('.cpp');
      const options = isCxx && !flags.some((flag) => flag.startsWith('-std=')) ? ['-std=c++20', ...flags] : flags;
      await run(driverFor(compiler, isCxx), [...options, '-w', '-c', join(SOURCES, source), '-o', object]);
      return object;
    }),
  );
}

async function runNatively(program: NativeProgram, compiler: string, objects: readonly string[]): Promise<Outcome> {
  const output = join(objects[0], '..', 'native');
  const flags = [...(program.flags ?? []), ...(program.linkFlags ?? []), '-pthread'];
  await run(
    driverFor(
      compiler,
      program.sources.some((source) => source.endsWith('.cpp')),
    ),
    [...objects, ...flags, '-o', output],
  );
  return await new Promise((resolve, reject) => {
    const child = spawn(output, { stdio: ['ignore', 'pipe', 'ignore'] });
    let stdout = '';
    child.stdout.on('data', (data: Buffer) => (stdout += data.toString()));
    child.on('error', reject);
    child.on('close', (exitCode, signal) => {
      resolve({ exitCode, signal, stdout });
    });
  });
}

/** One test for each program and compiler: the same objects linked natively and by Telejit, under both memory managers. */
export function describeAsNative(title: string, programs: readonly NativeProgram[]): void {
  describe(title, () => {
    let folder: string;
    const executors = new Map<string, Executor>();
    before(async () => {
      folder = mkdtempSync(join(tmpdir(), 'telejit-as-native-'));
      for (const memoryManager of MANAGERS) executors.set(memoryManager, await spawnExecutor({ memoryManager }));
    });
    after(async () => {
      await Promise.all([...executors.values()].map((executor) => executor.close()));
      rmSync(folder, { recursive: true });
    });

    for (const program of programs) {
      for (const compiler of program.compilers ?? COMPILERS) {
        const name = `${program.behaviour} (${program.sources.join(', ')} from ${compiler})`;
        const driver = driverFor(
          compiler,
          program.sources.some((source) => source.endsWith('.cpp')),
        );
        const missing = !hasCommand(driver) ? driver : existsSync(program.needs ?? '/') ? undefined : program.needs;
        if (missing !== undefined) {
          it.skip(`${name}: ${missing} is not installed`);
          continue;
        }
        it(name, async () => {
          const objects = await compileProgram(program, compiler, mkdtempSync(join(folder, 'program-')));
          const native =
            program.expected === undefined
              ? await runNatively(program, compiler, objects)
              : { exitCode: 0, signal: null, stdout: program.expected };
          for (const [manager, executor] of executors) {
            await using jit = await LLJIT.builder().executor(executor).create();
            for (const library of program.libraries ?? []) await jit.loadLibrary(library);
            for (const object of objects) await jit.addObject(object);
            const result = await jit.runAsMain('main', { argv: ['program'], timeoutMs: 60_000 });
            const { exitCode, signal } = result;
            const seen = { manager, exitCode, signal, stdout: result.stdout.toString() };
            expect(seen, result.stderr.toString()).to.deep.equal({ manager, ...native });
          }
        });
      }
    }
  });
}
