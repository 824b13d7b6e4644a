import { formatAddr, RUNTIME_TABLE } from '@telejit/shared';
import { RUNTIME_ABI, type telejit } from '@telejit/shared/wire';
import { NativeRuntime } from '../calls/native-runtime.js';
import { loadU64 } from '../native/native-pool.js';
import { OperationFailure } from '../operation-failure.js';
import type { OperationHandler } from '../session-context.js';

const ENTRY_POINTS = [
  ['start', RUNTIME_TABLE.start],
  ['submit', RUNTIME_TABLE.submit],
  ['run_initializers', RUNTIME_TABLE.runInitializers],
  ['run_program', RUNTIME_TABLE.runProgram],
  ['attach_tls', RUNTIME_TABLE.attachTls],
  ['update_tls', RUNTIME_TABLE.updateTls],
] as const;

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
  for (const [name, offset] of ENTRY_POINTS) {
    const entry = loadU64(view, offset);
    const isCode = unit.segments.some(
      (segment) =>
        segment.permission === 'read-execute' &&
        entry >= segment.address &&
        entry < segment.address + segment.sizeBytes,
    );
    if (isCode) continue;
    units.publish(unit);
    throw new OperationFailure(
      'BAD_RUNTIME',
      `the runtime's ${name} is ${formatAddr(entry)}, which is not in its code`,
    );
  }
  context.initializers.remove(unit);
  if (state.runtime !== undefined) {
    context.retire(unit);
    return { installRuntime: { installed: false } };
  }
  state.runtime = new NativeRuntime(abi, table);
  state.staticTls.connect(state.runtime);
  return { installRuntime: { installed: true } };
};
