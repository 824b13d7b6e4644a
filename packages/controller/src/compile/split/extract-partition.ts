/** One partition of a split module as a module of its own, inside a compile thread. */
import { LlvmFatalError, type LlvmC, type Ref } from '../llvm-c.js';
import { CALLS } from './module-graph.js';
import { isLocal, Linkage } from './linkage.js';
import { replaceUses } from './replace-uses.js';
import { bodyName, type ModulePartition } from './types.js';

/** Makes declarations of functions and variables that are available elsewhere. */
const DROP_MARKED = 'elim-avail-extern';
/** The same, and removes declarations that nothing uses. */
const DROP_MARKED_AND_UNUSED = 'elim-avail-extern,globaldce';
/** LLVMTypeKind, llvm-c/Core.h. */
const FUNCTION_TYPE = 8;
/** LLVMThreadLocalMode, llvm-c/Core.h. */
const GENERAL_DYNAMIC = 1;
/** LLVMVisibility, llvm-c/Core.h. */
const HIDDEN = 1;
const FINDERS = ['LLVMGetNamedFunction', 'LLVMGetNamedGlobal'] as const;
const VARIABLES = [['LLVMGetFirstGlobal', 'LLVMGetNextGlobal']] as const;
const OBJECT_LISTS = [...VARIABLES, ['LLVMGetFirstFunction', 'LLVMGetNextFunction']] as const;
const INDIRECT_LISTS = [
  ['LLVMGetFirstGlobalAlias', 'LLVMGetNextGlobalAlias'],
  ['LLVMGetFirstGlobalIFunc', 'LLVMGetNextGlobalIFunc'],
] as const;

/**
 * Moves a partition out of the split module, of which nothing is left. When that was read lazily no body but those of the
 * partition is ever read. The linker brings along what is referred to, and leaves the rest.
 * @returns a module in the same context, to be disposed of by the caller; undefined when LLVM reports errors
 */
export function extractPartition(
  llvm: LlvmC,
  context: Ref,
  source: Ref,
  partition: ModulePartition,
  name: string,
): Ref | undefined {
  if (!partition.isEager) {
    llvm.withText('LLVMSetModuleInlineAsm2', source, '');
    declareIndirect(llvm, source, new Set(partition.symbols.map((symbol) => symbol.name)));
  }
  for (const symbol of partition.symbols) {
    for (const find of FINDERS) {
      const found = llvm.find(find, source, symbol.name);
      if (found !== null) llvm.int('LLVMSetLinkage', found, symbol.linkage);
    }
  }
  // Bodies that are copied are locals for as long as those of others are dropped.
  setLinkage(llvm, source, partition.inlined, Linkage.Internal);
  // Constants that nothing uses go as well, and with them what unread bodies refer to: variables come later.
  if (llvm.runPasses(source, DROP_MARKED, null) !== undefined) return undefined;
  if (!partition.isEager) {
    for (const list of globals(llvm, source, VARIABLES)) {
      if (llvm.int('LLVMGetLinkage', list) === Linkage.Appending) llvm.int('LLVMDeleteGlobal', list);
    }
  }
  const module = llvm.createModule(context, name);
  try {
    if (llvm.linkInto(module, source) && finish(llvm, context, module, partition)) return module;
  } catch (error) {
    if (!(error instanceof LlvmFatalError)) llvm.disposeModule(module);
    throw error;
  }
  llvm.disposeModule(module);
  return undefined;
}

/** Makes declarations of what belongs to other partitions, and names bodies. Returns false when LLVM reports an error. */
function finish(llvm: LlvmC, context: Ref, module: Ref, partition: ModulePartition): boolean {
  const own = new Set(partition.symbols.map((symbol) => symbol.name));
  const debugKind = llvm.kindOf('LLVMGetMDKindIDInContext', 'dbg', context);
  for (const other of globals(llvm, module, OBJECT_LISTS)) {
    if (llvm.int('LLVMGetLinkage', other) !== Linkage.LinkOnceOdr) continue;
    if (own.has(llvm.text('LLVMGetValueName2', other))) continue;
    llvm.int('LLVMSetComdat', other, 0n);
    llvm.int('LLVMSetLinkage', other, Linkage.AvailableExternally);
    // It would have the debug information refer to the variable.
    llvm.int('LLVMGlobalEraseMetadata', other, debugKind);
  }
  if (llvm.runPasses(module, DROP_MARKED_AND_UNUSED, null) !== undefined) return false;
  setLinkage(llvm, module, partition.inlined, Linkage.AvailableExternally);
  if (partition.isEager) return true;
  const placeFunction = partition.keepsNames === true ? hide : nameBody;
  for (const { name, isFunction } of partition.symbols) if (isFunction) placeFunction(llvm, module, name);
  return true;
}

