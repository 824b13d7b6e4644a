import { looksLikeLinkerScript, parseLinkerScript, type LinkerScriptInput } from '@telejit/controller/object';
import { InputError } from '@telejit/shared';
import { expect } from 'chai';
import fc from 'fast-check';

const bytes = (text: string): Uint8Array => Buffer.from(text);
const file = (name: string, line: number, isAsNeeded = false): LinkerScriptInput => ({
  kind: 'file',
  name,
  isAsNeeded,
  line,
});
const library = (name: string, line: number): LinkerScriptInput => ({ kind: 'library', name, isAsNeeded: false, line });

/** Code and message of what is thrown. */
function complaint(text: string): readonly [string, string] {
  try {
    parseLinkerScript(bytes(text), 'libx.so');
  } catch (error) {
    if (error instanceof InputError) return [error.code, error.message];
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('parseLinkerScript', () => {
  it("reads Debian's libc.so", () => {
    const text = `/* GNU ld script
   Use the shared library, but some functions are only in
   the static library, so try that secondarily.  */
OUTPUT_FORMAT(elf64-x86-64)
GROUP ( /lib/x86_64-linux-gnu/libc.so.6 /usr/lib/x86_64-linux-gnu/libc_nonshared.a  AS_NEEDED ( /lib64/ld-linux-x86-64.so.2 ) )
`;
    expect(looksLikeLinkerScript(bytes(text))).to.equal(true);
    expect(parseLinkerScript(bytes(text), 'libc.so')).to.deep.equal({
      inputs: [
        file('/lib/x86_64-linux-gnu/libc.so.6', 5),
        file('/usr/lib/x86_64-linux-gnu/libc_nonshared.a', 5),
        file('/lib64/ld-linux-x86-64.so.2', 5, true),
      ],
      searchDirs: [],
    });
  });

  it('reads names of every form, separated by spaces or commas, quoted or not', () => {
    const text =
      'SEARCH_DIR(/a) SEARCH_DIR("=/b c");\nINPUT(a.o,"b (1).o" -lz\n-l:exact.a /*x*/ c/*y*/.o =/sys/d.o)\nTARGET(elf64-x86-64)OUTPUT_ARCH(i386:x86-64)';
    expect(parseLinkerScript(bytes(text), 'libx.so')).to.deep.equal({
      inputs: [
        ...[file('a.o', 2), file('b (1).o', 2), library('z', 2)],
        ...[library(':exact.a', 3), file('c', 3), file('.o', 3), file('/sys/d.o', 3)],
      ],
      searchDirs: ['/a', '/b c'],
    });
  });

  it('reads an empty group, and a script that says nothing', () => {
    expect(parseLinkerScript(bytes('GROUP()'), 'libx.so').inputs).to.deep.equal([]);
    expect(parseLinkerScript(bytes(' /* nothing */ ;\n'), 'libx.so')).to.deep.equal({ inputs: [], searchDirs: [] });
  });

  const UNSUPPORTED: readonly (readonly [string, string])[] = [
    ['SECTIONS { .text : { *(.text) } }', 'SECTIONS cannot be honoured'],
    ['PROVIDE(x = 1);', 'PROVIDE cannot be honoured'],
    ['VERSION { V1 { *; }; }', 'VERSION cannot be honoured'],
    ['MEMORY { ram : ORIGIN = 0, LENGTH = 1k }', 'MEMORY cannot be honoured'],
    ['ENTRY(start)', 'ENTRY cannot be honoured'],
    ['INCLUDE other.ld', 'INCLUDE cannot be honoured'],
    ['WHATEVER(1)', 'WHATEVER is not known'],
    ['symbol = 1;', '"symbol" is no command that is known; assignments to symbols cannot be honoured'],
    ['AS_NEEDED(libz.so)', 'AS_NEEDED is not known'],
  ];
  for (const [text, expected] of UNSUPPORTED) {
    it(`names command and line of ${text}`, () => {
      const [code, message] = complaint(`/* a\ncomment */\n${text}`);
      expect(code).to.equal('UNSUPPORTED_LINKER_SCRIPT');
      expect(message)
        .to.match(/^libx\.so:3: /)
        .and.to.include(expected);
    });
  }

  const BAD: readonly (readonly [string, string])[] = [
    ['INPUT(a.o', 'libx.so:1: not a usable linker script: INPUT has no ")"'],
    ['\nINPUT a.o', 'libx.so:2: not a usable linker script: "(" must follow INPUT'],
    ['INPUT', 'libx.so:1: not a usable linker script: "(" must follow INPUT'],
    ['INPUT(a.o (b.o))', 'libx.so:1: not a usable linker script: "(" stands in INPUT where a name belongs'],
    ['INPUT("")', 'libx.so:1: not a usable linker script: "" stands in INPUT where a name belongs'],
    ['INPUT(--wrap)', 'libx.so:1: not a usable linker script: INPUT names "--wrap"; only "-lNAME" may begin with "-"'],
    ['GROUP(AS_NEEDED(AS_NEEDED(a)))', 'libx.so:1: not a usable linker script: AS_NEEDED stands in AS_NEEDED'],
    ['GROUP(AS_NEEDED a)', 'libx.so:1: not a usable linker script: "(" must follow AS_NEEDED'],
    ['SEARCH_DIR()', 'libx.so:1: not a usable linker script: SEARCH_DIR names nothing'],
    ['INPUT(a)\n/* without end', 'libx.so:2: not a usable linker script: a comment has no end'],
    ['INPUT("a\n")', 'libx.so:1: not a usable linker script: a quoted name has no end in its line'],
    [')', 'libx.so:1: not a usable linker script: ")" is no command'],
    [`INPUT(${'x'.repeat(4097)})`, 'libx.so:1: not a usable linker script: a name has more than 4096 characters'],
  ];
  for (const [text, expected] of BAD) {
    it(`says what is wrong with ${JSON.stringify(text.slice(0, 40))}`, () => {
      expect(complaint(text)).to.deep.equal(['BAD_LINKER_SCRIPT', expected]);
    });
  }

  it('refuses a script for another architecture', () => {
    expect(complaint('OUTPUT_FORMAT(elf32-i386)')).to.deep.equal([
      'WRONG_ARCHITECTURE',
      'libx.so:1: OUTPUT_FORMAT(elf32-i386): this version knows elf64-x86-64, elf64-littleaarch64, elf64-bigaarch64',
    ]);
  });

  it('throws nothing but its own errors for any text made of its words', () => {
    const word = fc.constantFrom(
      ...['INPUT', 'GROUP', 'AS_NEEDED', 'SEARCH_DIR', 'OUTPUT_FORMAT', 'elf64-x86-64', '(', ')', ',', ';', '{', '}'],
      ...['-lz', '"', '"a b"', '/*', '*/', '\n', ' ', 'x.o', '=', '\\', '\0', '\ufffd'],
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        try {
          parseLinkerScript(bytes(words.join('')), 'libx.so');
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
        }
      }),
      { numRuns: 5000, seed: 11 },
    );
  });

  it('takes time in proportion to the text, also for comments and names that repeat', () => {
    for (const part of ['/* */ ', '/*', '/* *', '" "', 'a/*', '(', 'INPUT(']) {
      const text = part.repeat(200_000);
      looksLikeLinkerScript(bytes(text));
      try {
        parseLinkerScript(bytes(text), 'libx.so');
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
      }
    }
  });
});

describe('looksLikeLinkerScript', () => {
  it('tells scripts from other text by their first command', () => {
    for (const text of ['INPUT(a)', '/* x */ /* y */\nGROUP (', ' SECTIONS {', 'OUTPUT_FORMAT("elf64-x86-64")']) {
      expect(looksLikeLinkerScript(bytes(text)), text).to.equal(true);
    }
    for (const text of [
      '',
      'define i32 @main() {',
      'int main(void) {}',
      'FOO(1)',
      '; INPUT(a)',
      'INPUT',
      '!<arch>\n',
    ]) {
      expect(looksLikeLinkerScript(bytes(text)), text).to.equal(false);
    }
  });
});
