import type {
  CompiledObject,
  CompilePool,
  CompileRequest,
  IrInterface,
  IrSource,
  IrSymbol,
} from '../../compile/index.js';
import {
  SymbolFlags,
  type DylibForGenerators,
  type MaterializationResponsibility,
  type MaterializationUnit,
  type SymbolFlagBits,
  type TrackerKey,
} from '../core/index.js';
import { observed, type SessionEvents } from '../events/session-events.js';
import { LinkObject } from '../link-object.js';
import type { ObjectEmitter } from './object-unit.js';

/** A module on its way to an object. */
export interface IrModule {
  /** For messages. */
  readonly name: string;
  readonly source: IrSource;
}

/** A layer that takes modules for symbols that somebody is responsible for. */
export interface IrEmitter {
  emit(responsibility: MaterializationResponsibility, module: IrModule): void | Promise<void>;
  /** The module will probably be emitted soon: what shows nowhere may begin. Settles when that is done, and never rejects. */
  prepare?(module: IrModule): void | Promise<void>;
}

/** How modules are compiled: everything of a request but the module. */
export type CompileTarget = Omit<CompileRequest, 'name' | 'source'>;

/**
 * Compiles modules in the threads of a pool and hands the objects on. Modules that one refers to are compiled at the same
 * time, and handed on when they are looked up.
 */
export class IrCompileLayer implements IrEmitter {
  readonly #pool: CompilePool;
  readonly #target: CompileTarget;
  readonly #next: ObjectEmitter;
  readonly #events: SessionEvents | undefined;
  #compileMs = 0;
  readonly #prepared = new WeakMap<IrModule, Promise<CompiledObject>>();

  /** @param events hear of what is compiled */
  constructor(pool: CompilePool, target: CompileTarget, next: ObjectEmitter, events?: SessionEvents) {
    this.#pool = pool;
    this.#target = target;
    this.#next = next;
    this.#events = events;
  }

  async prepare(module: IrModule): Promise<void> {
    const compiling = this.#prepared.get(module) ?? this.compile(module);
    this.#prepared.set(module, compiling);
    // Whoever emits the module is told of failures; perhaps nobody does.
    await compiling.catch(() => undefined);
  }

  async emit(responsibility: MaterializationResponsibility, module: IrModule): Promise<void> {
    const { object } = await (this.#prepared.get(module) ?? this.compile(module));
    this.#next.emit(responsibility, LinkObject.read(object, module.name));
  }

  /** What LLVM has taken so far, in milliseconds; threads add up. */
  get compileMs(): number {
    return this.#compileMs;
  }

  /** Compiles a module, for nobody in particular. @throws CompileError, CancelledError */
  async compile({ name, source }: IrModule, signal?: AbortSignal): Promise<CompiledObject> {
    const compiled = await observed(
      this.#events,
      'compile',
      () => this.#pool.compile({ ...this.#target, name, source }, { signal }),
      ({ object: { byteLength }, elapsedMs: compileMs, isFromCache }, times) => ({
        kind: 'compile',
        name,
        ...times,
        compileMs,
        isFromCache,
        objectBytes: byteLength,
      }),
    );
    this.#compileMs += compiled.elapsedMs;
    return compiled;
  }
}

/**
 * Lets a function change modules, or do something at their sight, before the next layer gets them. That happens when they
 * are looked up, not before.
 */
export class IrTransformLayer implements IrEmitter {
  readonly #next: IrEmitter;
  readonly #transform: (
    module: IrModule,
    responsibility: MaterializationResponsibility,
  ) => IrModule | Promise<IrModule>;

  constructor(
    next: IrEmitter,
    transform: (module: IrModule, responsibility: MaterializationResponsibility) => IrModule | Promise<IrModule>,
  ) {
    this.#next = next;
    this.#transform = transform;
  }

  async emit(responsibility: MaterializationResponsibility, module: IrModule): Promise<void> {
    await this.#next.emit(responsibility, await this.#transform(module, responsibility));
  }
}

/** Lets a function change the bytes of objects before the next layer gets them. */
export class ObjectTransformLayer implements ObjectEmitter {
  readonly #next: ObjectEmitter;
  readonly #transform: (object: Uint8Array, name: string) => Uint8Array;

  constructor(next: ObjectEmitter, transform: (object: Uint8Array, name: string) => Uint8Array) {
    this.#next = next;
    this.#transform = transform;
  }

  /** @throws what the function throws; InputError when what it gives is no object */
  emit(responsibility: MaterializationResponsibility, object: LinkObject): void {
    this.#next.emit(responsibility, LinkObject.read(this.#transform(object.bytes, object.name), object.name));
  }
}

/**
 * Adds the definitions of a module to a dylib; it is compiled when one of them is looked up, and not kept after that.
 * @throws CompileError (IR_PARSE), LinkError (DUPLICATE_DEFINITION), LookupError (TRACKER_DEFUNCT, DYLIB_CLOSED)
 */
export async function addIrModule(
  pool: CompilePool,
  layer: IrEmitter,
  dylib: DylibForGenerators,
  module: IrModule,
  tracker?: TrackerKey,
): Promise<void> {
  dylib.define(new IrUnit(layer, module, await pool.interfaceOf(module)), tracker);
}

class IrUnit implements MaterializationUnit {
  readonly name: string;
  readonly symbols: ReadonlyMap<string, SymbolFlagBits>;
  readonly #layer: IrEmitter;
  #references: readonly string[];
  #module: IrModule | undefined;

  constructor(layer: IrEmitter, module: IrModule, { definitions, references }: IrInterface) {
    this.name = module.name;
    this.#references = references;
    this.symbols = new Map(definitions.map((symbol): [string, SymbolFlagBits] => [symbol.name, flagsOfIr(symbol)]));
    this.#layer = layer;
    this.#module = module;
  }

  anticipate(): readonly string[] {
    if (this.#module !== undefined) void this.#layer.prepare?.(this.#module);
    const references = this.#references;
    this.#references = [];
    return references;
  }

  async materialize(responsibility: MaterializationResponsibility): Promise<void> {
    responsibility.dylib.anticipate(this.anticipate());
    const module = this.#module;
    this.#module = undefined;
    if (module !== undefined) await this.#layer.emit(responsibility, module);
  }
}

function flagsOfIr({ isFunction, isWeak, isCommon, isHidden }: IrSymbol): SymbolFlagBits {
  return (
    (isHidden ? 0 : SymbolFlags.Exported) |
    (isCommon ? SymbolFlags.Common : isWeak ? SymbolFlags.Weak : 0) |
    (isFunction ? SymbolFlags.Callable : 0)
  );
}
