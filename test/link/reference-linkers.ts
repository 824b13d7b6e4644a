/** Other linkers, as far as they tell where they put things: LLVM's llvm-jitlink, and GNU ld. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Addresses and content of one linker's result. */
export interface Layout {
  /** The address of a symbol, or a thread-local one's offset from the thread pointer; undefined when there is none. */
  address(symbol: string): bigint | undefined;
  /** Little-endian, without sign. */
  read(address: bigint, sizeBytes: number): bigint;
  /** Where the GOT slot of a symbol is, where the linker tells. */
  slotOf?(symbol: string): bigint | undefined;
}

/** A linker that does not know the relocation. */
export class UnsupportedByReference extends Error {}

const BASE = '0x10000000';

function inFolder<T>(object: Uint8Array, use: (path: string, folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'telejit-reference-'));
  try {
    const path = join(folder, 'x.o');
    writeFileSync(path, object);
    return use(path, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Ran {
  readonly status: number | null;
  readonly output: string;
}

/** What is printed without end (some dumps of llvm-jitlink are) is cut off. */
function run(command: string, args: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    timeout: 30_000,
    maxBuffer: 1 << 20,
  });
  return { status, output: `${stdout}${stderr}` };
}

/** Whether a command is there. */
export function isInstalled(command: string): boolean {
  return run(command, ['--version']).status === 0;
}

/**
 * Links with llvm-jitlink. Its checker says what expressions are worth when it is told something else.
 * @param symbols values of symbols that the object does not define
 * @param places symbols of the object, of which 64 bytes are read, GOT slots and stubs of `symbols` aside
 * @throws UnsupportedByReference
 */
export function linkWithJitlink(
  version: number,
  object: Uint8Array,
  symbols: Readonly<Record<string, number>>,
  places: Readonly<Record<string, number>>,
): Layout {
  const command = `llvm-jitlink-${version}`;
  const addresses = new Map<string, bigint>(Object.entries(symbols).map(([name, value]) => [name, BigInt(value)]));
  const words = new Map<bigint, bigint>();
  const slots = new Map<string, bigint>();
  inFolder(object, (path, folder) => {
    const tables = Object.keys({ ...symbols, ...places }).flatMap((name) => [
      `got_addr(x.o, ${name})`,
      `stub_addr(x.o, ${name})`,
    ]);
    const expressions = [
      ...Object.keys(places),
      ...tables.flatMap((table) => [table, `*{8}(${table})`]),
      ...Object.entries(places).flatMap(([name, sizeBytes]) =>
        Array.from({ length: sizeBytes }, (_, i) => `*{1}(${name} + ${i})`),
      ),
    ];
    const values = evaluate(command, { path, folder, entry: 'place', symbols, expressions });
    for (const [name, sizeBytes] of Object.entries(places)) {
      const start = values.get(name);
      if (start === undefined) throw new Error(`${command} does not say where ${name} is`);
      addresses.set(name, start);
      for (let i = 0; i < sizeBytes; i++) {
        words.set(start + BigInt(i), values.get(`*{1}(${name} + ${i})`) ?? 0n);
      }
    }
    for (const table of tables) {
      const start = values.get(table);
      const content = values.get(`*{8}(${table})`);
      if (start === undefined || content === undefined) continue;
      for (let i = 0n; i < 8n; i++) words.set(start + i, (content >> (8n * i)) & 0xffn);
      const [, symbol] = /^got_addr\(x\.o, (.*)\)$/.exec(table) ?? [];
      if (symbol !== undefined) slots.set(symbol, start);
    }
  });
  return {
    address: (symbol) => addresses.get(symbol),
    read: (address, sizeBytes) => readBytes(address, sizeBytes, (at) => words.get(at)),
    slotOf: (symbol) => slots.get(symbol),
  };
}

interface Question {
  readonly path: string;
  readonly folder: string;
  /** A symbol of the object. */
  readonly entry: string;
  readonly symbols: Readonly<Record<string, number>>;
  readonly expressions: readonly string[];
}

/** The values of expressions of llvm-jitlink's checker; those that it cannot compute are left out. */
function evaluate(command: string, { path, folder, entry, symbols, expressions }: Question): Map<string, bigint> {
  // An odd value that nothing has.
  const other = '0x5a5a5a5a5a5a5a5b';
  const checks = join(folder, 'checks');
  writeFileSync(checks, expressions.map((one) => `# jitlink-check: ${one} = ${other}\n`).join(''));
  const absolute = run(command, ['--help']).output.includes('--define-abs') ? '-define-abs' : '-abs';
  const { output } = run(command, [
    '-noexec',
    `-entry=${entry}`,
    '-slab-allocate=16Mb',
    `-slab-address=${BASE}`,
    '-slab-page-size=4096',
    `-check=${checks}`,
    ...Object.entries(symbols).flatMap(([name, value]) => [absolute, `${name}=${value}`]),
    path,
  ]);
  const unsupported = /(Unsupported (x86-64|aarch64|riscv) relocation|Unrecognized symbol visibility).*/.exec(output);
  if (unsupported !== null) throw new UnsupportedByReference(`${command}: ${unsupported[0]}`);
  const values = new Map<string, bigint>();
  for (const [, expression, value] of output.matchAll(/Expression '(.*) = \w+' is false: (0x\w+) != /g)) {
    values.set(expression, BigInt(value));
  }
  if (values.size === 0) throw new Error(`${command} says nothing of ${path}: ${output.slice(0, 2000)}`);
  return values;
}

