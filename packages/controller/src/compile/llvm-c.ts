/**
 * LLVM's C API through koffi: the only file of the controller's compile layer that touches native memory. Used in
 * compile threads; every method is synchronous. What is acquired is released by the caller (compile-module.ts) with
 * the dispose methods, except messages, which come back as strings.
 *
 * Source of the signatures: llvm-c/{Core,IRReader,Analysis,Target,TargetMachine,Transforms/PassBuilder,Support,
 * ErrorHandling,ExecutionEngine}.h, which are the same from LLVM 14 to 22 for all that is used here.
 */
import koffi, { type LibraryHandle } from 'koffi';
import { InputError, InternalError, messageOf } from '@telejit/shared';
import {
  GUARD_ARGUMENTS,
  GUARD_IR,
  GUARD_LAYOUT,
  GUARD_SIGNAL_BASE,
  GUARD_SIGNALS,
  GUARD_SYMBOL,
  GUARD_THREAD_SYMBOL,
  OUT_OF_MEMORY_SYMBOL,
} from './fatal-guard.js';
import { hasGetVersion, opaquePointerSwitch } from './llvm-versions.js';
import { targetFamily } from './targets.js';
import type { IrSymbol, LlvmInstallation } from './types.js';

/** A handle of LLVM: a native address. */
export type Ref = bigint;

/** LLVM met something that it ends processes for. The thread must not be used again. */
export class LlvmFatalError extends Error {}

/** A diagnostic as LLVM's handler delivers it. */
export interface Diagnostic {
  readonly severity: 'error' | 'warning' | 'remark' | 'note';
  readonly text: string;
}

/** Runs a function while no other compile thread of the process runs one. */
export type ProcessLock = <T>(body: () => T) => T;

type NativeArgument = bigint | number | string | null | Uint8Array | unknown[];
/** What most functions of the C API take. */
type PlainArgument = Ref | number | string | Ref[];
type NativeFunction = (...args: NativeArgument[]) => unknown;

const SEVERITIES = ['error', 'warning', 'remark', 'note'] as const;
const HANDLE = 'void *';
const OUT_HANDLE = '_Out_ void **';
const HOST_TRIPLES: Readonly<Partial<Record<string, string>>> = {
  x64: 'x86_64',
  arm64: 'aarch64',
  arm: 'arm',
  riscv64: 'riscv64',
  ppc64: 'powerpc64le',
  s390x: 's390x',
  loong64: 'loongarch64',
};
/** LLVM's code generator recurses deeply on large functions; koffi runs calls on a stack of its own, this being its limit. */
const STACK_BYTES = 16 * 1024 * 1024;
/** The guard knows the C library's structures for signals on these. */
const CAN_GUARD_SIGNALS = process.platform === 'linux' && ['x64', 'arm64', 'riscv64', 'loong64'].includes(process.arch);
const MAX_CPUS = 2048;
const RETURN_STATUS = 2;
const OBJECT_FILE = 1;
/** LLVMLinkage, llvm-c/Core.h: those that make a definition for other modules. */
const LINKAGES: Readonly<Partial<Record<number, 'strong' | 'weak' | 'common'>>> = {
  0: 'strong',
  5: 'weak',
  6: 'weak',
  11: 'strong',
  14: 'common',
};
/** LLVMVisibility, llvm-c/Core.h. */
const HIDDEN = 1;
/** LLVMAttributeFunctionIndex, llvm-c/Core.h. */
const FUNCTION_INDEX = -1;
const PLAIN_TYPES: Readonly<Record<string, string>> = { bigint: HANDLE, number: 'int', string: 'str' };

export class LlvmC {
  readonly installation: LlvmInstallation;
  /** From LLVMGetVersion where there is one, else from the file name. */
  readonly version: string;
  readonly #library: LibraryHandle;
  readonly #lock: ProcessLock;
  readonly #guard: bigint;
  readonly #state: bigint;
  /** Two pointers: a result and an error message. */
  readonly #out: bigint;
  readonly #onDiagnostic: bigint;
  #diagnostics: Diagnostic[] = [];
  readonly #initialized = new Set<string>();
  readonly #cpus = new Map<string, Set<string>>();
  readonly #functions = new Map<string, NativeFunction>();

