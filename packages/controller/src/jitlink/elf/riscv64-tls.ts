import { RISCV64 } from '@telejit/shared/fixup';
import type { LinkerArch, TlsFixup, TlsRewrite } from '../linker-arch.js';
import * as rv from './riscv64-instructions.js';
import { R_RISCV } from './riscv64-relocations.js';

const NO_CALL = -1;

/** What an instruction becomes, and the fixup of its operand. */
function replaced(code: Uint8Array, offset: number, instruction: number, fixup?: Omit<TlsFixup, 'offset'>): TlsRewrite {
  rv.writeInstruction(code, offset, instruction);
  return { fixups: fixup === undefined ? [] : [{ offset, ...fixup }], callOffset: NO_CALL };
}

type Rewrite = (
  code: Uint8Array,
  offset: number,
  instruction: number,
  toSlot: boolean,
  addend: number,
) => TlsRewrite | undefined;

/** By relocation type. Each is of one instruction, and compilers may move them apart. */
const REWRITES: ReadonlyMap<number, Rewrite> = new Map<number, Rewrite>([
  // auipc tx, %tlsdesc_hi(x): lui tx, %tprel_hi(x), or auipc tx, %tls_ie_pcrel_hi(x)
  [
    R_RISCV.TLSDESC_HI20,
    (code, offset, instruction, toSlot) => {
      if (!rv.isAuipc(instruction)) return undefined;
      const rd = rv.rdOf(instruction);
      return toSlot
        ? replaced(code, offset, rv.auipc(rd), { fixup: RISCV64.DeltaHigh20, target: 'slot' })
        : replaced(code, offset, rv.lui(rd), { fixup: RISCV64.High20, target: 'symbol' });
    },
  ],
  // ld ty, %tlsdesc_load_lo(label)(tx): addi ty, tx, %tprel_lo(x), or the load of the slot
  [
    R_RISCV.TLSDESC_LOAD_LO12,
    (code, offset, instruction, toSlot, addend) => {
      if (!rv.isLd(instruction)) return undefined;
      const [rd, rs1] = [rv.rdOf(instruction), rv.rs1Of(instruction)];
      return toSlot
        ? replaced(code, offset, rv.ld(rd, rs1), { fixup: RISCV64.DeltaLow12, target: 'slot', addend })
        : replaced(code, offset, rv.addi(rd, rs1), { fixup: RISCV64.Low12, target: 'symbol' });
    },
  ],
  // addi a0, tx, %tlsdesc_add_lo(label)
  [
    R_RISCV.TLSDESC_ADD_LO12,
    (code, offset, instruction) => (rv.isAddi(instruction) ? replaced(code, offset, rv.NOP) : undefined),
  ],
  // jalr t0, ty: mv a0, ty
  [
    R_RISCV.TLSDESC_CALL,
    (code, offset, instruction) =>
      rv.isJalr(instruction) ? replaced(code, offset, rv.addi(rv.A0, rv.rs1Of(instruction))) : undefined,
  ],
]);

/**
 * Thread-local storage in code for RISC-V 64: what loads and calls a descriptor becomes what has the offset as an operand,
 * or loads it from a GOT slot.
 * Source: RISC-V psABI 1.0, Thread Local Storage (TLS Descriptors).
 */
export const tlsRiscv64: LinkerArch['tls'] = {
  slotAddend: 0,
  usesAddend: false,
  rewrite: (code, offset, { type }, toSlot, addend) =>
    REWRITES.get(type)?.(code, offset, rv.readInstruction(code, offset), toSlot, addend),
};
