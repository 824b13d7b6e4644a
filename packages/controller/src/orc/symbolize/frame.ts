/** What is at an address of the executor, for people. What is not known is undefined. */
export interface Frame {
  readonly address: bigint;
  /** The linked object that it is in, as it is called in messages. */
  readonly unit: string | undefined;
  /** The file of the shared library, or of the executable, that it is in; or the name of the native runtime. */
  readonly library: string | undefined;
  /** The symbol that it is in, as the symbol table has it; a label before it where nothing has a size. */
  readonly symbol: string | undefined;
  /** That symbol as it is written in the source: the two differ for C++. */
  readonly name: string | undefined;
  /** From the symbol, in bytes; without one from where the library was loaded. */
  readonly offset: number | undefined;
  /** Where the code comes from, when the object has debug information. */
  readonly source: SourcePlace | undefined;
  /**
   * The functions that the compiler put in place of calls of them and whose code it is, the innermost first: the code is in
   * the first, which was called in the second, and the last one was called in the function of the symbol. Mostly empty.
   */
  readonly inlined: readonly InlinedFunction[];
}

/** A function whose code stands in place of a call. */
export interface InlinedFunction {
  /** As written in the source; undefined when it is not known. */
  readonly name: string | undefined;
  /** Where the call was. */
  readonly call: SourcePlace | undefined;
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

/** A line of a backtrace: `0x7f3a10 div+0x3 at /src/div.c:7:10 (div.o)`, with a line ahead of it for each inlined function. */
export function formatFrame(frame: Frame): string {
  const { address, unit, library, symbol, name, offset, inlined } = frame;
  const lines: string[] = [];
  let { source } = frame;
  for (const { name: function_, call } of inlined) {
    lines.push(words(hex(address), function_ ?? 'a function', source && `at ${formatPlace(source)}`, '(inlined)'));
    source = call;
  }
  const distance = offset === undefined ? '' : `+${hex(offset)}`;
  const what = symbol === undefined ? undefined : `${name ?? symbol}${distance}`;
  const home = unit ?? library;
  const where = home === undefined ? undefined : `(${home}${symbol === undefined ? distance : ''})`;
  lines.push(words(hex(address), what, source && `at ${formatPlace(source)}`, where));
  return lines.join('\n');
}

/** The last line of that: the function of the symbol, whatever is inlined at the address. */
export function formatFunction(frame: Frame): string {
  return formatFrame(frame).split('\n').slice(-1)[0];
}

function words(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(' ');
}

function hex(value: bigint | number): string {
  return `0x${value.toString(16)}`;
}

function formatPlace({ file, line, column }: SourcePlace): string {
  return [file, ...(line === 0 ? [] : [line, ...(column === 0 ? [] : [column])])].join(':');
}
