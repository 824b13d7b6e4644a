/** Code of instructions of four bytes, little-endian. */

/** The instruction of four bytes at an offset; 0, which is none, when there is no room for one. */
export function readInstruction(code: Uint8Array, offset: number): number {
  if (offset < 0 || offset + 4 > code.length) return 0;
  return (code[offset] | (code[offset + 1] << 8) | (code[offset + 2] << 16) | (code[offset + 3] << 24)) >>> 0;
}

/** Writes one at an offset that there is room at. */
export function writeInstruction(code: Uint8Array, offset: number, instruction: number): void {
  for (let i = 0; i < 4; i++) code[offset + i] = instruction >>> (8 * i);
}

/** Instructions as bytes. */
export function assemble(instructions: readonly number[]): Uint8Array {
  const code = new Uint8Array(instructions.length * 4);
  instructions.forEach((instruction, i) => writeInstruction(code, i * 4, instruction));
  return code;
}
