import { InputError } from '@telejit/shared';
import {
  DEFAULT_VERSION_MARK,
  defaultVersion,
  elf,
  readElfObject,
  readGroups,
  StringTable,
  type ElfGroup,
  type ElfObject,
  type ElfRelocations,
  type ElfSection,
} from '../object/index.js';
import { archOfMachine, linkedArches, linkerArch } from './arch.js';
import { withAddends } from './implicit-addends.js';

/**
 * What an object file says, in the linker's terms: sections that will be loaded, symbols, and relocations. Symbols and
 * relocations stay in the columns of the file; the methods give one at a time to those who ask.
 */
export class LinkGraph {
  readonly name: string;
  /** First component of the triple that the object is for. */
  readonly arch: string;
  readonly object: ElfObject;
  /** Sections that are loaded, in the order of the file. */
  readonly sections: readonly ElfSection[];
  /** Relocations of those sections. */
  readonly relocations: readonly ElfRelocations[];
  /** Non-local symbols that are defined here, common ones included. */
  readonly definitions: Uint32Array;
  /** Non-local symbols that are defined elsewhere. */
  readonly externals: Uint32Array;
  readonly #names: (string | undefined)[] = [];
  #strings: StringTable | undefined;
  #groups: readonly ElfGroup[] | undefined;
  #sectionsByName: ReadonlyMap<string, readonly ElfSection[]> | undefined;
  #symbolsBySection: ReadonlyMap<number, readonly number[]> | undefined;
  #relocationsBySection: ReadonlyMap<number, readonly ElfRelocations[]> | undefined;

  constructor(object: ElfObject, arch: string) {
    this.name = object.name;
    this.arch = arch;
    this.object = object;
    this.sections = object.sections.filter((section) => isLoaded(section));
    this.relocations = object.relocations.filter((table) => isLoaded(object.sections[table.section]));
    const definitions: number[] = [];
    const externals: number[] = [];
    const { symbols } = object;
    for (let i = 1; i < symbols.count; i++) {
      if (symbols.info[i] >> 4 === elf.STB_LOCAL) continue;
      if (!this.isDefined(i)) externals.push(i);
      // What is defined in a section that is not loaded has no address.
      else if (symbols.special[i] !== 0 || isLoaded(object.sections[symbols.section[i]])) definitions.push(i);
    }
    this.definitions = Uint32Array.from(definitions);
    this.externals = Uint32Array.from(externals);
  }

  /** The names with version of definitions that are the default version of their symbol. */
  get defaultVersions(): readonly { readonly symbolIndex: number; readonly name: string }[] {
    const { strings, nameOffset } = this.object.symbols;
    this.#strings ??= new StringTable(strings);
    const table = this.#strings;
    if (!table.includes(DEFAULT_VERSION_MARK)) return [];
    return [...this.definitions].flatMap((symbolIndex) => {
      const versions = defaultVersion(table.at(nameOffset[symbolIndex]));
      return versions === undefined ? [] : [{ symbolIndex, name: versions.versioned }];
    });
  }

  /** @throws InputError (BAD_OBJECT) */
  get groups(): readonly ElfGroup[] {
    this.#groups ??= readGroups(this.object);
    return this.#groups;
  }

  /** Whether a section takes part in the link. */
  isLoaded(sectionIndex: number): boolean {
    return isLoaded(this.object.sections[sectionIndex]);
  }

  /** Sections of a name that are loaded, in the order of the file. */
  sectionsNamed(name: string): readonly ElfSection[] {
    this.#sectionsByName ??= grouped(this.sections, (section) => section.name);
    return this.#sectionsByName.get(name) ?? [];
  }

  /** Symbols that are defined in a section, in the order of the file. */
  symbolsIn(sectionIndex: number): readonly number[] {
    const { section } = this.object.symbols;
    this.#symbolsBySection ??= grouped(section.keys(), (symbol) => section[symbol]);
    return this.#symbolsBySection.get(sectionIndex) ?? [];
  }

  /** Relocations of a section that is loaded. */
  relocationsOf(sectionIndex: number): readonly ElfRelocations[] {
    this.#relocationsBySection ??= grouped(this.relocations, (table) => table.section);
    return this.#relocationsBySection.get(sectionIndex) ?? [];
  }

  get symbolCount(): number {
    return this.object.symbols.count;
  }

  /** The name that references find; without the version when this is the default one. */
  symbolName(index: number): string {
    let name = this.#names[index];
    if (name === undefined) {
      const { strings, nameOffset } = this.object.symbols;
      this.#strings ??= new StringTable(strings);
      const written = this.#strings.at(nameOffset[index]);
      name = defaultVersion(written)?.name ?? written;
      this.#names[index] = name;
    }
    return name;
  }

  isDefined(index: number): boolean {
    const { section, special } = this.object.symbols;
    return section[index] !== elf.SHN_UNDEF || special[index] !== 0;
  }

