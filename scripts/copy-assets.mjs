// Copies what tsc does not: the .proto files and generated JavaScript of packages/shared, the runtime's IR and assembly.
import { cpSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const copies = [
  ['proto', 'packages/shared/proto'],
  ['packages/shared/src/wire/gen', 'packages/shared/dist/wire/gen'],
  ['packages/controller/src/runtime/runtime.ll', 'packages/controller/dist/runtime/runtime.ll'],
  ...['interrupt-x86_64.s', 'reentry-aarch64.s', 'reentry-x86_64.s'].map((file) => [
    `packages/controller/src/runtime/${file}`,
    `packages/controller/dist/runtime/${file}`,
  ]),
];
for (const [from, to] of copies) {
  if (existsSync(join(root, from))) cpSync(join(root, from), join(root, to), { recursive: true });
}
