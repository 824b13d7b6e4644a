/** This process's environment. */
export function ownEnvironment(): Record<string, string> {
  const entries: [string, string][] = [];
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) entries.push([name, value]);
  return Object.fromEntries(entries);
}
