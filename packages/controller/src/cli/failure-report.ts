import { messageOf, TelejitError } from '@telejit/shared';

/** An error as results and messages show it. */
export interface FailureReport {
  readonly code: string;
  readonly message: string;
}

export function reportOf(error: unknown): FailureReport {
  if (error instanceof TelejitError) return { code: error.code, message: error.message };
  const where = error instanceof Error && error.stack !== undefined ? `\n${error.stack}` : '';
  return { code: 'INTERNAL', message: `internal error: ${messageOf(error)}${where}` };
}

/** The line for standard error. */
export function errorLine(error: unknown): string {
  const { code, message } = reportOf(error);
  return `telejit: error: ${message} [${code}]\n`;
}

/** A list of names that an error carries in its data; empty when it has none. */
export function namesIn(error: unknown, key: string): readonly string[] {
  if (!(error instanceof TelejitError)) return [];
  const value = error.data[key];
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}
