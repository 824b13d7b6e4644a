import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readArchive } from '@telejit/controller/object';
import { findArchive } from '../../link/feature-cases.js';

/** Something real that cases are made from. */
export interface Seed {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Files that it names, for thin archives. */
  readonly files?: ReadonlyMap<string, Uint8Array>;
}

const FEATURES = fileURLToPath(new URL('../../link/features/', import.meta.url));

const C_SOURCES = [
  'misc.c',
  'tls1.c',
  'tls2.c',
  'ifunc.c',
  'startstop.c',
  'ctor.c',
  'align.c',
  'bigbss.c',
  'common1.c',
  'weak1.c',
  'btrace.c',
];
const CXX_SOURCES = ['exc.cpp', 'rtti.cpp', 'tls.cpp', 'comdat1.cpp', 'excx1.cpp', 'thread.cpp'];

/** The headers of the machine that this runs on do for objects that nobody runs. */
const FOR_OTHERS = [
  '-isystem/usr/include/c++/12',
  '-isystem/usr/include/x86_64-linux-gnu/c++/12',
  '-isystem/usr/include/x86_64-linux-gnu',
  '-ffunction-sections',
];

/** Compilers and flags between them make every kind of section, relocation and table that is in use. */
const COMPILERS: readonly { readonly c: string; readonly cxx: string; readonly flags: readonly string[] }[] = [
  { c: 'clang-14', cxx: 'clang++-14', flags: ['-O2', '-fPIC'] },
  { c: 'gcc-12', cxx: 'g++-12', flags: ['-O2', '-fPIC', '-ffunction-sections', '-fdata-sections'] },
  {
    ...{ c: 'clang-22', cxx: 'clang++-22' },
    flags: ['--target=aarch64-linux-gnu', ...FOR_OTHERS, '-O2', '-fPIC', '-mbranch-protection=standard'],
  },
  {
    c: 'clang-22',
    cxx: 'clang++-22',
    flags: ['--target=aarch64_be-linux-gnu', ...FOR_OTHERS, '-O0', '-g', '-fno-pic'],
  },
  { c: 'clang-14', cxx: 'clang++-14', flags: ['--target=aarch64-linux-gnu', ...FOR_OTHERS, '-O1', '-mcmodel=large'] },
  {
    c: 'clang-14',
    cxx: 'clang++-14',
    flags: [
      '--target=armv7-linux-gnueabihf',
      ...FOR_OTHERS,
      '-D__x86_64__',
      '-D__LP64__',
      '-U__ILP32__',
      '-O1',
      '-g',
      '-fPIC',
    ],
  },
  {
    ...{ c: 'clang-22', cxx: 'clang++-22' },
    flags: ['--target=riscv64-linux-gnu', ...FOR_OTHERS, '-D__x86_64__', '-O1', '-g', '-fPIC', '-mtls-dialect=desc'],
  },
  { c: 'clang-22', cxx: 'clang++-22', flags: ['-O1', '-g', '-ffunction-sections'] },
  { c: 'gcc-12', cxx: 'g++-12', flags: ['-O0', '-g', '-gz', '-fno-pic'] },
  { c: 'clang-14', cxx: 'clang++-14', flags: ['-O1', '-mcmodel=large', '-fno-pic'] },
  { c: 'gcc-12', cxx: 'g++-12', flags: ['-O1', '-mcmodel=medium', '-fPIC', '-mtls-dialect=gnu2'] },
  { c: 'clang-22', cxx: 'clang++-22', flags: ['-O2', '-fno-pic', '-funique-section-names', '-mcmodel=small'] },
];
const ARCHIVES = [
  'libz.a',
  'libexpat.a',
  'liblua5.4.a',
  'libgmp.a',
  'libpcre2-8.a',
  'libuv.a',
  'libcrypto.a',
  'libc.a',
  'libgsl.a',
];
const MEMBERS_OF_EACH = 12;
const LARGEST_SEED_BYTES = 256 * 1024;
const LARGEST_ARCHIVE_BYTES = 1536 * 1024;

/** Real objects: compiled ones and members of archives. @param isShort a few of each, for a run of seconds */
export function objectSeeds(isShort: boolean): readonly Seed[] {
  const compiled = withFolder((folder) => compiledObjects(folder, isShort ? 3 : COMPILERS.length));
  const members = (isShort ? ARCHIVES.slice(0, 2) : ARCHIVES).flatMap((name) =>
    archiveMembers(name, isShort ? 3 : MEMBERS_OF_EACH),
  );
  return [...compiled, ...members];
}

