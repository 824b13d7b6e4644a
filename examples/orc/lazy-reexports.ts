import { LLLazyJIT } from '@telejit/controller';
import { SymbolFlags, type MaterializationUnit } from '@telejit/controller/orc';

await using jit = await LLLazyJIT.builder().create();
const bodies = jit.createDylib('bodies');
const unit: MaterializationUnit = {
  name: 'answer',
  symbols: new Map([['answer', SymbolFlags.Exported | SymbolFlags.Callable]]),
  materialize(responsibility) {
    console.log('making it'); // second
    const module = 'define i32 @answer() { ret i32 42 }';
    return jit.irLayer.emit(responsibility, { name: 'answer', source: { kind: 'ir', text: module } });
  },
};
jit.define(unit, bodies);
await jit.addLazyReexports(bodies, ['answer']);
await jit.addIRModule('declare i32 @answer()  define i32 @ask() { %r = call i32 @answer()  ret i32 %r }');
await jit.lookup('ask');
console.log('linked'); // first
console.log(await jit.function('int ask(void)')()); // 42
