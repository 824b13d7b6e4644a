import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, normalize } from 'node:path';
import { inflateSync } from 'node:zlib';
import { DebugLines, readElfObject, type ElfObject } from '@telejit/controller/object';
import { InputError } from '@telejit/shared';
import { expect } from 'chai';
import fc from 'fast-check';
import { isInstalled } from '../../link/reference-linkers.js';

const COMPILERS = ['clang-14', 'clang-22', 'gcc-12'];
const SYMBOLIZER = ['llvm-symbolizer-22', 'llvm-symbolizer-19', 'llvm-symbolizer-14'].find(isInstalled);

const SOURCE = `#include <stdio.h>
#include <stdlib.h>
struct node { struct node *next; int value; };
static inline int square(int x) { return x * x; }
static int sum(const struct node *n) {
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

/** "/x/a.c:3:5" at every offset of .text. */
function linesOf(object: ElfObject): readonly string[] {
  const lines = DebugLines.read(object, inflate);
  const text = object.sections.find(({ name }) => name === '.text');
  return Array.from({ length: text?.sizeBytes ?? 0 }, (_, offset) => {
    const place = lines.find(text?.index ?? 0, offset);
    return place === undefined ? '??:0:0' : `${normalize(place.file ?? '??')}:${place.line}:${place.column}`;
  });
}

describe('Line tables of objects', () => {
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
    const args = [`--obj=${path}`, '--no-inlines', '--functions=none'];
    const output = execFileSync(symbolizer, args, { input, encoding: 'utf8' });
    return output.split('\n\n', count).map((line) => normalize(line.trim()));
  }

  for (const compiler of COMPILERS) {
    const versions = [2, 3, 4, 5].map((version) => [`-gdwarf-${version}`]);
    for (const flags of [...versions, ['-gdwarf-5', '-gz=zlib'], ['-gdwarf-5', '-O0'], ['-gdwarf-5', '-gdwarf64']]) {
      it(`say of every byte of ${compiler} ${flags.join(' ')} what LLVM's symbolizer says`, function () {
        if (SYMBOLIZER === undefined || !isInstalled(compiler)) return this.skip();
        if (flags.includes('-gdwarf64') && compiler === 'clang-14') return this.skip();
        const path = compile(compiler, flags);
        const lines = linesOf(read(path));
        expect(lines.length).to.be.greaterThan(200);
        const expected = reference(SYMBOLIZER, path, lines.length);
        // Up to version 4 the table does not say what relative names are relative to.
        const names = lines[0].startsWith('/') ? expected : expected.map((line) => line.replace(`${folder}/`, ''));
        expect(lines).to.deep.equal(names);
      });
    }
  }

  it('are read from sections that are compressed in the old way of GNU', function () {
    if (!isInstalled('gcc-12')) return this.skip();
    const plain = linesOf(read(compile('gcc-12', ['-gz=none'])));
    const packed = read(compile('gcc-12', ['-gz=zlib-gnu']));
    expect(packed.sections.map(({ name }) => name)).to.include('.zdebug_line');
    expect(linesOf(packed)).to.deep.equal(plain);
  });

  it('are refused when they are compressed and nothing can unpack them, or unpack to another size', () => {
    const object = read(compile('clang-14', ['-gz=zlib']));
    expect(() => DebugLines.read(object)).to.throw(InputError, /nothing here can unpack it/);
    const short = (bytes: Uint8Array, sizeBytes: number): Uint8Array => inflate(bytes, sizeBytes).subarray(1);
    expect(() => DebugLines.read(object, short)).to.throw(InputError, /a\.o \.debug_\w+: it unpacks to/);
  });

  it('say nothing of objects without debug information, and leave the file as it is', () => {
    const path = compile('clang-14', ['-g0']);
    expect(DebugLines.has(read(path))).to.equal(false);
    const bytes = readFileSync(compile('clang-14', []));
    const before = Buffer.from(bytes);
    const object = readElfObject(bytes, 'a.o');
    expect(DebugLines.has(object)).to.equal(true);
    expect(linesOf(object)[0]).to.match(/a\.c:15:0$/);
    expect(bytes.equals(before)).to.equal(true);
  });

  it('throw nothing but errors of their own for bytes that are wrong, and end', () => {
    const objects = ['-gdwarf-2', '-gdwarf-5', '-gz=zlib'].map((flag) => {
      const object = read(compile('clang-14', [flag]));
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
