import { InputError, messageOf } from '@telejit/shared';
import { INDEX_NAMES, readSymbolIndex, type SymbolIndexKind } from './archive-index.js';
import { readElfObject } from './elf/elf-object.js';
import { SHN_UNDEF, STB_LOCAL } from './elf/constants.js';
import { detectFileKind } from './file-kind.js';
import { defaultVersion } from './symbol-version.js';
import { textAt } from './text.js';

/** One member of an archive. */
export interface ArchiveMember {
  readonly name: string;
  /**
   * Shares memory with the archive; of a thin archive it is read from the member's file at each access.
   * @throws InputError THIN_MEMBER_MISSING, THIN_MEMBER_CHANGED, BAD_ARCHIVE for a thin archive
   */
  readonly bytes: Uint8Array;
}

/** A static archive. */
export interface Archive {
  readonly name: string;
  readonly members: readonly ArchiveMember[];
  /** Defined names to indices into `members`; the first definition counts. */
  readonly symbolIndex: ReadonlyMap<string, number>;
}

/** How an archive is read. */
export interface ReadArchiveOptions {
  /**
   * Gives the content of a file that a thin archive names: a path relative to the archive's folder, or an absolute one.
   * Called when a member is used; what it throws becomes the cause of THIN_MEMBER_MISSING.
   */
  readonly readFile?: (path: string) => Uint8Array;
}

const HEADER_BYTES = 60;
const MAGIC = '!<arch>\n';
const THIN_MAGIC = '!<thin>\n';
/** PATH_MAX: a longer name names no file, and members may share the text of their names. */
const MAX_NAME_BYTES = 4096;
/** All of them together, so that a small archive cannot claim any amount of text. */
const MAX_NAMES_PER_BYTE = 16;
/** Thin archives that name members of thin archives: GNU ar writes none that are deeper than one. */
const MAX_NESTING = 4;

/**
 * Reads a static archive, full or thin, with GNU or BSD names and symbol index. An archive without an index is given one
 * by reading its members; what is no object has no symbols there.
 * @throws InputError BAD_ARCHIVE naming archive and member, THIN_ARCHIVE when it is thin and `readFile` is not given
 * Source: System V gABI, ar(5); LLVM llvm/lib/Object/Archive.cpp for the variants; binutils bfd/archive.c for thin ones.
 */
export function readArchive(bytes: Uint8Array, name: string, options: ReadArchiveOptions = {}): Archive {
  return new ArchiveReader(bytes, name, options.readFile, 0).read();
}

interface RawMember extends ArchiveMember {
  /** Where its header begins, as symbol indices name it. */
  readonly headerAt: number;
}

class ArchiveReader {
  readonly #bytes: Uint8Array;
  readonly #name: string;
  readonly #members: RawMember[] = [];
  readonly #readFile: ReadArchiveOptions['readFile'];
  readonly #nesting: number;
  readonly #nested = new Map<string, ReadonlyMap<number, RawMember>>();
  #longNames: Uint8Array = new Uint8Array();
  #longNameBytes = 0;
  #index: { readonly data: Uint8Array; readonly kind: SymbolIndexKind } | undefined;

  constructor(bytes: Uint8Array, name: string, readFile: ReadArchiveOptions['readFile'], nesting: number) {
    this.#bytes = bytes;
    this.#name = name;
    this.#readFile = readFile;
    this.#nesting = nesting;
  }

