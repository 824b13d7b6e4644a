import { InputError } from '@telejit/shared';
import { isLlvmBindingsModule, moduleSource, type IrSource, type LlvmBindingsModule } from '../compile/index.js';

/** IR as a caller has it: text, bitcode, text as bytes, or a Module of llvm-bindings. */
export type IRModuleSource = string | Uint8Array | LlvmBindingsModule;

/** First bytes of bitcode and of wrapped bitcode (LLVM Bitcode File Format). */
const BITCODE_MAGICS: readonly (readonly number[])[] = [
  [0x42, 0x43, 0xc0, 0xde],
  [0xde, 0xc0, 0x17, 0x0b],
];

/** @throws InputError (BAD_IR_SOURCE) for anything else */
export function irSourceFrom(source: IRModuleSource, name: string): IrSource {
  if (typeof source === 'string') return { kind: 'ir', text: source };
  if (source instanceof Uint8Array) {
    const isBitcode = BITCODE_MAGICS.some((magic) => magic.every((byte, i) => source[i] === byte));
    return isBitcode ? { kind: 'bitcode', bytes: source } : { kind: 'ir', text: source };
  }
  if (isLlvmBindingsModule(source)) return moduleSource(source);
  throw new InputError(
    'BAD_IR_SOURCE',
    `${name} is not IR: give text, bitcode (Uint8Array) or a Module of llvm-bindings`,
  );
}
