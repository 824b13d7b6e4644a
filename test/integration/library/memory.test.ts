import { arrayOf, connectExecutor, ExecutorError, LLJIT, spawnExecutor, type Executor } from '@telejit/controller';
import { CancelledError, InputError, LookupError } from '@telejit/shared';
import { expect } from 'chai';
import { compileC } from '../../support/c-units.js';
import { rejection } from '../../support/rejection.js';

const MIB = 1024 * 1024;
const C = `
struct inner { short a; double b; };
struct record {
  char tag; int count; long long big; unsigned char bytes[3]; struct inner inner[2]; const char *name; float ratio;
};
struct record record = { 'x', -5, -6000000000LL, { 1, 2, 255 }, { { -7, 1.5 }, { 8, -2.25 } }, "caf\\xc3\\xa9", 0.5f };
const int constant = 17;
int variable = 3;
int (*keep)(void);
int code(void) { return 42; }
int record_size(void) { return sizeof(struct record); }
int read_at(int *place) { return *place; }
void write_at(int *place, int value) { *place = value; }
`;
const RECORD = {
  tag: 'i8',
  count: 'i32',
  big: 'i64',
  bytes: arrayOf('u8', 3),
  inner: arrayOf({ a: 'i16', b: 'f64' } as const, 2),
  name: 'pointer',
  ratio: 'f32',
} as const;

