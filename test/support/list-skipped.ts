// At the end of a run, what was skipped is listed by name: the names say why (skip.ts).
function skippedIn(suite: Mocha.Suite): readonly Mocha.Test[] {
  return [...suite.tests.filter((test) => test.isPending()), ...suite.suites.flatMap(skippedIn)];
}

after(function () {
  const skipped = this.test?.parent === undefined ? [] : skippedIn(this.test.parent);
  if (skipped.length === 0) return;
  const list = skipped.map((test) => `    ${test.titlePath().join(' > ')}\n`).join('');
  process.stdout.write(`\n  Skipped:\n${list}`);
});