  /**
   * Loads the library and installs the guard against fatal errors if this process has not done so yet.
   * @throws InputError (LLVM_NOT_LOADABLE) with the dynamic loader's reason
   */
  constructor(installation: LlvmInstallation, lock: ProcessLock) {
    this.installation = installation;
    this.#lock = lock;
    if (koffi.config().sync_stack_size !== STACK_BYTES) koffi.config({ sync_stack_size: STACK_BYTES });
    try {
      this.#library = koffi.load(installation.path);
    } catch (error) {
      throw new InputError('LLVM_NOT_LOADABLE', `cannot load LLVM from ${installation.path}: ${messageOf(error)}`, {
        cause: error,
      });
    }
    this.version = this.#readVersion();
    this.#state = koffi.alloc('uint8', GUARD_LAYOUT.sizeBytes) as bigint;
    // Where a reason that fills its room ends.
    koffi.encode(this.#state, GUARD_LAYOUT.alternateStack - 1, 'uint8', 0);
    this.#out = koffi.alloc(HANDLE, 2) as bigint;
    this.#onDiagnostic = koffi.register(
      (info: bigint) => this.#collect(info),
      koffi.pointer(koffi.proto('void', [HANDLE, HANDLE])),
    );
    this.#guard = lock(() => this.#findOrMakeGuard());
    if (CAN_GUARD_SIGNALS) this.#guardThread();
  }

  createContext(): Ref {
    const context = this.#handle('LLVMContextCreate', []);
    this.#call('LLVMContextSetDiagnosticHandler', 'void', [HANDLE, HANDLE, HANDLE], context, this.#onDiagnostic, null);
    return context;
  }

  disposeContext(context: Ref): void {
    this.#call('LLVMContextDispose', 'void', [HANDLE], context);
  }

  /** Makes a fresh context read opaque pointers, where a version has to be told. */
  enableOpaquePointers(context: Ref): void {
    const symbol = opaquePointerSwitch(this.installation.major);
    if (symbol !== undefined) this.#call(symbol, 'void', [HANDLE], context);
  }

  /** What LLVM reported since the last call. */
  takeDiagnostics(): Diagnostic[] {
    const taken = this.#diagnostics;
    this.#diagnostics = [];
    return taken;
  }

  /** Parses text or bitcode, whichever it is. Copies the bytes. Returns the module or LLVM's message. */
  parse(context: Ref, bytes: Uint8Array, name: string): { module: Ref } | { message: string } {
    const buffer = this.#call(
      'LLVMCreateMemoryBufferWithMemoryRangeCopy',
      HANDLE,
      [HANDLE, 'size_t', 'str'],
      bytes.byteLength === 0 ? new Uint8Array(1) : bytes,
      bytes.byteLength,
      name,
    ) as bigint;
    // Takes the buffer, also when it fails.
    const failed = this.#guarded('LLVMParseIRInContext', [context, buffer, this.#out, this.#out + 8n]);
    const module = this.#outHandle(0);
    if (failed === 0 && module !== null) return { module };
    return { message: this.#takeOutMessage() ?? 'no reason given' };
  }

  disposeModule(module: Ref): void {
    this.#call('LLVMDisposeModule', 'void', [HANDLE], module);
  }

  /** The verifier's complaints, or undefined when the module is well-formed. */
  verify(module: Ref): string | undefined {
    const failed = this.#guarded('LLVMVerifyModule', [module, RETURN_STATUS, this.#out + 8n]);
    const message = this.#takeOutMessage();
    return failed === 0 ? undefined : (message ?? 'no reason given');
  }

  targetTripleOf(module: Ref): string {
    return this.#call('LLVMGetTarget', 'str', [HANDLE], module) as string;
  }

  /** The LLVM target of a triple, or LLVM's message. */
  findTarget(triple: string): { target: Ref } | { message: string } {
    const family = targetFamily(triple);
    if (family !== undefined) this.initializeBackend(family.name);
    const failed = this.#guarded('LLVMGetTargetFromTriple', [triple, this.#out, this.#out + 8n]);
    const target = this.#outHandle(0);
    const message = this.#takeOutMessage();
    return failed === 0 && target !== null ? { target } : { message: message ?? 'no reason given' };
  }

