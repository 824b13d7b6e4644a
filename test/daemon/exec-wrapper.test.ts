import { connectExecutor, LLJIT } from '@telejit/controller';
import { expect } from 'chai';
import { EXECUTOR_COMMAND, ListeningExecutor, RunningCommand } from '../e2e/support/telejit.js';
import { Workspace } from '../e2e/support/workspace.js';

const PRINT = `
  @name = private constant [8 x i8] c"WRAPPED\\00"
  declare i8* @getenv(i8*)
  declare i32 @puts(i8*)
  define i32 @main() {
    %value = call i8* @getenv(i8* getelementptr ([8 x i8], [8 x i8]* @name, i32 0, i32 0))
    %r = call i32 @puts(i8* %value)
    ret i32 0
  }`;

describe("a daemon's wrapper for processes that it starts", () => {
  const workspace = new Workspace();
  after(() => workspace.end());

  /** What a program in a session of such a daemon sees of its wrapper. */
  async function wrapped(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<string> {
    const options = { args: ['--daemon', ...args], env: { ...workspace.env, ...env } };
    const daemon = await ListeningExecutor.start('127.0.0.1:0', options);
    try {
      await using executor = await connectExecutor(daemon.address);
      await using jit = await LLJIT.builder().executor(executor).create();
      await jit.addIRModule(PRINT);
      return (await jit.runAsMain()).stdout.toString();
    } finally {
      await daemon.stop();
    }
  }

  it('is a command with arguments', async () => {
    expect(await wrapped(['--exec-wrapper', 'env WRAPPED=yes'])).to.equal('yes\n');
  });

  it('is a JSON array when there are spaces in it', async () => {
    expect(await wrapped(['--exec-wrapper', '["env", "WRAPPED=a b"]'])).to.equal('a b\n');
  });

  it('comes from the environment, unless an option names another', async () => {
    const env = { TELEJIT_EXEC_WRAPPER: 'env WRAPPED=environment' };
    expect(await wrapped([], env)).to.equal('environment\n');
    expect(await wrapped(['--exec-wrapper', 'env WRAPPED=option'], env)).to.equal('option\n');
  });

  for (const [what, text] of [
    ['nothing', ' '],
    ['an array of something else', '["env", 1]'],
    ['an empty word', '["env", ""]'],
    ['broken JSON', '["env"'],
  ] as const) {
    it(`is refused when it is ${what}`, async () => {
      const { env } = workspace;
      const args = ['--listen', '127.0.0.1:0', '--daemon', '--exec-wrapper', text];
      const { code, stderr } = await new RunningCommand([...EXECUTOR_COMMAND, ...args], { env }).finished;
      expect(code).to.equal(2);
      expect(stderr)
        .to.include(`--exec-wrapper is ${JSON.stringify(text)}`)
        .and.include('JSON array of strings');
    });
  }

  it('is named with its code when it cannot be started', async () => {
    const { env } = workspace;
    const args = ['--listen', '127.0.0.1:0', '--daemon', '--exec-wrapper', '/no/such/wrapper'];
    const { code, stderr } = await new RunningCommand([...EXECUTOR_COMMAND, ...args], { env }).finished;
    expect(code).to.equal(1);
    expect(stderr).to.include('telejit-executor: WORKER_FAILED: a worker process cannot serve: spawn /no/such/wrapper');
  });

  it('is for daemons', async () => {
    const { env } = workspace;
    const args = ['--listen', '127.0.0.1:0', '--exec-wrapper', 'env'];
    const { code, stderr } = await new RunningCommand([...EXECUTOR_COMMAND, ...args], { env }).finished;
    expect(code).to.equal(2);
    expect(stderr).to.include('--exec-wrapper: only with --daemon');
  });
});
