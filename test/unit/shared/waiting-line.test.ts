import '../../support/seed.js';
import { WaitingLine, type Place } from '@telejit/shared';
import { expect } from 'chai';
import fc from 'fast-check';

describe('WaitingLine', () => {
  it('gives out what came first, without what left out of the middle', () => {
    const action = fc.oneof(fc.constant('push' as const), fc.constant('shift' as const), fc.nat(30));
    fc.assert(
      fc.property(fc.array(action, { maxLength: 120 }), (actions) => {
        const line = new WaitingLine<number>();
        const places: Place<number>[] = [];
        let expected: number[] = [];
        for (const what of actions) {
          if (what === 'push') {
            expected.push(places.length);
            places.push(line.push(places.length));
          } else if (what === 'shift') {
            expect(line.shift()).to.equal(expected.shift());
          } else if (what < places.length) {
            expect(line.remove(places[what])).to.equal(expected.includes(what));
            expected = expected.filter((item) => item !== what);
          }
          expect(line.length).to.equal(expected.length);
        }
        expect(line.takeAll()).to.deep.equal(expected);
        expect(line.takeAll()).to.deep.equal([]);
      }),
    );
  });

  it('reads nothing of the others, however many, when one leaves it', () => {
    // An item that is compared with others in an array, or copied about there, is read.
    const line = new WaitingLine<number>();
    const places = Array.from({ length: 40_000 }, (_, i) => line.push(i));
    let reads = 0;
    for (const place of places) {
      const { item } = place;
      Object.defineProperty(place, 'item', {
        get: () => {
          reads++;
          return item;
        },
      });
    }
    for (let i = places.length - 1; i > 0; i -= 2) expect(line.remove(places[i])).to.equal(true);
    expect(reads).to.equal(0);
    expect(line.shift()).to.equal(0);
    expect(reads).to.equal(1);
  });

  it('does not take out what is in another one, or has left', () => {
    const [line, other] = [new WaitingLine<string>(), new WaitingLine<string>()];
    const place = line.push('a');
    expect(other.remove(place)).to.equal(false);
    expect(line.remove(place)).to.equal(true);
    expect(line.remove(place)).to.equal(false);
    expect(line.length).to.equal(0);
  });
});
