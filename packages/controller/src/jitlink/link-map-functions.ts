import type { telejit } from '@telejit/shared/wire';
import { elf } from '../object/index.js';
import { computeFixups, type ComputedFixup } from './compute-fixups.js';
import type { MapFunction } from './link-map.js';
import type { MapFixupSource } from './link-map-fixups.js';
import type { LinkUnitPlan } from './plan.js';

/** An array of functions of a unit, with what it holds. */
interface ArrayOfFunctions {
  readonly isPreinit: boolean;
  readonly priority: number;
  readonly functions: readonly MapFunction[];
}

/**
 * The functions of units that run by themselves, in the order in which an executor runs them: .preinit_array ahead of all
 * others, then by priority, then in link order; finalizers the other way round.
 * @param units in link order
 * Source: ELF gABI, Initialization and Termination Functions; docs/PROTOCOL.md, Programs.
 */
export function mapFunctions(units: readonly MapFixupSource[]): {
  readonly initializers: readonly MapFunction[];
  readonly finalizers: readonly MapFunction[];
} {
  const readers = units
    .filter(({ emitted: { unit } }) => (unit.initializers ?? []).length > 0 || (unit.finalizers ?? []).length > 0)
    .map((source) => ({ unit: source.emitted.unit, reader: new FunctionReader(source) }));
  const initializers = readers.flatMap(({ unit, reader }) =>
    (unit.initializers ?? []).map((array) => reader.read(array)),
  );
  const finalizers = readers.flatMap(({ unit, reader }) => (unit.finalizers ?? []).map((array) => reader.read(array)));
  return {
    initializers: inOrder(initializers).flatMap(({ functions }) => functions),
    finalizers: inOrder(finalizers)
      .reverse()
      .flatMap(({ functions }) => functions),
  };
}

function inOrder(arrays: ArrayOfFunctions[]): ArrayOfFunctions[] {
  return arrays.sort((a, b) => Number(b.isPreinit) - Number(a.isPreinit) || a.priority - b.priority);
}

/** Reads the arrays of one unit. */
class FunctionReader {
  readonly #source: MapFixupSource;
  readonly #fixups = new Map<string, ComputedFixup>();
  readonly #names: ReadonlyMap<string, string>;

  constructor(source: MapFixupSource) {
    this.#source = source;
    const { plan, emitted, bases } = source;
    for (const fixup of computeFixups(emitted.unit, plan.graph.arch, bases))
      this.#fixups.set(placeKey(fixup.segment, fixup.offset), fixup);
    this.#names = functionNames(plan);
  }

  read(array: telejit.v1.IFunctionArray): ArrayOfFunctions {
    const { plan } = this.#source;
    const segment = array.range?.segment ?? 0;
    const start = array.range?.offset ?? 0;
    const end = start + (array.range?.size ?? 0);
    const section = plan.segments[segment]?.sections.find((one) => one.offset === start && one.section.sizeBytes > 0);
    const functions: MapFunction[] = [];
    for (let offset = start; offset < end; offset++) {
      const fixup = this.#fixups.get(placeKey(segment, offset));
      if (fixup === undefined) continue;
      functions.push({
        file: plan.graph.name,
        section: section?.section.name ?? '',
        priority: array.priority ?? 0,
        symbol: this.#nameOf(fixup) ?? null,
        address: fixup.value === undefined ? null : Number(fixup.value),
      });
    }
    if (array.reversed === true) functions.reverse();
    return { isPreinit: array.preinit === true, priority: array.priority ?? 0, functions };
  }

  #nameOf(fixup: ComputedFixup): string | undefined {
    const { plan, emitted } = this.#source;
    const segmentCount = emitted.unit.segments?.length ?? 0;
    if (fixup.target < segmentCount) return this.#names.get(placeKey(fixup.target, Number(fixup.addend)));
    const row = emitted.relocationRows?.[fixup.segment][fixup.row];
    const home = plan.segments[fixup.segment]?.sections.find(
      ({ offset, section }) => fixup.offset >= offset && fixup.offset < offset + section.sizeBytes,
    );
    const table = plan.graph.relocations.find((one) => one.section === home?.section.index);
    return row === undefined || table === undefined ? undefined : plan.graph.describeSymbol(table.symbol[row]);
  }
}

/** Names by place, of global functions where there are several. */
function functionNames(plan: LinkUnitPlan): ReadonlyMap<string, string> {
  const { graph } = plan;
  const names = new Map<string, string>();
  for (let index = 1; index < graph.symbolCount; index++) {
    const type = graph.object.symbols.info[index] & 15;
    if (type === elf.STT_SECTION || type === elf.STT_FILE || graph.isCommon(index) || graph.symbolName(index) === '')
      continue;
    const home = plan.placeOf(graph.object.symbols.section[index]);
    if (home === undefined) continue;
    const key = placeKey(home.segment, home.offset + graph.object.symbols.value[index]);
    if (!graph.isLocal(index) || !names.has(key)) names.set(key, graph.symbolName(index));
  }
  return names;
}

function placeKey(segment: number, offset: number): string {
  return `${segment}.${offset}`;
}
