import {
  SymbolFlags,
  type MaterializationResponsibility,
  type MaterializationUnit,
  type SymbolFlagBits,
} from '../core/index.js';
import { elf } from '../../object/index.js';
import type { LinkGraph } from '../../jitlink/index.js';
import type { LinkObject } from '../link-object.js';

/** What links the object of a unit. */
export interface ObjectEmitter {
  emit(responsibility: MaterializationResponsibility, object: LinkObject): void;
}

/** The definitions of an object; materializing them links it. */
export class ObjectUnit implements MaterializationUnit {
  readonly name: string;
  readonly symbols: ReadonlyMap<string, SymbolFlagBits>;
  readonly #emitter: ObjectEmitter;
  readonly #object: LinkObject;

  constructor(emitter: ObjectEmitter, object: LinkObject) {
    this.name = object.name;
    this.symbols = symbolsOf(object);
    this.#emitter = emitter;
    this.#object = object;
  }

  materialize(responsibility: MaterializationResponsibility): void {
    this.#emitter.emit(responsibility, this.#object);
  }
}

function symbolsOf(object: LinkObject): ReadonlyMap<string, SymbolFlagBits> {
  const { graph } = object;
  const symbols = new Map<string, SymbolFlagBits>();
  for (const symbolIndex of graph.definitions) {
    if (object.definesEffectively(symbolIndex)) symbols.set(graph.symbolName(symbolIndex), flagsOf(graph, symbolIndex));
  }
  return symbols;
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
