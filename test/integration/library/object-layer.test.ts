import {
  LinkObject,
  ExecutionSession,
  ExecutorLibraryGenerator,
  ObjectLayer,
  ObjectTransformLayer,
  ProcessSymbolsGenerator,
  StaticLibraryGenerator,
  SymbolFlags,
  type JITDylib,
} from '@telejit/controller/orc';
import { readArchive } from '@telejit/controller/object';
import { spawnExecutor, type Executor } from '@telejit/controller';
import { expect } from 'chai';
import { compileC } from '../../support/c-units.js';
import { rejection } from '../../support/rejection.js';

type Remote = Awaited<ReturnType<Executor['openSession']>>;

describe('ObjectLayer over an ExecutionSession', () => {
  let executor: Executor;
  let remote: Remote;
  let session: ExecutionSession;
  let layer: ObjectLayer;
  let main: JITDylib;

  before(async () => {
    executor = await spawnExecutor();
  });
  after(() => executor.close());

  beforeEach(async () => {
    remote = await executor.openSession();
    session = new ExecutionSession();
    layer = new ObjectLayer(session, remote);
    const process = session.createDylib('process');
    process.addGenerator(new ProcessSymbolsGenerator(remote));
    main = session.createDylib('main');
    main.addToLinkOrder(process);
  });
  afterEach(async () => {
    await session.end();
    await executor.closeSession(remote);
  });

  const object = (source: string, name = 'object.o'): LinkObject => LinkObject.read(compileC(source), name);
  const add = (source: string, name?: string, dylib = main): void => layer.add(dylib, object(source, name));

  /** The 64-bit value of a variable. */
  async function valueOf(name: string, dylib = main): Promise<bigint> {
    const address = await session.lookupAddress(dylib, name);
    const { data } = await remote.submit('readMemory', { location: { address: Number(address) }, size: 8 }).result;
    return Buffer.from(data ?? new Uint8Array()).readBigUInt64LE();
  }

  it('links a chain of objects in one round trip', async () => {
    const length = 22;
    for (let i = 0; i < length; i++) {
      const next =
        i + 1 < length ? `extern void *link${i + 1}; void *link${i} = &link${i + 1};` : `void *link${i} = 0;`;
      add(next, `link${i}.o`);
    }
    const before = remote.stats.roundTrips;
    await session.lookupAddress(main, 'link0');
    expect(remote.stats.roundTrips - before).to.equal(1);
    for (let i = 0; i + 1 < length; i++) {
      expect(await valueOf(`link${i}`)).to.equal(await session.lookupAddress(main, `link${i + 1}`));
    }
  });

  it('links objects that refer to each other in a circle', async () => {
    add('extern void *b; void *a = &b;', 'a.o');
    add('extern void *a; void *b = &a;', 'b.o');
    expect(await valueOf('a')).to.equal(await session.lookupAddress(main, 'b'));
    expect(await valueOf('b')).to.equal(await session.lookupAddress(main, 'a'));
  });

  it('asks the process for its symbols in the same round trip, and gives their addresses', async () => {
    add('int getpid(void); void *p = getpid;');
    const before = remote.stats.roundTrips;
    await session.lookupAddress(main, 'p');
    expect(remote.stats.roundTrips - before).to.equal(1);
    expect(await valueOf('p')).to.equal(await session.lookupAddress(main, 'getpid'));
  });

  it('remembers what the process does not have until a library is loaded', async () => {
    const ask = async (): Promise<number> => {
      const before = remote.stats.operations;
      expect(await rejection(session.lookupAddress(main, 'lua_newstate'))).to.include({ name: 'LookupError' });
      return remote.stats.operations - before;
    };
    expect(await ask()).to.equal(1);
    expect(await ask()).to.equal(0);
    await remote.loadLibrary('m').result;
    expect(await ask()).to.equal(1);
  });

  it('can be given a definition that the process was found not to have', async () => {
    await rejection(session.lookupAddress(main, 'late'));
    add('long late = 3;');
    expect(await valueOf('late')).to.equal(3n);
  });

  it('finds symbols of one library of the executor alone', async () => {
    const math = session.createDylib('math');
    const generator = math.addGenerator(
      await ExecutorLibraryGenerator.load(remote, 'm', (name) => !name.startsWith('sin')),
    );
    expect(generator.path).to.match(/libm/);
    expect(await session.lookupAddress(math, 'cos')).to.equal(await session.lookupAddress(main, 'cos'));
    expect((await rejection(session.lookupAddress(math, 'sinh'))).message).to.include('"sinh"');
    await remote.loadLibrary('z').result;
    expect((await rejection(session.lookupAddress(math, 'zlibVersion'))).message).to.include('"zlibVersion"');
    const user = session.createDylib('user');
    user.addToLinkOrder(math);
    add('double cos(double); void *p = (void *)cos;', 'user.o', user);
    expect(await valueOf('p', user)).to.equal(await session.lookupAddress(math, 'cos'));
  });

  it('leaves objects as they were when what they refer to is missing, so that it can be added', async () => {
    add('extern long late; long *early = &late;', 'early.o');
    expect((await rejection(session.lookupAddress(main, 'early'))).message).to.include('late, needed by early.o');
    add('long late = 5;', 'late.o');
    expect(await valueOf('early')).to.equal(await session.lookupAddress(main, 'late'));
  });

  it('takes the largest of common symbols, and gives way to strong ones before they are used', async () => {
    add('__attribute__((common)) int pool[2];', 'small.o');
    add('__attribute__((common)) int pool[64];', 'large.o');
    add('__attribute__((common)) int other[2];', 'common.o');
    add('long other[2] = {7, 0};', 'strong.o');
    expect(await valueOf('other')).to.equal(7n);
    const large = (await session.lookupFlags(main.linkOrder, ['pool'])).get('pool') ?? 0;
    expect(large & SymbolFlags.Common).to.equal(SymbolFlags.Common);
    const address = Number(await session.lookupAddress(main, 'pool'));
    await remote.submit('writeMemory', { location: { address }, data: new Uint8Array(256) }).result;
  });

  it('takes thread-local variables of the process for what they are', async () => {
    add('extern __thread int errno; int puts(const char *); int get(void) { return errno; } void *p = puts;');
    await session.lookupAddress(main, 'get');
    expect(await valueOf('p')).to.equal(await session.lookupAddress(main, 'puts'));
  });

  it('fails what refers to symbols that are nowhere, and nothing else of the batch', async () => {
    add('int missing(void); void *bad = missing;', 'bad.o');
    add('extern void *bad; void *user = &bad;', 'user.o');
    add('long good = 7;', 'good.o');
    const all = await Promise.allSettled(['bad', 'user', 'good'].map((name) => session.lookupAddress(main, name)));
    expect(all.map(({ status }) => status)).to.deep.equal(['rejected', 'rejected', 'fulfilled']);
    const error = await rejection(session.lookupAddress(main, 'user'));
    expect(error).to.include({ code: 'FAILED_TO_MATERIALIZE' });
    expect(error.message).to.include('missing');
    expect(await valueOf('good')).to.equal(7n);
  });

  it('sees hidden symbols of its own dylib only', async () => {
    const other = session.createDylib('other');
    add('__attribute__((visibility("hidden"))) long h = 1; long *p = &h;', 'own.o', other);
    add('extern long h; long *q = &h;', 'user.o');
    main.addToLinkOrder(other);
    expect(await valueOf('p', other)).to.not.equal(0n);
    expect(await rejection(session.lookupAddress(main, 'q'))).to.include({ code: 'FAILED_TO_MATERIALIZE' });
  });

  it('lets dylibs define the same name, and binds each to what it sees first', async () => {
    const other = session.createDylib('other');
    add('long x = 1; long *of_main = &x;', 'main.o');
    add('long x = 2; long *of_other = &x;', 'other.o', other);
    other.addToLinkOrder(main);
    expect(await valueOf('of_main')).to.equal(await session.lookupAddress(main, 'x'));
    expect(await valueOf('of_other', other)).to.equal(await session.lookupAddress(other, 'x'));
    expect(await valueOf('x', other)).to.equal(2n);
  });

  it('binds weak references to nothing when nothing defines them', async () => {
    add(
      'extern int no(void) __attribute__((weak)); extern int getpid(void) __attribute__((weak)); void *p = no, *q = getpid;',
    );
    expect(await valueOf('p')).to.equal(0n);
    expect(await valueOf('q')).to.equal(await session.lookupAddress(main, 'getpid'));
  });

  it('uses the first of several weak definitions for all', async () => {
    add('__attribute__((weak)) long x = 1; long *p = &x;', 'first.o');
    add('__attribute__((weak)) long x = 2; long *q = &x;', 'second.o');
    expect(await valueOf('p')).to.equal(await valueOf('q'));
    expect(await valueOf('x')).to.equal(1n);
  });

  it('reads members of an archive when they are needed', async () => {
    const archive = readArchive(
      archiveOf({ 'a.o': 'extern long b; long *a = &b;', 'b.o': 'long b = 5;', 'c.o': 'int no(void); void *c = no;' }),
      'lib.a',
    );
    main.addGenerator(new StaticLibraryGenerator(layer, archive));
    add('extern long *a; long **p = &a;');
    expect(await valueOf('p')).to.equal(await session.lookupAddress(main, 'a'));
    expect(await valueOf('b')).to.equal(5n);
  });

  it('puts sections side by side whose bounds are asked for', async () => {
    const entry = (value: number): string => `__attribute__((section("numbers"), used)) long n${value} = ${value};`;
    add(
      `extern long __start_numbers[], __stop_numbers[]; long *start = __start_numbers, *stop = __stop_numbers; extern long n2; long *other = &n2; ${entry(1)}`,
      'one.o',
    );
    add(entry(2), 'two.o');
    expect((await valueOf('stop')) - (await valueOf('start'))).to.equal(16n);
    expect(await valueOf('other')).to.equal((await valueOf('start')) + 8n);
  });

  it('removes what was added with a tracker, and frees it', async () => {
    const tracker = main.createTracker();
    layer.add(main, object('long x = 3;'), tracker);
    expect(await valueOf('x')).to.equal(3n);
    await tracker.remove();
    expect(await rejection(session.lookupAddress(main, 'x'))).to.include({ code: 'FAILED_TO_MATERIALIZE' });
    add('long x = 4;');
    expect(await valueOf('x')).to.equal(4n);
  });

  it('keeps what goes from tracker to tracker, and frees it with the last', async () => {
    const used = async (): Promise<number> => Number((await remote.submit('memoryUse', {}).result).dataBytes ?? 0);
    const before = await used();
    const source = object('long x = 42;');
    const trackers = [];
    for (let i = 0; i < 64; i++) {
      const dylib = session.createDylib(`dylib ${i}`);
      const [first, second] = [dylib.createTracker(), dylib.createTracker()];
      layer.add(dylib, LinkObject.read(source.bytes, `x${i}.o`), first);
      await session.lookupAddress(dylib, 'x');
      first.transferTo(second);
      await first.remove();
      trackers.push({ dylib, second });
    }
    expect(await Promise.all(trackers.map(({ dylib }) => valueOf('x', dylib)))).to.deep.equal(Array(64).fill(42n));
    expect(await used()).to.be.greaterThan(before);
    for (const { second } of trackers) await second.remove();
    expect(await used()).to.equal(before);
  });

  it('takes over weak symbols that a transformation put into an object, unless there are such already', async () => {
    add('long there = 7;', 'there.o');
    const changed = new ObjectTransformLayer(layer, () =>
      compileC(`__attribute__((weak)) long there = 8, late = 9;
        long anchor = 1; long *places[2] = {&there, &late};`),
    );
    main.define({
      name: 'anchor',
      symbols: new Map([
        ['anchor', SymbolFlags.Exported],
        ['places', SymbolFlags.Exported],
      ]),
      materialize: (responsibility) => changed.emit(responsibility, object('long anchor, *places[2];', 'anchor.o')),
    });
    expect(await valueOf('anchor')).to.equal(1n);
    expect([await valueOf('there'), await valueOf('late')]).to.deep.equal([7n, 9n]);
    expect(await valueOf('places')).to.equal(await session.lookupAddress(main, 'there'));
  });

  it('fails with what a transformation of the object throws, and sends nothing', async () => {
    const cause = new Error('cannot change it');
    const broken = new ObjectTransformLayer(layer, () => {
      throw cause;
    });
    main.define({
      name: 'anchor',
      symbols: new Map([['anchor', SymbolFlags.Exported]]),
      materialize: (responsibility) => broken.emit(responsibility, object('long anchor;')),
    });
    const { unitsLinked } = layer.stats;
    expect(await rejection(session.lookupAddress(main, 'anchor'))).to.include({ code: 'FAILED_TO_MATERIALIZE', cause });
    expect(layer.stats.unitsLinked).to.equal(unitsLinked);
  });

  it('leaves nothing in the executor of an object whose relocations cannot be applied', async () => {
    const used: unknown[] = [];
    for (const name of ['far0', 'far1', 'far2']) {
      add(`asm(".data; .globl ${name}; ${name}: .short puts");`, `${name}.o`);
      const error = await rejection(session.lookupAddress(main, name));
      expect(error.message).to.match(
        new RegExp(
          `^"${name}" in main could not be materialized: ${name}\\.o \\.data\\+0x0: Pointer16 to "puts" is 0x`,
        ),
      );
      used.push(await remote.submit('memoryUse', {}).result);
    }
    // The first makes the session's way to puts, which stays.
    expect(used[1]).to.deep.equal(used[0]);
    expect(used[2]).to.deep.equal(used[0]);
    add('long good = 2;', 'good.o');
    expect(await valueOf('good')).to.equal(2n);
  });

  it('fails lookups when the executor is gone', async () => {
    const own = await spawnExecutor();
    const gone = await own.openSession();
    const ending = new ExecutionSession();
    const dylib = ending.createDylib('main');
    new ObjectLayer(ending, gone).add(dylib, object('long x = 3;'));
    await own.close();
    expect(await rejection(ending.lookupAddress(dylib, 'x'))).to.include({ code: 'FAILED_TO_MATERIALIZE' });
  });
});

/** An archive of compiled sources, as `ar` writes it without an index. */
function archiveOf(members: Readonly<Record<string, string>>): Uint8Array {
  const parts: Uint8Array[] = [Buffer.from('!<arch>\n')];
  for (const [name, source] of Object.entries(members)) {
    const object = compileC(source);
    const header = `${`${name}/`.padEnd(16)}${'0'.padEnd(12)}${'0'.padEnd(6)}${'0'.padEnd(6)}${'644'.padEnd(8)}${String(object.length).padEnd(10)}\`\n`;
    parts.push(Buffer.from(header), object, Buffer.alloc(object.length % 2, '\n'));
  }
  return Buffer.concat(parts);
}
