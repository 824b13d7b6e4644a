import {
  ExecutionSession,
  type JITDylib,
  type MaterializationResponsibility,
  type ResourceManager,
  type TrackerKey,
} from '@telejit/controller/orc';
import { expect } from 'chai';
import { rejection } from '../../../support/rejection.js';
import { EXPORTED, finish, definitions, ManualUnit, Watched } from './support.js';

/** Counts what was made with each tracker. */
class Counter implements ResourceManager {
  readonly counts = new Map<TrackerKey, number>();
  readonly removed: TrackerKey[] = [];
  transfers = 0;

  readonly make = (responsibility: MaterializationResponsibility): void => {
    this.add(responsibility.tracker, 1);
    finish(responsibility);
  };

  add(key: TrackerKey, count: number): void {
    this.counts.set(key, (this.counts.get(key) ?? 0) + count);
  }

  handleRemove(_: unknown, key: TrackerKey): void {
    this.removed.push(key);
    this.counts.delete(key);
  }

  handleTransfer(_: unknown, to: TrackerKey, from: TrackerKey): void {
    this.transfers++;
    const count = this.counts.get(from);
    this.counts.delete(from);
    if (count !== undefined) this.add(to, count);
  }
}

describe('ResourceTracker', () => {
  let session: ExecutionSession;
  let main: JITDylib;
  let counter: Counter;

  beforeEach(() => {
    session = new ExecutionSession();
    main = session.createDylib('main');
    counter = new Counter();
    session.registerResourceManager(counter);
  });

  const lookup = (...names: string[]): Watched => new Watched(session, [main], names);
  const flagsOf = async (name: string): Promise<readonly string[]> => [
    ...(await session.lookupFlags(main.linkOrder, [name])).keys(),
  ];

  it('takes out what was not materialized, and never materializes it', async () => {
    const tracker = main.createTracker();
    const unit = new ManualUnit({ foo: EXPORTED });
    main.define(unit, tracker);
    expect(await flagsOf('foo')).to.deep.equal(['foo']);
    await tracker.remove();
    expect(await flagsOf('foo')).to.deep.equal([]);
    expect(counter.removed).to.deep.equal([tracker]);
    expect(await rejection(lookup('foo').result)).to.include({ code: 'SYMBOLS_NOT_FOUND' });
    expect(unit.materializations).to.equal(0);
  });

  it('frees what was materialized', async () => {
    const tracker = main.createTracker();
    main.define(new ManualUnit({ foo: EXPORTED }, counter.make), tracker);
    await lookup('foo').result;
    expect([...counter.counts]).to.deep.equal([[tracker, 1]]);
    await tracker.remove();
    expect(await flagsOf('foo')).to.deep.equal([]);
    expect(counter.removed).to.deep.equal([tracker]);
    expect(counter.counts.size).to.equal(0);
  });

  it('makes whoever is materializing for it fail, whatever they report', async () => {
    const tracker = main.createTracker();
    const unit = new ManualUnit({ foo: EXPORTED });
    main.define(unit, tracker);
    const watched = lookup('foo');
    const { responsibility } = unit;
    await tracker.remove();
    expect(await rejection(watched.result)).to.include({ code: 'FAILED_TO_MATERIALIZE' });
    expect(await flagsOf('foo')).to.deep.equal([]);
    expect(counter.removed).to.deep.equal([tracker]);
    expect(responsibility.tracker).to.include({ isDefunct: true });
    for (const report of [
      (): unknown => responsibility.defineMaterializing(new Map([['bar', EXPORTED]])),
      (): unknown => responsibility.notifyResolved(definitions('foo')),
      (): unknown => responsibility.notifyEmitted(),
    ]) {
      expect(report).to.throw().with.property('code', 'TRACKER_DEFUNCT');
    }
    responsibility.failMaterialization(new Error('gone'));
    expect(await flagsOf('bar')).to.deep.equal([]);
  });

  it('is the one of the dylib for what is added without any, until everything is cleared', async () => {
    main.define(new ManualUnit({ foo: EXPORTED }, counter.make));
    main.define(new ManualUnit({ bar: EXPORTED }, counter.make));
    expect(counter.counts.size).to.equal(0);
    await lookup('foo', 'bar').result;
    const tracker = main.defaultTracker;
    expect([...counter.counts]).to.deep.equal([[tracker, 2]]);
    await main.clear();
    expect(counter.counts.size).to.equal(0);
    expect(main.defaultTracker).to.not.equal(tracker);
  });

  it('gets what another stands for before it is materialized', async () => {
    const [foo, bar] = [main.createTracker(), main.createTracker()];
    main.define(new ManualUnit({ foo: EXPORTED }, counter.make), foo);
    main.define(new ManualUnit({ bar: EXPORTED }, counter.make), bar);
    bar.transferTo(foo);
    expect([counter.transfers, bar.isDefunct, foo.isDefunct]).to.deep.equal([1, true, false]);
    await lookup('foo', 'bar').result;
    expect([...counter.counts]).to.deep.equal([[foo, 2]]);
  });

  it('gets what another stands for after it was materialized', async () => {
    const [foo, bar] = [main.createTracker(), main.createTracker()];
    main.define(new ManualUnit({ foo: EXPORTED }, counter.make), foo);
    main.define(new ManualUnit({ bar: EXPORTED }, counter.make), bar);
    await lookup('foo', 'bar').result;
    expect(counter.counts.size).to.equal(2);
    bar.transferTo(foo);
    expect([counter.transfers, bar.isDefunct, foo.isDefunct]).to.deep.equal([1, true, false]);
    expect([...counter.counts]).to.deep.equal([[foo, 2]]);
  });

  it('gets what another stands for while it is materialized', async () => {
    const [foo, bar] = [main.createTracker(), main.createTracker()];
    const unit = new ManualUnit({ foo: EXPORTED });
    main.define(unit, foo);
    const watched = lookup('foo');
    const { responsibility } = unit;
    expect(responsibility.tracker).to.equal(foo);
    counter.add(responsibility.tracker, 1);
    foo.transferTo(bar);
    expect(responsibility.tracker).to.equal(bar);
    counter.add(responsibility.tracker, 1);
    expect([...counter.counts]).to.deep.equal([[bar, 2]]);
    finish(responsibility);
    await watched.result;
  });
});
