import { X86_64 } from '@telejit/shared/fixup';
import { tlsX86_64 } from './x86_64-tls.js';
import type { LinkerArch, RelocationAction, RelocationInfo } from '../relocation-info.js';

/** x86-64 psABI 1.0, table 4.9: every type that may stand in a relocatable file. */
const ROWS: readonly (readonly [number, string, RelocationAction, number])[] = [
  [0, 'R_X86_64_NONE', 'none', 0],
  [1, 'R_X86_64_64', 'direct', X86_64.Pointer64],
  [2, 'R_X86_64_PC32', 'direct', X86_64.Delta32],
  [3, 'R_X86_64_GOT32', 'got-slot-offset', X86_64.Pointer32Signed],
  [4, 'R_X86_64_PLT32', 'branch', X86_64.Delta32],
  [9, 'R_X86_64_GOTPCREL', 'got-slot', X86_64.Delta32],
  [10, 'R_X86_64_32', 'direct', X86_64.Pointer32],
  [11, 'R_X86_64_32S', 'direct', X86_64.Pointer32Signed],
  [12, 'R_X86_64_16', 'direct', X86_64.Pointer16],
  [13, 'R_X86_64_PC16', 'direct', X86_64.Delta16],
  [14, 'R_X86_64_8', 'direct', X86_64.Pointer8],
  [15, 'R_X86_64_PC8', 'direct', X86_64.Delta8],
  [16, 'R_X86_64_DTPMOD64', 'unsupported', 0],
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
  [36, 'R_X86_64_TLSDESC', 'unsupported', 0],
  [41, 'R_X86_64_GOTPCRELX', 'got-slot-relaxable', X86_64.Delta32],
  [42, 'R_X86_64_REX_GOTPCRELX', 'got-slot-relaxable', X86_64.Delta32],
  [43, 'R_X86_64_CODE_4_GOTPCRELX', 'got-slot', X86_64.Delta32],
];

const relocations: (RelocationInfo | undefined)[] = [];
for (const [type, name, action, fixup] of ROWS) relocations[type] = { type, name, action, fixup };

const CALL = 0xe8;
const JMP = 0xe9;
const NOP = 0x90;
const MOV_LOAD = 0x8b;
const LEA = 0x8d;
const GROUP_5 = 0xff;
/** ModRM bytes of `call *disp32(%rip)` and `jmp *disp32(%rip)`. */
const INDIRECT_CALL = 0x15;
const INDIRECT_JMP = 0x25;
const ADDR32_PREFIX = 0x67;

const SAVE_XMM = [0x0f, 0x11];
const LOAD_XMM = [0x0f, 0x10];

/** movups between xmm0 to xmm7 and the stack. */
function moveVectorArguments(opcode: readonly number[]): number[] {
  const bytes: number[] = [];
  for (let i = 0; i < 8; i++) bytes.push(...opcode, ...(i === 0 ? [0x04, 0x24] : [0x44 + i * 8, 0x24, i * 16]));
  return bytes;
}

/** Assembles an indirect function's entry; see LinkerArch.ifunc. */
function ifuncEntry(): LinkerArch['ifunc'] {
  const code: number[] = [];
  const fixups: LinkerArch['ifunc']['fixups'][number][] = [];
  const withTarget = (opcode: readonly number[], target: 'slot' | 'resolver'): void => {
    code.push(...opcode);
    fixups.push({ offset: code.length, fixup: X86_64.Delta32, target, addend: -4 });
    code.push(0, 0, 0, 0);
  };
  const jumpToSlot = [GROUP_5, INDIRECT_JMP];
  withTarget(jumpToSlot, 'slot');
  code.push(0xcc, 0xcc);
  const lazyOffset = code.length;
  // push rdi, rsi, rdx, rcx, r8, r9, rax; sub rsp, 128: the stack is then aligned for a call
  code.push(0x57, 0x56, 0x52, 0x51, 0x41, 0x50, 0x41, 0x51, 0x50, 0x48, 0x81, 0xec, 0x80, 0, 0, 0);
  code.push(...moveVectorArguments(SAVE_XMM));
  withTarget([CALL], 'resolver');
  // mov [slot], rax
  withTarget([0x48, 0x89, 0x05], 'slot');
  code.push(...moveVectorArguments(LOAD_XMM));
  // add rsp, 128; pop rax, r9, r8, rcx, rdx, rsi, rdi
  code.push(0x48, 0x81, 0xc4, 0x80, 0, 0, 0, 0x58, 0x41, 0x59, 0x41, 0x58, 0x59, 0x5a, 0x5e, 0x5f);
  withTarget(jumpToSlot, 'slot');
  return { code: Uint8Array.from(code), alignment: 8, lazyOffset, fixups };
}

/** The linker's view of x86-64. */
export const linkerX86_64: LinkerArch = {
  arch: 'x86_64',
  relocations,
  pointerBytes: 8,
  pointerFixup: X86_64.Pointer64,
  stub: {
    // jmp *slot(%rip); int3; int3
    code: Uint8Array.of(GROUP_5, INDIRECT_JMP, 0, 0, 0, 0, 0xcc, 0xcc),
    alignment: 8,
    slotOffset: 2,
    slotFixup: X86_64.Delta32,
    slotAddend: -4,
  },
  ifunc: ifuncEntry(),
  tls: tlsX86_64,
  isBranch(code, offset) {
    const opcode = code[offset - 1];
    return opcode === CALL || opcode === JMP || (code[offset - 2] === 0x0f && (opcode & 0xf0) === 0x80);
  },
  relaxGotLoad(code, offset, addend) {
    // psABI, B.2 "Optimize GOTPCRELX Relocations"
    if (addend !== -4 || offset < 2) return -1;
    const opcode = code[offset - 2];
    const modrm = code[offset - 1];
    if (opcode === MOV_LOAD && (modrm & 0xc7) === 0x05) {
      code[offset - 2] = LEA;
      return offset;
    }
    if (opcode !== GROUP_5) return -1;
    if (modrm === INDIRECT_CALL) {
      code[offset - 2] = ADDR32_PREFIX;
      code[offset - 1] = CALL;
      return offset;
    }
    if (modrm === INDIRECT_JMP) {
      code[offset - 2] = JMP;
      code[offset + 3] = NOP;
      return offset - 1;
    }
    return -1;
  },
};
