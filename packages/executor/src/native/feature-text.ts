/** A processor as LLVM's options -mcpu and -mattr name it. */
export interface Cpu {
  /** Empty for what every processor of the architecture is. */
  readonly cpu: string;
  /** Such as "+lse,+crc,-sve". */
  readonly cpuFeatures: string;
}

/**
 * Features as LLVM reads them. What is missing comes last, since a feature that is there brings along what LLVM thinks it
 * implies.
 */
export function featureText(features: readonly (readonly [name: string, isThere: boolean])[]): string {
  const there = features.flatMap(([name, isThere]) => (isThere ? [`+${name}`] : []));
  const missing = features.flatMap(([name, isThere]) => (isThere ? [] : [`-${name}`]));
  return [...there, ...missing].join(',');
}
