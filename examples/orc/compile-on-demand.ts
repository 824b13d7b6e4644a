import { LLLazyJIT } from '@telejit/controller';

const compiled: string[] = [];
await using jit = await LLLazyJIT.builder({ onFailure: (error, name) => console.error(`${name}: ${String(error)}`) })
  .listener({ onCompile: ({ name }) => void compiled.push(name) })
  .create();
await jit.addLazyIRModule(`
  define i32 @twice(i32 %x) { %r = mul i32 %x, 2  ret i32 %r }
  define i32 @never(i32 %x) { %r = call i32 @twice(i32 %x)  ret i32 %r }`);
console.log(await jit.function('int twice(int)')(21)); // 42
console.log(compiled.length); // 1
