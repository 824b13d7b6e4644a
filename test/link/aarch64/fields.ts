/** Where instructions have their immediate operands, written down from the Arm ARM apart from the linker's own table. */

/** A place that a relocation writes. */
export interface Form {
  readonly what: string;
  /** An instruction of the kind, with no immediate operand; undefined for data. */
  readonly instruction: number | undefined;
  readonly sizeBytes: 2 | 4 | 8;
  /** What the operand says of the value: all of it, or the part that there is room for. */
  decode(field: bigint): bigint;
  /** The part of a value that there is room for. */
  part(value: bigint): bigint;
  /** What the value must be a multiple of. */
  readonly multipleOf: bigint;
}

const bits = (field: bigint, at: number, count: number): bigint => (field >> BigInt(at)) & ((1n << BigInt(count)) - 1n);

function data(sizeBytes: 2 | 4 | 8): Form {
  const part = (value: bigint): bigint => BigInt.asUintN(sizeBytes * 8, value);
  return { what: `${sizeBytes} bytes`, instruction: undefined, sizeBytes, decode: part, part, multipleOf: 1n };
}

function instruction(
  what: string,
  code: number,
  decode: (field: bigint) => bigint,
  part: (value: bigint) => bigint,
  multipleOf = 1,
): Form {
  return { what, instruction: code, sizeBytes: 4, decode, part, multipleOf: BigInt(multipleOf) };
}

/** A signed distance, counted in instructions. */
function distance(what: string, code: number, at: number, count: number): Form {
  const decode = (field: bigint): bigint => BigInt.asIntN(count, bits(field, at, count)) * 4n;
  return instruction(what, code, decode, (value) => BigInt.asIntN(count + 2, value), 4);
}

/** 16 bits of a register. */
function move(what: string, code: number, group: number): Form {
  const shift = BigInt(16 * group);
  return instruction(
    what,
    code | (group << 21),
    (field) => bits(field, 5, 16) << shift,
    (value) => value & (0xffffn << shift),
  );
}

/** The same, of MOVZ, or MOVN where the value is negative: the sign is part of it. */
function signedMove(group: number): Form {
  const shift = BigInt(16 * group);
  return instruction(
    'movz or movn',
    (0x92800003 | (group << 21)) >>> 0,
    (field) => {
      const isMovz = bits(field, 29, 2) === 2n;
      return isMovz ? bits(field, 5, 16) << shift : ~(bits(field, 5, 16) << shift);
    },
    (value) => (value >= 0n ? value & (0xffffn << shift) : ~(~value & (0xffffn << shift))),
  );
}

const adrBits = (field: bigint): bigint => BigInt.asIntN(21, (bits(field, 5, 19) << 2n) | bits(field, 29, 2));

/** A load or store at an offset that counts in its size. */
function scaled(what: string, code: number, scale: number, count = 12 - Math.log2(scale)): Form {
  const factor = BigInt(scale);
  return instruction(
    what,
    code,
    (field) => bits(field, 10, 12) * factor,
    (value) => BigInt.asUintN(count + Math.log2(scale), value),
    scale,
  );
}

export const forms = {
  word64: data(8),
  word32: data(4),
  word16: data(2),
  movz0: move('movz', 0xd2800003, 0),
  movk0: move('movk', 0xf2800003, 0),
  movz1: move('movz', 0xd2800003, 1),
  movk1: move('movk', 0xf2800003, 1),
  movz2: move('movz', 0xd2800003, 2),
  movk2: move('movk', 0xf2800003, 2),
  movz3: move('movz', 0xd2800003, 3),
  smov0: signedMove(0),
  smov1: signedMove(1),
  smov2: signedMove(2),
  smov3: signedMove(3),
  ldrLiteral: distance('ldr x3, .', 0x58000003, 5, 19),
  adr: instruction('adr', 0x10000003, adrBits, (value) => BigInt.asIntN(21, value)),
  adrp: instruction(
    'adrp',
    0x90000003,
    (field) => adrBits(field) * 4096n,
    (value) => BigInt.asIntN(33, value),
  ),
  add: instruction(
    'add',
    0x91000063,
    (field) => bits(field, 10, 12),
    (value) => BigInt.asUintN(12, value),
  ),
  addHigh: instruction(
    'add, lsl #12',
    0x91400063,
    (field) => bits(field, 10, 12) << 12n,
    (value) => value & 0xfff000n,
  ),
  ldrb: scaled('ldrb', 0x39400003, 1),
  ldrh: scaled('ldrh', 0x79400003, 2),
  ldrw: scaled('ldr w3', 0xb9400003, 4),
  ldr: scaled('ldr x3', 0xf9400003, 8),
  ldrq: scaled('ldr q3', 0x3dc00003, 16),
  /** All twelve bits, so that 32 KiB are reached. */
  ldrFar: scaled('ldr x3', 0xf9400003, 8, 12),
  tbz: distance('tbz', 0x36000003, 5, 14),
  bcond: distance('b.eq', 0x54000000, 5, 19),
  b: distance('b', 0x14000000, 0, 26),
  bl: distance('bl', 0x94000000, 0, 26),
} as const;

export type FormName = keyof typeof forms;
