import { LookupError } from '@telejit/shared';
import { readAddressColumn, type telejit } from '@telejit/shared/wire';
import type { RemoteSession } from '../remote/index.js';
import type { JITDylib } from './core/index.js';
import { missingSymbolsError } from './link-failure.js';
import type { LinkSession } from './link-session.js';
import { locationOf } from './location.js';
import type { SymbolFilter } from './symbol-filter.js';

/** Finds where names are: in what is linked here, else in the process of the executor. */
export class NameFinder {
  readonly #linker: LinkSession;
  readonly #session: RemoteSession;
  readonly #filter: SymbolFilter;

  constructor(linker: LinkSession, session: RemoteSession, filter: SymbolFilter) {
    this.#linker = linker;
    this.#session = session;
    this.#filter = filter;
  }

  /**
   * Links what defines the name, and all it needs, and gives its address.
   * @throws LinkError, LookupError (SYMBOL_NOT_FOUND)
   */
  async lookup(name: string, dylib: JITDylib): Promise<bigint> {
    await this.#linker.need([name], dylib);
    const def = this.#linker.find(name, dylib);
    if (def !== undefined) return def.address;
    const { address, isRefused } = await this.#resolveInProcess(name);
    if (address === 0)
      throw new LookupError(
        'SYMBOL_NOT_FOUND',
        `"${name}" is defined by nothing that was added, ${isRefused ? 'and is not allowed to be found in the executor process' : 'nor in the executor process'}`,
      );
    return BigInt(address);
  }

  /** Where a name is, if its link is sent at least. */
  located(name: string, dylib: JITDylib): telejit.v1.ILocation | undefined {
    const def = this.#linker.find(name, dylib);
    return def === undefined ? undefined : locationOf(def);
  }

  /**
   * Where a name is once its link is done; asks the process when nothing here defines it.
   * @throws LinkError
   */
  async locate(name: string, dylib: JITDylib, link: Promise<void> | undefined): Promise<telejit.v1.ILocation> {
    await link;
    const location = this.located(name, dylib);
    if (location !== undefined) return location;
    const { address, isRefused } = await this.#resolveInProcess(name);
    if (address === 0) throw missingSymbolsError([name], [], { refused: isRefused ? [name] : [] });
    return { address };
  }

  /** Address 0 when there is none; `isRefused` when there would be one, were it allowed. */
  async #resolveInProcess(name: string): Promise<{ readonly address: number; readonly isRefused: boolean }> {
    const ask = async (notIn: readonly number[]): Promise<number> => {
      const request = { names: [name], notIn: [...notIn] };
      const { addresses } = await this.#session.submit('resolveSymbols', request, `look up ${name}`).result;
      return readAddressColumn(addresses ?? new Uint8Array(), 'ResolveSymbolsResult.addresses').at(0) ?? 0;
    };
    const notIn = this.#filter.notIn(name);
    const address = await ask(notIn);
    return { address, isRefused: address === 0 && notIn.length > 0 && (await ask([])) !== 0 };
  }
}
