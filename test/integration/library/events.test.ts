import { once } from 'node:events';
import { spawnExecutor, type Executor } from '@telejit/controller';
import { CompilePool } from '@telejit/controller/compile';
import {
  addIrModule,
  ExecutionSession,
  IrCompileLayer,
  LinkObject,
  ObjectLayer,
  RedirectableSymbolManager,
  SessionEvents,
  type CompileEvent,
  type JITDylib,
  type LinkEvent,
  type ReleaseEvent,
  type SwapEvent,
} from '@telejit/controller/orc';
import { expect } from 'chai';
import { compileC } from '../../support/c-units.js';

type Remote = Awaited<ReturnType<Executor['openSession']>>;
type Event = CompileEvent | LinkEvent | ReleaseEvent | SwapEvent;

describe('Events of a session', () => {
  let executor: Executor;
  let remote: Remote;
  let session: ExecutionSession;
  let events: SessionEvents;
  let layer: ObjectLayer;
  let main: JITDylib;

  before(async () => {
    executor = await spawnExecutor();
  });
  after(() => executor.close());

  beforeEach(async () => {
    remote = await executor.openSession();
    session = new ExecutionSession();
    events = new SessionEvents();
    layer = new ObjectLayer(session, remote, { events });
    main = session.createDylib('main');
  });
  afterEach(async () => {
    await session.end();
    await executor.closeSession(remote);
  });

  const object = (source: string, name: string): LinkObject => LinkObject.read(compileC(source), name);
  const add = (source: string, name: string): void => layer.add(main, object(source, name));

  /** Everything that happens from now on. */
  function record(): Event[] {
    const heard: Event[] = [];
    const hear = (event: Event): void => void heard.push(event);
    events.add({ onCompile: hear, onLink: hear, onRelease: hear, onSwap: hear });
    return heard;
  }

  /** Times lie between the two, and say how long it took. */
  function expectTimes({ atMs, elapsedMs }: Event, since: number): void {
    expect(atMs - elapsedMs).to.be.within(since, atMs);
    expect(atMs).to.be.at.most(performance.now());
  }

  it('tell of a link with its units, their functions by address, and times', async () => {
    const began = performance.now();
    const heard = record();
    add(
      'int g(int); int f(int n) { return g(n) + 1; } static int own(int n) { return n; } int (*p)(int) = own;',
      'f.o',
    );
    add('int g(int n) { return n; }', 'g.o');
    const f = await session.lookupAddress(main, 'f');
    expect(heard.map(({ kind }) => kind)).to.deep.equal(['link']);
    const [event] = heard;
    if (event.kind !== 'link') expect.fail();
    expectTimes(event, began);
    expect(event.executorMs).to.be.within(0, event.elapsedMs);
    expect(event.fixupCount).to.be.at.least(2);
    expect(event.units.map(({ name }) => name)).to.deep.equal(['f.o', 'g.o']);
    expect(new Set(event.units.map(({ id }) => id)).size).to.equal(2);
    const [unit] = event.units;
    expect(unit.functions.map(({ name }) => name)).to.deep.equal(['f', 'own']);
    expect(unit.functions[0].address).to.equal(f);
    expect(unit.functions.reduce((total, { sizeBytes }) => total + sizeBytes, 0)).to.be.within(1, unit.sizeBytes);
    expect(unit.functions).to.equal(unit.functions);
  });

  it('tell of a release, with the units that the link named', async () => {
    const heard = record();
    const tracker = main.createTracker();
    layer.add(main, object('int f(int n) { return n; }', 'f.o'), tracker);
    add('int g(int n) { return n; }', 'g.o');
    await session.lookupAddress(main, 'f');
    await session.lookupAddress(main, 'g');
    const began = performance.now();
    await tracker.remove();
    const [linked, , released] = heard;
    if (linked.kind !== 'link' || released.kind !== 'release') expect.fail();
    expectTimes(released, began);
    expect(released.units).to.deep.equal([{ id: linked.units[0].id, name: 'f.o' }]);
  });

  it('tell of a module that is compiled, before its link', async () => {
    const heard = record();
    const pool = new CompilePool({ cache: false });
    try {
      const compile = new IrCompileLayer(pool, { triple: executor.description.triple, optLevel: 2 }, layer, events);
      const text = 'define i32 @f(i32 %x) { ret i32 %x }';
      await addIrModule(pool, compile, main, { name: 'f.ll', source: { kind: 'ir', text } });
      await session.lookupAddress(main, 'f');
    } finally {
      await pool.close();
    }
    const [compiled, linked] = heard;
    if (compiled.kind !== 'compile' || linked.kind !== 'link') expect.fail();
    expect(compiled).to.include({ name: 'f.ll', isFromCache: false });
    expect(compiled.compileMs).to.be.within(0, compiled.elapsedMs);
    expect(compiled.objectBytes).to.be.at.least(64);
    expect(linked.atMs - linked.elapsedMs).to.be.at.least(compiled.atMs);
  });

  it('tell of a swap', async () => {
    const symbols = new RedirectableSymbolManager(session, layer, remote);
    add('int one(void) { return 1; } int two(void) { return 2; }', 'bodies.o');
    symbols.createRedirectableSymbols(main, new Map([['f', { symbol: 'one' }]]));
    await session.lookupAddress(main, 'f');
    const began = performance.now();
    const heard = record();
    await symbols.redirect(main, new Map([['f', await session.lookupAddress(main, 'two')]]));
    const [swapped] = heard;
    expect(heard.length).to.equal(1);
    if (swapped.kind !== 'swap') expect.fail();
    expect(swapped).to.deep.include({ dylib: 'main', symbols: ['f'] });
    expectTimes(swapped, began);
  });

  it('come to no listener that was taken out', async () => {
    let count = 0;
    const remove = events.add({ onLink: () => void count++ });
    add('int f;', 'f.o');
    await session.lookupAddress(main, 'f');
    remove();
    add('int g;', 'g.o');
    await session.lookupAddress(main, 'g');
    expect(count).to.equal(1);
    expect(events.hears('link')).to.equal(false);
  });

  for (const [how, onLink] of [
    [
      'throws',
      (): void => {
        throw new Error('no time');
      },
    ],
    ['rejects', (): Promise<void> => Promise.reject(new Error('no time'))],
  ] as const) {
    it(`are not disturbed by a listener that ${how}: it is taken out, with one warning`, async () => {
      let calls = 0;
      let others = 0;
      events.add({
        onLink: () => {
          calls++;
          return onLink();
        },
      });
      events.add({ onLink: () => void others++ });
      const warned: Promise<readonly unknown[]> = once(process, 'warning');
      add('int f;', 'f.o');
      await session.lookupAddress(main, 'f');
      const [warning] = await warned;
      expect(warning).to.include({ name: 'TelejitWarning', code: 'LISTENER_FAILED' });
      expect(warning)
        .to.have.property('message')
        .that.equals('a listener failed at a link event, and hears no more: no time');
      add('int g;', 'g.o');
      await session.lookupAddress(main, 'g');
      expect([calls, others]).to.deep.equal([1, 2]);
    });
  }

  it('are of the kinds that a listener has a method for', () => {
    expect(events.hears('link')).to.equal(false);
    events.add({ onSwap: () => undefined });
    expect((['compile', 'link', 'release', 'swap'] as const).filter((kind) => events.hears(kind))).to.deep.equal([
      'swap',
    ]);
  });

  it('are not made when nobody listens', async () => {
    const made: string[] = [];
    events.emit = (kind): void => void made.push(kind);
    add('int f(int n) { return n; }', 'f.o');
    await session.lookupAddress(main, 'f');
    expect(made).to.deep.equal([]);
  });
});
