import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';

const CLI = fileURLToPath(new URL('../../packages/controller/bin/telejit.js', import.meta.url));

/** Processes whose command line names the folder. */
function processesNaming(folder: string): string[] {
  return readdirSync('/proc').filter((name) => {
    if (!/^\d+$/.test(name) || name === String(process.pid)) return false;
    try {
      return readFileSync(`/proc/${name}/cmdline`, 'utf8').includes(folder);
    } catch {
      return false;
    }
  });
}

describe('telejit run, killed with SIGKILL', () => {
  it('leaves no executor, no program and no folder behind', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'orphans-'));
    const input = join(folder, 'loop.ll');
    writeFileSync(
      input,
      'declare i32 @puts(i8*)\n@s = constant [3 x i8] c"up\\00"\ndefine i32 @main() {\n  %r = call i32 @puts(i8* getelementptr ([3 x i8], [3 x i8]* @s, i32 0, i32 0))\n  br label %l\nl:\n  br label %l\n}\n',
    );
    const child = spawn(process.execPath, [CLI, 'run', input], {
      env: { ...process.env, TMPDIR: folder },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    expect(processesNaming(folder)).not.to.deep.equal([]);
    const gone = once(child.stdout, 'close');
    child.kill('SIGKILL');
    await once(child, 'exit');
    await gone;
    const left = (): string[] => readdirSync(folder).filter((name) => name.startsWith('telejit-'));
    const deadline = Date.now() + 10_000;
    while ((left().length > 0 || processesNaming(folder).length > 0) && Date.now() < deadline) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(left()).to.deep.equal([]);
    expect(processesNaming(folder)).to.deep.equal([]);
    rmSync(folder, { recursive: true });
    expect(existsSync(folder)).to.equal(false);
  });
});
