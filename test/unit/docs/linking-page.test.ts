import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';

const ROOT = resolve(import.meta.dirname, '../../..');
const ORC_PAGE = readFileSync(join(ROOT, 'docs/ORC.md'), 'utf8');
const PAGE = readFileSync(join(ROOT, 'docs/LINKING.md'), 'utf8');

interface Row {
  readonly what: string;
  readonly file: string;
  readonly title: string;
}

/** Rows of all tables whose second column says what shows the first. */
function rowsShown(): readonly Row[] {
  const rows: Row[] = [];
  for (const table of PAGE.split('\n\n').filter((block) => /^\|[^|]*\| shown by *\|/.test(block))) {
    for (const line of table.trim().split('\n').slice(2)) {
      const cells = line.split('|').map((cell) => cell.trim());
      const match = /^`([^`]+)`: (.+)$/.exec(cells[2] ?? '');
      expect(match, `this row names no test: ${line}`).to.not.equal(null);
      rows.push({ what: cells[1] ?? '', file: match?.[1] ?? '', title: match?.[2] ?? '' });
    }
  }
  return rows;
}

describe('docs/LINKING.md', () => {
  it('lists every relocation type as the linker has it', async () => {
    const script = join(ROOT, 'scripts/gen-linking-tables.mjs');
    await promisify(execFile)(process.execPath, [script, '--check'], { cwd: ROOT });
  });

  it('names a test that exists in every row', () => {
    const rows = rowsShown();
    expect(rows.length).to.be.greaterThan(60);
    for (const { what, file, title } of rows) {
      expect(existsSync(join(ROOT, file)), `${what}: there is no ${file}`).to.equal(true);
      const source = readFileSync(join(ROOT, file), 'utf8');
      expect(source.includes(title), `${what}: ${file} has no test "${title}"`).to.equal(true);
    }
  });
});

describe('docs/ORC.md', () => {
  it('names a test of ours that exists for each of LLVM, or says why there is none', () => {
    const table = ORC_PAGE.split('\n\n').find((block) => block.startsWith("| LLVM's test")) ?? '';
    const rows = table.trim().split('\n').slice(2);
    expect(rows.length).to.be.greaterThan(35);
    for (const row of rows) {
      const ours = row.split('|')[2]?.trim() ?? '';
      if (/^(does not apply|not yet): ./.test(ours)) continue;
      const [, file = 'test/unit/orc/core/execution-session.test.ts', title = ours] =
        /^`([^`]+)`: (.+)$/.exec(ours) ?? [];
      const source = readFileSync(join(ROOT, file), 'utf8');
      expect(source.includes(title), `${file} has no test "${title}"`).to.equal(true);
    }
  });
});