  /** Whether LLVM knows the CPU; undefined when this library cannot say. */
  isKnownCpu(triple: string, cpu: string): boolean | undefined {
    if (cpu === '' || cpu === 'generic') return true;
    const symbol = targetFamily(triple)?.cpuListSymbol;
    if (symbol === undefined) return undefined;
    const is64Bit = /^(x86_64|amd64|riscv64)/.test(triple);
    const key = `${symbol} ${is64Bit ? 64 : 32}`;
    let known = this.#cpus.get(key);
    if (known === undefined) {
      known = this.#listCpus(symbol, is64Bit);
      if (known === undefined) return undefined;
      this.#cpus.set(key, known);
    }
    return known.has(cpu);
  }

  /** A target machine, or null when LLVM has none for the target. */
  createTargetMachine(
    target: Ref,
    triple: string,
    cpu: string,
    features: string,
    optLevel: number,
    relocationModel: number,
    codeModel: number,
  ): Ref | null {
    const args = [target, triple, cpu, features, optLevel, relocationModel, codeModel];
    const machine = this.#guardedValue('LLVMCreateTargetMachine', args);
    return machine === 0n ? null : machine;
  }

  disposeTargetMachine(machine: Ref): void {
    this.#call('LLVMDisposeTargetMachine', 'void', [HANDLE], machine);
  }

  /** Sets the module's triple, and the data layout of the machine. */
  setTarget(module: Ref, triple: string, machine: Ref): void {
    this.#call('LLVMSetTarget', 'void', [HANDLE, 'str'], module, triple);
    const layout = this.#call('LLVMCreateTargetDataLayout', HANDLE, [HANDLE], machine) as bigint;
    this.#call('LLVMSetModuleDataLayout', 'void', [HANDLE, HANDLE], module, layout);
    this.#call('LLVMDisposeTargetData', 'void', [HANDLE], layout);
  }

  /** Runs a pipeline of the new pass manager ("default<O2>"). Returns LLVM's message when it fails. */
  runPasses(module: Ref, pipeline: string, machine: Ref | null): string | undefined {
    const options = this.#handle('LLVMCreatePassBuilderOptions', []);
    const error = this.#guardedValue('LLVMRunPasses', [module, pipeline, machine ?? 0n, options]);
    this.#call('LLVMDisposePassBuilderOptions', 'void', [HANDLE], options);
    if (error === 0n) return undefined;
    const text = this.#call('LLVMGetErrorMessage', HANDLE, [HANDLE], error) as bigint;
    const message = koffi.decode.string(text);
    this.#call('LLVMDisposeErrorMessage', 'void', [HANDLE], text);
    return message;
  }

