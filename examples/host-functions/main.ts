/** Functions of this process that code in the executor calls, and batches of calls. */
import { LLJIT } from '@telejit/controller';

await using jit = await LLJIT.builder().create();

// Only the thread that calls waits; the function may take its time, and call functions of the executor in turn.
await jit.defineHostFunction('int price(const char *)', async (name: string) => {
  const square = await jit.function('int square(int)')(name.length);
  if (square === 0) throw new RangeError('nothing has no price');
  return square;
});

await jit.addIRModule(`
  declare i32 @price(i8*)
  define i32 @square(i32 %a) {
    %result = mul i32 %a, %a
    ret i32 %result
  }
  define i32 @two(i8* %name) {
    %one = call i32 @price(i8* %name)
    %result = mul i32 %one, 2
    ret i32 %result
  }`);

const two = jit.function('int two(const char *)');
console.log('two apples:', await two('apple'));

// What the function throws ends the call of the code that called it.
await two('').catch((error: unknown) => console.log(String(error)));

// A batch makes many calls at the speed of a loop; typed arrays are its columns.
console.log('a batch:', await two.batch([['fig'], ['plum'], ['cherry']]));
const squares = await jit
  .function('int square(int)')
  .batch([Int32Array.from({ length: 1_000_000 }, (_, i) => i % 1000)]);
console.log('a million squares:', squares?.length, squares?.at(-1));
