import { LLJIT, spawnExecutor, type Executor } from '@telejit/controller';
import { CompilePool, findLlvm, MemoryObjectCache } from '@telejit/controller/compile';
import {
  addIrModule,
  ExecutionSession,
  IrCompileLayer,
  IrTransformLayer,
  ObjectLayer,
  ObjectTransformLayer,
  ProcessSymbolsGenerator,
  type IrEmitter,
  type JITDylib,
} from '@telejit/controller/orc';
import { expect } from 'chai';
import { rejection } from '../../support/rejection.js';

type Remote = Awaited<ReturnType<Executor['openSession']>>;

const module = (name: string, text: string): { name: string; source: { kind: 'ir'; text: string } } => ({
  name,
  source: { kind: 'ir', text },
});

describe('IR layers over an ExecutionSession', () => {
  let executor: Executor;
  let pool: CompilePool;
  let remote: Remote;
  let session: ExecutionSession;
  let objects: ObjectLayer;
  let compile: IrCompileLayer;
  let main: JITDylib;

  before(async () => {
    executor = await spawnExecutor();
    pool = new CompilePool();
  });
  after(async () => {
    await pool.close();
    await executor.close();
  });

  beforeEach(async () => {
    remote = await executor.openSession();
    session = new ExecutionSession();
    objects = new ObjectLayer(session, remote);
    const { triple } = executor.description;
    compile = new IrCompileLayer(pool, { triple, optLevel: 2 }, objects);
    main = session.createDylib('main');
    session.createDylib('process').addGenerator(new ProcessSymbolsGenerator(remote));
    for (const [name, dylib] of session.dylibs) if (name === 'process') main.addToLinkOrder(dylib);
  });
  afterEach(async () => {
    await session.end();
    await executor.closeSession(remote);
  });

  /** Calls `int NAME(int)`. */
  async function call(name: string, argument: number): Promise<unknown> {
    const address = await session.lookupAddress(main, name);
    await using caller = await LLJIT.builder().executor(executor).create();
    caller.defineAbsolute(name, address);
    return await caller.function(`int ${name}(int)`)(argument);
  }

  it('compile what is looked up, and what that needs, and nothing else', async () => {
    const compiled: string[] = [];
    const layer = new IrTransformLayer(compile, (one) => {
      compiled.push(one.name);
      return one;
    });
    await addIrModule(
      pool,
      layer,
      main,
      module('double', 'define i32 @double(i32 %x) { %r = add i32 %x, %x\n ret i32 %r }'),
    );
    await addIrModule(
      pool,
      layer,
      main,
      module(
        'user',
        'declare i32 @double(i32)\ndefine i32 @user(i32 %x) { %r = call i32 @double(i32 %x)\n %s = add i32 %r, 1\n ret i32 %s }',
      ),
    );
    await addIrModule(pool, layer, main, module('unused', 'define void @unused() { ret void }'));
    expect(await call('user', 20)).to.equal(41);
    expect(compiled).to.have.members(['user', 'double']);
  });

  it('compile a module once, however many ask', async () => {
    let count = 0;
    const layer = new IrTransformLayer(compile, (one) => {
      count++;
      return one;
    });
    await addIrModule(pool, layer, main, module('m', '@a = global i32 1\n@b = global i32 2'));
    await Promise.all(['a', 'b', 'a', 'b'].map((name) => session.lookupAddress(main, name)));
    expect(count).to.equal(1);
  });

  it('let a transformation change the module, and another the object', async () => {
    const edit: IrEmitter = new IrTransformLayer(
      new IrCompileLayer(
        pool,
        { triple: executor.description.triple, optLevel: 0 },
        new ObjectTransformLayer(objects, (bytes) => {
          const copy = Uint8Array.from(bytes);
          const at = Buffer.from(copy).indexOf(Buffer.from([0x2c, 0x01, 0, 0]));
          expect(at).to.be.greaterThan(0);
          copy[at] = 0x2d;
          return copy;
        }),
      ),
      ({ name }) => module(name, 'define i32 @f(i32 %x) { ret i32 300 }'),
    );
    await addIrModule(pool, edit, main, module('m', 'define i32 @f(i32 %x) { ret i32 1 }'));
    expect(await call('f', 0)).to.equal(301);
  });

  it('use one of several definitions that compilers may leave out, whoever kept it', async () => {
    const shared = (value: number): string => `define linkonce_odr i32 @shared(i32 %x) noinline { ret i32 ${value} }`;
    await addIrModule(pool, compile, main, module('without', `${shared(1)}\n@only = global i32 0`));
    await addIrModule(
      pool,
      compile,
      main,
      module('with', `${shared(2)}\ndefine i32 @f(i32 %x) { %r = call i32 @shared(i32 %x)\n ret i32 %r }`),
    );
    await session.lookupAddress(main, 'only');
    expect(await call('f', 0)).to.equal(2);
  });

  it('fail lookups with the diagnostic of LLVM, and modules that do not parse at once', async () => {
    const error = await rejection(addIrModule(pool, compile, main, module('broken.ll', 'define i32 @f(')));
    expect(error).to.include({ code: 'IR_PARSE' });
    expect(error.message).to.match(/^broken\.ll:1:\d+/);
    await addIrModule(
      pool,
      compile,
      main,
      module('bad.ll', 'declare void @llvm.no.such()\ndefine void @g() { call void @llvm.no.such()\n ret void }'),
    );
    const failed = await rejection(session.lookupAddress(main, 'g'));
    expect(failed).to.include({ code: 'FAILED_TO_MATERIALIZE' });
    expect(failed.message).to.include('does not know the intrinsics llvm.no.such');
  });

  /** Variables that point to the next, so that each module refers to one more. */
  const chain = (length: number): { name: string; source: { kind: 'ir'; text: string } }[] =>
    Array.from({ length }, (_, i) =>
      module(
        `link${i}.ll`,
        i + 1 < length
          ? `@link${i + 1} = external global i8*\n@link${i} = global i8* bitcast (i8** @link${i + 1} to i8*)`
          : `@link${i} = global i8* null`,
      ),
    );

  it('compile a chain of modules at the same time, and link it in one round trip', async () => {
    await using own = new CompilePool({ cache: false, threads: 2 });
    const layer = new IrCompileLayer(own, { triple: executor.description.triple, optLevel: 2 }, objects);
    const modules = chain(22);
    for (const one of modules) await addIrModule(own, layer, main, one);
    const { roundTrips } = remote.stats;
    const { compiled } = own.stats;
    expect(compiled).to.equal(0);
    const looking = session.lookupAddress(main, 'link0');
    // Nothing has been compiled, so that nothing but the modules says what they need: all are in the queue or at work.
    expect(own.stats.waiting).to.equal(modules.length);
    await looking;
    expect(own.stats).to.include({ compiled: modules.length, waiting: 0 });
    expect(remote.stats.roundTrips - roundTrips).to.equal(1);
  });

  it('link a chain of modules in one round trip when they come from a cache, in whatever order', async () => {
    const cache = new MemoryObjectCache();
    const modules = chain(22);
    for (const expected of [0, modules.length]) {
      await using own = new CompilePool({ cache, threads: 2 });
      const layer = new IrCompileLayer(own, { triple: executor.description.triple, optLevel: 2 }, objects);
      const dylib = session.createDylib(`chain ${expected}`);
      for (const one of modules) await addIrModule(own, layer, dylib, one);
      const { roundTrips } = remote.stats;
      await session.lookupAddress(dylib, 'link0');
      expect(own.stats.cacheHits).to.equal(expected);
      expect(remote.stats.roundTrips - roundTrips).to.equal(1);
    }
  });

  it('compile ahead what a module refers to and does not need, and do not link it, nor fail with it', async () => {
    await using own = new CompilePool({ cache: false });
    const layer = new IrCompileLayer(own, { triple: executor.description.triple, optLevel: 2 }, objects);
    const fails = 'declare void @llvm.no.such()\ndefine i32 @fails() { call void @llvm.no.such()\n ret i32 1 }';
    await addIrModule(own, layer, main, module('fails.ll', fails));
    await addIrModule(
      own,
      layer,
      main,
      module(
        'f.ll',
        'declare i32 @fails() readnone nounwind willreturn\ndefine i32 @f(i32 %x) { %unused = call i32 @fails()\n ret i32 %x }',
      ),
    );
    expect(await call('f', 7)).to.equal(7);
    const error = await rejection(session.lookupAddress(main, 'fails'));
    expect(error.message).to.include('does not know the intrinsics llvm.no.such');
  });

  for (const llvm of findLlvm()) {
    it(`read what a module defines, with LLVM ${llvm.version}`, async () => {
      await using own = new CompilePool({ llvm, threads: 1 });
      const { definitions: symbols, references } = await own.interfaceOf(
        module(
          'all.ll',
          `@strong = global i32 1
           @weak = weak global i32 1
           @hidden = hidden global i32 1
           @common = common global i32 0
           @internal = internal global i32 1
           @declared = external global i32
           @alias = alias i32, i32* @strong
           define void @function() { ret void }
           define linkonce_odr void @linkonce() { ret void }
           define available_externally void @elsewhere() { ret void }
           define i32* @user() { call void @called()\n ret i32* @used }
           declare void @called()
           @used = external global i32
           declare void @nowhere()`,
        ),
      );
      const show = symbols.map(({ name, isFunction, isWeak, isCommon, isHidden }) =>
        [name, isFunction && 'function', isWeak && 'weak', isCommon && 'common', isHidden && 'hidden']
          .filter(Boolean)
          .join(' '),
      );
      expect(show).to.have.members([
        'strong',
        'weak weak',
        'hidden hidden',
        'common common',
        'alias',
        'function function',
        'user function',
      ]);
      expect(references).to.have.members(['called', 'used']);
    });
  }
});
