import { connectExecutor, InputError, LLJIT, spawnExecutor, type Executor } from '@telejit/controller';
import { telejit } from '@telejit/shared/wire';
import { expect } from 'chai';
import { compileC } from '../../support/c-units.js';
import { afterHello, startPeer } from '../../support/grpc-peer.js';
import { rejection } from '../../support/rejection.js';

const MIB = 2 ** 20;
const CALLS = 40_000;
const PINGS = 200_000;

describe('What is submitted in one turn', function () {
  this.timeout(120_000);

  let executor: Executor;
  let jit: LLJIT;
  before(async () => {
    executor = await spawnExecutor();
  });
  after(() => executor.close());
  beforeEach(async () => {
    jit = await LLJIT.builder().executor(executor).create();
  });
  afterEach(() => jit.close());

  it('may be more calls than a message has room for: all are answered, in one round trip', async () => {
    jit.addObjectSync(compileC('long add(long a, long b) { return a + b; }'), { name: 'add.o' });
    const add = jit.function('long add(long, long)');
    await add(1n, 2n);
    const { roundTrips, bytesSent } = jit.stats;
    const sums = await Promise.all(Array.from({ length: CALLS }, (_, i) => add(BigInt(i), 5n)));
    expect(sums.every((sum, i) => sum === BigInt(i + 5))).to.equal(true);
    expect(jit.stats.roundTrips - roundTrips).to.equal(1);
    // What is in one message would be more than executors read of one.
    expect(jit.stats.bytesSent - bytesSent).to.be.greaterThan(MIB);
  });

  it('may be hundreds of thousands of operations: they take effect in order', async () => {
    const session = jit.remoteSession;
    const unit = { permission: telejit.v1.Permission.PERMISSION_READ_WRITE, size: 4096, alignment: 8 };
    const linked = await session.link([{ id: 70_000, segments: [unit] }], 'link').result;
    expect(linked.segmentAddresses).to.have.length(8);
    const location = { segment: { unit: 70_000, segment: 0 } };
    const answers: Promise<unknown>[] = [];
    const values: Promise<number>[] = [];
    for (let i = 0; i < PINGS; i++) {
      answers.push(session.submit('ping', {}).result);
      if (i % 20_000 !== 0) continue;
      answers.push(session.submit('writeMemory', { location, data: Uint8Array.of(i / 20_000 + 1) }).result);
      values.push(session.submit('readMemory', { location, size: 1 }).result.then(({ data }) => data?.[0] ?? 0));
    }
    await Promise.all(answers);
    expect(await Promise.all(values)).to.deep.equal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('may be a large operation, which others follow', async () => {
    const session = jit.remoteSession;
    const before = session.submit('ping', {}).result;
    const names = Array.from({ length: 170_000 }, (_, i) => `no_such_symbol_${String(i).padStart(5, '0')}`);
    const large = session.submit('resolveSymbols', { names }).result;
    const after = session.submit('resolveSymbols', { names: ['malloc'] }).result;
    await before;
    expect((await large).addresses).to.have.length(8 * names.length);
    expect((await after).addresses?.some((byte) => byte !== 0)).to.equal(true);
  });

  for (const [what, names, why] of [
    ['bytes', Array.from({ length: 200_000 }, () => 'a name of twenty-odd bytes'), /takes 5600\d{3} bytes .* 4194240;/],
    ['parts', Array.from({ length: 600_000 }, () => ''), /too many parts: .* 1048576 /],
  ] as const) {
    it(`fails alone when no message has room for it, for it has too many ${what}`, async () => {
      const session = jit.remoteSession;
      const before = session.submit('ping', {}).result;
      const large = rejection(session.submit('resolveSymbols', { names: [...names] }, 'look up names').result);
      const after = session.submit('ping', {}).result;
      await Promise.all([before, after]);
      const error = await large;
      expect(error).to.be.instanceOf(InputError).and.to.have.property('code', 'LIMIT_EXCEEDED');
      expect(error.message)
        .to.match(/^look up names: /)
        .and.to.match(why);
      await session.submit('ping', {}).result;
    });
  }

  it('keeps to what an executor says that it takes', async () => {
    const limits = { frameBytes: 65_536, frameReads: 10_000 };
    const sizes: number[] = [];
    const ids: number[] = [];
    await using peer = await startPeer(
      afterHello(
        (stream, { id }) => {
          ids.push(id ?? 0);
          stream.write({ replies: [{ id, ping: {} }] });
        },
        { limits, onFrame: (frame) => sizes.push(telejit.v1.ControllerFrame.encode(frame).finish().length) },
      ),
    );
    await using small = await connectExecutor(peer.address);
    const session = await small.openSession();
    const pings = Array.from({ length: 20_000 }, () => session.submit('ping', {}).result);
    const large = session.submit('writeMemory', { location: { address: 8 }, data: new Uint8Array(65_500) }).result;
    expect(await rejection(large)).to.have.property('code', 'LIMIT_EXCEEDED');
    await Promise.all(pings);
    expect(ids).to.deep.equal(Array.from({ length: 20_001 }, (_, i) => i + 2));
    expect(Math.max(...sizes)).to.be.lessThan(10_000);
  });
});
