import { LLJIT, spawnExecutor, type Executor } from '@telejit/controller';
import { CompilePool, MemoryObjectCache, type ObjectCache } from '@telejit/controller/compile';
import { addIrModule, ExecutionSession, IrCompileLayer, ObjectLayer } from '@telejit/controller/orc';
import { expect } from 'chai';

const TWICE = 'define i32 @twice(i32 %x) {\n  %r = add i32 %x, %x\n  ret i32 %r\n}\n';

describe('the object cache of an LLJIT', () => {
  let executor: Executor;
  before(async () => {
    executor = await spawnExecutor();
  });
  after(() => executor.close());

  async function run(cache: ObjectCache | false, text = TWICE): Promise<{ cacheHits: number; cacheMisses: number }> {
    await using jit = await LLJIT.builder().executor(executor).objectCache(cache).create();
    await jit.addIRModule(text);
    expect(await jit.function('int twice(int)')(21)).to.equal(42);
    const { cacheHits, cacheMisses } = jit.stats;
    return { cacheHits, cacheMisses };
  }

  it('gives the next one its objects: modules and what Telejit compiles for itself', async () => {
    // The executor gets its runtime from the first that uses it.
    await run(false);
    const cache = new MemoryObjectCache();
    const first = await run(cache);
    expect(first.cacheMisses).to.be.greaterThan(1);
    const second = await run(cache);
    expect(second).to.deep.equal({ cacheHits: first.cacheMisses, cacheMisses: 0 });
    const changed = await run(cache, TWICE.replace('add i32 %x, %x', 'mul i32 %x, 2'));
    expect(changed).to.deep.equal({ cacheHits: first.cacheMisses - 1, cacheMisses: 1 });
  });

  it('is on disk unless told otherwise', async () => {
    for (const expected of [undefined, 0]) {
      await using jit = await LLJIT.builder().executor(executor).create();
      await jit.addIRModule(TWICE);
      if (expected !== undefined) expect(jit.stats).to.include({ cacheMisses: expected, cacheHits: 1 });
    }
  });

  it('is not there when it is not wanted', async () => {
    expect(await run(false)).to.deep.equal({ cacheHits: 0, cacheMisses: 0 });
  });

  it('serves layers over a session as well', async () => {
    const cache = new MemoryObjectCache();
    const compiled: number[] = [];
    for (let i = 0; i < 2; i++) {
      await using pool = new CompilePool({ cache });
      const remote = await executor.openSession();
      const session = new ExecutionSession();
      const { triple } = executor.description;
      const layer = new IrCompileLayer(pool, { triple, optLevel: 2 }, new ObjectLayer(session, remote));
      const main = session.createDylib('main');
      await addIrModule(pool, layer, main, { name: 'twice.ll', source: { kind: 'ir', text: TWICE } });
      expect(await session.lookupAddress(main, 'twice')).to.not.equal(0n);
      compiled.push(pool.stats.compiled);
      await session.end();
      await executor.closeSession(remote);
    }
    expect(compiled).to.deep.equal([1, 0]);
  });
});
