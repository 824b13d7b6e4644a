/**
 * Skipping what cannot run here. The reason stands in the name, so that the list of a run's skipped tests says it: `this.skip()`
 * alone is not used. Every `why` is undefined where nothing is in the way.
 */
import { readFileSync } from 'node:fs';
import { hasCommand } from '../link/feature-cases.js';

/** A test that is skipped, with the reason after its name, where there is one. */
export function itUnless(why: string | undefined, name: string, body: Mocha.Func | Mocha.AsyncFunc): void {
  if (why === undefined) it(name, body);
  else it.skip(withReason(name, why), body);
}

/** The same for a suite, all of whose tests are then skipped; `body` runs all the same, and says which these are. */
export function describeUnless(why: string | undefined, name: string, body: (this: Mocha.Suite) => void): void {
  if (why === undefined) describe(name, body);
  else describe.skip(withReason(name, why), body);
}

/** Skips the test that runs (not a hook), for a reason that only shows while it does. */
export function skipBecause(context: Mocha.Context, why: string): never {
  if (context.test === undefined) throw new Error(`skipped outside a test: ${why}`);
  context.test.title = withReason(context.test.title, why);
  return context.skip();
}

/** "name: why", on one line. */
export function withReason(name: string, why: string): string {
  return `${name}: ${why.trim().replace(/\s+/g, ' ')}`;
}

/** Says of commands that are needed which of them is not there. */
export function whyNoCommand(...commands: readonly string[]): string | undefined {
  const missing = commands.find((command) => !hasCommand(command));
  return missing === undefined ? undefined : `${missing} is not installed`;
}

/** What users other than root may not do. */
export function whyNotRoot(): string | undefined {
  return process.getuid?.() === 0 ? undefined : 'only root can';
}

/** Says what the processor is without, as /proc/cpuinfo names it. */
export function whyNoFeature(feature: string | undefined): string | undefined {
  if (feature === undefined || processorFeatures().has(feature)) return undefined;
  return `the processor has no ${feature}`;
}

function processorFeatures(): ReadonlySet<string> {
  return new Set(/^flags\s*:(.*)$/m.exec(readFileSync('/proc/cpuinfo', 'utf8'))?.[1].split(' '));
}