  /** Generates code. The object is a copy of LLVM's buffer, in memory of its own. */
  emitObject(machine: Ref, module: Ref): { object: Uint8Array<ArrayBuffer> } | { message: string } {
    const args = [machine, module, OBJECT_FILE, this.#out + 8n, this.#out];
    const failed = this.#guarded('LLVMTargetMachineEmitToMemoryBuffer', args);
    const buffer = this.#outHandle(0);
    const message = this.#takeOutMessage();
    if (failed !== 0 || buffer === null) return { message: message ?? 'no reason given' };
    return { object: this.#takeBuffer(buffer) };
  }

  /** Definitions with a linkage that other modules see, but not those that may be left out (linkonce). */
  definitions(module: Ref): IrSymbol[] {
    const found: IrSymbol[] = [];
    for (const kind of ['Function', 'Global', 'GlobalAlias', 'GlobalIFunc']) {
      let next = this.#call(`LLVMGetFirst${kind}`, HANDLE, [HANDLE], module) as bigint | null;
      while (next !== null) {
        const linkage = LINKAGES[this.#call('LLVMGetLinkage', 'int', [HANDLE], next) as number];
        if (linkage !== undefined && this.#call('LLVMIsDeclaration', 'int', [HANDLE], next) === 0) {
          found.push({
            name: this.text('LLVMGetValueName2', next),
            isFunction: kind === 'Function' || kind === 'GlobalIFunc',
            isWeak: linkage === 'weak',
            isCommon: linkage === 'common',
            isHidden: this.#call('LLVMGetVisibility', 'int', [HANDLE], next) === HIDDEN,
          });
        }
        next = this.#call(`LLVMGetNext${kind}`, HANDLE, [HANDLE], next) as bigint | null;
      }
    }
    return found.filter(({ name }) => !name.startsWith('llvm.'));
  }

  /** What the module refers to and does not define. */
  references(module: Ref): string[] {
    const names: string[] = [];
    for (const kind of ['Function', 'Global']) {
      let next = this.#call(`LLVMGetFirst${kind}`, HANDLE, [HANDLE], module) as bigint | null;
      while (next !== null) {
        const isUsed = (this.#call('LLVMGetFirstUse', HANDLE, [HANDLE], next) as bigint | null) !== null;
        if (isUsed && this.#call('LLVMIsDeclaration', 'int', [HANDLE], next) !== 0) {
          names.push(this.text('LLVMGetValueName2', next));
        }
        next = this.#call(`LLVMGetNext${kind}`, HANDLE, [HANDLE], next) as bigint | null;
      }
    }
    return names.filter((name) => !name.startsWith('llvm.'));
  }

  /** Declared functions whose names are reserved for intrinsics and that this version does not know as such. */
  unknownIntrinsics(module: Ref): string[] {
    const names: string[] = [];
    let next = this.#call('LLVMGetFirstFunction', HANDLE, [HANDLE], module) as bigint | null;
    while (next !== null) {
      const name = this.text('LLVMGetValueName2', next);
      if (name.startsWith('llvm.') && this.#call('LLVMGetIntrinsicID', 'uint32', [HANDLE], next) === 0)
        names.push(name);
      next = this.#call('LLVMGetNextFunction', HANDLE, [HANDLE], next) as bigint | null;
    }
    return names;
  }

  /** A function of the C API that takes handles, lists of handles, numbers and texts, and gives a handle, or null. */
  ref(name: string, ...args: readonly PlainArgument[]): Ref | null {
    return this.#call(name, HANDLE, typesOf(args), ...args) as Ref | null;
  }

  /** As `ref`, for functions that always give a handle. */
  made(name: string, ...args: readonly PlainArgument[]): Ref {
    const made = this.ref(name, ...args);
    if (made === null) throw new InternalError(`${name} of LLVM ${this.version} gave nothing`);
    return made;
  }

  /** As `ref`, for functions that give a number or nothing. */
  int(name: string, ...args: readonly PlainArgument[]): number {
    return this.#call(name, 'int', typesOf(args), ...args) as number;
  }

  /** A function of the C API that takes a handle and gives a text that is LLVM's. */
  string(name: string, of: Ref): string {
    return this.#call(name, 'str', [HANDLE], of) as string;
  }

  /** A function of the C API that takes a handle, and the address of a length, and gives a text of that length. */
  text(name: string, of: Ref): string {
    const length = [0];
    const start = this.#call(name, HANDLE, [HANDLE, '_Out_ size_t *'], of, length) as bigint | null;
    return start === null || length[0] === 0 ? '' : koffi.decode.string(start, length[0]);
  }

  /** A function of the C API that takes a handle and a text with its length, and gives a handle, a number or nothing. */
  withText(name: string, of: Ref, text: string): Ref | null {
    const length = Buffer.byteLength(text);
    return this.#call(name, HANDLE, [HANDLE, 'str', 'size_t'], of, text, length) as Ref | null;
  }

  /** A function of the C API that takes a handle, a text and another handle, and gives a handle. */
  named(name: string, of: Ref, text: string, other: Ref): Ref | null {
    return this.#call(name, HANDLE, [HANDLE, 'str', HANDLE], of, text, other) as Ref | null;
  }

  addGlobal(module: Ref, type: Ref, name: string): Ref {
    return this.#call('LLVMAddGlobal', HANDLE, [HANDLE, HANDLE, 'str'], module, type, name) as bigint;
  }

  /** A function of the C API that finds something by its name, or gives null. */
  find(name: string, of: Ref, text: string): Ref | null {
    return this.#call(name, HANDLE, [HANDLE, 'str'], of, text) as Ref | null;
  }

  /** The number of a kind of attribute or metadata of the C API's functions that take a name and its length. */
  kindOf(name: string, kind: string, context?: Ref): number {
    return context === undefined
      ? (this.#call(name, 'uint32', ['str', 'size_t'], kind, kind.length) as number)
      : (this.#call(name, 'uint32', [HANDLE, 'str', 'uint32'], context, kind, kind.length) as number);
  }

  /** Gives a function an attribute that has no value. */
  addAttribute(context: Ref, target: Ref, name: string): void {
    const kind = this.kindOf('LLVMGetEnumAttributeKindForName', name);
    const types = [HANDLE, 'uint32', 'uint64'];
    const attribute = this.#call('LLVMCreateEnumAttribute', HANDLE, types, context, kind, 0) as bigint;
    this.#call('LLVMAddAttributeAtIndex', 'void', [HANDLE, 'int', HANDLE], target, FUNCTION_INDEX, attribute);
  }

  hasSection(global: Ref): boolean {
    const section = this.#call('LLVMGetSection', 'str', [HANDLE], global) as string | null;
    return section !== null && section !== '';
  }

  createModule(context: Ref, name: string): Ref {
    return this.#call('LLVMModuleCreateWithNameInContext', HANDLE, ['str', HANDLE], name, context) as bigint;
  }

  /**
   * Reads bitcode, but bodies of functions only when something needs them. Copies the bytes. Returns the module or LLVM's
   * message.
   */
  parseLazily(context: Ref, bytes: Uint8Array, name: string): { module: Ref } | { message: string } {
    const types = [HANDLE, 'size_t', 'str'];
    const copy = 'LLVMCreateMemoryBufferWithMemoryRangeCopy';
    const buffer = this.#call(copy, HANDLE, types, bytes, bytes.byteLength, name) as bigint;
    const failed = this.#guarded('LLVMGetBitcodeModuleInContext2', [context, buffer, this.#out]);
    const module = this.#outHandle(0);
    if (failed === 0 && module !== null) return { module };
    // Only a module takes it.
    this.#call('LLVMDisposeMemoryBuffer', 'void', [HANDLE], buffer);
    return { message: 'the bitcode cannot be read' };
  }

  /** Moves what other modules see of a module, and what that needs, into another; the former is gone. */
  linkInto(destination: Ref, source: Ref): boolean {
    return this.#guarded('LLVMLinkModules2', [destination, source]) === 0;
  }

  /** A copy, in memory of its own. */
  writeBitcode(module: Ref): Uint8Array<ArrayBuffer> {
    return this.#takeBuffer(this.#guardedValue('LLVMWriteBitcodeToMemoryBuffer', [module]));
  }

  #takeBuffer(buffer: bigint): Uint8Array<ArrayBuffer> {
    const start = this.#call('LLVMGetBufferStart', HANDLE, [HANDLE], buffer) as bigint;
    const size = Number(this.#call('LLVMGetBufferSize', 'size_t', [HANDLE], buffer));
    const bytes = new Uint8Array(size);
    bytes.set(new Uint8Array(koffi.view(start, size)));
    this.#call('LLVMDisposeMemoryBuffer', 'void', [HANDLE], buffer);
    return bytes;
  }

  #readVersion(): string {
    if (!hasGetVersion(this.installation.major)) return this.installation.version;
    const [major, minor, patch] = [[0], [0], [0]];
    const types = ['_Out_ uint32_t *', '_Out_ uint32_t *', '_Out_ uint32_t *'];
    this.#call('LLVMGetVersion', 'void', types, major, minor, patch);
    return `${major[0]}.${minor[0]}.${patch[0]}`;
  }

  #collect(info: bigint): void {
    const severity = this.#call('LLVMGetDiagInfoSeverity', 'int', [HANDLE], info) as number;
    const text = this.#call('LLVMGetDiagInfoDescription', HANDLE, [HANDLE], info) as bigint;
    this.#diagnostics.push({ severity: SEVERITIES[severity] ?? 'error', text: koffi.decode.string(text).trimEnd() });
    this.#call('LLVMDisposeMessage', 'void', [HANDLE], text);
  }

  /** Makes a backend's targets known, if the library has it. @param backend as in LLVMInitialize<backend>Target */
  initializeBackend(backend: string): void {
    if (this.#initialized.has(backend)) return;
    // The registry of targets is not made for several threads.
    this.#lock(() => {
      for (const part of ['TargetInfo', 'Target', 'TargetMC', 'AsmPrinter', 'AsmParser']) {
        const name = `LLVMInitialize${backend}${part}`;
        // A library built without this target: LLVMGetTargetFromTriple will say so.
        if (this.#symbol(name) !== undefined) this.#call(name, 'void', []);
      }
    });
    this.#initialized.add(backend);
  }

  #listCpus(symbol: string, is64Bit: boolean): Set<string> | undefined {
    if (this.#symbol(symbol) === undefined) return undefined;
    // A SmallVector<StringRef>: begin, size, capacity, then room enough that it never grows.
    const header = 16;
    const entry = 16;
    const vector = koffi.alloc('uint8', header + MAX_CPUS * entry) as bigint;
    try {
      koffi.encode(vector, 'uint64', vector + BigInt(header));
      koffi.encode(vector, 8, 'uint32', 0);
      koffi.encode(vector, 12, 'uint32', MAX_CPUS);
      this.#call(symbol, 'void', [HANDLE, 'int'], vector, is64Bit ? 1 : 0);
      const count = koffi.decode(vector, 8, 'uint32') as number;
      const cpus = new Set<string>();
      for (let i = 0; i < count; i++) {
        const text = koffi.decode(vector, header + i * entry, HANDLE) as bigint;
        const length = Number(koffi.decode(vector, header + i * entry + 8, 'uint64'));
        cpus.add(koffi.decode.string(text, length));
      }
      return cpus;
    } finally {
      koffi.free(vector);
    }
  }

  #findOrMakeGuard(): bigint {
    const known = this.#call('LLVMSearchForAddressOfSymbol', HANDLE, ['str'], GUARD_SYMBOL) as bigint | null;
    if (known !== null) return known;
    const host = HOST_TRIPLES[process.arch];
    const family = host === undefined ? undefined : targetFamily(host);
    if (family === undefined) {
      throw new InputError('LLVM_HOST_UNSUPPORTED', `LLVM cannot be used on a machine of architecture ${process.arch}`);
    }
    for (const part of ['TargetInfo', 'Target', 'TargetMC', 'AsmPrinter', 'AsmParser']) {
      this.#call(`LLVMInitialize${family.name}${part}`, 'void', []);
    }
    this.#call('LLVMLinkInMCJIT', 'void', []);
    const ir = new TextEncoder().encode(GUARD_IR);
    const context = this.#handle('LLVMContextCreate', []);
    const rangeTypes = [HANDLE, 'size_t', 'str'];
    const source = this.#call('LLVMCreateMemoryBufferWithMemoryRangeCopy', HANDLE, rangeTypes, ir, ir.length, 'guard');
    const [module, engine, message] = [[null], [null], [null]] as (bigint | null)[][];
    const parseTypes = [HANDLE, HANDLE, OUT_HANDLE, OUT_HANDLE];
    const engineTypes = [OUT_HANDLE, HANDLE, HANDLE, 'size_t', OUT_HANDLE];
    const isFailed =
      this.#call('LLVMParseIRInContext', 'int', parseTypes, context, source as bigint, module, message) !== 0 ||
      this.#call('LLVMCreateMCJITCompilerForModule', 'int', engineTypes, engine, module[0], null, 0, message) !== 0;
    if (isFailed) {
      const reason = message[0] === null ? 'no reason given' : koffi.decode.string(message[0]);
      throw new InternalError(`the guard against LLVM's fatal errors was not made by LLVM ${this.version}: ${reason}`);
    }
    // The engine, and with it the guard, stays for as long as the process does.
    const address = (name: string): bigint =>
      BigInt(this.#call('LLVMGetFunctionAddress', 'uint64', [HANDLE, 'str'], engine[0], name) as number | bigint);
    const failed = koffi.call(address('guard_init'), koffi.proto('int64', [])) as number;
    if (failed !== 0) throw new InternalError(`pthread_key_create failed with error ${failed}`);
    this.#call('LLVMInstallFatalErrorHandler', 'void', [HANDLE], address('guard_fatal'));
    if (this.#symbol(OUT_OF_MEMORY_SYMBOL) !== undefined) {
      this.#call(OUT_OF_MEMORY_SYMBOL, 'void', [HANDLE, HANDLE], address('guard_out_of_memory'), null);
    }
    if (CAN_GUARD_SIGNALS) koffi.call(address('guard_signals'), koffi.proto('int64', []));
    const guard = address('guarded_call');
    this.#call('LLVMAddSymbol', 'void', ['str', HANDLE], GUARD_THREAD_SYMBOL, address('guard_thread'));
    this.#call('LLVMAddSymbol', 'void', ['str', HANDLE], GUARD_SYMBOL, guard);
    return guard;
  }

  /** Gives this thread a stack for signal handlers. */
  #guardThread(): void {
    const address = this.#call('LLVMSearchForAddressOfSymbol', HANDLE, ['str'], GUARD_THREAD_SYMBOL) as bigint;
    const failed = koffi.call(address, koffi.proto('int64', [HANDLE]), this.#state) as number;
    if (failed !== 0) throw new InternalError('sigaltstack failed');
  }

  /** The result of a guarded call as an LLVMBool. */
  #guarded(name: string, args: readonly (bigint | number | string)[]): number {
    return Number(BigInt.asIntN(32, this.#guardedValue(name, args)));
  }

  #guardedValue(name: string, args: readonly (bigint | number | string)[]): bigint {
    const key = `guarded ${name}`;
    let call = this.#functions.get(key);
    if (call === undefined) {
      const types = args.map((arg) => (typeof arg === 'string' ? 'str' : 'int64'));
      while (types.length < GUARD_ARGUMENTS) types.push('int64');
      call = koffi.decode(this.#guard, koffi.proto('int64', [HANDLE, HANDLE, ...types])) as NativeFunction;
      this.#functions.set(key, call);
    }
    const target = this.#symbol(name);
    if (target === undefined) throw this.#missing(name);
    const padding = new Array<number>(GUARD_ARGUMENTS - args.length).fill(0);
    koffi.encode(this.#state, GUARD_LAYOUT.failed, 'uint8', 0);
    koffi.encode(this.#out, HANDLE, null);
    koffi.encode(this.#out, 8, HANDLE, null);
    const value = call(this.#state, target, ...args, ...padding) as number | bigint;
    const failed = koffi.decode(this.#state, GUARD_LAYOUT.failed, 'uint8') as number;
    if (failed > GUARD_SIGNAL_BASE) {
      const signal = GUARD_SIGNALS[failed - GUARD_SIGNAL_BASE] ?? 'a signal';
      throw new LlvmFatalError(`LLVM ${this.version} crashed (${signal} in ${name})`);
    }
    if (failed !== 0) throw new LlvmFatalError(koffi.decode.string(this.#state + BigInt(GUARD_LAYOUT.reason)));
    return BigInt(value);
  }

  #outHandle(index: 0 | 1): bigint | null {
    return koffi.decode(this.#out, index * 8, HANDLE) as bigint | null;
  }

  #takeOutMessage(): string | undefined {
    const text = this.#outHandle(1);
    if (text === null) return undefined;
    const message = koffi.decode.string(text);
    this.#call('LLVMDisposeMessage', 'void', [HANDLE], text);
    return message === '' ? undefined : message;
  }

  #handle(name: string, types: string[], ...args: (bigint | number)[]): Ref {
    return this.#call(name, HANDLE, types, ...args) as bigint;
  }

  #symbol(name: string): bigint | undefined {
    try {
      return this.#library.symbol(name) as bigint;
    } catch {
      return undefined;
    }
  }

  #missing(name: string): InputError {
    const { path } = this.installation;
    return new InputError('LLVM_NOT_LOADABLE', `${path} has no function ${name}: it is not a complete LLVM library`);
  }

  #call(name: string, result: string, types: string[], ...args: NativeArgument[]): unknown {
    let call = this.#functions.get(name);
    if (call === undefined) {
      if (this.#symbol(name) === undefined) throw this.#missing(name);
      call = this.#library.func(name, result, types);
      this.#functions.set(name, call);
    }
    return call(...args);
  }
}

function typesOf(args: readonly PlainArgument[]): string[] {
  return args.map((arg) => (Array.isArray(arg) ? 'void **' : PLAIN_TYPES[typeof arg]));
}
