import { createHash } from 'node:crypto';
import { connect } from 'node:net';
import { telejit } from '@telejit/shared/wire';
import { expect } from 'chai';
import { callOf, installRuntime, compileC, linkC, THUNK, unitFromObject } from '../support/c-units.js';
import { forgetPeak, peakResidentMib, residentMib } from '../support/process-figures.js';
import { ExecutorProcess, RawSession } from '../support/raw-session.js';
import { RawStream } from '../support/raw-stream.js';

import v1 = telejit.v1;

const KIB = 1024;
const MIB = 1024 * KIB;
const ROUNDS = 3;
/** What V8 may take in the executors of this test: less than it would by default, so that less floods it. */
const HEAP_MIB = 512;
/** The client's preface of HTTP/2 with empty settings (RFC 9113, 3.4). */
const PREFACE = Buffer.concat([
  Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'),
  Buffer.from([0, 0, 0, 4, 0, 0, 0, 0, 0]),
]);
const HTTP2_PING = Buffer.from([0, 0, 8, 6, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8]);
/** A POST by plain HTTP, in HPACK (RFC 7541) without Huffman codes. */
const WATCH_HEADERS = Buffer.concat([
  Buffer.from([0x83, 0x86, 0x04]),
  hpackString('/grpc.health.v1.Health/Watch'),
  Buffer.from([0x01]),
  hpackString('localhost'),
  Buffer.from([0x0f, 0x10]),
  hpackString('application/grpc'),
  Buffer.from([0x00]),
  hpackString('te'),
  hpackString('trailers'),
]);
/** Tags of ControllerFrame.operations and Operation.id, and what an id takes with its tag. */
const TAG_OPERATIONS = 0x12;
const TAG_ID = 0x08;
const ID_BYTES = 5;
const { PERMISSION_READ_WRITE } = v1.Permission;

/**
 * What floods an executor, and how much more resident memory it may take at most meanwhile. Each comment says what of the flood is
 * kept by documented limits (docs/PROTOCOL.md), and what it takes where nothing bounds it.
 */
interface Flood {
  readonly what: string;
  readonly args?: readonly string[];
  readonly mostMib: number;
  readonly send: (executor: ExecutorProcess) => Promise<void>;
}

function hashOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

/** Frames of operations of one kind, numbered from `next` on; `kind` is encoded once. */
function* numbered(next: number, frames: number, perFrame: number, kind: Omit<v1.IOperation, 'id'>): Generator<Buffer> {
  const encoded = v1.Operation.encode(kind).finish();
  // operations: {id: 0, ...kind}, each number in four bytes.
  const header = [TAG_OPERATIONS, ...inFourBytes(ID_BYTES + encoded.length), TAG_ID];
  const frame = Buffer.alloc(perFrame * (header.length + ID_BYTES - 1 + encoded.length));
  for (let id = next; id < next + frames * perFrame;) {
    for (let at = 0; at < frame.length; id++) {
      frame.set(header, at);
      frame.set(inFourBytes(id), at + header.length);
      frame.set(encoded, at + header.length + ID_BYTES - 1);
      at += header.length + ID_BYTES - 1 + encoded.length;
    }
    yield frame;
  }
}

/** A varint that is longer than it need be. */
function inFourBytes(value: number): readonly number[] {
  return [0, 7, 14, 21].map((shift) => ((value >> shift) & 0x7f) | (shift < 21 ? 0x80 : 0));
}

function hpackString(text: string): Buffer {
  return Buffer.concat([Buffer.of(text.length), Buffer.from(text)]);
}

/** A frame that opens a stream of HTTP/2. */
function headersOf(stream: number, block: Buffer): Buffer {
  const header = Buffer.from([0, 0, block.length, 1, 4, 0, 0, 0, 0]);
  header.writeUInt32BE(stream, 5);
  return Buffer.concat([header, block]);
}

/** Writes frames of HTTP/2 for as long as the executor lets, and reads nothing. */
async function pourFrames(executor: ExecutorProcess, count: number, make: (index: number) => Buffer): Promise<void> {
  const socket = connect(executor.socketPath);
  let isClosed = false;
  socket.on('error', () => (isClosed = true));
  socket.on('close', () => (isClosed = true));
  socket.pause();
  socket.write(PREFACE);
  for (let i = 0; i < count && !isClosed; i++) {
    socket.write(make(i));
    await doOtherWork(executor, 2);
  }
  await doOtherWork(executor, 50);
  socket.destroy();
}

