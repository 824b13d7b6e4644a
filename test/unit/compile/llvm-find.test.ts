import { expect } from 'chai';
import { InputError } from '@telejit/shared';
import { findLlvm, selectLlvm, type LlvmSearch } from '@telejit/controller/compile';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

describe('finding LLVM', () => {
  let root: string;
  before(() => {
    root = realpathSync(mkdtempSync(join(tmpdir(), 'telejit-test-')));
    for (const folder of ['lib', 'other', 'empty']) mkdirSync(join(root, folder));
    const file = (name: string): void => writeFileSync(join(root, name), '');
    file('lib/libLLVM-13.so.1');
    file('lib/libLLVM-14.so.1');
    symlinkSync('libLLVM-14.so.1', join(root, 'lib/libLLVM-14.0.6.so.1'));
    symlinkSync('libLLVM-14.so.1', join(root, 'lib/libLLVM-14.so'));
    file('lib/libLLVM.so.19.1');
    symlinkSync('libLLVM.so.19.1', join(root, 'lib/libLLVM-19.so'));
    symlinkSync('nowhere', join(root, 'lib/libLLVM-20.so'));
    for (const name of ['libLLVMCore.a', 'libLLVM-C.so', 'libLLVM.so', 'libLLVM-x.so', 'libclang-19.so']) {
      file(`lib/${name}`);
    }
    file('other/libLLVM.so.22.1');
    file('other/libLLVM.so.9.1');
    file('other/mine.so');
    const strings = [join(root, 'other/libLLVM.so.22.1'), 'libLLVM.so.22.1', join(root, 'nowhere/libLLVM.so.23.1')];
    writeFileSync(join(root, 'cache'), `glibc-ld.so.cache1.1\0\x01\xff${strings.join('\0')}\0`, 'latin1');
  });
  after(() => rmSync(root, { recursive: true }));

  const search = (more: LlvmSearch = {}): LlvmSearch => ({
    env: {},
    directories: [join(root, 'lib'), join(root, 'missing')],
    loaderCache: join(root, 'cache'),
    ...more,
  });
  const found = (more?: LlvmSearch): string[] =>
    findLlvm(search(more)).map(({ major, version, path }) => `${major} ${version} ${path.slice(root.length)}`);

  it('lists each library once, newest first, with the most exact version that its names tell', () => {
    expect(found()).to.deep.equal([
      '22 22.1 /other/libLLVM.so.22.1',
      '19 19.1 /lib/libLLVM.so.19.1',
      '14 14.0.6 /lib/libLLVM-14.so.1',
    ]);
  });

  it('finds nothing where there is nothing, without failing', () => {
    expect(found({ directories: [], loaderCache: join(root, 'no cache') })).to.deep.equal([]);
  });

  it('lists the library that TELEJIT_LLVM names by its path', () => {
    const env = { TELEJIT_LLVM: join(root, 'lib/libLLVM-19.so') };
    expect(found({ env, directories: [], loaderCache: '' })).to.deep.equal(['19 19.1 /lib/libLLVM.so.19.1']);
  });

  for (const [wanted, env, path] of [
    [undefined, {}, '/other/libLLVM.so.22.1'],
    [undefined, { TELEJIT_LLVM: '14' }, '/lib/libLLVM-14.so.1'],
    [undefined, { TELEJIT_LLVM: '' }, '/other/libLLVM.so.22.1'],
    [19, { TELEJIT_LLVM: '14' }, '/lib/libLLVM.so.19.1'],
    ['19.1', {}, '/lib/libLLVM.so.19.1'],
    ['14.0', {}, '/lib/libLLVM-14.so.1'],
    ['PATH/lib/libLLVM-14.so', {}, '/lib/libLLVM-14.so.1'],
  ] as const) {
    it(`selects ${path} for ${String(wanted)} with TELEJIT_LLVM ${JSON.stringify(env)}`, () => {
      const choice = typeof wanted === 'string' ? wanted.replace('PATH', root) : wanted;
      expect(selectLlvm(choice, search({ env })).path).to.equal(root + path);
    });
  }

  for (const [wanted, env, message] of [
    [
      1,
      {},
      /^LLVM 1 is not installed; found: 22\.1 \(.*\), 19\.1 \(.*\), 14\.0\.6 \(.*\)\. To install it .*llvm-dev\./,
    ],
    [20, {}, /^LLVM 20 is not installed; found: .*: sudo apt-get install libllvm20 \(from https:\/\/apt\.llvm\.org/],
    [undefined, { TELEJIT_LLVM: '21' }, /^LLVM 21 \(from TELEJIT_LLVM\) is not installed; /],
    [
      undefined,
      { TELEJIT_LLVM: '/no/libLLVM.so.22.1' },
      /^there is no LLVM library at \/no\/libLLVM\.so\.22\.1 \(from/,
    ],
    ['PATH/other/mine.so', {}, /^the name of .*\/other\/mine\.so does not say its version, as in libLLVM\.so\.22\.1; /],
    ['PATH/other/libLLVM.so.9.1', {}, /^.*\/other\/libLLVM\.so\.9\.1 is LLVM 9; 14 or newer is needed; /],
  ] as const) {
    it(`says what there is and how to get LLVM: ${String(wanted)}, ${JSON.stringify(env)}`, () => {
      const choice = typeof wanted === 'string' ? wanted.replace('PATH', root) : wanted;
      expect(() => selectLlvm(choice, search({ env })))
        .to.throw(InputError, message)
        .with.property('code', 'LLVM_NOT_FOUND');
    });
  }

  it('says where it searched when there is none', () => {
    const nowhere = search({ directories: [join(root, 'empty')], loaderCache: '/no/cache' });
    expect(() => selectLlvm(undefined, nowhere)).to.throw(
      InputError,
      `no LLVM 14 or newer is installed; searched: ${root}/empty, /no/cache. To install it on Debian or Ubuntu: ` +
        "sudo apt-get install llvm-dev. Or set TELEJIT_LLVM to a library's path.",
    );
  });
});
