import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { ExecutionSession, SymbolFlags, type JITDylib, type MaterializationUnit } from '@telejit/controller/orc';
import { expect } from 'chai';
import { rejection } from '../../../support/rejection.js';
import { absolutes, defOf, EXPORTED, finish, ManualUnit, settled, Watched, WEAK } from './support.js';

/** What `make` makes, held by nothing of the caller's. */
function weakly<T extends object>(make: () => T): WeakRef<T> {
  return new WeakRef(make());
}

/** Collects all memory that nothing can reach. */
async function collectGarbage(): Promise<void> {
  setFlagsFromString('--expose-gc');
  // A WeakRef keeps what it was made of until the turn is over.
  await settled();
  runInNewContext('gc()');
}

describe('A materialization unit', () => {
  let session: ExecutionSession;
  let main: JITDylib;

  beforeEach(() => {
    session = new ExecutionSession();
    main = session.createDylib('main');
  });

  const lookup = (...names: string[]): Watched => new Watched(session, [main], names);

  /** Defines a unit of weak symbols that notes what is discarded of it. */
  function defineWeak(discarded: string[]): MaterializationUnit {
    const unit: MaterializationUnit = {
      name: 'weak symbols',
      symbols: new Map([
        ['foo', WEAK],
        ['bar', WEAK],
      ]),
      materialize: (responsibility) => finish(responsibility),
      discard: (_, name) => void discarded.push(name),
    };
    main.define(unit);
    return unit;
  }

  it('is dropped when the last of its symbols is defined elsewhere', async () => {
    const discarded: string[] = [];
    const unit = weakly(() => defineWeak(discarded));
    main.define(absolutes('foo'));
    await collectGarbage();
    expect(unit.deref()).to.not.equal(undefined);
    main.define(absolutes('bar'));
    await collectGarbage();
    expect(discarded).to.deep.equal(['foo', 'bar']);
    expect(unit.deref()).to.equal(undefined);
  });

  it('is dropped with the tracker of what was not asked for, without a discard', async () => {
    const discarded: string[] = [];
    const unit = weakly(() => defineWeak(discarded));
    await main.clear();
    await collectGarbage();
    expect(discarded).to.deep.equal([]);
    expect(unit.deref()).to.equal(undefined);
  });

  it('has no initializer symbol any more when that was discarded', async () => {
    const unit = new ManualUnit({ init: WEAK | SymbolFlags.SideEffectsOnly, bar: EXPORTED });
    const withInitializer: MaterializationUnit = {
      name: unit.name,
      symbols: unit.symbols,
      initializerSymbol: 'init',
      materialize: (responsibility) => unit.materialize(responsibility),
      discard: (dylib, name) => unit.discard(dylib, name),
    };
    main.define(withInitializer);
    main.define(absolutes('init'));
    expect(unit.discarded).to.deep.equal(['init']);
    const watched = lookup('bar');
    expect(unit.responsibility.initializerSymbol).to.equal(undefined);
    expect([...unit.responsibility.symbols.keys()]).to.deep.equal(['bar']);
    finish(unit.responsibility);
    await watched.result;
  });

  it('keeps its weak symbols when another defines them as weak, and is made for them', async () => {
    const first = new ManualUnit({ foo: EXPORTED, bar: WEAK }, finish);
    const second = new ManualUnit({ bar: WEAK }, finish);
    main.define(first);
    main.define(second);
    await lookup('bar').result;
    expect([first.materializations, second.materializations]).to.deep.equal([1, 0]);
    expect([first.discarded, second.discarded]).to.deep.equal([[], ['bar']]);
  });

  it('keeps a weak symbol that is being made against a strong one', async () => {
    const unit = new ManualUnit({ foo: WEAK });
    main.define(unit);
    const watched = lookup('foo');
    expect(() => main.define(absolutes('foo')))
      .to.throw()
      .with.property('code', 'DUPLICATE_DEFINITION');
    finish(unit.responsibility);
    await watched.result;
  });

  it('may finish before it returns: the lookup has address and flags', async () => {
    main.define(new ManualUnit({ foo: EXPORTED }, finish));
    expect((await lookup('foo').result).get('foo')).to.deep.equal(defOf('foo'));
  });

  it('that fails names all of its symbols, and their dylib', async () => {
    main.define(new ManualUnit({ foo: WEAK, bar: WEAK }, (r) => r.failMaterialization(new Error('no'))));
    const error = await rejection(lookup('foo', 'bar').result);
    expect(error).to.deep.include({ code: 'FAILED_TO_MATERIALIZE', data: { symbols: { main: ['foo', 'bar'] } } });
  });

  it('that failed says why after the session has ended', async () => {
    main.define(new ManualUnit({ foo: EXPORTED }, (r) => r.failMaterialization(new Error('no memory'))));
    const failing = rejection(lookup('foo').result);
    await session.end();
    expect(await failing).to.include({ code: 'FAILED_TO_MATERIALIZE' });
    expect((await failing).message).to.equal('"foo" in main could not be materialized: no memory');
  });

  it('of a dylib that is removed fails if it is being made, and is dropped if nobody asked', async () => {
    const [bar, baz] = [new ManualUnit({ bar: EXPORTED }), new ManualUnit({ baz: EXPORTED })];
    main.define(absolutes('foo'));
    main.define(bar);
    main.define(baz);
    await lookup('foo').result;
    const failing = rejection(lookup('baz').result);
    await session.removeDylib(main);
    expect(await failing).to.include({ code: 'FAILED_TO_MATERIALIZE' });
    expect([bar.materializations, bar.discarded]).to.deep.equal([0, []]);
    expect(() => finish(baz.responsibility))
      .to.throw()
      .with.property('code', 'TRACKER_DEFUNCT');
    baz.responsibility.failMaterialization(new Error('gone'));
    expect(main.linkOrder).to.deep.equal([]);
    expect(await rejection(lookup('foo').result)).to.include({ code: 'SYMBOLS_NOT_FOUND' });
  });
});
