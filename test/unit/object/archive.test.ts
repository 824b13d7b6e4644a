import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readArchive, type Archive } from '@telejit/controller/object';
import { InputError, messageOf } from '@telejit/shared';
import { expect } from 'chai';
import fc from 'fast-check';
import { ArchiveFolder } from '../../support/archives.js';

const LONG = 'a-member-whose-name-is-too-long-for-the-header.o';

describe('readArchive', () => {
  let folder: ArchiveFolder;

  before(() => {
    folder = new ArchiveFolder();
    mkdirSync(folder.at('sub'));
    folder.compile('a.o', 'int a(void) { return 1; } int both(void) { return 1; }');
    folder.compile(LONG, 'int b(void) { return 2; } int both(void) { return 2; } int common_b;', '-fcommon');
    folder.compile('sub/c.o', 'int c(void) { return 3; } __attribute__((weak)) int weak_c(void) { return 3; }');
  });
  after(() => folder.end());

  const readFile = (path: string): Uint8Array => readFileSync(resolve(folder.path, path));
  const read = (name: string): Archive => readArchive(readFileSync(folder.at(name)), name, { readFile });
  /** Every symbol with the name of its member, as the archive's index has them. */
  const index = ({ symbolIndex, members }: Archive): Record<string, string> =>
    Object.fromEntries([...symbolIndex].map(([symbol, member]) => [symbol, members[member].name]));
  const expected = { a: 'a.o', both: 'a.o', b: LONG, common_b: LONG, c: 'c.o', weak_c: 'c.o' };
  const contents = (archive: Archive): string[] =>
    archive.members.map(({ bytes }) => Buffer.from(bytes).toString('base64'));
  const files = (...names: readonly string[]): string[] => names.map((name) => readFileSync(folder.at(name), 'base64'));
  const failure = (action: () => unknown): InputError => {
    try {
      action();
    } catch (error) {
      if (error instanceof InputError) return error;
      throw error;
    }
    throw new Error('nothing was thrown');
  };

  const FORMATS: readonly (readonly [what: string, ...command: string[]])[] = [
    ['GNU names and a 32-bit index, by GNU ar', 'ar', 'rcs'],
    ['no index, by GNU ar', 'ar', 'rcS'],
    ['GNU names and a 32-bit index, by llvm-ar', 'llvm-ar-14', '--format=gnu', 'rcs'],
    ['BSD names and index', 'llvm-ar-14', '--format=bsd', 'rcs'],
    ['Darwin names and index', 'llvm-ar-14', '--format=darwin', 'rcs'],
    ['BSD names and no index', 'llvm-ar-14', '--format=bsd', 'rcS'],
  ];
  FORMATS.forEach(([what, tool, ...flags], i) => {
    it(`reads ${what}`, () => {
      folder.tool(tool, ...flags, `format${i}.a`, 'a.o', LONG, 'sub/c.o');
      const archive = read(`format${i}.a`);
      expect(archive.members.map((member) => member.name)).to.deep.equal(['a.o', LONG, 'c.o']);
      expect(index(archive)).to.deep.equal(expected);
      const padding = flags[0] === '--format=darwin' ? /(AAAA|\n)*=*$/ : /$^/;
      expect(contents(archive).map((text) => text.replace(padding, ''))).to.deep.equal(
        files('a.o', LONG, 'sub/c.o').map((text) => text.replace(padding, '')),
      );
    });
  });

  const WIDE_INDICES: readonly (readonly [name: string, format: string, bigEndian: boolean])[] = [
    ['/SYM64/', 'gnu', true],
    ['__.SYMDEF_64', 'bsd', false],
  ];
  for (const [name, format, isBigEndian] of WIDE_INDICES) {
    it(`reads the 64-bit index ${name}`, () => {
      folder.tool('llvm-ar-14', `--format=${format}`, 'rcS', `wide-${format}.a`, 'a.o', 'sub/c.o');
      const plain = readFileSync(folder.at(`wide-${format}.a`));
      const word = (value: number): Buffer => {
        const result = Buffer.alloc(8);
        if (isBigEndian) result.writeBigUInt64BE(BigInt(value));
        else result.writeBigUInt64LE(BigInt(value));
        return result;
      };
      const names = Buffer.from('c\0a\0\0\0\0\0');
      const indexBytes = isBigEndian ? 8 * 3 + names.length : 8 + 32 + 8 + names.length;
      const moved = 60 + indexBytes;
      const secondAt = plain.indexOf('`\n', 8 + 60) - 58;
      const at = [secondAt + moved, 8 + moved];
      const data = isBigEndian
        ? [word(2), word(at[0]), word(at[1]), names]
        : [word(32), word(0), word(at[0]), word(2), word(at[1]), word(names.length), names];
      const header = `${name.padEnd(16)}${'0'.padEnd(32)}${String(indexBytes).padEnd(10)}\`\n`;
      const bytes = Buffer.concat([plain.subarray(0, 8), Buffer.from(header), ...data, plain.subarray(8)]);
      expect(index(readArchive(bytes, 'wide.a'))).to.deep.equal({ c: 'c.o', a: 'a.o' });
    });
  }

  it('passes over members that are no objects when it has to make an index', () => {
    writeFileSync(folder.at('README'), 'This is no object.\n');
    folder.compile('lto.o', 'int from_bitcode(void) { return 1; }', '-flto');
    folder.tool('ar', 'rcS', 'mixed.a', 'README', 'lto.o', 'sub/c.o');
    expect(index(read('mixed.a'))).to.deep.equal({ c: 'c.o', weak_c: 'c.o' });
  });

  it('reads an archive without members', () => {
    folder.tool('ar', 'rcs', 'none.a');
    expect(read('none.a')).to.deep.equal({ name: 'none.a', members: [], symbolIndex: new Map() });
  });

  describe('of a thin archive', () => {
    for (const [tool, ...flags] of [
      ['ar', 'rcsT'],
      ['ar', 'rcST'],
      ['llvm-ar-14', '--format=gnu', 'rcsT'],
    ]) {
      it(`reads the files that ${tool} ${flags.join(' ')} names, from the folder of the archive`, () => {
        const name = `sub/thin-${flags.join('')}.a`;
        folder.tool(tool, ...flags, name, 'a.o', LONG, 'sub/c.o');
        const paths: string[] = [];
        const archive = readArchive(readFileSync(folder.at(name)), name, {
          readFile: (path) => {
            paths.push(path);
            return readFileSync(resolve(folder.at('sub'), path));
          },
        });
        expect(archive.members.map((member) => member.name)).to.deep.equal(['../a.o', `../${LONG}`, 'c.o']);
        if (!flags.includes('rcST')) expect(paths, 'nothing is read before it is needed').to.deep.equal([]);
        const expectedThin = Object.entries(expected).map(([symbol, member]) => [
          symbol,
          member === 'c.o' ? member : `../${member}`,
        ]);
        expect(index(archive)).to.deep.equal(Object.fromEntries(expectedThin));
        expect(contents(archive)).to.deep.equal(files('a.o', LONG, 'sub/c.o'));
      });
    }

    it('reads members of archives in it, and of thin archives in it', () => {
      folder.tool('ar', 'rcs', 'sub/inner.a', 'a.o', LONG);
      folder.tool('ar', 'rcsT', 'sub/inner-thin.a', 'sub/c.o');
      folder.tool('ar', 'rcsT', 'outer.a', 'sub/inner.a', 'sub/inner-thin.a');
      const archive = read('outer.a');
      expect(index(archive)).to.include({ a: 'sub/inner.a', b: 'sub/inner.a', c: 'sub/c.o' });
      expect(contents(archive)).to.deep.equal(files('a.o', LONG, 'sub/c.o'));
    });

    it('says which member of which archive is missing, or has changed', () => {
      folder.compile('gone.o', 'int gone;');
      folder.tool('ar', 'rcsT', 'stale.a', 'gone.o');
      const archive = read('stale.a');
      writeFileSync(folder.at('gone.o'), 'shorter');
      const changed = failure(() => archive.members[0].bytes);
      expect(changed).to.have.property('code', 'THIN_MEMBER_CHANGED');
      expect(changed.message).to.match(/^stale\.a\(gone\.o\): .* had \d+ bytes; it has 7 now: make the archive again$/);
      folder.tool('rm', 'gone.o');
      const missing = failure(() => archive.members[0].bytes);
      expect(missing).to.have.property('code', 'THIN_MEMBER_MISSING');
      expect(missing.message).to.match(/^stale\.a\(gone\.o\): .*ENOENT/);
    });

    it('says that an archive in it has changed', () => {
      folder.tool('ar', 'rcs', 'sub/part.a', 'a.o', 'sub/c.o');
      folder.tool('ar', 'rcsT', 'whole.a', 'sub/part.a');
      const archive = read('whole.a');
      execFileSync('rm', [folder.at('sub/part.a')]);
      folder.tool('ar', 'rcs', 'sub/part.a', 'a.o');
      const changed = failure(() => archive.members[1].bytes);
      expect(changed).to.have.property('code', 'THIN_MEMBER_CHANGED');
      expect(changed.message).to.include('whole.a(sub/part.a)').and.to.include('make the thin archive again');
    });

    it('is refused without a way to its files', () => {
      folder.tool('ar', 'rcsT', 'bytes.a', 'a.o');
      const refused = failure(() => readArchive(readFileSync(folder.at('bytes.a')), 'bytes.a'));
      expect(refused).to.have.property('code', 'THIN_ARCHIVE');
      expect(refused.message).to.include('bytes.a').and.to.include('ar rcs');
    });

    it('that names itself ends with an error', () => {
      const header = (name: string, size: number): string =>
        `${name.padEnd(16)}${'0'.padEnd(32)}${String(size).padEnd(10)}\`\n`;
      const loop = Buffer.from(`!<thin>\n${header('//', 8)}loop.a/\n${header('/0:76', 76)}`);
      const error = failure(() => readArchive(loop, 'loop.a', { readFile: () => loop }));
      expect(error.message).to.include('loop.a').and.to.include('nested more than 4 deep');
    });
  });

  describe('given hostile bytes', () => {
    const header = (name: string, size: number): string =>
      `${name.padEnd(16)}${'0'.padEnd(32)}${String(size).padEnd(10)}\`\n`;

    it('takes no more time than the archive is long for members that share a long name', () => {
      const longName = 'x'.repeat(200_000);
      const members = header('/0', 0).repeat(10_000);
      const bytes = Buffer.from(`!<arch>\n${header('//', longName.length)}${longName}${members}`);
      const error = failure(() => readArchive(bytes, 'names.a'));
      expect(error.message).to.equal(
        'names.a: not a usable archive: the member at 200068 has a name of 4096 bytes or more',
      );
    });

    it('takes no more time than the archive is long for symbols that share a long name', () => {
      const count = 20_000;
      const names = Buffer.from('y'.repeat(200_000));
      const index = Buffer.alloc(8 + count * 8 + names.length);
      index.writeUInt32LE(count * 8, 0);
      for (let i = 0; i < count; i++) index.writeUInt32LE(8, 4 + i * 8 + 4);
      names.copy(index, 8 + count * 8);
      const bytes = Buffer.concat([Buffer.from(`!<arch>\n${header('__.SYMDEF', index.length)}`), index]);
      const member = Buffer.from(header('m.o/', 0));
      const at = 8;
      for (let i = 0; i < count; i++) bytes.writeUInt32LE(bytes.length, at + 60 + 4 + i * 8 + 4);
      const error = failure(() => readArchive(Buffer.concat([bytes, member]), 'index.a'));
      expect(error.message).to.include('index.a').and.to.include('overlap without end');
    });

    it('throws nothing but its own errors for thin archives with bytes changed', () => {
      folder.tool('ar', 'rcs', 'sub/inner2.a', 'a.o');
      folder.tool('ar', 'rcsT', 'hostile.a', 'sub/inner2.a', LONG, 'sub/c.o');
      const good = readFileSync(folder.at('hostile.a'));
      const edit = fc.tuple(fc.nat(good.length - 1), fc.constantFrom(...Buffer.from('0159/ :\n`')));
      fc.assert(
        fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
          const bytes = Buffer.from(good);
          for (const [at, value] of edits) bytes[at] = value;
          try {
            const archive = readArchive(bytes, 'hostile.a', { readFile });
            for (const member of archive.members) expect(member.bytes.length).to.be.a('number');
          } catch (error) {
            if (!(error instanceof InputError)) throw error;
            expect(messageOf(error)).to.include('hostile.a');
          }
        }),
        { numRuns: 1000, seed: 7 },
      );
    });
  });
});
