import {
  CompilePool,
  DiskObjectCache,
  MemoryObjectCache,
  type CompileRequest,
  type LlvmInstallation,
  type ObjectCache,
} from '@telejit/controller/compile';
import { CancelledError } from '@telejit/shared';
import { expect } from 'chai';
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rejection } from '../../support/rejection.js';
import { BITCODE, isElf64, largeModule, onEachLlvm, request, TESTED_LLVMS } from './support.js';

const SMALL = 'define void @f() {\n  ret void\n}\n';
const BROKEN = 'define i32 @f() {\n  ret i32 %none\n}\n';

/** A store of a user's own, which shows the keys that it was asked for. */
class Recorder implements ObjectCache {
  readonly asked: string[] = [];
  readonly kept = new Map<string, Uint8Array>();
  /** What is given for keys that were not put in. */
  readonly #instead: Uint8Array | undefined;

  constructor(instead?: Uint8Array) {
    this.#instead = instead;
  }

  get(key: string): Promise<Uint8Array | undefined> {
    this.asked.push(key);
    return Promise.resolve(this.kept.get(key) ?? this.#instead);
  }

  put(key: string, object: Uint8Array): Promise<void> {
    this.kept.set(key, object);
    return Promise.resolve();
  }
}

onEachLlvm('a compile pool with a cache', (llvm) => {
  it('compiles a module once, and takes it from the cache then without starting a thread', async () => {
    const cache = new MemoryObjectCache();
    await using first = new CompilePool({ llvm, cache });
    const compiled = await first.compile(request('m.ll', SMALL));
    await first.close();
    await using second = new CompilePool({ llvm, cache });
    const cached = await second.compile(request('m.ll', SMALL));
    expect(Buffer.from(cached.object).equals(compiled.object)).to.equal(true);
    expect([compiled, cached].map(({ isFromCache }) => isFromCache)).to.deep.equal([false, true]);
    expect(cached.elapsedMs).to.equal(0);
    expect(second.threadCount).to.equal(0);
    expect(first.stats).to.include({ compiled: 1, cacheHits: 0, cacheMisses: 1 });
    expect(second.stats).to.include({ compiled: 0, cacheHits: 1, cacheMisses: 0 });
  });

  it('compiles equal modules that are asked for at the same time once, and gives each its own bytes', async () => {
    const cache = new Recorder();
    await using pool = new CompilePool({ llvm, cache, threads: 2 });
    const all = await Promise.all(Array.from({ length: 10 }, () => pool.compile(request('m.ll', SMALL))));
    for (const { object } of all) {
      expect(isElf64(object)).to.equal(true);
      object.fill(0);
    }
    expect(pool.stats).to.include({ compiled: 1, cacheMisses: 1, shared: 9 });
    expect(pool.threadCount).to.equal(1);
    await pool.close();
    expect([...cache.kept.values()].map(isElf64)).to.deep.equal([true]);
  });

  it('does not keep a failure: the diagnostic appears each time', async () => {
    const cache = new Recorder();
    await using pool = new CompilePool({ llvm, cache });
    const failures = ['a', 'b'].map(async () => await rejection(pool.compile(request('bad.ll', BROKEN))));
    for (const error of [...(await Promise.all(failures)), await rejection(pool.compile(request('bad.ll', BROKEN)))]) {
      expect(error).to.include({ code: 'IR_PARSE' });
      expect(error.message).to.contain("bad.ll:2:11: error: use of undefined value '%none'");
    }
    await pool.close();
    expect(cache.kept.size).to.equal(0);
  });

  it('goes on for those who still wait when one of those who asked for the same aborts', async () => {
    await using pool = new CompilePool({ llvm, cache: new MemoryObjectCache(), threads: 1 });
    const controllers = [new AbortController(), new AbortController()];
    const module = request('m.ll', largeModule(100));
    const [first, second, third] = [...controllers, undefined].map((controller) =>
      pool.compile(module, { signal: controller?.signal }),
    );
    const rejections = [first, second].map(rejection);
    for (const controller of controllers) controller.abort(new Error('changed my mind'));
    for (const error of await Promise.all(rejections)) {
      expect(error).to.be.instanceOf(CancelledError).with.property('code', 'CANCELLED');
      expect(error.message).to.equal('compiling m.ll was cancelled: changed my mind');
    }
    expect(isElf64((await third).object)).to.equal(true);
    expect(pool.stats.compiled).to.equal(1);
  });

  it('stops when all who asked have aborted, and compiles for who asks then', async () => {
    await using pool = new CompilePool({ llvm, cache: new MemoryObjectCache(), threads: 1 });
    const controller = new AbortController();
    const blocking = pool.compile(request('first.ll', largeModule(100)));
    const queued = [1, 2].map(() => rejection(pool.compile(request('m.ll', SMALL), { signal: controller.signal })));
    controller.abort();
    for (const error of await Promise.all(queued)) expect(error).to.have.property('code', 'CANCELLED');
    expect(pool.stats.compiled).to.equal(0);
    expect(isElf64((await pool.compile(request('m.ll', SMALL))).object)).to.equal(true);
    await blocking;
    expect(pool.stats.compiled).to.equal(2);
    expect(pool.threadCount).to.equal(1);
  });
});

describe('a compile pool whose cache', () => {
  it('cannot be read or written compiles, and counts it', async () => {
    const failing: ObjectCache = {
      get: () => Promise.reject(new Error('no connection')),
      put: () => {
        throw new Error('no connection');
      },
    };
    await using pool = new CompilePool({ cache: failing });
    for (let i = 0; i < 2; i++) expect(isElf64((await pool.compile(request('m.ll', SMALL))).object)).to.equal(true);
    await pool.close();
    expect(pool.stats).to.include({ compiled: 2, cacheHits: 0, cacheMisses: 2, cacheFailures: 4 });
  });

  it('does not answer can be cancelled, and closed', async () => {
    const silent: ObjectCache = { get: () => new Promise(() => undefined), put: () => Promise.resolve() };
    await using pool = new CompilePool({ cache: silent });
    const controller = new AbortController();
    const cancelled = rejection(pool.compile(request('m.ll', SMALL), { signal: controller.signal }));
    const closed = rejection(pool.compile(request('n.ll', SMALL)));
    await new Promise((resolve) => setImmediate(resolve));
    controller.abort();
    expect(await cancelled).to.have.property('code', 'CANCELLED');
    await pool.close();
    expect(await closed).to.have.property('code', 'CLOSED');
    expect(await rejection(pool.compile(request('n.ll', SMALL)))).to.have.property('code', 'CLOSED');
  });

  it('is being written is closed when that is done', async () => {
    const done: string[] = [];
    const slow: ObjectCache = {
      get: () => Promise.resolve(undefined),
      put: async () => {
        for (let i = 0; i < 50; i++) await new Promise((resolve) => setImmediate(resolve));
        done.push('written');
      },
    };
    await using pool = new CompilePool({ cache: slow });
    await pool.compile(request('m.ll', SMALL));
    expect(done).to.deep.equal([]);
    await pool.close();
    expect(done).to.deep.equal(['written']);
  });

  it('has a damaged object compiles it, and replaces it', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'telejit-test-'));
    try {
      const compile = async (): Promise<{ object: Uint8Array; isFromCache: boolean }> => {
        await using pool = new CompilePool({ cache: new DiskObjectCache({ directory }) });
        return await pool.compile(request('m.ll', SMALL));
      };
      const first = await compile();
      const key = readdirSync(directory).find((name) => name.endsWith('.object'));
      writeFileSync(join(directory, key ?? ''), 'damaged');
      const [second, third] = [await compile(), await compile()];
      expect([first, second, third].map(({ isFromCache }) => isFromCache)).to.deep.equal([false, false, true]);
      expect(Buffer.from(third.object).equals(first.object)).to.equal(true);
    } finally {
      rmSync(directory, { recursive: true });
    }
  });
});

