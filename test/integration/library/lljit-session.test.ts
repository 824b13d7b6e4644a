import { LLJIT, spawnExecutor, type Executor } from '@telejit/controller';
import { absoluteDef, absoluteSymbols, LinkObject } from '@telejit/controller/orc';
import { expect } from 'chai';
import { compileC } from '../../support/c-units.js';
import { rejection } from '../../support/rejection.js';

const answer = (value: number): string => `define i32 @answer() { ret i32 ${value} }`;

describe('The session of an LLJIT', () => {
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

  it('fails what is under way when it is closed, and says so', async () => {
    const jit = await LLJIT.builder().executor(executor).create();
    await jit.addObject(
      compileC('int pause(void); int endless(void) { for (;;) pause(); } int one(void) { return 1; }'),
    );
    const [endless, one] = [jit.function('int endless(void)'), jit.function('int one(void)')];
    const pending = rejection(endless());
    expect(await one()).to.equal(1);
    await jit.close();
    expect(await pending).to.have.property('code', 'SESSION_CLOSED');
    expect(await rejection(one())).to.have.property('code', 'SESSION_CLOSED');
  });

  it('has dylibs that define the same names, each with functions of its own', async () => {
    const other = jit.createDylib('other');
    await jit.addIRModule(answer(1));
    await jit.addIRModule(answer(2), { dylib: other });
    expect(await jit.function('int answer(void)')()).to.equal(1);
    expect(await jit.function('int answer(void)', { dylib: other })()).to.equal(2);
    expect(await jit.lookup('answer')).to.not.deep.equal(await jit.lookup('answer', { dylib: other }));
  });

  it('binds code to the dylibs of its link order, in order', async () => {
    const [first, second] = [jit.createDylib('first'), jit.createDylib('second')];
    await jit.addIRModule(answer(1), { dylib: first });
    await jit.addIRModule(answer(2), { dylib: second });
    jit.mainDylib.addToLinkOrder(second, first);
    await jit.addIRModule('declare i32 @answer()\ndefine i32 @ask() { %r = call i32 @answer() ret i32 %r }');
    expect(await jit.function('int ask(void)')()).to.equal(2);
  });

  it('finds symbols of the process and of the C library from any dylib', async () => {
    const other = jit.createDylib('other');
    const source =
      'int atexit(void (*)(void)); unsigned long strlen(const char *); static void nothing(void) {} long all(void) { return atexit(nothing) + strlen("four"); }';
    await jit.addObject(compileC(source), { dylib: other });
    expect(await jit.function('long all(void)', { dylib: other })()).to.equal(4n);
  });

  it('takes definitions of other kinds, and removes them', async () => {
    const definition = (address: bigint): Parameters<LLJIT['define']>[0] =>
      absoluteSymbols(new Map([['place', absoluteDef(address)]]));
    const tracker = jit.define(definition(0x1234n));
    expect((await jit.lookup('place')).address).to.equal(0x1234n);
    expect(() => jit.define(definition(0x5678n)))
      .to.throw()
      .with.property('code', 'DUPLICATE_DEFINITION');
    await tracker.remove();
    expect(await rejection(jit.lookup('place'))).to.have.property('code', 'SYMBOL_NOT_FOUND');
  });

  it('removes a dylib with all that is in it', async () => {
    const other = jit.createDylib('other');
    await jit.addIRModule(answer(2), { dylib: other });
    const call = jit.function('int answer(void)', { dylib: other });
    expect(await call()).to.equal(2);
    await jit.session.removeDylib(other);
    expect(await rejection(call())).to.be.an('error');
    expect(await rejection(jit.addIRModule(answer(3), { dylib: other }))).to.be.an('error');
  });

  it('lets functions change modules and objects on their way', async () => {
    const seen: string[] = [];
    await using changed = await LLJIT.builder()
      .executor(executor)
      .irTransform((module) => {
        seen.push(`module ${module.name}`);
        return { ...module, source: { kind: 'ir', text: answer(7) } };
      })
      .objectTransform((object, name) => {
        seen.push(`object ${name}`);
        return object;
      })
      .create();
    await changed.addIRModule(answer(1), { name: 'a.ll' });
    expect(await changed.function('int answer(void)')()).to.equal(7);
    expect(seen).to.deep.equal(['module a.ll', 'object a.ll']);
  });

  it('tells listeners of what it does', async () => {
    const seen: string[] = [];
    await using heard = await LLJIT.builder()
      .executor(executor)
      .objectCache(false)
      .listener({
        onCompile: ({ name }) => void seen.push(`compiled ${name}`),
        onLink: ({ units }) => void seen.push(`linked ${units.map(({ name }) => name).join(' ')}`),
        onRelease: ({ units }) => void seen.push(`released ${units.map(({ name }) => name).join(' ')}`),
        onSwap: ({ symbols }) => void seen.push(`swapped ${symbols.join(' ')}`),
      })
      .create();
    const tracker = await heard.addIRModule(answer(1), { name: 'a.ll' });
    await heard.lookup('answer');
    await tracker.remove();
    expect(seen).to.deep.equal(['compiled a.ll', 'linked a.ll', 'released a.ll']);
    const body = (value: number): LinkObject =>
      LinkObject.read(compileC(`int level(void) { return ${value}; }`), `level ${value}`);
    heard.hotSwap.define(heard.mainDylib, new Map([['level', body(1)]]));
    const level = heard.function('int level(void)');
    expect(await level()).to.equal(1);
    await heard.hotSwap.redirect(heard.mainDylib, new Map([['level', body(2)]]));
    expect(await level()).to.equal(2);
    expect(seen).to.include('swapped level');
  });
});
