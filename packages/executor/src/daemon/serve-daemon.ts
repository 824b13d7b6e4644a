import type { ExecutorOptions } from '../executor-state.js';
import { forbidNewPrivileges, hideMemory } from '../native/process-control.js';
import type { TransportSecurity } from '../security/transport-security.js';
import type { RunningService } from '../running-service.js';
import type { DaemonFlags } from './daemon-arguments.js';
import { openLog } from './daemon-log.js';
import { Daemon } from './daemon.js';
import { packSecurity } from './worker-setup.js';
import { workerUser } from './worker-user.js';

const MIB = 1024 * 1024;

/**
 * Gives up what neither the daemon nor its workers need, and starts it.
 * @throws InputError BAD_USER and what `Daemon.start` throws
 */
export async function startDaemon(
  address: string,
  flags: DaemonFlags,
  executor: ExecutorOptions,
  security: TransportSecurity,
): Promise<RunningService> {
  const user = flags.user === undefined ? undefined : workerUser(flags.user);
  forbidNewPrivileges();
  hideMemory();
  const daemon = await Daemon.start(address, {
    setup: {
      executor: { ...executor, isOfOneConnection: true },
      limits: {
        memoryBytes: flags.sessionMemoryMib === undefined ? undefined : flags.sessionMemoryMib * MIB,
        cpuSeconds: flags.sessionCpuSeconds,
      },
      helloMs: flags.helloSeconds * 1000,
      ...packSecurity(security),
    },
    security,
    maxSessions: flags.maxSessions,
    spares: flags.spares,
    sessionMs: flags.sessionSeconds === undefined ? undefined : flags.sessionSeconds * 1000,
    drainMs: flags.drainSeconds * 1000,
    user,
    log: openLog(flags.logLevel),
  });
  return { address: daemon.address, stop: () => daemon.stop(), drain: () => daemon.drain() };
}