describe('the key of a compiled object', () => {
  let folder: string;
  let library: LlvmInstallation;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'telejit-test-'));
    // With a cache that has everything it is not loaded.
    library = { major: 22, version: '22.1', path: join(folder, 'libLLVM.so.22.1') };
    writeFileSync(library.path, 'a library');
    utimesSync(library.path, 1000, 1000);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  async function keyOf(module: CompileRequest, llvm = library): Promise<string> {
    const cache = new Recorder(new Uint8Array(1));
    await using pool = new CompilePool({ llvm, cache });
    await pool.compile(module);
    expect(pool.threadCount).to.equal(0);
    return cache.asked[0];
  }

  const BASE = request('m.ll', SMALL, { cpu: 'skylake', features: '+avx2' });

  it('is the same for the same module, whether its text is a string or bytes', async () => {
    const asBytes = { ...BASE, source: { kind: 'ir', text: Buffer.from(SMALL) } } as const;
    expect(await keyOf(asBytes)).to.equal(await keyOf(BASE));
    expect(await keyOf(BASE)).to.match(/^[0-9a-f]{64}$/);
  });

  for (const [what, more] of [
    ['a character of the module', { source: { kind: 'ir', text: SMALL.replace('@f', '@g') } }],
    ['bitcode', { source: { kind: 'bitcode', bytes: BITCODE } }],
    ['its name, which is in the object', { name: 'n.ll' }],
    ['the triple', { triple: 'x86_64-pc-linux-musl' }],
    ['the CPU', { cpu: 'haswell' }],
    ['the features', { features: '-avx2' }],
    ['no features', { features: '' }],
    ['the CPU being only a hint', { isCpuHint: true }],
    ['the optimisation level', { optLevel: 3 }],
    ['the code model', { codeModel: 'large' }],
    ['the relocation model', { relocationModel: 'static' }],
  ] as const) {
    it(`changes with ${what}`, async () => {
      expect(await keyOf({ ...BASE, ...more })).to.not.equal(await keyOf(BASE));
    });
  }

  it('tells where one part ends and the next begins', async () => {
    const one = await keyOf({ ...BASE, cpu: 'ab', features: 'c' });
    expect(await keyOf({ ...BASE, cpu: 'a', features: 'bc' })).to.not.equal(one);
  });

  it('changes with the version of LLVM', async () => {
    const installed = TESTED_LLVMS.flatMap(({ installation }) => installation ?? []);
    const keys = await Promise.all(installed.map((llvm) => keyOf(BASE, llvm)));
    expect(new Set(keys).size).to.equal(installed.length);
    expect(await keyOf(BASE, { ...library, version: '22.2' })).to.not.equal(await keyOf(BASE));
  });

  it('changes when the library of LLVM is replaced', async () => {
    const before = await keyOf(BASE);
    utimesSync(library.path, 2000, 2000);
    const after = await keyOf(BASE);
    writeFileSync(library.path, 'another library');
    utimesSync(library.path, 2000, 2000);
    expect(new Set([before, after, await keyOf(BASE)]).size).to.equal(3);
  });
});
