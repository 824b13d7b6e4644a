/** Prepares a module, inside a compile thread, for being compiled function by function. */
import type { LlvmC, Ref } from '../llvm-c.js';
import { isDiscardable, isLocal, isWeak, Linkage } from './linkage.js';
import { readModuleGraph, type GlobalNode } from './module-graph.js';
import { planPartitions, type PartitionPlan, type PlannedAlias, type PlannedPartition } from './partition-plan.js';
import { replaceUses } from './replace-uses.js';
import type { ModulePartition, PartitionAlias, PartitionSymbol, SplitModule } from './types.js';

/** LLVMVisibility, llvm-c/Core.h. */
const Visibility = { Default: 0, Hidden: 1 } as const;
/** Removes what nothing uses. */
const CLEAN_UP = 'globaldce';
/** Functions that run at the start of the program, or at its end. */
const INITIALIZER_LISTS: ReadonlySet<string> = new Set(['llvm.global_ctors', 'llvm.global_dtors']);

/**
 * Promotes and describes. The module is changed; it has been verified.
 * Source of the rules: LLVM llvm/lib/ExecutionEngine/Orc/IRPartitionLayer.cpp, llvm/lib/Transforms/Utils/SplitModule.cpp.
 * @param suffix makes names of what was local unique in the program
 */
export function splitModule(llvm: LlvmC, module: Ref, name: string, suffix: string): SplitModule {
  // What nothing uses is in no partition.
  llvm.runPasses(module, CLEAN_UP, null);
  const nodes = readModuleGraph(llvm, module);
  const plan = planPartitions(nodes, llvm.text('LLVMGetModuleInlineAsm', module));
  const names = rename(llvm, nodes, plan, suffix);
  for (const { alias, aliasee } of plan.functionAliases) replaceAlias(llvm, module, alias, aliasee);
  for (const { members } of plan.partitions) {
    for (const { ref, linkage } of members) {
      if (isDiscardable(linkage)) llvm.int('LLVMSetLinkage', ref, keptLinkage(linkage));
    }
  }
  llvm.runPasses(module, CLEAN_UP, null);
  const symbols = new Map<GlobalNode, PartitionSymbol>();
  for (const { isEager, members } of plan.partitions) {
    for (const node of members) {
      const isPromoted = plan.promoted.has(node);
      if (node.linkage === Linkage.Appending || (isLocal(node.linkage) && !isPromoted)) continue;
      const linkage = isEager && !isPromoted ? keptLinkage(node.linkage) : Linkage.External;
      symbols.set(node, describeSymbol(node, names.get(node) ?? node.name, linkage, isPromoted));
      setAside(llvm, node, isEager);
    }
  }
  const callees = calleesOf(nodes);
  return {
    name,
    bitcode: llvm.writeBitcode(module),
    partitions: plan.partitions.map((partition) => describe(partition, symbols, names, callees)),
    aliases: plan.functionAliases.flatMap((one) => describeAlias(one, names)),
    hasInitializers: nodes.some(({ name: list }) => INITIALIZER_LISTS.has(list)),
    hasBlockAddresses: plan.hasBlockAddresses,
  };
}

/** Gives names to what has none, and to shared locals such that no other module has. */
function rename(
  llvm: LlvmC,
  nodes: readonly GlobalNode[],
  { promoted }: PartitionPlan,
  suffix: string,
): ReadonlyMap<GlobalNode, string> {
  const names = new Map<GlobalNode, string>();
  nodes.forEach((node, i) => {
    let name = node.name === '' ? `unnamed.${i}` : node.name;
    if (promoted.has(node)) {
      name = `${name}.${suffix}`;
      llvm.int('LLVMSetLinkage', node.ref, Linkage.External);
      llvm.int('LLVMSetVisibility', node.ref, Visibility.Hidden);
    }
    if (name !== node.name) {
      llvm.withText('LLVMSetValueName2', node.ref, name);
      // LLVM adds a number to a name that is taken.
      name = llvm.text('LLVMGetValueName2', node.ref);
    }
    names.set(node, name);
  });
  return names;
}

/** What is referred to from elsewhere is not left out. */
function keptLinkage(linkage: number): number {
  if (!isDiscardable(linkage)) return linkage;
  return linkage === Linkage.LinkOnceAny ? Linkage.WeakAny : Linkage.WeakOdr;
}

