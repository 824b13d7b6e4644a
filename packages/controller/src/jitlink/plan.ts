import { alignUp, InputError, isPowerOfTwo } from '@telejit/shared';
import { telejit } from '@telejit/shared/wire';
import { elf, type ElfSection } from '../object/index.js';
import { linkerArch } from './arch.js';
import type { LinkGraph } from './link-graph.js';
import { frameBytes } from './made-frames.js';
import { mergeEhFrames } from './merge-eh-frames.js';
import type { PlacedSection } from './placed-section.js';
import { withIndexAtTheEnd } from './unwind-index.js';

import v1 = telejit.v1;

export type { PlacedSection };

/** A segment as far as the object alone determines it. */
export interface PlannedSegment {
  readonly permission: v1.Permission;
  readonly alignment: number;
  /** Sections with content come first. */
  readonly sections: readonly PlacedSection[];
  /** Size of what has content. */
  readonly contentBytes: number;
  /** With zero-filled sections and commons. */
  readonly sizeBytes: number;
}

/** Where a symbol is. */
export type SymbolPlace =
  | { readonly kind: 'segment'; readonly segment: number; readonly offset: number }
  | { readonly kind: 'absolute'; readonly value: number };

/** An indirect function: callers are sent to `entry` in the code segment, which jumps through `slot` in the data. */
export interface IfuncPlace {
  readonly symbolIndex: number;
  readonly entry: { readonly segment: number; readonly offset: number };
  readonly slot: { readonly segment: number; readonly offset: number };
}

/** Largest alignment that a section may ask for. */
const MAX_ALIGNMENT = 2 ** 24;
/** A segment must be within reach of 32-bit offsets. */
const MAX_SEGMENT_BYTES = 2 ** 31 - 1;
/** .eh_frame ends with a zero length. */
const EH_FRAME_TERMINATOR_BYTES = 4;

const PERMISSIONS: readonly v1.Permission[] = [
  v1.Permission.PERMISSION_READ_EXECUTE,
  v1.Permission.PERMISSION_READ,
  v1.Permission.PERMISSION_READ_WRITE,
  v1.Permission.PERMISSION_THREAD_LOCAL,
];

/** Sections that a linked program only reads once fixups are applied, although they are flagged writable. */
const RELRO = /^\.(data\.rel\.ro|init_array|fini_array|preinit_array|ctors|dtors|eh_frame)(\.|$)/;

/**
 * Lays the sections of a graph out in at most one segment per permission, the same however references resolve.
 * @throws InputError (BAD_OBJECT) for impossible sizes and alignments
 */
export function planLinkUnit(graph: LinkGraph): LinkUnitPlan {
  return new LinkUnitPlan(mergeEhFrames(graph));
}

/** The layout of an object. */
export class LinkUnitPlan {
  readonly graph: LinkGraph;
  readonly segments: readonly PlannedSegment[];
  /** By section index of the object; undefined for sections that are not loaded. */
  readonly #placeOf: (PlacedSection | undefined)[] = [];
  /** Offsets of common symbols, by symbol index, in the writable segment. */
  readonly #commons = new Map<number, number>();
  readonly #ifuncs = new Map<number, IfuncPlace>();
  readonly #ifuncSymbols: readonly number[];

  constructor(graph: LinkGraph) {
    this.graph = graph;
    this.#ifuncSymbols = ifuncSymbolsOf(graph);
    const segments: PlannedSegment[] = [];
    for (const permission of PERMISSIONS) {
      const segment = this.#layOut(permission, segments.length);
      if (segment !== undefined) segments.push(segment);
    }
    this.segments = segments;
    this.#placeIfuncs(segments);
    // Symbols of an empty section need an address of some kind when its segment would be empty.
    for (const section of graph.sections) {
      const placed = this.#placeOf[section.index];
      if (placed !== undefined && segments[placed.segment]?.permission !== permissionOf(section)) {
        this.#placeOf[section.index] = segments.length === 0 ? undefined : { section, segment: 0, offset: 0 };
      }
    }
  }

