/** LLVMLinkage, llvm-c/Core.h: what is used of it. */
export const Linkage = {
  External: 0,
  AvailableExternally: 1,
  LinkOnceAny: 2,
  LinkOnceOdr: 3,
  LinkOnceOdrAutoHide: 4,
  WeakAny: 5,
  WeakOdr: 6,
  Appending: 7,
  Internal: 8,
  Private: 9,
  Common: 14,
} as const;

const LOCAL: ReadonlySet<number> = new Set([Linkage.Internal, Linkage.Private]);
const DISCARDABLE: ReadonlySet<number> = new Set([
  Linkage.LinkOnceAny,
  Linkage.LinkOnceOdr,
  Linkage.LinkOnceOdrAutoHide,
]);
const WEAK: ReadonlySet<number> = new Set([...DISCARDABLE, Linkage.WeakAny, Linkage.WeakOdr]);

/** Seen by its own module only. */
export function isLocal(linkage: number): boolean {
  return LOCAL.has(linkage);
}

/** May be left out by a compiler where nothing uses it. */
export function isDiscardable(linkage: number): boolean {
  return DISCARDABLE.has(linkage);
}

/** Gives way to another definition of its name. */
export function isWeak(linkage: number): boolean {
  return WEAK.has(linkage);
}
