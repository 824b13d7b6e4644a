import { X86_64, x86_64Fixups } from '@telejit/shared/fixup';
import { elf } from '../../object/index.js';
import { DW_CFA_DEF_CFA, DW_CFA_OFFSET, frameCie } from '../frame-cie.js';
import type { CodeTemplate, LinkerArch } from '../linker-arch.js';
import type { RelocationAction } from '../relocation-info.js';
import { relocationTable, type RelocationRow } from '../relocation-table.js';
import { relaxGotX86_64 } from './x86_64-got.js';
import { ifuncEntry } from './x86_64-ifunc.js';
import { tlsX86_64 } from './x86_64-tls.js';

/**
 * Every type that the psABI numbers (1.0, table 4.9; the rows from 43 are those of the APX instructions, whose opcode and
 * ModRM byte stand 4, 5 or 6 bytes behind the first). What only the loader reads is refused.
 */
const ROWS: readonly RelocationRow[] = [
  [0, 'R_X86_64_NONE', 'none', 0],
  [1, 'R_X86_64_64', 'direct', X86_64.Pointer64],
  [2, 'R_X86_64_PC32', 'direct', X86_64.Delta32],
  [3, 'R_X86_64_GOT32', 'got-slot-offset', X86_64.Pointer32Signed],
  [4, 'R_X86_64_PLT32', 'branch', X86_64.Delta32],
  [5, 'R_X86_64_COPY', 'dynamic', 0],
  [6, 'R_X86_64_GLOB_DAT', 'dynamic', 0],
  [7, 'R_X86_64_JUMP_SLOT', 'dynamic', 0],
  [8, 'R_X86_64_RELATIVE', 'dynamic', 0],
  [9, 'R_X86_64_GOTPCREL', 'got-slot', X86_64.Delta32],
  [10, 'R_X86_64_32', 'direct', X86_64.Pointer32],
  [11, 'R_X86_64_32S', 'direct', X86_64.Pointer32Signed],
  [12, 'R_X86_64_16', 'direct', X86_64.Pointer16],
  [13, 'R_X86_64_PC16', 'direct', X86_64.Delta16],
  [14, 'R_X86_64_8', 'direct', X86_64.Pointer8],
  [15, 'R_X86_64_PC8', 'direct', X86_64.Delta8],
  [16, 'R_X86_64_DTPMOD64', 'dynamic', 0],
  [17, 'R_X86_64_DTPOFF64', 'tls-offset', X86_64.Pointer64],
  [18, 'R_X86_64_TPOFF64', 'tls-offset', X86_64.Pointer64],
  [19, 'R_X86_64_TLSGD', 'tls-general-dynamic', X86_64.Pointer32Signed],
  [20, 'R_X86_64_TLSLD', 'tls-local-dynamic', 0],
  [21, 'R_X86_64_DTPOFF32', 'tls-offset', X86_64.Pointer32Signed],
  [22, 'R_X86_64_GOTTPOFF', 'tls-slot', X86_64.Delta32],
  [23, 'R_X86_64_TPOFF32', 'tls-offset', X86_64.Pointer32Signed],
  [24, 'R_X86_64_PC64', 'direct', X86_64.Delta64],
  [25, 'R_X86_64_GOTOFF64', 'symbol-minus-got', X86_64.Delta64],
  [26, 'R_X86_64_GOTPC32', 'got-base', X86_64.Delta32],
  [27, 'R_X86_64_GOT64', 'got-slot-offset', X86_64.Pointer64],
  [28, 'R_X86_64_GOTPCREL64', 'got-slot', X86_64.Delta64],
  [29, 'R_X86_64_GOTPC64', 'got-base', X86_64.Delta64],
  [30, 'R_X86_64_GOTPLT64', 'got-slot-offset', X86_64.Pointer64],
  [31, 'R_X86_64_PLTOFF64', 'stub-minus-got', X86_64.Delta64],
  [32, 'R_X86_64_SIZE32', 'size', X86_64.Pointer32],
  [33, 'R_X86_64_SIZE64', 'size', X86_64.Pointer64],
  [34, 'R_X86_64_GOTPC32_TLSDESC', 'tls-descriptor', X86_64.Pointer32Signed],
  [35, 'R_X86_64_TLSDESC_CALL', 'tls-descriptor-call', 0],
  [36, 'R_X86_64_TLSDESC', 'dynamic', 0],
  [37, 'R_X86_64_IRELATIVE', 'dynamic', 0],
  [38, 'R_X86_64_RELATIVE64', 'dynamic', 0],
  // Of the withdrawn MPX extension: calls and jumps with a prefix that other processors pass over.
  [39, 'R_X86_64_PC32_BND', 'direct', X86_64.Delta32],
  [40, 'R_X86_64_PLT32_BND', 'branch', X86_64.Delta32],
  [41, 'R_X86_64_GOTPCRELX', 'got-slot-relaxable', X86_64.Delta32],
  [42, 'R_X86_64_REX_GOTPCRELX', 'got-slot-relaxable', X86_64.Delta32],
  [43, 'R_X86_64_CODE_4_GOTPCRELX', 'got-slot', X86_64.Delta32],
  [44, 'R_X86_64_CODE_4_GOTTPOFF', 'tls-slot', X86_64.Delta32],
  [45, 'R_X86_64_CODE_4_GOTPC32_TLSDESC', 'tls-descriptor', X86_64.Pointer32Signed],
  [46, 'R_X86_64_CODE_5_GOTPCRELX', 'got-slot', X86_64.Delta32],
  [47, 'R_X86_64_CODE_5_GOTTPOFF', 'tls-slot', X86_64.Delta32],
  [48, 'R_X86_64_CODE_5_GOTPC32_TLSDESC', 'unsupported', 0],
  [49, 'R_X86_64_CODE_6_GOTPCRELX', 'got-slot', X86_64.Delta32],
  [50, 'R_X86_64_CODE_6_GOTTPOFF', 'tls-slot', X86_64.Delta32],
  [51, 'R_X86_64_CODE_6_GOTPC32_TLSDESC', 'unsupported', 0],
];

