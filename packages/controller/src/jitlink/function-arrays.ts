import { telejit } from '@telejit/shared/wire';
import type { LinkUnitPlan } from './plan.js';

import v1 = telejit.v1;

const DEFAULT_PRIORITY = 65535;

interface ArrayKind {
  readonly section: string;
  readonly isFinalizer: boolean;
  readonly isReversed: boolean;
  readonly isPreinit: boolean;
  /** The number behind the name, as a priority: lower runs earlier. */
  readonly priorityOf: (suffix: number) => number;
}

const same = (suffix: number): number => suffix;
/** Before .init_array, compilers numbered from the other end (GCC's crtstuff.c). */
const inverted = (suffix: number): number => DEFAULT_PRIORITY - suffix;

/** Sections that hold pointers to functions that run by themselves (ELF gABI, Initialization and Termination). */
const KINDS: readonly ArrayKind[] = [
  { section: '.preinit_array', isFinalizer: false, isReversed: false, isPreinit: true, priorityOf: same },
  { section: '.init_array', isFinalizer: false, isReversed: false, isPreinit: false, priorityOf: same },
  { section: '.ctors', isFinalizer: false, isReversed: true, isPreinit: false, priorityOf: inverted },
  { section: '.fini_array', isFinalizer: true, isReversed: true, isPreinit: false, priorityOf: same },
  { section: '.dtors', isFinalizer: true, isReversed: false, isPreinit: false, priorityOf: inverted },
];

/** Initializers and finalizers of an object, as a link unit lists them. */
export function functionArrays(
  plan: LinkUnitPlan,
  pointerBytes: number,
): { readonly initializers: v1.IFunctionArray[]; readonly finalizers: v1.IFunctionArray[] } {
  const initializers: v1.IFunctionArray[] = [];
  const finalizers: v1.IFunctionArray[] = [];
  for (const section of plan.graph.sections) {
    const place = plan.placeOf(section.index);
    if (place === undefined) continue;
    const size = section.data.length - (section.data.length % pointerBytes);
    if (size === 0) continue;
    for (const kind of KINDS) {
      if (section.name !== kind.section && !section.name.startsWith(`${kind.section}.`)) continue;
      const suffix = section.name.slice(kind.section.length + 1);
      const priority = /^\d{1,5}$/.test(suffix) ? kind.priorityOf(Number(suffix)) : DEFAULT_PRIORITY;
      (kind.isFinalizer ? finalizers : initializers).push({
        range: { segment: place.segment, offset: place.offset, size },
        priority,
        reversed: kind.isReversed,
        preinit: kind.isPreinit,
      });
    }
  }
  return { initializers, finalizers };
}