/** Has an executor do other things in turns. */
async function doOtherWork(executor: ExecutorProcess, pings = 500): Promise<void> {
  const session = await RawSession.connect(executor.address);
  for (let i = 0; i < pings; i++) await session.submit('ping', {});
  await session.close();
}

/** Sends what the executor takes, while another session has it do other work in turns. */
async function pour(executor: ExecutorProcess, stream: RawStream, frames: Iterable<Uint8Array>): Promise<void> {
  let taken = 0;
  let isOver = false;
  const poured = (async () => {
    for (const frame of frames) {
      if (isOver) return;
      await stream.writeBytes(frame);
      taken++;
    }
    isOver = true;
  })();
  const session = await RawSession.connect(executor.address);
  let before = -1;
  while (!isOver && taken !== before) {
    before = taken;
    for (let i = 0; i < 100; i++) await session.submit('ping', {});
  }
  isOver = true;
  stream.cancel();
  await poured;
  await session.close();
}

/** Sends all of it, and waits until the executor has taken it in. */
async function pourAll(stream: RawStream, frames: Iterable<Uint8Array>, lastId: () => number): Promise<void> {
  for (const frame of frames) await stream.writeBytes(frame);
  const id = lastId() + 1;
  await stream.write({ operations: [{ id, ping: {} }] });
  await stream.until(() => stream.replies.some((reply) => reply.id === id));
}

/** A call that sleeps for ever, and a session, whose last operation was 3, that has made none. */
async function sleeper(executor: ExecutorProcess): Promise<{ readonly stream: RawStream; readonly call: v1.ICall }> {
  const stream = await RawStream.greeted(executor.address);
  const session = await RawSession.connect(executor.address);
  await installRuntime(session);
  await session.close();
  const source = `${THUNK} int usleep(unsigned); long stay(long a, long b) { for (;;) usleep(100000); }`;
  const unit = unitFromObject(1, compileC(source));
  await stream.write({
    operations: [
      { id: 2, link: { batch: { units: [unit.unit] } } },
      { id: 3, ping: {} },
    ],
  });
  await stream.until(() => stream.replies.length === 3);
  return { stream, call: { ...callOf(unit.location('stay'), unit.location('thunk'), 1), replySize: 0 } };
}

async function startPrinter(executor: ExecutorProcess, stream: RawStream): Promise<void> {
  const session = await RawSession.connect(executor.address);
  await installRuntime(session);
  await session.close();
  const source = `long write(int, const void *, unsigned long); static char block[65536];
    int main(void) { for (long i = 0; i < 32768; i++) write(1, block, sizeof block); return 0; }`;
  const unit = unitFromObject(1, compileC(source));
  const runProgram = { entry: unit.location('main') };
  await stream.write({
    operations: [
      { id: 2, link: { batch: { units: [unit.unit] } } },
      { id: 3, runProgram },
    ],
  });
}

/** Frames of content that is different each. */
function* contents(count: number, totalSize: number, transient: boolean): Generator<Uint8Array> {
  const data = Buffer.alloc(totalSize);
  for (let i = 0; i < count;) {
    const content: v1.IContentChunk[] = [];
    for (let bytes = 0; bytes < MIB && content.length < 10_000 && i < count; bytes += totalSize, i++) {
      data.writeUInt32LE(i);
      content.push({ sha256: hashOf(data), totalSize, data: totalSize < 100 ? Buffer.from(data) : data, transient });
    }
    yield v1.ControllerFrame.encode({ content }).finish();
  }
}