  read(): Archive {
    const memberAt = new Map([...this.#readMembers().keys()].map((headerAt, i) => [headerAt, i]));
    const symbolIndex = this.#index === undefined ? this.#buildIndex() : this.#readIndex(this.#index, memberAt);
    return { name: this.#name, members: this.#members, symbolIndex };
  }

  /** All members by the offset of their header, in order. */
  #readMembers(): ReadonlyMap<number, RawMember> {
    const bytes = this.#bytes;
    const magic = textAt(bytes, 0, Math.min(8, bytes.length));
    const isThin = magic === THIN_MAGIC;
    if (isThin && this.#readFile === undefined) {
      throw new InputError(
        'THIN_ARCHIVE',
        `${this.#name}: it is a thin archive, which holds only the names of its members' files: give its path instead of its bytes, or the folder of the files, or make a full archive of it with "ar rcs"`,
      );
    }
    if (magic !== MAGIC && !isThin)
      throw this.#bad(bytes.length === 0 ? 'it is empty' : 'it does not begin with "!<arch>" or "!<thin>"');
    for (let at = MAGIC.length; at < bytes.length;) at = this.#member(at, isThin);
    return new Map(this.#members.map((member) => [member.headerAt, member]));
  }

  /** Reads the member whose header is at `at`; gives where the next one is. */
  #member(at: number, isThin: boolean): number {
    const bytes = this.#bytes;
    if (at + HEADER_BYTES > bytes.length)
      throw this.#bad(
        `it is truncated: the member header at ${at} needs ${HEADER_BYTES} bytes, ${bytes.length - at} are left`,
      );
    if (bytes[at + 58] !== 0x60 || bytes[at + 59] !== 0x0a)
      throw this.#bad(`the member header at ${at} does not end as it must`);
    const rawName = textAt(bytes, at, at + 16).trimEnd();
    const sizeText = textAt(bytes, at + 48, at + 58).trim();
    if (!/^\d+$/.test(sizeText)) throw this.#bad(`the member header at ${at} gives "${sizeText}" for a size`);
    const size = Number(sizeText);
    const start = at + HEADER_BYTES;
    const isNames = rawName === '//';
    const indexKind = INDEX_NAMES.get(rawName);
    if (isThin && !isNames && indexKind === undefined) {
      this.#addThinMember(at, rawName, size);
      return start;
    }
    const end = start + size;
    if (end > bytes.length)
      throw this.#bad(
        `it is truncated: member "${rawName}" at ${at} has ${size} bytes, ${bytes.length - start} are left`,
      );
    const data = bytes.subarray(start, end);
    if (isNames) this.#longNames = data;
    else if (indexKind !== undefined) this.#index ??= { data, kind: indexKind };
    else this.#addMember(at, rawName, data);
    return end + (end % 2);
  }

