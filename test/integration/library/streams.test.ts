import { LLJIT, spawnExecutor, type Executor } from '@telejit/controller';
import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { compileC } from '../../support/c-units.js';
import { rejection } from '../../support/rejection.js';

const PRINTER = `
int printf(const char *, ...), puts(const char *), getchar(void), fflush(void *);
long write(int, const void *, unsigned long);
void hello(int n) { printf("hello %d\\n", n); }
void part(void) { printf("no end of line"); }
void complain(void) { write(2, "complaint\\n", 10); }
int next(void) { return getchar(); }
/* "n" times 4096 bytes, of which the first 8 are their number. */
void flood(long n) {
  static char page[4096];
  for (long i = 0; i < n; i++) { *(long *)page = i; for (long at = 0; at < 4096;) { long w = write(1, page + at, 4096 - at); if (w < 0) return; at += w; } }
}
int wait_for_input(void) { return getchar(); }
int main(int argc, char **argv) { flood(262144); return 5; }
`;
const GIB = 2 ** 30;

/** Of a process of this machine, but for what it shares. */
function residentBytes(pid: number): number {
  const [, resident, shared] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ').map(Number);
  return (resident - shared) * 4096;
}

/** Checks the numbers of pages that flood prints, in pieces of any size. */
class Pages {
  bytes = 0;
  wrong = 0;
  #head = Buffer.alloc(0);

  take(chunk: Uint8Array): void {
    let at = 0;
    while (at < chunk.length) {
      const inPage = this.bytes % 4096;
      const part = chunk.subarray(at, at + (inPage < 8 ? 8 - inPage : 4096 - inPage));
      if (inPage < 8) this.#head = Buffer.concat([inPage === 0 ? Buffer.alloc(0) : this.#head, part]);
      this.bytes += part.length;
      at += part.length;
      if (
        inPage < 8 &&
        this.#head.length === 8 &&
        this.#head.readBigInt64LE() !== BigInt(Math.floor((this.bytes - 1) / 4096))
      )
        this.wrong++;
    }
  }
}

describe('Standard streams', () => {
  let executor: Executor;
  let jit: LLJIT;

  before(async () => {
    executor = await spawnExecutor();
  });
  after(() => executor.close());
  beforeEach(async () => {
    jit = await LLJIT.builder().executor(executor).create();
    await jit.addObject(compileC(PRINTER));
  });
  afterEach(() => jit.close());

  it('of calls come to the session that takes them, line by line', async () => {
    const lines: string[] = [];
    let seen = (): void => undefined;
    const arrived = new Promise<void>((resolve) => (seen = resolve));
    const streams = await jit.takeStreams({
      stdout: (chunk) => {
        lines.push(Buffer.from(chunk).toString());
        seen();
      },
    });
    await jit.function('void hello(int)')(7);
    await arrived;
    expect(lines).to.deep.equal(['hello 7\n']);
    await jit.function('void complain(void)')();
    await jit.function('void part(void)')();
    const { stdout, stderr } = await streams.end();
    expect([stdout.toString(), stderr.toString(), lines.join('')]).to.deep.equal([
      '',
      'complaint\n',
      'hello 7\nno end of line',
    ]);
  });

  it('of one executor lead to one session at a time', async () => {
    const streams = await jit.takeStreams();
    await using other = await LLJIT.builder().executor(executor).create();
    const taken = await rejection(other.takeStreams());
    expect(taken).to.have.property('code', 'STREAMS_TAKEN');
    expect(taken.message).to.match(/another session .* end that first .* executor of your own/);
    expect((await rejection(jit.takeStreams())).message).to.match(/this session has .* end that first/);
    await jit.function('void hello(int)')(1);
    expect((await streams.end()).stdout.toString()).to.equal('hello 1\n');
    const others = await other.takeStreams();
    await jit.function('void hello(int)')(2);
    expect((await others.end()).stdout.toString()).to.equal('hello 2\n');
  });

  it('are free again when a session ends without giving them back, while somebody prints', async () => {
    const lost = await LLJIT.builder().executor(executor).create();
    await lost.addObject(compileC(PRINTER));
    await lost.takeStreams({ stdout: () => new Promise(() => undefined) });
    const printing = rejection(lost.function('void flood(long)')(100_000n));
    await lost.close();
    await printing;
    const streams = await jit.takeStreams();
    await jit.function('void hello(int)')(3);
    expect((await streams.end()).stdout.toString()).to.equal('hello 3\n');
  });

  it('can be read by calls', async () => {
    const streams = await jit.takeStreams({ stdin: 'ab' });
    const next = jit.function('int next(void)');
    expect([await next(), await next(), await next()]).to.deep.equal([97, 98, -1]);
    await streams.end();
  });

  it('end with what their consumer throws', async () => {
    const streams = await jit.takeStreams({
      stdout: () => {
        throw new Error('no more');
      },
    });
    await jit.function('void hello(int)')(7);
    expect((await rejection(streams.end())).message).to.equal('no more');
  });

  it('end with what their input throws, of a program that waits for it too', async () => {
    const input = (): Readable =>
      new Readable({
        read() {
          this.destroy(new Error('nothing to read'));
        },
      });
    const streams = await jit.takeStreams({ stdin: input() });
    expect((await rejection(streams.end())).message).to.equal('nothing to read');
    const run = jit.runAsMain('wait_for_input', { stdin: input() });
    expect((await rejection(run)).message).to.equal('nothing to read');
  });

  it('carry all of what calls print, and no more at a time than is taken', async () => {
    const pages = new Pages();
    let largest = 0;
    const streams = await jit.takeStreams({
      stdout: (chunk) => {
        pages.take(chunk);
        if (pages.bytes % (1 << 22) < chunk.length)
          largest = Math.max(largest, residentBytes(executor.description.pid));
      },
    });
    const before = residentBytes(executor.description.pid);
    await jit.function('void flood(long)')(131_072n);
    await streams.end();
    expect([pages.bytes, pages.wrong]).to.deep.equal([131_072 * 4096, 0]);
    expect(largest - before).to.be.below(128 * 2 ** 20);
  });

  it('carry a gibibyte of a program, without filling the memory of either side', async () => {
    const pages = new Pages();
    const before = [residentBytes(executor.description.pid), process.memoryUsage().rss];
    const largest = [0, 0];
    const result = await jit.runAsMain('main', {
      stdout: (chunk) => {
        pages.take(chunk);
        if (pages.bytes % (1 << 24) >= chunk.length) return;
        largest[0] = Math.max(largest[0], residentBytes(executor.description.pid));
        largest[1] = Math.max(largest[1], process.memoryUsage().rss);
      },
    });
    expect([result.exitCode, pages.bytes, pages.wrong]).to.deep.equal([5, GIB, 0]);
    largest.forEach((bytes, side) =>
      expect(bytes - before[side], ['executor', 'controller'][side]).to.be.below(128 * 2 ** 20),
    );
  });
});
