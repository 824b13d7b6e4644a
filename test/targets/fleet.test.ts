/** One controller that drives executors of two architectures at once. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { LLJIT, spawnExecutor, type Executor } from '@telejit/controller';
import { MemoryObjectCache, type ObjectCache } from '@telejit/controller/compile';
import { expect } from 'chai';
import { describeEmulated, spawnEmulated } from '../support/emulated-executor.js';

const PRIMES = `
  declare i32 @abs(i32)
  define i32 @primes(i32 %end) {
  entry:
    br label %outer
  outer:
    %n = phi i32 [ 2, %entry ], [ %nextN, %counted ]
    %count = phi i32 [ 0, %entry ], [ %newCount, %counted ]
    %isOver = icmp sge i32 %n, %end
    br i1 %isOver, label %done, label %inner
  inner:
    %d = phi i32 [ 2, %outer ], [ %nextD, %next ]
    %square = mul i32 %d, %d
    %isPrime = icmp sgt i32 %square, %n
    br i1 %isPrime, label %counted, label %divide
  divide:
    %rest = srem i32 %n, %d
    %divides = icmp eq i32 %rest, 0
    br i1 %divides, label %counted, label %next
  next:
    %nextD = add i32 %d, 1
    br label %inner
  counted:
    %more = phi i32 [ 1, %inner ], [ 0, %divide ]
    %newCount = add i32 %count, %more
    %nextN = add i32 %n, 1
    br label %outer
  done:
    %result = call i32 @abs(i32 %count)
    ret i32 %result
  }`;

/** A cache that keeps what was put into it in sight. */
class VisibleCache implements ObjectCache {
  readonly objects = new Map<string, Uint8Array>();
  readonly #cache = new MemoryObjectCache();

  get(key: string): Promise<Uint8Array | undefined> {
    return this.#cache.get(key);
  }

  put(key: string, object: Uint8Array): Promise<void> {
    this.objects.set(key, Uint8Array.from(object));
    return this.#cache.put(key, object);
  }

  /** e_machine of the objects in which a symbol of this name is, ascending. */
  machinesOf(symbol: string): readonly number[] {
    return [...this.objects.values()]
      .map((object) => Buffer.from(object))
      .filter((object) => object.includes(`\0${symbol}\0`))
      .map((object) => object.readUInt16LE(18))
      .sort((a, b) => a - b);
  }
}

const EM_X86_64 = 62;
const EM_AARCH64 = 183;

describeEmulated('aarch64', 'a fleet of executors of two architectures', (target) => {
  let fleet: readonly Executor[];
  before(async () => {
    fleet = await Promise.all([spawnExecutor(), spawnEmulated(target)]);
  });
  after(async () => {
    await Promise.all(fleet.map((executor) => executor.close()));
  });

  const runOnAll = (cache: ObjectCache): Promise<readonly unknown[]> =>
    Promise.all(
      fleet.map(async (executor) => {
        await using jit = await LLJIT.builder().executor(executor).objectCache(cache).create();
        await jit.addIRModule(PRIMES);
        return await jit.function('int primes(int)')(1000);
      }),
    );

  it('gives the same result everywhere, and keeps an object for each target', async () => {
    const cache = new VisibleCache();
    expect(await runOnAll(cache)).to.deep.equal([168, 168]);
    expect(cache.machinesOf('primes')).to.deep.equal([EM_X86_64, EM_AARCH64]);
    const keys = [...cache.objects.keys()];
    expect(await runOnAll(cache)).to.deep.equal([168, 168]);
    expect([...cache.objects.keys()], 'compiled anew').to.deep.equal(keys);
  });

  it('is what examples/fleet shows', async () => {
    const example = new URL('../../examples/fleet/main.ts', import.meta.url);
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', fileURLToPath(example)]);
    const [native, other] = stdout.split('\n');
    expect(native).to.match(/^x86_64-unknown-linux-gnu \S+: 332833500$/);
    expect(other).to.match(/^aarch64-unknown-linux-gnu \S+: 332833500$/);
  });

  it('keeps objects for processors of one architecture apart', async () => {
    const cache = new VisibleCache();
    for (const cpu of [undefined, 'generic']) {
      const builder = LLJIT.builder().executor(fleet[0]).objectCache(cache);
      await using jit = await (cpu === undefined ? builder : builder.cpu(cpu)).create();
      await jit.addIRModule(PRIMES);
      expect(await jit.function('int primes(int)')(100)).to.equal(25);
    }
    expect(cache.machinesOf('primes')).to.deep.equal([EM_X86_64, EM_X86_64]);
  });
});
