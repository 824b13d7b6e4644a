import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { telejit } from '@telejit/shared/wire';
import { callLong, installRuntime, linkC, THUNK, type TestUnit } from '../../support/c-units.js';
import { ExecutorProcess, RawSession } from '../../support/raw-session.js';

import v1 = telejit.v1;

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');

describe('programs', () => {
  let executor: ExecutorProcess;
  let session: RawSession;

  before(async () => {
    executor = await ExecutorProcess.start();
  });
  beforeEach(async () => {
    session = await RawSession.connect(executor.address);
    await installRuntime(session);
  });
  afterEach(() => session.close());
  after(() => executor.stop());

  async function run(
    source: string,
    request: v1.IRunProgram = {},
  ): Promise<v1.IRunProgramResult & { stdout: string; stderr: string }> {
    const unit = await linkC(session, source);
    const result = session.submit('runProgram', { entry: unit.location('main'), ...request });
    const id = session.lastId;
    return { ...(await result), ...session.output(id) };
  }

  it('gives argv, environment and exit code', async () => {
    const result = await run(
      `#include <stdio.h>
       #include <stdlib.h>
       int main(int argc, char **argv) {
         for (int i = 0; i < argc; i++) printf("[%s]", argv[i]);
         printf("%s %s", getenv("A"), getenv("HOME") ? "home" : "no home");
         return 7;
       }`,
      { argv: ['prog', '', 'x y', '\xff'].map(bytes), env: [bytes('A=\xfe=1')] },
    );
    expect(result.stdout).to.equal('[prog][][x y][\xff]\xfe=1 no home');
    expect(result).to.include({ phase: v1.ProgramPhase.PROGRAM_PHASE_DONE, exitCode: 7, signal: 0, timedOut: false });
  });

  it('inherits the environment when asked to, and replaces single entries', async () => {
    const result = await run(
      `#include <stdio.h>
       #include <stdlib.h>
       int main(void) { printf("%s|%s", getenv("PATH"), getenv("HOME")); return 0; }`,
      { inheritEnv: true, env: [bytes('HOME=/elsewhere')] },
    );
    expect(result.stdout).to.equal(`${process.env.PATH ?? ''}|/elsewhere`);
  });

  it('forwards every byte of both streams, in order, of a program that writes megabytes and crashes', async () => {
    const result = await run(
      `#include <stdio.h>
       #include <stdlib.h>
       int main(void) {
         for (int i = 0; i < 400000; i++) printf("%d\\n", i);
         fflush(stdout);
         fprintf(stderr, "the end");
         abort();
       }`,
    );
    const expected = Array.from({ length: 400000 }, (_, i) => `${i}\n`).join('');
    expect(result.stdout === expected).to.equal(true);
    expect(result.stderr).to.equal('the end');
    expect(result).to.include({ signal: 6, signalName: 'SIGABRT', phase: v1.ProgramPhase.PROGRAM_PHASE_RUN });
  });

  it('sends no more output than the window allows until it is credited', async () => {
    const unit = await linkC(
      session,
      `#include <unistd.h>
       int main(void) { for (int i = 0; i < 1000; i++) write(1, "0123456789", 10); return 0; }`,
    );
    const result = session.submit('runProgram', { entry: unit.location('main'), outputWindowBytes: 4000 });
    const id = session.lastId;
    const received = (): number => session.output(id).stdout.length;
    await session.until(() => received() === 4000);
    await session.submit('ping', {});
    expect(received()).to.equal(4000);
    session.add({ credits: [{ operation: id, bytes: 4000 }] });
    await session.until(() => received() === 8000);
    session.add({ credits: [{ operation: id, bytes: 4000 }] });
    await result;
    expect(session.output(id).stdout).to.equal('0123456789'.repeat(1000));
  });

  it('has standard input at its end from the start unless there is input', async () => {
    const result = await run(`#include <unistd.h>
      int main(void) { char c; return read(0, &c, 1) == 0 ? 5 : 6; }`);
    expect(result.exitCode).to.equal(5);
  });

  it('feeds standard input and credits what the program has taken', async () => {
    const unit = await linkC(
      session,
      `#include <stdio.h>
       int main(void) { int c; while ((c = getchar()) != EOF) putchar(c + 1); return 0; }`,
    );
    const result = session.submit('runProgram', { entry: unit.location('main'), hasInput: true });
    const id = session.lastId;
    session.add({ inputs: [{ operation: id, data: bytes('HAL'), end: false }] });
    await session.until(() => session.inputCredits.some(({ operation }) => operation === id));
    session.add({ inputs: [{ operation: id, data: bytes('9000'), end: true }] });
    await result;
    expect(session.output(id).stdout).to.equal('IBM:111');
    const credited = session.inputCredits.reduce((sum, credit) => sum + (credit.bytes ?? 0), 0);
    expect(credited).to.equal(7);
  });

  it('says so when the program has closed its standard input', async () => {
    const unit = await linkC(
      session,
      `#include <unistd.h>
       int main(void) { char c; close(0); write(1, "x", 1); for (;;) pause(); }`,
    );
    const result = session.submit('runProgram', { entry: unit.location('main'), hasInput: true });
    const id = session.lastId;
    await session.until(() => session.output(id).stdout === 'x');
    session.add({ inputs: [{ operation: id, data: bytes('unread'), end: false }] });
    await session.until(() => session.inputCredits.some(({ closed }) => closed));
    expect((await session.submit('cancelOperation', { operation: id })).wasRunning).to.equal(true);
    expect(await result).to.include({ signal: 9, signalName: 'SIGKILL', timedOut: false });
  });

  it('kills a program that runs longer than it may, with its children', async () => {
    const result = await run(
      `#include <unistd.h>
       #include <stdio.h>
       int main(void) { int child = fork(); if (child) { printf("%d", child); fflush(stdout); } for (;;) pause(); }`,
      { timeoutMs: 3000 },
    );
    expect(result).to.include({ signal: 9, timedOut: true, phase: v1.ProgramPhase.PROGRAM_PHASE_RUN });
    const child = Number(result.stdout);
    expect(child).to.be.greaterThan(0);
    while (isAlive(child)) await session.submit('ping', {});
  });

  it('does not wait for a grandchild that keeps the streams open', async () => {
    const result = await run(
      `#include <unistd.h>
       #include <stdio.h>
       int main(void) {
         int child = fork();
         if (!child) for (;;) pause();
         printf("%d", child);
         fflush(stdout);
         _exit(3);
       }`,
    );
    process.kill(Number(result.stdout), 'SIGKILL');
    expect(result.exitCode).to.equal(3);
  });

  it('runs exit handlers, finalizers and flushes streams when the program calls exit', async () => {
    const result = await run(
      `#include <stdio.h>
       #include <stdlib.h>
       extern int __cxa_atexit(void (*)(void *), void *, void *);
       static void handler(void *p) { printf(" handler"); }
       __attribute__((destructor(200))) static void early(void) { printf(" fini-200"); }
       __attribute__((destructor)) static void late(void) { printf(" fini"); }
       __attribute__((constructor)) static void init(void) { printf("init"); }
       __attribute__((constructor(200))) static void first(void) { printf("init-200 "); }
       int main(void) { __cxa_atexit(handler, 0, 0); printf(" main"); exit(300); }`,
    );
    expect(result.stdout).to.equal('init-200 init main handler fini fini-200');
    expect(result).to.include({ exitCode: 300 & 0xff, phase: v1.ProgramPhase.PROGRAM_PHASE_DONE });
  });

  it('tells a crash in an initializer from one in the program', async () => {
    const result = await run(
      `__attribute__((constructor)) static void init(void) { __builtin_trap(); }
       int main(void) { return 0; }`,
    );
    expect(result).to.include({ signal: 4, signalName: 'SIGILL', phase: v1.ProgramPhase.PROGRAM_PHASE_INIT });
  });

  it('names the step and the reason when a program cannot be started', async () => {
    const unit = await linkC(session, 'int main(void) { return 0; }');
    const failure = await session.failure('runProgram', { entry: unit.location('main'), cwd: '/does/not/exist' });
    expect(failure.code).to.equal('PROGRAM_FAILED');
    expect(failure.message).to.equal(
      'the program could not be started: change to the directory /does/not/exist: No such file or directory (ENOENT)',
    );
  });

  it('starts in the directory that is given', async () => {
    const result = await run(
      `#include <unistd.h>
       #include <stdio.h>
       int main(void) { char path[100]; puts(getcwd(path, sizeof path)); return 0; }`,
      { cwd: '/usr/lib' },
    );
    expect(result.stdout).to.equal('/usr/lib\n');
  });

  it('leaves nothing of a program in the executor, whose own units keep their values', async () => {
    const unit: TestUnit = await linkC(
      session,
      `${THUNK}
       long counter = 1;
       long count(long a, long b) { return counter; }
       int main(void) { counter = 99; return (int)counter; }`,
    );
    const result = await session.submit('runProgram', { entry: unit.location('main') });
    expect(result.exitCode).to.equal(99);
    expect(await callLong(session, unit.location('count'), unit.location('thunk'))).to.equal(1n);
  });

  it('runs programs side by side', async () => {
    const unit = await linkC(
      session,
      `#include <unistd.h>
       #include <stdlib.h>
       int main(int argc, char **argv) { write(1, argv[0], 1); char c; read(0, &c, 1); return atoi(argv[0]); }`,
    );
    const ids: number[] = [];
    const results = [1, 2, 3, 4].map((number) => {
      const result = session.submit('runProgram', {
        entry: unit.location('main'),
        argv: [bytes(String(number))],
        hasInput: true,
      });
      ids.push(session.lastId);
      return result;
    });
    await session.until(() => ids.every((id) => session.output(id).stdout.length === 1));
    for (const id of ids) session.add({ inputs: [{ operation: id, data: bytes('x'), end: true }] });
    expect((await Promise.all(results)).map(({ exitCode }) => exitCode)).to.deep.equal([1, 2, 3, 4]);
  });

  it('kills the programs of a session that ends', async () => {
    const other = await RawSession.connect(executor.address);
    const unit = await linkC(
      other,
      `#include <unistd.h>
       #include <stdio.h>
       int main(void) { printf("%d\\n", getpid()); for (;;) pause(); }`,
    );
    void other.submit('runProgram', { entry: unit.location('main') }).catch(() => undefined);
    const id = other.lastId;
    await other.until(() => other.output(id).stdout.endsWith('\n'));
    const pid = Number(other.output(id).stdout);
    process.kill(pid, 0);
    await other.cancel();
    while (isAlive(pid)) await session.submit('ping', {});
  });

  it('refuses arguments that contain a zero byte', async () => {
    const unit = await linkC(session, 'int main(void) { return 0; }');
    const failure = await session.failure('runProgram', { entry: unit.location('main'), argv: [bytes('a\0b')] });
    expect(failure.code).to.equal('BAD_PROGRAM');
  });
});

/** A process that is dead but not reaped does not count: who reaps it is not the executor's business. */
function isAlive(pid: number): boolean {
  try {
    return !/\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'latin1'));
  } catch {
    return false;
  }
}
