import type { JITDylib } from './jit-dylib.js';

/**
 * Dylibs with all that they link against, depth first, each once: the order in which a dynamic linker would load, and
 * initializers run in reverse.
 */
export function depthFirstLinkOrder(dylibs: readonly JITDylib[]): readonly JITDylib[] {
  const order = new Set<JITDylib>();
  const pending = [...dylibs].reverse();
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (order.has(next)) continue;
    order.add(next);
    for (const { dylib } of [...next.linkOrder].reverse()) if (!order.has(dylib)) pending.push(dylib);
  }
  return [...order];
}
