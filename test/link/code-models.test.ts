import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LLJIT, spawnExecutor, type Executor } from '@telejit/controller';
import { readLinkGraph } from '@telejit/controller/jitlink';
import { expect } from 'chai';
import { hasCommand } from './feature-cases.js';
import { itUnless, whyNoCommand } from '../support/skip.js';

const FOLDER = join(import.meta.dirname, 'code-models');
const SOURCES = ['main.c', 'part.c'];
const ARGUMENTS = ['argument'];
const COMPILERS = ['clang-14', 'clang-22', 'gcc-12'];
const MODELS = ['small', 'medium', 'large'];
const PLACEMENTS = ['-fno-pic', '-fPIC', '-fpie'];
const MANAGERS = ['dual', 'strict'] as const;
const OPTIMIZATIONS = ['-O0', '-O2'];

interface Result {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

describe('Code models, as native', () => {
  let folder: string;
  const executors = new Map<string, Executor>();

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'telejit-code-models-'));
    for (const memoryManager of MANAGERS) executors.set(memoryManager, await spawnExecutor({ memoryManager }));
  });
  after(async () => {
    await Promise.all([...executors.values()].map((executor) => executor.close()));
    rmSync(folder, { recursive: true });
  });

  function compile(compiler: string, flags: readonly string[]): string[] {
    return SOURCES.map((source) => {
      const object = join(folder, `${[compiler, ...flags].join('')}.${source}.o`);
      execFileSync(compiler, [...flags, '-c', '-o', object, join(FOLDER, source)], { stdio: 'inherit' });
      return object;
    });
  }

  function runNative(compiler: string, objects: readonly string[], placement: string): Result {
    const program = `${objects[0]}.out`;
    execFileSync(compiler, [placement === '-fno-pic' ? '-no-pie' : '-pie', '-o', program, ...objects, '-lm'], {
      // ld warns of relocations in code that some of the compilers make.
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const { status, stdout, stderr } = spawnSync(program, ARGUMENTS, { encoding: 'utf8' });
    return { exitCode: status, stdout, stderr };
  }

  async function run(manager: string, objects: readonly string[]): Promise<Result> {
    const executor = executors.get(manager);
    if (executor === undefined) throw new Error(`no executor for ${manager}`);
    await using jit = await LLJIT.builder().executor(executor).create();
    for (const object of objects) await jit.addObject(object);
    const result = await jit.runAsMain('main', { argv: ['program', ...ARGUMENTS], timeoutMs: 30_000 });
    return { exitCode: result.exitCode, stdout: result.stdout.toString(), stderr: result.stderr.toString() };
  }

  for (const compiler of COMPILERS) {
    if (!hasCommand(compiler)) {
      it.skip(`${compiler} -mcmodel=...: it is not installed`);
      continue;
    }
    for (const model of MODELS) {
      for (const placement of PLACEMENTS) {
        for (const optimization of OPTIMIZATIONS) {
          const flags = [`-mcmodel=${model}`, placement, optimization];
          it(`${compiler} ${flags.join(' ')}`, async () => {
            const objects = compile(compiler, flags);
            const expected = runNative(compiler, objects, placement);
            expect(expected).to.include({ exitCode: 42, stderr: 'to stderr\n' });
            for (const manager of MANAGERS) {
              expect({ manager, ...(await run(manager, objects)) }).to.deep.equal({ manager, ...expected });
            }
          });
        }
      }
    }
  }

  it('large sections are there, and are linked', () => {
    const sections = ['gcc-12', 'clang-22']
      .filter(hasCommand)
      .flatMap((compiler) =>
        compile(compiler, ['-mcmodel=medium', '-fPIC', '-O1']).flatMap((object) =>
          readLinkGraph(readFileSync(object), object).sections.map(({ name }) => name),
        ),
      );
    expect(sections).to.include.members(['.lbss', '.ldata', '.lrodata']);
  });

  const gcc = 'gcc-12';
  itUnless(whyNoCommand(gcc), 'large common symbols of several objects are one', async () => {
    const sources = {
      'a.c': 'int big[100000]; int get(void); int main(void) { big[99999] = 40; return get(); }',
      'b.c': 'int big[100000]; int get(void) { return big[99999] + 2; }',
    };
    const objects = Object.entries(sources).map(([name, source]) => {
      const object = join(folder, `${name}.o`);
      execFileSync(gcc, ['-mcmodel=medium', '-fcommon', '-c', '-x', 'c', '-o', object, '-'], { input: source });
      return object;
    });
    expect(execFileSync('readelf', ['-sW', objects[0]], { encoding: 'utf8' })).to.match(/LARGE_COM(MON)? big/);
    for (const manager of MANAGERS) expect((await run(manager, objects)).exitCode).to.equal(42);
  });
});
