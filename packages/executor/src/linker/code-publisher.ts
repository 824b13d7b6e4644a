import type { Addr } from '@telejit/shared';
import { cacheMaintenance, type CacheMaintenance } from '../native/cache-maintenance.js';
import { platform } from '../native/platform.js';

/** A range of code, at the addresses at which it runs. */
export interface CodeRange {
  readonly address: Addr;
  readonly sizeBytes: number;
}

/**
 * Makes code executable that has been written and has its permissions: the one place that knows what an architecture wants
 * between the last store to code and its first execution.
 */
export class CodePublisher {
  readonly #maintenance: CacheMaintenance | undefined;

  /** @param maintenance undefined where instruction fetch is coherent with stores */
  constructor(maintenance: CacheMaintenance | undefined) {
    this.#maintenance = maintenance;
  }

  /** That of the machine that this process runs on. */
  static ofThisMachine(): CodePublisher {
    const { needsInstructionCacheFlush, membarrier } = platform();
    return new CodePublisher(needsInstructionCacheFlush ? cacheMaintenance(membarrier) : undefined);
  }

  /**
   * Nothing of it may run before this returns.
   *
   * The caches are cleared range by range, data and instructions (Arm ARM, B2.4.4); then all threads synchronize, since one that
   * runs would not see that by itself (the same, "Concurrent modification and execution of instructions").
   */
  publish(ranges: readonly CodeRange[]): void {
    const maintenance = this.#maintenance;
    if (maintenance === undefined || ranges.length === 0) return;
    for (const { address, sizeBytes } of ranges) maintenance.clearCache(address, address + sizeBytes);
    maintenance.synchronizeCores();
  }
}
