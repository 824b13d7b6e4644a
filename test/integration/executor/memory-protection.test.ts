import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import {
  addressesOf,
  callLong,
  callOf,
  installRuntime,
  linkC,
  releaseOf,
  THUNK,
  unitFromObject,
  compileC,
} from '../../support/c-units.js';
import { ExecutorProcess, RawSession } from '../../support/raw-session.js';

interface Mapping {
  readonly start: number;
  readonly end: number;
  readonly permissions: string;
  readonly path: string;
}

function mappingsOf(pid: number): Mapping[] {
  return readFileSync(`/proc/${pid}/maps`, 'latin1')
    .trim()
    .split('\n')
    .map((line) => {
      const [range, permissions, , , , path] = line.split(/ +/);
      const [start, end] = range.split('-').map((text) => parseInt(text, 16));
      return { start, end, permissions, path: path ?? '' };
    });
}

function permissionsAt(pid: number, address: number): string | undefined {
  return mappingsOf(pid)
    .find(({ start, end }) => start <= address && address < end)
    ?.permissions.slice(0, 3);
}

const SOURCE = `${THUNK}
const long constant[4] = {1, 2, 3, 4};
long variable = 5;
long read_all(long a, long b) { return constant[a] + variable; }
long write_constant(long a, long b) { *(volatile long *)&constant[0] = a; return 0; }
long write_code(long a, long b) { *(volatile char *)write_constant = 0; return 0; }
char bytes[16] = {0xc3};
long jump_to_data(long a, long b) { ((void (*)(void))bytes)(); return 0; }
`;

for (const memory of ['dual', 'strict'] as const) {
  describe(`memory protection of the ${memory} manager, as the kernel sees it`, () => {
    let executor: ExecutorProcess;
    let session: RawSession;
    let arenaStart: number;
    let arenaEnd: number;

    async function start(): Promise<void> {
      executor = await ExecutorProcess.start({ memory });
      session = RawSession.open(executor.address);
      const { description } = await session.hello();
      arenaStart = Number(description?.arenaStart);
      arenaEnd = Number(description?.arenaEnd);
      await installRuntime(session);
    }
    async function stop(): Promise<void> {
      await session.close();
      await executor.stop();
    }

    it('has no mapping that is writable and executable, before and after linking and running', async () => {
      await start();
      const unit = await linkC(session, SOURCE);
      expect(await callLong(session, unit.location('read_all'), unit.location('thunk'), 3)).to.equal(9n);
      // V8 has such pages of its own, for JavaScript; the executor's are its range and whatever else shows the same file.
      const ours = mappingsOf(executor.pid).filter(
        ({ start, end, path }) => (start >= arenaStart && end <= arenaEnd) || path.includes('memfd:telejit'),
      );
      expect(ours.length).to.be.greaterThan(2);
      expect(ours.filter(({ permissions }) => /^.wx/.test(permissions))).to.deep.equal([]);
      await stop();
    });

    it('gives code, constants and data exactly their permissions at their run addresses', async () => {
      await start();
      const unit = unitFromObject(session.newUnitId(), compileC(SOURCE));
      const addresses = addressesOf(await session.submit('link', { batch: { units: [unit.unit] } }));
      const actual = addresses.map((address) => permissionsAt(executor.pid, address));
      expect(actual).to.deep.equal(['r-x', 'r--', 'rw-']);
      await stop();
    });

    for (const culprit of ['write_constant', 'write_code', 'jump_to_data']) {
      it(`ends a call with SIGSEGV, and nothing else, when it does ${culprit}`, async () => {
        await start();
        const unit = await linkC(session, SOURCE);
        const failure = await session.failure('call', callOf(unit.location(culprit), unit.location('thunk'), 0));
        expect(failure.code).to.equal('CALL_FAULTED');
        expect(failure.message).to.include('SIGSEGV');
        expect(await callLong(session, unit.location('read_all'), unit.location('thunk'), 0)).to.equal(6n);
        await stop();
      });

      it(`ends a program with SIGSEGV, and nothing else, when it does ${culprit}`, async () => {
        await start();
        const unit = await linkC(session, SOURCE);
        const result = await session.submit('runProgram', { entry: unit.location(culprit) });
        expect(result.signalName).to.equal('SIGSEGV');
        await stop();
      });
    }

    it('refuses to write code and constants through WriteMemory, and writes data', async () => {
      await start();
      const unit = await linkC(session, SOURCE);
      const data = new Uint8Array(8);
      for (const name of ['read_all', 'constant']) {
        const failure = await session.failure('writeMemory', { location: unit.location(name), data });
        expect(failure.code).to.equal('NOT_WRITABLE');
      }
      await session.submit('writeMemory', { location: unit.location('variable'), data });
      expect(await callLong(session, unit.location('read_all'), unit.location('thunk'), 0)).to.equal(1n);
      await stop();
    });
  });
}

describe('mappings of the dual manager', () => {
  it('do not grow with the number of units, and all memory comes back', async () => {
    const executor = await ExecutorProcess.start();
    const session = await RawSession.connect(executor.address);
    const object = compileC(SOURCE);
    const link = async (count: number): Promise<void> => {
      const units = Array.from({ length: count }, () => unitFromObject(session.newUnitId(), object));
      await session.submit('link', { batch: { units: units.map(({ unit }) => unit) } });
      linked.push(...units);
    };
    const linked: ReturnType<typeof unitFromObject>[] = [];
    await link(1);
    const before = arenaMappings();
    for (let i = 0; i < 20; i++) await link(500);
    expect(arenaMappings()).to.equal(before);
    expect((await session.submit('release', releaseOf(...linked))).released).to.equal(10001);
    expect(arenaMappings()).to.equal(before);
    await session.close();
    await executor.stop();

    /** Node's own heap comes and goes elsewhere. */
    function arenaMappings(): number {
      return mappingsOf(executor.pid).filter(({ start }) => start < 2 ** 31 && start > 0x2000_0000).length;
    }
  });
});
