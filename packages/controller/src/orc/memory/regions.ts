import { numberFromLong, ProtocolError } from '@telejit/shared';
import { telejit } from '@telejit/shared/wire';
import type { RemoteSession } from '../../remote/index.js';
import type { ObjectLayer } from '../layers/index.js';
import type { MemoryRange } from './memory-block.js';

import v1 = telejit.v1;

/** What a mapping is. `linked` is for what sessions link and allocate; `system` what the kernel put there. */
export type RegionKind =
  'linked' | 'executor' | 'executable' | 'library' | 'file' | 'heap' | 'stack' | 'system' | 'anonymous';

/** A mapping of the executor's process. */
export interface MemoryRegion extends MemoryRange {
  readonly kind: RegionKind;
  readonly isReadable: boolean;
  readonly isWritable: boolean;
  readonly isExecutable: boolean;
  /** As the system calls it: a path, or such as "[stack]"; mostly empty. */
  readonly name: string;
  /** What this session has there, in order of address. */
  readonly contents: readonly RegionContent[];
}

/** A segment of a linked unit, or memory that was allocated. */
export interface RegionContent extends MemoryRange {
  /** Name of the unit; undefined for memory that was allocated. */
  readonly unit: string | undefined;
}

/** Linux lets a process have 65,530 mappings unless an administrator says otherwise (vm.max_map_count). */
const MOST_REGIONS = 1_048_576;
const SHARED_LIBRARY = /\.so(\.[\d.]+)?$/;
/** What the executor calls its memory file; pages of it elsewhere are its own way to code. */
const MEMORY_FILE = /^\/memfd:telejit\b/;

const BRACKETED: ReadonlyMap<string, RegionKind> = new Map([
  ['[heap]', 'heap'],
  ['[stack]', 'stack'],
]);

/** The mappings of the process, in order of address, of as many as the executor tells a session. */
export async function listRegions(
  session: RemoteSession,
  layer: ObjectLayer,
  blocks: Iterable<MemoryRange>,
): Promise<MemoryRegion[]> {
  const mappings: v1.IMemoryRegion[] = [];
  for (let from = 0; ;) {
    const { regions, hasMore } = await session.submit('listRegions', { from }, 'list regions').result;
    mappings.push(...(regions ?? []));
    if (mappings.length > MOST_REGIONS)
      throw new ProtocolError(
        'BAD_REPLY',
        `list regions: the executor has sent ${mappings.length} of them and says that there are more; no process has more than ${MOST_REGIONS}`,
      );
    const end = numberFromLong(mappings.at(-1)?.end);
    if (hasMore !== true || end <= from) break;
    from = end;
  }
  const contents = [...linkedSegments(layer), ...allocations(blocks)].sort((a, b) => Number(a.address - b.address));
  const { arenaStart, arenaEnd } = session.description;
  const arena = { start: numberFromLong(arenaStart), end: numberFromLong(arenaEnd) };
  return mappings.map((mapping) => regionOf(mapping, arena, contents));
}

function regionOf(
  { start, end, readable, writable, executable, name }: v1.IMemoryRegion,
  arena: { readonly start: number; readonly end: number },
  contents: readonly RegionContent[],
): MemoryRegion {
  const [first, behind] = [numberFromLong(start), numberFromLong(end)];
  const isLinked = first < arena.end && behind > arena.start;
  return {
    address: BigInt(first),
    sizeBytes: behind - first,
    kind: isLinked ? 'linked' : kindOf(name ?? '', executable === true),
    isReadable: readable === true,
    isWritable: writable === true,
    isExecutable: executable === true,
    name: name ?? '',
    // A block whose pages differ in protection lies in several mappings.
    contents: contents.filter(
      ({ address, sizeBytes }) => address < BigInt(behind) && address + BigInt(sizeBytes) > BigInt(first),
    ),
  };
}

function kindOf(name: string, isExecutable: boolean): RegionKind {
  if (name === '') return 'anonymous';
  if (name.startsWith('[')) return BRACKETED.get(name) ?? 'system';
  const file = name.replace(/ \(deleted\)$/, '');
  if (MEMORY_FILE.test(file)) return 'executor';
  if (SHARED_LIBRARY.test(file)) return 'library';
  return isExecutable ? 'executable' : 'file';
}

function* linkedSegments(layer: ObjectLayer): Generator<RegionContent> {
  for (const { name, plan, segmentAddresses } of layer.linkedParts()) {
    for (const [i, { sizeBytes, permission }] of plan.segments.entries()) {
      if (permission === v1.Permission.PERMISSION_THREAD_LOCAL) continue;
      yield { unit: name, address: BigInt(segmentAddresses?.[i] ?? 0), sizeBytes };
    }
  }
}

function* allocations(blocks: Iterable<MemoryRange>): Generator<RegionContent> {
  for (const { address, sizeBytes } of blocks) yield { unit: undefined, address, sizeBytes };
}
