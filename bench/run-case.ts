// Runs one case in this process and sends its report to the parent: `run-case.ts NAME PLACEMENT [quick]`. The parent
// has chosen the processors, which the processes that the case starts inherit.
import { CASES } from './cases/index.js';
import { isPlacement } from './support/case.js';

const [name, placement, pace] = process.argv.slice(2);
const found = CASES.find((candidate) => candidate.name === name);
if (found === undefined || !isPlacement(placement) || process.send === undefined) {
  throw new Error('run-case.ts is started by main.ts');
}
const report = await found.run({ placement, isQuick: pace === 'quick' });
process.send(report);
process.disconnect();
