import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { isGone, logged, logOf, startDaemon } from '../support/daemon.js';
import { ExecutorProcess, RawSession } from '../support/raw-session.js';
import { script, SCRIPT_RESULT } from '../support/session-script.js';

const DOOMED = fileURLToPath(new URL('../support/doomed-controller.ts', import.meta.url));

interface Doomed {
  /** The process in which its call runs. */
  readonly executor: number;
  /** The program that it runs. */
  readonly program: number;
  kill(): Promise<void>;
}

/** A controller in a process of its own, whose call and whose program have begun. */
async function beginDoomed(address: string): Promise<Doomed> {
  const child = spawn(process.execPath, ['--import', 'tsx', DOOMED, address], { stdio: ['ignore', 'pipe', 'inherit'] });
  const closed = once(child, 'close');
  let text = '';
  for await (const chunk of child.stdout) {
    text += String(chunk);
    if (text.endsWith('\n')) break;
  }
  const [executor, program] = text.split(' ').map(Number);
  return {
    executor,
    program,
    kill: async () => {
      child.kill('SIGKILL');
      await closed;
    },
  };
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe('A controller that is killed', () => {
  for (const [what, args] of [
    ['', []],
    [' after the time for which it is kept', ['--resume-window', '0.3']],
  ] as const) {
    it(`has its call and its program ended${what}, and everything of its session freed`, async () => {
      const executor = await ExecutorProcess.start({ args });
      // What stays in any case is there from the beginning.
      await script(executor.address);
      const observer = await RawSession.connect(executor.address);
      const memory = async (): Promise<string> => {
        const { codeBytes, constantBytes, dataBytes, heldUnits } = await observer.submit('memoryUse', {});
        return JSON.stringify({ codeBytes, constantBytes, dataBytes, heldUnits });
      };
      const before = await memory();
      const doomed = await beginDoomed(executor.address);
      expect(doomed.executor).to.equal(executor.pid);
      expect(await memory()).not.to.equal(before);
      await doomed.kill();
      await isGone(doomed.program);
      for (let now = await memory(); now !== before;) now = await memory();
      expect(await script(executor.address)).to.deep.equal(SCRIPT_RESULT);
      await observer.close();
      await executor.stop();
    }).timeout(120_000);

    it(`has its process of a daemon ended${what}, and its program with it`, async () => {
      const daemon = await startDaemon({ args: [...args, '--max-sessions', '1'] });
      const doomed = await beginDoomed(daemon.address);
      expect(doomed.executor).not.to.equal(daemon.pid);
      await doomed.kill();
      await isGone(doomed.program);
      await isGone(doomed.executor);
      await logged(daemon, ({ msg }) => msg === 'session ended');
      expect(await script(daemon.address)).to.deep.equal(SCRIPT_RESULT);
      await daemon.stop();
    }).timeout(120_000);
  }

  it('has its process of a daemon kept for the time that it may come back, beside others', async () => {
    const daemon = await startDaemon({ args: ['--resume-window', '3600'] });
    const doomed = await beginDoomed(daemon.address);
    await doomed.kill();
    expect(await script(daemon.address)).to.deep.equal(SCRIPT_RESULT);
    await logged(daemon, ({ msg }) => msg === 'session ended');
    expect(logOf(daemon).filter(({ msg, session }) => msg === 'session ended' && session === 1)).to.deep.equal([]);
    expect([isAlive(doomed.executor), isAlive(doomed.program)]).to.deep.equal([true, true]);
    await daemon.stop();
    await isGone(doomed.program);
  }).timeout(120_000);
});
