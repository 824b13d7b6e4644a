import { InputError, LookupError } from '@telejit/shared';
import { fixupTableFor } from '@telejit/shared/fixup';
import { CompilePool, targetOf } from '../compile/index.js';
import { formatLinkMap, linkedArches, type LinkMap } from '../jitlink/index.js';
import type { OptLevel } from '../orc/lljit-options.js';
import { platformObjects } from '../orc/platform.js';
import { StaticLinker } from '../orc/static-linker.js';
import type { ByteSink } from './byte-sink.js';
import { compileInputs, type CompileInputsOptions } from './compile-inputs.js';
import type { ExecutorPlace } from './executor-place.js';
import { EXIT_OK } from './exit-codes.js';
import type { InputFile } from './input-file.js';
import { jitBuilder } from './jit-builder.js';
import { openExecutor } from './open-executor.js';
import { OutputFile } from './output-file.js';
import { addInputs, readProgramFiles, type InputTaker, type ProgramInputs } from './program-inputs.js';
import { startProgress } from './progress.js';
import type { TargetChoice } from './target-options.js';

/** Where a program is linked. */
export type LinkPlace =
  /** In an executor; one is spawned when none is named. */
  | { readonly kind: 'executor'; readonly executor?: ExecutorPlace }
  /** Nowhere: it is laid out from an address. */
  | { readonly kind: 'layout'; readonly base: number; readonly triple: string };

export interface LinkCommandOptions {
  readonly program: ProgramInputs;
  readonly optLevel: OptLevel;
  /** Default main, when something defines it. */
  readonly entry?: string;
  /** Symbols that are linked as the entry is. */
  readonly keep: readonly string[];
  readonly deadStrip: boolean;
  readonly place: LinkPlace;
  readonly target: TargetChoice;
  /** Default: standard output. */
  readonly mapFile?: string;
  readonly isJson: boolean;
  readonly hasFixups: boolean;
  readonly llvm?: string;
  readonly signal: AbortSignal;
  readonly stdout: ByteSink;
  readonly stderr: ByteSink;
}

/** What both ways of linking can do. */
interface MappedLinker extends InputTaker {
  linkAll(roots: readonly string[]): Promise<void>;
  linkMap(options: { readonly fixups: boolean }): Promise<LinkMap>;
}

/**
 * `telejit link`: links a program, runs nothing of it, and prints the map.
 * @throws InputError, CompileError, LinkError, LookupError, ConnectionError, ExecutorError
 */
export async function linkCommand(options: LinkCommandOptions): Promise<number> {
  const mapFile = options.mapFile === undefined ? undefined : await OutputFile.open(options.mapFile, 'the map');
  try {
    const files = await readProgramFiles(options.program);
    const map = await (options.place.kind === 'layout'
      ? linkInLayout(files, options, options.place)
      : linkInExecutor(files, options, options.place.executor));
    const text = options.isJson ? `${JSON.stringify(map, undefined, 2)}\n` : formatLinkMap(map);
    await (mapFile === undefined ? options.stdout.write(text) : mapFile.write(text));
    return EXIT_OK;
  } finally {
    await mapFile?.close();
  }
}

async function linkInExecutor(
  files: readonly InputFile[],
  options: LinkCommandOptions,
  place: ExecutorPlace | undefined,
): Promise<LinkMap> {
  await using executor = await openExecutor(place, options.signal);
  await using pool = new CompilePool({ llvm: options.llvm });
  const builder = jitBuilder(executor, options.llvm, options.target.cpu);
  await using jit = await builder.deadStrip(options.deadStrip).recordLinkMap().create();
  return await linkProgram(jit, files, options, { pool, target: targetOf(executor.description, options.target.cpu) });
}

async function linkInLayout(
  files: readonly InputFile[],
  options: LinkCommandOptions,
  { base, triple }: Extract<LinkPlace, { kind: 'layout' }>,
): Promise<LinkMap> {
  const arch = triple.split('-', 1)[0];
  if (fixupTableFor(arch) === undefined)
    throw new InputError(
      'UNSUPPORTED_TRIPLE',
      `--triple ${triple}: this version links for ${linkedArches()}, not for ${arch}`,
    );
  await using pool = new CompilePool({ llvm: options.llvm });
  const linker = new StaticLinker({ arch, base, deadStrip: options.deadStrip });
  for (const object of await platformObjects(pool, triple)) linker.addPlatform(object);
  return await linkProgram(linker, files, options, {
    pool,
    target: targetOf({ triple, cpu: '', cpuFeatures: '' }, options.target.cpu),
  });
}

async function linkProgram(
  linker: MappedLinker,
  files: readonly InputFile[],
  options: LinkCommandOptions,
  { pool, target }: Pick<CompileInputsOptions, 'pool' | 'target'>,
): Promise<LinkMap> {
  const { program, optLevel, signal, stderr, entry = 'main', keep, hasFixups } = options;
  const progress = startProgress('inputs');
  try {
    const inputs = await compileInputs(files, {
      ...{ pool, target, clang: options.target.clang, optLevel, signal },
      onWarning: (text) => void stderr.write(`${text.trimEnd()}\n`).catch(() => undefined),
      onInput: (done, total, path) => progress.update(done, total, path),
    });
    await addInputs(linker, inputs, program);
  } finally {
    progress.stop();
  }
  await linker.linkAll([entry, ...keep]);
  const map = await linker.linkMap({ fixups: hasFixups });
  checkRoots(map, options);
  return map;
}

/** @throws LookupError (SYMBOL_NOT_FOUND), InputError (NO_ROOTS) */
function checkRoots(map: LinkMap, { entry, keep, deadStrip }: LinkCommandOptions): void {
  const asked = [...(entry === undefined ? [] : [entry]), ...keep];
  const missing = asked.filter((name) => !isDefined(map, name));
  if (missing.length > 0)
    throw new LookupError(
      'SYMBOL_NOT_FOUND',
      `${missing.map((name) => `"${name}"`).join(', ')}: named by --entry or --keep, but no input defines it`,
    );
  if (deadStrip && asked.length === 0 && !isDefined(map, 'main'))
    throw new InputError(
      'NO_ROOTS',
      '--gc-sections has nothing to begin with: no input defines main; name what is needed with --entry or --keep',
    );
}

function isDefined({ units }: LinkMap, name: string): boolean {
  return units.some(({ segments, absolutes }) =>
    [absolutes, ...segments.flatMap(({ sections }) => sections.map(({ symbols }) => symbols))].some((symbols) =>
      symbols.some((symbol) => symbol.name === name && symbol.binding !== 'local'),
    ),
  );
}
