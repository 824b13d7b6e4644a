// A kernel that is compiled quickly at first, and again, better, once it has been called often: the calls go on meanwhile, and
// its data stay.
//
//   npx tsx examples/reoptimize/main.ts
import { readFile } from 'node:fs/promises';
import { LLJIT } from '@telejit/controller';
import { addIrModule, ReOptimizeLayer } from '@telejit/controller/orc';

await using jit = await LLJIT.builder().create();
const { triple, cpu, cpuFeatures: features } = jit.executor.description;
const layer = new ReOptimizeLayer(
  jit,
  { triple },
  {
    levels: [{ optLevel: 0, threshold: 1000 }, { optLevel: 3 }],
    // What is known of the calls goes to the optimiser, which may also use what the executor's processor has.
    profile: (module, { function: name, counts }) => {
      console.log(`"${name}" was called ${counts.get(name)} times: ${module.name} is compiled again`);
      return { ...module, options: { cpu, isCpuHint: true, features, callCounts: counts } };
    },
  },
);
const text = await readFile(new URL('kernel.ll', import.meta.url));
await addIrModule(jit.compilePool, layer, jit.mainDylib, { name: 'kernel.ll', source: { kind: 'ir', text } });

const mixMany = jit.function('int mix_many(int)');
const CALLS = 500;
let sum = 0;
const round = async (): Promise<string> => {
  const start = performance.now();
  const sample = await mixMany(CALLS);
  const us = ((performance.now() - start) * 1000) / CALLS;
  sum = (sum + (CALLS * (CALLS + 1)) / 2) | 0;
  if (sample !== sum) throw new Error(`the last sample is ${String(sample)}, not ${sum}`);
  return `${us.toFixed(2)} µs a call`;
};

await round();
console.log(`at first:   ${await round()}`);
while (layer.levelOf(jit.mainDylib, 'mix') === 0) await round();
console.log(`in the end: ${await round()}`);
