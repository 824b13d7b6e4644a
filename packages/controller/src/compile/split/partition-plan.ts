/** Which globals of a module belong together, and which of them get names that other partitions can use. */
import { isLocal, Linkage } from './linkage.js';
import type { GlobalNode } from './module-graph.js';

/** What is made in one piece. */
export interface PlannedPartition {
  /** The one with the module's data; functions in it are not made on demand. */
  readonly isEager: boolean;
  readonly members: readonly GlobalNode[];
}

/** Another name of a function that is made on demand. */
export interface PlannedAlias {
  readonly alias: GlobalNode;
  readonly aliasee: GlobalNode;
}

export interface PartitionPlan {
  readonly partitions: readonly PlannedPartition[];
  readonly functionAliases: readonly PlannedAlias[];
  /** Locals that several partitions refer to. */
  readonly promoted: ReadonlySet<GlobalNode>;
  readonly hasBlockAddresses: boolean;
}

/** Constants up to this size are copied to wherever they are used, larger ones only when one partition uses them. */
const COPY_LIMIT_BYTES = 256;
/** What a name can be made of in assembly. */
const ASSEMBLY_NAME = /[\w.$@]+/g;
/** Functions in them run by themselves. */
const RUN_BY_THEMSELVES: ReadonlySet<string> = new Set(['llvm.global_ctors', 'llvm.global_dtors']);

/**
 * Every function that can be is a partition of its own; what is not a function, with the functions that must be there as
 * soon as it is, is one.
 * @param assembly the module's assembly: what it names keeps its name and its place
 */
export function planPartitions(nodes: readonly GlobalNode[], assembly: string): PartitionPlan {
  const defined = nodes.filter(({ isDefinition, linkage }) => isDefinition && linkage !== Linkage.AvailableExternally);
  const groups = new Map<GlobalNode, Set<GlobalNode>>();
  for (const node of defined) {
    for (const [user, { isBlockAddressTaken }] of node.users) if (isBlockAddressTaken) join(groups, node, user);
  }
  const functionAliases = findFunctionAliases(defined);
  const eager = findEager(defined, groups, functionAliases, new Set(assembly.match(ASSEMBLY_NAME)));

  const homes = new Map<GlobalNode, unknown>();
  const aliases = new Set(functionAliases.map(({ alias }) => alias));
  const isCopied = (node: GlobalNode): boolean => node.isCopyable && !groups.has(node);
  for (const node of defined) {
    if (isCopied(node)) continue;
    if (eager.has(node)) homes.set(node, eager);
    else if (!aliases.has(node)) homes.set(node, groups.get(node) ?? node);
  }
  for (const node of defined) {
    if (isCopied(node) && node.sizeBytes > COPY_LIMIT_BYTES && homesOfUsers(node, homes).size > 1)
      homes.set(node, eager);
  }

  const promoted = new Set<GlobalNode>();
  const partitions = new Map<unknown, GlobalNode[]>();
  for (const [node, home] of homes) {
    const members = partitions.get(home);
    if (members === undefined) partitions.set(home, [node]);
    else members.push(node);
    const isOnDemand = node.kind === 'function' && home !== eager;
    const isShared = isOnDemand || [...homesOfUsers(node, homes)].some((other) => other !== home);
    if (isShared && isLocal(node.linkage)) promoted.add(node);
  }
  return {
    partitions: [...partitions].map(([home, members]) => ({ isEager: home === eager, members })),
    functionAliases: functionAliases.filter(({ aliasee }) => !eager.has(aliasee)),
    promoted,
    hasBlockAddresses: nodes.some(({ users }) => [...users.values()].some((flags) => flags.isBlockAddressTaken)),
  };
}

function join(groups: Map<GlobalNode, Set<GlobalNode>>, a: GlobalNode, b: GlobalNode): void {
  const all = new Set([...(groups.get(a) ?? [a]), ...(groups.get(b) ?? [b])]);
  for (const node of all) groups.set(node, all);
}

/** Aliases whose aliasee, however many aliases are between, is a function. */
function findFunctionAliases(defined: readonly GlobalNode[]): readonly PlannedAlias[] {
  const aliaseeOf = new Map<GlobalNode, GlobalNode>();
  for (const node of defined) {
    for (const [user, { isOffset }] of node.users) if (user.kind === 'alias' && !isOffset) aliaseeOf.set(user, node);
  }
  const found: PlannedAlias[] = [];
  for (const alias of aliaseeOf.keys()) {
    let aliasee: GlobalNode | undefined = alias;
    while (aliasee?.kind === 'alias') aliasee = aliaseeOf.get(aliasee);
    if (aliasee?.kind === 'function') found.push({ alias, aliasee });
  }
  return found;
}

/** What is in the partition of the data. */
function findEager(
  defined: readonly GlobalNode[],
  groups: ReadonlyMap<GlobalNode, ReadonlySet<GlobalNode>>,
  functionAliases: readonly PlannedAlias[],
  namedInAssembly: ReadonlySet<string>,
): ReadonlySet<GlobalNode> {
  const aliaseeOf = new Map(functionAliases.map(({ alias, aliasee }) => [alias, aliasee] as const));
  const comdats = new Set(defined.flatMap(({ kind, comdat }) => (kind === 'variable' ? (comdat ?? []) : [])));
  const isFixed = (node: GlobalNode): boolean => {
    if (namedInAssembly.has(node.name) || node.kind === 'ifunc') return true;
    if (node.kind === 'variable') return !node.isCopyable && !groups.has(node);
    if (node.kind === 'alias') return !aliaseeOf.has(node);
    if (node.comdat !== null && comdats.has(node.comdat)) return true;
    return [...node.users].some(
      ([user, { isOffset }]) =>
        user.kind === 'ifunc' ||
        (user.kind === 'alias' && isOffset) ||
        RUN_BY_THEMSELVES.has(user.name) ||
        // llvm.used: what only assembly may refer to, by the name that it has.
        (user.linkage === Linkage.Appending && isLocal(node.linkage)),
    );
  };
  const eager = new Set(defined.filter((node) => isFixed(node)));
  for (let size = -1; size !== eager.size;) {
    ({ size } = eager);
    for (const node of defined) {
      const group = groups.get(node);
      const aliasee = aliaseeOf.get(node);
      if (group !== undefined && [...group].some((one) => eager.has(one))) for (const one of group) eager.add(one);
      // An alias and its aliasee are in one place, whichever of them has to be there.
      if (aliasee !== undefined && (eager.has(node) || eager.has(aliasee))) eager.add(node).add(aliasee);
      // What only functions of that partition call is of no use elsewhere.
      const callers = [...node.users];
      const isHelper =
        node.kind === 'function' &&
        isLocal(node.linkage) &&
        callers.length > 0 &&
        callers.every(([user, { isCalled }]) => isCalled && eager.has(user));
      if (isHelper && group === undefined) eager.add(node);
    }
  }
  return eager;
}

/** Where a global is referred to, also through what is copied. Bodies that are copied to callers are anywhere. */
function homesOfUsers(
  node: GlobalNode,
  homes: ReadonlyMap<GlobalNode, unknown>,
  found = new Set<unknown>(),
  seen = new Set<GlobalNode>(),
): ReadonlySet<unknown> {
  for (const user of node.users.keys()) {
    if (seen.has(user)) continue;
    seen.add(user);
    if (user.isInlined) found.add('callers');
    const home = homes.get(user);
    if (home !== undefined) found.add(home);
    else if (user.kind === 'variable' || user.kind === 'alias') homesOfUsers(user, homes, found, seen);
  }
  return found;
}
