import { LLJIT } from '@telejit/controller';

await using jit = await LLJIT.builder().create();
await jit.addIRModule(`
  declare i32 @pthread_create(ptr, ptr, ptr, ptr)
  define ptr @worker(ptr %nowhere) {
    store i32 1, ptr %nowhere
    ret ptr null
  }
  define i32 @start() {
    %thread = alloca i64
    %status = call i32 @pthread_create(ptr %thread, ptr null, ptr @worker, ptr null)
    ret i32 %status
  }`);
const ended = new Promise<string>((resolve) => {
  jit.events.add({ onThreadEnd: ({ thread, error }) => resolve(`${thread.start.name}: ${error.name}`) });
});
const start = jit.function('int start(void)');
console.log(await start()); // 0: the thread was made
console.log(await ended); // worker: CallError, for it wrote to nowhere; error says so, with registers and backtrace
console.log(await start()); // 0: only that thread has ended
