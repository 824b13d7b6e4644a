import { LLJIT } from '@telejit/controller';

await using jit = await LLJIT.builder().create();
const { switchedVariants, mainDylib } = jit;
await jit.addIRModule(`
  define i32 @original(i32 %a, i32 %b) { %r = add i32 %a, %b  ret i32 %r }
  define i32 @mutant(i32 %a, i32 %b) { %r = sub i32 %a, %b  ret i32 %r }`);
switchedVariants.define(mainDylib, new Map([['f', [{ symbol: 'original' }, { symbol: 'mutant' }]]]));
const f = jit.function('int f(int, int)');
console.log(await f(40, 2)); // 42
await switchedVariants.select(mainDylib, 'f', 1);
console.log(await f(40, 2)); // 38
