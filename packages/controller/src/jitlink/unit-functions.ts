import { telejit, writeColumn } from '@telejit/shared/wire';
import { elf } from '../object/index.js';
import type { LinkUnitPlan } from './plan.js';

import v1 = telejit.v1;

/** A function of a unit, as the symbol table of its object has it. */
export interface UnitFunction {
  readonly name: string;
  readonly segment: number;
  readonly offset: number;
  readonly sizeBytes: number;
}

/** The functions of a unit that have a size, by address; of several names for one the first that is not local. */
export function unitFunctions(plan: LinkUnitPlan): readonly UnitFunction[] {
  const { graph } = plan;
  const { info, section, special, value, sizeBytes } = graph.object.symbols;
  const found = new Map<string, UnitFunction & { readonly isLocal: boolean }>();
  for (let index = 1; index < graph.symbolCount; index++) {
    const isFunction = (info[index] & 15) === elf.STT_FUNC && special[index] === 0;
    const place = isFunction && sizeBytes[index] > 0 ? plan.placeOf(section[index]) : undefined;
    // Data may be marked as a function.
    const isCode = plan.segments[place?.segment ?? -1]?.permission === v1.Permission.PERMISSION_READ_EXECUTE;
    if (place === undefined || !isCode || value[index] + sizeBytes[index] > place.section.sizeBytes) continue;
    const offset = place.offset + value[index];
    const key = `${place.segment}.${offset}`;
    const isLocal = graph.isLocal(index);
    if (found.get(key)?.isLocal === false || (isLocal && found.has(key))) continue;
    const { segment } = place;
    found.set(key, { name: graph.symbolName(index), segment, offset, sizeBytes: sizeBytes[index], isLocal });
  }
  return [...found.values()]
    .sort((a, b) => a.segment - b.segment || a.offset - b.offset)
    .map(({ name, segment, offset, sizeBytes }) => ({ name, segment, offset, sizeBytes }));
}

/** The functions of a unit for profilers; undefined when there are none. */
export function functionNamesOf(plan: LinkUnitPlan): v1.IFunctionNames | undefined {
  const functions = unitFunctions(plan);
  if (functions.length === 0) return undefined;
  return {
    segment: writeColumn(Uint32Array.from(functions, ({ segment }) => segment)),
    offset: writeColumn(Uint32Array.from(functions, ({ offset }) => offset)),
    size: writeColumn(Uint32Array.from(functions, ({ sizeBytes }) => sizeBytes)),
    names: Buffer.from(functions.map(({ name }) => `${name}\0`).join('')),
  };
}
