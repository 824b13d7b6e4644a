import { spawnExecutor, type Executor } from '@telejit/controller';
import { absoluteDef, LazyCallThroughManager, SymbolFlags, type CallThrough } from '@telejit/controller/orc';
import { expect } from 'chai';
import { executorWithRuntime, OrcSession } from '../../support/orc-session.js';
import { rejection } from '../../support/rejection.js';

describe('LazyCallThroughManager', () => {
  let executor: Executor;
  let orc: OrcSession;

  before(async () => {
    executor = await executorWithRuntime('dual');
  });
  after(() => executor.close());
  beforeEach(async () => {
    orc = await OrcSession.open(executor);
  });
  afterEach(() => orc[Symbol.asyncDispose]());

  it('makes trampolines that materialize their symbol at the first call, and say so once', async () => {
    const manager = await LazyCallThroughManager.create(orc.session, orc.layer, orc.remote);
    orc.add('long body(long a) { return a + 42; }');
    const body = await orc.address('body');
    let materialized = 0;
    const found: bigint[] = [];
    const targets = orc.session.createDylib('targets');
    targets.define({
      name: 'the target',
      symbols: new Map([['target', SymbolFlags.Exported]]),
      materialize: (responsibility) => {
        materialized++;
        responsibility.notifyResolved(new Map([['target', absoluteDef(body)]]));
        responsibility.notifyEmitted();
      },
    });
    const callThrough: CallThrough = {
      source: targets,
      name: 'target',
      onFound: ({ address }) => found.push(address),
    };
    orc.main.define({
      name: 'a trampoline',
      symbols: new Map([['trampoline', SymbolFlags.Callable]]),
      materialize: (responsibility) => manager.emitTrampolines(responsibility, new Map([['trampoline', callThrough]])),
    });
    await orc.address('trampoline');
    expect(materialized).to.equal(0);
    expect(await orc.call('trampoline', 1)).to.equal(43n);
    expect(await orc.call('trampoline', 2)).to.equal(44n);
    expect(materialized).to.equal(1);
    expect(found).to.deep.equal([body]);
  });

  it('refuses to make trampolines that lead nowhere', async () => {
    const manager = await LazyCallThroughManager.create(orc.session, orc.layer, orc.remote);
    orc.main.define({
      name: 'a trampoline',
      symbols: new Map([['trampoline', SymbolFlags.Callable]]),
      materialize: (responsibility) => manager.emitTrampolines(responsibility, new Map()),
    });
    expect(await rejection(orc.address('trampoline'))).to.include({ code: 'FAILED_TO_MATERIALIZE' });
  });

  it('needs the native runtime, and says so', async () => {
    const bare = await spawnExecutor();
    const own = await OrcSession.open(bare);
    const error = await rejection(LazyCallThroughManager.create(own.session, own.layer, own.remote));
    expect(error).to.include({ code: 'RUNTIME_MISSING' });
    await own[Symbol.asyncDispose]();
    await bare.close();
  });
});
