import type { LinkerArch } from './relocation-info.js';

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

/** Room for the frames of code with such programs. */
export function frameBytes({ frameCie }: LinkerArch, programs: readonly Uint8Array[]): number {
  return programs.reduce((sum, program) => sum + fdeBytes(program), frameCie.length);
}

/**
 * A CIE, and an FDE for each piece of code, little-endian.
 * Source: LSB 5.0 Core, 10.6 Exception Frames.
 */
export function makeFrames(arch: LinkerArch, codes: readonly MadeCode[]): MadeFrames {
  const data = new Uint8Array(
    frameBytes(
      arch,
      codes.map(({ frameProgram }) => frameProgram),
    ),
  );
  const view = new DataView(data.buffer);
  const starts: { offset: number; start: number }[] = [];
  data.set(arch.frameCie);
  let at = arch.frameCie.length;
  for (const { start, sizeBytes, frameProgram } of codes) {
    const size = fdeBytes(frameProgram);
    view.setUint32(at, size - 4, true);
    view.setUint32(at + 4, at + 4, true);
    view.setUint32(at + FDE_SIZE_OFFSET, sizeBytes, true);
    data.set(frameProgram, at + FDE_PROGRAM_OFFSET);
    starts.push({ offset: at + FDE_START_OFFSET, start });
    at += size;
  }
  return { data, starts };
}

function fdeBytes(program: Uint8Array): number {
  return Math.ceil((FDE_FIXED_BYTES + program.length) / 4) * 4;
}
