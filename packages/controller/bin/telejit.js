#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { loadBundle } from '@telejit/shared/load-bundle';

const bundle = fileURLToPath(new URL('../dist/bundle/telejit.cjs', import.meta.url));
const { main } = loadBundle(bundle) ?? (await import('../dist/cli/main.js'));
await main(process.argv.slice(2));
