/** What goes into the compile layer and what comes out of it. Plain data: it crosses threads. */

/** A module as text or as bitcode. Bytes belong to the caller and are copied before `compile` returns its promise. */
export type IrSource =
  | { readonly kind: 'ir'; readonly text: string | Uint8Array }
  | { readonly kind: 'bitcode'; readonly bytes: Uint8Array };

export type OptLevel = 0 | 1 | 2 | 3;
/** What clang takes a file for. */
export type CLanguage = 'c' | 'c++';
export type CodeModel = 'default' | 'small' | 'kernel' | 'medium' | 'large';
export type RelocationModel = 'pic' | 'static';

/** One module to compile. */
export interface CompileRequest {
  /** Names the module in diagnostics, usually its file. */
  readonly name: string;
  readonly source: IrSource;
  /** Target triple; it replaces the one in the module, and so does the data layout that belongs to it. */
  readonly triple: string;
  /** A CPU name as in `llc -mcpu`; the architecture's baseline when not given. */
  readonly cpu?: string;
  /** CPU and features are what a machine says of itself: what this LLVM does not know yet is passed over, not refused. */
  readonly isCpuHint?: boolean;
  /** Features as in `llc -mattr`: "+avx2,-sse4a". LLVM ignores the ones that it does not know. */
  readonly features?: string;
  readonly optLevel: OptLevel;
  readonly codeModel?: CodeModel;
  /** Position-independent code unless told otherwise. */
  readonly relocationModel?: RelocationModel;
  /**
   * Makes each function count its calls, and tell the controller once of this many: it posts the address of the symbol
   * FUNCTION$calls of the object (Upcall), and goes on. From 1 to 2^31 - 1. Default: nothing is counted.
   */
  readonly callThreshold?: number;
  /**
   * How often functions of the module were called, by name, for the optimiser: what has nearly all the calls is inlined more
   * and laid out together, and what was never called is kept small. Names that the module does not define are passed over;
   * of functions that are left out nothing is known. Whole numbers from 0 to 2^53 - 1.
   */
  readonly callCounts?: ReadonlyMap<string, number>;
}

/** A definition of a module that other modules see. */
export interface IrSymbol {
  readonly name: string;
  readonly isFunction: boolean;
  readonly isWeak: boolean;
  readonly isCommon: boolean;
  readonly isHidden: boolean;
}

/** Something that an LLVM generates code for. */
export interface LlvmTarget {
  /** LLVM's name, such as "x86-64". */
  readonly name: string;
  readonly description: string;
}

/** How a module meets others. */
export interface IrInterface {
  /** Those that a compiler may leave out (linkonce) are not among them. */
  readonly definitions: readonly IrSymbol[];
  /** Names that it uses and does not define. What is optimised away may be among them. */
  readonly references: readonly string[];
}

/** A relocatable object. */
export interface CompiledObject {
  /** Owned by the receiver. */
  readonly object: Uint8Array;
  /** Time spent in the compile thread on this module, in milliseconds; 0 when it came from the cache. */
  readonly elapsedMs: number;
  readonly isFromCache: boolean;
  /** LLVM's warnings, one text each, with file, line and column where LLVM has them. */
  readonly warnings: string[];
}

/** A shared library of LLVM's C API. */
export interface LlvmInstallation {
  readonly major: number;
  /** As exact as the file name tells: "14.0.6", "22.1". */
  readonly version: string;
  /** Absolute, symbolic links resolved. */
  readonly path: string;
}

/** The symbol, hidden, of what counts the calls of a function; see CompileRequest.callThreshold. */
export function callCounter(name: string): string {
  return `${name}${COUNTER_SUFFIX}`;
}

/** The function whose calls a symbol counts; undefined for other symbols. */
export function countedFunction(symbol: string): string | undefined {
  return symbol.endsWith(COUNTER_SUFFIX) ? symbol.slice(0, -COUNTER_SUFFIX.length) : undefined;
}

const COUNTER_SUFFIX = '$calls';
