import { bodyName, type CompilePool, type ModulePartition, type SplitModule } from '../../compile/index.js';
import type { JITDylib, MaterializationResponsibility, MaterializationUnit, SymbolFlagBits } from '../core/index.js';
import type { IrEmitter } from '../layers/ir-layers.js';
import type { Speculation } from './speculation.js';

/** What a unit is told of where it is. */
export interface PartitionPlace {
  readonly dylib: JITDylib;
  readonly initializerSymbol?: string | undefined;
  readonly speculation?: Speculation | undefined;
}

/** A partition of a module, taken out of it and compiled when one of its symbols is looked up. */
export class PartitionUnit implements MaterializationUnit {
  readonly name: string;
  readonly symbols: ReadonlyMap<string, SymbolFlagBits>;
  readonly initializerSymbol: string | undefined;
  readonly #pool: CompilePool;
  readonly #next: IrEmitter;
  readonly #place: PartitionPlace;
  #work: { readonly split: SplitModule; readonly partition: ModulePartition } | undefined;

  constructor(
    pool: CompilePool,
    next: IrEmitter,
    split: SplitModule,
    partition: ModulePartition,
    symbols: ReadonlyMap<string, SymbolFlagBits>,
    place: PartitionPlace,
  ) {
    const [first] = partition.symbols;
    this.name = partition.isEager || first === undefined ? `${split.name}(data)` : `${split.name}(${first.name})`;
    this.symbols = symbols;
    this.initializerSymbol = place.initializerSymbol;
    this.#pool = pool;
    this.#next = next;
    this.#work = { split, partition };
    this.#place = place;
  }

  async materialize(responsibility: MaterializationResponsibility): Promise<void> {
    if (this.#work === undefined) return;
    const { split, partition } = this.#work;
    this.#work = undefined;
    const { speculation, dylib } = this.#place;
    const extracting = this.#pool.extract(split, partition);
    const likely = partition.callees.filter(({ isAtEntry }) => isAtEntry).map(({ name }) => bodyName(name));
    speculation?.suggest(dylib, likely);
    await this.#next.emit(responsibility, { name: this.name, source: await extracting });
  }
}
