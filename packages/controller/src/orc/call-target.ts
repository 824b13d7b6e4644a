import type { telejit } from '@telejit/shared/wire';
import type { Thunk } from './thunk-cache.js';

/** What a Call names; the links that make both have been sent. */
export interface CallTarget {
  readonly function: telejit.v1.ILocation;
  readonly thunk: telejit.v1.ILocation;
  /** Rejects with the reason when one of the links failed. */
  linked(): Promise<void>;
}

/** A target whose links were sent: the function's, and the thunk's by this function unless it was before. */
export function linkedTarget(target: telejit.v1.ILocation, thunk: Thunk, link: Promise<void> | undefined): CallTarget {
  const linkThunk = thunk.link();
  const linked = async (): Promise<void> => {
    await link;
    await linkThunk;
  };
  return { function: target, thunk: thunk.location, linked };
}
