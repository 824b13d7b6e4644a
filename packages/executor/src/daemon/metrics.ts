import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { InternalError } from '@telejit/shared';
import type { Daemon } from './daemon.js';

type Labels = Readonly<Record<string, string>>;

/** What is used of a metric of prom-client. */
interface Metric {
  reset(): void;
  inc(labels: Labels, value: number): void;
}

interface MetricConfiguration {
  readonly name: string;
  readonly help: string;
  readonly labelNames?: readonly string[];
  readonly registers: readonly Registry[];
  readonly collect: (this: Metric) => void;
}

interface Registry {
  readonly contentType: string;
  metrics(): Promise<string>;
}

/** What is used of prom-client. */
interface MetricsLibrary {
  readonly Registry: new () => Registry;
  readonly Counter: new (configuration: MetricConfiguration) => Metric;
  readonly Gauge: new (configuration: MetricConfiguration) => Metric;
  readonly collectDefaultMetrics: (options: { readonly register: Registry }) => void;
}

function isMetricsLibrary(value: unknown): value is MetricsLibrary {
  return typeof value === 'object' && value !== null && 'Registry' in value && 'collectDefaultMetrics' in value;
}

/** The figures of a daemon in the text format of Prometheus. */
export interface Metrics {
  readonly contentType: string;
  text(): Promise<string>;
}

/** One series, or one for each label. */
interface Row {
  readonly kind: 'Counter' | 'Gauge';
  readonly name: string;
  readonly help: string;
  readonly label?: string;
  readonly values: (daemon: Daemon) => Iterable<readonly [label: string, value: number]>;
}

const one = (value: number): [string, number][] => [['', value]];

const ROWS: readonly Row[] = [
  {
    ...{ kind: 'Counter', name: 'telejit_connections_total', help: 'Connections that were accepted.' },
    values: ({ counts }) => one(counts.connections),
  },
  {
    ...{ kind: 'Counter', name: 'telejit_refused_connections_total', help: 'Connections for which there was no room.' },
    values: ({ counts }) => one(counts.refused),
  },
  {
    ...{
      kind: 'Counter',
      name: 'telejit_resumptions_total',
      help: 'Connections over which controllers looked for their sessions again.',
    },
    values: ({ counts }) => one(counts.resumptions),
  },
  {
    ...{ kind: 'Counter', name: 'telejit_sessions_total', help: 'Sessions that began.' },
    values: ({ counts }) => one(counts.sessions),
  },
  {
    ...{
      kind: 'Counter',
      name: 'telejit_worker_ends_total',
      help: 'Workers that ended, by what ended them.',
      label: 'how',
    },
    values: ({ counts }) => counts.ends,
  },
  {
    ...{
      kind: 'Counter',
      name: 'telejit_unauthenticated_requests_total',
      help: 'Requests without the token, by what was the matter.',
      label: 'reason',
    },
    values: ({ counts }) => counts.tokenFaults,
  },
  {
    ...{ kind: 'Counter', name: 'telejit_worker_failures_total', help: 'Workers that could not be started.' },
    values: ({ counts }) => one(counts.workerFailures),
  },
  {
    ...{
      kind: 'Counter',
      name: 'telejit_spare_worker_ends_total',
      help: 'Workers that ended while they waited for a connection.',
    },
    values: ({ counts }) => one(counts.spareEnds),
  },
  {
    ...{ kind: 'Gauge', name: 'telejit_connections', help: 'Connections that are served.' },
    values: ({ workerPids }) => one(workerPids.length),
  },
  {
    ...{ kind: 'Gauge', name: 'telejit_connections_limit', help: 'Connections that are served at most.' },
    values: ({ maxSessions }) => one(maxSessions),
  },
  {
    ...{ kind: 'Gauge', name: 'telejit_spare_workers', help: 'Workers that wait for a connection.' },
    values: ({ spareCount }) => one(spareCount),
  },
  {
    ...{
      kind: 'Gauge',
      name: 'telejit_worker_resident_bytes',
      help: 'Memory that workers with a connection have in use.',
    },
    values: ({ workerPids }) => one(workerPids.reduce((sum, pid) => sum + residentBytes(pid), 0)),
  },
];

/** Loads prom-client, which only daemons need that are asked for their figures. */
export function openMetrics(daemon: Daemon): Metrics {
  const library: unknown = createRequire(import.meta.url)('prom-client');
  if (!isMetricsLibrary(library)) throw new InternalError('prom-client is not what it was');
  const registry = new library.Registry();
  library.collectDefaultMetrics({ register: registry });
  for (const { kind, name, help, label, values } of ROWS) {
    const labelNames = label === undefined ? [] : [label];
    new library[kind]({
      ...{ name, help, labelNames, registers: [registry] },
      collect() {
        this.reset();
        for (const [text, value] of values(daemon)) this.inc(label === undefined ? {} : { [label]: text }, value);
      },
    });
  }
  return { contentType: registry.contentType, text: () => registry.metrics() };
}

/** 0 of a process that is gone. See proc_pid_status(5). */
function residentBytes(pid: number): number {
  try {
    const kib = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1];
    return Number(kib ?? 0) * 1024;
  } catch {
    return 0;
  }
}
