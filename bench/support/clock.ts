/** Runs something and gives its result and how long it took, in microseconds. */
export async function timed<T>(run: () => Promise<T>): Promise<{ value: T; us: number }> {
  const start = performance.now();
  const value = await run();
  return { value, us: (performance.now() - start) * 1000 };
}
