/** The native runtime's IR for a target. runtime.ll is made from runtime.c by `npm run gen:runtime`. */
import { InputError } from '@telejit/shared';
import { readFileSync } from 'node:fs';
import { ARCH_CONSTANTS, type ArchConstants } from './arch-constants.js';

/** What platform.c declares, and the value for an architecture. */
const CONSTANTS: Readonly<Record<string, (row: ArchConstants) => number>> = {
  telejit_syscall_futex: (row) => row.futex,
  telejit_syscall_get_robust_list: (row) => row.getRobustList,
  telejit_context_sp: (row) => row.contextStackPointer,
  telejit_context_pc: (row) => row.contextProgramCounter,
  telejit_context_link: (row) => row.contextLink,
  telejit_context_registers: (row) => row.contextRegisters,
  telejit_return_on_stack: (row) => Number(row.isReturnOnStack),
  telejit_tls_above: (row) => Number(row.isTlsAbove),
  telejit_frame_register: (row) => row.frameRecord?.register ?? -1,
  telejit_frame_return: (row) => row.frameRecord?.returnAddress ?? 0,
};
const DECLARATION = /^@(telejit_\w+) = external .*constant i(?:64|32).*$/gm;
/** Routines in assembly, and which file has them. */
const ROUTINES: readonly (readonly [declaration: RegExp, file: (row: ArchConstants) => string | undefined])[] = [
  [/^declare hidden void @(telejit_reentry\w*)\((.*?)\).*$/gm, (row) => row.reentry],
  [/^declare hidden void @(telejit_returned)\((.*?)\).*$/gm, (row) => row.interrupt],
  [/^declare hidden void @(telejit_put_back|telejit_swap_thread_pointer)\((.*?)\).*$/gm, (row) => row.putBack],
];
/** By file: one for all targets with 64-bit pointers, and others. */
const neutralIr = new Map<string, string>();

/**
 * The runtime as textual IR, with the constants of the triple's architecture.
 * @throws InputError (RUNTIME_TARGET) for an architecture that the runtime does not know
 */
export function runtimeIr(triple: string): string {
  const arch = triple.split('-', 1)[0];
  const constants = Object.hasOwn(ARCH_CONSTANTS, arch) ? ARCH_CONSTANTS[arch] : undefined;
  if (constants === undefined) {
    throw new InputError(
      'RUNTIME_TARGET',
      `the native runtime is not made for "${triple}": it knows the architectures ${Object.keys(ARCH_CONSTANTS).join(', ')}`,
    );
  }
  const file = constants.pointerBits === 64 ? 'runtime.ll' : 'runtime-armv7.ll';
  const neutral = neutralIr.get(file) ?? readFileSync(new URL(`./${file}`, import.meta.url), 'utf8');
  neutralIr.set(file, neutral);
  const ir = neutral.replace(DECLARATION, (declaration, name: string) => {
    const value = CONSTANTS[name];
    return value === undefined
      ? declaration
      : `@${name} = internal constant i${constants.pointerBits} ${value(constants)}`;
  });
  return ROUTINES.reduce((text, [declaration, file]) => {
    const name = file(constants);
    return name === undefined ? withoutRoutine(text, declaration) : text + moduleAssembly(name);
  }, ir);
}

/** A file of assembly as part of the module. */
function moduleAssembly(file: string): string {
  const text = readFileSync(new URL(`./${file}`, import.meta.url), 'utf8');
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const quoted = lines.map((line) => `module asm "${line.replace(/[\\"\t]/g, escapeCharacter)}"\n`);
  return `\n${quoted.join('')}`;
}

function escapeCharacter(character: string): string {
  return `\\${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

/** Nothing leads to the routine then. */
function withoutRoutine(ir: string, declaration: RegExp): string {
  return ir.replace(declaration, 'define hidden void @$1($2) {\n  ret void\n}');
}
