import { type DebugCursor } from './debug-cursor.js';
import type { DebugSections } from './debug-sections.js';
import { fileName, readLineHeader, type LineHeader } from './line-header.js';

/** Opcodes of line number programs (DWARF 5, 7.22). */
const DW_LNS_COPY = 1;
const DW_LNS_ADVANCE_PC = 2;
const DW_LNS_ADVANCE_LINE = 3;
const DW_LNS_SET_FILE = 4;
const DW_LNS_SET_COLUMN = 5;
const DW_LNS_CONST_ADD_PC = 8;
const DW_LNS_FIXED_ADVANCE_PC = 9;
const DW_LNE_END_SEQUENCE = 1;
const DW_LNE_SET_ADDRESS = 2;

/** A range of code whose rows are in order of address. */
interface LineSequence {
  readonly low: number;
  /** Behind the last byte. */
  readonly high: number;
  readonly firstRow: number;
  /** Behind the last one; the one that ends the sequence is none. */
  readonly endRow: number;
}

/** Where code comes from. */
export interface LinePlace {
  /** Undefined when the table has no such file. */
  readonly file: string | undefined;
  /** From 1; 0 for code that belongs to no line. */
  readonly line: number;
  /** From 1; 0 when it is not known. */
  readonly column: number;
}

/** Which lines the code of a compilation comes from. Source: DWARF 5, 6.2. */
export class LineTable {
  /** Of the table in its section, as DW_AT_stmt_list names it. */
  readonly offset: number;
  readonly sequences: readonly LineSequence[];
  readonly #header: LineHeader;
  readonly #addresses: Float64Array;
  readonly #lines: Uint32Array;
  readonly #columns: Uint32Array;
  readonly #files: Uint32Array;

  private constructor(offset: number, header: LineHeader) {
    const program = new LineProgram(header);
    program.run();
    this.offset = offset;
    this.#header = header;
    this.sequences = program.sequences;
    this.#addresses = Float64Array.from(program.addresses);
    this.#lines = Uint32Array.from(program.lines);
    this.#columns = Uint32Array.from(program.columns);
    this.#files = Uint32Array.from(program.files);
  }

  /** Reads the table at a cursor and passes over it. @throws InputError (BAD_DEBUG_INFO) */
  static read(cursor: DebugCursor, sections: DebugSections): LineTable {
    const { at } = cursor;
    return new LineTable(at, readLineHeader(cursor, sections));
  }

  /**
   * Where the code at an address comes from.
   * @param sequence one of the table, which contains the address
   * @param directory see fileName
   */
  find(sequence: LineSequence, address: number, directory: string): LinePlace {
    let low = sequence.firstRow;
    let high = sequence.endRow;
    // The last row that does not lie behind the address.
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (this.#addresses[middle] <= address) low = middle;
      else high = middle;
    }
    return { file: this.file(this.#files[low], directory), line: this.#lines[low], column: this.#columns[low] };
  }

  /** The name of a file by its number; see fileName. */
  file(index: number, directory: string): string | undefined {
    return fileName(this.#header, index, directory);
  }
}

/** Runs a line number program. */
class LineProgram {
  readonly sequences: LineSequence[] = [];
  readonly addresses: number[] = [];
  readonly lines: number[] = [];
  readonly columns: number[] = [];
  readonly files: number[] = [];
  readonly #header: LineHeader;
  #firstRow = 0;
  #isInOrder = true;
  #address = 0;
  #operation = 0;
  #file = 1;
  #line = 1;
  #column = 0;

  constructor(header: LineHeader) {
    this.#header = header;
  }

  run(): void {
    const { program, opcodeBase, operandCounts } = this.#header;
    while (!program.isAtEnd) {
      const opcode = program.u8();
      if (opcode >= opcodeBase) this.#special(opcode);
      else if (opcode === 0) this.#extended();
      else if (!this.#standard(opcode)) for (let i = 0; i < operandCounts[opcode]; i++) program.uleb();
    }
  }

  /** @returns false for one that changes nothing that is kept */
  #standard(opcode: number): boolean {
    const { program, opcodeBase } = this.#header;
    if (opcode === DW_LNS_COPY) this.#addRow();
    else if (opcode === DW_LNS_ADVANCE_PC) this.#advance(program.uleb());
    else if (opcode === DW_LNS_ADVANCE_LINE) this.#line = (this.#line + program.sleb()) >>> 0;
    else if (opcode === DW_LNS_SET_FILE) this.#file = program.uleb() >>> 0;
    else if (opcode === DW_LNS_SET_COLUMN) this.#column = program.uleb() >>> 0;
    else if (opcode === DW_LNS_CONST_ADD_PC) this.#advance(this.#steps(255 - opcodeBase));
    else if (opcode === DW_LNS_FIXED_ADVANCE_PC) {
      this.#address += program.u16();
      this.#operation = 0;
    } else return false;
    return true;
  }

  #special(opcode: number): void {
    const { lineBase, lineRange, opcodeBase } = this.#header;
    const adjusted = opcode - opcodeBase;
    this.#advance(this.#steps(adjusted));
    this.#line = (this.#line + lineBase + (adjusted % lineRange)) >>> 0;
    this.#addRow();
  }

  #extended(): void {
    const { program } = this.#header;
    const operands = program.part(program.uleb());
    if (operands.isAtEnd) return;
    const opcode = operands.u8();
    if (opcode === DW_LNE_END_SEQUENCE) this.#endSequence();
    else if (opcode === DW_LNE_SET_ADDRESS) {
      this.#address = operands.word(operands.end - operands.at);
      this.#operation = 0;
    }
  }

  /** How many operations a special opcode advances. */
  #steps(adjusted: number): number {
    const { lineRange, program } = this.#header;
    if (lineRange === 0) throw program.bad('its line table has special opcodes, and a range of 0 lines for them');
    return Math.floor(adjusted / lineRange);
  }

  #advance(operations: number): void {
    const { minInstructionBytes, mostOperations } = this.#header;
    if (mostOperations <= 1) {
      this.#address += minInstructionBytes * operations;
      return;
    }
    const total = this.#operation + operations;
    this.#address += minInstructionBytes * Math.floor(total / mostOperations);
    this.#operation = total % mostOperations;
  }

  #addRow(): void {
    if (this.addresses.length > this.#firstRow && this.#address < this.addresses[this.addresses.length - 1])
      this.#isInOrder = false;
    this.addresses.push(this.#address);
    this.lines.push(this.#line);
    this.columns.push(this.#column);
    this.files.push(this.#file);
  }

  /** Sequences that say nothing, or whose rows could not be searched, are left out. */
  #endSequence(): void {
    const endRow = this.addresses.length;
    const firstRow = this.#firstRow;
    const low = this.addresses[firstRow] ?? 0;
    if (this.#isInOrder && endRow > firstRow && this.#address > low)
      this.sequences.push({ low, high: this.#address, firstRow, endRow });
    this.#firstRow = endRow;
    this.#isInOrder = true;
    this.#address = 0;
    this.#operation = 0;
    this.#file = 1;
    this.#line = 1;
    this.#column = 0;
  }
}
