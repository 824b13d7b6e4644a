/** What is at an address of the executor, for people. What is not known is undefined. */
export interface Frame {
  readonly address: bigint;
  /** The linked object that it is in, as it is called in messages. */
  readonly unit: string | undefined;
  /** The file of the shared library, or of the executable, that it is in. */
  readonly library: string | undefined;
  /** The symbol that it is in, as the symbol table has it; a label before it where nothing has a size. */
  readonly symbol: string | undefined;
  /** That symbol as it is written in the source: the two differ for C++. */
  readonly name: string | undefined;
  /** From the symbol, in bytes; without one from where the library was loaded. */
  readonly offset: number | undefined;
  /** Where the code comes from, when the object has debug information. */
  readonly source: SourcePlace | undefined;
}

/** A place in a source file. */
export interface SourcePlace {
  /** As the compiler named it, with its directory where that is known. */
  readonly file: string;
  /** From 1; 0 for code that the compiler made and that belongs to no line. */
  readonly line: number;
  /** From 1; 0 when it is not known. */
  readonly column: number;
}

/** A line of a backtrace: `0x7f3a10 div+0x3 at /src/div.c:7:10 (div.o)`. */
export function formatFrame({ address, unit, library, symbol, name, offset, source }: Frame): string {
  const words = [`0x${address.toString(16)}`];
  if (symbol !== undefined) words.push(`${name ?? symbol}${offset === undefined ? '' : `+0x${offset.toString(16)}`}`);
  if (source !== undefined) words.push('at', formatPlace(source));
  const home = unit ?? library;
  if (home !== undefined) {
    const where = symbol === undefined && offset !== undefined ? `+0x${offset.toString(16)}` : '';
    words.push(`(${home}${where})`);
  }
  return words.join(' ');
}

function formatPlace({ file, line, column }: SourcePlace): string {
  return [file, ...(line === 0 ? [] : [line, ...(column === 0 ? [] : [column])])].join(':');
}
