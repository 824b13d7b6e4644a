/** What refers to what in a module, read from LLVM into plain data. */
import type { LlvmC, Ref } from '../llvm-c.js';
import { hasAddressesOfBlocksOnly } from '../llvm-versions.js';
import { Linkage } from './linkage.js';

export type GlobalKind = 'function' | 'variable' | 'alias' | 'ifunc';

/** How something refers to a global. Every reference is at least `isUsed`. */
export interface UseFlags {
  /** The function is called, and nothing else, unless isAddressTaken. */
  isCalled: boolean;
  /** A call is in the first block of the caller. */
  isCalledAtEntry: boolean;
  isAddressTaken: boolean;
  /** The address of one of the function's blocks is taken. */
  isBlockAddressTaken: boolean;
  /** Of an alias: it is not the aliasee itself, but something at a distance from it. */
  isOffset: boolean;
}

/** A global of a module. */
export interface GlobalNode {
  readonly ref: Ref;
  readonly kind: GlobalKind;
  readonly name: string;
  /** One of Linkage. */
  readonly linkage: number;
  readonly isDefinition: boolean;
  readonly isHidden: boolean;
  readonly isThreadLocal: boolean;
  readonly comdat: Ref | null;
  /** May be in several places at once: its address means nothing, and it is not written to. */
  readonly isCopyable: boolean;
  /** Of copyable variables; 0 for others. */
  readonly sizeBytes: number;
  /** A function whose body is of use to its callers. */
  readonly isInlined: boolean;
  /** Of those that have one. */
  readonly users: Map<GlobalNode, UseFlags>;
}

const KINDS: readonly (readonly [string, GlobalKind])[] = [
  ['Function', 'function'],
  ['Global', 'variable'],
  ['GlobalAlias', 'alias'],
  ['GlobalIFunc', 'ifunc'],
];
/** LLVMVisibility, llvm-c/Core.h. */
const HIDDEN = 1;
/** LLVMUnnamedAddr, llvm-c/Core.h. */
const GLOBAL_UNNAMED_ADDRESS = 2;
/** Instructions that call: LLVMOpcode, llvm-c/Core.h, Invoke, Call and CallBr. */
export const CALLS: ReadonlySet<number> = new Set([5, 45, 67]);
/** LLVMOpcode, llvm-c/Core.h. */
const BIT_CAST = 41;
/** LLVMAttributeFunctionIndex, llvm-c/Core.h. */
const FUNCTION_INDEX = -1;

/** Globals in the order of the module. */
export function readModuleGraph(llvm: LlvmC, module: Ref): readonly GlobalNode[] {
  return new GraphReader(llvm, module).read();
}

class GraphReader {
  readonly #llvm: LlvmC;
  readonly #module: Ref;
  readonly #nodes = new Map<Ref, GlobalNode>();
  readonly #functionOfBlock = new Map<Ref, GlobalNode | undefined>();
  readonly #entries = new Set<Ref>();

  constructor(llvm: LlvmC, module: Ref) {
    this.#llvm = llvm;
    this.#module = module;
  }

