import { randomBytes } from 'node:crypto';
import { open, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';

/** Begins a ledger that started from a measured size; in one without it, sizes of older files are missing. */
const MAGIC = Buffer.from('TJsizes2');
const NONCE_BYTES = 8;
const HEADER_BYTES = MAGIC.length + NONCE_BYTES;
const RECORD_BYTES = 8;
/** One that has grown beyond it is written anew. */
const MAX_LEDGER_BYTES = 1024 * 1024;

/**
 * How much the files of a folder take, as all processes that write there know it, without listing the folder: a file to
 * which each appends the sizes of what it adds (64 bits, little endian). It may say too much, since removals are not in
 * it; who finds that it is too much measures, and begins a new one. No locks: appending is atomic, and so is replacing.
 */
export class SizeLedger {
  readonly #file: string;
  readonly #temporaryFolder: string;
  /** What was read of which ledger, so that only what is new has to be read. */
  #seen = { header: '', end: HEADER_BYTES, total: 0 };

  /** @param temporaryFolder on the same file system */
  constructor(file: string, temporaryFolder: string) {
    this.#file = file;
    this.#temporaryFolder = temporaryFolder;
  }

  /**
   * Adds a size.
   * @returns the sum; infinite when it is unknown and has to be measured
   * @throws what the file system says
   */
  async add(sizeBytes: number): Promise<number> {
    for (;;) {
      const handle = await open(this.#file, 'a+', 0o600);
      try {
        await handle.appendFile(recordOf(sizeBytes));
        const total = await this.#sum(handle);
        // Otherwise another process has replaced it, perhaps before it could see the size.
        if ((await inodeOf(handle)) === (await inodeAt(this.#file))) return total;
      } finally {
        await handle.close();
      }
    }
  }

  /**
   * Starts from the size that `measure` finds, and what others have added meanwhile.
   * @throws what `measure` throws, and what the file system says
   */
  async rebuild(measure: () => Promise<number>): Promise<void> {
    const old = await open(this.#file, 'a+', 0o600);
    const temporary = join(this.#temporaryFolder, randomBytes(12).toString('hex'));
    try {
      const { size: start } = await old.stat();
      const measured = await measure();
      const fresh = await open(temporary, 'ax', 0o600);
      try {
        await fresh.appendFile(Buffer.concat([MAGIC, randomBytes(NONCE_BYTES), recordOf(measured)]));
        // One that another process has made meanwhile is as good.
        if ((await inodeAt(this.#file)) !== (await inodeOf(old))) return;
        await rename(temporary, this.#file);
        const { size: end } = await old.stat();
        await fresh.appendFile(wholeRecords(await readRange(old, start, end)));
      } finally {
        await fresh.close();
      }
    } finally {
      await old.close();
      await rm(temporary, { force: true });
    }
  }

  async #sum(handle: FileHandle): Promise<number> {
    const { size } = await handle.stat();
    if (size > MAX_LEDGER_BYTES || size % RECORD_BYTES !== 0) return Infinity;
    const start = await readRange(handle, 0, HEADER_BYTES);
    if (!start.subarray(0, MAGIC.length).equals(MAGIC)) return Infinity;
    const header = start.toString('hex');
    const isKnown = header === this.#seen.header && this.#seen.end <= size;
    const begin = isKnown ? this.#seen : { end: HEADER_BYTES, total: 0 };
    const records = wholeRecords(await readRange(handle, begin.end, size));
    let { total } = begin;
    for (let at = 0; at < records.length; at += RECORD_BYTES) total += Number(records.readBigUInt64LE(at));
    this.#seen = { header, end: begin.end + records.length, total };
    return total;
  }
}

function recordOf(sizeBytes: number): Buffer {
  const record = Buffer.alloc(RECORD_BYTES);
  record.writeBigUInt64LE(BigInt(sizeBytes));
  return record;
}

function wholeRecords(bytes: Buffer): Buffer {
  return bytes.subarray(0, bytes.length - (bytes.length % RECORD_BYTES));
}

async function inodeOf(handle: FileHandle): Promise<bigint> {
  return (await handle.stat({ bigint: true })).ino;
}

async function inodeAt(file: string): Promise<bigint | undefined> {
  try {
    return (await stat(file, { bigint: true })).ino;
  } catch {
    return undefined;
  }
}

async function readRange(handle: FileHandle, start: number, end: number): Promise<Buffer> {
  const length = Math.min(Math.max(end - start, 0), MAX_LEDGER_BYTES);
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, start);
  return buffer.subarray(0, bytesRead);
}