/**
 * Links with llvm-jitlink, and asks for expressions of its checker, in which the object is "x.o".
 * @param entry a symbol of the object
 * @param symbols values of symbols that the object does not define
 * @throws UnsupportedByReference
 */
export function askJitlink(
  version: number,
  object: Uint8Array,
  entry: string,
  symbols: Readonly<Record<string, number>>,
  expressions: readonly string[],
): ReadonlyMap<string, bigint> {
  return inFolder(object, (path, folder) =>
    evaluate(`llvm-jitlink-${version}`, { path, folder, entry, symbols, expressions }),
  );
}

function readBytes(address: bigint, sizeBytes: number, byteAt: (address: bigint) => bigint | undefined): bigint {
  let value = 0n;
  for (let i = BigInt(sizeBytes) - 1n; i >= 0n; i--) {
    const byte = byteAt(address + i);
    if (byte === undefined) throw new Error(`nothing is known at 0x${(address + i).toString(16)}`);
    value = (value << 8n) | byte;
  }
  return value;
}

const PT_LOAD = 1;
const PT_TLS = 7;
const SHT_SYMTAB = 2;
const STT_TLS = 6;

/**
 * Links a program at a fixed address with GNU ld.
 * @param symbols values of symbols that the object does not define
 * @throws UnsupportedByReference
 */
export function linkWithLd(
  object: Uint8Array,
  symbols: Readonly<Record<string, number>>,
  flags: readonly string[] = ['--no-relax'],
): Layout {
  return inFolder(object, (path, folder) => {
    const output = join(folder, 'x.out');
    const defined = Object.entries(symbols).map(([name, value]) => `--defsym=${name}=${value}`);
    const ran = run('ld', ['-static', `-Ttext=${BASE}`, '-e', '0', ...flags, ...defined, '-o', output, path]);
    if (/unsupported relocation type|assertion fail/.test(ran.output)) throw new UnsupportedByReference(ran.output);
    if (ran.status !== 0) throw new Error(ran.output);
    return readProgram(readFileSync(output));
  });
}

/** A little of a program's ELF file: where its symbols are, and its bytes by address. */
function readProgram(file: Buffer): Layout {
  const u64 = (at: number): number => Number(file.readBigUInt64LE(at));
  const headers = Array.from({ length: file.readUInt16LE(56) }, (_, i) => u64(32) + i * 56);
  const sections = Array.from({ length: file.readUInt16LE(60) }, (_, i) => u64(40) + i * 64);
  const tls = headers.find((at) => file.readUInt32LE(at) === PT_TLS);
  const alignment = tls === undefined ? 1 : Math.max(1, u64(tls + 48));
  // Variant II: the block ends at the thread pointer, its size rounded up to its alignment.
  const tlsBytes = tls === undefined ? 0 : Math.ceil(u64(tls + 40) / alignment) * alignment;
  const addresses = new Map<string, bigint>();
  const table = sections.find((at) => file.readUInt32LE(at + 4) === SHT_SYMTAB);
  if (table === undefined) throw new Error('the program has no symbols');
  const strings = u64(sections[file.readUInt32LE(table + 40)] + 24);
  for (let at = u64(table + 24); at < u64(table + 24) + u64(table + 32); at += 24) {
    const name = strings + file.readUInt32LE(at);
    const isThreadLocal = (file.readUInt8(at + 4) & 15) === STT_TLS;
    const value = file.readBigUInt64LE(at + 8) - (isThreadLocal ? BigInt(tlsBytes) : 0n);
    addresses.set(file.toString('latin1', name, file.indexOf(0, name)), value);
  }
  const byteAt = (address: bigint): bigint | undefined => {
    for (const at of headers) {
      const offset = Number(address) - u64(at + 16);
      if (file.readUInt32LE(at) === PT_LOAD && offset >= 0 && offset < u64(at + 32))
        return BigInt(file[u64(at + 8) + offset]);
    }
    return undefined;
  };
  return {
    address: (symbol) => addresses.get(symbol),
    read: (address, sizeBytes) => readBytes(address, sizeBytes, byteAt),
  };
}
