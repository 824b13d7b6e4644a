import { aarch64Fixups } from './aarch64.js';
import { armFixups } from './arm.js';
import type { FixupTable } from './fixup-info.js';
import { riscv64Fixups } from './riscv64.js';
import { x86_64Fixups } from './x86_64.js';

export { AARCH64, aarch64Fixups } from './aarch64.js';
export { ARM, armFixups } from './arm.js';
export {
  fixupTable,
  type FieldRun,
  type FixupExpression,
  type FixupInfo,
  type FixupTable,
  type InstructionField,
} from './fixup-info.js';
export { RISCV64, riscv64Fixups } from './riscv64.js';
export { X86_64, x86_64Fixups } from './x86_64.js';

const TABLES: readonly FixupTable[] = [x86_64Fixups, aarch64Fixups, armFixups, riscv64Fixups];

/** The fixup table for the first component of a triple ("x86_64"), or undefined when the architecture has none. */
export function fixupTableFor(arch: string): FixupTable | undefined {
  return TABLES.find((table) => table.arch === arch || table.bigEndianArch === arch);
}
