/** Where instructions have their immediate operands, written down from the Arm ARM apart from the linker's own table. */

/** A place that a relocation writes. */
export interface Form {
  readonly what: string;
  /** An instruction of the kind with no immediate operand, its halfwords in memory order; 0 for data. */
  readonly instruction: number;
  readonly sizeBytes: 1 | 2 | 4;
  /** What the operand says of the value: all of it, or the part that there is room for. */
  decode(word: number): number;
  /** The instruction with an operand. */
  encode(value: number): number;
  /** The part of a value that there is room for. */
  part(value: number): number;
  /** What the value must be a multiple of. */
  readonly multipleOf: number;
  /** What it says is a number of 16 bits with a sign when it is an addend (MOVW, MOVT). */
  readonly isMove?: boolean;
}

const bits = (word: number, at: number, count: number): number => Math.floor((word >>> at) % 2 ** count);
const signed = (value: number, count: number): number => {
  const rest = ((value % 2 ** count) + 2 ** count) % 2 ** count;
  return rest >= 2 ** (count - 1) ? rest - 2 ** count : rest;
};
const unsigned = (value: number, count: number): number => ((value % 2 ** count) + 2 ** count) % 2 ** count;

function data(sizeBytes: 1 | 2 | 4): Form {
  const part = (value: number): number => unsigned(value, sizeBytes * 8);
  return { what: `${sizeBytes} bytes`, instruction: 0, sizeBytes, decode: part, encode: part, part, multipleOf: 1 };
}

/** Groups of bits of an instruction, the lowest ones of the operand first. */
type Groups = readonly (readonly [at: number, count: number])[];

const gather = (word: number, groups: Groups): number => {
  let [value, width] = [0, 0];
  for (const [at, count] of groups) {
    value += bits(word, at, count) * 2 ** width;
    width += count;
  }
  return value;
};
const scatter = (word: number, groups: Groups, value: number): number => {
  let rest = value;
  let result = word;
  for (const [at, count] of groups) {
    result += (rest % 2 ** count) * 2 ** at;
    rest = Math.floor(rest / 2 ** count);
  }
  return result;
};
const widthOf = (groups: Groups): number => groups.reduce((sum, [, count]) => sum + count, 0);

/** A distance with a sign in units of `unit` bytes. */
function distance(
  what: string,
  instruction: number,
  sizeBytes: 2 | 4,
  groups: Groups,
  unit: 2 | 4,
  multipleOf = 1,
): Form {
  const width = widthOf(groups);
  return {
    what,
    instruction,
    sizeBytes,
    multipleOf,
    decode: (word) => signed(gather(word, groups), width) * unit,
    encode: (value) => scatter(instruction, groups, unsigned(Math.floor(value / unit), width)),
    part: (value) => signed(Math.floor(value / unit), width) * unit,
  };
}

/** J1 and J2 of BL, BLX and B (T4) say whether they differ from the sign. */
const fromJ = (word: number): number => (bits(word, 10, 1) === 1 ? word : (word ^ 0x2800_0000) >>> 0);

function longBranch(what: string, instruction: number, multipleOf: number): Form {
  const groups: Groups = [
    [16, 11],
    [0, 10],
    [27, 1],
    [29, 1],
    [10, 1],
  ];
  const plain = distance(what, instruction, 4, groups, 2, multipleOf);
  return {
    ...plain,
    decode: (word) => plain.decode(fromJ(word)),
    encode: (value) => fromJ(plain.encode(value)),
  };
}

/** Half of a register. */
function move(what: string, instruction: number, groups: Groups, shift: 0 | 16): Form {
  return {
    what,
    instruction,
    sizeBytes: 4,
    multipleOf: 1,
    isMove: true,
    decode: (word) => gather(word, groups),
    encode: (value) => scatter(instruction, groups, unsigned(value, 16)),
    part: (value) => unsigned(Math.floor(value / 2 ** shift), 16),
  };
}

/** A distance that is added or taken away. */
function magnitude(what: string, plus: number, minus: number, mask: number, groups: Groups): Form {
  return {
    what,
    instruction: plus,
    sizeBytes: 4,
    multipleOf: 1,
    decode: (word) => gather(word, groups) * ((word & mask) >>> 0 === (minus & mask) >>> 0 ? -1 : 1),
    encode: (value) => scatter(value < 0 ? minus : plus, groups, Math.abs(value)),
    part: (value) => value,
  };
}

