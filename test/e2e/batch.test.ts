import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { findClang } from '@telejit/controller/compile';
import { assert } from 'chai';
import { clang, pseudoRandomBytes } from './support/build.js';
import { ListeningExecutor, startTelejit, telejit, type CommandOptions } from './support/telejit.js';
import { Workspace } from './support/workspace.js';

interface Result {
  readonly id: unknown;
  readonly [name: string]: unknown;
}

const FIELDS = [
  ...['id', 'phase', 'exitCode', 'signal', 'timedOut', 'stdout', 'stderr', 'error', 'missingSymbols'],
  ...['unsupportedRelocations', 'timesMs', 'bytesSent', 'roundTrips'],
];

/** Reads results; every line must be an object with an id. */
function resultsOf(text: string): Map<unknown, Result> {
  const results = new Map<unknown, Result>();
  for (const line of text.split('\n').slice(0, -1)) {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null || !('id' in value)) throw new Error(`not a result: ${line}`);
    results.set(value.id, { ...value });
  }
  return results;
}

function errorMessageOf(line: string): string {
  const result: unknown = JSON.parse(line);
  const error: unknown = typeof result === 'object' && result !== null && 'error' in result ? result.error : undefined;
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : '';
}

const base64 = (text: string): string => Buffer.from(text).toString('base64');

