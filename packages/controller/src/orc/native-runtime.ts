import { emitLinkUnit, functionNamesOf, planLinkUnit, readLinkGraph } from '../jitlink/index.js';
import { InternalError } from '@telejit/shared';
import { RUNTIME_ABI } from '@telejit/shared/wire';
import type { RemoteSession } from '../remote/index.js';

/** Unit number of the native runtime; the linking layer counts up from 1 and never comes near. */
const RUNTIME_UNIT = 0xffff_fff0;
const RUNTIME_TABLE_SYMBOL = 'telejit_runtime';

/**
 * Links the native runtime and hands it to the executor's process: one round trip. An executor that has it already keeps
 * the one it has.
 * @param object the compiled runtime (src/runtime/runtime.c)
 */
export async function installRuntime(session: RemoteSession, object: Uint8Array): Promise<void> {
  const graph = readLinkGraph(object, 'telejit native runtime');
  const plan = planLinkUnit(graph);
  const { unit } = emitLinkUnit(plan, {
    unitId: RUNTIME_UNIT,
    // What it defines is its own, though it be weak: the reference to the personality of its guard.
    resolve: (symbolIndex, name) =>
      graph.isDefined(symbolIndex) ? { kind: 'own' } : { kind: 'process', name, weak: graph.isWeak(symbolIndex) },
  });
  const tableIndex = Array.from(graph.definitions).find((index) => graph.symbolName(index) === RUNTIME_TABLE_SYMBOL);
  const table = tableIndex === undefined ? undefined : plan.definitionAt(tableIndex);
  if (table === undefined || table.kind === 'absolute')
    throw new InternalError(`the native runtime does not define ${RUNTIME_TABLE_SYMBOL}`);
  const functionNames = session.features.has('function-names') ? functionNamesOf(plan) : undefined;
  const linked = session.link([{ ...unit, functionNames }], 'link the native runtime').result;
  const installed = session.submit(
    'installRuntime',
    {
      abi: RUNTIME_ABI,
      unit: RUNTIME_UNIT,
      table: { segment: { unit: RUNTIME_UNIT, segment: table.segment }, offset: table.offset },
    },
    'install the native runtime',
  ).result;
  await linked;
  await installed;
}
