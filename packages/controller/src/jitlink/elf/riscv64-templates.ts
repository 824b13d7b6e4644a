import { RISCV64 } from '@telejit/shared/fixup';
import {
  DW_CFA_ADVANCE_LOC1,
  DW_CFA_DEF_CFA,
  DW_CFA_DEF_CFA_OFFSET,
  DW_CFA_OFFSET,
  DW_CFA_RESTORE,
  frameCie,
} from '../frame-cie.js';
import type { CodeTemplate, IfuncTemplate, TemplateFixup } from '../linker-arch.js';
import * as rv from './riscv64-instructions.js';

/** The frame is empty, the return address in ra (RISC-V psABI, DWARF Register Numbers). */
export const FRAME_CIE = frameCie({
  codeAlignment: 1,
  dataAlignment: -8,
  returnAddress: rv.RA,
  atEntry: [DW_CFA_DEF_CFA, rv.SP, 0],
});

/** `auipc`, and a load, a store or an addition behind it, that reach a pointer. */
function slotFixups(offset: number, addend = 0, low: number = RISCV64.DeltaLow12): readonly TemplateFixup[] {
  return [
    { offset, fixup: RISCV64.DeltaHigh20, addend },
    { offset: offset + 4, fixup: low, addend: addend + 4 },
  ];
}

/** Jumps to the address in a slot, without touching what carries arguments; t1 is as `jalr` of a PLT leaves it. */
const JUMP_THROUGH_SLOT = [rv.auipc(rv.T3), rv.ld(rv.T3, rv.T3), rv.jalr(rv.ZERO, rv.T3)];

export const STUB: CodeTemplate = {
  code: rv.assemble(JUMP_THROUGH_SLOT),
  frameProgram: new Uint8Array(),
  alignment: 4,
  slotFixups: slotFixups(0),
};

/** Goes to the address in a slot; t1 has that of what is behind the trampoline. */
export const TRAMPOLINE: CodeTemplate = {
  code: rv.assemble([rv.auipc(rv.T3), rv.ld(rv.T3, rv.T3), rv.jalr(rv.T1, rv.T3)]),
  frameProgram: new Uint8Array(),
  alignment: 4,
  slotFixups: slotFixups(0),
};

/**
 * What takes the place of __tls_get_addr in linked code: slots hold offsets from the thread pointer in place of what the
 * loader would put there. `ld a0, 0(a0); add a0, a0, tp; ret`
 */
export const TLS_GET_ADDRESS: Uint8Array = rv.assemble([
  rv.ld(rv.A0, rv.A0),
  rv.add(rv.A0, rv.A0, rv.TP),
  rv.jalr(rv.ZERO, rv.RA),
]);

const FRAME_BYTES = 160;
/** Where the lazy part keeps a0 to a7, fa0 to fa7, t2 (the static chain), and ra. */
const INTEGERS_AT = 0;
const FLOATS_AT = 64;
const CHAIN_AT = 128;
const LINK_AT = 152;
/** Of getauxval(3). */
const AT_HWCAP = 16;
/** Behind the pointer that is jumped through: the addresses of getauxval, and of __riscv_hwprobe, or 0. */
const GETAUXVAL_AT = 8;
const HWPROBE_AT = 16;

/**
 * Assembles an indirect function's entry. Resolvers are given AT_HWCAP, the address of __riscv_hwprobe where the C library
 * has it, and nothing.
 * Source: glibc, sysdeps/riscv/dl-irel.h (elf_ifunc_invoke); RISC-V psABI, Procedure Calling Convention.
 */
function ifuncEntry(): IfuncTemplate {
  const code: number[] = [];
  const fixups: IfuncTemplate['fixups'][number][] = [];
  const toSlot = (instructions: readonly number[], addend: number, low: number = RISCV64.DeltaLow12): void => {
    for (const one of slotFixups(code.length * 4, addend, low)) fixups.push({ ...one, target: 'slot' });
    code.push(...instructions);
  };
  const moveArguments = (
    integer: (register: number, base: number, offset: number) => number,
    float: (register: number, base: number, offset: number) => number,
  ): void => {
    for (let i = 0; i < 8; i++) code.push(integer(rv.A0 + i, rv.SP, INTEGERS_AT + 8 * i));
    for (let i = 0; i < 8; i++) code.push(float(rv.FA0 + i, rv.SP, FLOATS_AT + 8 * i));
    code.push(integer(rv.T2, rv.SP, CHAIN_AT));
    code.push(integer(rv.RA, rv.SP, LINK_AT));
  };
  toSlot(JUMP_THROUGH_SLOT, 0);
  const lazyOffset = code.length * 4;
  code.push(rv.addi(rv.SP, rv.SP, -FRAME_BYTES));
  moveArguments(rv.sd, rv.fsd);
  const framedAt = code.length * 4;
  code.push(rv.addi(rv.A0, rv.ZERO, AT_HWCAP));
  toSlot([rv.auipc(rv.T3), rv.ld(rv.T3, rv.T3), rv.jalr(rv.RA, rv.T3)], GETAUXVAL_AT);
  toSlot([rv.auipc(rv.A0 + 1), rv.ld(rv.A0 + 1, rv.A0 + 1)], HWPROBE_AT);
  code.push(rv.addi(rv.A0 + 2, rv.ZERO));
  fixups.push({ offset: code.length * 4, fixup: RISCV64.Call32, addend: 0, target: 'resolver' });
  code.push(rv.auipc(rv.RA), rv.jalr(rv.RA, rv.RA));
  toSlot([rv.auipc(rv.T3), rv.sd(rv.A0, rv.T3)], 0, RISCV64.DeltaLow12Store);
  code.push(rv.addi(rv.T3, rv.A0));
  moveArguments(rv.ld, rv.fld);
  code.push(rv.addi(rv.SP, rv.SP, FRAME_BYTES));
  const unframedAt = code.length * 4;
  code.push(rv.jalr(rv.ZERO, rv.T3));
  return {
    code: rv.assemble(code),
    frameProgram: Uint8Array.of(
      ...[DW_CFA_ADVANCE_LOC1, lazyOffset + 4, DW_CFA_DEF_CFA_OFFSET, (FRAME_BYTES & 127) | 128, FRAME_BYTES >> 7],
      ...[DW_CFA_ADVANCE_LOC1, framedAt - lazyOffset - 4, DW_CFA_OFFSET | rv.RA, (FRAME_BYTES - LINK_AT) / 8],
      ...[DW_CFA_ADVANCE_LOC1, unframedAt - framedAt, DW_CFA_DEF_CFA_OFFSET, 0, DW_CFA_RESTORE | rv.RA],
    ),
    alignment: 8,
    lazyOffset,
    fixups,
    slotBytes: 24,
    helpers: [
      { name: 'getauxval', slotOffset: GETAUXVAL_AT, isOptional: false },
      { name: '__riscv_hwprobe', slotOffset: HWPROBE_AT, isOptional: true },
    ],
  };
}

export const IFUNC: IfuncTemplate = ifuncEntry();
