import { expect } from 'chai';
import { Activity } from '../../../packages/executor/dist/calls/activity.js';

describe('Activity', () => {
  it('does what waits for the past when all has ended that ran before, in order, and not for what began later', () => {
    const activity = new Activity();
    const done: string[] = [];
    activity.whenPast(() => done.push('at once'));
    const [endFirst, endSecond] = [activity.begin(), activity.begin()];
    activity.whenPast(() => done.push('past two'));
    const endThird = activity.begin();
    activity.whenPast(() => done.push('past three'));
    activity.begin();
    endThird();
    endFirst();
    expect(done).to.deep.equal(['at once']);
    endSecond();
    expect(done).to.deep.equal(['at once', 'past two', 'past three']);
  });

  it('counts an end that is said twice once', () => {
    const activity = new Activity();
    const done: string[] = [];
    const [end, endOther] = [activity.begin(), activity.begin()];
    activity.whenPast(() => done.push('past'));
    end();
    end();
    expect(done).to.deep.equal([]);
    endOther();
    expect(done).to.deep.equal(['past']);
  });

  it('lets what was waited for begin something', () => {
    const activity = new Activity();
    const done: string[] = [];
    const end = activity.begin();
    activity.whenPast(() => {
      const endInner = activity.begin();
      activity.whenPast(() => done.push('inner'));
      endInner();
    });
    activity.whenPast(() => done.push('outer'));
    end();
    expect(done).to.have.members(['inner', 'outer']);
    activity.whenPast(() => done.push('idle'));
    expect(done.at(-1)).to.equal('idle');
  });
});
