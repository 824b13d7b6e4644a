import { isLinkedArch } from '../jitlink/index.js';

const EMULATED = 'Linux, under qemu-user';

/** An architecture of LLVM as Telejit sees it. */
interface KnownTarget {
  readonly triple: string;
  /** On what executors were tried; undefined where there is none. */
  readonly executor?: string;
}

/** By LLVM's name, where it is not the first component of the triple, and where executors are known to work. */
const KNOWN_TARGETS: Readonly<Partial<Record<string, KnownTarget>>> = {
  'x86-64': { triple: 'x86_64-unknown-linux-gnu', executor: 'Linux' },
  aarch64: { triple: 'aarch64-unknown-linux-gnu', executor: EMULATED },
  arm: { triple: 'armv7-unknown-linux-gnueabihf', executor: EMULATED },
  arm64: { triple: 'aarch64-unknown-linux-gnu', executor: EMULATED },
  riscv64: { triple: 'riscv64-unknown-linux-gnu', executor: EMULATED },
};

/** What Telejit does with one of LLVM's targets. */
export interface TargetSupport {
  /** Of Linux. */
  readonly triple: string;
  /** Objects for it can be linked. */
  readonly isLinked: boolean;
  readonly executor: string | undefined;
}

/** @param name LLVM's, such as "x86-64" */
export function targetSupport(name: string): TargetSupport {
  const { triple, executor } = KNOWN_TARGETS[name] ?? { triple: `${name}-unknown-linux-gnu` };
  return { triple, isLinked: isLinkedArch(triple.split('-', 1)[0]), executor };
}
