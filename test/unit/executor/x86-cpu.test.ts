import { execFileSync } from 'node:child_process';
import { x86Cpu } from '@telejit/executor/cpu';
import { findClang } from '@telejit/controller/compile';
import { X86_FEATURES } from '@telejit/shared';
import { expect } from 'chai';

const BASE = 'fpu cx8 cmov mmx fxsr sse sse2 syscall nx lm';

function cpuInfo(vendor: string, family: number, model: number, flags = BASE): string {
  return [
    'processor\t: 0',
    `vendor_id\t: ${vendor}`,
    `cpu family\t: ${family}`,
    `model\t\t: ${model}`,
    'model name\t: Some Processor',
    `flags\t\t: ${flags}`,
    'vmx flags\t: vnmi',
    '',
    'processor\t: 1',
    `flags\t\t: ${BASE} avx512f`,
  ].join('\n');
}

const nameOf = (vendor: string, family: number, model: number, flags?: string): string =>
  x86Cpu(cpuInfo(vendor, family, model, flags)).cpu;

describe('What an executor says of an x86-64 processor', () => {
  for (const [vendor, family, model, more, name] of [
    ['GenuineIntel', 6, 0x3c, '', 'haswell'],
    ['GenuineIntel', 6, 0x55, '', 'skylake-avx512'],
    ['GenuineIntel', 6, 0x55, 'avx512_vnni', 'cascadelake'],
    ['GenuineIntel', 6, 0x55, 'avx512_vnni avx512_bf16', 'cooperlake'],
    ['GenuineIntel', 6, 0x8f, '', 'sapphirerapids'],
    ['GenuineIntel', 6, 0xff, '', ''],
    ['GenuineIntel', 15, 0x3c, '', ''],
    ['AuthenticAMD', 0x17, 0x2f, '', 'znver1'],
    ['AuthenticAMD', 0x17, 0x30, '', 'znver2'],
    ['AuthenticAMD', 0x19, 0x0f, '', 'znver3'],
    ['AuthenticAMD', 0x19, 0x10, '', 'znver4'],
    ['AuthenticAMD', 0x1a, 0x50, '', ''],
    ['CentaurHauls', 6, 0x3c, '', ''],
  ] as const) {
    it(`${vendor} ${family}, ${model}${more === '' ? '' : ` with ${more}`} is ${name === '' ? 'not named' : name}`, () => {
      expect(nameOf(vendor, family, model, `${BASE} ${more}`)).to.equal(name);
    });
  }

  it('says of every feature whether it is there, first of those that are', () => {
    const { cpuFeatures } = x86Cpu(cpuInfo('GenuineIntel', 6, 0x55, `${BASE} pni sse4_1 sse4_2 avx`));
    const features = cpuFeatures.split(',');
    expect(features.map((feature) => feature.slice(1))).to.have.members(X86_FEATURES.map(({ name }) => name));
    const there = features.filter((feature) => feature.startsWith('+'));
    expect(features.slice(0, there.length)).to.deep.equal(there);
    expect(there).to.have.members(
      ['avx', 'cmov', 'cx8', 'fxsr', 'mmx', 'sse', 'sse2', '64bit', 'crc32', 'sse3', 'sse4.1', 'sse4.2'].map(
        (name) => `+${name}`,
      ),
    );
  });

  it('says nothing when Linux says nothing', () => {
    expect(x86Cpu('')).to.deep.equal({ cpu: '', cpuFeatures: '' });
  });

  const clang = clangOrNone();
  const title = 'says of all that clang takes for granted of a processor that it names whether it is there';
  const run = clang === undefined ? it.skip : it;
  run(clang === undefined ? `${title}: there is no clang` : title, () => {
    const names = new Set<string>();
    for (let model = 0; model < 0x100; model++) {
      names.add(nameOf('GenuineIntel', 6, model));
      for (let family = 0x15; family <= 0x1a; family++) names.add(nameOf('AuthenticAMD', family, model));
    }
    names.delete('');
    expect(names.size).to.be.greaterThan(25);
    const known = new Set([...X86_FEATURES.map(({ name }) => name), 'x87']);
    for (const name of names) {
      const unsaid = impliedFeatures(clang ?? '', name).filter((feature) => !known.has(feature));
      expect(unsaid, name).to.deep.equal([]);
    }
  });
});

function clangOrNone(): string | undefined {
  try {
    return findClang();
  } catch {
    return undefined;
  }
}

/** Empty for a processor that this clang does not know. */
function impliedFeatures(clang: string, cpu: string): readonly string[] {
  const args = ['-x', 'c', '--target=x86_64-unknown-linux-gnu', '-Xclang', '-target-cpu', '-Xclang', cpu];
  try {
    const text = execFileSync(clang, [...args, '-S', '-emit-llvm', '-o', '-', '-'], {
      input: 'void f(void) {}',
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const features = /"target-features"="([^"]*)"/.exec(text)?.[1] ?? '';
    return features.split(',').flatMap((feature) => (feature.startsWith('+') ? [feature.slice(1)] : []));
  } catch {
    return [];
  }
}
