import * as elf from './constants.js';

/** Where the fields of ELF's structures are in files of one class; words are 4 or 8 bytes wide. */
export interface ElfClass {
  readonly bits: 32 | 64;
  readonly ehdrBytes: number;
  readonly shdrBytes: number;
  readonly symBytes: number;
  readonly relBytes: number;
  readonly relaBytes: number;
  /** Fields of the ELF header. */
  readonly ehdr: {
    readonly shoff: number;
    readonly shentsize: number;
    readonly shnum: number;
    readonly shstrndx: number;
  };
  /** Fields of a section header behind its name and type. */
  readonly shdr: {
    readonly flags: number;
    readonly offset: number;
    readonly size: number;
    readonly link: number;
    readonly info: number;
    readonly addralign: number;
    readonly entsize: number;
  };
  /** Fields of a symbol behind its name. */
  readonly sym: {
    readonly info: number;
    readonly other: number;
    readonly shndx: number;
    readonly value: number;
    readonly size: number;
  };
}

/** That of 64 bits. */
export const CLASS_64: ElfClass = {
  bits: 64,
  ehdrBytes: elf.EHDR_BYTES,
  shdrBytes: elf.SHDR_BYTES,
  symBytes: elf.SYM_BYTES,
  relBytes: 16,
  relaBytes: elf.RELA_BYTES,
  ehdr: { shoff: 0x28, shentsize: 0x3a, shnum: 0x3c, shstrndx: 0x3e },
  shdr: { flags: 8, offset: 24, size: 32, link: 40, info: 44, addralign: 48, entsize: 56 },
  sym: { info: 4, other: 5, shndx: 6, value: 8, size: 16 },
};

const CLASS_32: ElfClass = {
  bits: 32,
  ehdrBytes: 52,
  shdrBytes: 40,
  symBytes: 16,
  relBytes: 8,
  relaBytes: 12,
  ehdr: { shoff: 0x20, shentsize: 0x2e, shnum: 0x30, shstrndx: 0x32 },
  shdr: { flags: 8, offset: 16, size: 20, link: 24, info: 28, addralign: 32, entsize: 36 },
  sym: { info: 12, other: 13, shndx: 14, value: 4, size: 8 },
};

/** The layout of a class (EI_CLASS); undefined for numbers that the gABI does not have. */
export function elfClass(number: number): ElfClass | undefined {
  if (number === elf.ELFCLASS64) return CLASS_64;
  return number === elf.ELFCLASS32 ? CLASS_32 : undefined;
}
