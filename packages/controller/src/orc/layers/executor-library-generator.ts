import { ExecutorError } from '@telejit/shared';
import type { RemoteSession } from '../../remote/index.js';
import type { DefinitionGenerator, GenerationRequest } from '../core/index.js';
import { ProcessSymbolsGenerator } from './process-symbols-generator.js';

/** The C and C++ libraries of the process, by number. */
const PROCESS_NUMBER = 0;

/**
 * Defines the symbols of one shared library of the executor's machine, and of those that it needs itself.
 * Source: LLVM llvm/include/llvm/ExecutionEngine/Orc/EPCDynamicLibrarySearchGenerator.h.
 */
export class ExecutorLibraryGenerator implements DefinitionGenerator {
  /** The file that was loaded. */
  readonly path: string;
  readonly #symbols: ProcessSymbolsGenerator;

  private constructor(path: string, symbols: ProcessSymbolsGenerator) {
    this.path = path;
    this.#symbols = symbols;
  }

  /**
   * Loads a library in the executor: "z" for libz.so, or a path there.
   * @param allows which names may be found; default all
   * @throws OperationError (LIBRARY_NOT_FOUND), ExecutorError (FEATURE_MISSING) when it cannot tell libraries apart
   */
  static async load(
    remote: RemoteSession,
    name: string,
    allows?: (name: string) => boolean,
  ): Promise<ExecutorLibraryGenerator> {
    if (!remote.features.has('symbol-filter')) {
      throw new ExecutorError(
        'FEATURE_MISSING',
        `${name}: the executor cannot search one library alone (it lacks "symbol-filter"): use a newer one`,
      );
    }
    const { number, result } = remote.loadLibrary(name);
    const { path } = await result;
    const notIn = (): readonly number[] => [PROCESS_NUMBER, ...remote.libraryNumbers.filter((one) => one !== number)];
    return new ExecutorLibraryGenerator(path ?? name, new ProcessSymbolsGenerator(remote, { allows, notIn }));
  }

  tryToGenerate(request: GenerationRequest): void {
    this.#symbols.tryToGenerate(request);
  }
}
