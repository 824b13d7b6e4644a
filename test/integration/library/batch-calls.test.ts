import {
  BatchError,
  CancelledError,
  InputError,
  LLJIT,
  spawnExecutor,
  type BatchColumn,
  type CallArgument,
  type Executor,
  type TypedFunction,
} from '@telejit/controller';
import { expect } from 'chai';
import { compileC } from '../../support/c-units.js';
import { rejection } from '../../support/rejection.js';
import { trampolines } from '../../support/upcalls.js';

const SOURCE = `
  typedef unsigned long size_t;
  size_t strlen(const char *); int usleep(unsigned);
  int add(int a, int b) { return a + b; }
  long join(long a, long b) { return a * 10 + b; }
  signed char narrow(signed char a, unsigned short b) { return a + (signed char)b; }
  unsigned char wide(unsigned char a) { return a; }
  _Bool both(_Bool a, _Bool b) { return a && b; }
  float half(float a) { return a / 2; }
  double mean(double a, float b) { return (a + b) / 2; }
  void *next(char *p) { return p ? p + 1 : p; }
  size_t length(const char *s) { return s ? strlen(s) : 999; }
  void fill(unsigned char *to, size_t size, unsigned char with) { for (size_t i = 0; i < size; i++) to[i] = with; }
  size_t sum(const unsigned char *of, size_t size) { size_t all = 0; for (size_t i = 0; i < size; i++) all += of[i]; return all; }
  static int count; int tick(void) { return ++count; } int ticks(void) { return count; }
  static volatile int at = -1, opened;
  int step(int k) { at = k; if (k == 5) while (!opened) usleep(100); return k * k; }
  int where(void) { return at; }
  void open_gate(void) { opened = 1; }
  const char *text(int a) { return a ? "one" : "none"; }`;

/** As JavaScript calls it, which checks no types. */
function batchOf(from: TypedFunction, input: unknown): Promise<unknown> {
  const batch = (records: readonly (readonly CallArgument[])[]): Promise<unknown> => from.batch(records);
  const result: unknown = Reflect.apply(batch, undefined, [input]);
  return Promise.resolve(result);
}

