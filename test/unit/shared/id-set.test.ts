import '../../support/seed.js';
import { IdSet } from '@telejit/shared';
import { expect } from 'chai';
import fc from 'fast-check';

describe('IdSet', () => {
  it('has exactly what was added, in as many runs as there are', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60), { maxLength: 80 }), (ids) => {
        const set = new IdSet();
        const expected = new Set<number>();
        for (const id of ids) {
          set.add(id);
          expected.add(id);
        }
        for (let id = 0; id <= 61; id++) expect(set.has(id)).to.equal(expected.has(id));
        expect(set.runCount).to.equal([...expected].filter((id) => !expected.has(id - 1)).length);
      }),
    );
  });

  it('takes one run for numbers that count up to the largest', () => {
    const set = new IdSet();
    for (let id = 2 ** 32 - 1000; id < 2 ** 32; id++) set.add(id);
    expect(set.runCount).to.equal(1);
    expect(set.has(2 ** 32 - 1)).to.equal(true);
    expect(set.has(2 ** 32 - 1001)).to.equal(false);
  });
});
