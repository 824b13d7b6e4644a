import { formatAddr, RUNTIME_LIBRARY_SYMBOLS, RUNTIME_SYMBOLS, RUNTIME_TABLE, type Addr } from '@telejit/shared';
import { RUNTIME_ABI, type telejit } from '@telejit/shared/wire';
import { NativeRuntime } from '../calls/native-runtime.js';
import { guardLibraries } from '../faults/guarded-libraries.js';
import { knowLibraryCode } from '../faults/library-code.js';
import type { LinkedUnit, SegmentKind } from '../linker/index.js';
import { loadU64 } from '../native/native-pool.js';
import { OperationFailure } from '../operation-failure.js';
import { processArguments } from '../programs/process-arguments.js';
import type { OperationHandler } from '../session-context.js';

const ENTRY_POINTS = [
  ['start', RUNTIME_TABLE.start],
  ['submit', RUNTIME_TABLE.submit],
  ['run_initializers', RUNTIME_TABLE.runInitializers],
  ['run_program', RUNTIME_TABLE.runProgram],
  ['attach_tls', RUNTIME_TABLE.attachTls],
  ['update_tls', RUNTIME_TABLE.updateTls],
  ['finalize', RUNTIME_TABLE.finalize],
  ['has_registrations', RUNTIME_TABLE.hasRegistrations],
  ['answer', RUNTIME_TABLE.answer],
  ['examine', RUNTIME_TABLE.examine],
  ['has_other_threads', RUNTIME_TABLE.hasOtherThreads],
  ['know_code', RUNTIME_TABLE.knowCode],
  ['interrupt', RUNTIME_TABLE.interrupt],
  ['list_threads', RUNTIME_TABLE.listThreads],
  ['stop_thread', RUNTIME_TABLE.stopThread],
  ...RUNTIME_SYMBOLS,
  ...RUNTIME_LIBRARY_SYMBOLS,
] as const;
const COUNTER = ['registered', RUNTIME_TABLE.registered] as const;
const COUNTER_BYTES = 4;

/**
 * Takes the native runtime over from the session, for ever.
 * @throws OperationFailure RUNTIME_ABI, BAD_RUNTIME, UNKNOWN_UNIT, INPUT_FAILED
 */
export const installRuntime: OperationHandler<telejit.v1.IInstallRuntime> = (context, request) => {
  const { state, units } = context;
  const abi = request.abi ?? 0;
  const unitId = request.unit ?? 0;
  if (abi !== RUNTIME_ABI) {
    throw new OperationFailure(
      'RUNTIME_ABI',
      `the runtime has ABI version ${abi} and this executor needs ${RUNTIME_ABI}: use releases of both that belong together`,
    );
  }
  const address = units.resolve('runtime table', request.table);
  if (request.table?.segment?.unit !== unitId) {
    throw new OperationFailure('BAD_RUNTIME', `the runtime's table is not in link unit ${unitId}`);
  }
  const table = state.processMemory.read(address, RUNTIME_TABLE.sizeBytes);
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  if (table.byteLength < RUNTIME_TABLE.sizeBytes || loadU64(view, RUNTIME_TABLE.abi) !== abi) {
    throw new OperationFailure(
      'BAD_RUNTIME',
      `there is no runtime table of ABI version ${abi} at ${formatAddr(address)}`,
    );
  }
  const unit = units.take(unitId);
  if (unit === undefined) throw new OperationFailure('UNKNOWN_UNIT', `link unit ${unitId} is not linked`);
  try {
    for (const entry of ENTRY_POINTS) checkPlace(unit, view, entry, 'read-execute', 1);
    checkPlace(unit, view, COUNTER, 'read-write', COUNTER_BYTES);
  } catch (error) {
    units.publish(unit);
    throw error;
  }
  context.initializers.remove(unit);
  if (state.runtime !== undefined) {
    context.endings.end([unit]);
    return { installRuntime: { installed: false } };
  }
  const { pool, processMemory, ownThreads } = state;
  state.runtime = new NativeRuntime(abi, table, processArguments(pool), pool, processMemory, ownThreads);
  state.runtimeUnit = unit;
  knowLibraryCode(state.runtime, pool, codeOf(unit));
  state.reclaimer.connect(state.runtime);
  state.staticTls.connect(state.runtime);
  state.upcalls.connect(state.runtime);
  state.madeThreads.connect(state.runtime);
  for (const [name, address] of state.runtime.symbols) state.symbolReplacements.set(name, address);
  guardLibraries(state.runtime.librarySymbols);
  return { installRuntime: { installed: true } };
};

function codeOf({ segments }: LinkedUnit): { readonly start: Addr; readonly end: Addr }[] {
  return segments
    .filter(({ permission }) => permission === 'read-execute')
    .map(({ address, sizeBytes }) => ({ start: address, end: address + sizeBytes }));
}

/** @throws OperationFailure (BAD_RUNTIME) */
function checkPlace(
  unit: LinkedUnit,
  table: DataView,
  [name, offset]: readonly [string, number],
  permission: SegmentKind,
  sizeBytes: number,
): void {
  const place = loadU64(table, offset);
  const isThere = unit.segments.some(
    (segment) =>
      segment.permission === permission &&
      place >= segment.address &&
      place + sizeBytes <= segment.address + segment.sizeBytes,
  );
  if (isThere && place % sizeBytes === 0) return;
  throw new OperationFailure(
    'BAD_RUNTIME',
    `the runtime's ${name} is ${formatAddr(place)}, which is not in its ${permission === 'read-execute' ? 'code' : 'data'}`,
  );
}