for (const memoryManager of ['dual', 'strict'] as const) {
  describe(`Memory of an executor, ${memoryManager}`, () => {
    let executor: Executor;
    let jit: LLJIT;

    before(async () => {
      executor = await spawnExecutor({ memoryManager });
    });
    after(() => executor.close());
    beforeEach(async () => {
      jit = await LLJIT.builder().executor(executor).create();
      jit.addObjectSync(compileC(C, ['-O1']), { name: 'memory.o' });
    });
    afterEach(() => jit.close());

    async function addressOf(name: string): Promise<bigint> {
      return (await jit.lookup(name)).address;
    }

    it('is read and written where data of linked code is', async () => {
      const variable = await addressOf('variable');
      expect(await jit.memory.read(variable, 4)).to.deep.equal(Buffer.from([3, 0, 0, 0]));
      await jit.memory.write(variable, Uint8Array.of(9, 1, 0, 0));
      expect(await jit.function('int read_at(int *)')(variable)).to.equal(0x109);
    });

    it('is not read at bad addresses, and the executor goes on', async () => {
      for (const address of [0n, 8n, 2n ** 47n, 2n ** 52n]) {
        const error = await rejection(jit.memory.read(address, 16));
        expect(error).to.be.instanceOf(ExecutorError);
        expect(error).to.deep.include({ code: 'BAD_ADDRESS', data: { accessibleBytes: 0 } });
        expect(await rejection(jit.memory.write(address, new Uint8Array(16)))).to.include({ code: 'BAD_ADDRESS' });
      }
      expect(await rejection(jit.memory.read(-1n, 1)))
        .to.be.instanceOf(InputError)
        .and.include({ code: 'BAD_RANGE' });
      expect(await rejection(jit.memory.read(2n ** 64n - 1n, 1))).to.include({ code: 'BAD_RANGE' });
      expect(await rejection(jit.memory.read(4096n, 2 ** 40))).to.include({ code: 'BAD_RANGE' });
      expect(await jit.function('int code(void)')()).to.equal(42);
    });

    it('says how much can be read and was written ahead of a guard page', async () => {
      const block = await jit.memory.allocate(3 * 4096);
      await block.protect('none', 4096, 4096);
      const start = block.address + 4000n;
      const data = { accessibleBytes: 96 };
      expect(await rejection(jit.memory.read(start, 200))).to.deep.include({ code: 'BAD_ADDRESS', data });
      expect(await rejection(jit.memory.write(start, Buffer.alloc(200, 7)))).to.deep.include({
        code: 'BAD_ADDRESS',
        data,
      });
      expect(await jit.memory.read(start, 96)).to.deep.equal(Buffer.alloc(96, 7));
      await block.protect('read-write', 4096, 4096);
      expect(await jit.memory.read(start, 200)).to.deep.equal(Buffer.concat([Buffer.alloc(96, 7), Buffer.alloc(104)]));
    });

    it('says so of ranges of many pieces, too', async () => {
      const block = await jit.memory.allocate(4 * MIB);
      await block.protect('none', 3 * MIB, 4096);
      const error = await rejection(jit.memory.read(block.address, 4 * MIB));
      expect(error).to.deep.include({ code: 'BAD_ADDRESS', data: { accessibleBytes: 3 * MIB } });
      const written = await rejection(jit.memory.write(block.address, Buffer.alloc(4 * MIB, 5)));
      expect(written).to.deep.include({ code: 'BAD_ADDRESS', data: { accessibleBytes: 3 * MIB } });
      expect((await jit.memory.read(block.address, 3 * MIB)).every((byte) => byte === 5)).to.equal(true);
    });

    it('is written in small pieces, any number in one turn', async () => {
      await using block = await jit.memory.allocate(8 * MIB);
      const piece = 64 * 1024;
      const writes = Array.from({ length: 8 * 16 }, (_, i) =>
        jit.memory.write(block.address + BigInt(i * piece), Buffer.alloc(piece, i + 1)),
      );
      await Promise.all(writes);
      const bytes = await jit.memory.read(block.address, 8 * MIB);
      expect(writes.every((_, i) => bytes[i * piece] === i + 1 && bytes[(i + 1) * piece - 1] === i + 1)).to.equal(true);
    });

    it('is not written where code and constants are', async () => {
      for (const name of ['code', 'constant']) {
        const address = await addressOf(name);
        const error = await rejection(jit.memory.write(address, Uint8Array.of(0xc3)));
        expect(error).to.deep.include({ code: 'NOT_WRITABLE', data: { accessibleBytes: 0 } });
        expect(error.message).to.include('memory.o');
      }
      expect(await jit.function('int code(void)')()).to.equal(42);
    });

    it('is allocated in pages of its own that are zero and aligned, and used by code', async () => {
      await using block = await jit.memory.allocate(5000, { alignment: 65_536 });
      expect(block.sizeBytes).to.equal(8192);
      expect(Number(block.address % 65_536n)).to.equal(0);
      expect(await jit.memory.read(block.address, 8192)).to.deep.equal(Buffer.alloc(8192));
      await jit.function('void write_at(int *, int)')(block.address + 8n, -2);
      expect(await jit.memory.read(block.address + 8n, 4)).to.deep.equal(Buffer.from([0xfe, 0xff, 0xff, 0xff]));
    });

    it('is not allocated in sizes and alignments that cannot be', async () => {
      for (const size of [0, 2 ** 40])
        expect(await rejection(jit.memory.allocate(size))).to.include({ code: 'BAD_ALLOCATION' });
      for (const alignment of [3, 2 ** 25])
        expect(await rejection(jit.memory.allocate(1, { alignment }))).to.include({ code: 'BAD_ALLOCATION' });
      await using block = await jit.memory.allocate(300 * MIB);
      expect(await rejection(jit.memory.allocate(block.sizeBytes))).to.include({ code: 'OUT_OF_MEMORY' });
    });

    it('changes its protection page by page, and only where it was allocated', async () => {
      const block = await jit.memory.allocate(2 * 4096);
      await block.protect('read', 0, 4096);
      expect(await rejection(jit.memory.write(block.address, Uint8Array.of(1)))).to.include({ code: 'BAD_ADDRESS' });
      await jit.memory.write(block.address + 4096n, Uint8Array.of(1));
      const refused = [
        jit.memory.protect(await addressOf('code'), 4096, 'read-write'),
        jit.memory.protect(await addressOf('variable'), 4096, 'none'),
        block.protect('read', 1, 4096),
        block.protect('read', 0, 4095),
        block.protect('none', 0, 3 * 4096),
        jit.memory.protect(block.address, 0, 'none'),
      ];
      for (const one of refused) expect(await rejection(one)).to.include({ code: 'PROTECTION_REFUSED' });
      // What is freed is overwritten, also where it could not be written.
      await block.protect('none');
      await block.free();
      expect(await jit.function('int code(void)')()).to.equal(42);
    });

    it('is freed once, and at the end of the session', async () => {
      const used = async (): Promise<number> =>
        Number((await jit.remoteSession.submit('memoryUse', {}).result).dataBytes);
      await addressOf('variable');
      const before = await used();
      const block = await jit.memory.allocate(MIB);
      expect(await used()).to.equal(before + MIB);
      await block.free();
      await block.free();
      expect(await used()).to.equal(before);
      expect(await rejection(jit.memory.free(block.address))).to.include({ code: 'UNKNOWN_ALLOCATION' });

      const other = await LLJIT.builder().executor(executor).create();
      await other.memory.allocate(2 * MIB);
      const kept = await other.memory.allocate(3 * MIB);
      await kept.protect('none', MIB, MIB);
      expect(await rejection(jit.memory.free(kept.address))).to.include({ code: 'UNKNOWN_ALLOCATION' });
      expect(await used()).to.equal(before + 5 * MIB);
      await other.close();
      expect(await used()).to.equal(before);
    });

    it('is searched over pieces and holes, and finds overlap', async () => {
      const size = 40 * MIB;
      await using block = await jit.memory.allocate(size);
      const put = (offset: number, text: string): Promise<void> =>
        jit.memory.write(block.address + BigInt(offset), Buffer.from(text));
      // Across what is read at once in the executor, what one operation searches, and at both ends.
      const offsets = [0, MIB - 3, 16 * MIB - 2, 16 * MIB + 100, size - 6];
      for (const offset of offsets) await put(offset, 'needle');
      await block.protect('none', 20 * MIB, 8192);
      const whole = [{ address: block.address, sizeBytes: size }];
      const found = await jit.memory.search('needle', whole);
      expect(found.map((one) => Number(one - block.address))).to.deep.equal(offsets);
      expect(await jit.memory.search('needle', whole, { most: 2 })).to.deep.equal(found.slice(0, 2));
      expect(await jit.memory.search('needles', whole)).to.deep.equal([]);
      await put(4096, 'aaaaa');
      const part = [{ address: block.address + 4096n, sizeBytes: 5 }];
      const overlapping = await jit.memory.search(Buffer.from('aaa'), part);
      expect(overlapping.map((one) => Number(one - block.address))).to.deep.equal([4096, 4097, 4098]);
      await block.protect('read', 0, 4096);
      expect(await rejection(jit.memory.search('', whole))).to.include({ code: 'BAD_PATTERN' });
    });

    it('is searched from the first address to the last, of which most have nothing', async () => {
      await using block = await jit.memory.allocate(4096);
      const bytes = Buffer.from('nowhere else');
      await jit.memory.write(block.address, bytes);
      const all = [{ address: 0n, sizeBytes: Number(block.address) + 4096 }];
      expect(await jit.memory.search(bytes, all)).to.include(block.address);
      const holes = [{ address: 2n ** 47n, sizeBytes: 2 ** 52 }];
      expect(await jit.memory.search(bytes, holes)).to.deep.equal([]);
    });

    it('is searched no further once that is cancelled', async () => {
      await using block = await jit.memory.allocate(40 * MIB);
      const abort = new AbortController();
      const searching = jit.memory.search('nowhere', [block], { signal: abort.signal });
      abort.abort();
      expect(await rejection(searching))
        .to.be.instanceOf(CancelledError)
        .and.include({ code: 'CANCELLED' });
    });

    it('is searched on when one answer has not room for all', async () => {
      await using block = await jit.memory.allocate(8192);
      const found = await jit.memory.search(Uint8Array.of(0), [block], { most: 5000 });
      expect(found).to.deep.equal(Array.from({ length: 5000 }, (_, i) => block.address + BigInt(i)));
    });

    it('has strings, up to the last byte that can be read', async () => {
      const block = await jit.memory.allocate(8192);
      await block.protect('none', 4096, 4096);
      const at = block.address + 4090n;
      await jit.memory.write(at, Buffer.from('caf\u00e9\0'));
      expect(await jit.memory.readCString(at)).to.equal('caf\u00e9');
      expect(await jit.memory.readCString(at, { max: 5 })).to.equal('caf\u00e9');
      const short = await rejection(jit.memory.readCString(at, { max: 4 }));
      expect(short).to.be.instanceOf(LookupError).and.include({ code: 'NO_STRING' });
      await jit.memory.write(at, Buffer.from('endless'.slice(0, 6)));
      const error = await rejection(jit.memory.readCString(at));
      expect(error).to.deep.include({ code: 'BAD_ADDRESS', data: { accessibleBytes: 6 } });
      await using long = await jit.memory.allocate(16_384);
      await jit.memory.write(long.address, Buffer.alloc(10_000, 'x'));
      expect(await jit.memory.readCString(long.address)).to.equal('x'.repeat(10_000));
    });

    it('has structures as the C compiler laid them out', async () => {
      const address = await addressOf('record');
      const record = await jit.memory.readStruct(address, RECORD);
      expect({ ...record, name: await jit.memory.readCString(record.name) }).to.deep.equal({
        ...{ tag: 120, count: -5, big: -6000000000n, bytes: [1, 2, 255], ratio: 0.5, name: 'caf\u00e9' },
        inner: [
          { a: -7, b: 1.5 },
          { a: 8, b: -2.25 },
        ],
      });
      const changed = { ...record, count: 2 ** 31 - 1, inner: [record.inner[1], { a: -1, b: Infinity }] };
      await jit.memory.writeStruct(address, RECORD, changed);
      expect(await jit.memory.readStruct(address, RECORD)).to.deep.equal(changed);
      const sizeBytes = await jit.function('int record_size(void)')();
      const view = await jit.memory.view(address, Number(sizeBytes));
      expect(view.get('i32', 4)).to.equal(2 ** 31 - 1);
      expect(view.get('f32', view.bytes.length - 8)).to.equal(0.5);
    });

    it('is left alone by values and layouts that do not fit', async () => {
      await using block = await jit.memory.allocate(64);
      const layout = { a: 'u8', b: arrayOf({ c: 'i16' } as const, 2) } as const;
      const refused = async (value: Parameters<typeof write>[0]): Promise<string> =>
        (await rejection(write(value))).message;
      const write = (value: { a: number; b: { c: number }[] }): Promise<void> =>
        jit.memory.writeStruct(block.address, layout, value);
      expect(await refused({ a: 256, b: [{ c: 0 }, { c: 0 }] })).to.equal(
        'a: 256 is no value of u8: it must be a whole number in [0, 255]',
      );
      expect(await refused({ a: 1, b: [{ c: 0 }, { c: -32_769 }] })).to.match(
        /^b: \[1\]: c: -32769 is no value of i16/,
      );
      expect(await refused({ a: 1, b: [] })).to.equal('b: an array of 0 is no array of 2 elements');
      expect(await jit.memory.read(block.address, 64)).to.deep.equal(Buffer.alloc(64));
      expect(await rejection(jit.memory.readStruct(block.address, { a: arrayOf('u64', 2 ** 29) }))).to.include({
        code: 'BAD_LAYOUT',
      });
    });

    it('has views, which are read anew and written back', async () => {
      const variable = await addressOf('variable');
      const view = await jit.memory.view(variable, 4);
      expect(view.get('i32', 0)).to.equal(3);
      view.set('i32', 0, -9);
      expect(await jit.function('int read_at(int *)')(variable)).to.equal(3);
      await view.flush();
      expect(await jit.function('int read_at(int *)')(variable)).to.equal(-9);
      await jit.function('void write_at(int *, int)')(variable, 11);
      await view.refresh();
      expect(view.get('u8', 0)).to.equal(11);
      expect(() => view.get('u16', 3)).to.throw(InputError, 'there is no u16 at 3 of 4 bytes');
      expect(() => view.set('u8', 0, -1)).to.throw(InputError, 'u8');
    });

    it('is listed with what is linked and allocated, libraries, heap and stack', async () => {
      const code = await addressOf('code');
      const block = await jit.memory.allocate(3 * 4096);
      await block.protect('none', 4096, 4096);
      const regions = await jit.memory.regions();
      const at = (address: bigint) =>
        regions.find((one) => address >= one.address && address < one.address + BigInt(one.sizeBytes));
      const home = at(code);
      expect(home).to.include({ kind: 'linked', isReadable: true, isWritable: false, isExecutable: true });
      expect(
        home?.contents.some(
          ({ unit, address, sizeBytes }) =>
            unit === 'memory.o' && code >= address && code < address + BigInt(sizeBytes),
        ),
      ).to.equal(true);
      expect(at(block.address + 4096n)).to.include({ kind: 'linked', isReadable: false, isWritable: false });
      expect(at(block.address)?.contents).to.deep.include({
        unit: undefined,
        address: block.address,
        sizeBytes: 3 * 4096,
      });
      const linked = regions.filter(({ kind }) => kind === 'linked' || kind === 'executor');
      expect(linked.some(({ isWritable, isExecutable }) => isWritable && isExecutable)).to.equal(false);
      expect(at(await addressOf('qsort'))).to.include({ kind: 'library', isExecutable: true });
      expect(new Set(regions.map(({ kind }) => kind))).to.include.all.keys('linked', 'library', 'stack', 'executable');
      await block.free();
      const later = await jit.memory.regions();
      expect(later.flatMap(({ contents }) => contents).some(({ unit }) => unit === undefined)).to.equal(false);
    });

    it('is read in pieces no faster than they are consumed', async () => {
      await using block = await jit.memory.allocate(32 * MIB);
      const before = jit.remoteSession.stats.operations;
      let pieces = 0;
      for await (const piece of jit.memory.readChunks(block.address, 32 * MIB)) {
        pieces++;
        expect(piece.length).to.equal(MIB);
        expect(jit.remoteSession.stats.operations - before).to.be.at.most(pieces + 4);
        if (pieces === 3) break;
      }
      expect(jit.remoteSession.stats.operations - before).to.be.at.most(3 + 4);
    });
  });

  describe(`Memory of an executor that allows each session its own, ${memoryManager}`, () => {
    let executor: Executor;
    let jit: LLJIT;

    before(async () => {
      executor = await spawnExecutor({ memoryManager, allowMemory: 'session' });
      jit = await LLJIT.builder().executor(executor).create();
    });
    after(async () => {
      await jit.close();
      await executor.close();
    });

    it('is what was linked and allocated, until it is released', async () => {
      const tracker = jit.addObjectSync(compileC(C, ['-O1']), { name: 'memory.o' });
      const { address: variable } = await jit.lookup('variable');
      expect(await jit.memory.read(variable, 4)).to.deep.equal(Buffer.from([3, 0, 0, 0]));
      const { address: code } = await jit.lookup('code');
      expect((await jit.memory.read(code, 1)).length).to.equal(1);
      const block = await jit.memory.allocate(4096);
      await jit.memory.write(block.address + 4000n, Buffer.alloc(96, 1));
      const beyond = await rejection(jit.memory.write(block.address + 4000n, Buffer.alloc(97, 2)));
      expect(beyond).to.deep.include({ code: 'MEMORY_FORBIDDEN', data: { accessibleBytes: 96 } });
      expect(await jit.memory.read(block.address + 4000n, 96)).to.deep.equal(Buffer.alloc(96, 1));
      await block.free();
      await tracker.remove();
      for (const address of [variable, code, block.address]) {
        const error = await rejection(jit.memory.read(address, 4));
        expect(error).to.deep.include({ code: 'MEMORY_FORBIDDEN', data: { accessibleBytes: 0 } });
      }
    });

    it('is neither that of libraries nor that of other sessions', async () => {
      const other = await LLJIT.builder().executor(executor).create();
      const block = await other.memory.allocate(4096);
      const { address: qsort } = await jit.lookup('qsort');
      for (const address of [block.address, qsort]) {
        expect(await rejection(jit.memory.read(address, 1))).to.include({ code: 'MEMORY_FORBIDDEN' });
        expect(await rejection(jit.memory.write(address, new Uint8Array(1)))).to.include({ code: 'MEMORY_FORBIDDEN' });
        const search = jit.memory.search('x', [{ address, sizeBytes: 16 }]);
        expect(await rejection(search)).to.include({ code: 'MEMORY_FORBIDDEN' });
      }
      expect(new Set((await jit.memory.regions()).map(({ kind }) => kind))).to.deep.equal(new Set(['linked']));
      await other.close();
    });
  });
}

describe("The executor's own way to code", () => {
  it('is listed as its own, and not written for anybody', async () => {
    await using executor = await spawnExecutor({ memoryManager: 'dual' });
    await using jit = await LLJIT.builder()
      .executor(await connectExecutor(executor.address))
      .create();
    const alias = (await jit.memory.regions()).find(({ kind }) => kind === 'executor');
    expect(alias).to.include({ isWritable: true, isExecutable: false });
    const error = await rejection(jit.memory.write((alias?.address ?? 0n) + 64n, Uint8Array.of(0xc3)));
    expect(error).to.include({ code: 'NOT_WRITABLE' });
    await jit.executor.close();
  });
});
