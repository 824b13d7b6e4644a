import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { findClang } from '@telejit/controller/compile';

/** One small program, one linker feature, and what a native build of it prints and returns. */
export interface FeatureCase {
  readonly id: string;
  readonly sources: readonly string[];
  readonly compiler: string;
  readonly flags: readonly string[];
  readonly link: readonly string[];
  readonly args: readonly string[];
  readonly exit: number;
  readonly stdout: string;
}

/** A driver for a static archive that Debian ships. */
export interface ArchiveCase {
  readonly id: string;
  readonly source: string;
  readonly package: string;
  readonly archives: readonly string[];
  readonly exit: number;
  readonly stdout: string;
}

/** What a case is linked from. */
export interface CaseInputs {
  readonly objects: readonly string[];
  readonly archives: readonly string[];
  readonly libraries: readonly string[];
}

const folder = join(fileURLToPath(new URL('.', import.meta.url)), 'features');
const run = promisify(execFile);
const LIBRARY_FOLDERS = ['/usr/lib/x86_64-linux-gnu', '/usr/lib'];

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(join(folder, name), 'utf8'));
}

function isList<T>(value: unknown): value is readonly T[] {
  return Array.isArray(value);
}

function listOf<T>(name: string): readonly T[] {
  const value = readJson(name);
  if (!isList<T>(value)) throw new TypeError(`${name} does not hold a list`);
  return value;
}

export const featureCases = listOf<FeatureCase>('cases.json');
export const archiveCases = listOf<ArchiveCase>('archives.json');

/** Whether a compiler is there and works: rustup puts an rustc into the path that may have nothing to run. */
export function hasCommand(command: string): boolean {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;
}

/** What a case is compiled with: the compiler it names, and where that is clang 14 the newest clang as well. */
export function compilersOf(one: FeatureCase): readonly string[] {
  return one.compiler.startsWith('clang') ? [one.compiler, one.compiler.replace(/-14$/, '-22')] : [one.compiler];
}

/** The file of a static archive, or undefined. */
export function findArchive(name: string): string | undefined {
  const found = LIBRARY_FOLDERS.flatMap((directory) => [
    join(directory, name),
    join(directory, name.replace(/^lib|\.a$/g, ''), name),
  ]);
  return found.find((path) => existsSync(path));
}

/** Compiles the sources of a case into `output`, with one of its compilers. */
export async function compileCase(one: FeatureCase, compiler: string, output: string): Promise<CaseInputs> {
  mkdirSync(output, { recursive: true });
  const libraries = one.link.flatMap((word) => (word.startsWith('-l') && word !== '-lm' ? [word.slice(2)] : []));
  const archives = one.link.flatMap((word) => (word.endsWith('.a') ? [findArchive(word) ?? word] : []));
  if (compiler === 'rustc') return { ...(await compileRust(one, output)), libraries };
  const objects = await Promise.all(
    one.sources.map(async (source) => {
      const object = join(output, `${basename(source)}.o`);
      await run(compiler, [...one.flags, '-c', '-o', object, source], { cwd: folder });
      return object;
    }),
  );
  return { objects, archives, libraries };
}

/** rustc keeps the objects of the program, and of the allocator that it makes for it, on request; the rest is in its rlibs. */
async function compileRust(one: FeatureCase, output: string): Promise<Omit<CaseInputs, 'libraries'>> {
  const source = join(folder, one.sources[0]);
  await run('rustc', [...one.flags, '-C', 'save-temps', '-o', join(output, 'program'), source], { cwd: output });
  const objects = readdirSync(output).filter((name) => name.endsWith('.rcgu.o'));
  const libraryFolder = execFileSync('rustc', ['--print', 'target-libdir'], { encoding: 'utf8' }).trim();
  const archives = readdirSync(libraryFolder).filter(
    (name) => name.endsWith('.rlib') && !name.startsWith('libpanic_abort'),
  );
  return {
    objects: objects.map((name) => join(output, name)),
    archives: archives.map((name) => join(libraryFolder, name)),
  };
}

/** Compiles the driver of an archive. @param flags further ones, such as those of another target */
export async function compileDriver(one: ArchiveCase, output: string, flags: readonly string[] = []): Promise<string> {
  const object = join(output, `${one.source}.o`);
  await run(findClang(), [...flags, '-O1', '-w', '-c', '-o', object, one.source], { cwd: folder });
  return object;
}
