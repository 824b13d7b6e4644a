import type { Addr } from '@telejit/shared';
import type { CodePublisher } from './linker/index.js';
import type { Allocation, MemoryManager } from './memory/index.js';
import { STT_OBJECT, symbolAt } from './native/dynamic-library.js';
import { storePointer } from './native/native-pool.js';
import { platform } from './native/platform.js';
import type { ProcessMemory } from './native/process-memory.js';
import { OperationFailure } from './operation-failure.js';

/** Code that jumps to the address behind it, by architecture. */
const JUMPS: Readonly<Record<string, readonly number[] | undefined>> = {
  // jmp *0(%rip)
  x86_64: [0xff, 0x25, 0, 0, 0, 0],
  // ldr x16, .+8; br x16
  aarch64: [0x50, 0x00, 0x00, 0x58, 0x00, 0x02, 0x1f, 0xd6],
  // auipc t3, 0; ld t3, 16(t3); jr t3; nop
  riscv64: [0x17, 0x0e, 0x00, 0x00, 0x03, 0x3e, 0x0e, 0x01, 0x67, 0x00, 0x0e, 0x00, 0x13, 0x00, 0x00, 0x00],
  // ldr pc, [pc, #-4]
  armv7: [0x04, 0xf0, 0x1f, 0xe5],
};

/** What every 32-bit fixup reaches, whether it is relative or absolute, when the arena lies below it too. */
const LOW_END = 2 ** 31;
const COPY_ALIGNMENT_BYTES = 64;

/**
 * Stand-ins within reach for symbols of the process that are not: code that was not compiled for a shared library refers
 * to them in 32 bits. A function gets a stub, a variable a copy, as a linker makes copy relocations; but the process
 * itself goes on using its own. One for each symbol, for all units, for ever.
 */
export class NearSymbols {
  readonly #memory: MemoryManager;
  readonly #code: CodePublisher;
  readonly #processMemory: ProcessMemory;
  readonly #standIns = new Map<Addr, Addr>();

  constructor(memory: MemoryManager, code: CodePublisher, processMemory: ProcessMemory) {
    this.#memory = memory;
    this.#code = code;
    this.#processMemory = processMemory;
  }

  /**
   * @param address where the process has the symbol
   * @returns that, when it is within reach, else where the stand-in is
   * @throws OperationFailure (OUT_OF_MEMORY, NO_STAND_IN)
   */
  resolve(name: string, address: Addr): Addr {
    if (this.#isNear(address)) return address;
    let standIn = this.#standIns.get(address);
    if (standIn === undefined) {
      standIn = this.#make(name, address);
      this.#standIns.set(address, standIn);
    }
    return standIn;
  }

  #isNear(address: Addr): boolean {
    const { arenaStart, arenaEnd } = this.#memory;
    if (address < LOW_END && arenaEnd <= LOW_END) return true;
    // Where there is no low range, code has no absolute references of 32 bits either: the distance is what counts.
    const { mapLow, lowStart, dataReachBytes } = platform();
    const reach = dataReachBytes - (arenaEnd - arenaStart);
    return mapLow === 0 && lowStart === 0 && address > arenaStart - reach && address < arenaEnd + reach;
  }

  #make(name: string, address: Addr): Addr {
    const symbol = symbolAt(address);
    const isData = symbol?.type === STT_OBJECT;
    const allocation = isData ? this.#copy(name, address, symbol.sizeBytes) : this.#stub(address);
    allocation.finalize();
    const [{ address: standIn, bytes }] = allocation.segments;
    if (!isData) this.#code.publish([{ address: standIn, sizeBytes: bytes.length }]);
    return standIn;
  }

  #copy(name: string, address: Addr, sizeBytes: number): Allocation {
    const content = this.#processMemory.read(address, sizeBytes);
    if (sizeBytes === 0 || content.byteLength < sizeBytes) {
      throw new OperationFailure(
        'NO_STAND_IN',
        `"${name}" is out of reach of the code that refers to it, and its ${sizeBytes} bytes cannot be copied: compile with -fPIC`,
      );
    }
    const allocation = this.#memory.allocate([
      { permission: 'read-write', sizeBytes, alignmentBytes: COPY_ALIGNMENT_BYTES },
    ]);
    allocation.segments[0].bytes.set(content);
    return allocation;
  }

  #stub(address: Addr): Allocation {
    const { arch, pointerSizeBytes } = platform();
    const jump = JUMPS[arch] ?? [];
    const sizeBytes = jump.length + pointerSizeBytes;
    const allocation = this.#memory.allocate([{ permission: 'read-execute', sizeBytes, alignmentBytes: 16 }]);
    const { bytes } = allocation.segments[0];
    bytes.set(jump);
    storePointer(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), jump.length, address);
    return allocation;
  }
}
