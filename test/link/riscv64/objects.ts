/** RISC-V 64 objects, compiled and assembled with clang. */
import { CrossCompiler } from '../support/cross-compiler.js';
import { fillPlace, placeSource, type PlacedRelocation } from '../support/place.js';

/** Compiles for RISC-V 64. */
export const compiler = new CrossCompiler('RISC-V', ['--target=riscv64-linux-gnu', '-march=rv64gc', '-mabi=lp64d']);

const PLACEHOLDER = { name: 'R_RISCV_64', type: 2 };

/** A function `place` of 64 bytes with `code` in it, between no operations of four bytes. @param extra further assembly */
export function relocationObject(code: Uint8Array, relocations: readonly PlacedRelocation[], extra = ''): Buffer {
  const source = `.option norelax\n.option norvc\n${placeSource(relocations, PLACEHOLDER, extra)}`;
  return fillPlace(compiler.assemble(source), code, relocations, PLACEHOLDER);
}
