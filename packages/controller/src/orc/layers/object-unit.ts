import {
  SymbolFlags,
  type MaterializationResponsibility,
  type MaterializationUnit,
  type SymbolFlagBits,
  type SymbolFlagsMap,
} from '../core/index.js';
import { elf } from '../../object/index.js';
import type { LinkGraph } from '../../jitlink/index.js';
import type { LinkObject } from '../link-object.js';

/** What links the object of a unit. */
export interface ObjectEmitter {
  emit(responsibility: MaterializationResponsibility, object: LinkObject): void;
}

/** Definitions of an object; materializing them links it. */
export class ObjectUnit implements MaterializationUnit {
  readonly name: string;
  readonly symbols: SymbolFlagsMap;
  readonly initializerSymbol: string | undefined;
  readonly object: LinkObject;
  readonly #emitter: ObjectEmitter;

  /** @param initializerSymbol stands for what the object does by itself; one of the symbols */
  constructor(emitter: ObjectEmitter, object: LinkObject, symbols: SymbolFlagsMap, initializerSymbol?: string) {
    this.name = object.name;
    this.symbols = symbols;
    this.initializerSymbol = initializerSymbol;
    this.object = object;
    this.#emitter = emitter;
  }

  materialize(responsibility: MaterializationResponsibility): void {
    this.#emitter.emit(responsibility, this.object);
  }
}

/** The flags of a symbol as a definition. */
export function flagsOf(graph: LinkGraph, symbolIndex: number): SymbolFlagBits {
  const type = graph.object.symbols.info[symbolIndex] & 15;
  return (
    (graph.isHidden(symbolIndex) ? 0 : SymbolFlags.Exported) |
    (graph.isCommon(symbolIndex) ? SymbolFlags.Common : graph.isWeak(symbolIndex) ? SymbolFlags.Weak : 0) |
    (graph.isAbsolute(symbolIndex) ? SymbolFlags.Absolute : 0) |
    (type === elf.STT_FUNC || type === elf.STT_GNU_IFUNC ? SymbolFlags.Callable : 0)
  );
}

/** The names under which an object defines symbols, default versions (`foo@@V` is `foo` as well) included. */
export function* definedNames(graph: LinkGraph): Generator<readonly [name: string, symbolIndex: number]> {
  for (const symbolIndex of graph.definitions) yield [graph.symbolName(symbolIndex), symbolIndex];
  for (const { name, symbolIndex } of graph.defaultVersions) yield [name, symbolIndex];
}