const FLOODS: readonly Flood[] = [
  {
    what: 'pings whose answers nobody reads',
    // The answers to some 260,000 (16 MiB, at 64 bytes each) are kept, 120 MiB as objects; of 2 million without a bound 590 MiB.
    mostMib: 300,
    send: async (executor) => {
      const stream = await RawStream.greeted(executor.address);
      stream.stopReading();
      await pour(executor, stream, numbered(2, 1000, 2000, { ping: {} }));
    },
  },
  {
    what: 'large answers that nobody reads',
    // 16 MiB of them are kept, 50 MiB with what is on its way; without a bound more than 500.
    mostMib: 200,
    send: async (executor) => {
      const stream = await RawStream.greeted(executor.address);
      const units = [{ id: 1, segments: [{ permission: PERMISSION_READ_WRITE, size: MIB, alignment: 16 }] }];
      await stream.write({ operations: [{ id: 2, link: { batch: { units } } }] });
      stream.stopReading();
      const readMemory = { location: { segment: { unit: 1, segment: 0 } }, size: MIB };
      await pour(executor, stream, numbered(3, 1000, 2, { readMemory }));
    },
  },
  {
    what: 'calls that wait',
    // 65,536 and 256 that run are kept, 310 MiB with their threads; without a bound, of 300,000, the heap ends.
    mostMib: 600,
    send: async (executor) => {
      const { stream, call } = await sleeper(executor);
      await pourAll(stream, numbered(4, 300, 1000, { call }), () => 300_003);
      stream.cancel();
    },
  },
  {
    what: 'calls that wait, each in a large frame',
    // A call keeps its buffer, 16 bytes, and not its frame of 256 KiB: 50 MiB; with their frames 375 MiB more.
    mostMib: 200,
    send: async (executor) => {
      const { stream, call } = await sleeper(executor);
      const padding = [{ operation: 7, data: new Uint8Array(256 * KIB) }];
      const frames = Array.from({ length: 1500 }, (_, i) =>
        v1.ControllerFrame.encode({ operations: [{ id: 4 + i, call }], inputs: padding }).finish(),
      );
      await pourAll(stream, frames, () => 1503);
      stream.cancel();
    },
  },
  {
    what: 'content',
    args: ['--content-mib', '16'],
    // 16 MiB of 400 are kept, as --content-mib says: 60 MiB with what is on its way; without a bound 430 MiB.
    mostMib: 200,
    send: async (executor) => {
      const stream = await RawStream.greeted(executor.address);
      await pourAll(stream, contents(400, MIB, false), () => 1);
      stream.cancel();
    },
  },
  {
    what: 'small transient content',
    // 8,192 of 600,000 are kept, 25 MiB; without a bound 260 MiB.
    mostMib: 120,
    send: async (executor) => {
      const stream = await RawStream.greeted(executor.address);
      for (const frame of contents(600_000, 4, true)) await stream.writeBytes(frame);
      await stream.write({ operations: [{ id: 2, ping: {} }] });
      await stream.until(() => stream.replies.length === 2).catch(() => undefined);
      stream.cancel();
    },
  },
  {
    what: 'input that nobody reads',
    // 80,000 bytes are kept, and not their frames: 50 MiB; with these 400 MiB.
    mostMib: 200,
    send: async (executor) => {
      const session = await RawSession.connect(executor.address);
      await installRuntime(session);
      const unit = await linkC(session, 'int pause(void); int main(void) { return pause(); }');
      void session.reply({ runProgram: { entry: unit.location('main'), hasInput: true } });
      const operation = session.lastId;
      await session.submit('ping', {});
      for (let i = 0; i < 800; i++) {
        session.add({
          inputs: [
            { operation, data: new Uint8Array(100) },
            { operation: 7, data: new Uint8Array(512 * KIB) },
          ],
        });
        session.flush();
        if (i % 10 === 0) await session.submit('ping', {});
      }
      await session.submit('ping', {});
      await session.close();
    },
  },
  {
    what: 'units with long names',
    // A quarter of the heap, 140 MiB, is kept of 800; without a bound the heap ends.
    mostMib: 300,
    send: async (executor) => {
      const session = await RawSession.connect(executor.address);
      const name = 'n'.repeat(2 * MIB);
      for (let id = 1; id <= 400; id++) await session.reply({ link: { batch: { units: [{ id, name }] } } });
      await session.close();
    },
  },
  {
    what: 'units with very many segments',
    // A quarter of the heap, and what one batch takes: 215 MiB; without a bound 535 MiB.
    mostMib: 450,
    send: async (executor) => {
      const session = await RawSession.connect(executor.address);
      const segments = Array.from({ length: 100_000 }, () => ({ permission: PERMISSION_READ_WRITE, alignment: 1 }));
      for (let id = 1; id <= 16; id++) await session.reply({ link: { batch: { units: [{ id, segments }] } } });
      await session.close();
    },
  },
  {
    what: 'units with very many initializers',
    // A quarter of the heap, and what one batch takes: 190 MiB; without a bound 550 MiB.
    mostMib: 400,
    send: async (executor) => {
      const session = await RawSession.connect(executor.address);
      const initializers = Array.from({ length: 150_000 }, () => ({ range: { segment: 0 } }));
      const segments = [{ permission: PERMISSION_READ_WRITE, size: 8, alignment: 8 }];
      for (let id = 1; id <= 36; id++)
        await session.reply({ link: { batch: { units: [{ id, segments, initializers }] } } });
      await session.close();
    },
  },
  {
    what: 'units that cannot be linked',
    // A million numbers are kept of 6 million, 120 MiB; without a bound 460 MiB.
    mostMib: 300,
    send: async (executor) => {
      const session = await RawSession.connect(executor.address);
      for (let i = 0; i < 120; i++) {
        const units = Array.from({ length: 50_000 }, (_, j) => ({ id: i * 50_000 + j }));
        units[0].id = units[1].id;
        await session.reply({ link: { batch: { units } } });
      }
      await session.close();
    },
  },
  {
    what: 'output that nobody reads',
    // What a pipe and a stream hold of 2 GiB: 11 MiB; without a bound more than 600 MiB.
    mostMib: 100,
    send: async (executor) => {
      const stream = await RawStream.greeted(executor.address);
      await startPrinter(executor, stream);
      stream.stopReading();
      await doOtherWork(executor);
      stream.cancel();
    },
  },
  {
    what: 'operations that wait for initializers',
    // 65,536 of 300,000 are kept: 170 MiB.
    mostMib: 350,
    send: async (executor) => {
      const stream = await RawStream.greeted(executor.address);
      const session = await RawSession.connect(executor.address);
      await installRuntime(session);
      await session.close();
      const source = '__attribute__((constructor)) static void wait(void) { for (;;) usleep(10000); }';
      const unit = unitFromObject(1, compileC(`int usleep(unsigned); ${source}`));
      const batch = { units: [unit.unit] };
      await stream.write({
        operations: [
          { id: 2, link: { batch } },
          { id: 3, initialize: {} },
        ],
      });
      await stream.until(() => stream.replies.length === 2);
      const location = { address: 1 };
      // A Ping waits for nothing.
      await pourAll(stream, numbered(4, 300, 1000, { readMemory: { location, size: 1 } }), () => 300_003);
      stream.cancel();
    },
  },
  {
    what: 'requests that never end',
    // 2,048 are kept of 60,000, 40 MiB; without a bound 370 MiB.
    mostMib: 150,
    send: (executor) =>
      pourFrames(executor, 120, (i) =>
        Buffer.concat(Array.from({ length: 500 }, (_, j) => headersOf((i * 500 + j) * 2 + 1, WATCH_HEADERS))),
      ),
  },
  {
    what: 'pings of HTTP/2 whose answers nobody reads',
    // 10 million: Node.js ends the connection of a peer that takes no answers, after 2 MiB; they would be 300 MiB.
    mostMib: 100,
    send: (executor) => pourFrames(executor, 200, () => Buffer.alloc(HTTP2_PING.length * 50_000, HTTP2_PING)),
  },
];

describe('The memory of an executor', function () {
  this.timeout(300_000);

  for (const { what, args, mostMib, send } of FLOODS) {
    it(`is bounded under a flood of ${what}`, async () => {
      const grown: number[] = [];
      // What else goes on in a process, such as when V8 collects garbage, only ever adds.
      while (grown.length < ROUNDS && !grown.some((mib) => mib < mostMib)) {
        const executor = await ExecutorProcess.start({
          args,
          env: { ...process.env, NODE_OPTIONS: `--max-old-space-size=${HEAP_MIB}` },
        });
        forgetPeak(executor.pid);
        const before = residentMib(executor.pid);
        await send(executor);
        grown.push(Math.round(peakResidentMib(executor.pid) - before));
        await executor.stop();
      }
      expect(Math.min(...grown), `MiB in ${grown.length} rounds: ${grown.join(', ')}`).to.be.lessThan(mostMib);
    });
  }
});
