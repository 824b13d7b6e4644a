import { alignUp, RUNTIME_FUNCTION_ARRAY, RUNTIME_PROGRAM, type Addr } from '@telejit/shared';
import { TASK_BYTES } from '../calls/native-runtime.js';
import type { LinkedFunctionArray } from '../linker/index.js';
import { storeI32, storePointer, storeU64, type NativeBlock, type NativePool } from '../native/native-pool.js';
import { platform } from '../native/platform.js';

/** What a program is started with. */
export interface ProgramDescription {
  /** 0 when only initializers run. */
  readonly entry: Addr;
  /** Without terminators. */
  readonly argv: readonly Uint8Array[];
  readonly env: readonly Uint8Array[];
  /** Undefined for the executor's. */
  readonly cwd: Uint8Array | undefined;
  readonly initializers: readonly LinkedFunctionArray[];
  readonly finalizers: readonly LinkedFunctionArray[];
  readonly stdinFd: number;
  readonly stdoutFd: number;
  readonly stderrFd: number;
}

const PROGRAM_AT = TASK_BYTES;
/** Of what comes one after another in the block; no pointer is longer. */
const ALIGNMENT_BYTES = 8;

/** A task and its `program` in native memory. The offsets are those of RUNTIME_PROGRAM. */
export class ProgramBlock {
  readonly native: NativeBlock;
  readonly #pool: NativePool;
  #end: number;

  /** The block is given back with `release`. */
  constructor(pool: NativePool, program: ProgramDescription) {
    this.#pool = pool;
    this.native = pool.allocate(sizeOf(program));
    this.#end = PROGRAM_AT + RUNTIME_PROGRAM.sizeBytes;
    const { bytes, view } = this.native;
    bytes.fill(0, 0, this.#end);
    this.#storePointer(RUNTIME_PROGRAM.entry, program.entry);
    this.#storePointer(RUNTIME_PROGRAM.initializers, this.#addFunctionArrays(program.initializers));
    this.#storePointer(RUNTIME_PROGRAM.initializerCount, program.initializers.length);
    this.#storePointer(RUNTIME_PROGRAM.finalizers, this.#addFunctionArrays(program.finalizers));
    this.#storePointer(RUNTIME_PROGRAM.finalizerCount, program.finalizers.length);
    this.#storePointer(RUNTIME_PROGRAM.argv, this.#addStrings(program.argv));
    this.#storePointer(RUNTIME_PROGRAM.envp, this.#addStrings(program.env));
    if (program.cwd !== undefined) this.#storePointer(RUNTIME_PROGRAM.cwd, this.#addString(program.cwd));
    storeI32(view, PROGRAM_AT + RUNTIME_PROGRAM.stdinFd, program.stdinFd);
    storeI32(view, PROGRAM_AT + RUNTIME_PROGRAM.stdoutFd, program.stdoutFd);
    storeI32(view, PROGRAM_AT + RUNTIME_PROGRAM.stderrFd, program.stderrFd);
    storeI32(view, PROGRAM_AT + RUNTIME_PROGRAM.argc, program.argv.length);
  }

  /** Address of the `program`. */
  get programAddress(): Addr {
    return this.native.address + PROGRAM_AT;
  }

  /** Where a field of the program lies in the block. @param field an offset of RUNTIME_PROGRAM */
  offsetOf(field: number): number {
    return PROGRAM_AT + field;
  }

  release(): void {
    this.#pool.release(this.native);
  }

  #storePointer(field: number, value: number): void {
    storeU64(this.native.view, PROGRAM_AT + field, value);
  }

  #addFunctionArrays(arrays: readonly LinkedFunctionArray[]): Addr {
    const { view, address } = this.native;
    const start = this.#end;
    for (const array of arrays) {
      storeU64(view, this.#end + RUNTIME_FUNCTION_ARRAY.functions, array.address);
      storeU64(view, this.#end + RUNTIME_FUNCTION_ARRAY.count, array.count);
      storeU64(view, this.#end + RUNTIME_FUNCTION_ARRAY.isReversed, array.isReversed ? 1 : 0);
      this.#end += RUNTIME_FUNCTION_ARRAY.sizeBytes;
    }
    return address + start;
  }

  #addStrings(strings: readonly Uint8Array[]): Addr {
    const { view, address } = this.native;
    const start = this.#end;
    const pointerBytes = platform().pointerSizeBytes;
    this.#end += (strings.length + 1) * pointerBytes;
    strings.forEach((string, index) => storePointer(view, start + index * pointerBytes, this.#addString(string)));
    storePointer(view, start + strings.length * pointerBytes, 0);
    this.#end = alignUp(this.#end, ALIGNMENT_BYTES);
    return address + start;
  }

  #addString(string: Uint8Array): Addr {
    const start = this.#end;
    this.native.bytes.set(string, start);
    this.native.bytes[start + string.byteLength] = 0;
    this.#end += string.byteLength + 1;
    return this.native.address + start;
  }
}

function sizeOf(program: ProgramDescription): number {
  const strings = [...program.argv, ...program.env, program.cwd ?? new Uint8Array(0)];
  const arrays = program.initializers.length + program.finalizers.length;
  return (
    PROGRAM_AT +
    RUNTIME_PROGRAM.sizeBytes +
    arrays * RUNTIME_FUNCTION_ARRAY.sizeBytes +
    // two vectors of pointers with their terminators, each followed by its strings and padding
    (strings.length + 4) * ALIGNMENT_BYTES +
    strings.reduce((sum, string) => sum + string.byteLength + 1, 0)
  );
}
