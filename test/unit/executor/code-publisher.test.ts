import { closeSync, openSync, readSync } from 'node:fs';
import { CodePublisher, Linker, type LinkedBatch, type LinkScope } from '@telejit/executor/linker';
import { DualMemoryManager, StrictMemoryManager, type MemoryManager } from '@telejit/executor/memory';
import { telejit, writeColumn } from '@telejit/shared/wire';
import { X86_64 } from '@telejit/shared/fixup';
import { expect } from 'chai';

const MIB = 1024 * 1024;
const LIMITS = { linkBytes: MIB, linkSegments: 16, unitsPerSession: 16, recordBytes: MIB };
const TARGET = 0x1234_5678;

/** Refers to nothing but addresses. */
const scope: LinkScope = {
  isUnitUsed: () => false,
  segmentAddress: () => 0,
  findProcessSymbol: () => 0,
  hasProcessSymbol: () => false,
  findNearSymbol: () => 0,
  findThreadLocal: () => undefined,
  findContent: () => undefined,
};

const unused = (): never => {
  throw new Error('not used by these units');
};

function contentAt(address: number, sizeBytes: number): Buffer {
  const file = openSync('/proc/self/mem', 'r');
  const bytes = Buffer.alloc(sizeBytes);
  readSync(file, bytes, 0, sizeBytes, address);
  closeSync(file);
  return bytes;
}

/** Code of two segments and data, with a fixup that stores TARGET in the first four bytes of each. */
function unit(id: number): telejit.v1.ILinkUnit {
  const segment = (permission: telejit.v1.Permission, sizeBytes: number): telejit.v1.ISegment => ({
    permission,
    size: sizeBytes,
    alignment: 16,
    pieces: [{ offset: 0, data: Buffer.alloc(sizeBytes, 0x90) }],
    fixupOffset: writeColumn(Uint32Array.of(0)),
    fixupKind: Uint8Array.of(X86_64.Pointer32),
    fixupTarget: writeColumn(Uint32Array.of(3)),
    fixupAddend: writeColumn(Int32Array.of(0)),
  });
  const { PERMISSION_READ_EXECUTE, PERMISSION_READ_WRITE } = telejit.v1.Permission;
  const segments = [
    segment(PERMISSION_READ_EXECUTE, 64),
    segment(PERMISSION_READ_WRITE, 32),
    segment(PERMISSION_READ_EXECUTE, 48),
  ];
  return { id, name: `unit ${id}`, segments, references: [{ address: TARGET }] };
}

function linked(linker: Linker, units: telejit.v1.ILinkUnit[]): LinkedBatch {
  const work = linker.link({ units }, scope);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

const MANAGERS: readonly (readonly [string, () => MemoryManager])[] = [
  ['dual', () => new DualMemoryManager({ arenaBytes: 8 * MIB, isCodeRetired: true })],
  ['strict', () => new StrictMemoryManager({ arenaBytes: 8 * MIB })],
];

for (const [name, make] of MANAGERS) {
  describe(`publishing code, with the ${name} memory manager`, () => {
    let memory: MemoryManager;
    /** What happened, in order. */
    let steps: string[];
    beforeEach(() => {
      memory = make();
      steps = [];
    });
    afterEach(() => memory.close());

    /** A linker for a machine that needs maintenance: what is asked for is recorded, with the code as it is then. */
    function linker(): Linker {
      const recorded: MemoryManager = {
        name: memory.name,
        arenaStart: memory.arenaStart,
        arenaEnd: memory.arenaEnd,
        alias: memory.alias,
        use: () => memory.use(),
        close: () => memory.close(),
        allocate: (requests) => {
          const allocation = memory.allocate(requests);
          const finalize = (): void => {
            steps.push('permissions');
            allocation.finalize();
          };
          return { ...allocation, finalize };
        },
      };
      const code = new CodePublisher({
        clearCache: (begin, end) => {
          const first = contentAt(begin, 4).readUInt32LE();
          steps.push(`clear +${begin % 16} ${end - begin} bytes beginning with ${first.toString(16)}`);
        },
        synchronizeCores: () => steps.push('synchronize'),
      });
      return new Linker(
        recorded,
        code,
        { allocate: unused },
        { register: unused, unregister: unused },
        undefined,
        LIMITS,
      );
    }

    it('comes after content, fixups and permissions: each range of code where it runs, then all cores, once', () => {
      const { units } = linked(linker(), [unit(1), unit(2)]);
      const value = TARGET.toString(16);
      expect(steps).to.deep.equal([
        'permissions',
        'permissions',
        ...[64, 48, 64, 48].map((size) => `clear +0 ${size} bytes beginning with ${value}`),
        'synchronize',
      ]);
      expect(units.length).to.equal(2);
    });

    it('happens at the addresses that the caller gets, before it gets them', () => {
      const cleared: number[] = [];
      const code = new CodePublisher({
        clearCache: (begin) => cleared.push(begin),
        synchronizeCores: () => undefined,
      });
      const plain = new Linker(
        memory,
        code,
        { allocate: unused },
        { register: unused, unregister: unused },
        undefined,
        LIMITS,
      );
      const { units } = linked(plain, [unit(1)]);
      const [first, , third] = units[0].segments;
      expect(cleared).to.deep.equal([first.address, third.address]);
    });

    it('does not happen when nothing of the batch is code, nor when it fails', () => {
      const { segments = [] } = unit(1);
      const data = { ...segments?.[1], fixupTarget: writeColumn(Uint32Array.of(1)) };
      const references = [{ address: TARGET }];
      linked(linker(), [{ id: 1, name: 'data', segments: [data], references }]);
      expect(steps).to.deep.equal(['permissions']);
      const tooFar = { ...unit(2), references: [{ address: 2 ** 40 }] };
      expect(() => linked(linker(), [tooFar])).to.throw(/Pointer32/);
      expect(steps).to.deep.equal(['permissions']);
    });
  });
}
