import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { describeEmulated, emulatedNode } from '../support/emulated-executor.js';

const SOURCE = fileURLToPath(new URL('sources/publish-code.mjs', import.meta.url));
describeEmulated('aarch64', 'publishing code on an emulated AArch64 machine', (target) => {
  it('comes after content, fixups of instructions and permissions: each range where it runs, then all cores, once', () => {
    const { command, env } = emulatedNode(target);
    const printed = execFileSync(command[0], [...command.slice(1), SOURCE], { env, encoding: 'utf8' });
    // `movz w0, #0x1234`
    const clear = 'clear 64 bytes beginning with 52824680';
    const order = { steps: ['permissions', 'permissions', clear, clear, 'synchronize'], isWhereItRuns: true };
    expect(JSON.parse(printed)).to.deep.equal({ dual: order, strict: order });
  });
});
