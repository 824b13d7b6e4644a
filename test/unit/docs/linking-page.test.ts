import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';

const ROOT = resolve(import.meta.dirname, '../../..');
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