for (const isShared of [false, true]) {
  describe(`telejit run-batch with ${isShared ? 'sessions of one executor' : 'an executor for each case'}`, () => {
    let workspace: Workspace;
    let executor: ListeningExecutor | undefined;
    const at = (name: string): string => workspace.path(name);

    before(async () => {
      workspace = new Workspace();
      mkdirSync(at('cases'));
      clang('probe.c', ['-c', '-o', at('cases/probe.o')]);
      if (isShared) executor = await ListeningExecutor.start(`unix:${at('x.sock')}`, { env: workspace.env });
    });

    after(async () => {
      await executor?.stop();
      workspace.end();
    });

    const write = (cases: readonly (object | string)[]): string => {
      const file = at('cases/cases.jsonl');
      writeFileSync(file, cases.map((one) => `${typeof one === 'string' ? one : JSON.stringify(one)}\n`).join(''));
      return file;
    };
    const argsFor = (file: string, ...args: string[]): string[] => [
      'run-batch',
      ...(executor === undefined ? [] : ['--executor', executor.address]),
      ...args,
      file,
    ];
    const batch = async (
      cases: readonly (object | string)[],
      args: readonly string[] = [],
      options: CommandOptions = {},
    ): Promise<{ code: number | null; stderr: string; results: Map<unknown, Result> }> => {
      const finished = await telejit(argsFor(write(cases), ...args), { env: workspace.env, ...options });
      const results = resultsOf(finished.stdout.toString());
      return { code: finished.code, stderr: finished.stderr, results };
    };
    const probe = (id: string, mode: readonly string[], more: object = {}): object => ({
      ...{ id, inputs: ['probe.o'], args: ['probe', ...mode] },
      ...more,
    });

    it('takes archives whole, and libraries from folders, with paths from the folder of the batch file', async () => {
      mkdirSync(at('cases/libs'));
      writeFileSync(
        at('cases/libs/hello.c'),
        'int puts(const char *); __attribute__((constructor)) static void hello(void) { puts("hello"); }\n',
      );
      writeFileSync(at('cases/libs/six.c'), 'int six(void) { return 6; }\n');
      for (const name of ['hello', 'six']) {
        const [source, object] = ['c', 'o'].map((ending) => at(`cases/libs/${name}.${ending}`));
        execFileSync(findClang(), ['-w', '-fPIC', '-c', source, '-o', object]);
        execFileSync('ar', ['rcs', at(`cases/libs/lib${name}.a`), object]);
      }
      writeFileSync(
        at('cases/six.ll'),
        'declare i32 @six()\ndefine i32 @main() {\n  %a = call i32 @six()\n  ret i32 %a\n}\n',
      );
      const six = { inputs: ['six.ll'], libraries: ['six'], libraryFolders: ['libs'] };
      const { results } = await batch([
        { id: 'six', ...six },
        { id: 'hello', ...six, wholeArchives: ['libs/libhello.a'] },
      ]);
      assert.deepInclude(results.get('six'), { exitCode: 6, stdout: '', error: null });
      assert.deepInclude(results.get('hello'), { exitCode: 6, stdout: base64('hello\n'), error: null });
    });

    it('runs every case, whatever becomes of the others', async () => {
      writeFileSync(
        at('cases/missing.ll'),
        'declare i32 @absent()\ndefine i32 @main() {\n  %a = call i32 @absent()\n  ret i32 %a\n}\n',
      );
      writeFileSync(at('cases/broken.ll'), 'define i32 @main() { ret i33 0 }\n');
      const { code, stderr, results } = await batch(
        [
          probe('returns', ['return', '3']),
          probe('crashes', ['flush-crash']),
          probe('hangs', ['loop'], { timeoutMs: 3000 }),
          { id: 'missing', inputs: ['missing.ll'] },
          { id: 'broken', inputs: ['broken.ll'] },
          { id: 'absent', inputs: ['absent.o'] },
          { id: 7, inputs: ['probe.o'], args: ['probe', 'stderr'] },
        ],
        ['-j', '3'],
      );
      assert.deepEqual([code, stderr, results.size], [0, '', 7]);
      for (const result of results.values()) assert.deepEqual(Object.keys(result), FIELDS);
      const nothing = { error: null, missingSymbols: [], unsupportedRelocations: [], timedOut: false };
      assert.deepInclude(results.get('returns'), { ...nothing, phase: 'done', exitCode: 3, signal: null });
      assert.deepInclude(results.get('crashes'), { ...nothing, phase: 'run', exitCode: null, signal: 'SIGSEGV' });
      assert.deepInclude(results.get('crashes'), { stdout: base64('last words') });
      assert.deepInclude(results.get('hangs'), { phase: 'run', exitCode: null, timedOut: true, error: null });
      assert.deepInclude(results.get('hangs'), { stdout: base64('looping\n') });
      assert.deepInclude(results.get('missing'), { phase: 'link', exitCode: null, missingSymbols: ['absent'] });
      assert.nestedPropertyVal(results.get('missing'), 'error.code', 'MISSING_SYMBOLS');
      assert.deepInclude(results.get('broken'), { phase: 'compile', exitCode: null, signal: null });
      assert.nestedPropertyVal(results.get('broken'), 'error.code', 'IR_PARSE');
      assert.deepInclude(results.get('absent'), { phase: 'compile', bytesSent: 0, roundTrips: 0 });
      assert.nestedPropertyVal(results.get('absent'), 'error.code', 'CANNOT_READ');
      assert.deepInclude(results.get(7), {
        phase: 'done',
        stdout: base64('to stdout\n'),
        stderr: base64('to stderr\n'),
      });
    });

    it('takes paths from the folder of the file, and passes everything that a case says', async () => {
      writeFileSync(at('cases/input.bin'), pseudoRandomBytes(100_000));
      mkdirSync(at('cases/there'), { recursive: true });
      const file = write([
        probe('env', ['env', 'A'], { env: { A: 'b c' } }),
        probe('cwd', ['cwd'], { cwd: 'there' }),
        probe('stdin', ['cat'], { stdin: 'input.bin', opt: '0', entry: 'main', libraries: ['z'] }),
        { id: 'argv', inputs: ['probe.o'] },
      ]);
      const cwd = at('tmp');
      const finished = await telejit(argsFor(relative(cwd, file)), { env: workspace.env, cwd });
      const results = resultsOf(finished.stdout.toString());
      assert.deepInclude(results.get('env'), { stdout: base64('A=b c\nenvp\n') });
      assert.deepInclude(results.get('cwd'), { stdout: base64(`${at('cases/there')}\n`) });
      assert.deepInclude(results.get('stdin'), { stdout: pseudoRandomBytes(100_000).toString('base64') });
      assert.deepInclude(results.get('argv'), { exitCode: 99, stderr: base64('probe: unknown mode \n') });
    });

    it('gives cases without stdin an input that is at its end', async () => {
      const { results } = await batch([probe('a', ['at-end'])], [], { input: 'of the command' });
      assert.deepInclude(results.get('a'), { exitCode: 0 });
    });

    it('gives a result for a line that is no case, naming it, and exits with 1', async () => {
      const bad: readonly (readonly [object | string, RegExp])[] = [
        ['{"id": "cut"', /^not JSON/],
        ['[]', /^a case must be a JSON object/],
        [{ inputs: ['probe.o'] }, /^"id" must be/],
        [{ id: 'b4' }, /^"inputs" must be/],
        [{ id: 'b5', inputs: [] }, /^"inputs" must be/],
        [{ id: 'b6', inputs: ['a.o'], colour: 1 }, /^unknown field "colour"/],
        [{ id: 'b7', inputs: ['a.o'], timeoutMs: 0 }, /^"timeoutMs" must be a whole number from 1 to 4294967295/],
        [{ id: 'b8', inputs: ['a.o'], timeoutMs: 2 ** 32 }, /^"timeoutMs" must be/],
        [{ id: 'b9', inputs: ['a.o'], opt: '4' }, /^"opt" must be/],
        [{ id: 'b10', inputs: ['a.o'], env: { 'A=B': 'c' } }, /^"env" must be/],
        [{ id: 'b11', inputs: ['a.o'], args: [] }, /^"args" must hold/],
        [{ id: 'b12', inputs: ['a\0.o'] }, /^"inputs" must be/],
        [{ id: 'b13', inputs: ['a.o'], entry: '' }, /^"entry" must be/],
      ];
      const file = write([...bad.map(([line]) => line), '', probe('good', ['return', '0'])]);
      const finished = await telejit(argsFor(file), { env: workspace.env });
      assert.equal(finished.code, 1);
      const lines = finished.stdout.toString().split('\n').slice(0, -1);
      assert.equal(lines.length, bad.length + 1);
      const complaints = lines.filter((line) => line.includes('"BAD_CASE"')).map(errorMessageOf);
      bad.forEach(([, expected], i) => {
        const prefix = `${file}:${i + 1}: `;
        const mine = complaints.filter((text) => text.startsWith(prefix));
        assert.lengthOf(mine, 1, prefix);
        assert.match(mine[0].slice(prefix.length), expected);
      });
      assert.deepInclude(resultsOf(finished.stdout.toString()).get('good'), { exitCode: 0, error: null });
    });

    it('writes results in the order in which cases end', async () => {
      const pipe = at('cases/pipe');
      execFileSync('mkfifo', [pipe]);
      const file = write([
        probe('slow', ['cat'], { stdin: 'pipe' }),
        probe('fast', ['return', '1']),
        probe('fast 2', ['return', '2']),
      ]);
      const running = startTelejit(argsFor(file, '-j', '2'), { env: workspace.env });
      await running.printed('"id":"fast 2"');
      await writeFile(pipe, 'at last');
      const { code, stdout } = await running.finished;
      const results = resultsOf(stdout.toString());
      assert.deepEqual([code, ...results.keys()], [0, 'fast', 'fast 2', 'slow']);
      assert.deepInclude(results.get('slow'), { stdout: base64('at last') });
    });

    it('writes results to --out', async () => {
      const out = at('results.jsonl');
      const file = write([probe('a', ['return', '1'])]);
      const finished = await telejit(argsFor(file, '--out', out), { env: workspace.env });
      assert.deepEqual([finished.code, finished.stdout.toString(), finished.stderr], [0, '', '']);
      assert.deepInclude(resultsOf(readFileSync(out, 'utf8')).get('a'), { exitCode: 1 });
    });

    it('uses --timeout for cases that say none', async () => {
      const { results } = await batch([probe('a', ['spin'])], ['--timeout', '200ms']);
      assert.deepInclude(results.get('a'), { timedOut: true, signal: 'SIGKILL' });
    });

    it('runs twenty cases four at a time, each with its own result', async () => {
      const cases = Array.from({ length: 20 }, (_, i) => probe(`c${i}`, ['return', String(i)]));
      const { code, results } = await batch(cases, ['-j', '4']);
      assert.deepEqual([code, results.size], [0, 20]);
      for (let i = 0; i < 20; i++) assert.deepInclude(results.get(`c${i}`), { exitCode: i });
    });

    it('ends what runs on SIGINT, and exits with 130', async () => {
      const file = write([probe('a', ['return', '0']), probe('b', ['loop'])]);
      const running = startTelejit(argsFor(file, '-j', '2'), { env: workspace.env });
      await running.printed('\n');
      running.child.kill('SIGINT');
      const { code, stdout } = await running.finished;
      assert.equal(code, 130);
      assert.deepEqual([...resultsOf(stdout.toString()).keys()], ['a']);
    });

    it('says so when there is no such file, or results cannot be written', async () => {
      const absent = await telejit(argsFor(at('absent.jsonl')), { env: workspace.env });
      assert.deepEqual([absent.code, /\[CANNOT_READ\]\n$/.test(absent.stderr)], [1, true]);
      const file = write([probe('a', ['return', '0'])]);
      const unwritable = await telejit(argsFor(file, '--out', at('no/folder')), { env: workspace.env });
      assert.deepEqual([unwritable.code, /\[CANNOT_WRITE\]\n$/.test(unwritable.stderr)], [1, true]);
    });

    it('exits with 0 for an empty file', async () => {
      const { code, results } = await batch([]);
      assert.deepEqual([code, results.size], [0, 0]);
    });
  });
}
