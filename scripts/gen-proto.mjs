// Generates packages/shared/src/wire/gen/ from proto/ with protobufjs-cli. With --check: fails when the result differs
// from what is committed.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const outDir = join(root, 'packages/shared/src/wire/gen');
const protoFile = 'telejit/v1/executor.proto';
const require = createRequire(import.meta.url);
const cliBin = (name) => join(dirname(require.resolve('protobufjs-cli/package.json')), 'bin', name);

const work = mkdtempSync(join(tmpdir(), 'telejit-gen-'));
try {
  const js = join(work, 'executor.js');
  const dts = join(work, 'executor.d.ts');
  const run = (bin, args) =>
    execFileSync(process.execPath, [cliBin(bin), ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  const pbjs = (out, ...more) =>
    run('pbjs', [
      ...[
        '-t',
        'static-module',
        '-w',
        'es6',
        '--no-service',
        '--no-verify',
        '--no-convert',
        '--no-delimited',
        '--no-create',
        '--no-typeurl',
      ],
      ...more,
      ...['-p', join(root, 'proto'), '-o', out, join(root, 'proto', protoFile)],
    ]);
  // pbts reads the types from the comments, which the module that is shipped does without.
  const commented = join(work, 'commented.js');
  pbjs(commented);
  run('pbts', ['--no-comments', '-o', dts, commented]);
  pbjs(js, '--no-comments');
  // Node's ESM loader needs the file extension; protobufjs/minimal is CommonJS and has no named exports.
  const source = ownAtLeisure(
    readFileSync(js, 'utf8').replace(
      /import \* as \$protobuf from "protobufjs\/minimal(\.js)?";/,
      'import $protobuf from "protobufjs/minimal.js";',
    ),
  );
  writeFileSync(js, source);
  const types = readFileSync(dts, 'utf8')
    .replace('import Long = require("long");', 'import type Long from "long";')
    .replace('import * as $protobuf from "protobufjs";', 'import type * as $protobuf from "protobufjs";');
  writeFileSync(dts, types);
  const made = { 'executor.js': source, 'executor.d.ts': types };
  const isCheck = process.argv.includes('--check');
  for (const [name, text] of Object.entries(made)) {
    const target = join(outDir, name);
    if (isCheck) {
      let have = '';
      try {
        have = readFileSync(target, 'utf8');
      } catch {
        /* reported below */
      }
      if (have !== text) {
        console.error(`${target} is not what proto/${protoFile} generates: run "npm run gen" and commit the result`);
        process.exitCode = 1;
      }
    } else {
      mkdirSync(outDir, { recursive: true });
      cpSync(join(work, name), target);
    }
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

/**
 * Asks whether a field is a message's own only where it is as in the prototype: another value cannot be the prototype's, and asking
 * takes a quarter of the time that writing a message takes.
 */
function ownAtLeisure(source) {
  let type = '';
  const lines = source.split('\n').map((line) => {
    type = /^\s*(\w+)\.encode = function/.exec(line)?.[1] ?? type;
    return line.replace(
      /message(\.\w+|\["\w+"\]) != null && (Object\.hasOwnProperty\.call\(message, "\w+"\))/,
      `message$1 != null && (message$1 !== ${type}.prototype$1 || $2)`,
    );
  });
  return lines.join('\n');
}
