import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, normalize } from 'node:path';
import { inflateSync } from 'node:zlib';
import { DebugInfo, readElfObject, type ElfObject, type LinePlace } from '@telejit/controller/object';
import { InputError } from '@telejit/shared';
import { expect } from 'chai';
import fc from 'fast-check';
import { hasCommand } from '../../link/feature-cases.js';
import { itUnless, whyNoCommand } from '../../support/skip.js';
import { testClang } from '../../support/compilers.js';

const COMPILERS = ['clang-14', 'clang-22', 'gcc-12'];
const SYMBOLIZERS = ['llvm-symbolizer-22', 'llvm-symbolizer-19', 'llvm-symbolizer-14'];
const SYMBOLIZER = SYMBOLIZERS.find(hasCommand) ?? SYMBOLIZERS[0];

const SOURCE = `int printf(const char *format, ...);
void *malloc(unsigned long size); void abort(void);
struct node { struct node *next; int value; };
static inline int square(int x) { return x * x; }
static inline __attribute__((always_inline)) int sum(const struct node *n) {
  int total = 0;
  for (; n; n = n->next) {
    if (n->value > 3)
      total += square(n->value);
    else
      total -= n->value;
  }
  return total;
}
int work(int count) {
  struct node *list = 0;
  for (int i = 0; i < count; i++) {
    struct node *n = malloc(sizeof *n);
    if (!n) abort();
    n->next = list;
    n->value = i * square(i);
    list = n;
  }
  printf("%d\\n", sum(list));
  switch (count) {
    case 1: return 7;
    case 2: return square(count) + sum(list->next);
    default: return sum(list);
  }
}
int main(int argc, char **argv) { return work(argc) > 0; }
`;

const inflate = (bytes: Uint8Array, sizeBytes: number): Uint8Array =>
  inflateSync(bytes, { maxOutputLength: sizeBytes });

function format(place: LinePlace | undefined): string {
  return `${normalize(place?.file ?? '??')}:${place?.line ?? 0}:${place?.column ?? 0}`;
}

/** At every offset of .text: "square at /x/a.c:4:40, sum at /x/a.c:9:7, at /x/a.c:24:2", from the inside out. */
function linesOf(object: ElfObject): readonly string[] {
  const info = DebugInfo.read(object, inflate);
  const text = object.sections.find(({ name }) => name === '.text');
  return Array.from({ length: text?.sizeBytes ?? 0 }, (_, offset) => {
    const code = info.find(text?.index ?? 0, offset);
    let place: LinePlace | undefined = code;
    const calls = (code?.inlined ?? []).map((one) => {
      const inside = `${one.function ?? '??'} at ${format(place)}, `;
      place = one.call;
      return inside;
    });
    return `${calls.join('')}at ${format(place)}`;
  });
}

/** The same of what the symbolizer prints for an address: names and places in turn. */
function fromSymbolizer(output: string): string {
  const lines = output.trim().split('\n');
  const calls: string[] = [];
  for (let i = 0; i + 1 < lines.length; i += 2) {
    const isLast = i + 2 >= lines.length;
    calls.push(`${isLast ? '' : `${lines[i]} `}at ${normalize(lines[i + 1])}`);
  }
  return calls.join(', ');
}

