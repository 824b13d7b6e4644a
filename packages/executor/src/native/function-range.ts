import type { Addr } from '@telejit/shared';
import koffi from 'koffi';
import { viewMemory } from './memory-map.js';
import { platform } from './platform.js';

/** `const fde *_Unwind_Find_FDE(void *pc, struct dwarf_eh_bases *bases)`. Source: GCC, libgcc/unwind-dw2-fde.h. */
type FindFde = (pc: Addr, bases: BigUint64Array) => Addr;

/** Where `dwarf_eh_bases` has the address of the function. */
const FUNCTION = 2;
/** Offsets in an FDE whose pointers are 4 bytes relative to themselves (DW_EH_PE_pcrel | DW_EH_PE_sdata4), as of all of glibc. */
const PC_BEGIN = 8;
const PC_RANGE = 12;
/** No code is there. */
const BEYOND_ALL_CODE = 2 ** 47 - 1;

/** Null where the unwinder has other tables than call frame information. */
let findFde: FindFde | null | undefined;

function finder(): FindFde | null {
  if (findFde === undefined) {
    const library = platform().arch === 'armv7' ? undefined : koffi.load('libgcc_s.so.1');
    const found = library?.func('_Unwind_Find_FDE', 'uintptr_t', ['uintptr_t', 'void *']) as FindFde | undefined;
    findFde = found ?? null;
  }
  return findFde;
}

/** Where the function that contains an address begins and ends, from its call frame information; undefined without it. */
export function functionRange(address: Addr): { readonly start: Addr; readonly end: Addr } | undefined {
  if (address === 0) return undefined;
  const bases = new BigUint64Array(3);
  const fde = finder()?.(address, bases) ?? 0;
  const start = Number(bases[FUNCTION]);
  if (fde === 0) return undefined;
  const begin = fde + PC_BEGIN;
  if (begin + Number(koffi.decode(BigInt(begin), 'int32')) !== start) return undefined;
  return { start, end: start + Number(koffi.decode(BigInt(fde + PC_RANGE), 'uint32')) };
}

interface TailJump {
  /** How long the instruction is. */
  readonly sizeBytes: number;
  /** What instructions begin at multiples of. */
  readonly alignment: number;
  /** How far it jumps; undefined when this is another instruction. */
  distance(code: DataView, at: number): number | undefined;
}

/** What a function may end with instead of returning. Source: Intel SDM 2A, JMP; Arm ARM C6.2, B; RISC-V ISA Manual 20240411, 2.5 JAL and 26.4 C.J. */
const TAIL_JUMPS: Readonly<Partial<Record<string, TailJump>>> = {
  x86_64: {
    sizeBytes: 5,
    alignment: 1,
    distance: (code, at) => (code.getUint8(at) === 0xe9 ? 5 + code.getInt32(at + 1, true) : undefined),
  },
  aarch64: {
    sizeBytes: 4,
    alignment: 4,
    distance: (code, at) => {
      const word = code.getUint32(at, true);
      return word >>> 26 === 0b000101 ? (word << 6) >> 4 : undefined;
    },
  },
  // c.j, jal zero
  riscv64: {
    sizeBytes: 2,
    alignment: 2,
    distance: (code, at) => {
      const half = code.getUint16(at, true);
      if ((half & 0xe003) === 0xa001) return compressedJumpDistance(half);
      if (at + 4 > code.byteLength || (half & 0xfff) !== 0x6f) return undefined;
      const word = code.getInt32(at, true);
      return ((word >> 31) << 20) | (word & 0xff000) | ((word >> 9) & 0x800) | ((word >> 20) & 0x7fe);
    },
  },
};

/** Of c.j: bits 11, 4, 9, 8, 10, 6, 7, 3 to 1 and 5 of it, from bit 12 of the instruction down (ISA Manual, 26.4). */
function compressedJumpDistance(half: number): number {
  const sign = (half & 0x1000) === 0 ? 0 : -(1 << 11);
  const upper = ((half >> 1) & 0x300) | ((half << 2) & 0x400);
  const middle = ((half >> 1) & 0x40) | ((half << 1) & 0x80) | ((half << 3) & 0x20);
  const lower = ((half >> 7) & 0x10) | ((half >> 2) & 0xe);
  return sign + upper + middle + lower;
}

/**
 * Starts of functions that a function jumps to. Instructions are not told apart from what looks like one, but a jump counts
 * only when a function begins where it leads.
 */
export function tailCalls({ start, end }: { readonly start: Addr; readonly end: Addr }): Addr[] {
  const jump = TAIL_JUMPS[platform().arch];
  if (jump === undefined) return [];
  const code = new DataView(viewMemory(start, end - start));
  const found = new Set<Addr>();
  for (let at = 0; at + jump.sizeBytes <= code.byteLength; at += jump.alignment) {
    const distance = jump.distance(code, at);
    if (distance === undefined) continue;
    const target = start + at + distance;
    if ((target < start || target >= end) && functionRange(target)?.start === target) found.add(target);
  }
  return [...found];
}

/**
 * Has the unwinder put what was registered in order, for which it needs memory: it would otherwise do so at the first
 * exception or backtrace, which may be in a signal handler. Source: GCC, libgcc/unwind-dw2-fde.c, init_object.
 */
export function settleCallFrames(): void {
  finder()?.(BEYOND_ALL_CODE, new BigUint64Array(3));
}
