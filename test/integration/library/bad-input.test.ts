import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CompilePool } from '@telejit/controller/compile';
import { LLJIT, spawnExecutor, type Executor } from '@telejit/controller';
import { expect } from 'chai';
import { rejection } from '../../support/rejection.js';

const SQLITE = '/usr/lib/x86_64-linux-gnu/libsqlite3.a';

describe('Bad input to the library', () => {
  let executor: Executor;
  let jit: LLJIT;
  let folder: string;
  let good: Uint8Array;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'telejit-test-'));
    executor = await spawnExecutor();
    good = await compile(
      '@x = global i32 7\ndefine i32 @good(i32 %a) { %v = load i32, i32* @x %r = add i32 %a, %v ret i32 %r }',
    );
  });
  after(async () => {
    await executor.close();
    rmSync(folder, { recursive: true });
  });
  beforeEach(async () => {
    jit = await LLJIT.builder().executor(executor).create();
  });
  afterEach(async () => {
    // Whatever came before: the session works.
    await jit.addObject(good, { name: 'good.o' });
    expect(await jit.function('int good(int)')(35)).to.equal(42);
    await jit.close();
  });

  async function compile(text: string, triple = executor.description.triple): Promise<Uint8Array> {
    await using pool = new CompilePool({});
    return (await pool.compile({ name: 'input.ll', source: { kind: 'ir', text }, triple, optLevel: 1 })).object;
  }

  async function refusal(bytes: Uint8Array, name: string): Promise<Error & { code?: string }> {
    const error = await rejection(jit.addObject(bytes, { name }));
    expect(error.message).to.include(name);
    return error;
  }

  it('an object cut off anywhere is refused by name or, cut behind what matters, linked', async () => {
    for (let length = 0; length < good.length; length += 37) {
      const error = await refusal(good.slice(0, length), `cut-${length}.o`);
      expect(error).to.have.property('code', 'BAD_OBJECT');
    }
  });

  it('an object for another architecture', async () => {
    const error = await refusal(await compile('define i32 @f() { ret i32 1 }', 'aarch64-unknown-linux-gnu'), 'arm.o');
    expect(error).to.have.property('code', 'WRONG_ARCHITECTURE');
    expect(error.message).to.include('aarch64').and.to.include('x86_64');
  });

  it('a shared library and an executable where an object belongs', async () => {
    for (const path of ['/lib/x86_64-linux-gnu/libc.so.6', process.execPath]) {
      const error = await rejection(jit.addObject(path));
      expect(error).to.have.property('code', 'WRONG_FILE_TYPE');
      expect(error.message).to.include(path);
    }
  });

  it('an archive that is empty, cut off, or holds nonsense, naming the member', async () => {
    expect(await rejection(jit.addArchive(new Uint8Array(), { name: 'empty.a' })))
      .to.have.property('message')
      .that.includes('empty.a');
    const archive = readFileSync(SQLITE);
    const cut = await rejection(jit.addArchive(archive.subarray(0, archive.length - 5000), { name: 'cut.a' }));
    expect(cut).to.have.property('code', 'BAD_ARCHIVE');
    expect(cut.message).to.include('cut.a').and.to.include('truncated');

    writeFileSync(join(folder, 'bad.o'), good.slice(0, good.length - 200));
    writeFileSync(join(folder, 'good.o'), good);
    execFileSync('ar', ['rcS', 'bad.a', 'good.o', 'bad.o'], { cwd: folder });
    const member = await rejection(jit.addArchive(join(folder, 'bad.a')));
    expect(member).to.have.property('code', 'BAD_OBJECT');
    expect(member.message).to.include('bad.a(bad.o)');
  });

  it('a relocation that this version does not link, naming all of its places', async () => {
    writeFileSync(join(folder, 'odd.s'), '.globl odd\nodd:\n  ret\n  .reloc ., R_X86_64_DTPMOD64, t\n  .quad 0\n');
    execFileSync('as', ['odd.s', '-o', 'odd.o'], { cwd: folder });
    await jit.addObject(join(folder, 'odd.o'), { name: 'odd.o' });
    const error = await rejection(jit.lookup('odd'));
    expect(error).to.have.property('code', 'UNSUPPORTED_RELOCATION');
    expect(error.message).to.include('odd.o').and.to.include('.text+0x1: R_X86_64_DTPMOD64 to "t"');
    expect(error).to.have.nested.property('data.unsupportedRelocations').that.deep.equals(['R_X86_64_DTPMOD64']);
  });

  it('a relocation out of range, with symbol, section, offset, kind, value and limits', async () => {
    writeFileSync(
      join(folder, 'far.s'),
      '.globl far\nfar:\n  ret\n  .short puts\n.section .note.GNU-stack,"",@progbits\n',
    );
    execFileSync('as', ['far.s', '-o', 'far.o'], { cwd: folder });
    await jit.addObject(join(folder, 'far.o'), { name: 'far.o' });
    const error = await rejection(jit.lookup('far'));
    expect(error).to.have.property('code', 'FIXUP_OUT_OF_RANGE');
    expect(error.message).to.match(
      /^far\.o \.text\+0x1: Pointer16 to "puts" is 0x[0-9a-f]+, outside \[-2\^15, 2\^16\)/,
    );
  });

  it('leaves nothing of a batch that failed', async () => {
    const small = await compile(
      'declare void @nowhere()\ndefine void @needy() { call void @nowhere() ret void }\n@big = global [1048576 x i8] zeroinitializer',
    );
    const tracker = await jit.addObject(small, { name: 'needy.o' });
    // 256 MiB of data pool: leaks of 1 MiB each would use it up.
    for (let i = 0; i < 300; i++) {
      expect(await rejection(jit.lookup('needy'))).to.have.property('code', 'MISSING_SYMBOLS');
    }
    await tracker.remove();
  });
});
