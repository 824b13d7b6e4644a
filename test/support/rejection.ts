import { AssertionError } from 'chai';

/** The error that a promise rejects with; fails when it does not. */
export async function rejection(promise: Promise<unknown>): Promise<Error> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof Error) return error;
    throw new AssertionError(`rejected with something that is not an Error: ${String(error)}`);
  }
  throw new AssertionError('the promise was expected to reject, and did not');
}
