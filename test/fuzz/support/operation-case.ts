import { telejit } from '@telejit/shared/wire';
import type { RawSession } from '../../support/raw-session.js';
import { mutateMessage } from './mutate-message.js';
import type { Random } from './random.js';

import v1 = telejit.v1;

/**
 * Operations that do no harm whatever is in them: nothing that runs, writes or protects memory at an address that may have
 * been changed.
 */
const SEEDS: readonly v1.IOperation[] = [
  { ping: {} },
  { memoryUse: {} },
  { cancelOperation: { operation: 3 } },
  { resolveSymbols: { names: ['malloc', 'no_such_symbol', 'environ'], notIn: [0, 1] } },
  { readMemory: { location: { segment: { unit: 1, segment: 0 }, offset: 8 }, size: 64 } },
  { describeAddresses: { addresses: new Uint8Array(64), names: ['_Znwm', '_ZSt4cout'] } },
  { answerUpcalls: { upcalls: [1, 2], target: { segment: { unit: 1, segment: 0 } } } },
  { storePointers: { stores: [{ cell: { segment: { unit: 1, segment: 0 } }, value: { address: 8 } }] } },
  { release: { units: new Uint8Array(8) } },
  { link: { batchContent: new Uint8Array(32) } },
  { hello: { protocolMin: 1, protocolMax: 1, requiredFeatures: ['content'] } },
];

/** Changes an operation and submits it. @returns its kind, and the code of the answer */
export async function operationCase(random: Random, session: RawSession): Promise<string> {
  const seed = random.pick(SEEDS);
  const [kind] = Object.keys(seed);
  const operation = v1.Operation.decode(v1.Operation.encode(seed).finish());
  mutateMessage(random, operation);
  // The number of the session's own comes instead.
  const { failure } = await session.reply(v1.Operation.decode(v1.Operation.encode(operation).finish()));
  return `${kind} ${failure?.code ?? 'done'}`;
}
