/** One module, from its text or bitcode to an object, inside a compile thread. */
import { CompileError, TelejitError } from '@telejit/shared';
import { setTargetAbi } from './set-target-abi.js';
import { featuresWithAbi } from './target-abi.js';
import { foreignObjectFormat, knownFeatures } from './targets.js';
import { LlvmFatalError, type Diagnostic, type LlvmC, type Ref } from './llvm-c.js';
import { attachCallCounts } from './call-counts.js';
import { countCalls } from './count-calls.js';
import { isBitcode } from './complete-request.js';
import { mayUseOpaquePointers, OPAQUE_POINTER_MESSAGE, opaquePointerSwitch } from './llvm-versions.js';
import { extractPartition } from './split/extract-partition.js';
import { splitModule } from './split/split-module.js';
import type { SplitModule } from './split/types.js';
import type { WorkerRequest, WorkerTask } from './worker-messages.js';
import type { CodeModel, IrInterface, RelocationModel } from './types.js';

/** LLVMRelocMode, llvm-c/TargetMachine.h. */
const RELOCATION_MODELS: Readonly<Record<RelocationModel, number>> = { static: 1, pic: 2 };
/** LLVMCodeModel, llvm-c/TargetMachine.h. */
const CODE_MODELS: Readonly<Record<CodeModel, number>> = { default: 0, small: 3, kernel: 4, medium: 5, large: 6 };

/**
 * Compiles a module. Everything that LLVM allocated is freed when it returns or throws, except after a fatal error.
 * @throws CompileError (IR_PARSE, IR_VERIFY, TARGET_UNKNOWN, COMPILE_FAILED) with LLVM's diagnostic
 */
export function compileModule(
  llvm: LlvmC,
  request: WorkerRequest,
): { object: Uint8Array<ArrayBuffer>; warnings: string[] } {
  llvm.takeDiagnostics();
  const release: (() => void)[] = [];
  let isDisposable = true;
  let phase = 'COMPILE_FAILED';
  try {
    const machine = createMachine(llvm, request);
    release.push(() => llvm.disposeTargetMachine(machine));
    phase = 'IR_PARSE';
    const { module, context } = parse(llvm, request, release);
    const warnings: string[] = [];
    const moduleTriple = llvm.targetTripleOf(module);
    if (moduleTriple !== '' && architecture(moduleTriple) !== architecture(request.triple)) {
      warnings.push(`${request.name}: was made for ${moduleTriple}, is compiled for ${request.triple}`);
    }
    phase = 'IR_VERIFY';
    verify(llvm, request, module);
    phase = 'COMPILE_FAILED';
    llvm.setTarget(module, request.triple, machine);
    setTargetAbi(llvm, context, module, request.triple);
    if (request.callCounts !== undefined) attachCallCounts(llvm, context, module, request.callCounts);
    if (request.callThreshold !== undefined) countCalls(llvm, context, module, request.callThreshold);
    const failed = llvm.runPasses(module, `default<O${request.optLevel}>`, machine);
    if (failed !== undefined) throw failure('COMPILE_FAILED', request, failed);
    const emitted = llvm.emitObject(machine, module);
    const diagnostics = llvm.takeDiagnostics();
    const errors = diagnostics.filter(({ severity }) => severity === 'error').map(({ text }) => text);
    if ('message' in emitted) errors.push(emitted.message);
    if (errors.length > 0) throw failure('COMPILE_FAILED', request, errors.join('\n'));
    if ('message' in emitted) throw failure('COMPILE_FAILED', request, emitted.message);
    // LLVM takes an intrinsic that it does not know for a function of that name, which then nobody defines.
    if (Buffer.from(emitted.object.buffer).includes('\0llvm.')) {
      const unknown = llvm.unknownIntrinsics(module);
      if (unknown.length > 0) {
        const names = unknown.join(', ');
        throw failure('COMPILE_FAILED', request, `LLVM ${llvm.version} does not know the intrinsics ${names}`);
      }
    }
    warnings.push(...warningsIn(diagnostics, request));
    return { object: emitted.object, warnings };
  } catch (error) {
    if (error instanceof LlvmFatalError) {
      isDisposable = false;
      const errors = llvm.takeDiagnostics().filter(({ severity }) => severity === 'error');
      throw failure(phase, request, [error.message, ...errors.map(({ text }) => text)].join('\n'), error);
    }
    throw error;
  } finally {
    // After a fatal error LLVM's objects are in no state to be freed; the thread ends and they are leaked.
    if (isDisposable) for (const free of release.reverse()) free();
  }
}

/**
 * The definitions of a module that other modules see, but those that a compiler may leave out (linkonce), and what it
 * refers to.
 * @throws CompileError (IR_PARSE) with LLVM's diagnostic
 */
export function interfaceOfModule(llvm: LlvmC, request: WorkerRequest): IrInterface {
  return inModule(llvm, request, (release) => {
    const { module } = parse(llvm, request, release);
    return { definitions: llvm.definitions(module), references: llvm.references(module) };
  });
}

/**
 * Prepares a module for being compiled piece by piece.
 * @throws CompileError (IR_PARSE, IR_VERIFY) with LLVM's diagnostic
 */
export function splitOfModule(llvm: LlvmC, request: WorkerRequest, suffix: string): SplitModule {
  return inModule(llvm, request, (release) => {
    const { module } = parse(llvm, request, release);
    verify(llvm, request, module);
    return splitModule(llvm, module, request.name, suffix);
  });
}

/**
 * A partition of a split module, as bitcode of its own.
 * @throws CompileError (IR_PARSE, IR_VERIFY) with LLVM's diagnostic
 */
