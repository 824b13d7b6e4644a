import { LLJIT, spawnExecutor } from '@telejit/controller';
import type { ObjectCache } from '@telejit/controller/compile';

/** Any two methods will do: a database, a bucket, a folder that a team shares. */
class MapCache implements ObjectCache {
  readonly #objects = new Map<string, Uint8Array>();
  get(key: string): Promise<Uint8Array | undefined> {
    return Promise.resolve(this.#objects.get(key)?.slice());
  }
  put(key: string, object: Uint8Array): Promise<void> {
    this.#objects.set(key, object.slice());
    return Promise.resolve();
  }
}

const cache = new MapCache();
await using executor = await spawnExecutor();
for (let round = 0; round < 2; round++) {
  await using jit = await LLJIT.builder().executor(executor).objectCache(cache).create();
  await jit.addIRModule('define i32 @answer() { ret i32 42 }', { name: 'answer.ll' });
  console.log(jit.stats.cacheHits); // 0, then 1
}
