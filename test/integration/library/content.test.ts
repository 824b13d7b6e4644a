import { readFileSync } from 'node:fs';
import { CompilePool } from '@telejit/controller/compile';
import { connectExecutor, LLJIT, spawnExecutor, type Executor } from '@telejit/controller';
import { expect } from 'chai';

const KIB = 1024;

/** Data that does not compress by itself. */
function noise(wordCount: number): readonly number[] {
  const words: number[] = [];
  for (let x = 12345; words.length < wordCount; words.push(x)) x = (Math.imul(x, 1103515245) + 12345) | 0;
  return words;
}

/** A module with such data, and a function that reads it. */
function bigModule(words: readonly number[]): string {
  return `@data = constant [${words.length} x i32] [${words.map((word) => `i32 ${word}`).join(',')}]
    define i32 @at(i32 %i) {
      %p = getelementptr [${words.length} x i32], [${words.length} x i32]* @data, i32 0, i32 %i
      %v = load i32, i32* %p
      ret i32 %v
    }`;
}

describe('Content by hash', () => {
  const words = noise((600 * KIB) / 4);
  let object: Uint8Array;
  let executor: Executor;

  before(async () => {
    executor = await spawnExecutor();
    await using pool = new CompilePool({});
    const source = { kind: 'ir', text: bigModule(words) } as const;
    ({ object } = await pool.compile({ name: 'big.ll', source, triple: executor.description.triple, optLevel: 0 }));
  });
  after(() => executor.close());

  it('is sent once per executor, in chunks, whatever session links it', async () => {
    const sent: number[] = [];
    for (let i = 0; i < 2; i++) {
      await using jit = await LLJIT.builder().executor(executor).create();
      await jit.addObject(object);
      const at = jit.function('int at(int)');
      for (const i of [0, words.length - 1]) expect(await at(i)).to.equal(words[i]);
      const tracker = await jit.addObject(object, { name: 'again' }).catch((error: unknown) => error);
      expect(tracker).to.have.property('code', 'DUPLICATE_DEFINITION');
      sent.push(jit.stats.bytesSent);
    }
    expect(sent[0]).to.be.greaterThan(600 * KIB);
    expect(sent[1]).to.be.lessThan(60 * KIB);
  });

  it('is found again by another connection', async () => {
    await using connection = await connectExecutor(executor.address);
    await using jit = await LLJIT.builder().executor(connection).create();
    await jit.addObject(object);
    await jit.lookup('at');
    expect(jit.stats.bytesSent).to.be.lessThan(60 * KIB);
  });

  it('links a removed object again without sending it', async () => {
    await using jit = await LLJIT.builder().executor(executor).create();
    const first = await jit.addObject(object);
    await jit.lookup('at');
    await first.remove();
    const before = jit.stats.bytesSent;
    await jit.addObject(object);
    await jit.lookup('at');
    expect(jit.stats.bytesSent - before).to.be.lessThan(4 * KIB);
  });

  it('does not send zeros', async () => {
    await using jit = await LLJIT.builder().executor(executor).create();
    await jit.addIRModule(
      '@zeros = global [67108864 x i8] zeroinitializer\ndefine i8* @where() { ret i8* getelementptr ([67108864 x i8], [67108864 x i8]* @zeros, i32 0, i32 67108863) }',
    );
    const before = jit.stats.bytesSent;
    const end = await jit.function('uint8_t *where()')();
    expect(jit.stats.bytesSent - before).to.be.lessThan(4 * KIB);
    const { address } = await jit.lookup('zeros');
    expect(end).to.equal(address + 67108863n);
    expect([...(await jit.memory.read(address + 67108863n, 1))]).to.deep.equal([0]);
  });
});

describe('An archive of other people', () => {
  it('links SQLite with nothing of it on the side of the executor', async () => {
    await using executor = await spawnExecutor();
    await using jit = await LLJIT.builder().executor(executor).create();
    await jit.addArchive('/usr/lib/x86_64-linux-gnu/libsqlite3.a');
    const version = await jit.function('const char *sqlite3_libversion()')();
    expect(version).to.match(/^3\.\d+\.\d+$/);
    const maps = readFileSync(`/proc/${executor.description.pid}/maps`, 'utf8');
    expect(maps).not.to.include('sqlite');
    await using other = await LLJIT.builder().executor(executor).create();
    await other.addArchive('/usr/lib/x86_64-linux-gnu/libsqlite3.a');
    await other.addIRModule(
      'declare i32 @sqlite3_open(i8*, i8**)\n@name = constant [9 x i8] c":memory:\\00"\ndefine i32 @open() {\n  %db = alloca i8*\n  %r = call i32 @sqlite3_open(i8* getelementptr ([9 x i8], [9 x i8]* @name, i32 0, i32 0), i8** %db)\n  ret i32 %r\n}',
    );
    expect(await other.function('int open()')()).to.equal(0);
    expect(other.stats.membersLinked).to.be.greaterThan(50);
  });
});
