import { LLLazyJIT } from '@telejit/controller';

await using jit = await LLLazyJIT.builder({ speculate: 1 }).create();
await jit.addLazyIRModule(`
  define i32 @outer(i32 %x) { %r = call i32 @inner(i32 %x)  ret i32 %r }
  define i32 @inner(i32 %x) { %r = add i32 %x, 1  ret i32 %r }`);
console.log(await jit.function('int outer(int)')(41)); // 42
