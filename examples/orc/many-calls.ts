import { LLJIT } from '@telejit/controller';

await using jit = await LLJIT.builder().create();
await jit.addIRModule('define i32 @half(i32 %n) { %h = ashr i32 %n, 1 ret i32 %h }');
const half = jit.function('int half(int)');
const halves = await Promise.all(Array.from({ length: 100_000 }, (_, i) => half(i)));
console.log(halves.at(-1)); // 49999

const column = Int32Array.from({ length: 1_000_000 }, (_, i) => i);
const batch = await half.batch([column]);
console.log(batch?.at(-1)); // 499999, and much faster
