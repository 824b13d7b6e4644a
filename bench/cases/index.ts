import type { BenchCase } from '../support/case.js';
import { batchCase } from './batch.js';
import { bigObjectCase } from './big-object.js';
import { callCase } from './call.js';
import { chainCase } from './chain.js';
import { compileParallelCase } from './compile-parallel.js';
import { connectCase } from './connect.js';
import { hostFunctionCase } from './host-function.js';
import { isolationCase } from './isolation.js';
import { libcryptoCase } from './libcrypto.js';
import { objectCacheCase } from './object-cache.js';
import { speculationCase } from './speculation.js';
import { reoptimizeCase } from './reoptimize.js';
import { sqliteCase } from './sqlite.js';
import { startupCase } from './startup.js';
import { tinyLinkCase } from './tiny-link.js';

/** Every benchmark, in the order in which they run. */
export const CASES: readonly BenchCase[] = [
  startupCase,
  connectCase,
  callCase,
  batchCase,
  hostFunctionCase,
  isolationCase,
  tinyLinkCase,
  bigObjectCase,
  chainCase,
  sqliteCase,
  libcryptoCase,
  compileParallelCase,
  objectCacheCase,
  speculationCase,
  reoptimizeCase,
];
