import { writeFile } from 'node:fs/promises';
import { endianness } from 'node:os';
import { findClang, findLlvm } from '@telejit/controller/compile';
import { expect } from 'chai';
import { itUnless, whyNoFeature } from '../support/skip.js';
import { ListeningExecutor, telejit } from './support/telejit.js';
import { Workspace } from './support/workspace.js';

const workspace = new Workspace();
const { env } = workspace;

after(() => workspace.end());

const LINKED = [
  ['x86-64', 'x86_64-unknown-linux-gnu'],
  ['aarch64', 'aarch64-unknown-linux-gnu'],
  ['aarch64_be', 'aarch64_be-unknown-linux-gnu'],
  ['arm', 'armv7-unknown-linux-gnueabihf'],
  ['riscv64', 'riscv64-unknown-linux-gnu'],
] as const;

describe('telejit targets', () => {
  it('lists what the newest LLVM compiles for and Telejit links, with its triple', async () => {
    const { code, stdout, stderr } = await telejit(['targets'], { env });
    expect({ code, stderr }).to.deep.equal({ code: 0, stderr: '' });
    const text = stdout.toString();
    expect(text).to.include(findLlvm()[0].path);
    for (const [name, triple] of LINKED) expect(text).to.match(new RegExp(`│ ${name} +│ ${triple} +│`));
    expect(text).to.match(/which Telejit does not link: .*\bwasm32\b/);
  });

  it('lists them of every LLVM with --all, as JSON with --json', async () => {
    const { code, stdout } = await telejit(['targets', '--all', '--json'], { env });
    expect(code).to.equal(0);
    const lists = listIn(stdout.toString());
    const found = findLlvm();
    expect(lists.map(({ llvm, path }) => [llvm, path])).to.deep.equal(
      found.map(({ version, path }) => [version, path]),
    );
    for (const list of lists) {
      const { targets } = list;
      expect(targets).to.deep.include({
        name: 'x86-64',
        description: '64-bit X86: EM64T and AMD64',
        triple: 'x86_64-unknown-linux-gnu',
        isLinked: true,
        executor: 'Linux',
      });
      expect(targets).to.deep.include.members([
        { name: 'wasm32', description: 'WebAssembly 32-bit', triple: null, isLinked: false, executor: null },
      ]);
    }
  });

  it('names the LLVMs there are when the one that is asked for is not there', async () => {
    const { code, stderr } = await telejit(['targets', '--llvm', '99'], { env });
    expect(code).to.equal(1);
    expect(stderr).to.include(findLlvm()[0].path).and.include('[LLVM_NOT_FOUND]');
  });

  it('does not take --all and --llvm together', async () => {
    const { code, stderr } = await telejit(['targets', '--all', '--llvm', '14'], { env });
    expect(code).to.equal(2);
    expect(stderr).to.include('--all and --llvm exclude each other');
  });
});

describe('telejit describe', () => {
  let executor: ListeningExecutor;
  before(async () => {
    executor = await ListeningExecutor.start('127.0.0.1:0', { env });
  });
  after(() => executor.stop());

  const factsOf = async (): Promise<Readonly<Record<string, unknown>>> => {
    const { code, stdout } = await telejit(['describe', '--json', executor.address], { env });
    expect(code).to.equal(0);
    const facts: unknown = JSON.parse(stdout.toString());
    if (typeof facts !== 'object' || facts === null) throw new Error(`not an object: ${stdout.toString()}`);
    return Object.fromEntries(Object.entries(facts));
  };

  it('says all that code and its layout depend on', async () => {
    const facts = await factsOf();
    expect(facts).to.include({ isLittleEndian: endianness() === 'LE', pointerSizeBytes: 8 });
    expect(facts.pageSizeBytes).to.be.oneOf([4096, 16384, 65536]);
    expect(facts.triple).to.match(/^\w+-unknown-linux-gnu$/);
    expect(facts.cpu).to.be.a('string');
    expect(facts.cpuFeatures).to.match(/^\+[^,]+(,[+-][^,]+)+$/);
    expect(facts.cLibrary).to.match(/^glibc 2\.\d+/);
  });

  it('says for people which features the processor has, and not which it has not', async () => {
    const { stdout } = await telejit(['describe', executor.address], { env });
    const line = /^cpuFeatures +(.*)$/m.exec(stdout.toString())?.[1] ?? '';
    const { cpuFeatures } = await factsOf();
    expect(line.split(' ')).to.deep.equal(
      String(cpuFeatures)
        .split(',')
        .filter((feature) => feature.startsWith('+')),
    );
  });
});

describe('the processor that telejit run compiles for', () => {
  const run = (...args: string[]): ReturnType<typeof telejit> =>
    telejit(['run', ...args, workspace.path('main.ll')], { env });

  it('is the one that --mcpu names', async () => {
    await writeMain();
    expect(await run('--mcpu', 'generic')).to.include({ code: 7, stderr: '' });
    expect(await run('--mcpu', 'native')).to.include({ code: 7, stderr: '' });
    const { code, stderr } = await run('--mcpu', 'no-such-processor');
    expect(code).to.equal(1);
    expect(stderr).to.include('does not know the CPU "no-such-processor"');
  });

  const why = noClang() ?? (process.arch === 'x64' ? undefined : 'this machine is no x86-64');
  itUnless(why, 'is that of C too, with the same results as on any other', async () => {
    const source = `
      #include <stdio.h>
      int main(void) {
        volatile double a = 1 + 0x1p-30, b = -(1 + 0x1p-29);
      #ifdef __AVX2__
        int hasAvx2 = 1;
      #else
        int hasAvx2 = 0;
      #endif
        printf("%d %g\\n", hasAvx2, a * a + b);
        return 0;
      }`;
    await writeFile(workspace.path('main.c'), source);
    const output = async (...args: string[]): Promise<string> =>
      (await telejit(['run', ...args, workspace.path('main.c')], { env })).stdout.toString();
    const hasAvx2 = whyNoFeature('avx2') === undefined ? 1 : 0;
    expect(await output()).to.equal(`${hasAvx2} 0\n`);
    expect(await output('--mcpu', 'generic')).to.equal('0 0\n');
    expect(await output('--mcpu', 'generic', '--mattr', '+avx2')).to.match(/^1 /);
  });

  it('is not changed by --mattr without --mcpu', async () => {
    await writeMain();
    const { code, stderr } = await run('--mattr', '+avx2');
    expect(code).to.equal(2);
    expect(stderr).to.include('--mattr needs --mcpu');
  });
});

function writeMain(): Promise<void> {
  return writeFile(workspace.path('main.ll'), 'define i32 @main() {\n  ret i32 7\n}\n');
}

/** A JSON array of objects. */
function listIn(text: string): readonly Readonly<Record<string, unknown>>[] {
  const list: unknown = JSON.parse(text);
  if (!Array.isArray(list)) throw new Error(`not a list: ${text}`);
  return list.map((item: unknown) => {
    if (typeof item !== 'object' || item === null) throw new Error(`not a list of objects: ${text}`);
    return Object.fromEntries(Object.entries(item));
  });
}

function noClang(): string | undefined {
  try {
    findClang();
    return undefined;
  } catch {
    return 'there is no clang';
  }
}
