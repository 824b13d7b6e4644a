import {
  absoluteSymbols,
  depthFirstLinkOrder,
  ExecutionSession,
  ReExportsGenerator,
  reexports,
  symbolAliases,
  SymbolFlags,
  SymbolState,
  type DefinitionGenerator,
  type GenerationRequest,
  type JITDylib,
  type TrackerKey,
} from '@telejit/controller/orc';
import { expect } from 'chai';
import { rejection } from '../../../support/rejection.js';
import {
  absolutes,
  addressOf,
  defOf,
  definitions,
  EXPORTED,
  finish,
  ManualUnit,
  settled,
  Watched,
  WEAK,
} from './support.js';

describe('ExecutionSession', () => {
  let session: ExecutionSession;
  let main: JITDylib;

  beforeEach(() => {
    session = new ExecutionSession();
    main = session.createDylib('main');
  });

  const lookup = (...names: string[]): Watched => new Watched(session, [main], names);

  describe('lookup', () => {
    it('answers once the symbol is emitted, not when it is resolved', async () => {
      const unit = new ManualUnit({ foo: EXPORTED });
      main.define(unit);
      const watched = lookup('foo');
      unit.responsibility.notifyResolved(definitions('foo'));
      await settled();
      expect(watched.isAnswered).to.equal(false);
      unit.responsibility.notifyEmitted();
      expect(await watched.addresses()).to.deep.equal({ foo: addressOf('foo') });
    });

    it('answers when the symbol is resolved if that is all that is asked', async () => {
      const unit = new ManualUnit({ foo: EXPORTED });
      main.define(unit);
      const watched = new Watched(session, [main], ['foo'], { requiredState: SymbolState.Resolved });
      unit.responsibility.notifyResolved(definitions('foo'));
      expect((await watched.result).has('foo')).to.equal(true);
    });

    it('of nothing is answered at once', async () => {
      expect((await lookup().result).size).to.equal(0);
    });

    it('materializes a unit once, however many ask and however many of its symbols', async () => {
      const unit = new ManualUnit({ foo: EXPORTED, bar: EXPORTED });
      main.define(unit);
      const all = [lookup('foo'), lookup('bar'), lookup('foo', 'bar'), lookup('foo')];
      finish(unit.responsibility);
      for (const watched of all) await watched.result;
      await lookup('bar').result;
      expect(unit.materializations).to.equal(1);
    });

    it('says which of the symbols are asked for', () => {
      const unit = new ManualUnit({ foo: EXPORTED, bar: EXPORTED });
      main.define(unit);
      lookup('foo');
      expect([...unit.responsibility.requestedSymbols]).to.deep.equal(['foo']);
    });

    it('materializes symbols of a unit that nobody asked for as well', async () => {
      main.define(new ManualUnit({ foo: EXPORTED, bar: EXPORTED }, finish));
      expect(await lookup('foo').addresses()).to.deep.equal({ foo: addressOf('foo') });
      expect(await lookup('bar').addresses()).to.deep.equal({ bar: addressOf('bar') });
    });

    it('fails for names that nothing defines, all of them, and materializes nothing', async () => {
      const unit = new ManualUnit({ foo: EXPORTED });
      main.define(unit);
      const error = await rejection(lookup('foo', 'no', 'nor').result);
      expect(error).to.include({ code: 'SYMBOLS_NOT_FOUND' });
      expect(error.message).to.match(/^"no", "nor" are defined nowhere in "main"/);
      expect(unit.materializations).to.equal(0);
    });

    it('leaves out weakly referenced names that nothing defines', async () => {
      main.define(absolutes('foo'));
      const watched = new Watched(session, [main], ['foo', 'bar'], { weak: new Set(['bar']) });
      expect(await watched.addresses()).to.deep.equal({ foo: addressOf('foo') });
    });

    it('waits for symbols of materialization side effects without giving them an address', async () => {
      const unit = new ManualUnit({ init: EXPORTED | SymbolFlags.SideEffectsOnly });
      main.define(unit);
      const watched = lookup('init');
      await settled();
      expect(watched.isAnswered).to.equal(false);
      unit.responsibility.notifyEmitted();
      expect((await watched.result).size).to.equal(0);
    });

    it('keeps failing for symbols of side effects that failed', async () => {
      main.define(
        new ManualUnit({ init: EXPORTED | SymbolFlags.SideEffectsOnly }, (r) => r.failMaterialization(new Error('no'))),
      );
      expect(await rejection(lookup('init').result)).to.include({ code: 'FAILED_TO_MATERIALIZE' });
      expect(await rejection(lookup('init').result)).to.include({ code: 'FAILED_TO_MATERIALIZE' });
    });

    it('goes through dylibs in order and does not see hidden symbols of others', async () => {
      const other = session.createDylib('other');
      main.define(
        absoluteSymbols(
          new Map([
            ['foo', defOf('foo')],
            ['bar', defOf('hidden bar', SymbolFlags.None)],
          ]),
        ),
      );
      other.define(absolutes('bar', 'foo'));
      const order = [main, other].map((dylib) => ({ dylib, matchesAll: false }));
      const found = await session.lookup(order, ['foo', 'bar']);
      expect(found.get('foo')?.address).to.equal(addressOf('foo'));
      expect(found.get('bar')?.address).to.equal(addressOf('bar'));
      const own = await session.lookup(main.linkOrder, ['bar']);
      expect(own.get('bar')?.address).to.equal(addressOf('hidden bar'));
    });

    it('of flags materializes nothing', async () => {
      const unit = new ManualUnit({ bar: WEAK });
      main.define(unit);
      main.define(absolutes('foo'));
      const flags = await session.lookupFlags(main.linkOrder, ['foo', 'bar', 'baz']);
      expect(Object.fromEntries(flags)).to.deep.equal({ foo: EXPORTED, bar: WEAK });
      expect(unit.materializations).to.equal(0);
    });

    it('tells which definitions it found, before they are made', async () => {
      main.define(absolutes('foo'));
      await lookup('foo').result;
      const [bar, baz] = [new ManualUnit({ bar: EXPORTED }), new ManualUnit({ baz: EXPORTED }, finish)];
      main.define(bar);
      main.define(baz);
      const found: string[] = [];
      const made: number[] = [];
      const done = new Promise<number>((resolve, reject) => {
        session.lookupThen(
          main.linkOrder,
          ['foo', 'bar', 'baz'],
          {},
          {
            onFound: (symbols) => {
              found.push(...symbols.map(({ dylib, name }) => `${dylib.name} ${name}`));
              made.push(bar.materializations, baz.materializations);
            },
            onDone: ({ size }) => resolve(size),
            onFailed: reject,
          },
        );
      });
      finish(bar.responsibility);
      expect(await done).to.equal(3);
      expect(found).to.have.members(['main foo', 'main bar', 'main baz']);
      expect(made).to.deep.equal([0, 0]);
    });

    it('ends on abort, and what it began goes on', async () => {
      const unit = new ManualUnit({ foo: EXPORTED });
      main.define(unit);
      const controller = new AbortController();
      const aborted = new Watched(session, [main], ['foo'], { signal: controller.signal });
      controller.abort();
      expect(await rejection(aborted.result)).to.include({ code: 'CANCELLED' });
      const watched = lookup('foo');
      finish(unit.responsibility);
      await watched.result;
      expect(unit.materializations).to.equal(1);
      const late = new Watched(session, [main], ['foo'], { signal: controller.signal });
      expect(await rejection(late.result)).to.include({ code: 'CANCELLED' });
    });
  });

  describe('dependencies', () => {
    /** Units of one symbol each, resolved, none emitted. */
    function resolved(...names: string[]): Record<string, ManualUnit> {
      const units = Object.fromEntries(names.map((name) => [name, new ManualUnit({ [name]: EXPORTED })]));
      for (const unit of Object.values(units)) main.define(unit);
      for (const name of names) {
        lookup(name).result.catch(() => undefined);
        units[name].responsibility.notifyResolved(definitions(name));
      }
      return units;
    }

    function emit(unit: ManualUnit, ...on: string[]): void {
      unit.responsibility.notifyEmitted([
        { symbols: unit.symbols.keys(), dependencies: on.map((name) => ({ dylib: main, name })) },
      ]);
    }

    it('delay a symbol until they are emitted', async () => {
      const { foo, bar } = resolved('foo', 'bar');
      const watched = lookup('foo');
      emit(foo, 'bar');
      await settled();
      expect(watched.isAnswered).to.equal(false);
      emit(bar);
      expect(await watched.addresses()).to.deep.equal({ foo: addressOf('foo') });
    });

    it('are followed through what is emitted', async () => {
      const { foo, bar, baz } = resolved('foo', 'bar', 'baz');
      const watched = lookup('foo');
      emit(bar, 'baz');
      emit(foo, 'bar');
      await settled();
      expect(watched.isAnswered).to.equal(false);
      emit(baz);
      await watched.result;
    });

    it('in a circle make all ready together', async () => {
      const { foo, bar, baz } = resolved('foo', 'bar', 'baz');
      const watched = [lookup('foo'), lookup('bar'), lookup('baz')];
      emit(foo, 'bar');
      emit(bar, 'baz');
      await settled();
      expect(watched.map(({ isAnswered }) => isAnswered)).to.deep.equal([false, false, false]);
      emit(baz, 'foo');
      await Promise.all(watched.map(({ result }) => result));
    });

    it('that are added to a responsibility count in every group, and without any', async () => {
      const { foo, bar, baz } = resolved('foo', 'bar', 'baz');
      const watched = [lookup('foo'), lookup('bar')];
      for (const { responsibility } of [foo, bar]) responsibility.addDependencies([{ dylib: main, name: 'baz' }]);
      emit(foo, 'bar');
      bar.responsibility.notifyEmitted();
      await settled();
      expect(watched.map(({ isAnswered }) => isAnswered)).to.deep.equal([false, false]);
      emit(baz);
      await Promise.all(watched.map(({ result }) => result));
    });

    it('of a symbol on itself are nothing', async () => {
      const { foo } = resolved('foo');
      const watched = lookup('foo');
      emit(foo, 'foo');
      await watched.result;
    });

    it('that fail make dependents fail, with the cause', async () => {
      const { foo, bar, baz } = resolved('foo', 'bar', 'baz');
      const watched = [lookup('foo'), lookup('bar')];
      emit(foo, 'bar');
      emit(bar, 'baz');
      const cause = new Error('out of paper');
      baz.responsibility.failMaterialization(cause);
      for (const { result } of watched) {
        const error = await rejection(result);
        expect(error).to.include({ code: 'FAILED_TO_MATERIALIZE', cause });
        expect(error.message).to.include('out of paper');
      }
      expect(await rejection(lookup('foo').result)).to.include({ code: 'FAILED_TO_MATERIALIZE', cause });
    });

    it('that fail leave what is not emitted yet alone', async () => {
      const { foo, bar } = resolved('foo', 'bar');
      const watched = lookup('foo');
      bar.responsibility.failMaterialization(new Error('no'));
      await settled();
      expect(watched.isAnswered).to.equal(false);
      emit(foo);
      await watched.result;
    });

    it('that have failed already make an emission fail', async () => {
      const { foo, bar } = resolved('foo', 'bar');
      bar.responsibility.failMaterialization(new Error('no'));
      expect(() => emit(foo, 'bar'))
        .to.throw()
        .with.property('code', 'FAILED_TO_MATERIALIZE');
      expect(await rejection(lookup('foo').result)).to.include({ code: 'FAILED_TO_MATERIALIZE' });
    });

    it('in other dylibs count as well', async () => {
      const other = session.createDylib('other');
      const bar = new ManualUnit({ bar: EXPORTED });
      other.define(bar);
      new Watched(session, [other], ['bar']).result.catch(() => undefined);
      bar.responsibility.notifyResolved(definitions('bar'));
      const { foo } = resolved('foo');
      const watched = lookup('foo');
      foo.responsibility.notifyEmitted([{ symbols: ['foo'], dependencies: [{ dylib: other, name: 'bar' }] }]);
      await settled();
      expect(watched.isAnswered).to.equal(false);
      bar.responsibility.notifyEmitted();
      await watched.result;
    });
  });

  describe('failure', () => {
    it('of a materializer that throws, or rejects, reaches the lookup', async () => {
      const cause = new Error('broken');
      main.define(
        new ManualUnit({ foo: EXPORTED }, () => {
          throw cause;
        }),
      );
      main.define(new ManualUnit({ bar: EXPORTED }, () => Promise.reject(cause)));
      for (const name of ['foo', 'bar']) expect(await rejection(lookup(name).result)).to.include({ cause });
    });

    it('reaches symbols that nobody asked for', async () => {
      main.define(new ManualUnit({ foo: EXPORTED, bar: EXPORTED }, (r) => r.failMaterialization(new Error('no'))));
      await rejection(lookup('foo').result);
      expect(await rejection(lookup('bar').result)).to.include({ code: 'FAILED_TO_MATERIALIZE' });
    });

    it('after resolution reaches lookups that wait for readiness only', async () => {
      const unit = new ManualUnit({ foo: EXPORTED });
      main.define(unit);
      const watched = lookup('foo');
      const early = new Watched(session, [main], ['foo'], { requiredState: SymbolState.Resolved });
      unit.responsibility.notifyResolved(definitions('foo'));
      unit.responsibility.failMaterialization(new Error('no'));
      expect((await early.result).size).to.equal(1);
      expect(await rejection(watched.result)).to.include({ code: 'FAILED_TO_MATERIALIZE' });
    });

    it('of one symbol fails a lookup of several, once', async () => {
      main.define(new ManualUnit({ foo: EXPORTED }, finish));
      main.define(new ManualUnit({ bar: EXPORTED }, (r) => r.failMaterialization(new Error('no'))));
      expect(await rejection(lookup('foo', 'bar').result)).to.include({ code: 'FAILED_TO_MATERIALIZE' });
      expect(await lookup('foo').addresses()).to.deep.equal({ foo: addressOf('foo') });
    });

    it('is what becomes of emitting without having resolved', async () => {
      main.define(new ManualUnit({ foo: EXPORTED }, (r) => r.notifyEmitted()));
      const error = await rejection(lookup('foo').result);
      expect(error.cause).to.include({ code: 'MISSING_DEFINITIONS' });
    });

    it('is what becomes of resolving what one is not responsible for', async () => {
      main.define(new ManualUnit({ foo: EXPORTED }, (r) => r.notifyResolved(definitions('bar'))));
      const error = await rejection(lookup('foo').result);
      expect(error.cause).to.include({ code: 'UNEXPECTED_DEFINITIONS' });
    });
  });

  describe('definitions', () => {
    it('that are strong twice are an error, and none of the second unit stays', () => {
      main.define(absolutes('foo'));
      expect(() => main.define(new ManualUnit({ bar: EXPORTED, foo: EXPORTED })))
        .to.throw(/"foo" is defined in main by absolute symbols and again by unit of bar, foo/)
        .with.property('code', 'DUPLICATE_DEFINITION');
      main.define(new ManualUnit({ bar: EXPORTED }));
    });

    it('that are strong in two dylibs are none', async () => {
      session.createDylib('other').define(absolutes('foo'));
      main.define(absolutes('foo'));
      await lookup('foo').result;
    });

    it('that are weak give way to what is there, and are discarded from their unit', async () => {
      main.define(absolutes('foo'));
      const unit = new ManualUnit({ foo: WEAK, bar: EXPORTED }, finish);
      main.define(unit);
      expect(unit.discarded).to.deep.equal(['foo']);
      await lookup('bar', 'foo').result;
      expect([...unit.responsibility.dylib.name]).to.deep.equal([...'main']);
    });

    it('that are strong take the place of weak ones that nobody asked for', async () => {
      const unit = new ManualUnit({ foo: WEAK });
      main.define(unit);
      main.define(absolutes('foo'));
      expect(unit.discarded).to.deep.equal(['foo']);
      await lookup('foo').result;
      expect(unit.materializations).to.equal(0);
    });

    it('that are strong do not take the place of weak ones that are in use', async () => {
      main.define(new ManualUnit({ foo: WEAK }, finish));
      await lookup('foo').result;
      expect(() => main.define(absolutes('foo')))
        .to.throw()
        .with.property('code', 'DUPLICATE_DEFINITION');
    });

    it('can be added while materializing, weak ones only if they are new', async () => {
      main.define(absolutes('weak'));
      const unit = new ManualUnit({ foo: EXPORTED }, (r) => {
        const added = r.defineMaterializing(
          new Map([
            ['bar', EXPORTED],
            ['weak', WEAK],
          ]),
        );
        expect([...added.keys()]).to.deep.equal(['bar']);
        finish(r);
      });
      main.define(unit);
      await lookup('foo').result;
      expect(await lookup('bar').addresses()).to.deep.equal({ bar: addressOf('bar') });
      expect(unit.materializations).to.equal(1);
    });
  });

  describe('a responsibility', () => {
    it('can be given back: what nobody asked for waits for the next lookup', async () => {
      const rest = new ManualUnit({ bar: EXPORTED }, finish);
      main.define(
        new ManualUnit({ foo: EXPORTED, bar: EXPORTED }, (r) => {
          r.replace(rest);
          finish(r);
        }),
      );
      await lookup('foo').result;
      expect(rest.materializations).to.equal(0);
      await lookup('bar').result;
      expect(rest.materializations).to.equal(1);
    });

    it('that is given back for what somebody asked for is taken up at once', async () => {
      const other = new ManualUnit({ foo: EXPORTED }, finish);
      main.define(new ManualUnit({ foo: EXPORTED }, (r) => r.replace(other)));
      await lookup('foo').result;
      expect(other.materializations).to.equal(1);
    });

    it('can be divided', async () => {
      const unit = new ManualUnit({ foo: EXPORTED, bar: EXPORTED });
      main.define(unit);
      const watched = lookup('foo', 'bar');
      const part = unit.responsibility.delegate(['bar']);
      finish(unit.responsibility);
      await settled();
      expect(watched.isAnswered).to.equal(false);
      finish(part);
      await watched.result;
    });
  });

  describe('aliases', () => {
    it('have the address of what they stand for, and give way like any symbol', async () => {
      main.define(absolutes('foo', 'bar'));
      main.define(
        symbolAliases(
          session,
          new Map([
            ['baz', { aliasee: 'foo', flags: EXPORTED }],
            ['qux', { aliasee: 'bar', flags: WEAK }],
          ]),
        ),
      );
      main.define(absolutes('qux'));
      expect(await lookup('baz', 'qux').addresses()).to.deep.equal({ baz: addressOf('foo'), qux: addressOf('qux') });
    });

    it('may stand for each other', async () => {
      main.define(absolutes('foo'));
      const chain = new Map([
        ['baz', { aliasee: 'bar', flags: EXPORTED }],
        ['bar', { aliasee: 'foo', flags: EXPORTED }],
      ]);
      main.define(symbolAliases(session, chain));
      expect(await lookup('baz', 'bar').addresses()).to.deep.equal({ baz: addressOf('foo'), bar: addressOf('foo') });
    });

    it('that lead back to themselves fail', async () => {
      const circle = new Map([
        ['a', { aliasee: 'b', flags: EXPORTED }],
        ['b', { aliasee: 'a', flags: EXPORTED }],
      ]);
      main.define(symbolAliases(session, circle));
      expect((await rejection(lookup('a', 'b').result)).message).to.match(/is an alias of itself/);
    });

    it('of a generator are made for the names that it allows', async () => {
      const other = session.createDylib('other');
      other.define(absolutes('foo', 'bar'));
      main.addGenerator(new ReExportsGenerator(session, other, { allows: (name) => name !== 'bar' }));
      const flags = await session.lookupFlags(main.linkOrder, ['foo', 'bar', 'baz']);
      expect(Object.fromEntries(flags)).to.deep.equal({ foo: EXPORTED });
      expect(await lookup('foo').addresses()).to.deep.equal({ foo: addressOf('foo') });
    });

    it('to another dylib materialize no more than is asked for', async () => {
      const other = session.createDylib('other');
      const bar = new ManualUnit({ bar: EXPORTED });
      other.define(absolutes('foo'));
      other.define(bar);
      const aliases = new Map([
        ['baz', { aliasee: 'foo', flags: EXPORTED }],
        ['qux', { aliasee: 'bar', flags: EXPORTED }],
      ]);
      main.define(reexports(session, other, aliases));
      expect(await lookup('baz').addresses()).to.deep.equal({ baz: addressOf('foo') });
      expect(bar.materializations).to.equal(0);
      const watched = lookup('qux');
      await settled();
      finish(bar.responsibility);
      expect(await watched.addresses()).to.deep.equal({ qux: addressOf('bar') });
    });
  });

  describe('generators', () => {
    class Recorder implements DefinitionGenerator {
      readonly asked: string[][] = [];
      readonly #generate: (request: GenerationRequest) => void | Promise<void>;
      constructor(generate: (request: GenerationRequest) => void | Promise<void>) {
        this.#generate = generate;
      }
      tryToGenerate(request: GenerationRequest): void | Promise<void> {
        this.asked.push([...request.names]);
        return this.#generate(request);
      }
    }
    const definesAll = ({ dylib, names }: GenerationRequest): void => dylib.define(absolutes(...names));

    it('are asked for what is not defined, in order, and only for what is still missing', async () => {
      main.define(absolutes('foo'));
      const first = main.addGenerator(new Recorder(({ dylib }) => dylib.define(absolutes('bar'))));
      const second = main.addGenerator(new Recorder(definesAll));
      await lookup('foo', 'bar', 'baz').result;
      expect([first.asked, second.asked]).to.deep.equal([[['bar', 'baz']], [['baz']]]);
    });

    it('may take their time; other lookups of the name wait, and it is generated once', async () => {
      let go = (): void => undefined;
      const gate = new Promise<void>((resolve) => (go = resolve));
      const generator = main.addGenerator(
        new Recorder(async (request) => {
          await gate;
          definesAll(request);
        }),
      );
      const all = [lookup('foo'), lookup('foo'), lookup('foo')];
      const other = lookup('bar');
      await settled();
      expect(generator.asked).to.deep.equal([['foo'], ['bar']]);
      go();
      for (const { result } of [...all, other]) await result;
      expect(generator.asked).to.deep.equal([['foo'], ['bar']]);
    });

    it('that fail, fail the lookup with their error, and are asked again', async () => {
      const cause = new Error('library gone');
      for (const fail of [
        (): never => {
          throw cause;
        },
        (): Promise<never> => Promise.reject(cause),
      ]) {
        const generator = main.addGenerator(new Recorder(fail));
        expect(await rejection(lookup('foo').result)).to.equal(cause);
        expect(await rejection(session.lookupFlags(main.linkOrder, ['foo']))).to.equal(cause);
        main.removeGenerator(generator);
      }
    });

    it('that fail are asked again for each lookup that waited', async () => {
      let fail = (): void => undefined;
      const cause = new Error('library gone');
      const generator = main.addGenerator(
        new Recorder(() => new Promise<void>((_, reject) => (fail = (): void => reject(cause)))),
      );
      const both = [lookup('foo'), lookup('foo')].map(({ result }) => rejection(result));
      await settled();
      expect(generator.asked).to.deep.equal([['foo']]);
      fail();
      expect(await both[0]).to.equal(cause);
      await settled();
      expect(generator.asked).to.deep.equal([['foo'], ['foo']]);
      fail();
      expect(await both[1]).to.equal(cause);
    });

    it('may look other names up', async () => {
      main.define(absolutes('foo'));
      main.addGenerator(
        new Recorder(async ({ dylib, names }) => {
          await session.lookup(main.linkOrder, ['foo']);
          dylib.define(absolutes(...names));
        }),
      );
      await lookup('bar').result;
    });

    it('that look the same name up while they run do not run again for it', async () => {
      const generator = main.addGenerator(
        new Recorder((request) => {
          lookup('foo').result.catch(() => undefined);
          definesAll(request);
        }),
      );
      await lookup('foo').result;
      expect(generator.asked).to.deep.equal([['foo']]);
    });

    it('are not asked for names that the dylib hides', async () => {
      const other = session.createDylib('other');
      other.define(absoluteSymbols(new Map([['foo', defOf('foo', SymbolFlags.None)]])));
      const generator = other.addGenerator(new Recorder(definesAll));
      expect(await rejection(session.lookup([{ dylib: other, matchesAll: false }], ['foo']))).to.include({
        code: 'SYMBOLS_NOT_FOUND',
      });
      expect(generator.asked).to.deep.equal([]);
    });
  });

  describe('removal', () => {
    it('of names refuses those that are not there or in the making, and removes nothing then', async () => {
      main.define(absolutes('foo'));
      const bar = new ManualUnit({ bar: EXPORTED });
      const baz = new ManualUnit({ baz: EXPORTED });
      main.define(bar);
      main.define(baz);
      const watched = lookup('foo', 'baz');
      expect(() => main.remove(['foo', 'bar', 'baz', 'qux']))
        .to.throw()
        .with.property('code', 'SYMBOLS_NOT_FOUND');
      expect(() => main.remove(['foo', 'bar', 'baz']))
        .to.throw()
        .with.property('code', 'SYMBOLS_NOT_REMOVABLE');
      finish(baz.responsibility);
      await watched.result;
      main.remove(['foo', 'bar', 'baz']);
      expect(bar.discarded).to.deep.equal(['bar']);
      expect(await rejection(lookup('foo').result)).to.include({ code: 'SYMBOLS_NOT_FOUND' });
    });

    it('of a tracker takes its symbols, and leaves the others', async () => {
      const tracker = main.createTracker();
      main.define(absolutes('foo'), tracker);
      main.define(absolutes('bar'));
      await lookup('foo', 'bar').result;
      await tracker.remove();
      expect(await rejection(lookup('foo').result)).to.include({ code: 'SYMBOLS_NOT_FOUND' });
      await lookup('bar').result;
      main.define(absolutes('foo'));
      await lookup('foo').result;
    });

    it('of a tracker fails what is being materialized, and those who wait for it', async () => {
      const tracker = main.createTracker();
      const unit = new ManualUnit({ foo: EXPORTED });
      main.define(unit, tracker);
      const dependent = new ManualUnit({ bar: EXPORTED });
      main.define(dependent);
      const watched = [lookup('foo'), lookup('bar')];
      dependent.responsibility.notifyResolved(definitions('bar'));
      unit.responsibility.notifyResolved(definitions('foo'));
      dependent.responsibility.notifyEmitted([{ symbols: ['bar'], dependencies: [{ dylib: main, name: 'foo' }] }]);
      await tracker.remove();
      for (const { result } of watched) expect(await rejection(result)).to.include({ code: 'FAILED_TO_MATERIALIZE' });
      expect(() => unit.responsibility.notifyEmitted())
        .to.throw()
        .with.property('code', 'TRACKER_DEFUNCT');
      expect(() => main.define(absolutes('baz'), tracker))
        .to.throw()
        .with.property('code', 'TRACKER_DEFUNCT');
    });

    it('of everything leaves a dylib that takes new definitions', async () => {
      main.define(absolutes('foo'), main.createTracker());
      main.define(absolutes('bar'));
      await lookup('foo', 'bar').result;
      await main.clear();
      expect(await rejection(lookup('foo').result)).to.include({ code: 'SYMBOLS_NOT_FOUND' });
      expect(await rejection(lookup('bar').result)).to.include({ code: 'SYMBOLS_NOT_FOUND' });
      main.define(absolutes('bar'));
      await lookup('bar').result;
    });

    it('tells resource managers, the youngest first, and again of nothing', async () => {
      const told: string[] = [];
      const manager = (name: string): { handleRemove(_: unknown, key: TrackerKey): void; handleTransfer(): void } => ({
        handleRemove: (_, key) => void told.push(`${name} ${key === tracker ? 'tracker' : 'other'}`),
        handleTransfer: () => void told.push(`${name} transfer`),
      });
      const tracker = main.createTracker();
      session.registerResourceManager(manager('a'));
      session.registerResourceManager(manager('b'));
      await Promise.all([tracker.remove(), tracker.remove()]);
      expect(told).to.deep.equal(['b tracker', 'a tracker']);
    });

    it('of a tracker after a transfer is that of nothing', async () => {
      const [from, to] = [main.createTracker(), main.createTracker()];
      const unit = new ManualUnit({ foo: EXPORTED });
      main.define(unit, from);
      main.define(absolutes('bar'), from);
      const watched = lookup('foo');
      from.transferTo(to);
      expect(from.isDefunct).to.equal(true);
      await from.remove();
      expect(unit.responsibility.tracker).to.equal(to);
      finish(unit.responsibility);
      await watched.result;
      await to.remove();
      expect(await rejection(lookup('bar').result)).to.include({ code: 'SYMBOLS_NOT_FOUND' });
    });

    it('of a dylib takes it out of the link orders of others', async () => {
      const other = session.createDylib('other');
      other.define(absolutes('foo'));
      main.addToLinkOrder(other);
      await session.lookup(main.linkOrder, ['foo']);
      await session.removeDylib(other);
      expect(await rejection(session.lookup(main.linkOrder, ['foo']))).to.include({ code: 'SYMBOLS_NOT_FOUND' });
      expect(() => other.define(absolutes('bar')))
        .to.throw()
        .with.property('code', 'DYLIB_CLOSED');
    });

    it('of the session fails everything that waits', async () => {
      const unit = new ManualUnit({ foo: EXPORTED });
      main.define(unit);
      main.addGenerator({ tryToGenerate: () => new Promise<void>(() => undefined) });
      const watched = [lookup('foo'), lookup('slow')];
      await session.end();
      for (const { result } of watched) expect(await rejection(result)).to.include({ code: 'SESSION_ENDED' });
      expect(await rejection(lookup('foo').result)).to.include({ code: 'SESSION_ENDED' });
      expect(() => unit.responsibility.notifyResolved(definitions('foo')))
        .to.throw()
        .with.property('code', 'TRACKER_DEFUNCT');
    });
  });

  describe('link order', () => {
    it('is followed depth first, each dylib once, through diamonds and circles', () => {
      const names = (...dylibs: JITDylib[]): string =>
        depthFirstLinkOrder(dylibs)
          .map(({ name }) => name)
          .join('');
      const [a, b, c, d, e, f] = [...'ABCDEF'].map((name) => session.createDylib(name));
      a.addToLinkOrder(b, c);
      b.addToLinkOrder(d, e);
      c.addToLinkOrder(f);
      expect([names(b), names(a), names(a, b), names(b, a)]).to.deep.equal(['BDE', 'ABDECF', 'ABDECF', 'BDEACF']);
      f.addToLinkOrder(d, a);
      expect([names(a), names(f)]).to.deep.equal(['ABDECF', 'FDABEC']);
    });

    it('begins with the dylib itself and has every dylib once', () => {
      const [second, third] = [session.createDylib('second'), session.createDylib('third')];
      main.addToLinkOrder(second);
      main.addToLinkOrder(second, third, main);
      expect(main.linkOrder.map(({ dylib }) => dylib.name)).to.deep.equal(['main', 'second', 'third']);
      main.setLinkOrder([{ dylib: third, matchesAll: false }]);
      expect(main.linkOrder.map(({ dylib }) => dylib.name)).to.deep.equal(['main', 'third']);
      main.replaceInLinkOrder(third, second);
      expect(main.linkOrder.map(({ dylib }) => dylib.name)).to.deep.equal(['main', 'second']);
    });
  });
});