  isLocal(index: number): boolean {
    return this.object.symbols.info[index] >> 4 === elf.STB_LOCAL;
  }

  /** STB_WEAK, or STB_GNU_UNIQUE, of which there may be several as well. */
  isWeak(index: number): boolean {
    const binding = this.object.symbols.info[index] >> 4;
    return binding === elf.STB_WEAK || binding === elf.STB_GNU_UNIQUE;
  }

  isCommon(index: number): boolean {
    return this.object.symbols.special[index] === elf.SHN_COMMON;
  }

  isAbsolute(index: number): boolean {
    return this.object.symbols.special[index] === elf.SHN_ABS;
  }

  /** STT_FUNC or STT_GNU_IFUNC, or defined elsewhere, where its type is not known. */
  isFunction(index: number): boolean {
    const type = this.object.symbols.info[index] & 15;
    return type === elf.STT_FUNC || type === elf.STT_GNU_IFUNC || !this.isDefined(index);
  }

  /** STT_GNU_IFUNC: its address is that of a function that says which function is meant. */
  isIfunc(index: number): boolean {
    return (this.object.symbols.info[index] & 15) === elf.STT_GNU_IFUNC;
  }

  /** STT_TLS: its value is an offset in the thread-local image. */
  isThreadLocal(index: number): boolean {
    return (this.object.symbols.info[index] & 15) === elf.STT_TLS;
  }

  /** STV_HIDDEN or STV_INTERNAL: must be found among what is linked together, never in a library. */
  isHidden(index: number): boolean {
    const visibility = this.object.symbols.visibility[index];
    return visibility === elf.STV_HIDDEN || visibility === elf.STV_INTERNAL;
  }

  symbolSize(index: number): number {
    return this.object.symbols.sizeBytes[index];
  }

  /** Whether a reference may end up at another place than a definition here. */
  isPreemptible(index: number): boolean {
    return !this.isDefined(index) || (!this.isLocal(index) && (this.isWeak(index) || this.isCommon(index)));
  }

  /** The name for messages: that of the section for section symbols. */
  describeSymbol(index: number): string {
    const { info, section } = this.object.symbols;
    if ((info[index] & 15) === elf.STT_SECTION)
      return `section ${this.object.sections[section[index]]?.name ?? section[index]}`;
    return this.symbolName(index) || `symbol ${index}`;
  }
}

/**
 * Reads an object into a graph. `bytes` are viewed, not copied.
 * @throws InputError BAD_OBJECT, WRONG_ARCHITECTURE, WRONG_FILE_TYPE, BITCODE_OBJECT, GCC_LTO_OBJECT
 * @throws LinkError BAD_RELOCATION, UNSUPPORTED_RELOCATION where relocations are followed before all else (LinkerArch.prepare)
 */
export function readLinkGraph(bytes: Uint8Array, name: string): LinkGraph {
  const object = readElfObject(bytes, name);
  const arch = archOfMachine(object.machine, object.isLittleEndian);
  if (arch === undefined) {
    const machine = elf.MACHINE_NAMES.get(object.machine) ?? `machine ${object.machine}`;
    throw new InputError(
      'WRONG_ARCHITECTURE',
      `${name}: it is for ${machine}, ${object.isLittleEndian ? 'little' : 'big'}-endian; objects for ${linkedArches()} can be linked`,
    );
  }
  const linker = linkerArch(arch);
  if (object.bits !== linker.pointerBytes * 8) {
    throw new InputError(
      'WRONG_ARCHITECTURE',
      `${name}: it is a ${object.bits}-bit object for ${arch}, which has ${linker.pointerBytes * 8} bits: compile it for another ABI`,
    );
  }
  const whole = withAddends(object, linker);
  const graph = new LinkGraph(linker.prepare?.(whole) ?? whole, arch);
  if (isSlimLto(graph)) {
    throw new InputError(
      'GCC_LTO_OBJECT',
      `${name}: it holds GCC's intermediate code and nothing to link: compile it without -flto, or with -ffat-lto-objects`,
    );
  }
  return graph;
}

/** What `gcc -flto` makes: the only symbol marks objects in which functions have no code. */
function isSlimLto(graph: LinkGraph): boolean {
  return (
    graph.object.sections.some(({ name }) => name.startsWith('.gnu.lto_')) &&
    graph.definitions.some((index) => graph.isCommon(index) && graph.symbolName(index) === '__gnu_lto_slim')
  );
}

/** Tells program loaders which CPU features all objects agree on; there is none to read it here. */
const PROPERTY_NOTE = '.note.gnu.property';

function isLoaded(section: ElfSection): boolean {
  const { flags } = section;
  return (flags & elf.SHF_ALLOC) !== 0 && (flags & elf.SHF_EXCLUDE) === 0 && section.name !== PROPERTY_NOTE;
}

function grouped<K, V>(values: Iterable<V>, keyOf: (value: V) => K): ReadonlyMap<K, readonly V[]> {
  const groups = new Map<K, V[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}
