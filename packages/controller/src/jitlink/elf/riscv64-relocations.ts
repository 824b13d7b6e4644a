import { RISCV64, riscv64Fixups } from '@telejit/shared/fixup';
import type { RelocationAction } from '../relocation-info.js';
import { relocationTable, type RelocationRow } from '../relocation-table.js';

/** Numbers of types that are dealt with by name. */
export const R_RISCV = {
  PCREL_HI20: 23,
  GOT_HI20: 20,
  TLS_GOT_HI20: 21,
  TLS_GD_HI20: 22,
  PCREL_LO12_I: 24,
  PCREL_LO12_S: 25,
  ADD8: 33,
  ADD16: 34,
  ADD32: 35,
  ADD64: 36,
  SUB8: 37,
  SUB16: 38,
  SUB32: 39,
  SUB64: 40,
  ALIGN: 43,
  RELAX: 51,
  SUB6: 52,
  SET6: 53,
  SET8: 54,
  SET16: 55,
  SET32: 56,
  PCREL_32: 57,
  SET_ULEB128: 60,
  SUB_ULEB128: 61,
  TLSDESC_HI20: 62,
  TLSDESC_LOAD_LO12: 63,
  TLSDESC_ADD_LO12: 64,
  TLSDESC_CALL: 65,
  /** The largest that an object can hold. */
  LAST: 255,
  /** What the lower halves become whose upper half leads to a slot: numbers that no object has. */
  GOT_LO12_I: 256,
  GOT_LO12_S: 257,
  TLS_GOT_LO12_I: 258,
  TLS_GOT_LO12_S: 259,
  TLS_GD_LO12_I: 260,
  TLS_GD_LO12_S: 261,
} as const;

/**
 * Every type that the psABI numbers, and, from 256 on, those that prepareRiscv64 makes of PCREL_LO12_I and PCREL_LO12_S:
 * these name the label of another relocation, whose symbol they are given.
 */
