import { writeAddressColumn, type telejit } from '@telejit/shared/wire';
import { numberFromLong } from '@telejit/shared';
import type { LinePlace } from '../../object/index.js';
import type { RemoteSession } from '../../remote/index.js';
import type { ObjectLayer } from '../layers/index.js';
import type { LinkPart } from '../link-part.js';
import { DebugInfoCache } from './debug-info-cache.js';
import type { Frame, SourcePlace } from './frame.js';

/** What is asked of the executor at once: its answer must fit a frame. */
const MOST_AT_ONCE = 256;
/** Addresses are below it. */
const ADDRESS_END = 2n ** 53n;

/** How addresses are meant. */
export interface SymbolizeOptions {
  /**
   * The addresses are those of a backtrace, the innermost first: all but the first are return addresses, and what is meant is
   * the call before them. Default false: each is what it is.
   */
  readonly isBacktrace?: boolean;
  /** The executor is not asked: what is in its libraries stays unknown, and names of C++ are as in symbol tables. */
  readonly isLocal?: boolean;
}

/** A segment of linked code or data. */
interface LinkedRange {
  readonly start: number;
  readonly end: number;
  readonly part: LinkPart;
  readonly segment: number;
}

type Description = telejit.v1.IAddressDescription;

/**
 * Says what is at addresses of an executor: symbols and source lines of what this session linked, symbols of the libraries
 * of the process. Debug information stays here, in the objects; it is read when it is asked for.
 */
export class Symbolizer {
  readonly #layer: ObjectLayer;
  readonly #session: RemoteSession;
  readonly #cache = new DebugInfoCache();

  constructor(layer: ObjectLayer, session: RemoteSession) {
    this.#layer = layer;
    this.#session = session;
  }

  /**
   * A frame for each address, in order; of what is nowhere it has the address alone. One round trip for a few hundred, none
   * for addresses in linked C.
   * @throws ConnectionError, unless the executor is not asked
   */
  async symbolize(
    addresses: readonly bigint[],
    { isBacktrace = false, isLocal = false }: SymbolizeOptions = {},
  ): Promise<Frame[]> {
    const ranges = this.#ranges();
    const frames = addresses.map((address, i) => {
      const back = isBacktrace && i > 0 && address > 0n ? 1 : 0;
      const place = address < ADDRESS_END && address > 0n ? Number(address) - back : 0;
      return { place, back, frame: this.#linked(address, place, back, ranges) };
    });
    const open = frames.flatMap(({ place, frame }) => (frame === undefined && place > 0 ? [place] : []));
    const names = frames.flatMap(({ frame }) =>
      frame === undefined ? [] : [frame.symbol, ...frame.inlined.map(({ name }) => name)].filter(isMangled),
    );
    const described = await this.#describe(isLocal ? [] : [...new Set(open)], isLocal ? [] : [...new Set(names)]);
    return frames.map(({ place, back, frame }, i) => {
      if (frame === undefined) return inLibrary(addresses[i], place, back, described.addresses.get(place));
      const inSource = (name: string | undefined): string | undefined =>
        name === undefined ? undefined : (described.names.get(name) ?? name);
      const inlined = frame.inlined.map(({ name, call }) => ({ name: inSource(name), call }));
      return { ...frame, name: inSource(frame.symbol), inlined };
    });
  }

  #linked(address: bigint, place: number, back: number, ranges: readonly LinkedRange[]): Frame | undefined {
    const range = rangeAt(ranges, place);
    if (range === undefined) return undefined;
    const { plan, name: unit } = range.part;
    const found = this.#cache.symbols(plan).find(range.segment, place - range.start);
    const symbol = found?.symbol;
    const code =
      found === undefined ? undefined : this.#cache.place(plan.graph.object, found.section.index, found.offset);
    const offset = symbol === undefined ? undefined : symbol.offset + back;
    return {
      ...{ address, unit, library: undefined, symbol: symbol?.name, name: symbol?.name, offset },
      source: sourceOf(code),
      inlined: code?.inlined.map((one) => ({ name: one.function, call: sourceOf(one.call) })) ?? [],
    };
  }

  /** Segments of all that is linked, by address. */
  #ranges(): readonly LinkedRange[] {
    const ranges: LinkedRange[] = [];
    for (const part of this.#layer.linkedParts()) {
      part.plan.segments.forEach(({ sizeBytes }, segment) => {
        const start = part.segmentAddresses?.[segment] ?? 0;
        // Thread-local ones have no address.
        if (start !== 0) ranges.push({ start, end: start + sizeBytes, part, segment });
      });
    }
    return ranges.sort((a, b) => a.start - b.start);
  }

  async #describe(
    addresses: readonly number[],
    names: readonly string[],
  ): Promise<{ readonly addresses: ReadonlyMap<number, Description>; readonly names: ReadonlyMap<string, string> }> {
    const found = { addresses: new Map<number, Description>(), names: new Map<string, string>() };
    if (!this.#session.features.has('describe-addresses')) return found;
    const asked: Promise<void>[] = [];
    for (let at = 0; at < Math.max(addresses.length, names.length); at += MOST_AT_ONCE) {
      const some = addresses.slice(at, at + MOST_AT_ONCE);
      const someNames = names.slice(at, at + MOST_AT_ONCE);
      const request = { addresses: writeAddressColumn(some), names: [...someNames] };
      const answered = this.#session.submit('describeAddresses', request, 'describe addresses').result;
      asked.push(
        answered.then((answer) => {
          some.forEach((address, i) => found.addresses.set(address, answer.descriptions?.[i] ?? {}));
          someNames.forEach((name, i) => found.names.set(name, answer.sourceNames?.[i] || name));
        }),
      );
    }
    await Promise.all(asked);
    return found;
  }
}

function rangeAt(ranges: readonly LinkedRange[], place: number): LinkedRange | undefined {
  let low = 0;
  let high = ranges.length;
  while (high > low) {
    const middle = (low + high) >>> 1;
    if (ranges[middle].start <= place) low = middle + 1;
    else high = middle;
  }
  const found = ranges[low - 1];
  return found !== undefined && place < found.end ? found : undefined;
}

function inLibrary(address: bigint, place: number, back: number, description: Description = {}): Frame {
  const library = description.library || undefined;
  const symbol = description.symbol || undefined;
  const base = symbol === undefined ? description.libraryAddress : description.symbolAddress;
  return {
    address,
    unit: undefined,
    library,
    symbol,
    name: description.sourceName || symbol,
    offset: library === undefined ? undefined : place + back - numberFromLong(base),
    source: undefined,
    inlined: [],
  };
}

function sourceOf(place: LinePlace | undefined): SourcePlace | undefined {
  if (place?.file === undefined) return undefined;
  return { file: place.file, line: place.line, column: place.column };
}

function isMangled(name: string | undefined): name is string {
  return name?.startsWith('_Z') === true;
}
