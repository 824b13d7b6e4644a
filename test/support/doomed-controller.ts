/** A controller that has a call and a program running for ever, says which processes they are in, and waits to be killed. */
import { connectExecutor, LLJIT } from '@telejit/controller';
import { compileC } from './c-units.js';

const OBJECT = compileC(`
int printf(const char *, ...), fflush(void *), getpid(void), pause(void);
int spin(void) { for (volatile int i = 0;; i++); }
int main(void) {
  printf("%d\\n", getpid());
  fflush(0);
  for (;;) pause();
}
`);

const executor = await connectExecutor(process.argv[2]);
const jit = await LLJIT.builder().executor(executor).create();
await jit.addObject(OBJECT, { name: 'doomed.o' });
void jit.function('int spin(void)')();
// Its output shows that what was asked for before has begun.
await jit.runAsMain('main', {
  argv: ['main'],
  stdout: (chunk) => {
    process.stdout.write(`${executor.description.pid} ${Buffer.from(chunk).toString()}`);
  },
});
