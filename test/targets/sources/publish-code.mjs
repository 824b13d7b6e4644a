// Runs on the machine that it is about: links two units of code and data with a linker that records what it asks for, and
// prints that. The first instruction of each range is `movz w0, #0`; a fixup stores VALUE in it.
import { closeSync, openSync, readSync } from 'node:fs';
import { CodePublisher, Linker } from '@telejit/executor/linker';
import { DualMemoryManager, StrictMemoryManager } from '@telejit/executor/memory';
import { AARCH64 } from '@telejit/shared/fixup';
import { telejit, writeColumn } from '@telejit/shared/wire';

const MIB = 1024 * 1024;
const VALUE = 0x1234;
const MOVZ = 0x52800000;
const { PERMISSION_READ_EXECUTE, PERMISSION_READ_WRITE } = telejit.v1.Permission;
const scope = { isUnitUsed: () => false, findThreadLocal: () => undefined, findContent: () => undefined };

function unused() {
  throw new Error('not used by these units');
}

function wordAt(address) {
  const file = openSync('/proc/self/mem', 'r');
  const word = Buffer.alloc(4);
  readSync(file, word, 0, 4, address);
  closeSync(file);
  return word.readUInt32LE();
}

function segment(permission, size) {
  const data = Buffer.alloc(size);
  data.writeUInt32LE(MOVZ);
  return {
    ...{ permission, size, alignment: 16, pieces: [{ offset: 0, data }] },
    fixupOffset: writeColumn(Uint32Array.of(0)),
    fixupKind: Uint8Array.of(AARCH64.MoveG0),
    fixupTarget: writeColumn(Uint32Array.of(2)),
    fixupAddend: writeColumn(Int32Array.of(0)),
  };
}

function unit(id) {
  const segments = [segment(PERMISSION_READ_EXECUTE, 64), segment(PERMISSION_READ_WRITE, 32)];
  return { id, name: `unit ${id}`, segments, references: [{ address: VALUE }] };
}

function stepsWith(memory) {
  const steps = [];
  const recorded = {
    ...{ name: memory.name, arenaStart: memory.arenaStart, arenaEnd: memory.arenaEnd, alias: memory.alias },
    use: () => memory.use(),
    allocate: (requests) => {
      const allocation = memory.allocate(requests);
      const finalize = () => {
        steps.push('permissions');
        allocation.finalize();
      };
      return { ...allocation, finalize };
    },
  };
  const cleared = [];
  const code = new CodePublisher({
    clearCache: (begin, end) => {
      cleared.push(begin);
      steps.push(`clear ${end - begin} bytes beginning with ${wordAt(begin).toString(16)}`);
    },
    synchronizeCores: () => steps.push('synchronize'),
  });
  const linker = new Linker(
    ...[recorded, code, { allocate: unused }, { register: unused, unregister: unused }, undefined],
    { linkBytes: MIB, linkSegments: 16, unitsPerSession: 16, recordBytes: MIB },
  );
  const work = linker.link({ units: [unit(1), unit(2)] }, scope);
  let step = work.next();
  while (!step.done) step = work.next();
  const { units } = step.value;
  const isWhereItRuns = units.every(({ segments }, index) => segments[0].address === cleared[index]);
  // What a real executor has does the same, on real caches.
  CodePublisher.ofThisMachine().publish(cleared.map((address) => ({ address, sizeBytes: 64 })));
  memory.close();
  return { steps, isWhereItRuns };
}

const result = {
  dual: stepsWith(new DualMemoryManager({ arenaBytes: 8 * MIB, isCodeRetired: true })),
  strict: stepsWith(new StrictMemoryManager({ arenaBytes: 8 * MIB })),
};
console.log(JSON.stringify(result));
