import { expect } from 'chai';
import { InputError } from '@telejit/shared';
import { bitcodeOf, isLlvmBindingsModule, moduleSource, type LlvmBindingsModule } from '@telejit/controller/compile';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isElf64, newPool, onEachLlvm, request } from './support.js';

function isInstalled(): boolean {
  try {
    createRequire(import.meta.url).resolve('llvm-bindings');
    return true;
  } catch {
    return false;
  }
}

async function exampleModule(): Promise<LlvmBindingsModule> {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- the example is JavaScript
  const example: { buildModule(): Promise<LlvmBindingsModule> } = await import(
    new URL('../../../examples/llvm-bindings/build-function.mjs', import.meta.url).href
  );
  return example.buildModule();
}

describe('values that are not llvm-bindings modules', () => {
  for (const value of [undefined, null, 1, 'text', {}, { print: 1 }, { print: () => '' }]) {
    it(`${JSON.stringify(value)} is none`, () => expect(isLlvmBindingsModule(value)).to.equal(false));
  }

  it('a look-alike from a bundle is handed over as text, and has no bitcode', () => {
    const module = { getModuleIdentifier: () => 'm', getTargetTriple: () => '', print: () => '; text' };
    expect(isLlvmBindingsModule(module)).to.equal(true);
    expect(moduleSource(module)).to.deep.equal({ kind: 'ir', text: '; text' });
    expect(() => bitcodeOf(module))
      .to.throw(InputError, 'the llvm-bindings that made the module "m" is not among the loaded packages')
      .with.property('code', 'BITCODE_UNAVAILABLE');
  });
});

if (!isInstalled()) it.skip('a module built with llvm-bindings: it is not installed');
else {
  onEachLlvm('a module built with llvm-bindings', (llvm) => {
    for (const optLevel of [0, 1, 2, 3] as const) {
      it(`compiles from bitcode at O${optLevel} as it does from text`, async () => {
        const module = await exampleModule();
        expect(isLlvmBindingsModule(module)).to.equal(true);
        const source = moduleSource(module);
        expect(source.kind).to.equal('bitcode');
        await using pool = newPool(llvm, 1);
        const fromBitcode = await pool.compile(request('fibonacci', '', { source, optLevel }));
        const fromText = await pool.compile(request('fibonacci', module.print(), { optLevel }));
        expect(isElf64(fromBitcode.object)).to.equal(true);
        expect(Buffer.from(fromBitcode.object).equals(fromText.object)).to.equal(true);
      });
    }
  });

  describe('the bitcode of a module built with llvm-bindings', () => {
    it('leaves the module as it was and no file behind', async () => {
      const module = await exampleModule();
      const text = module.print();
      const scratch = mkdtempSync(join(tmpdir(), 'telejit-test-'));
      const before = process.env.TMPDIR;
      process.env.TMPDIR = scratch;
      try {
        expect(Buffer.from(bitcodeOf(module).subarray(0, 4)).toString('hex')).to.equal('4243c0de');
        expect(readdirSync(scratch)).to.deep.equal([]);
      } finally {
        if (before === undefined) delete process.env.TMPDIR;
        else process.env.TMPDIR = before;
        rmSync(scratch, { recursive: true });
      }
      expect(module.print()).to.equal(text);
    });
  });
}
