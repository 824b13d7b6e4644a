/** Counters of calls, put into a module inside a compile thread. */
import { NOTIFY_SYMBOL } from '@telejit/shared';
import type { LlvmC, Ref } from './llvm-c.js';
import { Linkage } from './split/linkage.js';
import { callCounter } from './types.js';

/** LLVMOpcode, llvm-c/Core.h. */
const ALLOCA = 26;
/** LLVMAtomicOrdering, llvm-c/Core.h. */
const MONOTONIC = 2;
/** LLVMAtomicRMWBinOp, llvm-c/Core.h. */
const EXCHANGE = 0;
/** LLVMIntPredicate, llvm-c/Core.h. */
const EQUAL = 32;
/** LLVMVisibility, llvm-c/Core.h. */
const HIDDEN = 1;
/** A counter is what is left of the threshold, and whether the controller was told. */
const [LEFT, IS_TOLD] = [0, 1];
const WORD_BYTES = 4;
const COUNT = 'telejit.count';

/** The types that counters need. */
interface Types {
  readonly nothing: Ref;
  readonly word: Ref;
  readonly counter: Ref;
  readonly counterPointer: Ref;
  readonly bytePointer: Ref;
}

/**
 * Has all functions of a module count their calls, and tell the controller when there were so many. Counting is a plain
 * read and write of memory, so that it costs little and threads may lose counts to each other; telling is settled by an
 * atomic exchange, and happens once. Naked functions are not counted.
 */
export function countCalls(llvm: LlvmC, context: Ref, module: Ref, threshold: number): void {
  const word = llvm.made('LLVMInt32TypeInContext', context);
  const counter = llvm.made('LLVMArrayType', word, 2);
  const types: Types = {
    nothing: llvm.made('LLVMVoidTypeInContext', context),
    word,
    counter,
    counterPointer: llvm.made('LLVMPointerType', counter, 0),
    bytePointer: llvm.made('LLVMPointerType', llvm.made('LLVMInt8TypeInContext', context), 0),
  };
  const functions = countedFunctions(llvm, module);
  if (functions.length === 0) return;
  const start = llvm.made('LLVMConstArray', word, [number(llvm, word, threshold), number(llvm, word, 0)], 2);
  const builder = llvm.made('LLVMCreateBuilderInContext', context);
  const countType = llvm.made('LLVMFunctionType', types.nothing, [types.counterPointer], 1, 0);
  const count = makeCount(llvm, context, module, builder, types, countType);
  for (const one of functions) {
    const own = llvm.addGlobal(module, counter, callCounter(llvm.text('LLVMGetValueName2', one)));
    llvm.int('LLVMSetInitializer', own, start);
    llvm.int('LLVMSetVisibility', own, HIDDEN);
    llvm.int('LLVMPositionBuilderBefore', builder, firstInstruction(llvm, one));
    llvm.made('LLVMBuildCall2', builder, countType, count, [own], 1, '');
  }
  llvm.int('LLVMDisposeBuilder', builder);
}

function countedFunctions(llvm: LlvmC, module: Ref): readonly Ref[] {
  const naked = llvm.kindOf('LLVMGetEnumAttributeKindForName', 'naked');
  const found: Ref[] = [];
  let next = llvm.ref('LLVMGetFirstFunction', module);
  for (; next !== null; next = llvm.ref('LLVMGetNextFunction', next)) {
    if (llvm.int('LLVMIsDeclaration', next) !== 0) continue;
    if (llvm.int('LLVMGetLinkage', next) === Linkage.AvailableExternally) continue;
    if (llvm.ref('LLVMGetEnumAttributeAtIndex', next, -1, naked) === null) found.push(next);
  }
  return found;
}

/** After the variables on the stack, which have to be in the first block. */
function firstInstruction(llvm: LlvmC, of: Ref): Ref {
  let at = llvm.made('LLVMGetFirstInstruction', llvm.made('LLVMGetEntryBasicBlock', of));
  while (llvm.int('LLVMGetInstructionOpcode', at) === ALLOCA) at = llvm.made('LLVMGetNextInstruction', at);
  return at;
}

/** `void (counter *)`, which LLVM copies into each caller at every level: only so can code of several blocks be put there. */
function makeCount(llvm: LlvmC, context: Ref, module: Ref, builder: Ref, types: Types, type: Ref): Ref {
  const count = llvm.named('LLVMAddFunction', module, COUNT, type) ?? 0n;
  llvm.int('LLVMSetLinkage', count, Linkage.Internal);
  for (const attribute of ['alwaysinline', 'nounwind']) llvm.addAttribute(context, count, attribute);
  const block = (name: string): Ref => llvm.made('LLVMAppendBasicBlockInContext', context, count, name);
  const [entry, reached, first, end] = ['entry', 'reached', 'first', 'end'].map(block);
  const counter = llvm.made('LLVMGetParam', count, 0);
  const part = (which: number): Ref => llvm.made('LLVMBuildStructGEP2', builder, types.counter, counter, which, '');

  llvm.int('LLVMPositionBuilderAtEnd', builder, entry);
  const left = part(LEFT);
  const before = llvm.made('LLVMBuildLoad2', builder, types.word, left, '');
  const after = llvm.made('LLVMBuildSub', builder, before, number(llvm, types.word, 1), '');
  const stored = llvm.made('LLVMBuildStore', builder, after, left);
  for (const access of [before, stored]) {
    llvm.int('LLVMSetOrdering', access, MONOTONIC);
    llvm.int('LLVMSetAlignment', access, WORD_BYTES);
  }
  const isReached = llvm.made('LLVMBuildICmp', builder, EQUAL, after, number(llvm, types.word, 0), '');
  llvm.made('LLVMBuildCondBr', builder, isReached, reached, end);

  llvm.int('LLVMPositionBuilderAtEnd', builder, reached);
  const one = number(llvm, types.word, 1);
  const wasTold = llvm.made('LLVMBuildAtomicRMW', builder, EXCHANGE, part(IS_TOLD), one, MONOTONIC, 0);
  const isFirst = llvm.made('LLVMBuildICmp', builder, EQUAL, wasTold, number(llvm, types.word, 0), '');
  llvm.made('LLVMBuildCondBr', builder, isFirst, first, end);

  llvm.int('LLVMPositionBuilderAtEnd', builder, first);
  const notifyType = llvm.made('LLVMFunctionType', types.nothing, [types.bytePointer], 1, 0);
  const notify =
    llvm.find('LLVMGetNamedFunction', module, NOTIFY_SYMBOL) ??
    llvm.named('LLVMAddFunction', module, NOTIFY_SYMBOL, notifyType) ??
    0n;
  const place = llvm.made('LLVMBuildBitCast', builder, counter, types.bytePointer, '');
  llvm.made('LLVMBuildCall2', builder, notifyType, notify, [place], 1, '');
  llvm.made('LLVMBuildBr', builder, end);

  llvm.int('LLVMPositionBuilderAtEnd', builder, end);
  llvm.made('LLVMBuildRetVoid', builder);
  return count;
}

function number(llvm: LlvmC, type: Ref, value: number): Ref {
  return llvm.made('LLVMConstIntOfString', type, `${value}`, 10);
}
