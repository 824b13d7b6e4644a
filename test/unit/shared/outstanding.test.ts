import { Outstanding } from '@telejit/shared';
import { expect } from 'chai';
import fc from 'fast-check';

const NUMBERS = fc.integer({ min: 1, max: 6 });
const STEPS = fc.array(fc.record({ isAdded: fc.boolean(), number: NUMBERS }), { maxLength: 40 });

describe('What is outstanding', () => {
  it('is found by its number until it is removed, as in a Map', () => {
    fc.assert(
      fc.property(STEPS, (steps) => {
        const outstanding = new Outstanding<string>();
        const model = new Map<number, string>();
        for (const [i, { isAdded, number }] of steps.entries()) {
          if (!isAdded || model.has(number)) {
            outstanding.remove(number);
            model.delete(number);
          } else {
            outstanding.add(number, `${number} of step ${i}`);
            model.set(number, `${number} of step ${i}`);
          }
          expect(outstanding.size).to.equal(model.size);
          for (let n = 0; n <= 7; n++) expect(outstanding.get(n)).to.equal(model.get(n));
        }
        const inOrder = [...model].sort(([a], [b]) => a - b).map(([, what]) => what);
        expect(outstanding.takeAll()).to.deep.equal(inOrder);
        expect(outstanding.size).to.equal(0);
        expect(outstanding.takeAll()).to.deep.equal([]);
      }),
    );
  });
});
