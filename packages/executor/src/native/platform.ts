import { endianness } from 'node:os';
import { ExecutorError } from '@telejit/shared';
import { libc } from './libc.js';

/** What differs between architectures. */
export interface Platform {
  /** First component of the LLVM triple. */
  readonly arch: string;
  readonly triple: string;
  readonly pageSizeBytes: number;
  readonly pointerSizeBytes: number;
  readonly isLittleEndian: boolean;
  /** Flag of mmap(2) that places a mapping below 2 GiB; 0 where there is none. */
  readonly mapLow: number;
  /** What freed code is overwritten with: an instruction that traps, repeated. */
  readonly trap: Uint8Array;
  /** True where instructions that were written must be made visible to instruction fetch by hand. */
  readonly needsInstructionCacheFlush: boolean;
}

interface ArchitectureRow {
  readonly arch: string;
  readonly mapLow: number;
  readonly trap: readonly number[];
  readonly needsInstructionCacheFlush: boolean;
}

/** By process.arch. */
const ARCHITECTURES: Readonly<Record<string, ArchitectureRow>> = {
  // Intel SDM 3A 12.6: x86 processors keep instruction fetch coherent with stores. The trap is int3.
  x64: { arch: 'x86_64', mapLow: 0x40, trap: [0xcc], needsInstructionCacheFlush: false },
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
    triple: `${row.arch}-unknown-linux-gnu`,
    pageSizeBytes: libc().sysconf(SC_PAGESIZE),
    pointerSizeBytes: 8,
    isLittleEndian: endianness() === 'LE',
    mapLow: row.mapLow,
    trap: Uint8Array.from(row.trap),
    needsInstructionCacheFlush: row.needsInstructionCacheFlush,
  };
}
