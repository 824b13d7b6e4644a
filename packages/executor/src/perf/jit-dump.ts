import { ExecutorError, type Addr } from '@telejit/shared';
import { platform } from '../native/platform.js';
import { storeU64 } from '../native/native-pool.js';

const MAGIC = 0x4a69_5444;
const VERSION = 1;
const HEADER_BYTES = 40;
const LOAD_BYTES = 56;
const JIT_CODE_LOAD = 0;
/** e_machine, by architecture. */
const MACHINES: Readonly<Record<string, number | undefined>> = { x86_64: 62, aarch64: 183, riscv64: 243 };

/** A function for a dump. */
export interface CodeLoad {
  readonly name: string;
  readonly address: Addr;
  readonly bytes: Uint8Array;
  readonly pid: number;
  /** Differs for every function of a dump. */
  readonly index: number;
}

/**
 * The beginning of a dump.
 * @throws ExecutorError (UNSUPPORTED_PLATFORM)
 * Source: Linux tools/perf/Documentation/jitdump-specification.txt, version 2, "file header".
 */
export function jitDumpHeader(arch: string, pid: number): Uint8Array {
  const machine = MACHINES[arch];
  if (machine === undefined) throw new ExecutorError('UNSUPPORTED_PLATFORM', `no dump for perf is written on ${arch}`);
  const bytes = new Uint8Array(HEADER_BYTES);
  const view = new DataView(bytes.buffer);
  setU32s(view, 0, [MAGIC, VERSION, HEADER_BYTES, machine, 0, pid]);
  setTime(view, 24);
  return bytes;
}

/** A record that says that code is there from now on. Source: as above, JIT_CODE_LOAD. */
export function codeLoadRecord({ name, address, bytes: code, pid, index }: CodeLoad): Uint8Array {
  const text = Buffer.from(`${name}\0`);
  const bytes = new Uint8Array(LOAD_BYTES + text.byteLength + code.byteLength);
  const view = new DataView(bytes.buffer);
  setU32s(view, 0, [JIT_CODE_LOAD, bytes.byteLength]);
  setTime(view, 8);
  // The process id is that of its first thread, which links.
  setU32s(view, 16, [pid, pid]);
  storeU64(view, 24, address);
  storeU64(view, 32, address);
  storeU64(view, 40, code.byteLength);
  storeU64(view, 48, index);
  bytes.set(text, LOAD_BYTES);
  bytes.set(code, LOAD_BYTES + text.byteLength);
  return bytes;
}

function setU32s(view: DataView, offset: number, values: readonly number[]): void {
  const { isLittleEndian } = platform();
  values.forEach((value, i) => view.setUint32(offset + 4 * i, value, isLittleEndian));
}

/** Nanoseconds of CLOCK_MONOTONIC, the clock of `perf record -k mono`. */
function setTime(view: DataView, offset: number): void {
  view.setBigUint64(offset, process.hrtime.bigint(), platform().isLittleEndian);
}
