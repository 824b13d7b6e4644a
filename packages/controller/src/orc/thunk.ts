import type { CType } from './c-types.js';
import type { Prototype } from './prototype.js';

/** Bytes of a call buffer per value: the result is slot 0, argument i is slot i + 1. */
export const SLOT_BYTES = 8;

/** How LLVM writes each kind of type in a signature; `extension` is what the C ABIs ask of narrow integers. */
const LLVM_TYPES: {
  readonly [K in CType['kind']]: (type: Extract<CType, { kind: K }>) => {
    readonly type: string;
    readonly extension: string;
  };
} = {
  void: () => ({ type: 'void', extension: '' }),
  bool: () => ({ type: 'i8', extension: 'zeroext ' }),
  integer: (type) => ({
    type: `i${type.sizeBytes * 8}`,
    extension: type.sizeBytes >= 4 ? '' : type.isSigned ? 'signext ' : 'zeroext ',
  }),
  float: (type) => ({ type: type.sizeBytes === 4 ? 'float' : 'double', extension: '' }),
  pointer: () => ({ type: 'i8*', extension: '' }),
};

/** How a type is written in LLVM IR, and what callers do with what is narrower than a register. */
export function llvmType(type: CType): { readonly type: string; readonly extension: string } {
  switch (type.kind) {
    case 'void':
      return LLVM_TYPES.void(type);
    case 'bool':
      return LLVM_TYPES.bool(type);
    case 'integer':
      return LLVM_TYPES.integer(type);
    case 'float':
      return LLVM_TYPES.float(type);
    case 'pointer':
      return LLVM_TYPES.pointer(type);
  }
}

/** Prototypes with equal signatures share a thunk. */
export function signatureOf(prototype: Prototype): string {
  const show = (type: CType): string => {
    const { type: name, extension } = llvmType(type);
    return extension + name;
  };
  return `${show(prototype.result)}(${prototype.parameters.map((parameter) => show(parameter.type)).join(', ')})`;
}

/** Whether a type is shorter in C where pointers have 32 bits. */
export function isWord(type: CType): boolean {
  return type.kind === 'integer' && type.isWord;
}

/** The symbol that thunkIr defines. */
export const THUNK_SYMBOL = 'telejit_thunk';

/**
 * IR of `void telejit_thunk(function, buffer)` for a signature: loads the arguments from the buffer's slots, calls, and
 * stores the result in slot 0. It has call frame information, since exceptions and backtraces pass it. Written with typed
 * pointers, which LLVM 14 and every newer version read.
 * @param hasShortWords the target's pointers have 32 bits, and `long` too: a slot's lower half, little-endian
 */
export function thunkIr(prototype: Prototype, hasShortWords = false): string {
  const typeOf = (type: CType): ReturnType<typeof llvmType> =>
    hasShortWords && isWord(type) ? { type: 'i32', extension: '' } : llvmType(type);
  const result = typeOf(prototype.result);
  const parameters = prototype.parameters.map((parameter) => typeOf(parameter.type));
  const signature = `${result.type} (${parameters.map((parameter) => parameter.type).join(', ')})`;
  const lines = [
    `define void @${THUNK_SYMBOL}(i8* %function, i8* %buffer) uwtable {`,
    `  %typed = bitcast i8* %function to ${signature}*`,
  ];
  const slot = (name: string, index: number, type: string): void => {
    lines.push(`  %${name}.raw = getelementptr i8, i8* %buffer, i64 ${index * SLOT_BYTES}`);
    lines.push(`  %${name}.slot = bitcast i8* %${name}.raw to ${type}*`);
  };
  parameters.forEach(({ type }, i) => {
    slot(`a${i}`, i + 1, type);
    lines.push(`  %a${i} = load ${type}, ${type}* %a${i}.slot, align 8`);
  });
  const values = parameters.map(({ type, extension }, i) => `${type} ${extension}%a${i}`).join(', ');
  if (prototype.result.kind === 'void') {
    lines.push(`  call void %typed(${values})`);
  } else {
    lines.push(`  %result = call ${result.extension}${result.type} %typed(${values})`);
    const { kind } = prototype.result;
    const isShort = hasShortWords && isWord(prototype.result);
    const stored = isShort ? 'i64' : result.type;
    const extend = kind === 'integer' && prototype.result.isSigned ? 'sext' : 'zext';
    if (isShort) lines.push(`  %whole = ${extend} i32 %result to i64`);
    slot('r', 0, stored);
    lines.push(`  store ${stored} %${isShort ? 'whole' : 'result'}, ${stored}* %r.slot, align 8`);
  }
  lines.push('  ret void', '}', '');
  return lines.join('\n');
}
