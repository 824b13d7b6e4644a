import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect } from 'chai';

const ROOT = resolve(import.meta.dirname, '../../..');
const PAGE = readFileSync(join(ROOT, 'docs/SECURITY.md'), 'utf8');

/** Every title that a test or suite of a file has, as far as it is written out there. */
function titlesOf(file: string): ReadonlySet<string> {
  const source = readFileSync(join(ROOT, file), 'utf8');
  return new Set(
    [...source.matchAll(/\b(?:it|describe)(?:Unless)?\(\s*(?:\w+(?:\([^)]*\))?,\s*)?(['`])(.*?)\1/gs)].map(
      ([, , title]) => title,
    ),
  );
}

describe('docs/SECURITY.md', () => {
  it('names for each promise a test that exists', () => {
    const rows = PAGE.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| | shown by'));
    expect(rows.length).to.be.greaterThan(40);
    for (const row of rows) {
      const [, file, title] = /\| `(test\/[^`]+)`: (.+) \|$/.exec(row) ?? [];
      expect(file, `this row names no test: ${row}`).to.be.a('string');
      expect(titlesOf(file ?? ''), `${file}: ${row}`).to.include(title);
    }
  });

  it('says for each kind of attack what is not defended', () => {
    const sections = PAGE.split('\n## ').filter((section) => section.includes('The attacker '));
    expect(sections).to.have.length(3);
    for (const section of sections) expect(section).to.include('\nNot defended: ');
  });
});