  /** There are functions to run before the program, or at its end. */
  get hasFunctionArrays(): boolean {
    return this.graph.sections.some(
      (section) =>
        /^\.(init_array|preinit_array|fini_array|ctors|dtors)(\.|$)/.test(section.name) && section.sizeBytes > 0,
    );
  }

  /** The indirect functions that are defined here. */
  get ifuncs(): Iterable<IfuncPlace> {
    return this.#ifuncs.values();
  }

  placeOf(sectionIndex: number): PlacedSection | undefined {
    return this.#placeOf[sectionIndex];
  }

  /**
   * Where a symbol that is defined here is.
   * @throws InputError (BAD_OBJECT) when its section is not loaded
   */
  definitionAt(symbolIndex: number): SymbolPlace {
    const { graph } = this;
    const { value } = graph.object.symbols;
    if (graph.isAbsolute(symbolIndex)) return { kind: 'absolute', value: value[symbolIndex] };
    if (graph.isCommon(symbolIndex)) {
      const offset = this.#commons.get(symbolIndex);
      if (offset !== undefined) {
        const segment = this.segments.findIndex((one) => one.permission === v1.Permission.PERMISSION_READ_WRITE);
        return { kind: 'segment', segment, offset };
      }
    }
    const ifunc = this.#ifuncs.get(symbolIndex);
    if (ifunc !== undefined) return { kind: 'segment', ...ifunc.entry };
    return this.sectionPlaceOf(symbolIndex);
  }

  /**
   * Where a symbol's section has it: for an indirect function its resolver.
   * @throws InputError (BAD_OBJECT) when its section is not loaded
   */
  sectionPlaceOf(symbolIndex: number): { readonly kind: 'segment'; readonly segment: number; readonly offset: number } {
    const { graph } = this;
    const { section, value } = graph.object.symbols;
    const place = this.#placeOf[section[symbolIndex]];
    if (place === undefined) {
      const home = graph.object.sections[section[symbolIndex]];
      throw new InputError(
        'BAD_OBJECT',
        `${graph.name}: "${graph.describeSymbol(symbolIndex)}" is in section ${home?.name ?? 'none'}, which is not loaded`,
      );
    }
    return { kind: 'segment', segment: place.segment, offset: place.offset + value[symbolIndex] };
  }

