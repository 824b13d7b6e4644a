import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { expect } from 'chai';
import fc from 'fast-check';
import {
  DualMemoryManager,
  StrictMemoryManager,
  type Allocation,
  type MemoryManager,
  type Permission,
  type SegmentRequest,
} from '@telejit/executor/memory';

const MIB = 1024 * 1024;
const PERMISSIONS: readonly Permission[] = ['read-execute', 'read', 'read-write'];
const NOTHING = { 'read-execute': 0, read: 0, 'read-write': 0 };

const request = fc.record({
  permission: fc.constantFrom(...PERMISSIONS),
  sizeBytes: fc.oneof(fc.nat(64), fc.nat(20_000), fc.constantFrom(0, 1, 4095, 4096, 4097, 700_000)),
  alignmentBytes: fc.constantFrom(1, 2, 8, 16, 64, 4096, 8192, 65536),
});
/** Either allocates, or releases the n-th that is alive. */
const action = fc.oneof(
  { weight: 3, arbitrary: fc.array(request, { minLength: 0, maxLength: 5 }) },
  { weight: 2, arbitrary: fc.nat(1000) },
);

for (const [name, make] of [
  ['dual', (arenaBytes: number): MemoryManager => new DualMemoryManager({ arenaBytes })],
  [
    'dual, code-retiring',
    (arenaBytes: number): MemoryManager => new DualMemoryManager({ arenaBytes, isCodeRetired: true }),
  ],
  ['strict', (arenaBytes: number): MemoryManager => new StrictMemoryManager({ arenaBytes })],
] as const) {
  describe(`the ${name} memory manager`, () => {
    let memory: MemoryManager;
    beforeEach(() => {
      memory = make(64 * MIB);
    });
    afterEach(() => memory.close());

    it('places segments inside its range, aligned, apart from each other, with the bytes that it promises', () => {
      fc.assert(
        fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
          const alive: { allocation: Allocation; requests: readonly SegmentRequest[] }[] = [];
          for (const one of actions) {
            if (typeof one === 'number') {
              alive.splice(one % Math.max(alive.length, 1), 1).forEach(({ allocation }) => allocation.release());
              continue;
            }
            const allocation = memory.allocate(one);
            allocation.segments.forEach(({ bytes, isZeroed }, index) => {
              expect(bytes.length).to.equal(one[index].sizeBytes);
              if (isZeroed) expect(bytes.every((byte) => byte === 0)).to.equal(true);
              bytes.fill(0xa5);
            });
            allocation.finalize();
            alive.push({ allocation, requests: one });
          }
          const ranges = alive.flatMap(({ allocation, requests }) =>
            allocation.segments.map(({ address }, index) => ({ address, ...requests[index] })),
          );
          for (const { address, sizeBytes, alignmentBytes } of ranges) {
            expect(address % alignmentBytes).to.equal(0);
            expect(address).to.be.within(memory.arenaStart, memory.arenaEnd - sizeBytes);
          }
          // An empty segment takes no place: it may share its address with another.
          const places = ranges.filter(({ sizeBytes }) => sizeBytes > 0).sort((a, b) => a.address - b.address);
          for (let i = 1; i < places.length; i++) {
            expect(places[i - 1].address + places[i - 1].sizeBytes).to.be.at.most(places[i].address);
          }
          alive.forEach(({ allocation }) => allocation.release());
          expect(memory.use()).to.deep.equal(NOTHING);
        }),
        { numRuns: 60 },
      );
    });

    it('keeps nothing of a request that does not fit whole', () => {
      const small = { permission: 'read-execute' as const, sizeBytes: 100, alignmentBytes: 16 };
      const large = { permission: 'read-write' as const, sizeBytes: 200 * MIB, alignmentBytes: 16 };
      expect(() => memory.allocate([small, small, large]))
        .to.throw(/no room for 209715200 bytes of read-write memory/)
        .with.property('code', 'OUT_OF_MEMORY');
      expect(memory.use()).to.deep.equal(NOTHING);
    });

    it('can be filled to the last byte, emptied in any order, and filled again', () => {
      const full = (): Allocation[] => {
        const all: Allocation[] = [];
        try {
          for (;;) all.push(memory.allocate([{ permission: 'read-write', sizeBytes: MIB, alignmentBytes: 4096 }]));
        } catch (error) {
          expect(error).to.have.property('code', 'OUT_OF_MEMORY');
        }
        return all;
      };
      const first = full();
      for (const parity of [0, 1]) first.filter((_, index) => index % 2 === parity).forEach((one) => one.release());
      expect(memory.use()).to.deep.equal(NOTHING);
      const second = full();
      expect(second.length).to.equal(first.length);
      const large = memory.use()['read-write'];
      second.forEach((one) => one.release());
      const whole = memory.allocate([{ permission: 'read-write', sizeBytes: large, alignmentBytes: 16 }]);
      whole.release();
    });

    it('releases once, however often it is told', () => {
      const one = memory.allocate([{ permission: 'read-write', sizeBytes: 4096, alignmentBytes: 16 }]);
      one.release();
      const other = memory.allocate([{ permission: 'read-write', sizeBytes: 4096, alignmentBytes: 16 }]);
      other.segments[0].bytes.fill(1);
      one.release();
      expect(other.segments[0].bytes.every((byte) => byte === 1)).to.equal(true);
      other.release();
    });

    it('does not touch zero-filled data, however large', () => {
      const resident = (): number =>
        Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'latin1'))?.[1]) * 1024;
      // What the rest of this process takes meanwhile it does not take each time.
      const grown = [1, 2, 3].map(() => {
        const before = resident();
        for (let i = 0; i < 20; i++) {
          const large = memory.allocate([{ permission: 'read-write', sizeBytes: 32 * MIB, alignmentBytes: 4096 }]);
          large.finalize();
          large.release();
        }
        return resident() - before;
      });
      expect(Math.min(...grown)).to.be.lessThan(16 * MIB);
    });

    it('gives back the pages of large data and shows them as zero', () => {
      const sizes = { permission: 'read-write' as const, sizeBytes: 8 * MIB + 5, alignmentBytes: 16 };
      const first = memory.allocate([sizes]);
      first.segments[0].bytes.fill(7);
      first.release();
      const second = memory.allocate([sizes]);
      expect(second.segments[0].bytes.every((byte) => byte === 0)).to.equal(true);
      second.release();
    });
  });
}

