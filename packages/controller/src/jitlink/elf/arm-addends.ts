import { ARM, type FixupInfo } from '@telejit/shared/fixup';

/** Kinds whose field is a number with a sign that does not count in units of what it stands for (MOVW and MOVT). */
const MOVES: ReadonlySet<number> = new Set([
  ARM.ArmMoveLow,
  ARM.ArmMoveHigh,
  ARM.ArmDeltaMoveLow,
  ARM.ArmDeltaMoveHigh,
  ARM.ThumbMoveLow,
  ARM.ThumbMoveHigh,
  ARM.ThumbDeltaMoveLow,
  ARM.ThumbDeltaMoveHigh,
]);
/** Fields without a sign that hold what PC is ahead as well (aaelf32, Addends and PC-bias compensation): their bits. */
const AHEAD: ReadonlyMap<number, number> = new Map([
  [ARM.ThumbBranch7, 7],
  [ARM.ThumbDeltaLiteral10, 10],
]);
const PC_AHEAD = 4;
/** Numbers without a sign. */
const UNSIGNED: ReadonlySet<number> = new Set([
  ARM.ThumbOffset12,
  ARM.ThumbOffset5,
  ARM.ThumbByte0,
  ARM.ThumbByte1,
  ARM.ThumbByte2,
  ARM.ThumbByte3,
]);

/**
 * The addend that a place holds, for relocations without one of their own.
 * @param data of the section, in which the place lies
 * Source: aaelf32 2023Q1, Addends and PC-bias compensation.
 */
export function implicitAddend(info: FixupInfo, data: Uint8Array, offset: number): number {
  const word = readLittleEndian(data, offset, info.sizeBytes);
  const { instruction } = info;
  if (instruction === undefined) return signExtend(word, info.sizeBytes * 8);
  const { runs, lowestBit, direction, invertedUnlessSign } = instruction;
  const isInverted = invertedUnlessSign !== undefined && ((word >>> invertedUnlessSign.sign) & 1) === 0;
  const bits = isInverted ? word ^ invertedUnlessSign.bits : word;
  let field = 0;
  let width = 0;
  for (const run of runs) {
    field += ((bits >>> run.at) & (2 ** run.bits - 1)) * 2 ** width;
    width += run.bits;
  }
  if (direction !== undefined) {
    const isMinus = (word & (direction.plus | direction.minus)) >>> 0 === direction.minus >>> 0;
    return isMinus ? -field : field;
  }
  if (MOVES.has(info.kind)) return signExtend(field, width);
  if (UNSIGNED.has(info.kind)) return field * (info.kind === ARM.ThumbOffset5 ? 2 ** lowestBit : 1);
  const ahead = AHEAD.get(info.kind);
  const value = field * 2 ** lowestBit;
  if (ahead !== undefined) return ((value + PC_AHEAD) & (2 ** ahead - 1)) - PC_AHEAD;
  return signExtend(value, width + lowestBit);
}

function readLittleEndian(data: Uint8Array, offset: number, sizeBytes: number): number {
  let value = 0;
  for (let i = 0; i < sizeBytes; i++) value += data[offset + i] * 2 ** (8 * i);
  return value;
}

function signExtend(value: number, bits: number): number {
  return value >= 2 ** (bits - 1) ? value - 2 ** bits : value;
}
