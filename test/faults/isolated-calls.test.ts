import { LLJIT, spawnExecutor, type Executor } from '@telejit/controller';
import { expect } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';
import { compileC } from '../support/c-units.js';
import { rejection } from '../support/rejection.js';

const CODE = `
void exit(int), abort(void), _exit(int); int getpid(void), puts(const char *), kill(int, int); void *malloc(unsigned long);
char *strdup(const char *); int mprotect(void *, unsigned long, int); void *memset(void *, int, unsigned long); int pause(void), fork(void);
int add(int a, int b) { return a + b; }
static int calls;
int count(void) { return ++calls; }
int process(void) { return getpid(); }
int crash(int *where) { return *where; }
int leave(int code) { exit(code); }
int leave_now(int code) { _exit(code); }
int give_up(void) { abort(); }
int hang(void) { for (;;) {} }
int wait_for_ever(void) { for (;;) pause(); }
int end_by(int signal) { kill(getpid(), signal); return pause(); }
const char *constant(void) { return "constant"; }
const char *made(void) { return strdup("made in the child"); }
const char *none(void) { return 0; }
const char *of_length(int n) { char *p = malloc(n + 1); memset(p, 'x', n); p[n] = 0; return p; }
const char *wrong(void) { return (const char *)16; }
int deep(int n) { volatile char frame[4096]; frame[0] = (char)n; return deep(n + 1) + frame[0]; }
int say(void) { return puts("said in the child"); }
/* everything that this unit can reach of the heap */
int ruin(void) { char *p = malloc(64); memset(p - 64, 0x5a, 4096); malloc(100); malloc(5000); return calls = 77; }
/* what add does, where the system lets it */
void rewrite(void) {
  volatile char *code = (volatile char *)add;
  if (mprotect((void *)((long)code & -4096), 8192, 7) == 0)
    for (int i = 0; i < 8; i++) code[i] = 0;
}
int leave_behind(void) { int pid = fork(); if (pid == 0) for (;;) pause(); return pid; }
void fill(char *to) { for (int i = 0; i < 8; i++) to[i] = (char)('a' + i); }
int maybe(int n) { if (n == 3) *(volatile int *)0 = 1; return n * n; }
`;

