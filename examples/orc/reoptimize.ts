import { LLJIT } from '@telejit/controller';
import { addIrModule, ReOptimizeLayer } from '@telejit/controller/orc';

await using jit = await LLJIT.builder().create();
const { triple } = jit.executor.description;
const layer = new ReOptimizeLayer(
  jit,
  { triple },
  {
    levels: [{ optLevel: 0, threshold: 100 }, { optLevel: 3 }],
    profile: (module, { counts }) => ({ ...module, options: { callCounts: counts } }),
  },
);
const text = 'define i32 @twice(i32 %x) { %r = mul i32 %x, 2  ret i32 %r }';
await addIrModule(jit.compilePool, layer, jit.mainDylib, { name: 'kernel.ll', source: { kind: 'ir', text } });
const twice = jit.function('int twice(int)');
while (layer.levelOf(jit.mainDylib, 'twice') !== 1) await twice(21);
console.log(await twice(21)); // 42, in the second body