/** Real archives, of every kind that there are tools for, and thin ones with their files. */
export function archiveSeeds(isShort: boolean): readonly Seed[] {
  return withFolder((folder) => {
    const made = madeArchives(folder, compiledObjects(folder, 1).slice(0, 6));
    if (isShort) return made;
    const real = ARCHIVES.flatMap((name) => {
      const path = findArchive(name);
      const bytes = path === undefined ? undefined : Uint8Array.from(readFileSync(path));
      return bytes === undefined || bytes.length > LARGEST_ARCHIVE_BYTES ? [] : [{ name, bytes }];
    });
    return [...made, ...real];
  });
}

/** Linker scripts as libraries have them. */
export function scriptSeeds(): readonly Seed[] {
  return [
    '/* GNU ld script */\nOUTPUT_FORMAT(elf64-x86-64)\nGROUP ( /lib/x86_64-linux-gnu/libc.so.6 /usr/lib/x86_64-linux-gnu/libc_nonshared.a  AS_NEEDED ( /lib64/ld-linux-x86-64.so.2 ) )\n',
    'INPUT(-lncurses -ltinfo)\n',
    'GROUP(libm-2.36.a "libmvec.a") SEARCH_DIR(/usr/lib) INPUT(AS_NEEDED(-lgcc_s),libgcc.a)',
    'INPUT ( libbsd.so.0 ); /* comment */ OUTPUT_FORMAT("elf64-x86-64", "elf64-x86-64", "elf64-x86-64")',
  ].map((text, i) => ({ name: `script ${i}`, bytes: Uint8Array.from(Buffer.from(text)) }));
}

function withFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'telejit-fuzz-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function compiledObjects(folder: string, compilers: number): readonly Seed[] {
  return COMPILERS.slice(0, compilers).flatMap(({ c, cxx, flags }, index) =>
    [...C_SOURCES, ...CXX_SOURCES].flatMap((source) => {
      const compiler = source.endsWith('.c') ? c : cxx;
      const output = join(folder, `${index}-${source}.o`);
      try {
        execFileSync(compiler, [...flags, '-w', '-c', '-o', output, join(FEATURES, source)], { stdio: 'ignore' });
      } catch {
        return []; // not every compiler is everywhere, nor has every flag
      }
      const bytes = Uint8Array.from(readFileSync(output));
      return bytes.length > LARGEST_SEED_BYTES ? [] : [{ name: `${compiler} ${flags.join(' ')} ${source}`, bytes }];
    }),
  );
}

function archiveMembers(name: string, count: number): readonly Seed[] {
  const path = findArchive(name);
  if (path === undefined) return [];
  const members = readArchive(readFileSync(path), name).members.filter(
    ({ bytes }) => bytes.length <= LARGEST_SEED_BYTES,
  );
  const step = Math.max(1, Math.floor(members.length / count));
  return members
    .filter((_, i) => i % step === 0)
    .slice(0, count)
    .map((member) => ({ name: `${name}(${member.name})`, bytes: Uint8Array.from(member.bytes) }));
}

function madeArchives(folder: string, objects: readonly Seed[]): readonly Seed[] {
  mkdirSync(join(folder, 'members'));
  const names = objects.map((_, i) => `members/${i === 0 ? 'a-name-that-does-not-fit-into-a-header' : `m${i}`}.o`);
  objects.forEach(({ bytes }, i) => writeFileSync(join(folder, names[i]), bytes));
  const files = new Map(names.map((name, i) => [name, objects[i].bytes]));
  const make = (name: string, command: string, ...args: readonly string[]): readonly Seed[] => {
    try {
      execFileSync(command, [...args, name, ...names], { cwd: folder, stdio: 'ignore' });
      const bytes = Uint8Array.from(readFileSync(join(folder, name)));
      files.set(name, bytes);
      return [{ name, bytes, files }];
    } catch {
      return [];
    }
  };
  const made = [
    ...make('gnu.a', 'ar', 'rcs'),
    ...make('without-index.a', 'ar', 'rcS'),
    ...make('thin.a', 'ar', 'rcsT'),
    ...make('bsd.a', 'llvm-ar-14', '--format=bsd', 'rcs'),
    ...make('darwin.a', 'llvm-ar-14', '--format=darwin', 'rcs'),
  ];
  try {
    execFileSync('ar', ['rcsT', 'nested.a', 'thin.a', 'gnu.a'], { cwd: folder, stdio: 'ignore' });
    return [...made, { name: 'nested.a', bytes: Uint8Array.from(readFileSync(join(folder, 'nested.a'))), files }];
  } catch {
    return made;
  }
}
