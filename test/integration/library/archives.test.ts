import { readFileSync, rmSync } from 'node:fs';
import { LLJIT, spawnExecutor, type Executor } from '@telejit/controller';
import { expect } from 'chai';
import { ArchiveFolder } from '../../support/archives.js';
import { rejection } from '../../support/rejection.js';

describe('Archives in the library', () => {
  let folder: ArchiveFolder;
  let executor: Executor;
  let jit: LLJIT;

  before(async () => {
    folder = new ArchiveFolder();
    executor = await spawnExecutor();
  });
  after(async () => {
    await executor.close();
    folder.end();
  });
  beforeEach(async () => {
    jit = await LLJIT.builder().executor(executor).create();
  });
  afterEach(() => jit.close());

  const call = async (prototype: string): Promise<unknown> => await jit.function(prototype)();

  describe('that are thin', () => {
    before(() => {
      folder.compile('one.o', 'int two(void); int one(void) { return two() - 1; }');
      folder.compile('two.o', 'int two(void) { return 2; }');
      folder.tool('ar', 'rcsT', 'thin.a', 'one.o', 'two.o');
    });

    it('link the files beside them, given as a path, or as bytes with their folder', async () => {
      await jit.addArchive(folder.at('thin.a'));
      expect(await call('int one()')).to.equal(1);
      await using other = await LLJIT.builder().executor(executor).create();
      await other.addArchive(readFileSync(folder.at('thin.a')), { name: 'thin.a', folder: folder.path });
      expect(await other.function('int one()')()).to.equal(1);
    });

    it('cannot be given as bytes alone', async () => {
      const error = await rejection(jit.addArchive(readFileSync(folder.at('thin.a')), { name: 'thin.a' }));
      expect(error).to.have.property('code', 'THIN_ARCHIVE');
      expect(error.message).to.match(/^thin\.a: it is a thin archive/);
    });

    it('say which member is missing when it is needed, and not before', async () => {
      folder.compile('lost.o', 'int lost(void) { return 0; }');
      folder.tool('ar', 'rcsT', 'lost.a', 'two.o', 'lost.o');
      rmSync(folder.at('lost.o'));
      await jit.addArchive(folder.at('lost.a'));
      expect(await call('int two()')).to.equal(2);
      const error = await rejection(jit.lookup('lost'));
      expect(error).to.have.property('code', 'THIN_MEMBER_MISSING');
      expect(error.message).to.match(/^lost\.a\(lost\.o\): .*ENOENT/);
    });

    it('do not wait for a pipe that stands where a member was', async () => {
      folder.compile('pipe.o', 'int pipe_member(void) { return 0; }');
      folder.tool('ar', 'rcsT', 'pipe.a', 'pipe.o');
      rmSync(folder.at('pipe.o'));
      folder.tool('mkfifo', 'pipe.o');
      await jit.addArchive(folder.at('pipe.a'));
      const error = await rejection(jit.lookup('pipe_member'));
      expect(error).to.have.property('code', 'THIN_MEMBER_MISSING');
      expect(error.message).to.include('is not an ordinary file');
    });
  });
});
