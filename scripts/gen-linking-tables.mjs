// Writes the tables of relocation types in docs/LINKING.md from the linker's own tables. With --check: fails when the page
// has another one. Needs the built packages.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { linkerArch } from '@telejit/controller/jitlink';
import prettier from 'prettier';

const ARCHES = ['x86_64', 'aarch64', 'armv7', 'riscv64'];
const END = '<!-- end -->\n';
const ACTIONS = {
  none: 'nothing',
  prepared: 'followed before anything is laid out',
  direct: 'the symbol; a stub or stand-in when it may be out of reach',
  branch: 'the symbol, or a PLT stub when it may be out of reach',
  'got-slot': 'a GOT slot',
  'got-slot-relaxable': 'a GOT slot, or the instruction is rewritten to do without',
  'got-entry': 'a GOT slot with the sum',
  'got-entry-relaxable': 'a GOT slot with the sum, or the pair of instructions is rewritten to do without',
  'got-entry-offset': "a slot's place in the GOT, which has a segment of its own then",
  'got-entry-page-offset': "a slot's place from the GOT's page; the GOT has a segment of its own then",
  'got-base': 'where the GOT is',
  'got-slot-offset': "a slot's place in the GOT",
  'symbol-minus-got': 'the distance from the GOT, which lies behind the code then',
  'stub-minus-got': 'as GOTOFF64, of a stub when the symbol may be out of reach',
  size: "the symbol's size",
  'tls-offset': 'the offset from the thread pointer',
  'tls-slot': 'a GOT slot with the offset from the thread pointer',
  'tls-module-slot': 'a GOT slot with 0',
  'tls-entry': 'a GOT slot with the offset from the thread pointer, or a pair is rewritten to the offset',
  'tls-entry-offset': 'the place of such a slot in the GOT',
  'tls-general-dynamic': 'the call is rewritten to the offset, or a slot with it',
  'tls-local-dynamic': 'the call is rewritten to the thread pointer',
  'tls-descriptor': 'rewritten to the offset, or a slot with it',
  'tls-descriptor-call': 'rewritten to do nothing',
  dynamic: 'refused: only the dynamic loader reads it',
  unsupported: 'refused',
};

const power = (value) => {
  const exponent = Math.log2(Math.abs(value));
  return Number.isInteger(exponent) && exponent > 4 ? `${value < 0 ? '-' : ''}2^${exponent}` : String(value);
};
const limits = ({ sizeBytes, min, max, multipleOf }) => {
  if (sizeBytes === 0) return '';
  const range = min === null || max === null ? 'every value' : `${power(min)} to ${power(max + 1)} - 1`;
  return multipleOf === 1 ? range : `${range}, by ${multipleOf}`;
};
const tableOf = (arch) =>
  [
    ['No.', 'type', 'value', 'bytes', 'limits', 'what the linker makes of it'],
    ['---', '---', '---', '---', '---', '---'],
    ...linkerArch(arch).relocations.flatMap((info) =>
      info === undefined
        ? []
        : [
            [
              String(info.type),
              `\`${info.name}\``,
              info.expression === '' ? '' : `\`${info.expression}\``,
              info.sizeBytes === 0 ? '' : String(info.sizeBytes),
              limits(info),
              ACTIONS[info.action],
            ],
          ],
    ),
  ]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');

const page = join(dirname(fileURLToPath(import.meta.url)), '../docs/LINKING.md');
const old = readFileSync(page, 'utf8');
let made = old;
for (const arch of ARCHES) {
  const mark = `<!-- relocations of ${arch} -->\n`;
  const begin = made.indexOf(mark) + mark.length;
  const end = made.indexOf(END, begin);
  if (begin < mark.length || end < 0) throw new Error(`${page} has no place for the table of ${arch}`);
  made = `${made.slice(0, begin)}\n${tableOf(arch)}\n\n${made.slice(end)}`;
}
const options = { ...(await prettier.resolveConfig(page)), parser: 'markdown' };
made = await prettier.format(made, options);
if (!process.argv.includes('--check')) writeFileSync(page, made);
else if (made !== old)
  throw new Error('docs/LINKING.md is not what the table of relocations gives: npm run gen:linking');
