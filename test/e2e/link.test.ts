import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assert } from 'chai';
import { ListeningExecutor, ROOT, telejit, type Finished } from './support/telejit.js';
import { Workspace } from './support/workspace.js';

/** What the map of main.o and libgreet.a is documented to be. */
const DOCUMENTED = /```text\n(Archive members, and why they are linked\n[^]*?)```/.exec(
  readFileSync(join(ROOT, 'docs/CLI.md'), 'utf8'),
)?.[1];

describe('telejit link', () => {
  let workspace: Workspace;
  const at = (name: string): string => workspace.path(name);
  /** Runs in the workspace, so that names in maps are short. */
  const link = (...args: string[]): Promise<Finished> =>
    telejit(['link', ...args], { env: workspace.env, cwd: workspace.folder });
  const noExec = (...args: string[]): Promise<Finished> => link('--no-exec', ...args);
  const assemble = (name: string, source: string): string => {
    writeFileSync(at(`${name}.s`), `${source}\n.section .note.GNU-stack,"",@progbits\n`);
    execFileSync('as', ['-o', at(`${name}.o`), at(`${name}.s`)]);
    return `${name}.o`;
  };
  /** What was printed, when all is well. */
  const printed = async (running: Promise<Finished>): Promise<string> => {
    const { code, stdout, stderr } = await running;
    assert.deepEqual([code, stderr], [0, '']);
    return stdout.toString();
  };
  /** The exit code and standard error, when nothing is printed. */
  const complaint = async (running: Promise<Finished>): Promise<readonly [number | null, string]> => {
    const { code, stdout, stderr } = await running;
    assert.equal(stdout.toString(), '');
    return [code, stderr];
  };
  /** The lines below a headline. */
  const part = (map: string, headline: string): string[] => {
    const lines = map.split('\n');
    const from = lines.indexOf(headline) + 2;
    if (from < 2) return [];
    const end = lines.indexOf('', from);
    return lines.slice(from, end < 0 ? undefined : end);
  };

  before(() => {
    workspace = new Workspace();
    for (const name of ['main', 'greet']) {
      const source = fileURLToPath(new URL(`programs/link-${name}.s`, import.meta.url));
      execFileSync('as', ['-o', at(`${name}.o`), source]);
    }
    execFileSync('ar', ['rcs', at('libgreet.a'), at('greet.o')]);
  });

  afterEach(() => workspace.assertNothingLeft());
  after(() => workspace.end());

  describe('without an executor', () => {
    it('prints the map that the manual shows, every time', async () => {
      const map = await printed(noExec('--gc-sections', 'main.o', 'libgreet.a'));
      assert.equal(map, DOCUMENTED);
      assert.equal(await printed(noExec('--gc-sections', '--map', '-', 'main.o', 'libgreet.a')), map);
    });

    it('needs none, nor what it takes to start one', async () => {
      const env = { ...workspace.env, TMPDIR: at('nowhere') };
      const args = ['link', 'main.o', 'libgreet.a'];
      const cwd = workspace.folder;
      const started = await telejit(args, { env, cwd });
      assert.equal(started.code, 1);
      assert.match(started.stderr, /nowhere/);
      assert.equal((await telejit([...args, '--no-exec'], { env, cwd })).code, 0);
    });

    it('compiles C and IR for the triple', async () => {
      writeFileSync(at('c.c'), 'int from_ir(void); int main(void) { return from_ir(); }\n');
      writeFileSync(at('ir.ll'), 'define i32 @from_ir() {\n  ret i32 3\n}\n');
      const map = await printed(noExec('--triple', 'x86_64-unknown-linux-gnu', 'c.c', 'ir.ll'));
      assert.deepEqual(part(map, 'Objects'), ['c.c', 'ir.ll']);
      assert.match(map, /from_ir, global function/);
      assert.deepEqual(await complaint(noExec('--triple', 'powerpc64le-unknown-linux-gnu', 'ir.ll')), [
        1,
        'telejit: error: --triple powerpc64le-unknown-linux-gnu: this version links for x86_64, aarch64, aarch64_be, armv7, riscv64, not for powerpc64le [UNSUPPORTED_TRIPLE]\n',
      ]);
    });

    it('links all of the inputs without --gc-sections, main or none', async () => {
      const map = await printed(noExec('greet.o'));
      assert.deepEqual(part(map, 'Objects'), ['greet.o']);
      assert.deepEqual(part(map, 'Symbols of the executor process'), ['at run time     puts, needed by greet.o']);
      assert.match(await printed(noExec('main.o', 'libgreet.a')), /unused, global function/);
    });

    it('counts what nothing defines as symbols of the process', async () => {
      assert.deepEqual(part(await printed(noExec('main.o')), 'Symbols of the executor process'), [
        'at run time     greet, needed by main.o',
      ]);
    });

    it('lays segments out from --base, by permission, on pages of their own', async () => {
      const map = await printed(noExec('--base', '0x400000', 'main.o', 'libgreet.a'));
      const segments = [...map.matchAll(/^ {2}0x(\w+) .*(r-x|r--|rw-),/gm)].map(([, address, permission]) => [
        Number.parseInt(address, 16),
        permission,
      ]);
      assert.deepEqual(segments, [
        [0x400000, 'r-x'],
        [0x400040, 'r-x'],
        [0x401000, 'r--'],
        [0x402000, 'rw-'],
      ]);
    });

    it('refuses a base from which there is no room', async () => {
      assert.deepEqual(await complaint(noExec('--base', '0x7ffffffff000', 'main.o', 'libgreet.a')), [
        1,
        'telejit: error: the layout ends at 0x800000001004, beyond 2^47: give a lower base [BAD_BASE]\n',
      ]);
    });

    it('says of a fixup that is out of range what an executor says', async () => {
      assemble('wide', '.globl main\nmain: movl $main, %eax\nret');
      assert.equal((await noExec('--base', '0xfffff000', 'wide.o')).code, 0);
      assert.deepEqual(await complaint(noExec('--base', '0x100000000', 'wide.o')), [
        1,
        'telejit: error: wide.o .text+0x1: Pointer32 to "main" is 0x100000000, outside [0, 2^32); the target is out of ' +
          'reach of what refers to it: use a wider reference, or compile with -fPIC [FIXUP_OUT_OF_RANGE]\n',
      ]);
    });

    it('lists every fixup with --fixups', async () => {
      const map = await printed(noExec('--fixups', 'main.o', 'libgreet.a'));
      assert.include(map, '0x000010000005  main.o .text.main+0x5: Delta32 to greet - 0x4 is 0x37\n');
      assert.include(map, 'libgreet.a(greet.o) GOT slot+0x0: Pointer64 to puts is at run time\n');
      assert.match(map, /Delta32 to PLT stub of puts - 0x4 is 0x/);
    });
  });

  describe('in an executor', () => {
    before(() => {
      assemble('trap', '.section .init_array,"aw"\n.quad die\n.text\ndie: ud2\n.globl main\nmain: ud2');
    });

    it('prints addresses there, and runs nothing', async () => {
      const map = await printed(link('trap.o'));
      assert.match(map, /^Memory map$/m);
      assert.deepEqual(
        part(map, 'Initializers, in the order in which they run').map((line) => line.replace(/^0x[0-9a-f]+/, 'there')),
        ['there  die, trap.o .init_array'],
      );
      const greeting = await printed(link('main.o', 'libgreet.a'));
      assert.match(greeting, /^0x7f[0-9a-f]{10} {2}puts, needed by libgreet\.a\(greet\.o\)$/m);
      assert.notInclude(greeting, 'at run time');
    });

    it('takes one that is there, whose session it leaves as it was', async () => {
      const executor = await ListeningExecutor.start(`unix:${at('executor.sock')}`, { env: workspace.env });
      try {
        const first = await printed(link('--executor', executor.address, 'main.o', 'libgreet.a'));
        assert.match(first, /puts, needed by/);
        assert.equal((await link('--executor', executor.address, 'main.o', 'libgreet.a')).code, 0);
      } finally {
        await executor.stop();
      }
    });

    it('fails when something is defined nowhere', async () => {
      const [code, text] = await complaint(link('main.o'));
      assert.equal(code, 1);
      assert.match(text, /^telejit: error: one symbol is defined nowhere:\n {2}greet, needed by main\.o\n/);
    });
  });

  describe('with libraries', () => {
    before(() => {
      mkdirSync(at('lib'));
      assemble('spare', '.globl spare\nspare: ret');
      execFileSync('ar', ['rcs', at('lib/libgreet.a'), at('greet.o'), at('spare.o')]);
      writeFileSync(at('lib/libscript.a'), 'GROUP ( libgreet.a )\n');
    });

    it('takes those that -L and -l find, and linker scripts', async () => {
      for (const args of [['-L', 'lib', '-l', 'greet'], ['lib/libscript.a']]) {
        const members = part(await printed(noExec('main.o', ...args)), 'Archive members, and why they are linked');
        assert.lengthOf(members, 1);
        assert.match(members[0], /lib\/libgreet\.a\(greet\.o\) {2}greet needed by main\.o$/);
      }
    });

    it('takes all members of a --whole-archive', async () => {
      const map = await printed(noExec('main.o', '--whole-archive', 'lib/libgreet.a'));
      assert.deepEqual(part(map, 'Objects'), [
        'main.o',
        'lib/libgreet.a(greet.o)  the whole archive',
        'lib/libgreet.a(spare.o)  the whole archive',
      ]);
    });

    it('names shared libraries that an executor would load', async () => {
      const map = await printed(noExec('main.o', 'libgreet.a', '-l', 'z'));
      assert.deepEqual(part(map, 'Shared libraries that the executor loads'), ['z']);
    });
  });

  describe('with --gc-sections', () => {
    it('keeps what --entry and --keep name, and what these need', async () => {
      const dead = async (...args: string[]): Promise<string[]> =>
        part(await printed(noExec('--gc-sections', 'main.o', ...args)), 'Sections left out, which nothing needs');
      assert.deepEqual(await dead(), ['       0x5  main.o .text.unused', '       0x4  main.o .text.square']);
      assert.deepEqual(await dead('--keep', 'unused'), ['       0x4  main.o .text.square']);
      assert.deepEqual(await dead('--entry', 'square'), [
        '      0x10  main.o .text.main',
        '       0x5  main.o .text.unused',
      ]);
      assert.deepEqual(await dead('--keep', 'unused', '--keep', 'square'), []);
    });

    it('needs something to begin with', async () => {
      assert.deepEqual(await complaint(noExec('--gc-sections', 'greet.o')), [
        1,
        'telejit: error: --gc-sections has nothing to begin with: no input defines main; name what is needed with --entry or --keep [NO_ROOTS]\n',
      ]);
    });

    it('runs what is left, with telejit run', async () => {
      assemble('needy', '.section .text.needy,"ax"\n.globl needy\nneedy: jmp defined_nowhere');
      const run = (...args: string[]): Promise<Finished> =>
        telejit(['run', ...args], { env: workspace.env, cwd: workspace.folder });
      assert.equal((await run('main.o', 'libgreet.a', 'needy.o')).code, 1);
      assert.equal(await printed(run('--gc-sections', 'main.o', 'libgreet.a', 'needy.o')), 'hello\n');
    });
  });

  describe('to a file', () => {
    it('writes the text, or JSON when the name ends in .json or --json says so', async () => {
      assert.equal(await printed(noExec('--gc-sections', '--map', 'out.map', 'main.o', 'libgreet.a')), '');
      assert.equal(readFileSync(at('out.map'), 'utf8'), DOCUMENTED);
      assert.equal(await printed(noExec('--map', 'out.json', 'main.o', 'libgreet.a')), '');
      const json = readFileSync(at('out.json'), 'utf8');
      assert.equal(await printed(noExec('--json', 'main.o', 'libgreet.a')), json);
      const map: unknown = JSON.parse(json);
      assert.nestedInclude(map, { 'inputs[1].reason.symbol': 'greet', 'units[0].segments[0].address': 0x1000_0000 });
      assert.notProperty(map, 'fixups');
    });

    it('says before anything else when it cannot be written', async () => {
      const [code, text] = await complaint(noExec('--map', 'no/such/folder/map', 'no-such-input.o'));
      assert.equal(code, 1);
      assert.match(text, /^telejit: error: the map cannot be written to no\/such\/folder\/map: .* \[CANNOT_WRITE\]\n$/);
    });
  });

  describe('refuses', () => {
    it('inputs that are nothing that can be linked', async () => {
      writeFileSync(at('nonsense.o'), 'this is no object\n');
      writeFileSync(at('truncated.o'), readFileSync(at('main.o')).subarray(0, 200));
      assert.match(
        (await complaint(noExec('nonsense.o')))[1],
        /nonsense\.o is none of what can be linked.*\[NOT_AN_INPUT\]/,
      );
      const [code, text] = await complaint(noExec('truncated.o', '--map', 'never.map'));
      assert.equal(code, 1);
      assert.match(text, /^telejit: error: truncated\.o: not a usable ELF object: .*\[BAD_OBJECT\]\n$/);
      assert.equal(readFileSync(at('never.map'), 'utf8'), '');
      assert.match(
        (await complaint(noExec('absent.o')))[1],
        /absent\.o: there is no such file or folder \[CANNOT_READ\]/,
      );
      assert.isFalse(existsSync(at('absent.o')));
    });

    it('an entry, or what is to be kept, that no input defines', async () => {
      assert.deepEqual(await complaint(noExec('--entry', 'absent', '--keep', 'gone', 'main.o')), [
        1,
        'telejit: error: "absent", "gone": named by --entry or --keep, but no input defines it [SYMBOL_NOT_FOUND]\n',
      ]);
    });

    it('two definitions of one symbol', async () => {
      const [code, text] = await complaint(noExec('main.o', assemble('again', '.globl main\nmain: ret')));
      assert.equal(code, 1);
      assert.match(text, /"main" is defined in main\.o and again in again\.o/);
    });

    const wrong: readonly (readonly [readonly string[], RegExp])[] = [
      [[], /^telejit: error: missing required argument 'input'/],
      [['--base', '0', 'main.o'], /It must be an address such as 0x400000, a multiple of 4096 and not 0/],
      [['--no-exec', '--base', '0x1001', 'main.o'], /It must be an address/],
      [['--no-exec', '--base', 'here', 'main.o'], /It must be an address/],
      [['--base', '0x1000', 'main.o'], /--base and --triple need --no-exec/],
      [['--triple', 'x86_64-linux', 'main.o'], /--base and --triple need --no-exec/],
      [['--no-exec', '--executor', 'unix:/x', 'main.o'], /--executor and --no-exec exclude each other/],
      [['main.o', '--', 'argument'], /nothing runs, so there is nothing to pass arguments to/],
      [['--map', '', 'main.o'], /It is empty/],
    ];
    for (const [args, expected] of wrong) {
      it(`telejit link ${args.join(' ')}`, async () => {
        const [code, text] = await complaint(link(...args));
        assert.equal(code, 2);
        assert.match(text, expected);
      });
    }
  });
});
