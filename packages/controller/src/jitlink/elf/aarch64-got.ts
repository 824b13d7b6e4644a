import { AARCH64 } from '@telejit/shared/fixup';
import type { GotRelaxation, LinkerArch } from '../linker-arch.js';
import * as a64 from './aarch64-instructions.js';

/** What the first relocation of a pair asks for, and the second, which must follow it. */
const ADR_GOT_PAGE = 311;
const LD64_GOT_LO12_NC = 312;
const TLSIE_ADR_GOTTPREL_PAGE21 = 541;
const TLSIE_LD64_GOTTPREL_LO12_NC = 542;

const SECOND_OF: ReadonlyMap<number, number> = new Map([
  [ADR_GOT_PAGE, LD64_GOT_LO12_NC],
  [TLSIE_ADR_GOTTPREL_PAGE21, TLSIE_LD64_GOTTPREL_LO12_NC],
]);
const SECONDS: ReadonlySet<number> = new Set(SECOND_OF.values());

/** What ADR reaches in either direction. */
const ADR_REACH = 2 ** 20;

const PAGE_AND_OFFSET: GotRelaxation = {
  fixups: [
    { offset: 0, fixup: AARCH64.Page21, addend: 0 },
    { offset: 4, fixup: AARCH64.PageOffset12, addend: 0 },
  ],
  usesNext: true,
};
const DISTANCE: GotRelaxation = { fixups: [{ offset: 4, fixup: AARCH64.ADRLiteral21, addend: 0 }], usesNext: true };
const THREAD_OFFSET: GotRelaxation = {
  fixups: [
    { offset: 0, fixup: AARCH64.SignedMoveG1, addend: 0 },
    { offset: 4, fixup: AARCH64.MoveG0Unchecked, addend: 0 },
  ],
  usesNext: true,
};

/**
 * `adrp xn, :got:x; ldr xn, [xn, :got_lo12:x]` becomes `adrp xn, x; add xn, xn, :lo12:x`, or `nop; adr xn, x`; the same
 * with :gottprel: becomes `movz xn, :tprel_g1:x; movk xn, :tprel_g0_nc:x`. All such relocations of the section must come
 * in pairs, since another instruction may use what the first leaves in the register.
 * Source: aaelf64 2023Q1, Relocation optimization.
 */
export const gotAArch64: LinkerArch['got'] = {
  relaxableAddend: 0,
  areIndependent(types, count) {
    for (let i = 0; i < count; i++) {
      const second = SECOND_OF.get(types[i]);
      if (second !== undefined && (i + 1 === count || types[++i] !== second)) return false;
      if (second === undefined && SECONDS.has(types[i])) return false;
    }
    return true;
  },
  relax(code, offset, type, { isNear, distance }, next) {
    const second = SECOND_OF.get(type);
    if (!isNear || second === undefined || next?.type !== second || next.offset !== offset + 4) return undefined;
    const first = a64.readInstruction(code, offset);
    const rd = first & 31;
    if (rd === 31 || !a64.isAdrp(first, rd)) return undefined;
    if (!a64.isLdr(a64.readInstruction(code, offset + 4), rd, rd)) return undefined;
    if (type === TLSIE_ADR_GOTTPREL_PAGE21) {
      a64.writeInstruction(code, offset, a64.movz(rd, 1));
      a64.writeInstruction(code, offset + 4, a64.movk(rd, 0));
      return THREAD_OFFSET;
    }
    if (distance !== undefined && distance - 4 >= -ADR_REACH && distance - 4 < ADR_REACH) {
      a64.writeInstruction(code, offset, a64.NOP);
      a64.writeInstruction(code, offset + 4, a64.adr(rd));
      return DISTANCE;
    }
    a64.writeInstruction(code, offset + 4, a64.add(rd, rd));
    return PAGE_AND_OFFSET;
  },
};
