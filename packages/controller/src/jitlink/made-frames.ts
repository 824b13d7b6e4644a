import { alignUp } from '@telejit/shared';
import type { LinkerArch } from './linker-arch.js';

/** Code that the linker makes, and how its frame changes from instruction to instruction. */
export interface MadeCode {
  /** In the code segment. */
  readonly start: number;
  readonly sizeBytes: number;
  /** Call frame instructions (DWARF 5, 6.4.2). */
  readonly frameProgram: Uint8Array;
}

/** Call frame information, to stand behind that of an object. */
export interface MadeFrames {
  readonly data: Uint8Array;
  /** Fields that hold the distance to where a piece of code begins. */
  readonly starts: readonly { readonly offset: number; readonly start: number }[];
}

/** Length, distance to the CIE, distance to the code, its size, and the length of (no) augmentation data. */
const FDE_FIXED_BYTES = 17;
const FDE_START_OFFSET = 8;
const FDE_SIZE_OFFSET = 12;
const FDE_PROGRAM_OFFSET = 17;

/** Before the body of a record: its length, and what it is. */
const HEADER_BYTES = 8;

/** Room for the frames of code with such programs. */
export function frameBytes(arch: LinkerArch, programs: readonly Uint8Array[]): number {
  return programs.reduce((sum, program) => sum + fdeBytes(program), cieBytes(arch));
}

/**
 * A CIE, and an FDE for each piece of code.
 * Source: LSB 5.0 Core, 10.6 Exception Frames.
 */
export function makeFrames(arch: LinkerArch, codes: readonly MadeCode[], isLittleEndian: boolean): MadeFrames {
  const data = new Uint8Array(
    frameBytes(
      arch,
      codes.map(({ frameProgram }) => frameProgram),
    ),
  );
  const view = new DataView(data.buffer);
  const starts: { offset: number; start: number }[] = [];
  let at = cieBytes(arch);
  view.setUint32(0, at - 4, isLittleEndian);
  data.set(arch.frameCie, HEADER_BYTES);
  for (const { start, sizeBytes, frameProgram } of codes) {
    const size = fdeBytes(frameProgram);
    view.setUint32(at, size - 4, isLittleEndian);
    view.setUint32(at + 4, at + 4, isLittleEndian);
    view.setUint32(at + FDE_SIZE_OFFSET, sizeBytes, isLittleEndian);
    data.set(frameProgram, at + FDE_PROGRAM_OFFSET);
    starts.push({ offset: at + FDE_START_OFFSET, start });
    at += size;
  }
  return { data, starts };
}

function cieBytes({ frameCie }: LinkerArch): number {
  return alignUp(HEADER_BYTES + frameCie.length, 4);
}

function fdeBytes(program: Uint8Array): number {
  return alignUp(FDE_FIXED_BYTES + program.length, 4);
}