describe('memory of released code, where stores and instruction fetch are not coherent', () => {
  const PAGE = 4096;
  const code = (sizeBytes: number): readonly SegmentRequest[] => [
    { permission: 'read-execute', sizeBytes, alignmentBytes: 16 },
  ];
  let memory: DualMemoryManager;
  beforeEach(() => {
    memory = new DualMemoryManager({ arenaBytes: 4 * MIB, isCodeRetired: true });
  });
  afterEach(() => memory.close());

  it('is not used again while live code shares its page', () => {
    const [first, second] = [memory.allocate(code(64)), memory.allocate(code(64))];
    const used = new Set([first.segments[0].address]);
    first.release();
    const others = Array.from({ length: 100 }, () => memory.allocate(code(64)));
    for (const { segments } of others) expect(used).not.to.include(segments[0].address);
    for (const one of [second, ...others]) one.release();
  });

  it('is used again once its pages hold no live code', () => {
    const fill = (): readonly Allocation[] => Array.from({ length: MIB / PAGE }, () => memory.allocate(code(PAGE)));
    const all = fill();
    expect(() => memory.allocate(code(16))).to.throw(/no room/);
    all.slice(0, 3).forEach((one) => one.release());
    const again = [memory.allocate(code(2 * PAGE)), memory.allocate(code(PAGE))];
    expect(() => memory.allocate(code(16))).to.throw(/no room/);
    for (const one of [...all, ...again]) one.release();
    expect(memory.use()).to.deep.equal(NOTHING);
    fill().forEach((one) => one.release());
  });

  it('is mapped anew: executed memory and its writable twin stay one', () => {
    const first = memory.allocate(code(PAGE));
    const { address } = first.segments[0];
    first.segments[0].bytes.fill(0x11);
    first.release();
    const second = memory.allocate(code(PAGE));
    expect(second.segments[0].address).to.equal(address);
    second.segments[0].bytes.fill(0x22);
    expect(bytesOfProcess(address, PAGE).every((byte) => byte === 0x22)).to.equal(true);
    second.release();
  });

  it('needs no more mappings the more of it is used again', () => {
    const mappings = (): number => readFileSync('/proc/self/maps', 'latin1').split('\n').length;
    const before = mappings();
    for (let i = 0; i < 200; i++) {
      const several = [1, 2, 3, 4, 5].map((pages) => memory.allocate(code(pages * PAGE)));
      several.forEach((one) => one.release());
    }
    expect(mappings() - before).to.be.lessThan(20);
  });
});

/** What the process sees at an address. */
function bytesOfProcess(address: number, sizeBytes: number): Buffer {
  const file = openSync('/proc/self/mem', 'r');
  try {
    const bytes = Buffer.alloc(sizeBytes);
    readSync(file, bytes, 0, sizeBytes, address);
    return bytes;
  } finally {
    closeSync(file);
  }
}