for (const memory of ['dual', 'strict'] as const) {
  describe(`Isolated calls with the ${memory} memory manager`, () => {
    let executor: Executor;
    let jit: LLJIT;

    before(async () => {
      executor = await spawnExecutor({ memoryManager: memory });
      jit = await LLJIT.builder().executor(executor).create();
      await jit.addObject(compileC(CODE), { name: 'code.o' });
    });
    after(async () => {
      await jit.close();
      await executor.close();
    });
    /** The children that the executor has. */
    const children = (): string[] =>
      readdirSync('/proc').filter((pid) => /^\d+$/.test(pid) && parentOf(pid) === executor.description.pid);

    it('return what the function returns, from another process', async () => {
      expect(await jit.function('int add(int, int)').with({ isolated: true })(40, 2)).to.equal(42);
      const child = await jit.function('int process(void)').with({ isolated: true })();
      expect(child).to.not.equal(executor.description.pid);
      expect(await jit.function('int process(void)')()).to.equal(executor.description.pid);
    });

    it('change nothing in the executor', async () => {
      const count = jit.function('int count(void)');
      const before = Number(await count());
      expect(await count.with({ isolated: true })()).to.equal(before + 1);
      expect(await count.with({ isolated: true })()).to.equal(before + 1);
      expect(await count()).to.equal(before + 1);
    });

    it('fill buffers, and return strings wherever they are', async () => {
      const buffer = new Uint8Array(8);
      await jit.function('void fill(char *)').with({ isolated: true })(buffer);
      expect(Buffer.from(buffer).toString()).to.equal('abcdefgh');
      for (const [name, text] of [
        ['constant', 'constant'],
        ['made', 'made in the child'],
        ['none', null],
      ] as const)
        expect(await jit.function(`const char *${name}(void)`).with({ isolated: true })()).to.equal(text);
      const ofLength = jit.function('const char *of_length(int)').with({ isolated: true });
      expect(await ofLength(3_000_000)).to.have.length(3_000_000);
      expect(await rejection(ofLength(5_000_000))).to.include({ code: 'BAD_STRING' });
    });

    it('that crash say so as others do, and where', async () => {
      const error = await rejection(jit.function('int crash(int *)').with({ isolated: true })(0x10n));
      expect(error).to.include({ code: 'CALL_FAULTED' });
      expect(error.message).to.include('SIGSEGV').and.include('crash');
      const wrong = await rejection(jit.function('const char *wrong(void)').with({ isolated: true })());
      expect(wrong).to.include({ code: 'CALL_FAULTED' });
      const deep = await rejection(jit.function('int deep(int)').with({ isolated: true })(0));
      expect(deep).to.include({ code: 'CALL_FAULTED' });
      expect(deep.message).to.include('overflow');
      expect(await rejection(jit.function('int give_up(void)').with({ isolated: true })())).to.include({
        code: 'CALL_FAULTED',
      });
    });

    it('that exit give their exit code, however they do', async () => {
      for (const how of ['leave', 'leave_now']) {
        const error = await rejection(jit.function(`int ${how}(int)`).with({ isolated: true })(7));
        expect(error).to.include({ code: 'CALL_EXITED' });
        expect(error.message).to.include('7');
      }
    });

    it('that a signal ends name it', async () => {
      for (const [number, name] of [
        [9, 'SIGKILL'],
        [15, 'SIGTERM'],
      ] as const) {
        const error = await rejection(jit.function('int end_by(int)').with({ isolated: true })(number));
        expect(error).to.include({ code: 'CALL_FAULTED' });
        expect(error.message).to.include(name);
      }
    });

    it('that hang end at their deadline, or when they are cancelled', async () => {
      for (const name of ['hang', 'wait_for_ever']) {
        const late = await rejection(jit.function(`int ${name}(void)`).with({ isolated: true, deadlineMs: 100 })());
        expect(late).to.include({ code: 'CALL_DEADLINE' });
        const abort = new AbortController();
        const pending = rejection(jit.function(`int ${name}(void)`).with({ isolated: true, signal: abort.signal })());
        abort.abort();
        expect(await pending).to.include({ code: 'CANCELLED' });
      }
      expect(children()).to.deep.equal([]);
    });

    it('cannot corrupt what others use', async () => {
      const ruin = jit.function('int ruin(void)').with({ isolated: true });
      for (let i = 0; i < 10; i++) await ruin().catch(() => undefined);
      await jit
        .function('void rewrite(void)')
        .with({ isolated: true })()
        .catch(() => undefined);
      expect(await jit.function('int add(int, int)')(1, 2)).to.equal(3);
      expect(await jit.function('int count(void)')()).to.be.below(70);
    });

    it('print where the executor prints', async () => {
      const streams = await jit.takeStreams();
      await jit.function('int say(void)').with({ isolated: true })();
      expect((await streams.end()).stdout.toString()).to.equal('said in the child\n');
    });

    it('run mutants one after the other, each with a result: value, crash, exit code, hang', async () => {
      const results: unknown[] = [];
      for (const [text, ...args] of [
        ['int add(int, int)', 1, 2],
        ['int crash(int *)', 8n],
        ['int leave(int)', 3],
        ['int hang(void)'],
        ['int add(int, int)', 3, 4],
      ] as const) {
        const call = jit.function(text).with({ isolated: true, deadlineMs: 2000 });
        results.push(
          await call(...args).catch((error: unknown) =>
            error instanceof Error && 'code' in error ? error.code : error,
          ),
        );
      }
      expect(results).to.deep.equal([3, 'CALL_FAULTED', 'CALL_EXITED', 'CALL_DEADLINE', 7]);
    });

    it('run at once, and leave no process', async () => {
      const add = jit.function('int add(int, int)').with({ isolated: true });
      const sums = await Promise.all(Array.from({ length: 50 }, (_, i) => add(i, i)));
      expect(sums).to.deep.equal(Array.from({ length: 50 }, (_, i) => 2 * i));
      expect(children()).to.deep.equal([]);
    });

    it('leave no process that they started', async () => {
      const pid = Number(await jit.function('int leave_behind(void)').with({ isolated: true })());
      while (isRunning(pid)) await jit.remoteSession.submit('ping', {}).result;
    });

    it('end with their session', async () => {
      const other = await LLJIT.builder().executor(executor).create();
      await other.addObject(compileC(CODE));
      const hang = rejection(other.function('int hang(void)').with({ isolated: true })());
      while (children().length === 0) await other.remoteSession.submit('ping', {}).result;
      await other.close();
      await hang;
      while (children().length > 0) await jit.remoteSession.submit('ping', {}).result;
    });
  });
}

function parentOf(pid: string): number {
  try {
    return Number(
      readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')[1],
    );
  } catch {
    return 0;
  }
}

/** Not ended, even if nobody has asked how. */
function isRunning(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}
