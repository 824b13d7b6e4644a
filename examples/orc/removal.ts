import { LLJIT } from '@telejit/controller';

await using jit = await LLJIT.builder()
  .listener({ onRelease: ({ units }) => console.log(`released ${units.map(({ name }) => name).join()}`) }) // released one.ll
  .create();
const one = await jit.addIRModule('define i32 @f() { ret i32 1 }', { name: 'one.ll' });
console.log(await jit.function('int f(void)')()); // 1
await one.remove();
await jit.addIRModule('define i32 @f() { ret i32 2 }', { name: 'two.ll' });
console.log(await jit.function('int f(void)')()); // 2
