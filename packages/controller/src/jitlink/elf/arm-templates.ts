import { ARM } from '@telejit/shared/fixup';
import { DW_CFA_DEF_CFA, frameCie } from '../frame-cie.js';
import type { CodeTemplate, IfuncTemplate } from '../linker-arch.js';

const LR = 14;
const SP = 13;

/** The frame is empty, the return address in its register (aadwarf32, DWARF register names); instructions may be halves of words. */
export const FRAME_CIE = frameCie({
  codeAlignment: 2,
  dataAlignment: -4,
  returnAddress: LR,
  atEntry: [DW_CFA_DEF_CFA, SP, 0],
});

/** Words as bytes; instructions are little-endian. */
function words(...values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(values.length * 4);
  const view = new DataView(bytes.buffer);
  values.forEach((value, i) => view.setUint32(4 * i, value, true));
  return bytes;
}

/**
 * `ldr ip, [pc]; ldr pc, [ip, pc]` and the distance from behind that word to the slot: a load into PC goes on in the state
 * that bit 0 of the address says (Arm ARM, E1.2.3).
 */
const THROUGH_SLOT = [0xe59fc000, 0xe79cf00f, 0] as const;
/** Where that word is, and how far behind it the second load counts from. */
const DISTANCE_AT = 8;
const BEHIND_DISTANCE = -4;

/** `bx pc; nop`, T32: goes on behind them in A32. */
const TO_ARM = 0xbf004778;

/** A stub for those who arrive in A32; BL and BLX get here from either state. */
export const STUB: CodeTemplate = {
  code: words(...THROUGH_SLOT),
  frameProgram: new Uint8Array(),
  alignment: 4,
  slotFixups: [{ offset: DISTANCE_AT, fixup: ARM.Delta32, addend: BEHIND_DISTANCE }],
};

/** A stub for those who arrive in T32: what branches without a link cannot change the state. */
export const THUMB_STUB: CodeTemplate = {
  code: words(TO_ARM, ...THROUGH_SLOT),
  frameProgram: new Uint8Array(),
  alignment: 4,
  slotFixups: [{ offset: 4 + DISTANCE_AT, fixup: ARM.Delta32, addend: BEHIND_DISTANCE }],
};

/**
 * What takes the place of functions of the C library in linked code. __tls_get_addr: slots hold offsets from the thread
 * pointer, in place of what the loader would put there. __aeabi_read_tp keeps all registers but r0 (rtabi32, 4.3.5).
 */
export const ROUTINES: ReadonlyMap<string, Uint8Array> = new Map([
  // mrc p15, 0, r1, c13, c0, 3; ldr r0, [r0]; add r0, r0, r1; bx lr
  ['__tls_get_addr', words(0xee1d1f70, 0xe5900000, 0xe0800001, 0xe12fff1e)],
  // mrc p15, 0, r0, c13, c0, 3; bx lr
  ['__aeabi_read_tp', words(0xee1d0f70, 0xe12fff1e)],
]);

/**
 * An indirect function's entry: resolvers are given AT_HWCAP, from getauxval(3). Kept meanwhile are r0 to r3, r4 for the
 * alignment of the stack, lr, and d0 to d7, which carry arguments (AAPCS32, 6.1).
 * Source: glibc, sysdeps/arm/dl-irel.h.
 */
export const IFUNC: IfuncTemplate = {
  code: words(
    ...THROUGH_SLOT,
    0xe92d401f, // push {r0-r4, lr}
    0xed2d0b10, // vpush {d0-d7}
    0xe3a00010, // mov r0, #16
    0xe59f3028, // ldr r3, [pc, #40]
    0xe79f3003, // ldr r3, [pc, r3]
    0xe12fff33, // blx r3
    0xe59f3020, // ldr r3, [pc, #32]
    0xe08f3003, // add r3, pc, r3
    0xe12fff33, // blx r3
    0xe59f3018, // ldr r3, [pc, #24]
    0xe78f0003, // str r0, [pc, r3]
    0xe1a0c000, // mov ip, r0
    0xecbd0b10, // vpop {d0-d7}
    0xe8bd401f, // pop {r0-r4, lr}
    0xe12fff1c, // bx ip
    ...[0, 0, 0],
  ),
  frameProgram: new Uint8Array(),
  alignment: 4,
  lazyOffset: 12,
  fixups: [
    { offset: DISTANCE_AT, fixup: ARM.Delta32, addend: BEHIND_DISTANCE, target: 'slot' },
    // From each word to what is meant, counted from the PC of the instruction that adds it.
    { offset: 72, fixup: ARM.Delta32, addend: 72 - (28 + 8) + 4, target: 'slot' },
    { offset: 76, fixup: ARM.Delta32, addend: 76 - (40 + 8), target: 'resolver' },
    { offset: 80, fixup: ARM.Delta32, addend: 80 - (52 + 8), target: 'slot' },
  ],
  slotBytes: 8,
  helpers: [{ name: 'getauxval', slotOffset: 4, isOptional: false }],
};
