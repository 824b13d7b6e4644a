import { InputError } from '@telejit/shared';

/** A file or library that a linker script names. */
export interface LinkerScriptInput {
  /** `library` for what is written "-lNAME" or "-l:FILE". */
  readonly kind: 'file' | 'library';
  /** The path or file name, or what follows "-l". */
  readonly name: string;
  /** Named in AS_NEEDED. */
  readonly isAsNeeded: boolean;
  /** Where it stands, from 1. */
  readonly line: number;
}

/** What a linker script of a library says: the inputs in order, and where to look for libraries. */
export interface LinkerScript {
  readonly inputs: readonly LinkerScriptInput[];
  /** SEARCH_DIR, in order. */
  readonly searchDirs: readonly string[];
}

/** What the commands that can be honoured mean for their arguments. */
const HONOURED: ReadonlyMap<string, 'inputs' | 'search-dir' | 'format' | 'architecture'> = new Map([
  ['INPUT', 'inputs'],
  ['GROUP', 'inputs'],
  ['SEARCH_DIR', 'search-dir'],
  ['OUTPUT_FORMAT', 'format'],
  ['TARGET', 'format'],
  ['OUTPUT_ARCH', 'architecture'],
]);

/** Commands of a linker's script language that say how an output file is made, which there is none of here. */
const NOT_HONOURED: ReadonlySet<string> = new Set(
  (
    'ASSERT CONSTRUCTORS ENTRY EXTERN FORCE_COMMON_ALLOCATION FORCE_GROUP_ALLOCATION HIDDEN INCLUDE ' +
    'INHIBIT_COMMON_ALLOCATION INSERT LD_FEATURE MEMORY NOCROSSREFS NOCROSSREFS_TO OUTPUT OVERLAY PHDRS PROVIDE ' +
    'PROVIDE_HIDDEN REGION_ALIAS SECTIONS STARTUP VERSION'
  ).split(' '),
);

/** BFD's names for what is linked here. */
const FORMATS: ReadonlySet<string> = new Set(['elf64-x86-64', 'elf64-littleaarch64', 'elf64-bigaarch64']);
const ARCHITECTURES: ReadonlySet<string> = new Set(['i386:x86-64', 'aarch64']);

const MAX_NAME_CHARACTERS = 4096;
const MAX_INPUTS = 65_536;
/** Enough for a comment that explains, as Debian's have it. */
const SNIFFED_BYTES = 4096;

