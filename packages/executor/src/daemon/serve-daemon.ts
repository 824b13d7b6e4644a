import { InputError } from '@telejit/shared';
import type { ConnectionFlags } from '../connection-arguments.js';
import type { ExecutorOptions } from '../executor-state.js';
import { forbidNewPrivileges, hideMemory } from '../native/process-control.js';
import { checkSystemCallFilter } from '../native/system-call-filter.js';
import type { TransportSecurity } from '../security/transport-security.js';
import type { RunningService } from '../running-service.js';
import type { DaemonFlags } from './daemon-arguments.js';
import { openLog } from './daemon-log.js';
import { Daemon } from './daemon.js';
import { execWrapper } from './exec-wrapper.js';
import { SessionGroups } from './session-groups.js';
import { SessionUsers } from './session-users.js';
import { StatusServer } from './status-server.js';
import { packSecurity } from './worker-setup.js';
import { workerUser } from './worker-user.js';

const MIB = 1024 * 1024;

/**
 * Gives up what neither the daemon nor its workers need, and starts it.
 * @throws InputError BAD_USER and what `Daemon.start` throws
 */
export async function startDaemon(
  address: string,
  flags: DaemonFlags & ConnectionFlags,
  executor: ExecutorOptions,
  security: TransportSecurity,
): Promise<RunningService> {
  const user = flags.user === undefined ? undefined : workerUser(flags.user);
  const users = sessionUsers(flags);
  if (flags.seccomp === true) checkSystemCallFilter();
  forbidNewPrivileges();
  const log = openLog(flags.logLevel, 'daemon');
  const memoryBytes = flags.sessionMemoryMib === undefined ? undefined : flags.sessionMemoryMib * MIB;
  const { sessionTasks: tasks, sessionCpus: cpus } = flags;
  const daemon = await Daemon.start(address, {
    setup: {
      executor: { ...executor, isOfOneConnection: true },
      limits: {
        memoryBytes,
        cpuSeconds: flags.sessionCpuSeconds,
      },
      hasSystemCallFilter: flags.seccomp === true,
      helloMs: flags.helloSeconds * 1000,
      ...packSecurity(security),
    },
    security,
    maxSessions: flags.maxSessions,
    isResumable: (executor.resumeWindowMs ?? 0) > 0,
    spares: flags.spares,
    sessionMs: flags.sessionSeconds === undefined ? undefined : flags.sessionSeconds * 1000,
    drainMs: flags.drainSeconds * 1000,
    users,
    groups: flags.sessionCgroup && SessionGroups.open(flags.sessionCgroup, { memoryBytes, tasks, cpus }),
    launch: { user, wrapper: execWrapper(flags) },
    log,
  });
  // Not before: a process that hides its memory cannot see its own descriptors.
  hideMemory();
  const status = flags.status === undefined ? undefined : await openStatus(flags.status, daemon);
  if (status !== undefined) log.info({ address: status.address }, 'answering /metrics and /healthz');
  return {
    address: daemon.address,
    stop: async () => {
      status?.close();
      await daemon.stop();
    },
    // Whoever asks is told so until the end.
    drain: async () => {
      await daemon.drain();
      status?.close();
    },
  };
}

/** Processes that wait for a session, or serve a connection that has none, need users too. */
function sessionUsers({ sessionUsers: text, user, maxSessions, spares }: DaemonFlags): SessionUsers | undefined {
  if (text === undefined) return undefined;
  if (user !== undefined)
    throw new InputError(
      'BAD_USER',
      `--session-users ${text} and --user ${user}: sessions have users of their own, or one`,
    );
  return SessionUsers.parse(text, maxSessions + spares + 1);
}

async function openStatus(address: string, daemon: Daemon): Promise<StatusServer> {
  try {
    return await StatusServer.open(address, daemon);
  } catch (error) {
    await daemon.stop();
    throw error;
  }
}
