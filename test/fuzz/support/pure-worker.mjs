// Node 20 passes neither tsx nor the hook for built packages on to threads.
import { register } from 'tsx/esm/api';

register();
await import('../../support/built-packages/register.mjs');
await import('./pure-worker.ts');
