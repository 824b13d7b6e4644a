// Copies what tsc does not: the .proto files and generated JavaScript of packages/shared, the runtime's IR and assembly.
import { cpSync, existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const RUNTIME = 'packages/controller/src/runtime';
const copies = [
  ['proto', 'packages/shared/proto'],
  ['packages/shared/src/wire/gen', 'packages/shared/dist/wire/gen'],
  [`${RUNTIME}/runtime.ll`, 'packages/controller/dist/runtime/runtime.ll'],
  [`${RUNTIME}/runtime-armv7.ll`, 'packages/controller/dist/runtime/runtime-armv7.ll'],
  ...readdirSync(join(root, RUNTIME))
    .filter((file) => file.endsWith('.s'))
    .map((file) => [`${RUNTIME}/${file}`, `packages/controller/dist/runtime/${file}`]),
];
for (const [from, to] of copies) {
  if (existsSync(join(root, from))) cpSync(join(root, from), join(root, to), { recursive: true });
}
