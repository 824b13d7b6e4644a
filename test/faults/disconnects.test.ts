import { connectExecutor, LLJIT, spawnExecutor, type Executor } from '@telejit/controller';
import { createRequire } from 'node:module';
import { expect } from 'chai';
import { CuttingProxy } from '../support/cutting-proxy.js';
import { rejection } from '../support/rejection.js';
import { linesOf, script, SCRIPT_OBJECT, SCRIPT_RESULT } from '../support/session-script.js';

const COMMAND = [process.execPath, createRequire(import.meta.url).resolve('@telejit/executor/bin')];

const LOSSES = ['CONNECTION_LOST', 'EXECUTOR_UNREACHABLE'];

describe('A connection that is cut', () => {
  let executor: Executor;
  /** Of a session that the others cannot disturb. */
  let observer: Awaited<ReturnType<Executor['openSession']>>;

  const start = async (...options: string[]): Promise<void> => {
    executor = await spawnExecutor({ command: [...COMMAND, ...options] });
    // What stays in any case is there from the beginning.
    await script(executor.address);
    observer = await executor.openSession();
  };
  afterEach(() => executor.close());

  const memory = async (): Promise<unknown> => {
    const { codeBytes, constantBytes, dataBytes, heldUnits } = await observer.submit('memoryUse', {}).result;
    return { codeBytes, constantBytes, dataBytes, heldUnits };
  };
  /** Resolves when the executor has freed everything of sessions that are gone. */
  const freed = async (before: unknown): Promise<void> => {
    for (let last = await memory(); JSON.stringify(last) !== JSON.stringify(before);) last = await memory();
  };
  /** The script once for each boundary between messages, with the connection cut there. */
  const cutEverywhere = async (each: (running: Promise<unknown>, frame: number) => Promise<void>): Promise<number> => {
    let frame = 1;
    for (let hasCut = true; hasCut; frame++) {
      await using proxy = await CuttingProxy.start(executor.address);
      proxy.cutAt(frame);
      const running = script(proxy.address);
      await each(running, frame);
      ({ hasCut } = proxy);
    }
    return frame - 2;
  };

  it('at any message ends everything with the loss, and leaves nothing in the executor', async function () {
    this.timeout(300_000);
    await start();
    const before = await memory();
    let losses = 0;
    const cuts = await cutEverywhere(async (running, frame) => {
      const outcome = await running.catch((error: unknown) => error);
      if (outcome instanceof Error) {
        losses++;
        expect(outcome, `cut at ${frame}`).to.have.property('code').that.is.oneOf(LOSSES);
      } else expect(outcome).to.deep.equal(SCRIPT_RESULT);
      await freed(before);
    });
    expect(cuts).to.be.above(20);
    // After the last of the results has come, nobody misses the connection.
    expect(losses).to.be.above(10);
  });

  it('at any message is not noticed where the executor keeps sessions for a while', async function () {
    this.timeout(300_000);
    await start('--resume-window', '30');
    const before = await memory();
    const cuts = await cutEverywhere(async (running, frame) => {
      const outcome = await running.catch((error: unknown) => error);
      // Before the hello is answered there is no session to keep.
      if (outcome instanceof Error)
        expect([frame <= 2, outcome], `cut at ${frame}`).to.have.nested.property('[0]', true);
      else expect(outcome, `cut at ${frame}`).to.deep.equal(SCRIPT_RESULT);
    });
    expect(cuts).to.be.above(20);
    await freed(before);
  });

  it('again and again leaves a program running, whose output is complete', async () => {
    await start('--resume-window', '30');
    await using proxy = await CuttingProxy.start(executor.address);
    await using remote = await connectExecutor(proxy.address);
    await using jit = await LLJIT.builder().executor(remote).create();
    await jit.addObject(SCRIPT_OBJECT);
    let bytes = 0;
    let cuts = 0;
    const { exitCode } = await jit.runAsMain('main', {
      argv: ['main', '300000'],
      stdin: '',
      stdout: (chunk) => {
        bytes += chunk.length;
        if (bytes <= (cuts + 1) * 20_000) return;
        cuts++;
        proxy.cut();
      },
    });
    expect([exitCode, bytes]).to.deep.equal([0, linesOf(300_000).length]);
    expect(cuts).to.be.above(5);
    expect(jit.remoteSession.stats.resumptions).to.be.above(5);
  });

  it('for longer than the executor keeps the session ends it, in both processes', async () => {
    await start('--resume-window', '0.5');
    const before = await memory();
    const proxy = await CuttingProxy.start(executor.address);
    const remote = await connectExecutor(proxy.address);
    const jit = await LLJIT.builder().executor(remote).create();
    await jit.addObject(SCRIPT_OBJECT);
    const slow = jit.function('int slow(void)');
    await slow();
    const pending = slow();
    proxy.close();
    const error = await rejection(pending);
    expect(error).to.have.property('code').that.is.oneOf(LOSSES);
    expect(error.message).to.include('the session was not taken up again: ');
    await freed(before);
    await remote.close();
    await proxy[Symbol.asyncDispose]();
  });

  it('is taken up again only with what the session was given', async () => {
    await start('--resume-window', '30');
    const grpc = await import('@grpc/grpc-js');
    const { executorServiceDefinition, telejit } = await import('@telejit/shared/wire').then(async (wire) => ({
      ...wire,
      ...(await import('@telejit/shared/wire/service')),
    }));
    const client = new grpc.Client(executor.address, grpc.credentials.createInsecure());
    const asIs = (bytes: Buffer): Buffer => bytes;
    const stream = client.makeBidiStreamRequest(executorServiceDefinition.session.path, asIs, asIs);
    const failed = new Promise<unknown>((resolve) => stream.on('error', resolve));
    stream.write(
      Buffer.from(telejit.v1.ControllerFrame.encode({ resume: { token: Buffer.alloc(32), received: 0 } }).finish()),
    );
    expect(await failed)
      .to.include({ code: grpc.status.FAILED_PRECONDITION })
      .and.have.property('details')
      .that.includes('SESSION_GONE');
    client.close();
  });
});
