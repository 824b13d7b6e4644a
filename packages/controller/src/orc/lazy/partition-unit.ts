import { InternalError } from '@telejit/shared';
import type { Callee, CompilePool, ModulePartition, SplitModule } from '../../compile/index.js';
import type { JITDylib, MaterializationResponsibility, MaterializationUnit, SymbolFlagBits } from '../core/index.js';
import type { IrEmitter, IrModule } from '../layers/ir-layers.js';

/** What a unit is told of where it is. */
export interface PartitionPlace {
  readonly dylib: JITDylib;
  readonly initializerSymbol?: string | undefined;
  /** Told when the unit is materialized. */
  readonly onWanted?: (unit: PartitionUnit) => void;
}

/** A partition of a module, taken out of it and compiled when one of its symbols is looked up, or before. */
export class PartitionUnit implements MaterializationUnit {
  readonly name: string;
  readonly symbols: ReadonlyMap<string, SymbolFlagBits>;
  readonly initializerSymbol: string | undefined;
  readonly dylib: JITDylib;
  /** What its functions call directly. */
  readonly callees: readonly Callee[];
  readonly #pool: CompilePool;
  readonly #next: IrEmitter;
  readonly #onWanted: ((unit: PartitionUnit) => void) | undefined;
  #work: { readonly split: SplitModule; readonly partition: ModulePartition } | undefined;
  #extracted: Promise<IrModule> | undefined;

  constructor(
    pool: CompilePool,
    next: IrEmitter,
    split: SplitModule,
    partition: ModulePartition,
    symbols: ReadonlyMap<string, SymbolFlagBits>,
    { dylib, initializerSymbol, onWanted }: PartitionPlace,
  ) {
    const [first] = partition.symbols;
    this.name = partition.isEager || first === undefined ? `${split.name}(data)` : `${split.name}(${first.name})`;
    this.symbols = symbols;
    this.initializerSymbol = initializerSymbol;
    this.dylib = dylib;
    this.callees = partition.callees;
    this.#pool = pool;
    this.#next = next;
    this.#onWanted = onWanted;
    this.#work = { split, partition };
  }

  /** Nobody has asked for any of it, nor removed it. */
  get isPending(): boolean {
    return [...this.symbols.keys()].some((name) => this.dylib.unitOf(name) === this);
  }

  /** Does what can be done before anybody asks. Failures are for those who do. Resolves when it is done. */
  async prepare(): Promise<void> {
    try {
      const module = await this.#extract();
      await this.#next.prepare?.(module);
    } catch {
      // It is told to whoever materializes the unit.
    }
  }

  async materialize(responsibility: MaterializationResponsibility): Promise<void> {
    const extracted = this.#extract();
    this.#work = undefined;
    this.#extracted = undefined;
    this.#onWanted?.(this);
    await this.#next.emit(responsibility, await extracted);
  }

  #extract(): Promise<IrModule> {
    this.#extracted ??= this.#extractNow();
    return this.#extracted;
  }

  async #extractNow(): Promise<IrModule> {
    if (this.#work === undefined) throw new InternalError(`${this.name} was made already`);
    const { split, partition } = this.#work;
    return { name: this.name, source: await this.#pool.extract(split, partition) };
  }
}