/** Whether a text begins as a linker script does: with one of its commands. */
export function looksLikeLinkerScript(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, SNIFFED_BYTES));
  const [, word] = /^(?:\s|\/\*(?:(?!\*\/)[^])*\*\/)*([A-Z_]+)\s*[({]/.exec(start) ?? [];
  return word !== undefined && (HONOURED.has(word) || NOT_HONOURED.has(word));
}

/**
 * Reads a linker script such as development packages have in place of a library (Debian's libc.so).
 * @param name for messages
 * @throws InputError BAD_LINKER_SCRIPT, UNSUPPORTED_LINKER_SCRIPT, WRONG_ARCHITECTURE naming file, line and command
 * Source: GNU ld manual, "Linker Scripts", "Commands Dealing with Files".
 */
export function parseLinkerScript(bytes: Uint8Array, name: string): LinkerScript {
  return new ScriptParser(new TextDecoder().decode(bytes), name).parse();
}

interface Token {
  /** Of punctuation the character itself. */
  readonly text: string;
  readonly isQuoted: boolean;
  readonly line: number;
}

class ScriptParser {
  readonly #name: string;
  readonly #tokens: Iterator<Token, undefined>;
  readonly #inputs: LinkerScriptInput[] = [];
  readonly #searchDirs: string[] = [];
  #line = 1;

  constructor(text: string, name: string) {
    this.#name = name;
    this.#tokens = this.#tokenize(text);
  }

  parse(): LinkerScript {
    for (let token = this.#next(); token !== undefined; token = this.#next()) {
      if (token.text !== ';') this.#command(token);
    }
    return { inputs: this.#inputs, searchDirs: this.#searchDirs };
  }

  #command(token: Token): void {
    const { text: command, line } = token;
    const meaning = HONOURED.get(command);
    if (meaning === undefined || token.isQuoted) throw this.#unsupported(token);
    const open = this.#next();
    if (open?.text !== '(') throw this.#bad(line, `"(" must follow ${command}`);
    if (meaning === 'inputs') {
      this.#inputList(command, line, false);
      return;
    }
    const words = this.#words(command, line);
    if (meaning === 'search-dir') this.#searchDirs.push(...words.map(withoutSysroot));
    const known = meaning === 'format' ? FORMATS : meaning === 'architecture' ? ARCHITECTURES : undefined;
    const other = words.find((word) => known !== undefined && !known.has(word));
    if (other !== undefined) {
      throw new InputError(
        'WRONG_ARCHITECTURE',
        `${this.#name}:${line}: ${command}(${other}): this version knows ${[...(known ?? [])].join(', ')}`,
      );
    }
  }

  #inputList(command: string, line: number, isAsNeeded: boolean): void {
    for (;;) {
      const token = this.#next();
      if (token === undefined) throw this.#bad(line, `${command} has no ")"`);
      if (token.text === ')' && !token.isQuoted) return;
      if (token.text === ',' && !token.isQuoted) continue;
      if (token.text === 'AS_NEEDED' && !token.isQuoted) {
        if (isAsNeeded) throw this.#bad(token.line, 'AS_NEEDED stands in AS_NEEDED');
        if (this.#next()?.text !== '(') throw this.#bad(token.line, '"(" must follow AS_NEEDED');
        this.#inputList('AS_NEEDED', token.line, true);
        continue;
      }
      const word = this.#word(command, token);
      const isLibrary = word.startsWith('-l') && word.length > 2;
      if (word.startsWith('-') && !isLibrary)
        throw this.#bad(token.line, `${command} names "${word}"; only "-lNAME" may begin with "-"`);
      if (this.#inputs.length === MAX_INPUTS) throw this.#bad(token.line, `it names more than ${MAX_INPUTS} files`);
      this.#inputs.push({
        kind: isLibrary ? 'library' : 'file',
        name: isLibrary ? word.slice(2) : withoutSysroot(word),
        isAsNeeded,
        line: token.line,
      });
    }
  }

  #words(command: string, line: number): readonly string[] {
    const words: string[] = [];
    for (;;) {
      const token = this.#next();
      if (token === undefined) throw this.#bad(line, `${command} has no ")"`);
      if (token.text === ')' && !token.isQuoted) break;
      if (token.text !== ',' || token.isQuoted) words.push(this.#word(command, token));
    }
    if (words.length === 0) throw this.#bad(line, `${command} names nothing`);
    return words;
  }

  #word(command: string, token: Token): string {
    if (token.text === '' || (!token.isQuoted && /^[(){};,]$/.test(token.text)))
      throw this.#bad(token.line, `"${token.text}" stands in ${command} where a name belongs`);
    return token.text;
  }

  #next(): Token | undefined {
    return this.#tokens.next().value;
  }

  *#tokenize(text: string): Generator<Token, undefined> {
    // In turn: space, comment, comment or string without an end, string, punctuation, name.
    const pattern = /(\s+|\/\*[^]*?\*\/)|(\/\*)|"([^"\n]*)"|(")|([(){};,])|((?:(?!\/\*)[^\s(){};,"])+)/gy;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const [all, space, openComment, quoted, openQuote, punctuation, word] = match;
      const line = this.#line;
      if (openComment !== undefined) throw this.#bad(line, 'a comment has no end');
      if (openQuote !== undefined) throw this.#bad(line, 'a quoted name has no end in its line');
      for (let at = all.indexOf('\n'); at >= 0; at = all.indexOf('\n', at + 1)) this.#line++;
      if (space !== undefined) continue;
      if (all.length > MAX_NAME_CHARACTERS)
        throw this.#bad(line, `a name has more than ${MAX_NAME_CHARACTERS} characters`);
      yield { text: punctuation ?? quoted ?? word ?? '', isQuoted: quoted !== undefined, line };
    }
    return undefined;
  }

  #unsupported({ text, line, isQuoted }: Token): InputError {
    if (isQuoted || !/^[A-Za-z_.$][\w.$]*/.test(text)) return this.#bad(line, `"${text}" is no command`);
    const what = NOT_HONOURED.has(text)
      ? `${text} cannot be honoured: it says how a linker lays out its output`
      : /^[A-Z_]+$/.test(text)
        ? `${text} is not known`
        : `"${text}" is no command that is known; assignments to symbols cannot be honoured`;
    return new InputError(
      'UNSUPPORTED_LINKER_SCRIPT',
      `${this.#name}:${line}: ${what}; ${[...HONOURED.keys()].join(', ')} and AS_NEEDED can be: give the files that it names as inputs`,
    );
  }

  #bad(line: number, why: string): InputError {
    return new InputError('BAD_LINKER_SCRIPT', `${this.#name}:${line}: not a usable linker script: ${why}`);
  }
}

/** There is no sysroot here: "=" and "$SYSROOT" stand for nothing. */
function withoutSysroot(path: string): string {
  return path.replace(/^(=|\$SYSROOT(?=\/))/, '');
}