function setLinkage(llvm: LlvmC, module: Ref, functions: readonly string[], linkage: number): void {
  for (const name of functions) {
    const found = llvm.find('LLVMGetNamedFunction', module, name);
    if (found !== null) llvm.int('LLVMSetLinkage', found, linkage);
  }
}

/** Aliases and indirect functions of other partitions become declarations. */
function declareIndirect(llvm: LlvmC, module: Ref, own: ReadonlySet<string>): void {
  for (const node of globals(llvm, module, INDIRECT_LISTS)) {
    const name = llvm.text('LLVMGetValueName2', node);
    if (own.has(name) || isLocal(llvm.int('LLVMGetLinkage', node))) continue;
    const type = llvm.ref('LLVMGlobalGetValueType', node) ?? 0n;
    llvm.withText('LLVMSetValueName2', node, '');
    const isFunction = llvm.int('LLVMGetTypeKind', type) === FUNCTION_TYPE;
    const declared =
      (isFunction ? llvm.named('LLVMAddFunction', module, name, type) : llvm.addGlobal(module, type, name)) ?? 0n;
    // An alias has the thread-local model of a variable in the same place.
    const model = llvm.int('LLVMGetThreadLocalMode', node);
    if (!isFunction && model !== 0) llvm.int('LLVMSetThreadLocalMode', declared, GENERAL_DYNAMIC);
    replaceUses(llvm, node, declared);
    llvm.int('LLVMSetLinkage', node, Linkage.Internal);
  }
}

/**
 * Has LLVM refer to a function by its symbol: for one that is known to be in reach (dso_local) and not hidden it would use a
 * local label, and nobody could lead such references elsewhere.
 */
function hide(llvm: LlvmC, module: Ref, name: string): void {
  const body = llvm.find('LLVMGetNamedFunction', module, name);
  if (body !== null) llvm.int('LLVMSetVisibility', body, HIDDEN);
}

/** Names the definition of a function as a body, and binds what refers to it, but its own calls, to the name that it had. */
function nameBody(llvm: LlvmC, module: Ref, name: string): void {
  const body = llvm.find('LLVMGetNamedFunction', module, name);
  if (body === null) return;
  llvm.withText('LLVMSetValueName2', body, bodyName(name));
  const users = usersOf(llvm, body);
  if (users.length === 0) return;
  const type = llvm.ref('LLVMGlobalGetValueType', body) ?? 0n;
  const declared = llvm.named('LLVMAddFunction', module, name, type);
  if (declared === null) return;
  if (users.some((user) => llvm.ref('LLVMIsABlockAddress', user) !== null)) {
    // Addresses of its blocks are those of the body's.
    for (const user of users)
      if (llvm.ref('LLVMIsAInstruction', user) !== null) replaceOperands(llvm, user, body, declared);
  } else {
    llvm.int('LLVMReplaceAllUsesWith', body, declared);
    for (const user of usersOf(llvm, declared)) {
      if (isCallOf(llvm, user, declared)) llvm.int('LLVMSetOperand', user, calleeIndex(llvm, user), body);
    }
  }
  if (llvm.ref('LLVMGetFirstUse', declared) === null) llvm.int('LLVMDeleteFunction', declared);
}

function replaceOperands(llvm: LlvmC, user: Ref, from: Ref, to: Ref): void {
  const count = isCallOf(llvm, user, from) ? calleeIndex(llvm, user) : llvm.int('LLVMGetNumOperands', user);
  for (let i = 0; i < count; i++) {
    if (llvm.ref('LLVMGetOperand', user, i) === from) llvm.int('LLVMSetOperand', user, i, to);
  }
}

function usersOf(llvm: LlvmC, value: Ref): readonly Ref[] {
  const users = new Set<Ref>();
  for (let use = llvm.ref('LLVMGetFirstUse', value); use !== null; use = llvm.ref('LLVMGetNextUse', use)) {
    const user = llvm.ref('LLVMGetUser', use);
    if (user !== null) users.add(user);
  }
  return [...users];
}

function isCallOf(llvm: LlvmC, user: Ref, callee: Ref): boolean {
  return (
    llvm.ref('LLVMIsAInstruction', user) !== null &&
    CALLS.has(llvm.int('LLVMGetInstructionOpcode', user)) &&
    llvm.ref('LLVMGetCalledValue', user) === callee
  );
}

/** The callee is the last operand of a call of any kind. */
function calleeIndex(llvm: LlvmC, call: Ref): number {
  return llvm.int('LLVMGetNumOperands', call) - 1;
}

/** The globals of a module in lists of it; they may be removed meanwhile. */
function* globals(llvm: LlvmC, module: Ref, lists: readonly (readonly [string, string])[]): Generator<Ref> {
  for (const [first, next] of lists) {
    for (let node = llvm.ref(first, module); node !== null;) {
      const following = llvm.ref(next, node);
      yield node;
      node = following;
    }
  }
}