export function pieceOfModule(
  llvm: LlvmC,
  request: WorkerRequest,
  { partition, hasBlockAddresses }: Extract<WorkerTask, { kind: 'extract' }>,
): Uint8Array<ArrayBuffer> {
  return inModule(llvm, request, (release) => {
    const { module: source, context } = parse(llvm, request, release, !hasBlockAddresses);
    // The linker takes it.
    release.pop();
    const module = extractPartition(llvm, context, source, partition, request.name);
    const errors = llvm.takeDiagnostics().filter(({ severity }) => severity === 'error');
    if (module !== undefined) release.push(() => llvm.disposeModule(module));
    if (module === undefined || errors.length > 0) {
      throw failure('IR_PARSE', request, errors.map(({ text }) => text).join('\n') || 'LLVM did not take it apart');
    }
    verify(llvm, request, module);
    return llvm.writeBitcode(module);
  });
}

function verify(llvm: LlvmC, request: WorkerRequest, module: Ref): void {
  const complaint = llvm.verify(module);
  if (complaint !== undefined) throw failure('IR_VERIFY', request, complaint);
}

/** Frees what `body` notes in its argument, in reverse order; after a fatal error LLVM's objects are in no state for it. */
function inModule<T>(llvm: LlvmC, request: WorkerRequest, body: (release: (() => void)[]) => T): T {
  llvm.takeDiagnostics();
  const release: (() => void)[] = [];
  let isDisposable = true;
  try {
    return body(release);
  } catch (error) {
    if (!(error instanceof LlvmFatalError)) throw error;
    isDisposable = false;
    throw failure('IR_PARSE', request, error.message, error);
  } finally {
    if (isDisposable) for (const free of release.reverse()) free();
  }
}

/** Whether an error of compileModule leaves the thread unusable. */
export function isFatal(error: unknown): boolean {
  return error instanceof TelejitError && error.cause instanceof LlvmFatalError;
}

function createMachine(llvm: LlvmC, request: WorkerRequest): Ref {
  const { triple, optLevel } = request;
  const unknown = (reason: string): CompileError =>
    new CompileError(
      'TARGET_UNKNOWN',
      `${request.name}: LLVM ${llvm.version} cannot compile for "${triple}": ${reason}`,
      {
        data: { triple, cpu: request.cpu },
      },
    );
  const format = foreignObjectFormat(triple);
  if (format !== undefined) throw unknown(`it asks for ${format} files`);
  const found = llvm.findTarget(triple);
  if ('message' in found) throw unknown(found.message);
  const isKnown = llvm.isKnownCpu(triple, request.cpu) !== false;
  if (!isKnown && !request.isCpuHint) throw unknown(`it does not know the CPU "${request.cpu}"`);
  const cpu = isKnown ? request.cpu : '';
  const asked = request.isCpuHint ? knownFeatures(triple, request.features, llvm.installation.major) : request.features;
  const features = featuresWithAbi(triple, cpu, asked);
  const relocation = RELOCATION_MODELS[request.relocationModel];
  const codeModel = CODE_MODELS[request.codeModel];
  const machine = llvm.createTargetMachine(found.target, triple, cpu, features, optLevel, relocation, codeModel);
  if (machine === null) throw unknown('the target has no code generator in this build of LLVM');
  return machine;
}

/** @param isLazy bodies of functions of bitcode are read when something needs them */
function parse(
  llvm: LlvmC,
  request: WorkerRequest,
  release: (() => void)[],
  isLazy = false,
): { module: Ref; context: Ref } {
  const attempt = (isOpaque: boolean): { module: Ref; context: Ref } | { message: string } => {
    const context = llvm.createContext();
    if (isOpaque) llvm.enableOpaquePointers(context);
    const parsed = isLazy
      ? llvm.parseLazily(context, request.source, request.name)
      : llvm.parse(context, request.source, request.name);
    if ('message' in parsed) {
      llvm.disposeContext(context);
      const reported = llvm.takeDiagnostics().map(({ text }) => text);
      return { message: [parsed.message, ...reported.filter((text) => !parsed.message.includes(text))].join('\n') };
    }
    release.push(() => llvm.disposeContext(context));
    release.push(() => llvm.disposeModule(parsed.module));
    return { ...parsed, context };
  };
  const needsSwitch = opaquePointerSwitch(llvm.installation.major) !== undefined;
  const isText = !isBitcode(request.source);
  let parsed = attempt(needsSwitch && isText && mayUseOpaquePointers(Buffer.from(request.source).toString('latin1')));
  if ('message' in parsed && needsSwitch && !isText && parsed.message.includes(OPAQUE_POINTER_MESSAGE)) {
    parsed = attempt(true);
  }
  if ('message' in parsed) throw failure('IR_PARSE', request, parsed.message);
  return parsed;
}

function warningsIn(diagnostics: readonly Diagnostic[], request: WorkerRequest): string[] {
  return diagnostics
    .filter(({ severity }) => severity === 'warning')
    .map(({ text }) => (text.includes(request.name) ? text : `${request.name}: ${text}`));
}

function architecture(triple: string): string {
  return triple.split('-', 1)[0];
}

function failure(code: string, request: WorkerRequest, diagnostic: string, cause?: unknown): CompileError {
  const text = diagnostic.trimEnd();
  // LLVM's parser starts its diagnostics with the name that it was given.
  const message = text.startsWith(`${request.name}:`) ? text : `${request.name}: ${text}`;
  return new CompileError(code, message, { cause, data: { name: request.name, triple: request.triple } });
}