  read(): readonly GlobalNode[] {
    const llvm = this.#llvm;
    const alwaysInline = llvm.kindOf('LLVMGetEnumAttributeKindForName', 'alwaysinline');
    const layout = llvm.ref('LLVMGetModuleDataLayout', this.#module) ?? 0n;
    for (const [suffix, kind] of KINDS) {
      let ref = llvm.ref(`LLVMGetFirst${suffix}`, this.#module);
      for (; ref !== null; ref = llvm.ref(`LLVMGetNext${suffix}`, ref)) {
        const node = this.#nodeOf(ref, kind, alwaysInline, layout);
        this.#nodes.set(ref, node);
        if (kind === 'function' && node.isDefinition) this.#entries.add(llvm.ref('LLVMGetEntryBasicBlock', ref) ?? 0n);
      }
    }
    for (const node of this.#nodes.values()) {
      this.#readUses(node, node.ref, false, new Set());
      if (node.kind === 'function' && hasAddressesOfBlocksOnly(llvm.installation.major)) this.#readBlocks(node);
    }
    return [...this.#nodes.values()];
  }

  #nodeOf(ref: Ref, kind: GlobalKind, alwaysInline: number, layout: Ref): GlobalNode {
    const llvm = this.#llvm;
    const linkage = llvm.int('LLVMGetLinkage', ref);
    const isDefinition = llvm.int('LLVMIsDeclaration', ref) === 0;
    const isObject = kind === 'function' || kind === 'variable';
    const isThreadLocal = kind === 'variable' && llvm.int('LLVMIsThreadLocal', ref) !== 0;
    const isCopyable =
      kind === 'variable' &&
      isDefinition &&
      (linkage === Linkage.Internal || linkage === Linkage.Private) &&
      llvm.int('LLVMIsGlobalConstant', ref) !== 0 &&
      llvm.int('LLVMGetUnnamedAddress', ref) === GLOBAL_UNNAMED_ADDRESS &&
      !isThreadLocal &&
      !llvm.hasSection(ref);
    return {
      ref,
      kind,
      name: llvm.text('LLVMGetValueName2', ref),
      linkage,
      isDefinition,
      isHidden: llvm.int('LLVMGetVisibility', ref) === HIDDEN,
      isThreadLocal,
      comdat: isObject ? llvm.ref('LLVMGetComdat', ref) : null,
      isCopyable,
      sizeBytes: isCopyable ? llvm.int('LLVMABISizeOfType', layout, llvm.ref('LLVMGlobalGetValueType', ref) ?? 0n) : 0,
      isInlined:
        kind === 'function' &&
        isDefinition &&
        (linkage === Linkage.AvailableExternally ||
          llvm.ref('LLVMGetEnumAttributeAtIndex', ref, FUNCTION_INDEX, alwaysInline) !== null),
      users: new Map(),
    };
  }

  /** Who uses a value that is the global, or a constant made of it. */
  #readUses(node: GlobalNode, value: Ref, isDistant: boolean, seen: Set<Ref>): void {
    const llvm = this.#llvm;
    for (let use = llvm.ref('LLVMGetFirstUse', value); use !== null; use = llvm.ref('LLVMGetNextUse', use)) {
      const user = llvm.ref('LLVMGetUser', use);
      if (user === null) continue;
      const known = this.#nodes.get(user);
      if (known !== undefined) {
        const flags = flagsOf(node, known);
        flags.isAddressTaken = true;
        if (isDistant) flags.isOffset = true;
      } else if (llvm.ref('LLVMIsAInstruction', user) !== null) {
        this.#readInstruction(node, value, user, seen);
      } else if (llvm.ref('LLVMIsABlockAddress', user) !== null) {
        this.#readBlockAddress(node, user, new Set());
      } else if (!seen.has(user)) {
        seen.add(user);
        const isSame =
          llvm.ref('LLVMIsAConstantExpr', user) !== null && llvm.int('LLVMGetConstOpcode', user) === BIT_CAST;
        this.#readUses(node, user, isDistant || !isSame, seen);
      }
    }
  }

  #readInstruction(node: GlobalNode, value: Ref, instruction: Ref, seen: Set<Ref>): void {
    const llvm = this.#llvm;
    const block = llvm.ref('LLVMGetInstructionParent', instruction);
    const user = block === null ? undefined : this.#functionOf(block);
    if (user === undefined || block === null) return;
    const flags = flagsOf(node, user);
    // A second use by the same call is an argument.
    const isCall =
      !seen.has(instruction) &&
      CALLS.has(llvm.int('LLVMGetInstructionOpcode', instruction)) &&
      llvm.ref('LLVMGetCalledValue', instruction) === value;
    if (!isCall) {
      flags.isAddressTaken = true;
      return;
    }
    seen.add(instruction);
    flags.isCalled = true;
    if (this.#entries.has(block)) flags.isCalledAtEntry = true;
  }

  #readBlocks(node: GlobalNode): void {
    const llvm = this.#llvm;
    let block = llvm.ref('LLVMGetFirstBasicBlock', node.ref);
    for (; block !== null; block = llvm.ref('LLVMGetNextBasicBlock', block)) {
      for (let use = llvm.ref('LLVMGetFirstUse', block); use !== null; use = llvm.ref('LLVMGetNextUse', use)) {
        const user = llvm.ref('LLVMGetUser', use);
        // Most are branches.
        if (user !== null && llvm.ref('LLVMIsABlockAddress', user) !== null) {
          this.#readBlockAddress(node, user, new Set());
        }
      }
    }
  }

  #readBlockAddress(node: GlobalNode, value: Ref, seen: Set<Ref>): void {
    const llvm = this.#llvm;
    for (let use = llvm.ref('LLVMGetFirstUse', value); use !== null; use = llvm.ref('LLVMGetNextUse', use)) {
      const user = llvm.ref('LLVMGetUser', use);
      if (user === null || seen.has(user)) continue;
      seen.add(user);
      const block = llvm.ref('LLVMIsAInstruction', user) === null ? null : llvm.ref('LLVMGetInstructionParent', user);
      const home = block === null ? this.#nodes.get(user) : this.#functionOf(block);
      if (home !== undefined) flagsOf(node, home).isBlockAddressTaken = true;
      else this.#readBlockAddress(node, user, seen);
    }
  }

  #functionOf(block: Ref): GlobalNode | undefined {
    if (!this.#functionOfBlock.has(block)) {
      const parent = this.#llvm.ref('LLVMGetBasicBlockParent', block);
      this.#functionOfBlock.set(block, parent === null ? undefined : this.#nodes.get(parent));
    }
    return this.#functionOfBlock.get(block);
  }
}

function flagsOf(node: GlobalNode, user: GlobalNode): UseFlags {
  const known = node.users.get(user);
  if (known !== undefined) return known;
  const flags = {
    isCalled: false,
    isCalledAtEntry: false,
    isAddressTaken: false,
    isBlockAddressTaken: false,
    isOffset: false,
  };
  node.users.set(user, flags);
  return flags;
}
