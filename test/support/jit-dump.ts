/** A reader of jitdump files, after Linux tools/perf/Documentation/jitdump-specification.txt alone. */

export interface DumpedFunction {
  readonly name: string;
  readonly address: number;
  readonly code: Buffer;
  readonly index: number;
  readonly pid: number;
  readonly tid: number;
  readonly time: bigint;
}

export interface JitDump {
  readonly machine: number;
  readonly pid: number;
  readonly time: bigint;
  readonly functions: readonly DumpedFunction[];
}

/** Reads a dump of little-endian numbers. */
export function readJitDump(file: Buffer): JitDump {
  const magic = file.toString('latin1', 0, 4);
  if (magic !== 'DTiJ' || file.readUInt32LE(4) !== 1) throw new Error(`not a dump of version 1: ${magic}`);
  if (file.readBigUInt64LE(32) !== 0n) throw new Error('the header has flags');
  const functions: DumpedFunction[] = [];
  let at = file.readUInt32LE(8);
  while (at < file.length) {
    const id = file.readUInt32LE(at);
    const end = at + file.readUInt32LE(at + 4);
    if (id !== 0 || end > file.length) throw new Error(`record ${id} at ${at} ends at ${end} of ${file.length}`);
    const nameEnd = file.indexOf(0, at + 56);
    const code = file.subarray(nameEnd + 1, end);
    const address = file.readBigUInt64LE(at + 24);
    if (file.readBigUInt64LE(at + 32) !== address || file.readBigUInt64LE(at + 40) !== BigInt(code.length))
      throw new Error(`the record at ${at} contradicts itself`);
    functions.push({
      name: file.toString('utf8', at + 56, nameEnd),
      address: Number(address),
      code,
      index: Number(file.readBigUInt64LE(at + 48)),
      pid: file.readUInt32LE(at + 16),
      tid: file.readUInt32LE(at + 20),
      time: file.readBigUInt64LE(at + 8),
    });
    at = end;
  }
  return { machine: file.readUInt32LE(12), pid: file.readUInt32LE(20), time: file.readBigUInt64LE(24), functions };
}
