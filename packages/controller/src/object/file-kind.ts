import { ET_DYN, ET_EXEC, ET_REL } from './elf/constants.js';

/** What a file is, by its first bytes. */
export type FileKind =
  | 'elf-object'
  | 'elf-shared'
  | 'elf-executable'
  | 'archive'
  | 'thin-archive'
  | 'bitcode'
  | 'macho'
  | 'coff'
  | 'text'
  | 'empty'
  | 'unknown';

const MAGICS: readonly (readonly [FileKind, readonly number[]])[] = [
  ['archive', [...'!<arch>\n'].map((c) => c.charCodeAt(0))],
  ['thin-archive', [...'!<thin>\n'].map((c) => c.charCodeAt(0))],
  ['bitcode', [0x42, 0x43, 0xc0, 0xde]],
  ['bitcode', [0xde, 0xc0, 0x17, 0x0b]],
  ['macho', [0xcf, 0xfa, 0xed, 0xfe]],
  ['macho', [0xce, 0xfa, 0xed, 0xfe]],
  ['macho', [0xca, 0xfe, 0xba, 0xbe]],
  ['coff', [0x64, 0x86]],
  ['coff', [0x64, 0xaa]],
];

const ELF_KINDS: ReadonlyMap<number, FileKind> = new Map([
  [ET_REL, 'elf-object'],
  [ET_EXEC, 'elf-executable'],
  [ET_DYN, 'elf-shared'],
]);

const SNIFFED_BYTES = 512;

/** What a file is; `text` when its beginning holds no control characters. */
export function detectFileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (bytes[0] === 0x7f && bytes[1] === 0x45 && bytes[2] === 0x4c && bytes[3] === 0x46) {
    if (bytes.length < 18) return 'elf-object';
    return ELF_KINDS.get(bytes[5] === 2 ? bytes[17] : bytes[16]) ?? 'unknown';
  }
  const known = MAGICS.find(([, magic]) => magic.every((byte, i) => bytes[i] === byte));
  if (known !== undefined) return known[0];
  const start = bytes.subarray(0, SNIFFED_BYTES);
  return start.every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0x1b) ? 'text' : 'unknown';
}
