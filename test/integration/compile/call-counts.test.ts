import { findLlvm, type CompilePool } from '@telejit/controller/compile';
import { readLinkGraph } from '@telejit/controller/jitlink';
import { expect } from 'chai';
import { rejection } from '../../support/rejection.js';
import { newPool, request } from './support.js';

const TEXT = `define i64 @often(i64 %a) { %r = mul i64 %a, 3 ret i64 %r }
  define i64 @never(i64 %a) { %r = mul i64 %a, 5 ret i64 %r }
  define i64 @unknown(i64 %a) { %r = mul i64 %a, 7 ret i64 %r }`;

for (const llvm of findLlvm()) {
  describe(`callCounts of a compilation, LLVM ${llvm.version}`, () => {
    let pool: CompilePool;
    before(() => {
      pool = newPool(llvm, 1);
    });
    after(() => pool.close());

    /** The sections of code that there are beside .text. */
    const sections = async (callCounts?: ReadonlyMap<string, number>): Promise<readonly string[]> => {
      const { object } = await pool.compile(request('counted.ll', TEXT, { callCounts }));
      const names = Buffer.from(object).toString('latin1').split('\0');
      return ['.text.hot.', '.text.unlikely.'].filter((name) => names.some((found) => found.endsWith(name)));
    };

    it('have the optimiser know what is hot, and what is cold', async () => {
      expect(await sections()).to.deep.equal([]);
      const counts = new Map([
        ['often', 1_000_000],
        ['never', 0],
        ['elsewhere', 5],
      ]);
      expect(await sections(counts)).to.deep.equal(['.text.hot.', '.text.unlikely.']);
      expect(await sections(new Map([['often', Number.MAX_SAFE_INTEGER]]))).to.deep.equal(['.text.hot.']);
    });

    it('leave an object that can be linked, though it has a call graph profile', async () => {
      const caller = `${TEXT} define i64 @caller(i64 %a) noinline { %r = call i64 @often(i64 %a) noinline ret i64 %r }`;
      const callCounts = new Map([
        ['often', 1000],
        ['caller', 1000],
      ]);
      const { object } = await pool.compile(request('calls.ll', caller, { callCounts }));
      expect(Buffer.from(object).includes('.rel.llvm.call-graph-profile')).to.equal(true);
      expect(readLinkGraph(object, 'calls.o').definitions).to.have.lengthOf(4);
    });

    it('say nothing when nothing was called', async () => {
      expect(await sections(new Map())).to.deep.equal([]);
      expect(await sections(new Map([['never', 0]]))).to.deep.equal([]);
    });

    it('are whole numbers', async () => {
      for (const count of [-1, 0.5, 2 ** 53, Number.NaN])
        expect(await rejection(sections(new Map([['often', count]])))).to.include({ code: 'COMPILE_REQUEST' });
    });
  });
}
