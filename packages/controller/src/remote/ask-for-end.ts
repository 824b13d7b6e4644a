import { setTimeout as pause } from 'node:timers/promises';
import type { Client, Metadata } from '@grpc/grpc-js';
import { ConnectionError } from '@telejit/shared';
import { executorServiceDefinition, type telejit } from '@telejit/shared/wire';
import type { LossExplainer } from './session-types.js';

const DEADLINE_MS = 2_000;
/** The status of an executor that has no room, as when the process that ended still counts. */
const RESOURCE_EXHAUSTED = 8;
/** The connection may be seen to end before the process is. */
const PAUSES_MS = [0, 50, 150, 300];

/**
 * Finds out why a session's process ended, from an executor that gives each connection one: another connection can ask.
 * Within some seconds; the loss is reported as it was when it cannot be found out.
 */
export function askForEnd(address: string, connect: () => Client, metadata: Metadata): LossExplainer {
  return async (error, lost) => {
    if (error.code !== 'CONNECTION_LOST' || lost.features?.includes('process-per-connection') !== true) return error;
    for (const ms of PAUSES_MS) {
      await pause(ms);
      const ended = await endOf(lost.instanceId ?? new Uint8Array(), connect(), metadata);
      if (ended === 'unreachable') return error;
      if (ended === undefined) continue;
      const { signal, exitCode, reason } = ended;
      const how = signal ? `was ended by ${signal}` : `exited with code ${exitCode ?? 0}`;
      const why = reason ? `: ${reason}` : '';
      return new ConnectionError('EXECUTOR_DIED', `the session's process ${lost.pid ?? 0} at ${address} ${how}${why}`, {
        cause: error,
        data: { exitCode: signal ? null : (exitCode ?? 0), signal: signal || null },
      });
    }
    return error;
  };
}

function endOf(
  endedInstance: Uint8Array,
  client: Client,
  metadata: Metadata,
): Promise<telejit.v1.IEndedInstance | 'unreachable' | undefined> {
  const { path, requestSerialize, responseDeserialize } = executorServiceDefinition.describe;
  return new Promise((resolve) => {
    const options = { deadline: Date.now() + DEADLINE_MS };
    const request = { endedInstance };
    client.makeUnaryRequest(
      path,
      requestSerialize,
      responseDeserialize,
      request,
      metadata,
      options,
      (error, answer) => {
        client.close();
        if (error === null) resolve(answer?.ended ?? undefined);
        else resolve(error.code === RESOURCE_EXHAUSTED ? undefined : 'unreachable');
      },
    );
  });
}
