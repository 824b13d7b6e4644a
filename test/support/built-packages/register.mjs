// Loads the built packages as they are. tsx would transform them once more, and coverage would then be told by its
// result in the tests' process and by the sources in executors.
import * as module from 'node:module';
import { load } from './hooks.mjs';

// Node 22 calls the hooks of registerHooks, which tsx then uses, before those of register.
if (typeof module.registerHooks === 'function') module.registerHooks({ load });
else module.register('./hooks.mjs', import.meta.url);