const ROWS: readonly RelocationRow[] = [
  [0, 'R_RISCV_NONE', 'none', 0],
  [1, 'R_RISCV_32', 'direct', RISCV64.Pointer32],
  [2, 'R_RISCV_64', 'direct', RISCV64.Pointer64],
  [3, 'R_RISCV_RELATIVE', 'dynamic', 0],
  [4, 'R_RISCV_COPY', 'dynamic', 0],
  [5, 'R_RISCV_JUMP_SLOT', 'dynamic', 0],
  [6, 'R_RISCV_TLS_DTPMOD32', 'dynamic', 0],
  [7, 'R_RISCV_TLS_DTPMOD64', 'dynamic', 0],
  [8, 'R_RISCV_TLS_DTPREL32', 'dynamic', 0],
  [9, 'R_RISCV_TLS_DTPREL64', 'dynamic', 0],
  [10, 'R_RISCV_TLS_TPREL32', 'dynamic', 0],
  [11, 'R_RISCV_TLS_TPREL64', 'dynamic', 0],
  [12, 'R_RISCV_TLSDESC', 'dynamic', 0],
  [16, 'R_RISCV_BRANCH', 'branch', RISCV64.Branch13],
  [17, 'R_RISCV_JAL', 'branch', RISCV64.Jump21],
  [18, 'R_RISCV_CALL', 'branch', RISCV64.Call32],
  [19, 'R_RISCV_CALL_PLT', 'branch', RISCV64.Call32],
  [20, 'R_RISCV_GOT_HI20', 'got-slot', RISCV64.DeltaHigh20],
  [21, 'R_RISCV_TLS_GOT_HI20', 'tls-slot', RISCV64.DeltaHigh20],
  [22, 'R_RISCV_TLS_GD_HI20', 'tls-slot', RISCV64.DeltaHigh20],
  [23, 'R_RISCV_PCREL_HI20', 'direct', RISCV64.DeltaHigh20],
  [24, 'R_RISCV_PCREL_LO12_I', 'direct', RISCV64.DeltaLow12],
  [25, 'R_RISCV_PCREL_LO12_S', 'direct', RISCV64.DeltaLow12Store],
  [26, 'R_RISCV_HI20', 'direct', RISCV64.High20],
  [27, 'R_RISCV_LO12_I', 'direct', RISCV64.Low12],
  [28, 'R_RISCV_LO12_S', 'direct', RISCV64.Low12Store],
  [29, 'R_RISCV_TPREL_HI20', 'tls-offset', RISCV64.High20],
  [30, 'R_RISCV_TPREL_LO12_I', 'tls-offset', RISCV64.Low12],
  [31, 'R_RISCV_TPREL_LO12_S', 'tls-offset', RISCV64.Low12Store],
  [32, 'R_RISCV_TPREL_ADD', 'none', 0],
  [33, 'R_RISCV_ADD8', 'direct', RISCV64.Add8],
  [34, 'R_RISCV_ADD16', 'direct', RISCV64.Add16],
  [35, 'R_RISCV_ADD32', 'direct', RISCV64.Add32],
  [36, 'R_RISCV_ADD64', 'direct', RISCV64.Add64],
  [37, 'R_RISCV_SUB8', 'direct', RISCV64.Sub8],
  [38, 'R_RISCV_SUB16', 'direct', RISCV64.Sub16],
  [39, 'R_RISCV_SUB32', 'direct', RISCV64.Sub32],
  [40, 'R_RISCV_SUB64', 'direct', RISCV64.Sub64],
  [41, 'R_RISCV_GOT32_PCREL', 'got-slot', RISCV64.Delta32],
  [43, 'R_RISCV_ALIGN', 'prepared', 0],
  [44, 'R_RISCV_RVC_BRANCH', 'branch', RISCV64.CompressedBranch9],
  [45, 'R_RISCV_RVC_JUMP', 'branch', RISCV64.CompressedJump12],
  [46, 'R_RISCV_RVC_LUI', 'unsupported', 0],
  [47, 'R_RISCV_GPREL_I', 'unsupported', 0],
  [48, 'R_RISCV_GPREL_S', 'unsupported', 0],
  [49, 'R_RISCV_TPREL_I', 'unsupported', 0],
  [50, 'R_RISCV_TPREL_S', 'unsupported', 0],
  [51, 'R_RISCV_RELAX', 'prepared', 0],
  [52, 'R_RISCV_SUB6', 'direct', RISCV64.Sub6],
  [53, 'R_RISCV_SET6', 'direct', RISCV64.Set6],
  [54, 'R_RISCV_SET8', 'direct', RISCV64.Set8],
  [55, 'R_RISCV_SET16', 'direct', RISCV64.Set16],
  [56, 'R_RISCV_SET32', 'direct', RISCV64.Set32],
  [57, 'R_RISCV_32_PCREL', 'direct', RISCV64.Delta32],
  [58, 'R_RISCV_IRELATIVE', 'dynamic', 0],
  [59, 'R_RISCV_PLT32', 'branch', RISCV64.Delta32],
  [60, 'R_RISCV_SET_ULEB128', 'prepared', 0],
  [61, 'R_RISCV_SUB_ULEB128', 'prepared', 0],
  [62, 'R_RISCV_TLSDESC_HI20', 'tls-descriptor', 0],
  [63, 'R_RISCV_TLSDESC_LOAD_LO12', 'tls-descriptor', 0],
  [64, 'R_RISCV_TLSDESC_ADD_LO12', 'tls-descriptor', 0],
  [65, 'R_RISCV_TLSDESC_CALL', 'tls-descriptor-call', 0],
  [191, 'R_RISCV_VENDOR', 'unsupported', 0],
  [R_RISCV.GOT_LO12_I, 'R_RISCV_PCREL_LO12_I', 'got-slot', RISCV64.DeltaLow12],
  [R_RISCV.GOT_LO12_S, 'R_RISCV_PCREL_LO12_S', 'got-slot', RISCV64.DeltaLow12Store],
  [R_RISCV.TLS_GOT_LO12_I, 'R_RISCV_PCREL_LO12_I', 'tls-slot', RISCV64.DeltaLow12],
  [R_RISCV.TLS_GOT_LO12_S, 'R_RISCV_PCREL_LO12_S', 'tls-slot', RISCV64.DeltaLow12Store],
  [R_RISCV.TLS_GD_LO12_I, 'R_RISCV_PCREL_LO12_I', 'tls-slot', RISCV64.DeltaLow12],
  [R_RISCV.TLS_GD_LO12_S, 'R_RISCV_PCREL_LO12_S', 'tls-slot', RISCV64.DeltaLow12Store],
];

const ABI = 'RISC-V psABI 1.0';

/** Where the ABI describes what an action does. */
function sourceOf(action: RelocationAction): string {
  if (action === 'prepared') return `${ABI}, Linker Relaxation, and Data Relocations`;
  if (action.startsWith('tls-')) return `${ABI}, Thread Local Storage`;
  return `${ABI}, Relocations`;
}

/** By number. */
export const relocationsRiscv64 = relocationTable(riscv64Fixups, ROWS, sourceOf);
