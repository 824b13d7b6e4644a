import { readFileSync } from 'node:fs';
import {
  AARCH64,
  aarch64Fixups,
  fixupTable,
  fixupTableFor,
  RISCV64,
  riscv64Fixups,
  X86_64,
  x86_64Fixups,
  type FixupInfo,
} from '@telejit/shared/fixup';
import { expect } from 'chai';

const rows = x86_64Fixups.rows.filter((row): row is FixupInfo => row !== undefined);

/** Limits of a field that holds any value of its size, and, for absolute ones, either reading of the sign bit. */
function limitsOf({ sizeBytes, name, isPcRelative }: FixupInfo): [number | null, number | null] {
  if (sizeBytes === 8) return [null, null];
  const bits = sizeBytes * 8;
  if (isPcRelative || name.endsWith('Signed')) return [-(2 ** (bits - 1)), 2 ** (bits - 1) - 1];
  return sizeBytes === 4 ? [0, 2 ** bits - 1] : [-(2 ** (bits - 1)), 2 ** bits - 1];
}

/** The rows of the table behind a text in docs/PROTOCOL.md. */
function documentedKinds(text: string, behind: string): unknown[] {
  const table = text.slice(text.indexOf(behind)).split('\n\n')[1] ?? '';
  return [...table.matchAll(/^\| (\d+) \| `(\w+)` \| ([SPAVage() +-]+) \| (\d) \|/gm)].map(
    ([, kind, name, expression, size]) => [Number(kind), name, expression, Number(size)],
  );
}

const documentedAs = ({ kind, name, expression, sizeBytes }: FixupInfo): unknown[] => [
  kind,
  name,
  expression,
  sizeBytes,
];

describe('the fixup table of x86-64', () => {
  for (const row of rows) {
    it(`${row.name}: name, number, size, limits and expression belong together`, () => {
      expect([row.min, row.max]).to.deep.equal(limitsOf(row));
      expect(row.expression).to.equal(row.isPcRelative ? 'S + A - P' : 'S + A');
      expect(row.name).to.match(row.isPcRelative ? /^Delta/ : /^Pointer/);
      expect(Number(/\d+/.exec(row.name)?.[0])).to.equal(row.sizeBytes * 8);
      expect(x86_64Fixups.rows[row.kind]).to.equal(row);
      expect(row.source).to.match(/^x86-64 psABI 1\.0, 4\.4\.1 Relocation Types, R_X86_64_\w+$/);
    });
  }

  it('has a row for every name, and numbers that fit a column of bytes', () => {
    expect(rows.map(({ name, kind }) => [name, kind])).to.deep.equal(Object.entries(X86_64));
    for (const { kind } of rows) expect(kind).to.be.within(1, 255);
  });

  it('has no row 0, which is what a forgotten kind would be', () => expect(x86_64Fixups.rows[0]).to.equal(undefined));

  it('stands in docs/PROTOCOL.md as it is', () => {
    const text = readFileSync(new URL('../../../docs/PROTOCOL.md', import.meta.url), 'utf8');
    expect(documentedKinds(text, 'For x86-64:')).to.deep.equal(rows.map(documentedAs));
  });
});

