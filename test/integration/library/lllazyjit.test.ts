import { LLLazyJIT, spawnExecutor, type Executor, type LazyOptions } from '@telejit/controller';
import { expect } from 'chai';
import { rejection } from '../../support/rejection.js';

/** Three functions, of which `low` and `high` are called by `pick`, one of them a time. */
const PICK = `
@calls = global i32 0
define i32 @pick(i32 %x) {
  %n = load i32, i32* @calls
  %more = add i32 %n, 1
  store i32 %more, i32* @calls
  %small = icmp slt i32 %x, 10
  br i1 %small, label %a, label %b
a:
  %l = call i32 @low(i32 %x)
  ret i32 %l
b:
  %h = call i32 @high(i32 %x)
  ret i32 %h
}
define internal i32 @low(i32 %x) { %r = add i32 %x, 100  ret i32 %r }
define i32 @high(i32 %x) { %r = add i32 %x, 1000  ret i32 %r }
define i32 @count() { %n = load i32, i32* @calls  ret i32 %n }
`;

const PROGRAM = `
@text = private constant [6 x i8] c"%d %d\\00"
declare i32 @printf(i8*, ...)
declare i32 @high(i32)
define i32 @main(i32 %argc, i8** %argv) {
  %h = call i32 @high(i32 %argc)
  %l = call i32 @own(i32 %argc)
  %format = getelementptr [6 x i8], [6 x i8]* @text, i64 0, i64 0
  %p = call i32 (i8*, ...) @printf(i8* %format, i32 %h, i32 %l)
  ret i32 3
}
define i32 @own(i32 %x) { %r = mul i32 %x, 5  ret i32 %r }
`;

describe('LLLazyJIT', () => {
  let executor: Executor;
  let compiled: string[];

  before(async () => {
    executor = await spawnExecutor();
  });
  after(() => executor.close());

  const create = (options: LazyOptions = {}): Promise<LLLazyJIT> => {
    compiled = [];
    return LLLazyJIT.builder(options)
      .executor(executor)
      .listener({ onCompile: ({ name }) => void compiled.push(name) })
      .objectCache(false)
      .create();
  };

  it('compiles what is called when it is called, and nothing else, without speculation', async () => {
    await using jit = await create({ speculate: 0 });
    await jit.addLazyIRModule(PICK, { name: 'pick' });
    expect(compiled).to.deep.equal([]);
    const pick = jit.function('int pick(int)');
    expect(await pick(1)).to.equal(101);
    const afterLow = compiled.length;
    expect(await pick(2)).to.equal(102);
    expect(compiled).to.have.length(afterLow);
    expect(await pick(20)).to.equal(1020);
    expect(compiled).to.have.length(afterLow + 1);
    expect(jit.stats.compileMs).to.be.above(0);
    expect(await jit.function('int count(void)')()).to.equal(3);
  });

  it('calls lazy functions of one module from another, and from objects that are added whole', async () => {
    await using jit = await create();
    await jit.addLazyIRModule(PICK);
    await jit.addIRModule('declare i32 @high(i32)\ndefine i32 @ask(i32 %x) { %r = call i32 @high(i32 %x) ret i32 %r }');
    expect(await jit.function('int ask(int)')(1)).to.equal(1001);
  });

  it('makes all that a program can reach before it runs', async () => {
    await using jit = await create();
    await jit.addLazyIRModule(PICK);
    await jit.addLazyIRModule(PROGRAM);
    const { stdout, exitCode } = await jit.runAsMain('main', { argv: ['p', 'q'] });
    expect(stdout.toString()).to.equal('1002 10');
    expect(exitCode).to.equal(3);
  });

  it('removes lazy functions, called or not, so that others can take their names', async () => {
    await using jit = await create();
    const tracker = await jit.addLazyIRModule(PICK);
    const pick = jit.function('int pick(int)');
    expect(await pick(1)).to.equal(101);
    await tracker.remove();
    expect(await rejection(pick(1))).to.be.an('error');
    await jit.addLazyIRModule('define i32 @pick(i32 %x) { ret i32 -1 }');
    expect(await pick(1)).to.equal(-1);
  });

  it('fails the call that leads to a function that cannot be made, and says why', async () => {
    const failures: string[] = [];
    await using jit = await create({ onFailure: (_, name) => void failures.push(name) });
    await jit.addLazyIRModule(
      'declare i32 @nowhere()\ndefine i32 @f() { %r = call i32 @g() ret i32 %r }\ndefine i32 @g() { %r = call i32 @nowhere() ret i32 %r }',
    );
    const error = await rejection(jit.function('int f(void)')());
    expect(error).to.have.property('code', 'LAZY_CALL_FAILED');
    expect(error.message).to.include('nowhere');
    expect(failures).to.have.length(1);
    await jit.addIRModule('define i32 @other() { ret i32 4 }');
    expect(await jit.function('int other(void)')()).to.equal(4);
  });

  it('calls a handler in place of a function that cannot be made', async () => {
    await using jit = await create({ failureHandler: 'instead' });
    await jit.addIRModule('define i32 @instead(i32 %x) { %r = sub i32 0, %x ret i32 %r }');
    await jit.addLazyIRModule(
      'declare i32 @nowhere(i32)\ndefine i32 @f(i32 %x) { %r = call i32 @g(i32 %x) ret i32 %r }\ndefine i32 @g(i32 %x) { %r = call i32 @nowhere(i32 %x) ret i32 %r }',
    );
    expect(await jit.function('int f(int)')(9)).to.equal(-9);
  });

  it('refuses what is no module, and modules that define what is there', async () => {
    await using jit = await create();
    expect(await rejection(jit.addLazyIRModule('define nonsense'))).to.have.property('code', 'IR_PARSE');
    await jit.addLazyIRModule(PICK);
    expect(await rejection(jit.addLazyIRModule(PICK))).to.have.property('code', 'DUPLICATE_DEFINITION');
    expect(await jit.function('int pick(int)')(1)).to.equal(101);
  });

  it('compiles ahead what will probably be called, when it is asked to', async () => {
    await using jit = await create({ speculate: 2 });
    const chain = Array.from(
      { length: 5 },
      (_, i) => `define i32 @f${i}() { ${i < 4 ? `%r = call i32 @f${i + 1}()` : '%r = add i32 0, 6'}  ret i32 %r }`,
    );
    await jit.addLazyIRModule(chain.join('\n'));
    expect(await jit.function('int f0(void)')()).to.equal(6);
  });
});
