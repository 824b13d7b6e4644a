import { elf, type ElfSection } from '../object/index.js';
import type { LinkUnitPlan } from './plan.js';

/** A place in a unit, as the object has it. */
export interface UnitPlace {
  readonly section: ElfSection;
  /** In the section. */
  readonly offset: number;
  /** What the place is in, or the label before it. */
  readonly symbol: { readonly name: string; readonly offset: number } | undefined;
}

/** Finds the symbols of a unit by place. */
export class SymbolIndex {
  readonly #plan: LinkUnitPlan;
  /** Symbols by section, in order of value; of several at one place the best name last. */
  readonly #symbols = new Map<number, Uint32Array>();

  constructor(plan: LinkUnitPlan) {
    this.#plan = plan;
  }

  /** What is at an offset of a segment; undefined for what the linker made itself, and for paddings. */
  find(segment: number, offset: number): UnitPlace | undefined {
    const placed = this.#plan.segments[segment]?.sections.find(
      (one) => offset >= one.offset && offset < one.offset + one.section.sizeBytes,
    );
    if (placed === undefined) return undefined;
    const { section } = placed;
    const inSection = offset - placed.offset;
    return { section, offset: inSection, symbol: this.#symbolAt(section.index, inSection) };
  }

  #symbolAt(section: number, offset: number): UnitPlace['symbol'] {
    const { graph } = this.#plan;
    const { value, sizeBytes } = graph.object.symbols;
    const sorted = this.#sorted(section);
    let low = 0;
    let high = sorted.length;
    while (high > low) {
      const middle = (low + high) >>> 1;
      if (value[sorted[middle]] <= offset) low = middle + 1;
      else high = middle;
    }
    let label: number | undefined;
    // Symbols with a size may lie in each other, though hardly any do.
    for (let i = low - 1; i >= Math.max(0, low - MOST_NESTED); i--) {
      const symbol = sorted[i];
      if (offset < value[symbol] + sizeBytes[symbol]) return this.#named(symbol, offset);
      if (sizeBytes[symbol] === 0) label ??= symbol;
    }
    return label === undefined ? undefined : this.#named(label, offset);
  }

  #named(symbol: number, offset: number): UnitPlace['symbol'] {
    const { graph } = this.#plan;
    return { name: graph.symbolName(symbol), offset: offset - graph.object.symbols.value[symbol] };
  }

  #sorted(section: number): Uint32Array {
    const known = this.#symbols.get(section);
    if (known !== undefined) return known;
    const { graph } = this.#plan;
    const { info, value } = graph.object.symbols;
    const symbols = graph.symbolsIn(section).filter((symbol) => {
      const type = info[symbol] & 15;
      return type !== elf.STT_SECTION && type !== elf.STT_FILE && graph.symbolName(symbol) !== '';
    });
    const rank = (symbol: number): number => (graph.isLocal(symbol) ? 0 : 1);
    const sorted = Uint32Array.from(symbols.sort((a, b) => value[a] - value[b] || rank(a) - rank(b)));
    this.#symbols.set(section, sorted);
    return sorted;
  }
}

/** How many symbols ahead of a place are looked at. */
const MOST_NESTED = 16;
