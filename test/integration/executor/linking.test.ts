import { expect } from 'chai';
import { X86_64 } from '@telejit/shared/fixup';
import { telejit, writeColumn } from '@telejit/shared/wire';
import {
  addressesOf,
  callLong,
  callOf,
  compileC,
  installRuntime,
  linkC,
  longOf,
  releaseOf,
  THUNK,
  unitFromC,
  unitFromObject,
} from '../../support/c-units.js';
import { ExecutorProcess, RawSession } from '../../support/raw-session.js';

import v1 = telejit.v1;

const {
  PERMISSION_READ_EXECUTE: RX,
  PERMISSION_READ: R,
  PERMISSION_READ_WRITE: RW,
  PERMISSION_THREAD_LOCAL: TLS,
} = v1.Permission;
const UNKNOWN_PERMISSION: number = 9;

function segment(fields: v1.ISegment = {}): v1.ISegment {
  return { permission: RW, size: 16, alignment: 8, ...fields };
}

interface Row {
  readonly offset?: number;
  readonly kind?: number;
  readonly target?: number;
  readonly addend?: number;
}

function fixups(...rows: Row[]): v1.ISegment {
  return {
    fixupOffset: writeColumn(Uint32Array.from(rows.map(({ offset }) => offset ?? 0))),
    fixupKind: Uint8Array.from(rows.map(({ kind }) => kind ?? X86_64.Pointer64)),
    fixupTarget: writeColumn(Uint32Array.from(rows.map(({ target }) => target ?? 0))),
    fixupAddend: writeColumn(Int32Array.from(rows.map(({ addend }) => addend ?? 0))),
  };
}

