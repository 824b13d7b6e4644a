import { createHash } from 'node:crypto';
import { mkdirSync, realpathSync } from 'node:fs';
import { constants } from 'node:os';
import { assert } from 'chai';
import { clang, pseudoRandomBytes } from './support/build.js';
import { ListeningExecutor, startTelejit, telejit, type CommandOptions, type Finished } from './support/telejit.js';
import { Workspace } from './support/workspace.js';

const MIB = 1024 * 1024;

/** The same behaviour is expected however the executor came about. */
const FORMS: readonly { readonly title: string; readonly listen?: string; readonly args?: readonly string[] }[] = [
  { title: 'telejit run with an executor of its own' },
  { title: 'telejit run with a listening executor on a Unix socket', listen: 'unix:' },
  { title: 'telejit run with a strict executor on TCP', listen: '127.0.0.1:0', args: ['--memory', 'strict'] },
];

for (const form of FORMS) {
  describe(form.title, () => {
    let workspace: Workspace;
    let probe: string;
    let executor: ListeningExecutor | undefined;

    before(async () => {
      workspace = new Workspace();
      probe = workspace.path('probe.o');
      clang('probe.c', ['-c', '-o', probe]);
      if (form.listen !== undefined) {
        const listen = form.listen === 'unix:' ? `unix:${workspace.path('executor.sock')}` : form.listen;
        executor = await ListeningExecutor.start(listen, { env: workspace.env, args: form.args });
      }
    });

    after(async () => {
      await executor?.stop();
      workspace.end();
    });

    const argsFor = (options: readonly string[], ...programArgs: readonly string[]): string[] => [
      'run',
      ...(executor === undefined ? [] : ['--executor', executor.address]),
      ...options,
      probe,
      '--',
      ...programArgs,
    ];
    const run = (
      mode: readonly string[],
      options: readonly string[] = [],
      how: CommandOptions = {},
    ): Promise<Finished> => telejit(argsFor(options, ...mode), { env: workspace.env, ...how });

    for (const code of [0, 3, 255]) {
      for (const way of ['return', 'exit', '_exit']) {
        it(`exits with ${code} when the program does by ${way}`, async () => {
          const { code: got, stdout, stderr } = await run([way, String(code)]);
          assert.deepEqual([got, stdout.toString(), stderr], [code, '', '']);
        });
      }
    }

    it('keeps the low eight bits of an exit code, as the system does', async () => {
      assert.equal((await run(['exit', '257'])).code, 1);
      assert.equal((await run(['return', '-1'])).code, 255);
    });

    for (const [mode, name] of [
      [['segv'], 'SIGSEGV'],
      [['overflow'], 'SIGSEGV'],
      [['abort'], 'SIGABRT'],
      [['fpe'], 'SIGFPE'],
      [['kill'], 'SIGKILL'],
      [['raise', String(constants.signals.SIGTERM)], 'SIGTERM'],
      [['raise', String(constants.signals.SIGILL)], 'SIGILL'],
    ] as const) {
      it(`exits with 128 + ${name} after ${mode.join(' ')}, and names it`, async () => {
        const { code, stderr } = await run(mode);
        const number = constants.signals[name];
        assert.equal(code, 128 + number);
        assert.equal(stderr, `telejit: main was ended by signal ${number} (${name})\n`);
      });
    }

    it('keeps what was flushed before a crash', async () => {
      const { code, stdout } = await run(['flush-crash']);
      assert.deepEqual([code, stdout.toString()], [128 + constants.signals.SIGSEGV, 'last words']);
    });

    it('keeps a partial line before exit and before return', async () => {
      assert.equal((await run(['exit-partial', '4'])).stdout.toString(), 'partial');
      assert.equal((await run(['return-partial'])).stdout.toString(), 'partial');
    });

    it('passes argv with argv[0], empty and Unicode arguments, and dashes', async () => {
      const { stdout } = await run(['argv', '', 'zwölf', '日本 語', '--', '-l', 'a\nb']);
      const expected = [probe, 'argv', '', 'zwölf', '日本 語', '--', '-l', 'a\nb', '(null)'];
      assert.equal(stdout.toString(), expected.map((text, i) => `${i}:${text}\n`).join(''));
    });

    it('takes argv[0] from --argv0', async () => {
      const { stdout } = await run(['argv'], ['--argv0', 'named']);
      assert.equal(stdout.toString(), '0:named\n1:argv\n2:(null)\n');
    });

    it('sets variables with --env', async () => {
      const { stdout } = await run(['env', 'A', 'B', 'C'], ['--env', 'A=1', '--env', 'B=x=y', '--env', 'C=']);
      assert.equal(stdout.toString(), 'A=1\nB=x=y\nC=\nenvp\n');
    });

    it(`starts from the environment of ${form.listen === undefined ? 'the command' : 'the executor'}`, async () => {
      const { stdout } = await run(['env', 'ONLY_HERE'], [], { env: { ...workspace.env, ONLY_HERE: 'yes' } });
      assert.equal(stdout.toString(), `ONLY_HERE=${form.listen === undefined ? 'yes' : '(unset)'}\nenvp\n`);
    });

    it('runs in the folder of --cwd', async () => {
      const folder = workspace.path('somewhere');
      mkdirSync(folder, { recursive: true });
      const { stdout } = await run(['cwd'], ['--cwd', folder]);
      assert.equal(stdout.toString(), `${realpathSync(folder)}\n`);
    });

    it(`runs in the folder of ${form.listen === undefined ? 'the command' : 'the executor'} otherwise`, async () => {
      const { stdout } = await run(['cwd'], [], { cwd: workspace.folder });
      const expected = form.listen === undefined ? realpathSync(workspace.folder) : process.cwd();
      assert.equal(stdout.toString(), `${expected}\n`);
    });

    it('says so when the folder of --cwd does not exist', async () => {
      const { code, stderr } = await run(['cwd'], ['--cwd', workspace.path('nowhere')]);
      assert.equal(code, 1);
      assert.match(stderr, /^telejit: error: .*directory.*\[PROGRAM_FAILED\]\n$/s);
    });

    it('copies 5 MB of binary input to its output, byte for byte, to the end', async () => {
      const input = pseudoRandomBytes(5 * MIB);
      const { code, stdout, stderr } = await run(['cat'], [], { input });
      assert.deepEqual([code, stderr, stdout.length], [0, '', input.length]);
      assert.isTrue(stdout.equals(input));
    });

    for (const mode of ['flood', 'flood-err']) {
      it(`brings 10 MB of ${mode} over, byte for byte`, async () => {
        const running = startTelejit(argsFor([], mode, String(10 * MIB)), { env: workspace.env });
        running.child.stdin?.end();
        const hash = createHash('sha256');
        const stream = mode === 'flood' ? running.child.stdout : running.child.stderr;
        stream?.on('data', (chunk: Buffer) => hash.update(chunk));
        assert.equal((await running.finished).code, 0);
        const expected = createHash('sha256').update(pseudoRandomBytes(10 * MIB));
        assert.equal(hash.digest('hex'), expected.digest('hex'));
      });
    }

    it('keeps standard output and standard error apart', async () => {
      const { stdout, stderr } = await run(['stderr']);
      assert.deepEqual([stdout.toString(), stderr], ['to stdout\n', 'to stderr\n']);
    });

    it('passes output on as it is written, and input as it comes', async () => {
      const running = startTelejit(argsFor([], 'lines'), { env: workspace.env });
      for (const line of ['line 0\n', 'line 1\n', 'line 2\n']) {
        await running.printed(line);
        running.child.stdin?.write('x');
      }
      assert.equal((await running.finished).code, 0);
    });

    it('gives a program standard input that is at its end', async () => {
      assert.equal((await run(['at-end'])).code, 0);
    });

    it('ends with the program while its own standard input stays open', async () => {
      const running = startTelejit(argsFor([], 'no-read'), { env: workspace.env });
      const { code, stdout } = await running.finished;
      assert.deepEqual([code, stdout.toString()], [0, 'done without reading\n']);
    });

    it('does not mind a program that leaves 5 MB of input unread', async () => {
      const { code, stdout } = await run(['no-read'], [], { input: pseudoRandomBytes(5 * MIB) });
      assert.deepEqual([code, stdout.toString()], [0, 'done without reading\n']);
    });

    it('waits for the exit code of a program that closed its output', async () => {
      assert.equal((await run(['pipe-closed'])).code, 5);
    });

    for (const mode of ['loop', 'spin']) {
      it(`ends a program that runs into --timeout with 124 (${mode})`, async () => {
        const { code, stderr } = await run([mode], ['--timeout', '300ms']);
        assert.deepEqual([code, stderr], [124, 'telejit: main was ended after 300 ms (--timeout)\n']);
      });
    }

    for (const [signal, code] of [
      ['SIGINT', 130],
      ['SIGTERM', 143],
      ['SIGHUP', 129],
    ] as const) {
      it(`ends the program and exits with ${code} on ${signal}`, async () => {
        const running = startTelejit(argsFor([], 'loop'), { env: workspace.env });
        await running.printed('looping\n');
        running.child.kill(signal);
        const { code: got, signal: by, stderr } = await running.finished;
        assert.deepEqual([got, by, stderr], [code, null, '']);
        if (executor === undefined) workspace.assertNothingLeft();
      });
    }

    it('ends the program and exits with 141 when the reader of its output goes away', async () => {
      const running = startTelejit(argsFor([], 'flood', String(50 * MIB)), { env: workspace.env });
      running.child.stdin?.end();
      running.child.stdout?.once('data', () => running.child.stdout?.destroy());
      const { code, stderr } = await running.finished;
      assert.deepEqual([code, stderr], [141, '']);
    });

    it('leaves no program behind', async () => {
      await run(['return', '0']);
      if (executor === undefined) workspace.assertNothingLeft();
    });
  });
}
