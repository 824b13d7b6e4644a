import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { LLJIT, spawnExecutor, type Executor } from '@telejit/controller';
import type { LlvmInstallation } from '@telejit/controller/compile';
import { X86_FEATURES } from '@telejit/shared';
import { expect } from 'chai';
import { onEachLlvm, TESTED_LLVMS } from '../compile/support.js';

/** The same processors under other names, where a newer LLVM has one of its own. */
const SYNONYMS: Readonly<Record<string, readonly string[] | undefined>> = {
  sapphirerapids: ['emeraldrapids'],
  alderlake: ['raptorlake', 'meteorlake', 'gracemont'],
  arrowlake: ['arrowlake-u'],
  'arrowlake-s': ['lunarlake'],
};
/** What changes code most; every Linux that runs shows these. */
const MOST_USED = [
  ...['sse3', 'ssse3', 'sse4.1', 'sse4.2', 'popcnt', 'lzcnt', 'movbe', 'aes', 'pclmul', 'avx', 'avx2', 'fma', 'f16c'],
  ...['bmi', 'bmi2', 'avx512f', 'avx512bw', 'avx512cd', 'avx512dq', 'avx512vl'],
];

const popcnt = { bytes: Buffer.from([0xf3, 0x48, 0x0f, 0xb8]), flag: /^flags.*\bpopcnt\b/m };
const COUNT_BITS = `declare i64 @llvm.ctpop.i64(i64)
  define i64 @count(i64 %a) {
    %r = call i64 @llvm.ctpop.i64(i64 %a)
    ret i64 %r
  }`;

/** What LLVM finds out about the processor that it runs on itself, in a process of its own. */
function hostOf(llvm: LlvmInstallation): { readonly name: string; readonly features: ReadonlySet<string> } {
  const script = `const koffi = require('koffi'); const llvm = koffi.load(${JSON.stringify(llvm.path)});
    for (const f of ['LLVMGetHostCPUName', 'LLVMGetHostCPUFeatures']) console.log(llvm.func(f, 'str', [])());`;
  const [name, features] = execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' }).split('\n');
  return { name, features: new Set(features.split(',')) };
}

const isX64 = process.arch === 'x64';

describe('The processor that an executor names', () => {
  let executor: Executor;
  before(async () => {
    executor = await spawnExecutor();
  });
  after(() => executor.close());

  const there = (): readonly string[] =>
    executor.description.cpuFeatures.split(',').filter((feature) => feature.startsWith('+'));

  // Older ones guess at what they do not know.
  const newest = TESTED_LLVMS.flatMap(({ installation }) => installation ?? []).at(-1);
  if (isX64 && newest !== undefined) {
    it(`has the name that LLVM ${newest.major} gives it, if any`, () => {
      const { cpu } = executor.description;
      if (cpu !== '') expect([cpu, ...(SYNONYMS[cpu] ?? [])]).to.include(hostOf(newest).name);
    });
  }

  if (isX64) {
    onEachLlvm('as LLVM sees it', (llvm) => {
      it('has no feature that LLVM says is missing', () => {
        const { features } = hostOf(llvm);
        expect(there().filter((feature) => features.has(`-${feature.slice(1)}`))).to.deep.equal([]);
      });

      it('has the features that change code most', () => {
        const { features } = hostOf(llvm);
        const expected = MOST_USED.map((name) => `+${name}`).filter((feature) => features.has(feature));
        expect(there()).to.include.members(expected);
      });

      it('has only features that this LLVM knows, or that are said to be of a newer one', () => {
        const all = X86_FEATURES.map(({ name, since = 0 }) => `${llvm.major >= since ? '+' : '?'}${name}`);
        const known = all.filter((feature) => feature.startsWith('+')).join(',');
        expect(complaints(llvm, 'x86_64', { features: known, cpu: '' })).to.equal('');
      });
    });
  }

  onEachLlvm('compiling for it', (llvm) => {
    it('complains about no feature and no processor that this LLVM does not know', () => {
      const features = `${executor.description.cpuFeatures},+no-such-feature,-none-either`;
      const [arch] = executor.description.triple.split('-');
      expect(complaints(llvm, arch, { features, cpu: 'no-such-processor', isCpuHint: true })).to.equal('');
      expect(complaints(llvm, arch, { features })).to.include('no-such-feature');
    });
  });

  const hasPopcnt = isX64 && popcnt.flag.test(readFileSync('/proc/cpuinfo', 'utf8'));
  const run = hasPopcnt ? it : it.skip;
  run(
    `is what code is compiled for, unless another is named${hasPopcnt ? '' : ': this one has no popcnt'}`,
    async () => {
      const usesPopcnt = async (builder: ReturnType<typeof LLJIT.builder>): Promise<boolean> => {
        await using jit = await builder.executor(executor).create();
        await jit.addIRModule(COUNT_BITS);
        expect(await jit.function('long count(long)')(0xffn)).to.equal(8n);
        return Buffer.from(await jit.memory.read((await jit.lookup('count')).address, 8)).includes(popcnt.bytes);
      };
      expect(await usesPopcnt(LLJIT.builder())).to.equal(true);
      expect(await usesPopcnt(LLJIT.builder().cpu('generic'))).to.equal(false);
      expect(await usesPopcnt(LLJIT.builder().cpu('generic', '+popcnt'))).to.equal(true);
    },
  );
});

/** What LLVM prints of itself, which goes to the process's standard error. */
function complaints(llvm: LlvmInstallation, arch: string, more: object): string {
  const request = {
    name: 'a.ll',
    source: { kind: 'ir', text: 'define void @f() {\n  ret void\n}\n' },
    triple: `${arch}-unknown-linux-gnu`,
    optLevel: 2,
    ...more,
  };
  const script = `import { CompilePool } from '@telejit/controller/compile';
    const pool = new CompilePool({ llvm: ${JSON.stringify(llvm)}, threads: 1, cache: false });
    await pool.compile(${JSON.stringify(request)});
    await pool.close();`;
  const { stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  expect(status, stderr).to.equal(0);
  return stderr;
}