const ABI = 'x86-64 psABI 1.0';

/** Where the ABI describes what an action does. */
function sourceOf(action: RelocationAction): string {
  if (action === 'got-slot-relaxable') return `${ABI}, B.2 Optimize GOTPCRELX Relocations`;
  if (action.startsWith('tls-')) return `${ABI}, B.3; ELF Handling For Thread-Local Storage, 4.4.6 and 5.5`;
  return `${ABI}, 4.4.1 Relocation Types`;
}

const CALL = 0xe8;
const JMP = 0xe9;
const GROUP_5 = 0xff;
/** ModRM byte of `jmp *disp32(%rip)`. */
const INDIRECT_JMP = 0x25;
/** ModRM byte of `call *disp32(%rip)`. */
const INDIRECT_CALL = 0x15;

/** DWARF register numbers (psABI, figure 3.36). */
const DWARF_RSP = 7;
const DWARF_RETURN_ADDRESS = 16;

/** The return address lies at CFA - 8, where rsp points. */
const FRAME_CIE = frameCie({
  codeAlignment: 1,
  dataAlignment: -8,
  returnAddress: DWARF_RETURN_ADDRESS,
  atEntry: [DW_CFA_DEF_CFA, DWARF_RSP, 8, DW_CFA_OFFSET | DWARF_RETURN_ADDRESS, 1],
});

/** `call` or `jmp *slot(%rip); int3; int3`. */
function throughSlot(modrm: number): CodeTemplate {
  return {
    frameProgram: new Uint8Array(),
    code: Uint8Array.of(GROUP_5, modrm, 0, 0, 0, 0, 0xcc, 0xcc),
    alignment: 8,
    slotFixups: [{ offset: 2, fixup: X86_64.Delta32, addend: -4 }],
  };
}

/** The linker's view of x86-64. */
export const linkerX86_64: LinkerArch = {
  arch: 'x86_64',
  machine: elf.EM_X86_64,
  relocations: relocationTable(x86_64Fixups, ROWS, sourceOf),
  pointerBytes: 8,
  pointerFixup: X86_64.Pointer64,
  frameCie: FRAME_CIE,
  frameFixup: X86_64.Delta32,
  stub: throughSlot(INDIRECT_JMP),
  trampoline: throughSlot(INDIRECT_CALL),
  ifunc: ifuncEntry(),
  tls: tlsX86_64,
  hasShortBranches: false,
  isBranch(code, offset) {
    const opcode = code[offset - 1];
    return opcode === CALL || opcode === JMP || (code[offset - 2] === 0x0f && (opcode & 0xf0) === 0x80);
  },
  got: { relaxableAddend: -4, relax: relaxGotX86_64 },
};
