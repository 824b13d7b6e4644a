import { formatFrame, LLJIT, spawnExecutor, type Executor, type Frame } from '@telejit/controller';
import { readElfObject } from '@telejit/controller/object';
import { expect } from 'chai';
import { compileC } from '../../support/c-units.js';

const C = `
static int hidden(int x) { return x / 3; }
__attribute__((noinline)) int third(int x) {
  return hidden(x);
}
int table[4] = { 1, 2, 3, 4 };
`;
const LINE_OF_DIVISION = 2;
const LINE_OF_CALL = 4;

const CXX = `
namespace shop {
template <typename T> struct Till {
  __attribute__((noinline)) T total(T a, T b) { return a + b; }
};
template struct Till<double>;
}
extern "C" __attribute__((noinline)) int plain(void) { return 1; }
`;

describe('Symbolizing addresses', () => {
  let executor: Executor;
  let jit: LLJIT;

  before(async () => {
    executor = await spawnExecutor();
  });
  after(() => executor.close());
  beforeEach(async () => {
    jit = await LLJIT.builder().executor(executor).create();
  });
  afterEach(() => jit.close());

  async function addressOf(name: string): Promise<bigint> {
    return (await jit.lookup(name)).address;
  }

  it('gives unit, symbol, offset and line of linked code', async () => {
    jit.addObjectSync(compileC(C, ['-g', '-O2']), { name: 'third.o' });
    const third = await addressOf('third');
    const [frame, later] = await jit.symbolize([third, third + 5n]);
    expect(frame).to.deep.include({ address: third, unit: 'third.o', library: undefined, symbol: 'third', offset: 0 });
    expect(later).to.deep.include({ symbol: 'third', name: 'third', offset: 5 });
    expect(later.source?.file).to.match(/^\/.*input\.c$/);
    expect(later.source?.line).to.equal(LINE_OF_DIVISION);
  });

  it('gives the functions that were inlined, and a line for each', async () => {
    jit.addObjectSync(compileC(C, ['-g', '-O2']), { name: 'third.o' });
    const [frame] = await jit.symbolize([(await addressOf('third')) + 5n]);
    expect(frame.inlined.map(({ name, call }) => [name, call?.line])).to.deep.equal([['hidden', LINE_OF_CALL]]);
    const lines = formatFrame(frame).split('\n');
    expect(lines.length).to.equal(2);
    expect(lines[0]).to.match(/^0x[0-9a-f]+ hidden at \/.*input\.c:2:\d+ \(inlined\)$/);
    expect(lines[1]).to.match(/^0x[0-9a-f]+ third\+0x5 at \/.*input\.c:4:\d+ \(third\.o\)$/);
  });

  it('gives what there is of linked code without debug information, and of data', async () => {
    jit.addObjectSync(compileC(C, ['-O2']), { name: 'third.o' });
    const [code, data] = await jit.symbolize([(await addressOf('third')) + 1n, (await addressOf('table')) + 6n]);
    expect(code).to.deep.include({ unit: 'third.o', symbol: 'third', offset: 1, source: undefined });
    expect(data).to.deep.include({ unit: 'third.o', symbol: 'table', offset: 6, source: undefined });
  });

  it('takes return addresses for the calls before them', async () => {
    const object = compileC('void f(void);\nvoid g(void) {\n  f();\n  f();\n}\nvoid f(void) {}\n', [
      '-g',
      '-O0',
      '-fno-optimize-sibling-calls',
    ]);
    jit.addObjectSync(object, { name: 'calls.o' });
    const g = await addressOf('g');
    // push %rbp; mov %rsp,%rbp; call f; call f
    const afterFirst = g + 9n;
    const [innermost, caller] = await jit.symbolize([afterFirst, afterFirst], { isBacktrace: true });
    expect(innermost.source?.line).to.equal(4);
    expect(caller).to.deep.include({ address: afterFirst, symbol: 'g', offset: 9 });
    expect(caller.source?.line).to.equal(3);
  });

  it('gives library, symbol and offset in libraries of the executor', async () => {
    const qsort = await addressOf('qsort');
    const [frame] = await jit.symbolize([qsort + 3n]);
    expect(frame).to.deep.include({ unit: undefined, symbol: 'qsort', name: 'qsort', offset: 3, source: undefined });
    expect(frame.library).to.match(/^\/.*libc\.so\.6$/);
  });

  it('names the native runtime', async () => {
    // What linked code gets under this name.
    const [frame] = await jit.symbolize([await addressOf('__cxa_thread_atexit')]);
    expect(frame).to.deep.include({ unit: undefined, library: 'telejit native runtime', symbol: undefined });
    expect(formatFrame(frame)).to.match(/^0x[0-9a-f]+ \(telejit native runtime\+0x[0-9a-f]+\)$/);
  });

  it('writes names of C++ as the source does, in linked code and in libraries', async () => {
    jit.addObjectSync(compileC(CXX, ['-O2', '-g'], 'cpp'), { name: 'till.o' });
    const total = '_ZN4shop4TillIdE5totalEdd';
    const terminate = '_ZSt9terminatev';
    const frames = await jit.symbolize([await addressOf(total), await addressOf('plain'), await addressOf(terminate)]);
    const names = frames.map(({ symbol, name }: Frame) => [symbol, name]);
    expect(names).to.deep.equal([
      [total, 'shop::Till<double>::total(double, double)'],
      ['plain', 'plain'],
      [terminate, 'std::terminate()'],
    ]);
    expect(frames[0].source?.line).to.equal(4);
  });

  it('knows lines of functions in groups, of which one of several objects is used', async () => {
    const shared = 'inline int twice(int x) {\n  volatile int y = x;\n  return y * 2;\n}\n';
    const user = (name: string): Buffer =>
      compileC(`${shared}int ${name}(int x) { return twice(x); }\n`, ['-g', '-O0'], 'cpp');
    jit.addObjectSync(user('first'), { name: 'first.o' });
    jit.addObjectSync(user('second'), { name: 'second.o' });
    await jit.linkAll();
    const frames = await jit.symbolize([await addressOf('_Z5twicei'), await addressOf('_Z6secondi')]);
    expect(frames.map(({ unit, name, source }) => [unit, name, source?.line])).to.deep.equal([
      ['first.o', 'twice(int)', 1],
      ['second.o', 'second(int)', 5],
    ]);
  });

  it('knows lines of what dead-stripping left', async () => {
    const stripped = await LLJIT.builder().executor(executor).deadStrip().create();
    const source = 'int a(void) {\n  return 1; }\nint b(void) {\n  return 2; }\nint c(void) {\n  return 3; }\n';
    stripped.addObjectSync(compileC(source, ['-g', '-O0', '-ffunction-sections']), { name: 'abc.o' });
    const { address: c } = await stripped.lookup('c');
    const { address: b } = await stripped.lookup('b');
    const frames = await stripped.symbolize([b, c]);
    expect(frames.map(({ unit, symbol, source }) => [unit, symbol, source?.line])).to.deep.equal([
      ['abc.o', 'b', 3],
      ['abc.o', 'c', 5],
    ]);
    await stripped.close();
  });

  it('knows nothing of addresses where nothing is, and of what was removed', async () => {
    const tracker = jit.addObjectSync(compileC(C, ['-g', '-O2']), { name: 'third.o' });
    const third = await addressOf('third');
    await tracker.remove();
    const nowhere = [third, 0n, 8n, 2n ** 52n, 2n ** 64n - 1n];
    const unknown = { unit: undefined, library: undefined, symbol: undefined, name: undefined };
    expect(await jit.symbolize(nowhere)).to.deep.equal(
      nowhere.map((address) => ({ address, ...unknown, offset: undefined, source: undefined, inlined: [] })),
    );
  });

  it('keeps symbols when debug information cannot be read', async () => {
    const object = Uint8Array.from(compileC(C, ['-g', '-O2', '-gdwarf-5', '-gz=none']));
    const lines = readElfObject(object, 'third.o').sections.find(({ name }) => name === '.debug_line');
    // The version of the table, behind its length.
    lines?.data.set([99], 4);
    jit.addObjectSync(object, { name: 'third.o' });
    const [frame] = await jit.symbolize([await addressOf('third')]);
    expect(frame).to.deep.include({ unit: 'third.o', symbol: 'third', source: undefined });
  });

  it('asks for hundreds of addresses in several operations', async () => {
    const qsort = await addressOf('qsort');
    const addresses = Array.from({ length: 700 }, (_, i) => qsort + BigInt(i % 5));
    const many = addresses.map((address, i) => (i % 2 === 0 ? address : address + BigInt(i) * 4096n));
    const frames = await jit.symbolize(many);
    expect(frames.length).to.equal(700);
    expect(frames.every(({ address }, i) => address === many[i])).to.equal(true);
    expect(frames.filter((_, i) => i % 2 === 0).every(({ symbol }) => symbol === 'qsort')).to.equal(true);
  });
});
