import { failedToMaterialize } from './failures.js';
import type { EmittedTogether, SymbolEntry, SymbolObserver } from './symbol-entry.js';
import { SymbolState } from './symbols.js';

/** Symbols that are emitted together, and what they depend on. */
export interface EmittedGroup {
  readonly entries: readonly SymbolEntry[];
  /** None of which has failed. */
  readonly dependencies: readonly SymbolEntry[];
}

/**
 * Notes that symbols are in the executor, and finds what is ready by that: symbols all of whose dependencies, direct and
 * indirect, are emitted. Cycles become ready together.
 * @param groups emitted at the same time: what they depend on among themselves costs nothing
 * @returns what has become ready; states are changed, nobody is told
 */
export function emitTogether(groups: readonly EmittedGroup[]): readonly SymbolEntry[] {
  const nodes = groups.map(({ entries }): EmittedTogether => {
    const node: EmittedTogether = { entries, missing: new Set(), dependents: new Set() };
    for (const entry of entries) {
      entry.state = SymbolState.Emitted;
      entry.node = node;
    }
    return node;
  });
  const fresh = new Set(nodes);
  /** Who depends on a node of these, by node. */
  const users = new Map<EmittedTogether, Set<EmittedTogether>>();
  groups.forEach(({ dependencies }, i) => {
    for (const dependency of dependencies) {
      const { node } = dependency;
      if (node === undefined || !fresh.has(node)) need(nodes[i], dependency);
      else if (node !== nodes[i]) addTo(users, node, nodes[i]);
    }
  });
  spreadMissing(nodes, users);
  const ready: SymbolEntry[] = [];
  for (const node of nodes) if (node.missing.size === 0) makeReady(node, ready);
  for (const node of nodes) settleWaiters(node, ready);
  return ready;
}

/** Those that depend on what waits for something wait for it as well. */
function spreadMissing(
  nodes: readonly EmittedTogether[],
  users: ReadonlyMap<EmittedTogether, ReadonlySet<EmittedTogether>>,
): void {
  const work = nodes.filter(({ missing }) => missing.size > 0);
  for (let node = work.pop(); node !== undefined; node = work.pop()) {
    for (const user of users.get(node) ?? []) {
      node.dependents.add(user);
      const before = user.missing.size;
      for (const entry of node.missing) need(user, entry);
      if (user.missing.size > before) work.push(user);
    }
  }
}

/** Those that have waited for the symbols of a node wait for what that waits for, or are ready. */
function settleWaiters(node: EmittedTogether, ready: SymbolEntry[]): void {
  for (const entry of node.entries) {
    for (const waiter of entry.waiters) {
      waiter.missing.delete(entry);
      entry.removeWaiter(waiter);
      if (waiter !== node) node.dependents.add(waiter);
      for (const missing of node.missing) need(waiter, missing);
      if (waiter.missing.size === 0) makeReady(waiter, ready);
    }
  }
}

/**
 * Gives symbols up, and everything emitted that waits for them, directly or not; queries that wait for any of them fail.
 * What has failed before keeps its error.
 */
export function failSymbols(entries: Iterable<SymbolEntry>, cause: unknown): void {
  const failing = new Set<SymbolEntry>(entries);
  // A set gives out what is added to it while it is gone through.
  for (const entry of failing) {
    for (const nodes of [entry.waiters, entry.node?.dependents ?? []]) {
      for (const node of nodes) for (const dependent of node.entries) failing.add(dependent);
    }
  }
  const fresh = [...failing].filter((entry) => entry.error === undefined && entry.state !== SymbolState.Ready);
  if (fresh.length === 0) return;
  const error = failedToMaterialize(namesByDylib(fresh), cause);
  const observers = new Set<SymbolObserver>();
  for (const entry of fresh) {
    entry.error = error;
    forgetWaiting(entry);
    for (const observer of entry.queries) observers.add(observer);
  }
  for (const observer of observers) observer.onFailure(error);
}

/** Names of symbols, by dylib; those that stand for effects only when there are no others. */
export function namesByDylib(entries: Iterable<SymbolEntry>): ReadonlyMap<string, readonly string[]> {
  const all = [...entries];
  const named = all.filter((entry) => !entry.isSideEffectsOnly);
  const names = new Map<string, string[]>();
  for (const { dylibName, name } of named.length > 0 ? named : all) {
    const list = names.get(dylibName);
    if (list === undefined) names.set(dylibName, [name]);
    else list.push(name);
  }
  return names;
}

/** Tells the queries of symbols that they have reached a state. */
export function notifyState(entries: Iterable<SymbolEntry>): void {
  for (const entry of entries) {
    for (const observer of entry.queries) if (entry.state >= observer.requiredState) observer.onState(entry);
  }
}

function forgetWaiting(entry: SymbolEntry): void {
  const { node } = entry;
  if (node === undefined) return;
  for (const missing of node.missing) missing.removeWaiter(node);
  node.missing.clear();
  entry.node = undefined;
}

/** Makes a node wait for a symbol, or for what that waits for if it is emitted. */
function need(node: EmittedTogether, entry: SymbolEntry): void {
  if (entry.state === SymbolState.Ready || entry.node === node) return;
  if (entry.state < SymbolState.Emitted) {
    node.missing.add(entry);
    entry.addWaiter(node);
    return;
  }
  entry.node?.dependents.add(node);
  for (const missing of entry.node?.missing ?? []) {
    if (missing.node === node) continue;
    node.missing.add(missing);
    missing.addWaiter(node);
  }
}

function addTo<K, V>(sets: Map<K, Set<V>>, key: K, value: V): void {
  const set = sets.get(key);
  if (set === undefined) sets.set(key, new Set([value]));
  else set.add(value);
}

function makeReady(node: EmittedTogether, ready: SymbolEntry[]): void {
  for (const entry of node.entries) {
    if (entry.state !== SymbolState.Emitted || entry.error !== undefined) continue;
    entry.state = SymbolState.Ready;
    entry.node = undefined;
    ready.push(entry);
  }
}
