// A test that fails may leave an executor or a connection open, which would keep the run from ever ending.
const PATIENCE_MS = 30_000;

after(() => {
  setTimeout(() => {
    const open = process.getActiveResourcesInfo().join(', ');
    process.stderr.write(`the tests are over, but something that they left open keeps this process alive: ${open}\n`);
    process.exit(1);
  }, PATIENCE_MS).unref();
});
