import { expect } from 'chai';
import { runLiarTarget } from './support/liar-run.js';
import { runPureTarget } from './support/pure-run.js';
import { runWireTarget } from './support/wire-run.js';

/** As test/support/seed.ts has it. */
const SEED = Number(process.env.TELEJIT_SEED ?? 1);

describe('Real input with changes', function () {
  this.timeout(300_000);

  for (const [target, what, cases] of [
    ['objects', 'object files', 4000],
    ['archives', 'archives', 4000],
    ['scripts', 'linker scripts', 4000],
  ] as const) {
    it(`of ${what} is read and linked or refused, in proportion to its size`, async () => {
      const report = await runPureTarget({ target, seed: SEED, cases, isShort: true, isTimed: false });
      expect(report.findings, `npm run fuzz -- --target ${target} --seed ${SEED} --short --case N`).to.deep.equal([]);
      expect(report.cases).to.equal(cases);
      expect(Object.keys(report.codes)).to.include('accepted');
    });
  }

  for (const memory of ['dual', 'strict'] as const) {
    it(`of frames, and of Link operations above all, leaves the executor, its sessions and its ${memory} memory as they were`, async () => {
      const report = await runWireTarget({ memory, seed: SEED, cases: 300, isShort: true });
      expect(report.findings, `npm run fuzz -- --target wire --seed ${SEED} --short --case N`).to.deep.equal([]);
      expect(report.cases).to.equal(300);
      expect(Object.keys(report.codes)).to.include.members(['message linked', 'message BAD_UNIT', 'session OK']);
    });
  }

  it('of what an executor says comes to an end in the controller, with its own errors', async () => {
    const report = await runLiarTarget({ seed: SEED, cases: 60 });
    expect(report.findings, `npm run fuzz -- --target replies --seed ${SEED} --case N`).to.deep.equal([]);
    expect(Object.keys(report.codes)).to.include('BAD_REPLY');
  });
});
