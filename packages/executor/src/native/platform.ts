import { endianness } from 'node:os';
import { ExecutorError } from '@telejit/shared';
import { describeCpu } from './cpu-features.js';
import { libc } from './libc.js';

/** What differs between architectures. */
export interface Platform {
  /** First component of the LLVM triple. */
  readonly arch: string;
  readonly triple: string;
  /** What LLVM calls the processor, and the features it has beyond those of every one; empty where that is not found out. */
  readonly cpu: string;
  readonly cpuFeatures: string;
  readonly pageSizeBytes: number;
  readonly pointerSizeBytes: number;
  readonly isLittleEndian: boolean;
  /** Flag of mmap(2) that places a mapping below 2 GiB; 0 where there is none. */
  readonly mapLow: number;
  /** From where on room below 2 GiB is looked for where there is no such flag; 0 where none is needed. */
  readonly lowStart: number;
  /** Code calls and jumps no farther. */
  readonly branchReachBytes: number;
  /** Code refers to data no farther from it. */
  readonly dataReachBytes: number;
  /** What freed code is overwritten with: an instruction that traps, repeated. */
  readonly trap: Uint8Array;
  /** True where instructions that were written must be made visible to instruction fetch by hand. */
  readonly needsInstructionCacheFlush: boolean;
  /** Number of membarrier(2). */
  readonly membarrier: number;
}

interface ArchitectureRow {
  readonly arch: string;
  /** What follows the vendor in the LLVM triple. */
  readonly environment: string;
  readonly pointerSizeBytes: 4 | 8;
  readonly mapLow: number;
  readonly lowStart?: number;
  readonly branchReachBytes: number;
  readonly dataReachBytes: number;
  readonly trap: readonly number[];
  readonly needsInstructionCacheFlush: boolean;
  readonly membarrier: number;
}

/** By process.arch. */
const ARCHITECTURES: Readonly<Record<string, ArchitectureRow>> = {
  // Intel SDM 3A 12.6: x86 processors keep instruction fetch coherent with stores. The trap is int3.
  x64: {
    arch: 'x86_64',
    environment: 'linux-gnu',
    pointerSizeBytes: 8,
    mapLow: 0x40,
    branchReachBytes: 2 ** 31,
    dataReachBytes: 2 ** 31,
    trap: [0xcc],
    needsInstructionCacheFlush: false,
    membarrier: 324,
  },
  // BL and B reach 128 MiB, ADRP 4 GiB (Arm ARM, C6.2). Arm ARM, B2.4.4: instruction fetch sees stores after maintenance of the caches by address. The trap is brk #0.
  arm64: {
    arch: 'aarch64',
    environment: 'linux-gnu',
    pointerSizeBytes: 8,
    mapLow: 0,
    branchReachBytes: 2 ** 27,
    dataReachBytes: 2 ** 32,
    trap: [0x00, 0x00, 0x20, 0xd4],
    needsInstructionCacheFlush: true,
    membarrier: 283,
  },
  // AUIPC with JALR, a load or a store: half a page less than 2 GiB forward (ISA Manual 20240411, 2.4). Stores are seen after
  // FENCE.I on every core (the same, 7). The trap is c.ebreak.
  riscv64: {
    arch: 'riscv64',
    environment: 'linux-gnu',
    pointerSizeBytes: 8,
    mapLow: 0,
    // Code without PIC has addresses of 32 bits (the medlow code model).
    lowStart: 2 ** 28,
    branchReachBytes: 2 ** 31 - 2 ** 12,
    dataReachBytes: 2 ** 31 - 2 ** 12,
    trap: [0x02, 0x90],
    needsInstructionCacheFlush: true,
    membarrier: 283,
  },
  // Branches to other units go through stubs (Arm ARM, F5.1 B: 16 MiB in T32), data is anywhere in 4 GiB. Arm ARM, B2.2.9: caches as on AArch64. The trap is udf #0, in T32 twice.
  arm: {
    arch: 'armv7',
    environment: 'linux-gnueabihf',
    pointerSizeBytes: 4,
    mapLow: 0,
    branchReachBytes: 2 ** 31,
    dataReachBytes: 2 ** 32,
    trap: [0x00, 0xde, 0x00, 0xde],
    needsInstructionCacheFlush: true,
    membarrier: 389,
  },
};

const SC_PAGESIZE = 30;
let current: Platform | undefined;

/**
 * The machine that this process runs on.
 * @throws ExecutorError (UNSUPPORTED_PLATFORM) on another architecture or system
 */
export function platform(): Platform {
  current ??= describePlatform();
  return current;
}

function describePlatform(): Platform {
  const row = ARCHITECTURES[process.arch];
  if (process.platform !== 'linux' || row === undefined) {
    throw new ExecutorError(
      'UNSUPPORTED_PLATFORM',
      `telejit-executor does not run on ${process.platform} ${process.arch}; it knows linux ${Object.keys(ARCHITECTURES).join(', ')}`,
    );
  }
  return {
    arch: row.arch,
    triple: `${row.arch}-unknown-${row.environment}`,
    ...describeCpu(row.arch),
    pageSizeBytes: libc().sysconf(SC_PAGESIZE),
    pointerSizeBytes: row.pointerSizeBytes,
    isLittleEndian: endianness() === 'LE',
    mapLow: row.mapLow,
    lowStart: row.lowStart ?? 0,
    branchReachBytes: row.branchReachBytes,
    dataReachBytes: row.dataReachBytes,
    trap: Uint8Array.from(row.trap),
    needsInstructionCacheFlush: row.needsInstructionCacheFlush,
    membarrier: row.membarrier,
  };
}
