import type { Addr } from '@telejit/shared';
import { readUint32Column, type telejit } from '@telejit/shared/wire';
import { storeU64 } from '../native/native-pool.js';
import { platform } from '../native/platform.js';
import { OperationFailure } from '../operation-failure.js';

const EHDR_BYTES = 64;
const SHDR_BYTES = 64;
/** Offsets in Elf64_Ehdr and Elf64_Shdr. */
const E = { type: 16, sectionOffset: 40, sectionSize: 58, sectionCount: 60 } as const;
const SH = { address: 16, sizeBytes: 32 } as const;
const ET_REL = 1;
const NO_BYTES = new Uint8Array(0);

/** An object for debuggers, checked: an ELF file with the headers of the sections that are to get an address. */
export interface DebugObjectPlan {
  readonly file: Uint8Array;
  readonly sections: readonly {
    /** Offset of sh_addr in the file. */
    readonly field: number;
    readonly segment: number;
    readonly offset: number;
  }[];
}

/**
 * Checks as much of an object for debuggers as the executor itself relies on.
 * @param what for messages
 * @param segmentSizes by segment of the unit; undefined for those without an address
 * @throws OperationFailure (BAD_UNIT), ProtocolError (BAD_COLUMN)
 * Source: ELF gABI, chapter 4, sections.
 */
export function planDebugObject(
  what: string,
  wire: telejit.v1.IDebugObject,
  file: Uint8Array,
  segmentSizes: readonly (number | undefined)[],
): DebugObjectPlan {
  const bad = (why: string): OperationFailure => new OperationFailure('BAD_UNIT', `${what}: ${why}`);
  const { isLittleEndian } = platform();
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const magic = [0x7f, 0x45, 0x4c, 0x46, 2, isLittleEndian ? 1 : 2, 1];
  if (file.byteLength < EHDR_BYTES || magic.some((byte, i) => file[i] !== byte))
    throw bad('it is not an ELF file of this machine’s class and byte order');
  if (view.getUint16(E.type, isLittleEndian) !== ET_REL) throw bad('it is not a relocatable ELF file');
  const start = Number(view.getBigUint64(E.sectionOffset, isLittleEndian));
  const sizeBytes = view.getUint16(E.sectionSize, isLittleEndian);
  if (sizeBytes !== SHDR_BYTES || start > file.byteLength - SHDR_BYTES)
    throw bad(`its section headers, of ${sizeBytes} bytes at ${start}, do not lie in its ${file.byteLength} bytes`);
  // The number of sections, where it is too large for the file header, is in the first section header.
  const count =
    view.getUint16(E.sectionCount, isLittleEndian) || Number(view.getBigUint64(start + SH.sizeBytes, isLittleEndian));
  if (start + count * SHDR_BYTES > file.byteLength)
    throw bad(`its ${count} section headers do not lie in its ${file.byteLength} bytes`);
  const indices = readUint32Column(wire.sectionIndex ?? NO_BYTES, `${what}: section_index`);
  const segments = readUint32Column(wire.sectionSegment ?? NO_BYTES, `${what}: section_segment`);
  const offsets = readUint32Column(wire.sectionOffset ?? NO_BYTES, `${what}: section_offset`);
  if (segments.length !== indices.length || offsets.length !== indices.length)
    throw bad(`its columns have ${indices.length}, ${segments.length} and ${offsets.length} rows`);
  const sections = Array.from(indices, (index, row) => {
    const segment = segments[row];
    const offset = offsets[row];
    const limit = segmentSizes[segment];
    if (index >= count) throw bad(`row ${row} is about section ${index}, of ${count}`);
    if (limit === undefined || offset > limit)
      throw bad(`section ${index} is not at ${offset} of segment ${segment} of the unit`);
    return { field: start + index * SHDR_BYTES + SH.address, segment, offset };
  });
  return { file, sections };
}

/** A copy of the object with the addresses that its sections have. @param addresses by segment */
export function placeDebugObject({ file, sections }: DebugObjectPlan, addresses: readonly Addr[]): Uint8Array {
  const placed = Uint8Array.from(file);
  const view = new DataView(placed.buffer);
  for (const { field, segment, offset } of sections) storeU64(view, field, addresses[segment] + offset);
  return placed;
}
