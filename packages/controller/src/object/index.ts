export { readArchive, type Archive, type ArchiveMember, type ReadArchiveOptions } from './archive.js';
export {
  readElfObject,
  type ElfObject,
  type ElfRelocations,
  type ElfSection,
  type ElfSymbols,
} from './elf/elf-object.js';
export { readGroups, type ElfGroup } from './elf/groups.js';
export * as elf from './elf/constants.js';
export { detectFileKind, type FileKind } from './file-kind.js';
export {
  looksLikeLinkerScript,
  parseLinkerScript,
  type LinkerScript,
  type LinkerScriptInput,
} from './linker-script.js';
export { DEFAULT_VERSION_MARK, defaultVersion, type DefaultVersion } from './symbol-version.js';
export { StringTable } from './text.js';
export { DebugInfo, type CodePlace, type InlinedPlace } from './dwarf/debug-info.js';
export type { Inflate } from './dwarf/debug-sections.js';
export type { LinePlace } from './dwarf/line-table.js';
