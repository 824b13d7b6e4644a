import { X86_64 } from '@telejit/shared/fixup';
import type { LinkerArch, TlsRewrite } from '../linker-arch.js';
import type { RelocationAction } from '../relocation-info.js';

/** mov %fs:0, %rax: the thread pointer. */
const LOAD_THREAD_POINTER = [0x64, 0x48, 0x8b, 0x04, 0x25, 0, 0, 0, 0];
const DATA16 = 0x66;
const LEA = 0x8d;
/** First byte of the two-byte prefix that reaches 32 registers (APX): W and the third bits as in REX, and the fourth. */
const REX2 = 0xd5;
/** lea x(%rip), %rdi without the prefix of the ordinary general dynamic sequence. */
const LEA_RDI = [0x48, 0x8d, 0x3d];
/** nopw 0(%rax,%rax) */
const NOP_6 = [DATA16, 0x0f, 0x1f, 0x44, 0, 0];
/** data16 data16 data16 data16 nopw %cs:0(%rax,%rax), as GNU ld has it. */
const NOP_13 = [DATA16, DATA16, DATA16, DATA16, 0x2e, 0x0f, 0x1f, 0x84, 0, 0, 0, 0, 0];

function matches(code: Uint8Array, at: number, bytes: readonly number[]): boolean {
  return at >= 0 && bytes.every((byte, i) => code[at + i] === byte);
}

/**
 * Whether the large code model's way of calling __tls_get_addr is there: lea x(%rip), %rdi; movabs $__tls_get_addr@pltoff,
 * %rax; add %rbx or %r15, %rax; call *%rax.
 */
function isLargeSequence(code: Uint8Array, start: number): boolean {
  const addsBase =
    matches(code, start + 17, [0x48, 0x01, 0xd8]) || // add %rbx, %rax
    matches(code, start + 17, [0x4c, 0x01, 0xf8]); // add %r15, %rax
  return (
    matches(code, start, LEA_RDI) &&
    matches(code, start + 7, [0x48, 0xb8]) &&
    addsBase &&
    matches(code, start + 20, [0xff, 0xd0])
  );
}

type Rewrite = (code: Uint8Array, offset: number, toSlot: boolean) => TlsRewrite | undefined;

/** The operand that is left: the offset, or the distance to a slot with it. */
function operand(offset: number, toSlot: boolean): TlsRewrite['fixups'] {
  const fixup = toSlot ? X86_64.Delta32 : X86_64.Pointer32Signed;
  return [{ offset, fixup, target: toSlot ? 'slot' : 'symbol' }];
}

const REWRITES: Readonly<Partial<Record<RelocationAction, Rewrite>>> = {
  'tls-general-dynamic': (code, offset, toSlot) => {
    // data16 lea x@tlsgd(%rip), %rdi; data16 data16 rex.W call __tls_get_addr, or data16 rex.W call *slot(%rip)
    const isLarge = isLargeSequence(code, offset - 3);
    const start = isLarge ? offset - 3 : offset - 4;
    const isCall =
      matches(code, start + 8, [DATA16, DATA16, 0x48, 0xe8]) || matches(code, start + 8, [DATA16, 0x48, 0xff, 0x15]);
    const isOrdinary = matches(code, start, [DATA16, ...LEA_RDI]) && isCall && start + 16 <= code.length;
    if (!isOrdinary && !isLarge) return undefined;
    code.set(LOAD_THREAD_POINTER, start);
    // add slot(%rip), %rax, or lea offset(%rax), %rax
    code.set(toSlot ? [0x48, 0x03, 0x05] : [0x48, 0x8d, 0x80], start + LOAD_THREAD_POINTER.length);
    if (isLarge) code.set(NOP_6, start + 16);
    return { fixups: operand(start + 12, toSlot), callOffset: isLarge ? start + 9 : start + 12 };
  },
  'tls-local-dynamic': (code, offset) => {
    // lea x@tlsld(%rip), %rdi; call __tls_get_addr, or call *slot(%rip)
    const start = offset - 3;
    if (isLargeSequence(code, start)) {
      code.set(NOP_13, start);
      code.set(LOAD_THREAD_POINTER, start + NOP_13.length);
      return { fixups: [], callOffset: start + 9 };
    }
    if (!matches(code, start, LEA_RDI)) return undefined;
    const isDirect = code[start + 7] === 0xe8;
    if (!isDirect && !matches(code, start + 7, [0xff, 0x15])) return undefined;
    const padding = isDirect ? 3 : 4;
    if (start + padding + LOAD_THREAD_POINTER.length > code.length) return undefined;
    code.fill(DATA16, start, start + padding);
    code.set(LOAD_THREAD_POINTER, start + padding);
    return { fixups: [], callOffset: start + (isDirect ? 8 : 9) };
  },
  'tls-descriptor': (code, offset, toSlot) => {
    // lea x@tlsdesc(%rip), %reg
    if (offset < 3 || code[offset - 2] !== LEA || (code[offset - 1] & 0xc7) !== 0x05) return undefined;
    const isRex2 = offset >= 4 && code[offset - 4] === REX2;
    const prefix = code[offset - 3];
    if (isRex2 ? (prefix & 0x88) !== 0x08 : (prefix & 0xfb) !== 0x48) return undefined;
    if (toSlot) {
      code[offset - 2] = 0x8b;
    } else {
      // mov $offset, %reg: the register, and its high bits in the prefix, move from ModRM.reg to ModRM.rm
      const high = isRex2 ? 0x44 : 0x04;
      code[offset - 3] = (prefix & ~(high | (high >> 2))) | ((prefix & high) >> 2);
      code[offset - 2] = 0xc7;
      code[offset - 1] = 0xc0 | ((code[offset - 1] >> 3) & 7);
    }
    return { fixups: operand(offset, toSlot), callOffset: -1 };
  },
  'tls-descriptor-call': (code, offset) => {
    // call *(%rax) to a two-byte nop
    if (!matches(code, offset, [0xff, 0x10])) return undefined;
    code.set([DATA16, 0x90], offset);
    return { fixups: [], callOffset: -1 };
  },
};

/**
 * Thread-local storage in code for x86-64, as a static linker relaxes it. The sequences are fixed by the ABI.
 * Source: ELF Handling For Thread-Local Storage (Drepper), 5.5; x86-64 psABI 1.0, B.3; for the large model GNU ld's
 * elf_x86_64_check_tls_transition.
 */
export const tlsX86_64: LinkerArch['tls'] = {
  slotAddend: -4,
  usesAddend: false,
  rewrite: (code, offset, { action }, toSlot) => REWRITES[action]?.(code, offset, toSlot),
};
