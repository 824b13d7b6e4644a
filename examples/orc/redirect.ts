import { LLJIT } from '@telejit/controller';

await using jit = await LLJIT.builder().create();
const { hotSwap, mainDylib } = jit;
const level = (value: number): string => `define i32 @level() { ret i32 ${value} }`;

hotSwap.define(mainDylib, new Map([['level', jit.irBody(level(1))]]));
await jit.addIRModule('declare i32 @level()  define i32 @ask() { %r = call i32 @level()  ret i32 %r }');
const ask = jit.function('int ask(void)');
console.log(await ask()); // 1
await hotSwap.redirect(mainDylib, new Map([['level', jit.irBody(level(2))]]));
console.log(await ask()); // 2
