import { InputError } from '@telejit/shared';
import { StringTable } from '../text.js';
import * as elf from './constants.js';
import type { ElfObject } from './elf-object.js';

/** Sections that are kept or left out together. */
export interface ElfGroup {
  /** Section index of the group itself. */
  readonly index: number;
  /** Of several COMDAT groups with one signature a linker keeps one. */
  readonly signature: string;
  readonly isComdat: boolean;
  /** Indices of the sections in it. */
  readonly sections: readonly number[];
}

/**
 * Reads the section groups of an object.
 * @throws InputError (BAD_OBJECT) when a group names what is not there, or a section is in two
 * Source: ELF gABI, chapter 4, Section Groups.
 */
export function readGroups(object: ElfObject): readonly ElfGroup[] {
  const { sections, symbols } = object;
  const groups: ElfGroup[] = [];
  const groupOf = new Map<number, number>();
  let strings: StringTable | undefined;
  for (const { index, name, type, data, info, link } of sections) {
    if (type !== elf.SHT_GROUP) continue;
    const bad = (why: string): InputError =>
      new InputError('BAD_OBJECT', `${object.name}: not a usable ELF object: section group ${index} "${name}" ${why}`);
    if (data.length < 4 || data.length % 4 !== 0) throw bad(`has ${data.length} bytes, not a whole number of words`);
    if (sections[link]?.type !== elf.SHT_SYMTAB) throw bad(`names section ${link} as its symbol table, which is none`);
    if (info === 0 || info >= symbols.count)
      throw bad(`has symbol ${info} for its signature, but there are ${symbols.count}`);
    const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
    const members: number[] = [];
    for (let at = 4; at < data.length; at += 4) {
      const member = view.getUint32(at, object.isLittleEndian);
      if (member === 0 || member >= sections.length)
        throw bad(`has section ${member} as a member, but there are ${sections.length}`);
      const other = groupOf.get(member);
      if (other !== undefined) throw bad(`has section ${member} as a member, which is in group ${other} already`);
      groupOf.set(member, index);
      members.push(member);
    }
    strings ??= new StringTable(symbols.strings);
    const isSectionSymbol = (symbols.info[info] & 15) === elf.STT_SECTION;
    const signature = isSectionSymbol
      ? (sections[symbols.section[info]]?.name ?? '')
      : strings.at(symbols.nameOffset[info]);
    groups.push({
      index,
      signature,
      isComdat: (view.getUint32(0, object.isLittleEndian) & elf.GRP_COMDAT) !== 0,
      sections: members,
    });
  }
  return groups;
}
