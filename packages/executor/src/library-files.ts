import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { platform } from './native/platform.js';

/**
 * What a library may be called for the loader, best first: a path when the name holds a slash, else "z" for libz.so or
 * libz.so.N, or a file name.
 */
export function* libraryCandidates(name: string): Generator<string> {
  if (name.includes('/')) {
    yield name;
    return;
  }
  if (/\.so(\.|$)/.test(name)) yield name;
  // A development package's libm.so may be a linker script, which the loader refuses; the versioned file follows.
  yield `lib${name}.so`;
  yield* versionedFiles(`lib${name}.so.`);
}

/** Files such as libz.so.1 in the loader's directories; in each, the highest version and the shortest spelling first. */
function* versionedFiles(prefix: string): Generator<string> {
  for (const directory of loaderDirectories()) {
    let entries: string[];
    try {
      entries = readdirSync(directory);
    } catch {
      continue; // not every directory exists
    }
    const versions = entries
      .filter((entry) => entry.startsWith(prefix) && /^\d+(\.\d+)*$/.test(entry.slice(prefix.length)))
      .map((entry) => ({ entry, numbers: entry.slice(prefix.length).split('.').map(Number) }))
      .sort((a, b) => b.numbers[0] - a.numbers[0] || a.numbers.length - b.numbers.length);
    for (const { entry } of versions) yield join(directory, entry);
  }
}

/** ld.so(8): LD_LIBRARY_PATH, what /etc/ld.so.conf names, the system's directories. */
function loaderDirectories(): readonly string[] {
  const { arch } = platform();
  return [
    ...new Set([
      ...(process.env.LD_LIBRARY_PATH ?? '').split(/[:;]/).filter((path) => path !== ''),
      ...configuredDirectories('/etc/ld.so.conf', 0),
      `/lib/${arch}-linux-gnu`,
      `/usr/lib/${arch}-linux-gnu`,
      '/lib64',
      '/usr/lib64',
      '/lib',
      '/usr/lib',
    ]),
  ];
}

function configuredDirectories(file: string, depth: number): readonly string[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return [];
  }
  return text.split('\n').flatMap((line) => {
    const words = line.replace(/#.*/, '').trim().split(/\s+/);
    if (words[0] !== 'include') return words.filter((word) => word.startsWith('/'));
    return depth > 4
      ? []
      : words
          .slice(1)
          .flatMap((pattern) => includedFiles(pattern).flatMap((one) => configuredDirectories(one, depth + 1)));
  });
}

/** Patterns in ld.so.conf have their star in the last component. */
function includedFiles(pattern: string): readonly string[] {
  const directory = dirname(pattern);
  const [prefix, suffix] = pattern.slice(directory.length + 1).split('*');
  if (suffix === undefined) return [pattern];
  try {
    return readdirSync(directory)
      .filter((entry) => entry.startsWith(prefix) && entry.endsWith(suffix))
      .sort()
      .map((entry) => join(directory, entry));
  } catch {
    return [];
  }
}