describe('the fixup table of AArch64', () => {
  const infos = aarch64Fixups.rows.filter((row): row is FixupInfo => row !== undefined);

  it('has a row for every name, and numbers that fit a column of bytes', () => {
    expect(infos.map(({ name, kind }) => [name, kind])).to.deep.equal(Object.entries(AARCH64));
    for (const { kind } of infos) expect(kind).to.be.within(1, 255);
  });

  it('has no row 0, which is what a forgotten kind would be', () => expect(aarch64Fixups.rows[0]).to.equal(undefined));

  for (const { name, min, max, instruction, isPcRelative, expression, source } of infos) {
    it(`${name}: limits, field and expression belong together`, () => {
      expect(isPcRelative).to.equal(/P\)?$/.test(expression));
      expect(source).to.match(/^aaelf64 2023Q1, R_AARCH64_\w+$/);
      expect(min === null).to.equal(max === null);
      if (instruction === undefined) return;
      const { runs, lowestBit, multipleOf, isSignedMove } = instruction;
      expect(runs.length).to.be.within(1, 2);
      const bits = runs.reduce((sum, run) => sum + run.bits, 0);
      for (const { at, bits: width } of runs) expect(at + width).to.be.at.most(32);
      // Every value within the limits keeps its sign and all bits above the lowest one.
      const isMove = bits === 16;
      if (min !== null && max !== null) {
        const values = (max - min + 1) / 2 ** lowestBit;
        expect(values).to.equal(2 ** (bits + (isMove && isSignedMove ? 1 : 0)));
      }
      expect(multipleOf === 1 || multipleOf === 2 ** lowestBit, String(multipleOf)).to.equal(true);
    });
  }

  it('stands in docs/PROTOCOL.md as it is', () => {
    const text = readFileSync(new URL('../../../docs/PROTOCOL.md', import.meta.url), 'utf8');
    expect(documentedKinds(text, 'For AArch64,')).to.deep.equal(infos.map(documentedAs));
  });
});

describe('the fixup table of RISC-V 64', () => {
  const infos = riscv64Fixups.rows.filter((row): row is FixupInfo => row !== undefined);

  it('has a row for every name, and numbers that fit a column of bytes', () => {
    expect(infos.map(({ name, kind }) => [name, kind])).to.deep.equal(Object.entries(RISCV64));
    for (const { kind } of infos) expect(kind).to.be.within(1, 255);
  });

  it('has no row 0, which is what a forgotten kind would be', () => expect(riscv64Fixups.rows[0]).to.equal(undefined));

  for (const { name, min, max, instruction, isPcRelative, expression, source, sizeBytes } of infos) {
    it(`${name}: limits, field and expression belong together`, () => {
      expect(isPcRelative).to.equal(expression.endsWith('P'));
      expect(source).to.match(/^RISC-V psABI 1\.0, R_RISCV_\w+$/);
      expect(min === null).to.equal(max === null);
      if (instruction === undefined) return;
      const bits = instruction.runs.reduce((sum, run) => sum + run.bits, 0);
      for (const { at, bits: width } of instruction.runs) expect(at + width).to.be.at.most(8 * sizeBytes);
      // Every bit of the instruction is given once.
      const places = instruction.runs.flatMap(({ at, bits: width }) => Array.from({ length: width }, (_, i) => at + i));
      expect(new Set(places).size).to.equal(bits);
      if (min !== null && max !== null) expect((max - min + 1) / 2 ** instruction.lowestBit).to.equal(2 ** bits);
      expect(instruction.multipleOf).to.equal(instruction.lowestBit === 1 ? 2 : 1);
    });
  }

  it('stands in docs/PROTOCOL.md as it is', () => {
    const text = readFileSync(new URL('../../../docs/PROTOCOL.md', import.meta.url), 'utf8');
    expect(documentedKinds(text, 'For RISC-V 64.')).to.deep.equal(infos.map(documentedAs));
  });
});

describe('fixupTableFor', () => {
  it('finds the table by the first component of a triple', () =>
    expect(fixupTableFor('x86_64')).to.equal(x86_64Fixups));

  it('finds one table for both byte orders of AArch64', () => {
    for (const arch of ['aarch64', 'aarch64_be']) expect(fixupTableFor(arch)).to.equal(aarch64Fixups);
  });

  for (const arch of ['', 'x86', 'X86_64', 'arm', '__proto__']) {
    it(`has none for ${JSON.stringify(arch)}`, () => expect(fixupTableFor(arch)).to.equal(undefined));
  }
});

describe('fixupTable', () => {
  it('refuses a number that is used twice', () =>
    expect(() => fixupTable('toy', [rows[0], { ...rows[1], kind: rows[0].kind }])).to.throw(
      RangeError,
      `fixup kind ${rows[0].kind} of toy is defined twice`,
    ));
});
