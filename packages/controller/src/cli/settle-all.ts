/**
 * Like Promise.all, but waits for all to end, so that nothing is under way any more when it rejects.
 * @throws the reason of the first, by order, that rejected
 */
export async function settleAll<T>(promises: readonly Promise<T>[]): Promise<readonly T[]> {
  const settled = await Promise.allSettled(promises);
  return settled.map((one) => {
    if (one.status === 'rejected') throw one.reason;
    return one.value;
  });
}
