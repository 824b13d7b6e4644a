// Makes packages/controller/src/runtime/runtime.ll and runtime-armv7.ll from runtime.c, which includes the other C files there, with
// clang 14 (textual IR of that version is read by every newer LLVM), without anything that belongs to the machine it was made on. Needs clang-14 (or TELEJIT_CLANG14).
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../packages/controller/src/runtime');
const clang = process.env.TELEJIT_CLANG14 ?? 'clang-14';
const flags = ['-O1', '-fPIC', '-fno-stack-protector', '-fno-builtin', '-w', '-S', '-emit-llvm'];

/** One for every target with 64-bit pointers, and one for 32-bit ARM. */
const VARIANTS = [
  { file: 'runtime.ll', target: [], word: 'i64', personality: 'i32, i32, i64, i8*, i8*' },
  {
    file: 'runtime-armv7.ll',
    target: ['--target=armv7-linux-gnueabihf', '-fno-strict-aliasing'],
    word: 'i32',
    personality: 'i32, i8*, i8*',
  },
];

const hash = createHash('sha256');
for (const name of readdirSync(folder).sort()) if (/\.[ch]$/.test(name)) hash.update(readFileSync(join(folder, name)));
const header = [
  '; Made from runtime.c by "npm run gen:runtime"; do not edit.',
  `; sha256 of the C files: ${hash.digest('hex')}`,
  '',
];
for (const { file, target, word, personality } of VARIANTS) {
  const neutral = withPersonality(hoistComparisons(neutralize(compiled(target))), personality);
  for (const trace of ['x86', 'linux', 'target-cpu', 'target triple', 'target datalayout']) {
    if (neutral.includes(trace)) throw new Error(`${file} would still contain "${trace}"`);
  }
  if (!new RegExp(`^@telejit_syscall_futex = external .*constant ${word}`, 'm').test(neutral)) {
    throw new Error('the runtime no longer declares telejit_syscall_futex');
  }
  writeFileSync(join(folder, file), header.join('\n') + neutral);
}

function compiled(target) {
  try {
    return execFileSync(clang, [...target, ...flags, 'runtime.c', '-o', '-'], { cwd: folder, encoding: 'utf8' });
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    console.error(`${clang} is not installed: sudo apt-get install clang-14`);
    process.exit(1);
  }
}

/** Exceptions that nothing catches end in the guard of a task; C has no way to say so. */
function withPersonality(text, parameters) {
  const type = `i32 (${parameters})`;
  if (!text.includes('define hidden i32 @telejit_guard_personality(i32 '))
    throw new Error('the personality is not there');
  let count = 0;
  const result = text.replace(/^(define internal i32 @run_guarded\(.*) \{$/m, (_, head) => {
    count++;
    return `${head} personality i8* bitcast (${type}* @telejit_guard_personality to i8*) {`;
  });
  if (count !== 1) throw new Error('run_guarded is not a function of its own');
  return result;
}

/**
 * Comparing the address of a weak function with null is a constant expression for LLVM 14, and newer versions no longer
 * read these in text: gives each an instruction of its own.
 */
function hoistComparisons(text) {
  let count = 0;
  const lines = text.split('\n').flatMap((line) => {
    const hoisted = [];
    const rest = line.replace(/\bicmp (eq|ne) \((.+?) (@[\w.$]+), (.+?) null\)/g, (_, predicate, type, name) => {
      const value = `%weak.${count++}`;
      hoisted.push(`  ${value} = icmp ${predicate} ${type} ${name}, null`);
      return value;
    });
    if (hoisted.length > 0 && / = phi /.test(line)) throw new Error(`cannot take the comparison out of:${line}`);
    return [...hoisted, rest];
  });
  const result = lines.join('\n');
  const left = /\b(?:icmp|fcmp|select|zext|sext|mul|[su]div|[su]rem|shl|[la]shr|and|or|fadd|fmul) (?:\w+ )?\(/.exec(
    result,
  );
  if (left !== null) throw new Error(`a constant expression that newer LLVMs do not read is left: ${left[0]}`);
  return result;
}

/** Drops the target, the file and the compiler from clang's output. */
function neutralize(text) {
  const attribute = /"(?:target-cpu|target-features|tune-cpu|min-legal-vector-width)"="[^"]*" ?/g;
  return text
    .split('\n')
    .filter((line) => !/^(; ModuleID|source_filename|target (triple|datalayout))/.test(line))
    .filter((line) => !/^!llvm\.ident|^!\d+ = !\{!"[^"]*clang version/.test(line))
    .map((line) => (line.startsWith('attributes #') ? line.replace(attribute, '') : line))
    .join('\n')
    .replace(/^\n+/, '\n')
    .replace(/\n*$/, '\n');
}
