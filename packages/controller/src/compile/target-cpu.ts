/** Which processor code is compiled for. */
import type { CompileRequest } from './types.js';

/** What a machine says of itself; of an executor, its description. */
export interface MachineCpu {
  readonly triple: string;
  readonly cpu: string;
  readonly cpuFeatures: string;
}

/** A processor that was named, as in -mcpu and -mattr. */
export interface CpuChoice {
  readonly cpu?: string;
  /** Those of the processor, and these. Mean nothing without one. */
  readonly features?: string;
}

/** The part of a request to compile that says for what. */
export type TargetCpu = Required<Pick<CompileRequest, 'triple' | 'cpu' | 'isCpuHint' | 'features'>>;

/** For the machine's own processor, unless another is named. */
export function targetOf(machine: MachineCpu, { cpu, features = '' }: CpuChoice = {}): TargetCpu {
  const { triple } = machine;
  if (cpu !== undefined) return { triple, cpu, isCpuHint: false, features };
  return { triple, cpu: machine.cpu, isCpuHint: true, features: machine.cpuFeatures };
}
