import { LLJIT } from '@telejit/controller';

await using jit = await LLJIT.builder().create(); // spawns an executor
await jit.addIRModule(`
  define i32 @add(i32 %a, i32 %b) {
    %sum = add i32 %a, %b
    ret i32 %sum
  }`);
const add = jit.function('int add(int, int)');
console.log(await add(2, 40)); // 42, computed in the executor's process
