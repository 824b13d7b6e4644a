// A language of its own over the session model: a function is translated and compiled when something needs it.
import { LLJIT, spawnExecutor } from '@telejit/controller';
import { CompilePool } from '@telejit/controller/compile';
import {
  ExecutionSession,
  IrCompileLayer,
  ObjectLayer,
  ProcessSymbolsGenerator,
  SymbolFlags,
  type IrEmitter,
  type MaterializationResponsibility,
  type MaterializationUnit,
} from '@telejit/controller/orc';
import { irOf, parseDefinition, type Definition } from './ir.js';

/** All that the session has to know of the language. */
class FunctionUnit implements MaterializationUnit {
  readonly name: string;
  readonly symbols: ReadonlyMap<string, number>;
  readonly #definition: Definition;
  readonly #layer: IrEmitter;

  constructor(definition: Definition, layer: IrEmitter) {
    this.name = definition.name;
    this.symbols = new Map([[definition.name, SymbolFlags.Exported | SymbolFlags.Callable]]);
    this.#definition = definition;
    this.#layer = layer;
  }

  materialize(responsibility: MaterializationResponsibility): void | Promise<void> {
    console.log(`compiling ${this.name}`);
    return this.#layer.emit(responsibility, { name: this.name, source: { kind: 'ir', text: irOf(this.#definition) } });
  }
}

const PROGRAM = `
def square(x) x * x
def unused(x) nothing(x)
def length(x y) sqrt(square(x) + square(y))`;

await using executor = await spawnExecutor();
await using pool = new CompilePool();
const remote = await executor.openSession();
const session = new ExecutionSession();
const layer = new IrCompileLayer(
  pool,
  { triple: executor.description.triple, optLevel: 2 },
  new ObjectLayer(session, remote),
);

const libraries = session.createDylib('process');
libraries.addGenerator(new ProcessSymbolsGenerator(remote));
const main = session.createDylib('main');
main.addToLinkOrder(libraries);
for (const line of PROGRAM.trim().split('\n')) main.define(new FunctionUnit(parseDefinition(line), layer));

// Looking "length" up compiles it and what it calls.
await using caller = await LLJIT.builder().executor(executor).create();
caller.defineAbsolute('length', await session.lookupAddress(main, 'length'));
console.log(await caller.function('double length(double, double)')(3, 4));
await session.end();
