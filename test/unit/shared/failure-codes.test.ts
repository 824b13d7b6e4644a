import { expect } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const protocol = readFileSync(join(root, 'docs/PROTOCOL.md'), 'utf8');
const documented = [...protocol.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, code]) => code);

/** Codes of errors that the executor makes and that may reach a controller. */
function codesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      return [...text.matchAll(/new (?:OperationFailure|ProtocolError)\(\s*'([A-Z_]+)'/g)].map(([, code]) => code);
    });
}

describe('the failure codes of docs/PROTOCOL.md', () => {
  const used = new Set([
    ...codesIn(join(root, 'packages/executor/src')),
    ...codesIn(join(root, 'packages/shared/src')),
    // Of LazyCallFailure and HostFunctionFailure.
    'LAZY_CALL_FAILED',
    'HOST_FUNCTION_FAILED',
    // Of calls that do not return.
    'CALL_FAULTED',
    'CALL_THREW',
    'CALL_EXITED',
    'CALL_DEADLINE',
    'CALL_CANCELLED',
    'EXECUTOR_FAULTED',
    // Of threads of linked code.
    'THREAD_FAULTED',
    'THREAD_THREW',
    'THREAD_EXITED',
    // Made by TelejitErrors of other classes, which the session passes on.
    'ADDRESS_RANGE',
    'SYSTEM_CALL',
    'INTERNAL',
  ]);

  for (const code of used) {
    it(`explain ${code}`, () => expect(documented).to.include(code));
  }

  it('are all in use, each explained once', () => expect(documented).to.have.members([...used]));
});
