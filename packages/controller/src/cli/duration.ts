import { InvalidArgumentError } from 'commander';

const UNITS: Readonly<Partial<Record<string, number>>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
const MAX_MS = 2 ** 32 - 1;

/**
 * A duration as timeout(1) takes it, and milliseconds: "10" and "10s" are ten seconds, "1.5", "250ms", "2m", "1h".
 * @returns whole milliseconds, at least 1, or undefined for anything else
 */
export function parseDurationMs(text: string): number | undefined {
  const match = /^(\d+(?:\.\d*)?|\.\d+)(ms|s|m|h)?$/.exec(text);
  if (match === null) return undefined;
  const ms = Math.ceil(Number(match[1]) * (UNITS[match[2] ?? 's'] ?? 0));
  return ms >= 1 && ms <= MAX_MS ? ms : undefined;
}

/**
 * For an option that takes a duration.
 * @returns milliseconds
 * @throws InvalidArgumentError of commander
 */
export function durationOption(text: string): number {
  const ms = parseDurationMs(text);
  if (ms === undefined) throw new InvalidArgumentError('It must be a time such as 10, 1.5s, 250ms or 2m, from 1ms up.');
  return ms;
}
