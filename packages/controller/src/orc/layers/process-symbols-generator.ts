import { LookupError } from '@telejit/shared';
import { readAddressColumn } from '@telejit/shared/wire';
import type { RemoteSession } from '../../remote/index.js';
import {
  SymbolFlags,
  type DefinitionGenerator,
  type GenerationRequest,
  type MaterializationResponsibility,
  type SymbolFlagBits,
} from '../core/index.js';
import { ProcessDef } from './linked-def.js';

const FLAGS: SymbolFlagBits = SymbolFlags.Exported | SymbolFlags.Absolute;

/**
 * Defines the symbols of the executor process and of the libraries that are loaded there. The linker goes on with the
 * names while the executor is asked whether it has them, so that a link costs no round trip more.
 */
export class ProcessSymbolsGenerator implements DefinitionGenerator {
  readonly #remote: RemoteSession;
  readonly #allows: (name: string) => boolean;

  /** @param allows which names may be found; default all */
  constructor(remote: RemoteSession, allows: (name: string) => boolean = () => true) {
    this.#remote = remote;
    this.#allows = allows;
  }

  tryToGenerate({ dylib, names, weakNames }: GenerationRequest): void {
    // A weak reference is bound by the executor as it links: here nobody knows yet whether there is such a symbol.
    const wanted = [...names].filter((name) => !weakNames.has(name) && this.#allows(name));
    if (wanted.length === 0) return;
    dylib.define({
      name: 'symbols of the executor process',
      symbols: new Map(wanted.map((name): [string, SymbolFlagBits] => [name, FLAGS])),
      materialize: (responsibility) => this.#materialize(responsibility),
    });
  }

  async #materialize(responsibility: MaterializationResponsibility): Promise<void> {
    const defs = [...responsibility.symbols.keys()].map((name) => new ProcessDef(name, FLAGS));
    responsibility.notifyResolved(new Map(defs.map((def): [string, ProcessDef] => [def.name, def])));
    const names = defs.map(({ name }) => name);
    const { addresses } = await this.#remote.submit('resolveSymbols', { names }, `look up ${names.length} symbols`)
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
    responsibility.failMaterialization(
      new LookupError(
        'SYMBOLS_NOT_FOUND',
        `${list}: not defined by any object, archive or library, nor in the executor process`,
        {
          data: { symbols: absent },
        },
      ),
    );
  }
}
