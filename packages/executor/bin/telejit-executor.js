#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { loadBundle } from '@telejit/shared/load-bundle';

const bundle = fileURLToPath(new URL('../dist/bundle/executor.cjs', import.meta.url));
const { main } = loadBundle(bundle) ?? (await import('../dist/cli.js'));
await main(process.argv);
