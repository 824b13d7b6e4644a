/** What is held at one moment, with no unit of the churn linked. */
export interface ChurnSample {
  /** What linked units take up in the executor's range of addresses. */
  readonly unitBytes: number;
  readonly examinations: number;
  readonly signals: number;
  /** Of the executor. */
  readonly residentKiB: number;
  readonly threads: number;
  readonly mappings: number;
  readonly descriptors: number;
  /** The least of some collections. */
  readonly controllerHeapBytes: number;
}

/** What test/churn/main.ts prints. */
export interface ChurnReport {
  readonly cycles: number;
  readonly seed: number;
  readonly seconds: number;
  /** After half of the cycles, and at the end. */
  readonly samples: readonly ChurnSample[];
}

const NAMES = [
  'unitBytes',
  'examinations',
  'signals',
  'residentKiB',
  'threads',
  'mappings',
  'descriptors',
  'controllerHeapBytes',
] as const satisfies readonly (keyof ChurnSample)[];

/** The samples of a printed report. @throws Error when it is none */
export function samplesOf(text: string): readonly ChurnSample[] {
  const report: unknown = JSON.parse(text);
  const samples: unknown = typeof report === 'object' && report !== null && 'samples' in report ? report.samples : [];
  if (Array.isArray(samples) && samples.length === 2 && samples.every(isSample)) return samples;
  throw new Error(`not a report: ${text}`);
}

function isSample(value: unknown): value is ChurnSample {
  return typeof value === 'object' && value !== null && NAMES.every((name) => name in value);
}