for (const memory of ['dual', 'strict'] as const) {
  describe(`linking with the ${memory} memory manager`, () => {
    let executor: ExecutorProcess;
    let session: RawSession;

    before(async () => {
      executor = await ExecutorProcess.start({ memory, args: ['--arena-mib', '256'] });
    });
    beforeEach(async () => {
      session = await RawSession.connect(executor.address);
    });
    afterEach(() => session.close());
    after(() => executor.stop());

    const link = (...units: v1.ILinkUnit[]): Promise<v1.ILinkResult> => session.submit('link', { batch: { units } });
    const refused = (...units: v1.ILinkUnit[]): Promise<v1.IFailure> => session.failure('link', { batch: { units } });
    const read = async (location: v1.ILocation, size: number): Promise<Buffer> =>
      Buffer.from((await session.submit('readMemory', { location, size })).data ?? []);
    const unit = (fields: v1.ISegment = {}, more: v1.ILinkUnit = {}): v1.ILinkUnit => ({
      id: session.newUnitId(),
      name: 'a.o',
      segments: [segment(fields)],
      ...more,
    });

    it('places content and zeroes everything else, in every kind of memory, fresh and reused', async () => {
      for (let round = 0; round < 3; round++) {
        const one: v1.ILinkUnit = {
          id: session.newUnitId(),
          segments: [RX, R, RW].map((permission) =>
            segment({
              permission,
              size: 64,
              pieces: [
                { offset: 40, data: Uint8Array.of(4, 5, 6) },
                { offset: 8, data: Uint8Array.of(1, 2, 3) },
              ],
            }),
          ),
        };
        await link(one);
        const expected = Buffer.alloc(64);
        expected.set([1, 2, 3], 8);
        expected.set([4, 5, 6], 40);
        for (const index of [0, 1, 2]) {
          const data = await read({ segment: { unit: one.id, segment: index } }, 64);
          expect(data.equals(expected), `segment ${index}, round ${round}`).to.equal(true);
        }
        await session.submit('release', { units: writeColumn(Uint32Array.of(one.id ?? 0)) });
      }
    });

    it('places segments at the alignment that they ask for, beyond the size of a page', async () => {
      for (const alignment of [1, 2, 4096, 8192, 65536, 2 ** 21, 2 ** 24]) {
        for (const permission of [RX, R, RW]) {
          const one = unit({ alignment, permission });
          const [address] = addressesOf(await link(one));
          expect(address % alignment, `alignment ${alignment}`).to.equal(0);
          await session.submit('release', { units: writeColumn(Uint32Array.of(one.id ?? 0)) });
        }
      }
    });

    it('places segments without a size', async () => {
      const [address] = addressesOf(await link(unit({ size: 0 })));
      expect(address).to.be.greaterThan(0);
    });

    it('places everything in the range that it describes, below 2 GiB', async () => {
      const { description } = await session.submit('hello', {}).catch(() => ({ description: undefined }));
      expect(description).to.equal(undefined); // a second Hello is refused
      const other = RawSession.open(executor.address);
      const arena = (await other.hello()).description;
      const addresses = addressesOf(await link(unit({ permission: RX }), unit({ permission: R }), unit()));
      for (const address of addresses) {
        expect(address).to.be.within(Number(arena?.arenaStart), Number(arena?.arenaEnd) - 16);
      }
      expect(Number(arena?.arenaEnd)).to.be.at.most(2 ** 31);
      await other.close();
    });

    it('resolves references to units of the same batch in both directions, of earlier batches, and to addresses', async () => {
      const first = unit();
      const [firstAddress] = addressesOf(await link(first));
      const [a, b] = [session.newUnitId(), session.newUnitId()];
      const pair = [
        {
          id: a,
          segments: [segment(fixups({ target: 1, addend: 3 }, { offset: 8, target: 2 }))],
          references: [{ segment: { unit: b, segment: 0 } }, { segment: { unit: first.id, segment: 0 } }],
        },
        {
          id: b,
          segments: [segment(fixups({ target: 1 }, { offset: 8, target: 2, addend: -1 }))],
          references: [{ segment: { unit: a, segment: 0 } }, { address: 0x1234_5678_9abc }],
        },
      ];
      const [aAddress, bAddress] = addressesOf(await link(...pair));
      const inA = await read({ segment: { unit: a, segment: 0 } }, 16);
      const inB = await read({ segment: { unit: b, segment: 0 } }, 16);
      expect(Number(inA.readBigUInt64LE(0))).to.equal(bAddress + 3);
      expect(Number(inA.readBigUInt64LE(8))).to.equal(firstAddress);
      expect(Number(inB.readBigUInt64LE(0))).to.equal(aAddress);
      expect(Number(inB.readBigUInt64LE(8))).to.equal(0x1234_5678_9abb);
    });

    it('reports all missing strong process symbols at once, and gives 0 for weak ones', async () => {
      const one = unit(fixups({ target: 1 }), {
        references: [
          { processSymbol: 'no_such_weak', weak: true },
          { processSymbol: 'no_such_1' },
          { processSymbol: 'puts' },
          { processSymbol: 'no_such_2' },
        ],
      });
      const failure = await refused(one);
      expect(failure.code).to.equal('MISSING_SYMBOLS');
      expect(failure.message).to.match(/no_such_1, no_such_2$/);
      expect(failure.missing?.map(({ unit: id, reference, name }) => ({ id, reference, name }))).to.deep.equal([
        { id: one.id, reference: 1, name: 'no_such_1' },
        { id: one.id, reference: 3, name: 'no_such_2' },
      ]);
      const weak = unit(fixups({ target: 1 }), { references: [{ processSymbol: 'no_such_weak', weak: true }] });
      await link(weak);
      expect((await read({ segment: { unit: weak.id, segment: 0 } }, 8)).readBigUInt64LE()).to.equal(0n);
    });

    it('does not give a program the symbols that Node happens to export', async () => {
      const names = ['deflate', 'SSL_new', 'uv_run', 'napi_create_object'];
      const { addresses } = await session.submit('resolveSymbols', { names });
      expect(Buffer.from(addresses ?? []).equals(Buffer.alloc(8 * names.length))).to.equal(true);
    });

    it('says which fixup is out of range, exactly, with the limits', async () => {
      const target = 0x1_0000_0000;
      const one = unit(
        fixups({ kind: X86_64.Pointer32, target: 1, addend: -1 }, { kind: X86_64.Pointer32, target: 1 }),
        {
          references: [{ address: target }],
        },
      );
      const failure = await refused(one);
      expect(failure.code).to.equal('FIXUP_OUT_OF_RANGE');
      expect(failure.place).to.deep.include({
        unit: one.id,
        segment: 0,
        fixup: 1,
        value: '4294967296',
        min: '0',
        max: '4294967295',
      });
      expect(failure.message).to.equal(
        'a.o segment 0+0x0 to reference 0: Pointer32 is 0x100000000, outside [0x0, 0xffffffff]',
      );
    });

    it('leaves nothing behind of a batch that fails at its last fixup', async () => {
      const probe = unit({ size: 4096, permission: RX });
      const [before] = addressesOf(await link(probe));
      await session.submit('release', { units: writeColumn(Uint32Array.of(probe.id ?? 0)) });
      for (let i = 0; i < 50; i++) {
        const large = segment({ size: 3 * 1024 * 1024, permission: RX });
        const failure = await refused({
          id: session.newUnitId(),
          segments: [large, segment({ ...fixups({ kind: X86_64.Pointer8, target: 2, addend: 300 }) })],
          references: [{ address: 0 }],
        });
        expect(failure.code).to.equal('FIXUP_OUT_OF_RANGE');
      }
      const again = unit({ size: 4096, permission: RX });
      const [after] = addressesOf(await link(again));
      expect(after).to.equal(before);
    });

    it('names the sizes when memory does not suffice, and goes on', async () => {
      const failure = await refused(unit({ size: 500 * 1024 * 1024 }));
      expect(failure.code).to.equal('OUT_OF_MEMORY');
      expect(failure.message).to.match(
        /^no room for 524288000 bytes of read-write memory aligned to (8|4096): \d+ of \d+ bytes/,
      );
      await link(unit());
    });

    const hostile: readonly [string, string, () => v1.ILinkUnit][] = [
      ['without an id', 'BAD_UNIT', () => ({ id: 0 })],
      ['with an unknown permission', 'BAD_UNIT', () => unit({ permission: UNKNOWN_PERMISSION })],
      ['with an alignment of 0', 'BAD_UNIT', () => unit({ alignment: 0 })],
      ['with an alignment of 3', 'BAD_UNIT', () => unit({ alignment: 3 })],
      ['with an alignment of 2^25', 'BAD_UNIT', () => unit({ alignment: 2 ** 25 })],
      ['with a piece beyond its end', 'BAD_UNIT', () => unit({ pieces: [{ offset: 9, data: new Uint8Array(8) }] })],
      [
        'with a piece far beyond its end',
        'BAD_UNIT',
        () => unit({ pieces: [{ offset: 0xffff_ffff, data: new Uint8Array(1) }] }),
      ],
      [
        'with pieces that overlap',
        'BAD_UNIT',
        () =>
          unit({
            pieces: [
              { offset: 4, data: new Uint8Array(8) },
              { offset: 0, data: new Uint8Array(5) },
            ],
          }),
      ],
      ['with columns of different lengths', 'BAD_UNIT', () => unit({ ...fixups({}, {}), fixupKind: Uint8Array.of(1) })],
      ['with a column of half values', 'BAD_UNIT', () => unit({ ...fixups({}), fixupOffset: new Uint8Array(3) })],
      ['with an unknown fixup kind', 'BAD_FIXUP', () => unit(fixups({ kind: 200 }))],
      ['with fixup kind 0', 'BAD_FIXUP', () => unit(fixups({ kind: 0 }))],
      ['with a fixup over its end', 'BAD_FIXUP', () => unit(fixups({ offset: 9 }))],
      ['with a fixup far beyond its end', 'BAD_FIXUP', () => unit(fixups({ offset: 0xffff_ffff }))],
      ['with a target that does not exist', 'BAD_FIXUP', () => unit(fixups({ target: 1 }))],
      ['that needs more than a link may have', 'LIMIT_EXCEEDED', () => unit({ size: 0xffff_ffff })],
      ['with frame information outside its segments', 'BAD_UNIT', () => unit({}, { ehFrames: [{ segment: 1 }] })],
      [
        'with frame information without an end',
        'BAD_UNIT',
        () =>
          unit(
            { permission: R, pieces: [{ data: new Uint8Array(16).fill(1) }] },
            { ehFrames: [{ segment: 0, size: 16 }] },
          ),
      ],
      ['with frame information that is writable', 'BAD_UNIT', () => unit({}, { ehFrames: [{ segment: 0, size: 4 }] })],
      [
        'with frame information that is thread-local',
        'BAD_UNIT',
        () => unit({ permission: TLS }, { ehFrames: [{ segment: 0, size: 4 }] }),
      ],
      [
        'with frame information that overlaps',
        'BAD_UNIT',
        () =>
          unit(
            { permission: R },
            {
              ehFrames: [
                { segment: 0, offset: 4, size: 4 },
                { segment: 0, size: 5 },
              ],
            },
          ),
      ],
      [
        'with frame information about code that is not its own',
        'BAD_UNIT',
        () =>
          unit(
            {
              permission: R,
              size: 48,
              // A CIE with absolute pointers, an FDE about 2 GiB of everything, and the terminator.
              pieces: [{ data: Uint8Array.of(12, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0x78, 16, 0, 0, 0, 20, 0, 0, 0, 20) }],
              ...fixups({ offset: 24, target: 1 }, { offset: 32, target: 2 }),
            },
            { ehFrames: [{ segment: 0, size: 48 }], references: [{ address: 0x1000 }, { address: 0x7fff_0000 }] },
          ),
      ],
      [
        'with initializers that are thread-local',
        'BAD_UNIT',
        () => unit({ permission: TLS }, { initializers: [{ range: { size: 8 } }] }),
      ],
      [
        'with initializers beyond their segment',
        'BAD_UNIT',
        () => unit({}, { initializers: [{ range: { offset: 8, size: 16 } }] }),
      ],
      ['with half an initializer', 'BAD_UNIT', () => unit({}, { initializers: [{ range: { size: 4 } }] })],
      [
        'that refers to a unit that does not exist',
        'UNKNOWN_UNIT',
        () => unit({}, { references: [{ segment: { unit: 77777 } }] }),
      ],
      [
        'that refers to an address beyond 2^53',
        'ADDRESS_RANGE',
        () => unit({}, { references: [{ address: Number.MAX_SAFE_INTEGER * 4 }] }),
      ],
      [
        'with content that was never sent',
        'CONTENT_MISSING',
        () => unit({ pieces: [{ content: new Uint8Array(32) }] }),
      ],
      ['with a hash that is none', 'BAD_UNIT', () => unit({ pieces: [{ content: new Uint8Array(5) }] })],
    ];
    for (const [what, code, make] of hostile) {
      it(`refuses a unit ${what} with ${code}, and goes on`, async () => {
        expect(await refused(make())).to.include({ code });
        await link(unit());
      });
    }

    it('refuses an id that was used before, even when its unit was released', async () => {
      const one = unit();
      await link(one);
      expect((await refused(one)).code).to.equal('UNIT_ID_USED');
      await session.submit('release', { units: writeColumn(Uint32Array.of(one.id ?? 0)) });
      expect((await refused(one)).code).to.equal('UNIT_ID_USED');
      const twice = unit();
      expect((await refused(twice, twice)).code).to.equal('UNIT_ID_USED');
    });

    it('fails operations that name units of a failed Link with that cause, and nothing else', async () => {
      const bad = unit(fixups({ kind: 99 }));
      const failed = session.failure('link', { batch: { units: [bad] } });
      const cause = session.lastId;
      const location = { segment: { unit: bad.id, segment: 0 } };
      const dependents = [
        session.failure('readMemory', { location, size: 1 }),
        session.failure('link', { batch: { units: [unit({}, { references: [location] })] } }),
      ];
      const second = session.lastId;
      const unaffected = session.submit('link', { batch: { units: [unit()] } });
      expect((await failed).code).to.equal('BAD_FIXUP');
      for (const failure of await Promise.all(dependents)) {
        expect(failure).to.include({ code: 'INPUT_FAILED', causeOperation: cause });
      }
      await unaffected;
      expect(second).to.equal(cause + 2);
    });

    it('releases idempotently and forgets the unit', async () => {
      const one = unit();
      await link(one);
      const request = { units: writeColumn(Uint32Array.of(one.id ?? 0, one.id ?? 0, 4242)) };
      expect((await session.submit('release', request)).released).to.equal(1);
      expect((await session.submit('release', request)).released).to.equal(0);
      const failure = await session.failure('readMemory', { location: { segment: { unit: one.id } }, size: 1 });
      expect(failure.code).to.equal('UNKNOWN_UNIT');
    });

    it('gives addresses to code without PIC, which reaches all that is linked', async () => {
      await installRuntime(session);
      const other = await linkC(session, 'long shared_value = 17;');
      const object = compileC(
        `${THUNK} extern long shared_value; static long table[3] = {5, 6, 7};
         long get(long a, long b) { return shared_value + table[a]; }`,
        ['-O1', '-fno-pic', '-fno-pie', '-fcf-protection=none'],
      );
      const one = unitFromObject(session.newUnitId(), object, [other]);
      await link(one.unit);
      expect(await callLong(session, one.location('get'), one.location('thunk'), 2)).to.equal(24n);
    });

    it('lets C++ exceptions pass through linked code, also after other units came and went', async () => {
      await installRuntime(session);
      const thunk = await linkC(session, THUNK);
      const source = `
        #include <stdexcept>
        #include <iostream>
        extern "C" { void *__dso_handle = &__dso_handle; }
        struct Guard { long &count; ~Guard() { count++; } };
        static void fail(long a) { if (a > 10) throw std::runtime_error("too much"); }
        extern "C" long attempt(long a, long b) {
          long count = 0;
          try { Guard guard{count}; fail(a); } catch (const std::runtime_error &) { return 100 + count; }
          return count;
        }`;
      const units = [1, 2, 3].map(() => unitFromObject(session.newUnitId(), compileC(source, ['-O1'], 'cpp')));
      for (const one of units) await link(one.unit);
      await session.submit('release', releaseOf(units[0]));
      await session.submit('initialize', {});
      for (const one of units.slice(1)) {
        const call = async (a: number): Promise<bigint> =>
          callLong(session, one.location('attempt'), thunk.location('thunk'), a);
        expect([await call(1), await call(11)]).to.deep.equal([1n, 101n]);
      }
    });

    it('runs initializers once, in order of priority, before what follows', async () => {
      await installRuntime(session);
      const one = unitFromC(
        session,
        `${THUNK} volatile long trace = 0; // Volatile, or a compiler runs them itself and leaves 12 in the data.
         __attribute__((constructor)) static void second(void) { trace = trace * 10 + 2; }
         __attribute__((constructor(300))) static void first(void) { trace = trace * 10 + 1; }
         long get(long a, long b) { return trace; }`,
      );
      const linked = session.submit('link', { batch: { units: [one.unit] } });
      const initialized = session.submit('initialize', {});
      const called = session.submit('call', callOf(one.location('get'), one.location('thunk'), 0));
      const again = session.submit('initialize', {});
      await linked;
      expect((await initialized).functionsRun).to.equal(2);
      expect(longOf((await called).buffer)).to.equal(12n);
      expect((await again).functionsRun).to.equal(0);
    });
  });
}
