import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findClang } from '@telejit/controller/compile';
import { assert } from 'chai';
import { startTelejit, telejit, type Finished } from './support/telejit.js';
import { Workspace } from './support/workspace.js';

const CONSTANT = (name: string, value: number): string => `define i32 @${name}() {\n  ret i32 ${value}\n}\n`;
const MAIN = 'define i32 @main() {\n  ret i32 0\n}\n';

const SHT_RELA = 4;

/** An object whose first relocation is of another type (ELF gABI, "Sections" and "Relocation"; 64 bits). */
function withRelocationType(object: Buffer, type: number): Buffer {
  const changed = Buffer.from(object);
  const sectionsAt = Number(changed.readBigUInt64LE(40));
  for (let at = sectionsAt; at < sectionsAt + changed.readUInt16LE(60) * 64; at += 64) {
    if (changed.readUInt32LE(at + 4) !== SHT_RELA) continue;
    changed.writeUInt32LE(type, Number(changed.readBigUInt64LE(at + 24)) + 8);
    return changed;
  }
  throw new Error('the object has no relocations');
}

describe('inputs of telejit run', () => {
  let workspace: Workspace;
  const at = (name: string): string => workspace.path(name);
  const run = (...args: string[]): Promise<Finished> => telejit(['run', ...args], { env: workspace.env });
  const compile = (input: string, output: string, ...flags: string[]): void => {
    execFileSync(findClang(), [...flags, '-fPIC', input, '-o', output], { stdio: ['ignore', 'ignore', 'inherit'] });
  };
  const source = (name: string): string => fileURLToPath(new URL(`programs/${name}`, import.meta.url));
  /** The exit code and what is said on standard error, without the workspace's name. */
  const complaint = async (...args: string[]): Promise<readonly [number | null, string]> => {
    const { code, stderr, stdout } = await run(...args);
    assert.equal(stdout.length, 0);
    return [code, stderr.replaceAll(`${workspace.folder}/`, '')];
  };

  before(() => {
    workspace = new Workspace();
    writeFileSync(at('main.ll'), MAIN);
    writeFileSync(at('three.c'), 'int from_object(void) { return 3; }\n');
    compile(at('three.c'), at('three.o'), '-c');
    writeFileSync(at('four.c'), 'int from_archive(void) { return 4; }\n');
    compile(at('four.c'), at('four.o'), '-c');
    execFileSync('ar', ['rcs', at('libfour.a'), at('four.o')]);
    writeFileSync(at('two.c'), 'int from_bc(void) { return 2; }\n');
    compile(at('two.c'), at('two.bc'), '-c', '-emit-llvm');
    writeFileSync(
      at('needs.c'),
      'int absent_b(void); int absent_a(void); int main(void) { return absent_a() + absent_b(); }\n',
    );
    compile(at('needs.c'), at('needs.o'), '-c');
  });

  afterEach(() => workspace.assertNothingLeft());
  after(() => workspace.end());

  it('links .ll, .bc, .o, .a, .c and .cpp together, and loads libraries', async () => {
    writeFileSync(at('one.ll'), CONSTANT('from_ll', 1));
    const inputs = [source('main-of-mix.c'), at('one.ll'), at('two.bc'), at('three.o'), at('libfour.a')];
    const { code, stdout, stderr } = await run('-l', 'z', '-l', 'stdc++', ...inputs, source('constructors.cpp'));
    assert.deepEqual([code, stdout.toString(), stderr], [0, 'constructed\n1 2 3 4 5 1\ndestructed\n', '']);
  });

  it('tells files apart by their content, whatever they are called', async () => {
    writeFileSync(at('object.ll'), readFileSync(at('three.o')));
    writeFileSync(at('archive.o'), readFileSync(at('libfour.a')));
    writeFileSync(
      at('text'),
      'declare i32 @from_object()\ndeclare i32 @from_archive()\ndefine i32 @main() {\n' +
        '  %a = call i32 @from_object()\n  %b = call i32 @from_archive()\n  %c = add i32 %a, %b\n  ret i32 %c\n}\n',
    );
    assert.equal((await run(at('text'), at('object.ll'), at('archive.o'))).code, 7);
  });

  it('runs the function that --entry names', async () => {
    writeFileSync(at('entry.ll'), `${CONSTANT('other', 9)}${MAIN}`);
    assert.equal((await run('--entry', 'other', at('entry.ll'))).code, 9);
  });

  for (const level of ['0', '1', '2', '3']) {
    it(`compiles at -O${level}`, async () => {
      assert.equal((await run(`-O${level}`, at('main.ll'))).code, 0);
    });
  }

  it('compiles with the LLVM that --llvm names', async () => {
    assert.equal((await run('--llvm', '14', at('main.ll'))).code, 0);
  });

  it('loads a library by its path', async () => {
    writeFileSync(at('shared.c'), 'int from_library(void) { return 21; }\n');
    compile(at('shared.c'), at('libshared.so'), '-shared');
    writeFileSync(
      at('uses.ll'),
      'declare i32 @from_library()\ndefine i32 @main() {\n  %a = call i32 @from_library()\n  ret i32 %a\n}\n',
    );
    assert.equal((await run('-l', at('libshared.so'), at('uses.ll'))).code, 21);
    const relative = await telejit(['run', '-l', './libshared.so', 'uses.ll'], {
      env: workspace.env,
      cwd: workspace.folder,
    });
    assert.equal(relative.code, 21);
  });

  it('links every member of what --whole-archive names, among the inputs or beside them', async () => {
    for (const name of ['left', 'right']) {
      writeFileSync(
        at(`${name}.c`),
        `#include <unistd.h>\n__attribute__((constructor)) static void say(void) { (void)!write(1, "${name}\\n", ${name.length + 1}); }\n`,
      );
      compile(at(`${name}.c`), at(`${name}.o`), '-c');
      execFileSync('ar', ['rcs', at(`lib${name}.a`), at(`${name}.o`)]);
    }
    const inputs = [at('libright.a'), at('main.ll')];
    const whole = ['--whole-archive', at('libleft.a'), '--whole-archive', at('libright.a')];
    const { code, stdout, stderr } = await run(...whole, ...inputs);
    assert.deepEqual([code, stdout.toString(), stderr], [0, 'right\nleft\n', '']);
    assert.equal((await run(...inputs)).stdout.toString(), '');
    const [, text] = await complaint('--whole-archive', at('three.o'), at('main.ll'));
    assert.match(text, /three\.o is to be linked whole, but is no archive.*\[NOT_AN_ARCHIVE\]/);
  });

  it('finds libraries in the folders of -L, archives before shared libraries, and by file name', async () => {
    mkdirSync(at('libs'));
    execFileSync('cp', [at('libfour.a'), at('libs/libfour.a')]);
    writeFileSync(at('five.c'), 'int from_archive(void) { return 5; }\n');
    compile(at('five.c'), at('libs/libfour.so'), '-shared');
    compile(at('five.c'), at('libs/libfive.so'), '-shared');
    writeFileSync(at('libs/libscript.so'), 'INPUT(AS_NEEDED(libfour.so))\n');
    const main =
      'declare i32 @from_archive()\ndefine i32 @main() {\n  %a = call i32 @from_archive()\n  ret i32 %a\n}\n';
    writeFileSync(at('calls.ll'), main);
    const exitCode = async (...args: string[]): Promise<number | null> => (await run(...args, at('calls.ll'))).code;
    assert.equal(await exitCode('-L', at('libs'), '-l', 'four'), 4);
    assert.equal(await exitCode('-L', at('libs'), '-l', ':libfour.so'), 5);
    assert.equal(await exitCode('-l', 'five', '-L', at('nowhere'), '-L', at('libs')), 5);
    assert.equal(await exitCode('-L', at('libs'), '-l', 'script'), 5);
    assert.equal(await exitCode('-l', at('libs/libfour.a')), 4);
    assert.match(
      (await complaint('-L', at('libs'), '-l', ':absent.a', at('calls.ll')))[1],
      /no file absent\.a in libs/,
    );
    assert.match((await complaint('-l', 'four', at('calls.ll')))[1], /LIBRARY_NOT_FOUND/);
  });

  it('takes a linker script for an input, and says which line it cannot honour', async () => {
    writeFileSync(at('group.ld'), `/* libraries */\nGROUP(${at('libfour.a')} three.o)\n`);
    writeFileSync(
      at('seven.ll'),
      'declare i32 @from_object()\ndeclare i32 @from_archive()\ndefine i32 @main() {\n' +
        '  %a = call i32 @from_object()\n  %b = call i32 @from_archive()\n  %c = add i32 %a, %b\n  ret i32 %c\n}\n',
    );
    assert.equal((await run(at('seven.ll'), at('group.ld'), '-l', '/usr/lib/x86_64-linux-gnu/libc.so')).code, 7);
    writeFileSync(at('layout.ld'), 'GROUP(three.o)\nMEMORY { }\n');
    const [code, text] = await complaint(at('seven.ll'), at('layout.ld'));
    assert.equal(code, 1);
    assert.match(text, /layout\.ld:2: MEMORY cannot be honoured.*\[UNSUPPORTED_LINKER_SCRIPT\]/);
  });

  it('lists every missing symbol and who needs it', async () => {
    const [code, text] = await complaint(at('needs.o'));
    assert.equal(code, 1);
    assert.include(text, '  absent_a, needed by needs.o\n  absent_b, needed by needs.o\n');
    assert.match(text, /^telejit: error: .*\[MISSING_SYMBOLS\]\n$/s);
  });

  it('reports IR that does not parse with line and column', async () => {
    writeFileSync(at('broken.ll'), 'define i32 @main() {\n  ret i33 0\n}\n');
    const [code, text] = await complaint(at('broken.ll'));
    assert.equal(code, 1);
    assert.match(text, /^telejit: error: .*broken\.ll:2:7: .*\[IR_PARSE\]\n$/s);
  });

  it("reports C that does not compile with clang's diagnostic", async () => {
    writeFileSync(at('broken.c'), 'int main(void) { return missing; }\n');
    const [code, text] = await complaint(at('broken.c'));
    assert.equal(code, 1);
    assert.match(text, /broken\.c:1:25: error: .*\[CLANG_FAILED\]\n$/s);
  });

  it('says what to do when there is no clang', async () => {
    const { code, stderr } = await telejit(['run', source('probe.c')], {
      env: { ...workspace.env, TELEJIT_CLANG: '/nonexistent/clang' },
    });
    assert.equal(code, 1);
    assert.match(stderr, /apt-get install clang.*\[CLANG_NOT_FOUND\]\n$/s);
  });

  it('loads LLVM for IR, and not for objects', async () => {
    const program = '#include <stdio.h>\nint main(void) { puts("up"); fflush(stdout); getchar(); return 0; }\n';
    writeFileSync(at('wait.c'), program);
    compile(at('wait.c'), at('wait.o'), '-c');
    compile(at('wait.c'), at('wait.bc'), '-c', '-emit-llvm');
    // What every executor needs is compiled once and kept in the user's cache.
    await run(at('main.ll'));
    const mapsWhileRunning = async (input: string): Promise<string> => {
      const running = startTelejit(['run', input], { env: workspace.env });
      await running.printed('up\n');
      const maps = readFileSync(`/proc/${running.child.pid}/maps`, 'utf8');
      running.child.stdin?.end();
      assert.equal((await running.finished).code, 0);
      return maps;
    };
    assert.include(await mapsWhileRunning(at('wait.bc')), 'libLLVM');
    assert.notInclude(await mapsWhileRunning(at('wait.o')), 'libLLVM');
  });

  it('names both places of a duplicate definition', async () => {
    writeFileSync(at('again.ll'), MAIN);
    const [code, text] = await complaint(at('main.ll'), at('again.ll'));
    assert.equal(code, 1);
    assert.match(text, /"main" is defined in main\.ll and again in again\.ll.*\[DUPLICATE_DEFINITION\]\n$/s);
  });

  it('refuses what cannot be linked, and names it', async () => {
    mkdirSync(at('folder'), { recursive: true });
    writeFileSync(at('empty.o'), '');
    writeFileSync(at('cut.o'), readFileSync(at('three.o')).subarray(0, 200));
    writeFileSync(at('notes.txt'), 'nothing to link\n');
    writeFileSync(at('bytes.bin'), Uint8Array.of(1, 2, 3));
    writeFileSync(at('cut.bc'), readFileSync(at('two.bc')).subarray(0, 100));
    compile(at('three.c'), at('libthree.so'), '-shared');
    const table: readonly (readonly [string, RegExp])[] = [
      ['absent.o', /^telejit: error: absent\.o: there is no such file or folder \[CANNOT_READ\]\n$/],
      ['folder', /^telejit: error: folder: it is a directory; give the files in it \[CANNOT_READ\]\n$/],
      ['empty.o', /^telejit: error: empty\.o is empty \[NOT_AN_INPUT\]\n$/],
      ['cut.o', /^telejit: error: cut\.o: .*truncated.* \[BAD_OBJECT\]\n$/],
      ['notes.txt', /^telejit: error: notes\.txt is none of what can be linked: .* \[NOT_AN_INPUT\]\n$/],
      ['bytes.bin', /^telejit: error: bytes\.bin is none of what can be linked: .* \[NOT_AN_INPUT\]\n$/],
      ['cut.bc', /^telejit: error: .*cut\.bc.* \[IR_PARSE\]\n$/s],
      [
        'libthree.so',
        /^telejit: error: libthree\.so is a shared library .* -l libthree\.so; .* \[SHARED_LIBRARY_INPUT\]\n$/,
      ],
    ];
    for (const [name, expected] of table) {
      const [code, text] = await complaint(at(name));
      assert.equal(code, 1, name);
      assert.match(text, expected);
    }
  });

  it('refuses a device, whose end may never come', async () => {
    assert.deepEqual(await complaint('/dev/zero'), [
      1,
      'telejit: error: /dev/zero: it is a device or a socket; give a file or a pipe [CANNOT_READ]\n',
    ]);
  });

  it('shows a path that is empty', async () => {
    assert.deepEqual(await complaint(''), [1, 'telejit: error: "": there is no such file or folder [CANNOT_READ]\n']);
  });

  it('says that a library cannot be loaded', async () => {
    const [code, text] = await complaint('-l', 'nonexistent', at('main.ll'));
    assert.equal(code, 1);
    assert.match(text, /"nonexistent".*\[LIBRARY_NOT_FOUND\]\n$/s);
  });

  it('says that an executor cannot be reached, or that its address is none', async () => {
    const [code, text] = await complaint('--executor', `unix:${at('absent.sock')}`, at('main.ll'));
    assert.deepEqual([code, /\[EXECUTOR_UNREACHABLE\]\n$/.test(text)], [1, true], text);
    const [badCode, badText] = await complaint('--executor', 'nowhere', at('main.ll'));
    assert.deepEqual([badCode, /\[BAD_ADDRESS\]\n$/.test(badText)], [1, true], badText);
  });

  it('writes what became of a run to --result-json, with the output that it also passed on', async () => {
    const file = at('result.json');
    writeFileSync(
      at('hello.c'),
      '#include <stdio.h>\nint main(void) { puts("out"); fputs("err", stderr); return 6; }\n',
    );
    const { code, stdout, stderr } = await run('--result-json', file, at('hello.c'));
    assert.deepEqual([code, stdout.toString(), stderr], [6, 'out\n', 'err']);
    const result: unknown = JSON.parse(readFileSync(file, 'utf8'));
    assert.deepNestedInclude(result, {
      ...{ id: null, phase: 'done', exitCode: 6, signal: null, timedOut: false, error: null },
      ...{ stdout: Buffer.from('out\n').toString('base64'), stderr: Buffer.from('err').toString('base64') },
    });
  });

  it('writes an error to --result-json', async () => {
    const file = at('error.json');
    assert.equal((await run('--result-json', file, at('needs.o'))).code, 1);
    const result: unknown = JSON.parse(readFileSync(file, 'utf8'));
    assert.deepNestedInclude(result, { phase: 'link', exitCode: null, missingSymbols: ['absent_a', 'absent_b'] });
    assert.nestedPropertyVal(result, 'error.code', 'MISSING_SYMBOLS');
  });

  it('names unsupported relocations in --result-json', async () => {
    const file = at('relocation.json');
    writeFileSync(at('odd.o'), withRelocationType(readFileSync(at('needs.o')), 99));
    assert.equal((await run('--result-json', file, at('odd.o'))).code, 1);
    const result: unknown = JSON.parse(readFileSync(file, 'utf8'));
    assert.deepNestedInclude(result, { phase: 'link', unsupportedRelocations: ['relocation type 99'] });
    assert.nestedPropertyVal(result, 'error.code', 'UNSUPPORTED_RELOCATION');
  });

  it('says that a full disk takes no result', async () => {
    // Whatever is written there meets a full disk (full(4)).
    const { code, stdout, stderr } = await run('--result-json', '/dev/full', at('hello.c'));
    assert.deepEqual([code, stdout.toString()], [1, 'out\n']);
    assert.match(stderr, /the result cannot be written to \/dev\/full: there is no space left.*\[CANNOT_WRITE\]\n$/);
  });

  it('runs nothing when --result-json cannot be written', async () => {
    const { code, stdout, stderr } = await run('--result-json', at('no/such/folder.json'), at('hello.c'));
    assert.deepEqual([code, stdout.length, existsSync(at('no'))], [1, 0, false]);
    assert.match(stderr, /\[CANNOT_WRITE\]\n$/);
  });
});