describe('Debug information of objects', () => {
  let folder: string;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'telejit-lines-'));
    writeFileSync(join(folder, 'a.c'), SOURCE);
  });
  after(() => rmSync(folder, { recursive: true }));

  function compile(compiler: string, flags: readonly string[]): string {
    const output = join(folder, 'a.o');
    execFileSync(compiler, ['-g', '-O2', ...flags, '-c', 'a.c', '-o', output], { cwd: folder });
    return output;
  }

  const read = (path: string): ElfObject => readElfObject(readFileSync(path), 'a.o');

  /** As LLVM's symbolizer has it, for as many addresses as asked. */
  function reference(symbolizer: string, path: string, count: number): readonly string[] {
    const input = Array.from({ length: count }, (_, address) => `0x${address.toString(16)}\n`).join('');
    const args = [`--obj=${path}`, '--inlines', '--functions=linkage'];
    const output = execFileSync(symbolizer, args, { input, encoding: 'utf8', maxBuffer: 1 << 26 });
    return output.split('\n\n', count).map(fromSymbolizer);
  }

  for (const compiler of COMPILERS) {
    const versions = [2, 3, 4, 5].map((version) => [`-gdwarf-${version}`]);
    const targets = ['aarch64', 'aarch64_be'].map((arch) => ['-gdwarf-5', `--target=${arch}-linux-gnu`, '-gz=zlib']);
    for (const flags of [
      ...versions,
      ...(compiler.startsWith('clang') ? targets : []),
      ['-gdwarf-5', '-gz=zlib'],
      ['-gdwarf-5', '-O0'],
      ['-gdwarf-5', '-gdwarf64'],
    ]) {
      const isRefused = flags.includes('-gdwarf64') && compiler === 'clang-14';
      const why = isRefused ? 'it makes no DWARF of 64 bits' : whyNoCommand(SYMBOLIZER, compiler);
      itUnless(why, `says of every byte of ${compiler} ${flags.join(' ')} what LLVM's symbolizer says`, () => {
        const path = compile(compiler, flags);
        const lines = linesOf(read(path));
        expect(lines.length).to.be.greaterThan(200);
        expect(lines.some((line) => line.startsWith('sum at '))).to.equal(true);
        expect(lines).to.deep.equal(reference(SYMBOLIZER, path, lines.length));
      });
    }
  }

  itUnless(whyNoCommand('gcc-12'), 'is read from sections that are compressed in the old way of GNU', () => {
    const plain = linesOf(read(compile('gcc-12', ['-gz=none'])));
    const packed = read(compile('gcc-12', ['-gz=zlib-gnu']));
    expect(packed.sections.map(({ name }) => name)).to.include('.zdebug_line');
    expect(linesOf(packed)).to.deep.equal(plain);
  });

  it('is refused when it is compressed and nothing can unpack it, or it unpacks to another size', () => {
    const object = read(compile(testClang(), ['-gz=zlib']));
    expect(() => DebugInfo.read(object)).to.throw(InputError, /nothing here can unpack it/);
    const short = (bytes: Uint8Array, sizeBytes: number): Uint8Array => inflate(bytes, sizeBytes).subarray(1);
    expect(() => DebugInfo.read(object, short)).to.throw(InputError, /a\.o \.debug_\w+: it unpacks to/);
  });

  it('is not there in objects without, and reading it leaves the file as it is', () => {
    const path = compile(testClang(), ['-g0']);
    expect(DebugInfo.isIn(read(path))).to.equal(false);
    const bytes = readFileSync(compile(testClang(), []));
    const before = Buffer.from(bytes);
    const object = readElfObject(bytes, 'a.o');
    expect(DebugInfo.isIn(object)).to.equal(true);
    expect(linesOf(object)[0]).to.match(/^at \/.*\/a\.c:15:0$/);
    expect(bytes.equals(before)).to.equal(true);
  });

  it('gives lines, with the names that tables have, when the compilations cannot be read', () => {
    const object = read(compile(testClang(), ['-gdwarf-4', '-gz=none']));
    const info = object.sections.find(({ name }) => name === '.debug_info');
    // The version.
    info?.data.set([77], 4);
    expect(linesOf(object)[0]).to.equal('at a.c:15:0');
  });

  it('makes reading throw nothing but its own errors when bytes of it are wrong, and end', () => {
    const objects = ['-gdwarf-2', '-gdwarf-5', '-gz=zlib'].map((flag) => {
      const object = read(compile(testClang(), [flag]));
      return { object, debug: object.sections.filter(({ name }) => name.startsWith('.debug')) };
    });
    const edit = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), fc.nat(255));
    fc.assert(
      fc.property(
        fc.nat(objects.length - 1),
        fc.array(fc.tuple(fc.nat(), edit), { minLength: 1, maxLength: 6 }),
        (i, edits) => {
          const { object, debug } = objects[i];
          const changed = new Map(debug.map(({ index, data }) => [index, new Uint8Array(data)]));
          for (const [which, [where, value]] of edits) {
            const data = changed.get(debug[which % debug.length].index) ?? new Uint8Array();
            data[Math.floor(where * data.length)] = value;
          }
          const sections = object.sections.map((one) => ({ ...one, data: changed.get(one.index) ?? one.data }));
          try {
            linesOf({ ...object, sections });
          } catch (error) {
            if (!(error instanceof InputError)) throw error;
            expect(error.code).to.equal('BAD_DEBUG_INFO');
            expect(error.message).to.match(/^a\.o \.debug_/);
          }
        },
      ),
      { numRuns: 1500 },
    );
  });
});