  /** Entries behind the code, slots behind the data, one for each name or alias of an indirect function. */
  #placeIfuncs(segments: PlannedSegment[]): void {
    const { graph } = this;
    const { ifunc, pointerBytes } = linkerArch(graph.arch);
    const reserve = (
      permission: v1.Permission,
      sizeBytes: number,
      alignment: number,
    ): { segment: number; offset: number } => {
      let index = segments.findIndex((segment) => segment.permission === permission);
      if (index < 0)
        index = segments.push({ permission, alignment: 1, sections: [], contentBytes: 0, sizeBytes: 0 }) - 1;
      const segment = segments[index];
      const offset = alignUp(segment.sizeBytes, alignment);
      segments[index] = {
        ...segment,
        sizeBytes: offset + sizeBytes,
        alignment: Math.max(segment.alignment, alignment),
      };
      return { segment: index, offset };
    };
    for (const symbolIndex of this.#ifuncSymbols) {
      const entry = reserve(v1.Permission.PERMISSION_READ_EXECUTE, ifunc.code.length, ifunc.alignment);
      const slot = reserve(v1.Permission.PERMISSION_READ_WRITE, ifunc.slotBytes, pointerBytes);
      this.#ifuncs.set(symbolIndex, { symbolIndex, entry, slot });
    }
  }

  /** Room behind an object's call frame information for that of stubs, should there be any, and of indirect functions. */
  #madeFrameBytes(): number {
    const arch = linkerArch(this.graph.arch);
    return frameBytes(arch, [arch.stub.frameProgram, ...this.#ifuncSymbols.map(() => arch.ifunc.frameProgram)]);
  }

  #layOut(permission: v1.Permission, index: number): PlannedSegment | undefined {
    const { graph } = this;
    const mine = withIndexAtTheEnd(
      graph.sections.filter((section) => permissionOf(section) === permission),
      linkerArch(graph.arch).unwindIndexType,
      (section) => this.#placeOf[section],
    );
    let at = 0;
    let alignment = 1;
    const place = (sizeBytes: number, wanted: number, what: string): number => {
      if (!isPowerOfTwo(wanted) || wanted > MAX_ALIGNMENT) {
        throw new InputError(
          'BAD_OBJECT',
          `${graph.name}: ${what} asks for an alignment of ${wanted}; it must be a power of two up to ${MAX_ALIGNMENT}`,
        );
      }
      const offset = alignUp(at, wanted);
      at = offset + sizeBytes;
      alignment = Math.max(alignment, wanted);
      if (at > MAX_SEGMENT_BYTES)
        throw new InputError(
          'BAD_OBJECT',
          `${graph.name}: ${what} makes its segment ${at} bytes long; at most ${MAX_SEGMENT_BYTES} can be linked`,
        );
      return offset;
    };
    const sections: PlacedSection[] = [];
    const add = (section: ElfSection): void => {
      if (permission === v1.Permission.PERMISSION_THREAD_LOCAL && RELRO.test(section.name)) {
        throw new InputError(
          'BAD_OBJECT',
          `${graph.name}: section ${section.name} is marked as thread-local, but there is to be one of it for all threads`,
        );
      }
      const extra = section.name === '.eh_frame' ? this.#madeFrameBytes() + EH_FRAME_TERMINATOR_BYTES : 0;
      const offset = place(section.sizeBytes + extra, section.alignment, `section ${section.name}`);
      const placed = { section, segment: index, offset };
      sections.push(placed);
      this.#placeOf[section.index] = placed;
    };
    for (const section of mine) if (section.type !== elf.SHT_NOBITS) add(section);
    const contentBytes = at;
    for (const section of mine) if (section.type === elf.SHT_NOBITS) add(section);
    if (permission === v1.Permission.PERMISSION_READ_WRITE) {
      const { value, sizeBytes } = graph.object.symbols;
      for (const symbolIndex of graph.definitions) {
        if (!graph.isCommon(symbolIndex)) continue;
        // The value of a common symbol is its alignment (gABI, Symbol Table).
        const wanted = Math.max(1, value[symbolIndex]);
        // One of no size has an address as well, and with it the segment a size.
        const size = Math.max(1, sizeBytes[symbolIndex]);
        this.#commons.set(symbolIndex, place(size, wanted, `common symbol ${graph.symbolName(symbolIndex)}`));
      }
    }
    if (at === 0) return undefined;
    return { permission, alignment, sections, contentBytes, sizeBytes: at };
  }
}

function ifuncSymbolsOf(graph: LinkGraph): readonly number[] {
  const found: number[] = [];
  for (let symbolIndex = 1; symbolIndex < graph.symbolCount; symbolIndex++) {
    if (graph.isIfunc(symbolIndex) && graph.isDefined(symbolIndex)) found.push(symbolIndex);
  }
  return found;
}

function permissionOf(section: ElfSection): v1.Permission {
  if ((section.flags & elf.SHF_TLS) !== 0) return v1.Permission.PERMISSION_THREAD_LOCAL;
  if ((section.flags & elf.SHF_EXECINSTR) !== 0) return v1.Permission.PERMISSION_READ_EXECUTE;
  if ((section.flags & elf.SHF_WRITE) !== 0 && !RELRO.test(section.name)) return v1.Permission.PERMISSION_READ_WRITE;
  return v1.Permission.PERMISSION_READ;
}
