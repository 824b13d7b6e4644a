import { LookupError } from '@telejit/shared';
import { readAddressColumn } from '@telejit/shared/wire';
import type { RemoteSession } from '../../remote/index.js';
import {
  SymbolFlags,
  type DefinitionGenerator,
  type DylibForGenerators,
  type GenerationRequest,
  type MaterializationResponsibility,
  type SymbolFlagBits,
} from '../core/index.js';
import { ProcessDef } from './linked-def.js';

const FLAGS: SymbolFlagBits = SymbolFlags.Exported | SymbolFlags.Absolute;

export interface ProcessSymbolsOptions {
  /** Which names may be found; default all. */
  readonly allows?: (name: string) => boolean;
  /** Libraries that do not count, by number (Reference.not_in); default none. */
  readonly notIn?: () => readonly number[];
}

/**
 * Defines the symbols of the executor process and of the libraries that are loaded there. The linker goes on with the
 * names while the executor is asked whether it has them, so that a link costs no round trip more. A name that it does not
 * have is not asked for again until another library is loaded.
 */
export class ProcessSymbolsGenerator implements DefinitionGenerator {
  readonly #remote: RemoteSession;
  readonly #options: ProcessSymbolsOptions;
  readonly #absent = new Set<string>();
  #libraryCount = 0;

  constructor(remote: RemoteSession, options: ProcessSymbolsOptions = {}) {
    this.#remote = remote;
    this.#options = options;
  }

  tryToGenerate({ dylib, names, weakNames }: GenerationRequest): void {
    const { libraryNumbers } = this.#remote;
    if (libraryNumbers.length !== this.#libraryCount) this.#absent.clear();
    this.#libraryCount = libraryNumbers.length;
    const { allows, notIn } = this.#options;
    // A weak reference is bound by the executor as it links: here nobody knows yet whether there is such a symbol.
    const wanted = [...names].filter(
      (name) => !weakNames.has(name) && !this.#absent.has(name) && allows?.(name) !== false,
    );
    if (wanted.length === 0) return;
    const leftOut = notIn?.() ?? [];
    dylib.define({
      name: 'symbols of the executor process',
      symbols: new Map(wanted.map((name): [string, SymbolFlagBits] => [name, FLAGS])),
      materialize: (responsibility) => this.#materialize(responsibility, dylib, leftOut),
    });
  }

  async #materialize(
    responsibility: MaterializationResponsibility,
    dylib: DylibForGenerators,
    notIn: readonly number[],
  ): Promise<void> {
    const defs = [...responsibility.symbols.keys()].map((name) => new ProcessDef(name, FLAGS, notIn));
    responsibility.notifyResolved(new Map(defs.map((def): [string, ProcessDef] => [def.name, def])));
    const names = defs.map(({ name }) => name);
    const request = { names, notIn: [...notIn] };
    const { addresses } = await this.#remote.submit('resolveSymbols', request, `look up ${names.length} symbols`)
      .result;
    const column = readAddressColumn(addresses ?? new Uint8Array(), 'ResolveSymbolsResult.addresses');
    const found: string[] = [];
    const absent: string[] = [];
    defs.forEach((def, i) => {
      if ((column[i] ?? 0) === 0) {
        absent.push(def.name);
      } else {
        def.settle(BigInt(column[i]));
        found.push(def.name);
      }
    });
    if (found.length > 0) responsibility.delegate(found).notifyEmitted();
    if (absent.length === 0) return;
    const list = absent.map((name) => `"${name}"`).join(', ');
    for (const name of absent) this.#absent.add(name);
    responsibility.failMaterialization(
      new LookupError(
        'SYMBOLS_NOT_FOUND',
        `${list}: not defined by any object, archive or library, nor in the executor process`,
        {
          data: { symbols: absent },
        },
      ),
    );
    // They are defined nowhere, as far as anybody knows; something else may define them.
    dylib.remove(absent);
  }
}
