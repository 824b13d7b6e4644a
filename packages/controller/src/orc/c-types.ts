/**
 * The C types that typed calls know, as rows: how wide they are, how LLVM names them, what JavaScript values they take.
 * Widths are for LP64 targets (every supported 64-bit Linux); see IntegerType.isWord for others.
 */
export interface IntegerType {
  readonly kind: 'integer';
  readonly name: string;
  readonly sizeBytes: 1 | 2 | 4 | 8;
  readonly isSigned: boolean;
  /** As long as a pointer in C; here it has 8 bytes everywhere, and thunks make it shorter where the target has it so. */
  readonly isWord: boolean;
}

export interface FloatType {
  readonly kind: 'float';
  readonly name: string;
  readonly sizeBytes: 4 | 8;
}

export interface BoolType {
  readonly kind: 'bool';
  readonly name: string;
  readonly sizeBytes: 1;
}

export interface VoidType {
  readonly kind: 'void';
  readonly name: string;
  readonly sizeBytes: 0;
}

export interface PointerType {
  readonly kind: 'pointer';
  readonly name: string;
  readonly sizeBytes: 8;
  /** `char *` or `const char *`: JavaScript strings go in, C strings come out. */
  readonly isString: boolean;
  /** What it points to may not be changed by the function: buffers are not copied back. */
  readonly isConst: boolean;
}

export type CType = IntegerType | FloatType | BoolType | VoidType | PointerType;

const integer = (name: string, sizeBytes: 1 | 2 | 4 | 8, isSigned: boolean, isWord = false): IntegerType => ({
  kind: 'integer',
  name,
  sizeBytes,
  isSigned,
  isWord,
});

const ROWS: readonly CType[] = [
  { kind: 'void', name: 'void', sizeBytes: 0 },
  { kind: 'bool', name: 'bool', sizeBytes: 1 },
  { kind: 'bool', name: '_Bool', sizeBytes: 1 },
  integer('char', 1, true),
  integer('signed char', 1, true),
  integer('unsigned char', 1, false),
  integer('uchar', 1, false),
  integer('short', 2, true),
  integer('short int', 2, true),
  integer('unsigned short', 2, false),
  integer('unsigned short int', 2, false),
  integer('ushort', 2, false),
  integer('int', 4, true),
  integer('signed', 4, true),
  integer('signed int', 4, true),
  integer('unsigned', 4, false),
  integer('unsigned int', 4, false),
  integer('uint', 4, false),
  integer('long', 8, true, true),
  integer('long int', 8, true, true),
  integer('unsigned long', 8, false, true),
  integer('unsigned long int', 8, false, true),
  integer('ulong', 8, false, true),
  integer('long long', 8, true),
  integer('long long int', 8, true),
  integer('unsigned long long', 8, false),
  integer('unsigned long long int', 8, false),
  integer('int8_t', 1, true),
  integer('uint8_t', 1, false),
  integer('int16_t', 2, true),
  integer('uint16_t', 2, false),
  integer('int32_t', 4, true),
  integer('uint32_t', 4, false),
  integer('int64_t', 8, true),
  integer('uint64_t', 8, false),
  integer('size_t', 8, false, true),
  integer('ssize_t', 8, true, true),
  integer('ptrdiff_t', 8, true, true),
  integer('intptr_t', 8, true, true),
  integer('uintptr_t', 8, false, true),
  { kind: 'float', name: 'float', sizeBytes: 4 },
  { kind: 'float', name: 'double', sizeBytes: 8 },
  { kind: 'pointer', name: 'str', sizeBytes: 8, isString: true, isConst: true },
];

const BY_NAME: ReadonlyMap<string, CType> = new Map(ROWS.map((row) => [row.name, row]));

/** The type of that exact, normalised name ("unsigned int"), or undefined. */
export function namedType(name: string): CType | undefined {
  return BY_NAME.get(name);
}
