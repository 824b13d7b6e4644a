import { LLJIT } from '@telejit/controller';
import { SymbolFlags, type MaterializationUnit } from '@telejit/controller/orc';

await using jit = await LLJIT.builder().create();

/** A polynomial as a function: the whole compiler of a small language. */
const polynomial = (name: string, coefficients: readonly number[]): MaterializationUnit => ({
  name,
  symbols: new Map([[name, SymbolFlags.Exported | SymbolFlags.Callable]]),
  materialize(responsibility) {
    const steps = coefficients.map((c, i) => `%p${i} = mul i64 %v${i}, %x\n  %v${i + 1} = add i64 %p${i}, ${c}`);
    const text = `define i64 @${name}(i64 %x) {
      %v0 = add i64 0, 0
      ${steps.join('\n')}
      ret i64 %v${coefficients.length}
    }`;
    return jit.irLayer.emit(responsibility, { name, source: { kind: 'ir', text } });
  },
});

jit.define(polynomial('p', [1, 0, -7])); // nothing is compiled yet
console.log(await jit.function('long p(long)')(7)); // 42n
