import type { Command } from 'commander';
import type { CompileCFileOptions, CpuChoice } from '../compile/index.js';

/** Options of all commands that compile. */
export interface TargetFlags {
  readonly mcpu?: string;
  readonly mattr?: string;
  readonly sysroot?: string;
  readonly gccToolchain?: string;
}

/** What is said of the target beside what the executor says itself. */
export interface TargetChoice {
  /** Default: the executor's processor. */
  readonly cpu: CpuChoice;
  readonly clang: ClangTarget;
}

/** Where clang finds what it needs of the target. */
export type ClangTarget = Pick<CompileCFileOptions, 'sysroot' | 'gccToolchain'>;

const NATIVE = 'native';

/** Adds the options of `TargetFlags` to a command. */
export function addTargetOptions(command: Command): Command {
  return command
    .option('--mcpu <cpu>', "CPU to compile for, as LLVM names it, or generic (default: the executor's own)")
    .option('--mattr <features>', 'with --mcpu: what it has or has not besides, such as +avx2,-sse4a')
    .option('--sysroot <dir>', "for C and C++: the root of the target's headers on this machine, passed to clang")
    .option('--gcc-toolchain <dir>', "for C++: where the target's GCC is on this machine, passed to clang");
}

/**
 * What the options say.
 * @throws CommanderError for features without a CPU, or without a sign
 */
export function targetChoice(flags: TargetFlags, command: Command): TargetChoice {
  const { mattr: features, sysroot, gccToolchain } = flags;
  const cpu = flags.mcpu === NATIVE ? undefined : flags.mcpu;
  if (features !== undefined && cpu === undefined)
    command.error('error: --mattr needs --mcpu: the executor says itself what its own CPU has');
  const wrong = features?.split(',').find((feature) => !/^[+-][\w.-]+$/.test(feature));
  if (wrong !== undefined)
    command.error(`error: --mattr "${wrong}" does not begin with + or -, as features do: give such as +avx2,-sse4a`);
  return { cpu: { cpu, features }, clang: { sysroot, gccToolchain } };
}