for (const memory of ['dual', 'strict'] as const) {
  describe(`a batch of calls, with the ${memory} memory manager`, () => {
    it('names all records that may have been called when the executor is killed', async () => {
      await using doomed = await spawnExecutor({ memoryManager: memory, stdio: 'ignore' });
      await using session = await LLJIT.builder().executor(doomed).create();
      const source = `int getpid(void); long syscall(long, ...);
        int die(int a) { if (a == 600) for (;;) syscall(${process.arch === 'x64' ? 62 : 129}, getpid(), 9); return a; }`;
      session.addObjectSync(compileC(source), { name: 'die.o' });
      const records = Int32Array.from({ length: 1000 }, (_, i) => i);
      const die = session.function('int die(int)');
      // Linked, before it is lost.
      expect(await die.batch([[1]])).to.deep.equal([1]);
      const error = await rejection(die.batch([records]));
      if (!(error instanceof BatchError)) throw error;
      expect(error).to.include({ code: 'EXECUTOR_DIED', record: 0, unknown: 1000 });
      expect(error.message).to.match(/^batch of die, one of records 0 to 999: /);
    });

    let executor: Executor;
    let jit: LLJIT;

    before(async () => {
      executor = await spawnExecutor({ memoryManager: memory });
    });
    after(() => executor.close());
    beforeEach(async () => {
      jit = await LLJIT.builder().executor(executor).create();
      jit.addObjectSync(compileC(SOURCE), { name: 'functions.o' });
    });
    afterEach(() => jit.close());

    it('gives the results of records in order', async () => {
      const add = jit.function('int add(int, int)');
      expect(
        await add.batch([
          [1, 2],
          [-3, 4n],
          [2147483647, -1],
        ]),
      ).to.deep.equal([3, 1, 2147483646]);
      expect(await add.batch([])).to.deep.equal([]);
      expect(await jit.function('int tick(void)').batch([[], [], []])).to.deep.equal([1, 2, 3]);
    });

    it('takes columns and gives a typed array', async () => {
      const add = jit.function('int add(int, int)');
      expect(await add.batch([Int32Array.of(1, 2), Int32Array.of(5, 6)])).to.deep.equal(Int32Array.of(6, 8));
      expect(await add.batch([Float64Array.of(1, 2), BigInt64Array.of(-5n, 6n)])).to.deep.equal(Int32Array.of(-4, 8));
      expect(await add.batch([new Int32Array(0), new Int32Array(0)])).to.deep.equal(new Int32Array(0));
    });

    it('passes and returns every type, as records and as columns', async () => {
      const cases: [string, CallArgument[][], unknown][] = [
        [
          'int64_t join(int64_t, int64_t)',
          [
            [-(2n ** 59n), 7],
            [1n, 2],
          ],
          [-(2n ** 59n) * 10n + 7n, 12n],
        ],
        [
          'int64_t join(int64_t, int64_t)',
          [
            [4n, 7n],
            [1, 2],
          ],
          [47n, 12n],
        ],
        [
          'int8_t narrow(int8_t, uint16_t)',
          [
            [-100, 0xff9c],
            [1, 2],
          ],
          [56, 3],
        ],
        ['uint8_t wide(uint8_t)', [[255], [0]], [255, 0]],
        [
          'bool both(bool, bool)',
          [
            [true, true],
            [true, false],
          ],
          [true, false],
        ],
        ['float half(float)', [[1], [NaN]], [0.5, NaN]],
        [
          'double mean(double, float)',
          [
            [1, 2],
            [-0.5, 0.5],
          ],
          [1.5, 0],
        ],
        ['void *next(void *)', [[0x7fff_1234n], [null], [{ address: 41n }]], [0x7fff_1235n, 0n, 42n]],
        ['size_t length(const char *)', [['one'], [''], [null], ['grüße']], [3n, 0n, 999n, 7n]],
      ];
      for (const [prototype, records, results] of cases)
        expect(await jit.function(prototype).batch(records), prototype).to.deep.equal(results);
      const columns: [string, BatchColumn[], BatchColumn][] = [
        ['int64_t join(int64_t, int64_t)', [BigInt64Array.of(-4n), BigInt64Array.of(3n)], BigInt64Array.of(-37n)],
        ['int8_t narrow(int8_t, uint16_t)', [Int8Array.of(-100), Uint16Array.of(0xff9c)], Int8Array.of(56)],
        ['bool both(bool, bool)', [Uint8Array.of(1, 2, 0), Int32Array.of(256, -1, 1)], Uint8Array.of(1, 1, 0)],
        ['float half(float)', [Float64Array.of(0.5, 1)], Float32Array.of(0.25, 0.5)],
        ['double mean(double, float)', [Float64Array.of(1), Float32Array.of(2)], Float64Array.of(1.5)],
        ['void *next(void *)', [BigUint64Array.of(41n, 0n)], BigUint64Array.of(42n, 0n)],
      ];
      for (const [prototype, arrays, result] of columns) {
        expect(await jit.function(prototype).batch(arrays), prototype).to.deep.equal(result);
      }
    });

    it('copies buffers in and back, each of its own record', async () => {
      const [a, b] = [new Uint8Array(3), new Uint8Array(5)];
      expect(
        await jit.function('void fill(uint8_t *, size_t, uint8_t)').batch([
          [a, 3, 7],
          [b, 4, 9],
        ]),
      ).to.deep.equal([undefined, undefined]);
      expect([[...a], [...b]]).to.deep.equal([
        [7, 7, 7],
        [9, 9, 9, 9, 0],
      ]);
      const read = jit.function('size_t sum(const uint8_t *, size_t)');
      expect(
        await read.batch([
          [a, 3],
          [b, 5],
        ]),
      ).to.deep.equal([21n, 36n]);
    });

    it('makes a million calls, with more arguments and results than a message holds', async () => {
      const count = 1_000_000;
      const a = new BigInt64Array(count).map((_, i) => BigInt(i));
      const b = new BigInt64Array(count).map((_, i) => BigInt(i % 10));
      const results = await jit.function('int64_t join(int64_t, int64_t)').batch([a, b]);
      expect(results).to.be.instanceOf(BigInt64Array).and.to.have.lengthOf(count);
      expect(results?.findIndex((value: number | bigint, i: number) => value !== a[i] * 10n + b[i])).to.equal(-1);
    });

    it('makes one batch of records whose strings do not fit into one buffer', async () => {
      const strings = [9, 1, 8, 7, 0, 10].map((mib) => 'x'.repeat(mib * 1024 * 1024));
      const lengths = await jit.function('size_t length(const char *)').batch(strings.map((string) => [string]));
      expect(lengths).to.deep.equal(strings.map(({ length }) => BigInt(length)));
    });

    it('is cancelled between two records, and keeps the results before', async () => {
      const where = jit.function('int where(void)');
      const abort = new AbortController();
      const batch = rejection(
        jit.function('int step(int)').batch([Int32Array.from({ length: 1000 }, (_, i) => i)], { signal: abort.signal }),
      );
      while ((await where()) !== 5);
      abort.abort(new Error('enough'));
      await jit.function('void open_gate(void)')();
      const error = await batch;
      expect(error).to.be.instanceOf(BatchError).and.to.include({ code: 'CANCELLED', record: 6 });
      expect(error)
        .to.have.property('results')
        .that.deep.equals(Int32Array.of(0, 1, 4, 9, 16, 25));
      expect(error.cause).to.be.instanceOf(CancelledError);
      expect(error.cause).to.have.property('cause', abort.signal.reason);
      expect(await where()).to.equal(5);
    });

    it('does not begin when it is cancelled already', async () => {
      const batch = jit.function('int tick(void)').batch([[], []], { signal: AbortSignal.abort() });
      const error = await rejection(batch);
      expect(error).to.include({ code: 'CANCELLED', record: 0 }).and.to.have.property('results').that.deep.equals([]);
      expect(await jit.function('int ticks(void)')()).to.equal(0);
    });

    it('is as isolated as its function', async () => {
      const ticks = jit.function('int ticks(void)');
      const tick = jit.function('int tick(void)').with({ isolated: true });
      expect(await tick.batch([[], [], []])).to.deep.equal([1, 2, 3]);
      expect(await ticks()).to.equal(0);
    });

    it('ends at the deadline and with the signal of its function, in the middle of a call too', async () => {
      const step = jit.function('int step(int)');
      const late = await rejection(step.with({ deadlineMs: 0.5 }).batch([Int32Array.of(5, 6)]));
      expect(late).to.be.instanceOf(BatchError).and.to.include({ code: 'CALL_DEADLINE', record: 0 });

      const columns = [Int32Array.of(3, 4, 5, 6)];
      const abort = new AbortController();
      const where = jit.function('int where(void)');
      await step(1);
      const cancelled = rejection(step.with({ signal: abort.signal }).batch(columns));
      while ((await where()) !== 5);
      abort.abort();
      const error = await cancelled;
      expect(error).to.include({ code: 'CANCELLED', record: 2 });
      expect(error.message).to.equal('batch of step, record 2: cancelled during its call, which was ended');
    });

    it('has the stack of its function, and refuses one that cannot be', async () => {
      const add = jit.function('int add(int, int)');
      expect(await add.with({ stackBytes: 1 << 20 }).batch([[1, 2]])).to.deep.equal([3]);
      expect(await rejection(add.with({ stackBytes: 1 }).batch([[1, 2]]))).to.include({ code: 'BAD_CALL', record: 0 });
    });

    it('is not made with a deadline that is none', () => {
      for (const deadlineMs of [-1, NaN, 2 ** 31])
        expect(() => jit.function('int add(int, int)').with({ deadlineMs }))
          .to.throw(InputError, `call add: deadlineMs is ${deadlineMs}: milliseconds from 0`)
          .with.property('code', 'BAD_ARGUMENT');
    });

    it('refuses what is neither records nor columns', async () => {
      const add = jit.function('int add(int, int)');
      for (const wrong of [null, undefined, 3, { length: 1 }, new Int32Array(2), [new DataView(new ArrayBuffer(4)), 1]])
        expect(await rejection(batchOf(add, wrong))).to.include({ code: 'BAD_BATCH' });
    });

    it('ends at the record whose call is given up, which it names, and keeps the results before', async () => {
      jit.addObjectSync(
        compileC(
          `${trampolines('nowhere')} int nowhere(int); int some(int a) { return a == 300 ? nowhere(a) : a * 2; }`,
        ),
        { name: 'some.o' },
      );
      const some = jit.function('int some(int)');
      const records = Array.from({ length: 1000 }, (_, i) => [i]);
      const error = await rejection(some.batch(records));
      expect(error).to.be.instanceOf(BatchError).and.to.include({ code: 'LAZY_CALL_FAILED', record: 300 });
      expect(error.message).to.match(/^batch of some, record 300: call some: nothing is made at offset/);
      expect(error)
        .to.have.property('results')
        .that.deep.equals(records.slice(0, 300).map(([i]) => i * 2));
      expect(await some.batch([[1]])).to.deep.equal([2]);
    });

    it('keeps a million results when the last call is given up', async () => {
      jit.addObjectSync(
        compileC(
          `${trampolines('nowhere')} long nowhere(long); long most(long a) { return a == 999999 ? nowhere(a) : -a; }`,
        ),
        { name: 'most.o' },
      );
      const records = new BigInt64Array(1_000_000).map((_, i) => BigInt(i));
      const error = await rejection(jit.function('int64_t most(int64_t)').batch([records]));
      if (!(error instanceof BatchError)) throw error;
      expect(error).to.include({ code: 'LAZY_CALL_FAILED', record: 999_999 });
      expect(error.results).to.be.instanceOf(BigInt64Array).and.to.have.lengthOf(999_999);
      expect(error.results?.at(-1)).to.equal(-999_998n);
    });

    it('runs beside calls and other batches', async () => {
      const [add, step] = [jit.function('int add(int, int)'), jit.function('int step(int)')];
      const waiting = step.batch([[4], [5], [6]]);
      expect(
        await Promise.all([
          add.batch([
            [1, 2],
            [3, 4],
          ]),
          add(5, 6),
        ]),
      ).to.deep.equal([[3, 7], 11]);
      await jit.function('void open_gate(void)')();
      expect(await waiting).to.deep.equal([16, 25, 36]);
    });

    it('refuses arguments before a call is made, naming record, position and value', async () => {
      const tick = jit.function('int tick(void)');
      const add = jit.function('int add(int, int)');
      const refusal = async (batch: Promise<unknown>): Promise<string> => {
        const error = await rejection(batch);
        return `${'code' in error ? String(error.code) : ''}: ${error.message}`;
      };
      expect(await refusal(add.batch([[1, 2], [1]]))).to.equal(
        'BAD_ARGUMENT_COUNT: record 1 of a batch of add has 1 arguments; add takes 2',
      );
      expect(
        await refusal(
          add.batch([
            [1, 2],
            [2147483648, 1],
          ]),
        ),
      ).to.equal(
        'BAD_ARGUMENT: argument 1 of add in record 1 (int) cannot be 2147483648: it must be a whole number in [-2147483648, 2147483647]',
      );
      expect(await refusal(add.batch([Int32Array.of(1), Float64Array.of(0.5)]))).to.match(
        /^BAD_ARGUMENT: argument 2 of add in record 0 \(int\) cannot be 0.5/,
      );
      expect(await refusal(add.batch([Int32Array.of(1), Int32Array.of(1, 2)]))).to.match(
        /^BAD_BATCH: .* of 1, 2 elements$/,
      );
      expect(await refusal(add.batch([Int32Array.of(1)]))).to.match(/^BAD_BATCH/);
      expect(await refusal(tick.batch([Int32Array.of(1)]))).to.match(/^BAD_BATCH/);
      const mixed: CallArgument[][] & BatchColumn[] = Object.assign([], [[1, 2], Int32Array.of(1, 2)]);
      expect(await refusal(add.batch(mixed))).to.match(/^BAD_BATCH: record 1 of a batch of add is no array/);
      expect(await refusal(jit.function('void *next(void *)').batch([[2n ** 63n]]))).to.match(/must be below 2\^63$/);
      expect(await refusal(jit.function('const char *text(int)').batch([[1]]))).to.match(
        /^BAD_BATCH: text returns a C string/,
      );
      expect(await jit.function('int ticks(void)')()).to.equal(0);
    });

    it('says what is missing for the function', async () => {
      const error = await rejection(jit.function('int nowhere(int)').batch([[1]]));
      expect(error).to.include({ code: 'MISSING_SYMBOLS' });
    });

    it('passes a buffer larger than a message to a single call', async () => {
      const data = new Uint8Array(10 * 1024 * 1024).fill(3);
      expect(await jit.function('size_t sum(const uint8_t *, size_t)')(data, data.length)).to.equal(
        BigInt(3 * data.length),
      );
      await jit.function('void fill(uint8_t *, size_t, uint8_t)')(data, data.length, 5);
      expect(Buffer.from(data.buffer).equals(Buffer.alloc(data.length, 5))).to.equal(true);
    });
  });
}
