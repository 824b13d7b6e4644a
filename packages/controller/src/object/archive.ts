import { InputError } from '@telejit/shared';
import { readElfObject } from './elf/elf-object.js';
import { SHN_UNDEF, STB_LOCAL } from './elf/constants.js';
import { textAt } from './text.js';

/** One member of an archive. */
export interface ArchiveMember {
  readonly name: string;
  /** Shares memory with the archive. */
  readonly bytes: Uint8Array;
}

/** A static archive. */
export interface Archive {
  readonly name: string;
  readonly members: readonly ArchiveMember[];
  /** Defined names to indices into `members`; the first definition counts. */
  readonly symbolIndex: ReadonlyMap<string, number>;
}

const HEADER_BYTES = 60;
const MAGIC = '!<arch>\n';
const THIN_MAGIC = '!<thin>\n';

/**
 * Reads a static archive with GNU or BSD names and symbol index. An archive without an index is given one by reading its
 * members.
 * @throws InputError BAD_ARCHIVE naming archive and member, THIN_ARCHIVE
 * Source: System V gABI, ar(5); LLVM llvm/lib/Object/Archive.cpp for the variants.
 */
export function readArchive(bytes: Uint8Array, name: string): Archive {
  const magic = textAt(bytes, 0, Math.min(8, bytes.length));
  if (magic === THIN_MAGIC) {
    throw new InputError(
      'THIN_ARCHIVE',
      `${name}: it is a thin archive, which holds only the names of its members: give those files, or make a full archive of it with "ar rcs"`,
    );
  }
  if (magic !== MAGIC) throw bad(name, bytes.length === 0 ? 'it is empty' : 'it does not begin with "!<arch>"');
  return new ArchiveReader(bytes, name).read();
}

interface RawMember extends ArchiveMember {
  /** Where its header begins, as symbol indices name it. */
  readonly headerAt: number;
}

class ArchiveReader {
  readonly #bytes: Uint8Array;
  readonly #name: string;
  readonly #members: RawMember[] = [];
  #longNames: Uint8Array = new Uint8Array();
  #index: { readonly data: Uint8Array; readonly kind: 'gnu32' | 'gnu64' | 'bsd32' } | undefined;

  constructor(bytes: Uint8Array, name: string) {
    this.#bytes = bytes;
    this.#name = name;
  }

  read(): Archive {
    for (let at = MAGIC.length; at < this.#bytes.length;) at = this.#member(at);
    const symbolIndex =
      this.#index === undefined ? this.#buildIndex() : this.#readIndex(this.#index.data, this.#index.kind);
    return { name: this.#name, members: this.#members, symbolIndex };
  }

  /** Reads the member whose header is at `at`; gives where the next one is. */
  #member(at: number): number {
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
    const end = start + size;
    if (end > bytes.length)
      throw this.#bad(
        `it is truncated: member "${rawName}" at ${at} has ${size} bytes, ${bytes.length - start} are left`,
      );
    const data = bytes.subarray(start, end);
    if (rawName === '/') this.#index = { data, kind: 'gnu32' };
    else if (rawName === '/SYM64/') this.#index = { data, kind: 'gnu64' };
    else if (rawName === '//') this.#longNames = data;
    else this.#addMember(at, rawName, data);
    return end + (end % 2);
  }

  #addMember(headerAt: number, rawName: string, data: Uint8Array): void {
    let name: string;
    let content = data;
    const bsdLength = /^#1\/(\d+)$/.exec(rawName);
    if (bsdLength !== null) {
      const length = Number(bsdLength[1]);
      if (length > data.length) throw this.#bad(`the name of the member at ${headerAt} is longer than the member`);
      name = textAt(data, 0, length);
      content = data.subarray(length);
    } else if (/^\/\d+$/.test(rawName)) {
      const offset = Number(rawName.slice(1));
      if (offset >= this.#longNames.length)
        throw this.#bad(
          `the member at ${headerAt} has its name at ${offset}, outside the table of long names (${this.#longNames.length} bytes)`,
        );
      let stop = offset;
      while (stop < this.#longNames.length && this.#longNames[stop] !== 0x0a) stop++;
      name = textAt(this.#longNames, offset, stop).replace(/\/$/, '');
    } else {
      name = rawName.replace(/\/$/, '');
    }
    if (name === '__.SYMDEF' || name === '__.SYMDEF SORTED') this.#index = { data: content, kind: 'bsd32' };
    else this.#members.push({ name, bytes: content, headerAt });
  }

  #readIndex(data: Uint8Array, kind: 'gnu32' | 'gnu64' | 'bsd32'): Map<string, number> {
    const memberAt = new Map(this.#members.map((member, i) => [member.headerAt, i]));
    const result = new Map<string, number>();
    const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
    const add = (symbol: string, headerAt: number): void => {
      const member = memberAt.get(headerAt);
      if (member === undefined)
        throw this.#bad(`its symbol index says that "${symbol}" is in a member at ${headerAt}, where none is`);
      if (!result.has(symbol)) result.set(symbol, member);
    };
    const need = (end: number): void => {
      if (end > data.length)
        throw this.#bad(`its symbol index is truncated: ${end} bytes are needed, ${data.length} are there`);
    };
    if (kind === 'bsd32') {
      need(4);
      const ranlibBytes = view.getUint32(0, true);
      need(8 + ranlibBytes);
      const strings = 8 + ranlibBytes;
      for (let at = 4; at + 8 <= 4 + ranlibBytes; at += 8) {
        add(textAt(data, strings + view.getUint32(at, true), data.length), view.getUint32(at + 4, true));
      }
      return result;
    }
    const width = kind === 'gnu64' ? 8 : 4;
    const word = (at: number): number =>
      width === 4 ? view.getUint32(at) : view.getUint32(at) * 0x1_0000_0000 + view.getUint32(at + 4);
    need(width);
    const count = word(0);
    need(width * (count + 1));
    let nameAt = width * (count + 1);
    for (let i = 0; i < count; i++) {
      if (nameAt >= data.length) throw this.#bad(`its symbol index names ${i} of ${count} symbols`);
      let stop = nameAt;
      while (stop < data.length && data[stop] !== 0) stop++;
      add(textAt(data, nameAt, stop), word(width * (i + 1)));
      nameAt = stop + 1;
    }
    return result;
  }

  #buildIndex(): Map<string, number> {
    const result = new Map<string, number>();
    this.#members.forEach((member, index) => {
      const { symbols } = readElfObject(member.bytes, `${this.#name}(${member.name})`);
      for (let i = 0; i < symbols.count; i++) {
        const isDefined = symbols.section[i] !== SHN_UNDEF || symbols.special[i] !== 0;
        if (!isDefined || symbols.info[i] >> 4 === STB_LOCAL) continue;
        const symbol = textAt(symbols.strings, symbols.nameOffset[i], symbols.strings.length);
        if (!result.has(symbol)) result.set(symbol, index);
      }
    });
    return result;
  }

  #bad(why: string): InputError {
    return bad(this.#name, why);
  }
}

function bad(name: string, why: string): InputError {
  return new InputError('BAD_ARCHIVE', `${name}: not a usable archive: ${why}`);
}
