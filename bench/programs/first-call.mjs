// A program that uses the library once, as a user's would: `first-call.mjs OBJECT ADDEND`. Prints where its time went,
// in milliseconds since the process began and for each step.
import { readFileSync } from 'node:fs';

const steps = {};
let last = performance.now();
const step = (name) => {
  const now = performance.now();
  steps[name] = now - last;
  last = now;
};

steps['Node until the program begins'] = last;
const { LLJIT, spawnExecutor } = await import('@telejit/controller');
step('import @telejit/controller');
const executor = await spawnExecutor();
step('spawnExecutor, until connected');
const jit = await LLJIT.builder().executor(executor).create();
const [path, addend] = process.argv.slice(2);
jit.addObjectSync(readFileSync(path));
const result = await jit.function('int f(int)')(2);
step('LLJIT, first call (runtime and thunk from the cache)');
if (result !== 2 + Number(addend)) throw new Error(`f gave ${result}`);
await jit.close();
await executor.close();
step('close both');
process.stdout.write(`${JSON.stringify(steps)}\n`);
