import type { BenchCase } from '../support/case.js';
import { bigObjectCase } from './big-object.js';
import { callCase } from './call.js';
import { tinyLinkCase } from './tiny-link.js';

/** Every benchmark, in the order in which they run. */
export const CASES: readonly BenchCase[] = [callCase, tinyLinkCase, bigObjectCase];
