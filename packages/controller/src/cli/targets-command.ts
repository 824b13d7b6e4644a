import { CompilePool, findLlvm, selectLlvm, type LlvmInstallation, type LlvmTarget } from '../compile/index.js';
import type { ByteSink } from './byte-sink.js';
import { EXIT_OK } from './exit-codes.js';
import { targetSupport } from './known-targets.js';

export interface TargetsOptions {
  /** Of every LLVM that is found, not only the one that would be used. */
  readonly isAll: boolean;
  readonly isJson: boolean;
  readonly llvm?: string;
  readonly signal: AbortSignal;
  readonly stdout: ByteSink;
}

/**
 * `telejit targets`: what the LLVM found can compile for, and what of that Telejit links and runs.
 * @throws InputError (LLVM_NOT_FOUND, LLVM_NOT_LOADABLE), CancelledError
 */
export async function targetsCommand({ isAll, isJson, llvm, signal, stdout }: TargetsOptions): Promise<number> {
  const found = findLlvm();
  // Says what to do when there is none.
  const chosen = isAll && found.length > 0 ? found : [selectLlvm(llvm)];
  const lists = [];
  for (const installation of chosen) lists.push({ installation, targets: await targetsOf(installation, signal) });
  const text = isJson
    ? `${JSON.stringify(lists.map(({ installation, targets }) => factsOf(installation, targets)))}\n`
    : (await Promise.all(lists.map(({ installation, targets }) => textOf(installation, targets)))).join('\n');
  await stdout.write(text);
  return EXIT_OK;
}

async function targetsOf(llvm: LlvmInstallation, signal: AbortSignal): Promise<readonly LlvmTarget[]> {
  await using pool = new CompilePool({ llvm, threads: 1, cache: false });
  return await pool.targets({ signal });
}

function factsOf({ version, path }: LlvmInstallation, targets: readonly LlvmTarget[]): object {
  return {
    llvm: version,
    path,
    targets: targets.map(({ name, description }) => {
      const { triple, isLinked, executor = null } = targetSupport(name);
      return { name, description, triple: isLinked ? triple : null, isLinked, executor };
    }),
  };
}

async function textOf({ version, path }: LlvmInstallation, targets: readonly LlvmTarget[]): Promise<string> {
  const { default: Table } = await import('cli-table3');
  const table = new Table({ head: ['target', 'triple', 'executors'], style: { head: [], border: [] } });
  const others: string[] = [];
  for (const { name } of targets) {
    const { triple, isLinked, executor = '' } = targetSupport(name);
    if (isLinked) table.push([name, triple, executor]);
    else others.push(name);
  }
  const rest =
    others.length === 0 ? '' : `It compiles for these too, which Telejit does not link: ${others.join(', ')}\n`;
  return `LLVM ${version} (${path}) compiles for these, and Telejit links them:\n${table.toString()}\n${rest}`;
}
