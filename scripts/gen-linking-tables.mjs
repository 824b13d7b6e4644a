// Writes the table of relocation types in docs/LINKING.md from the linker's own table. With --check: fails when the page
// has another one. Needs the built packages.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { linkerArch } from '@telejit/controller/jitlink';
import prettier from 'prettier';

const BEGIN = '<!-- relocations of x86_64 -->\n';
const END = '<!-- end -->\n';
const ACTIONS = {
  none: 'nothing',
  direct: 'the symbol; a stub or stand-in when it may be out of reach',
  branch: 'the symbol, or a PLT stub when it may be out of reach',
  'got-slot': 'a GOT slot',
  'got-slot-relaxable': 'a GOT slot, or the instruction is rewritten to do without',
  'got-base': 'where the GOT is',
  'got-slot-offset': "a slot's place in the GOT",
  'symbol-minus-got': 'the distance from the GOT, which lies behind the code then',
  'stub-minus-got': 'as GOTOFF64, of a stub when the symbol may be out of reach',
  size: "the symbol's size",
  'tls-offset': 'the offset from the thread pointer',
  'tls-slot': 'a GOT slot with the offset from the thread pointer',
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
const limits = ({ sizeBytes, min, max }) =>
  sizeBytes === 0 ? '' : min === null || max === null ? 'every value' : `${power(min)} to ${power(max + 1)} - 1`;
const rows = linkerArch('x86_64').relocations.flatMap((info) =>
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
);
const table = [
  ['No.', 'type', 'value', 'bytes', 'limits', 'what the linker makes of it'],
  ['---', '---', '---', '---', '---', '---'],
  ...rows,
]
  .map((row) => `| ${row.join(' | ')} |`)
  .join('\n');

const page = join(dirname(fileURLToPath(import.meta.url)), '../docs/LINKING.md');
const old = readFileSync(page, 'utf8');
const begin = old.indexOf(BEGIN) + BEGIN.length;
const end = old.indexOf(END, begin);
if (begin < BEGIN.length || end < 0) throw new Error(`${page} has no place for the table`);
const options = { ...(await prettier.resolveConfig(page)), parser: 'markdown' };
const made = await prettier.format(`${old.slice(0, begin)}\n${table}\n\n${old.slice(end)}`, options);
if (!process.argv.includes('--check')) writeFileSync(page, made);
else if (made !== old)
  throw new Error('docs/LINKING.md is not what the table of relocations gives: npm run gen:linking');