  #addMember(headerAt: number, rawName: string, data: Uint8Array): void {
    const bsdLength = /^#1\/(\d+)$/.exec(rawName);
    if (bsdLength === null) {
      this.#members.push({ name: this.#nameOf(rawName, headerAt), bytes: data, headerAt });
      return;
    }
    const length = Number(bsdLength[1]);
    if (length > data.length) throw this.#bad(`the name of the member at ${headerAt} is longer than the member`);
    const name = textAt(data, 0, length);
    const bytes = data.subarray(length);
    const kind = INDEX_NAMES.get(name);
    if (kind === undefined) this.#members.push({ name, bytes, headerAt });
    else this.#index ??= { data: bytes, kind };
  }

  /** A member whose content is a file, or, when its name goes on with ":OFFSET", part of another archive. */
  #addThinMember(headerAt: number, rawName: string, size: number): void {
    const [, ownName, origin] = /^(\/\d+)(?::(\d+))?$/.exec(rawName) ?? ['', rawName, undefined];
    const path = this.#nameOf(ownName, headerAt);
    const content = (): Uint8Array => {
      const bytes = origin === undefined ? this.#file(path) : this.#nestedMember(path, Number(origin)).bytes;
      if (bytes.length === size) return bytes;
      throw new InputError(
        'THIN_MEMBER_CHANGED',
        `${this.#name}(${path}): the thin archive was made when this member had ${size} bytes; it has ${bytes.length} now: make the archive again`,
      );
    };
    this.#members.push({
      name: path,
      headerAt,
      get bytes() {
        return content();
      },
    });
  }

  #file(path: string): Uint8Array {
    try {
      if (this.#readFile === undefined) throw this.#bad('it has no files');
      return this.#readFile(path);
    } catch (error) {
      throw new InputError(
        'THIN_MEMBER_MISSING',
        `${this.#name}(${path}): the file of this member of a thin archive cannot be read: ${messageOf(error)}`,
        { cause: error },
      );
    }
  }

  #nestedMember(path: string, headerAt: number): RawMember {
    let members = this.#nested.get(path);
    if (members === undefined) {
      if (this.#nesting >= MAX_NESTING) throw this.#bad(`thin archives are nested more than ${MAX_NESTING} deep in it`);
      const folder = path.slice(0, path.lastIndexOf('/') + 1);
      const readFile = (inner: string): Uint8Array => this.#file(inner.startsWith('/') ? inner : folder + inner);
      const nested = new ArchiveReader(this.#file(path), `${this.#name}(${path})`, readFile, this.#nesting + 1);
      members = nested.#readMembers();
      this.#nested.set(path, members);
    }
    const member = members.get(headerAt);
    if (member === undefined) {
      throw new InputError(
        'THIN_MEMBER_CHANGED',
        `${this.#name}(${path}): the thin archive was made when the archive ${path} had a member at ${headerAt}; it has none there now: make the thin archive again`,
      );
    }
    return member;
  }

  /** A name that stands in the header, or in the table of long names. */
  #nameOf(rawName: string, headerAt: number): string {
    if (!/^\/\d+$/.test(rawName)) return rawName.replace(/\/$/, '');
    const offset = Number(rawName.slice(1));
    if (offset >= this.#longNames.length)
      throw this.#bad(
        `the member at ${headerAt} has its name at ${offset}, outside the table of long names (${this.#longNames.length} bytes)`,
      );
    const limit = Math.min(offset + MAX_NAME_BYTES, this.#longNames.length);
    let stop = offset;
    while (stop < limit && this.#longNames[stop] !== 0x0a) stop++;
    if (stop - offset === MAX_NAME_BYTES)
      throw this.#bad(`the member at ${headerAt} has a name of ${MAX_NAME_BYTES} bytes or more`);
    this.#longNameBytes += stop - offset;
    if (this.#longNameBytes > MAX_NAMES_PER_BYTE * this.#bytes.length)
      throw this.#bad('the names of its members overlap without end');
    return textAt(this.#longNames, offset, stop).replace(/\/$/, '');
  }

  #readIndex(
    index: { readonly data: Uint8Array; readonly kind: SymbolIndexKind },
    memberAt: ReadonlyMap<number, number>,
  ): ReadonlyMap<string, number> {
    const result = new Map<string, number>();
    const add = (symbol: string, headerAt: number): void => {
      const member = memberAt.get(headerAt);
      if (member === undefined)
        throw this.#bad(`its symbol index says that "${symbol}" is in a member at ${headerAt}, where none is`);
      define(result, symbol, member);
    };
    readSymbolIndex(index.data, index.kind, add, (why) => this.#bad(why));
    return result;
  }

  #buildIndex(): ReadonlyMap<string, number> {
    const result = new Map<string, number>();
    this.#members.forEach((member, index) => {
      const { bytes } = member;
      if (detectFileKind(bytes) !== 'elf-object') return;
      const { symbols } = readElfObject(bytes, `${this.#name}(${member.name})`);
      for (let i = 0; i < symbols.count; i++) {
        const isDefined = symbols.section[i] !== SHN_UNDEF || symbols.special[i] !== 0;
        if (!isDefined || symbols.info[i] >> 4 === STB_LOCAL) continue;
        const symbol = textAt(symbols.strings, symbols.nameOffset[i], symbols.strings.length);
        define(result, symbol, index);
      }
    });
    return result;
  }

  #bad(why: string): InputError {
    return new InputError('BAD_ARCHIVE', `${this.#name}: not a usable archive: ${why}`);
  }
}

/** The first definition of a name counts; one that is the default version of a symbol has two names. */
function define(index: Map<string, number>, symbol: string, member: number): void {
  const versions = defaultVersion(symbol);
  for (const name of versions === undefined ? [symbol] : [versions.name, versions.versioned]) {
    if (!index.has(name)) index.set(name, member);
  }
}
