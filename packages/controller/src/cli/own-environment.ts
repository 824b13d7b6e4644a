import { TOKEN_VARIABLE } from '@telejit/shared';

/** This process's environment, less its secret. */
export function ownEnvironment(): Record<string, string> {
  const entries: [string, string][] = [];
  for (const [name, value] of Object.entries(process.env))
    if (value !== undefined && name !== TOKEN_VARIABLE) entries.push([name, value]);
  return Object.fromEntries(entries);
}
