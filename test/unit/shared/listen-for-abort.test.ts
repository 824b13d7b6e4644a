import { getEventListeners } from 'node:events';
import { listenForAbort } from '@telejit/shared';
import { expect } from 'chai';

describe('listenForAbort', () => {
  it('tells all who have not left, in order, and adds one listener to the signal for all of them', () => {
    const { signal, ...controller } = abortable();
    const told: number[] = [];
    const ends = Array.from({ length: 1000 }, (_, i) => listenForAbort(signal, () => told.push(i)));
    expect(getEventListeners(signal, 'abort')).to.have.length(1);
    for (let i = 0; i < 1000; i += 2) ends[i]();
    controller.abort();
    expect(told).to.deep.equal(Array.from({ length: 500 }, (_, i) => 2 * i + 1));
    for (const end of ends) end();
    expect(told).to.have.length(500);
  });

  it('leaves nothing at a signal when the last has left, and listens again for the next', () => {
    const { signal, abort } = abortable();
    let told = 0;
    const listener = (): void => void told++;
    const ends = [listenForAbort(signal, listener), listenForAbort(signal, listener)];
    for (const end of [...ends, ...ends]) end();
    expect(getEventListeners(signal, 'abort')).to.deep.equal([]);
    listenForAbort(signal, listener);
    abort();
    expect(told).to.equal(1);
  });

  it('does not tell one who is taken off by an earlier one, nor any who come too late', () => {
    const { signal, abort } = abortable();
    const told: string[] = [];
    listenForAbort(signal, () => {
      told.push('first');
      end();
    });
    const end = listenForAbort(signal, () => told.push('second'));
    abort();
    listenForAbort(signal, () => told.push('late'))();
    expect(told).to.deep.equal(['first']);
  });

  it('listens to no signal at all', () => {
    expect(() => listenForAbort(undefined, () => undefined)()).to.not.throw();
  });
});

function abortable(): { readonly signal: AbortSignal; readonly abort: () => void } {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}