function plain(
  what: string,
  instruction: number,
  sizeBytes: 2 | 4,
  groups: Groups,
  unit: number,
  isChecked = true,
): Form {
  const width = widthOf(groups);
  return {
    what,
    instruction,
    sizeBytes,
    multipleOf: isChecked ? unit : 1,
    decode: (word) => gather(word, groups) * (isChecked ? unit : 1),
    encode: (value) => scatter(instruction, groups, isChecked ? value / unit : value),
    part: (value) => (isChecked ? value : unsigned(Math.floor(value / unit), width)),
  };
}

const ARM_MOVE: Groups = [
  [0, 12],
  [16, 4],
];
const THUMB_MOVE: Groups = [
  [16, 8],
  [28, 3],
  [10, 1],
  [0, 4],
];
const LOW_12: Groups = [[0, 12]];
const HIGH_12: Groups = [[16, 12]];

export const forms = {
  word32: data(4),
  word16: data(2),
  word8: data(1),
  prel31: {
    ...distance('31 bits', 0, 4, [[0, 31]], 2),
    decode: (word: number) => signed(word, 31),
    encode: (value: number) => unsigned(value, 31),
    part: (value: number) => value,
  },
  b: distance('b', 0xea000000, 4, [[0, 24]], 4, 4),
  bl: distance('bl', 0xeb000000, 4, [[0, 24]], 4, 4),
  blx: distance(
    'blx',
    0xfa000000,
    4,
    [
      [24, 1],
      [0, 24],
    ],
    2,
  ),
  movw: move('movw', 0xe3003000, ARM_MOVE, 0),
  movt: move('movt', 0xe3403000, ARM_MOVE, 16),
  ldr: magnitude('ldr r3, [pc]', 0xe59f3000, 0xe51f3000, 1 << 23, LOW_12),
  thumbBl: longBranch('bl (T32)', 0xd000f000, 1),
  thumbBlx: longBranch('blx (T32)', 0xc000f000, 4),
  thumbB: longBranch('b.w', 0x9000f000, 1),
  thumbBcond: distance(
    'beq.w',
    0x8000f000,
    4,
    [
      [16, 11],
      [0, 6],
      [27, 1],
      [29, 1],
      [10, 1],
    ],
    2,
  ),
  thumbB11: distance('b.n', 0xe000, 2, [[0, 11]], 2),
  thumbB8: distance('beq.n', 0xd000, 2, [[0, 8]], 2),
  cbz: {
    ...plain(
      'cbz',
      0xb100,
      2,
      [
        [3, 5],
        [9, 1],
      ],
      2,
    ),
    multipleOf: 1,
    part: (value: number) => value - (value % 2),
  },
  thumbMovw: move('movw (T32)', 0x0300f240, THUMB_MOVE, 0),
  thumbMovt: move('movt (T32)', 0x0300f2c0, THUMB_MOVE, 16),
  thumbLdrLiteral: plain('ldr r3, [pc] (T1)', 0x4b00, 2, [[0, 8]], 4),
  thumbLdrFar: magnitude('ldr.w r3, [pc]', 0x3000f8df, 0x3000f85f, 1 << 7, HIGH_12),
  adrFar: magnitude('adr.w r3', 0x0300f20f, 0x0300f2af, (1 << 7) | (1 << 5), THUMB_MOVE.slice(0, 3)),
  thumbLdr12: plain('ldr.w r3, [r4]', 0x3000f8d4, 4, HIGH_12, 1),
  thumbLdr5: plain('ldr r3, [r4]', 0x6823, 2, [[6, 5]], 4),
  movs0: plain('movs r3', 0x2300, 2, [[0, 8]], 1, false),
  movs1: plain('movs r3', 0x2300, 2, [[0, 8]], 2 ** 8, false),
  movs2: plain('movs r3', 0x2300, 2, [[0, 8]], 2 ** 16, false),
  movs3: plain('movs r3', 0x2300, 2, [[0, 8]], 2 ** 24, false),
} satisfies Readonly<Record<string, Form>>;

export type FormName = keyof typeof forms;

/** The form, whatever else it has. */
export function formOf(name: FormName): Form {
  return forms[name];
}

/** An instruction or data as bytes. */
export function bytesOf(word: number, sizeBytes: number): Uint8Array {
  return Uint8Array.from({ length: sizeBytes }, (_, i) => word >>> (8 * i));
}

/** And back, without sign. */
export function wordOf(bytes: readonly number[]): number {
  return bytes.reduceRight((value, byte) => value * 256 + byte, 0);
}
