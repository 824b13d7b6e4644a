/**
 * What compilers for AArch64 call instead of atomic instructions that not every processor has (-moutline-atomics, the default of
 * GCC and Clang for Linux). libgcc.a holds them for programs that are linked with it.
 * Source: libgcc, config/aarch64/lse.S; LLVM, RuntimeLibcalls.def (OUTLINE_ATOMIC_*).
 */

/** Names end with the order; `sync` is that of the __sync builtins. */
const ORDERS = [
  ['relax', 'monotonic', 'monotonic'],
  ['acq', 'acquire', 'acquire'],
  ['rel', 'release', 'monotonic'],
  ['acq_rel', 'acq_rel', 'acquire'],
  ['sync', 'seq_cst', 'seq_cst'],
] as const;

const SIZES = [1, 2, 4, 8] as const;

/** `ldclr` clears the bits that are set in its operand. */
const OPERATIONS = [
  ['swp', 'xchg', ''],
  ['ldadd', 'add', ''],
  ['ldclr', 'and', 'xor'],
  ['ldeor', 'xor', ''],
  ['ldset', 'or', ''],
] as const;

function compareAndSwap(sizeBytes: number): readonly string[] {
  const type = `i${sizeBytes * 8}`;
  return ORDERS.map(
    ([name, success, failure]) => `
define hidden ${type} @__aarch64_cas${sizeBytes}_${name}(${type} %expected, ${type} %desired, ${type}* %place) {
  %pair = cmpxchg ${type}* %place, ${type} %expected, ${type} %desired ${success} ${failure}
  %old = extractvalue { ${type}, i1 } %pair, 0
  ret ${type} %old
}`,
  );
}

function readModifyWrite(sizeBytes: number): readonly string[] {
  const type = `i${sizeBytes * 8}`;
  return OPERATIONS.flatMap(([name, operation, invert]) =>
    ORDERS.map(
      ([order, ordering]) => `
define hidden ${type} @__aarch64_${name}${sizeBytes}_${order}(${type} %value, ${type}* %place) {
  %operand = ${invert === '' ? 'or' : invert} ${type} %value, ${invert === '' ? 0 : -1}
  %old = atomicrmw ${operation} ${type}* %place, ${type} %operand ${ordering}
  ret ${type} %old
}`,
    ),
  );
}

/** All of them, as textual IR that LLVM 14 and every newer version read. */
export function outlineAtomicsIr(): string {
  return [...[...SIZES, 16].flatMap(compareAndSwap), ...SIZES.flatMap(readModifyWrite)].join('\n');
}
