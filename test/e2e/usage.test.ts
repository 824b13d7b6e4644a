import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { assert } from 'chai';
import { ListeningExecutor, telejit, type Finished } from './support/telejit.js';
import { Workspace } from './support/workspace.js';

describe('the command line of telejit', () => {
  for (const args of [
    ['--help'],
    ['run', '--help'],
    ['link', '--help'],
    ['run-batch', '--help'],
    ['describe', '--help'],
    ['help', 'run'],
  ]) {
    it(`prints help for ${args.join(' ')} on standard output and exits with 0`, async () => {
      const { code, stdout, stderr } = await telejit(args);
      assert.deepEqual([code, stderr], [0, '']);
      assert.match(stdout.toString(), /^Usage: telejit/);
    });
  }

  it('prints its version, that of Node.js and those of LLVM', async () => {
    const { code, stdout, stderr } = await telejit(['--version']);
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(stdout.toString(), /^telejit \d+\.\d+\.\d+\nNode\.js \d+\.\d+\.\d+\n(LLVM \d+(\.\d+)* \(\/.*\)\n)+$/);
  });

  const wrong: readonly (readonly [readonly string[], RegExp])[] = [
    [[], /Usage: telejit/],
    [['bogus'], /^telejit: error: unknown command 'bogus'/],
    [['run'], /^telejit: error: missing required argument 'input'/],
    [['run', '--', 'a.o'], /^telejit: error: missing required argument 'input'/],
    [['run', '--bogus', 'a.o'], /^telejit: error: unknown option '--bogus'/],
    [['run', '-O4', 'a.o'], /It must be 0, 1, 2 or 3/],
    [['run', '-Os', 'a.o'], /It must be 0, 1, 2 or 3/],
    [['run', '--env', 'A', 'a.o'], /It must be NAME=VALUE/],
    [['run', '--env', '=1', 'a.o'], /It must be NAME=VALUE/],
    [['run', '--timeout', '0', 'a.o'], /It must be a time/],
    [['run', '--timeout', '-1', 'a.o'], /It must be a time/],
    [['run', '--timeout', '1d', 'a.o'], /It must be a time/],
    [['run', '--timeout', '1194h', 'a.o'], /It must be a time/],
    [['run', '-l', '', 'a.o'], /It is empty/],
    [['run', '--mcpu', 'generic', '--mattr', '+avx2,sse3', 'a.o'], /--mattr "sse3" does not begin with \+ or -/],
    [['run', 'a.o', '--entry'], /argument missing/],
    [['run-batch'], /missing required argument 'file'/],
    [['run-batch', '-j0', 'a'], /It must be a whole number from 1 to 1024/],
    [['run-batch', '-j', '1025', 'a'], /It must be a whole number from 1 to 1024/],
    [['run-batch', '-j', '1.5', 'a'], /It must be a whole number from 1 to 1024/],
    [['describe'], /missing required argument 'address'/],
  ];
  for (const [args, expected] of wrong) {
    it(`exits with 2 and says why for: telejit ${args.join(' ')}`, async () => {
      const { code, stdout, stderr } = await telejit(args);
      assert.deepEqual([code, stdout.toString()], [2, '']);
      assert.match(stderr, expected);
      if (args.length > 0) assert.include(stderr.split('\n(telejit --help')[0], ' [USAGE]');
    });
  }

  it('says that what listens at an address is no executor', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    try {
      await once(server, 'listening');
      const bound = server.address();
      assert(typeof bound === 'object' && bound !== null);
      const address = `127.0.0.1:${bound.port}`;
      const plain = await telejit(['describe', address]);
      assert.equal(plain.code, 1);
      assert.match(
        plain.stderr,
        /^telejit: error: no executor can be reached at 127\.0\.0\.1:\d+: what listens there does not speak HTTP\/2 in plain text; it is another server, or an executor that wants TLS \(tls, or --tls-ca\) \[EXECUTOR_UNREACHABLE\]\n$/,
      );
      const encrypted = await telejit(['describe', '--tls', address]);
      assert.equal(encrypted.code, 1);
      assert.match(encrypted.stderr, /: what listens there does not speak TLS; leave out tls .* \[TLS_FAILED\]\n$/);
    } finally {
      server.close();
    }
  });

  it('says how long TMPDIR may be', async () => {
    const workspace = new Workspace();
    try {
      const longest = workspace.path('d'.repeat(77 - Buffer.byteLength(workspace.folder)));
      const main = workspace.path('main.ll');
      writeFileSync(main, 'define i32 @main() { ret i32 3 }');
      for (const folder of [longest, `${longest}d`]) mkdirSync(folder);
      const run = (folder: string): Promise<Finished> =>
        telejit(['run', main], { env: { ...workspace.env, TMPDIR: folder } });
      const { code, stderr } = await run(longest);
      assert.deepEqual([code, stderr], [3, '']);
      assert.deepEqual(
        (await run(`${longest}d`)).stderr,
        `telejit: error: no socket can be made in ${longest}d: the path has 79 bytes, at most 78 are possible; name another with TMPDIR [EXECUTOR_START_FAILED]\n`,
      );
    } finally {
      workspace.end();
    }
  });

  const times = { '.2': 200, '0.2s': 200, '150ms': 150, '0.002m': 120, '0.0001h': 360 };
  for (const [text, ms] of Object.entries(times)) {
    it(`takes --timeout ${text} as ${ms} ms`, async () => {
      const workspace = new Workspace();
      writeFileSync(
        workspace.path('loop.ll'),
        'define i32 @main() {\n  br label %again\nagain:\n  br label %again\n}\n',
      );
      const args = ['run', '--timeout', text, workspace.path('loop.ll')];
      const { code, stderr } = await telejit(args, { env: workspace.env });
      workspace.end();
      assert.deepEqual([code, stderr], [124, `telejit: main was ended after ${ms} ms (--timeout)\n`]);
    });
  }

  it('describes an executor', async () => {
    const workspace = new Workspace();
    const executor = await ListeningExecutor.start(`unix:${workspace.path('x.sock')}`, { env: workspace.env });
    try {
      const plain = await telejit(['describe', executor.address], { env: workspace.env });
      assert.equal(plain.code, 0);
      assert.match(plain.stdout.toString(), new RegExp(`^pid +${executor.pid}$`, 'm'));
      const json = await telejit(['describe', '--json', executor.address], { env: workspace.env });
      const description: unknown = JSON.parse(json.stdout.toString());
      assert.deepInclude(description, { address: executor.address, pid: executor.pid, memoryManager: 'dual' });
    } finally {
      await executor.stop();
    }
    workspace.end();
  });
});