/** Marks a definition such that it is left out, unless it is unmarked. */
function setAside(llvm: LlvmC, { ref, kind, users }: GlobalNode, isEager: boolean): void {
  if (kind !== 'variable' && kind !== 'function') return;
  // Aliases are of definitions.
  const isDefinition = kind === 'variable' || (isEager && [...users.keys()].some((user) => user.kind === 'alias'));
  llvm.int('LLVMSetLinkage', ref, isDefinition ? Linkage.LinkOnceOdr : Linkage.AvailableExternally);
  if (isEager) return;
  llvm.int('LLVMSetComdat', ref, 0n);
  // Whoever leads calls to a function on demand may be out of reach for references to hidden symbols.
  llvm.int('LLVMSetVisibility', ref, Visibility.Default);
}

function describeSymbol(
  { kind, linkage: original, isHidden, isThreadLocal }: GlobalNode,
  name: string,
  linkage: number,
  isPromoted: boolean,
): PartitionSymbol {
  return {
    name,
    isFunction: kind === 'function' || kind === 'ifunc',
    isWeak: isWeak(original),
    isCommon: original === Linkage.Common,
    isHidden: isHidden || isPromoted,
    isThreadLocal,
    isPromoted,
    isDiscardable: isDiscardable(original),
    linkage,
  };
}

/**
 * References to the alias become references to the function, or to a declaration of the alias when one of the two may be
 * something else in the end. Declarations count as different functions when addresses are compared.
 */
function replaceAlias(llvm: LlvmC, module: Ref, { ref, linkage, name }: GlobalNode, aliasee: GlobalNode): void {
  const type = llvm.ref('LLVMGlobalGetValueType', aliasee.ref) ?? 0n;
  llvm.withText('LLVMSetValueName2', ref, '');
  const isAliasee = isLocal(linkage) || (!isWeak(linkage) && !isWeak(aliasee.linkage));
  const target = isAliasee ? aliasee.ref : llvm.named('LLVMAddFunction', module, name, type);
  replaceUses(llvm, ref, target ?? aliasee.ref);
  llvm.int('LLVMSetLinkage', ref, Linkage.Internal);
}

type Callees = ReadonlyMap<GlobalNode, ReadonlyMap<GlobalNode, boolean>>;

/** By caller: which functions it calls, and whether it does so at its entry. */
function calleesOf(nodes: readonly GlobalNode[]): Callees {
  const found = new Map<GlobalNode, Map<GlobalNode, boolean>>();
  for (const node of nodes) {
    if (node.name.startsWith('llvm.')) continue;
    for (const [user, { isCalled, isCalledAtEntry }] of node.users) {
      if (!isCalled) continue;
      const callees = found.get(user) ?? new Map<GlobalNode, boolean>();
      callees.set(node, isCalledAtEntry);
      found.set(user, callees);
    }
  }
  return found;
}

function describe(
  { isEager, members }: PlannedPartition,
  symbols: ReadonlyMap<GlobalNode, PartitionSymbol>,
  names: ReadonlyMap<GlobalNode, string>,
  calls: Callees,
): ModulePartition {
  const nameOf = (node: GlobalNode): string => names.get(node) ?? node.name;
  const own = new Set(members);
  const inlined = new Set<GlobalNode>();
  const callees = new Map<string, boolean>();
  const visit = (caller: GlobalNode, isAtEntry: boolean): void => {
    for (const [callee, isThere] of calls.get(caller) ?? []) {
      if (own.has(callee)) continue;
      const name = nameOf(callee);
      callees.set(name, (isThere && isAtEntry) || callees.get(name) === true);
      if (!callee.isInlined || inlined.has(callee)) continue;
      inlined.add(callee);
      visit(callee, isThere && isAtEntry);
    }
  };
  for (const node of members) visit(node, true);
  return {
    isEager,
    symbols: members.flatMap((node) => symbols.get(node) ?? []),
    inlined: [...inlined].map(nameOf),
    callees: [...callees].map(([name, isAtEntry]) => ({ name, isAtEntry })),
  };
}

function describeAlias(
  { alias, aliasee }: PlannedAlias,
  names: ReadonlyMap<GlobalNode, string>,
): readonly PartitionAlias[] {
  if (isLocal(alias.linkage)) return [];
  return [
    {
      name: alias.name,
      aliasee: names.get(aliasee) ?? aliasee.name,
      isWeak: isWeak(alias.linkage),
      isHidden: alias.isHidden,
    },
  ];
}
